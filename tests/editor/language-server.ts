/**
 * The real yaml-language-server, spoken to over stdio as an editor speaks to it: with the project's own
 * .vscode/settings.json, on documents that need not be on the disk.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from '../files.ts';

const SERVER = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
}

/** What an editor asks of a server. */
export interface LanguageServer {
  /** Opens a document at a path of the project, or replaces its text, and waits for what is said of it. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  readonly complete: (path: string, at: Position) => Promise<readonly Completion[]>;
  readonly hover: (path: string, at: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = new Map<number, (message: Message) => void>();
  const verdicts = new Map<string, (found: readonly Diagnostic[]) => void>();
  const versions = new Map<string, number>();
  let asked = 0;

  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++asked;
      answers.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      send({ id, method, params });
    });

  const receive = (message: Message) => {
    const { id, method, params } = message;
    if (method === undefined) answers.get(id!)?.(message);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, version, diagnostics } = params as {
        uri: string;
        version?: number;
        diagnostics: readonly Diagnostic[];
      };
      if (version === undefined || version === versions.get(uri)) verdicts.get(uri)?.(diagnostics);
    } else if (id !== undefined) send({ id, result: answerTo(method, params) });
  };
  readMessages(child.stdout, receive);

  await ask('initialize', {
    processId: process.pid,
    rootUri: uriOf(''),
    workspaceFolders: [{ uri: uriOf(''), name: 'bc06' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: SETTINGS } });

  return {
    open: (path, text) =>
      new Promise((resolve) => {
        const uri = uriOf(path);
        const version = (versions.get(uri) ?? 0) + 1;
        versions.set(uri, version);
        verdicts.set(uri, resolve);
        if (version === 1)
          send({
            method: 'textDocument/didOpen',
            params: { textDocument: { uri, languageId: 'yaml', version, text } },
          });
        else
          send({
            method: 'textDocument/didChange',
            params: { textDocument: { uri, version }, contentChanges: [{ text }] },
          });
      }),
    async complete(path, position) {
      const textDocument = { uri: uriOf(path) };
      const answer = await ask('textDocument/completion', { textDocument, position });
      const { items } = answer as { items: readonly Completion[] };
      return items;
    },
    async hover(path, position) {
      const textDocument = { uri: uriOf(path) };
      const answer = await ask('textDocument/hover', { textDocument, position });
      return (answer as { contents: { value: string } } | null)?.contents.value ?? '';
    },
    async stop() {
      await ask('shutdown', {});
      send({ method: 'exit' });
      child.stdin.end();
    },
  };
}

/** The settings that VS Code would read, by their full names. */
export const SETTINGS = JSON.parse(
  readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;

/** What the server asks of the editor: settings, a section at a time. */
function answerTo(method: string, params: unknown): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { items: readonly { readonly section: string }[] };
  return items.map(({ section }) => settingsOf(section));
}

/** `yaml.schemaStore.enable: false` → in the section `yaml`: `{ schemaStore: { enable: false } }`. */
function settingsOf(section: string): unknown {
  if (section.startsWith('[')) return SETTINGS[section] ?? {};
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(SETTINGS)) {
    if (!name.startsWith(`${section}.`)) continue;
    const steps = name.slice(section.length + 1).split('.');
    let here = found;
    for (const step of steps.slice(0, -1)) here = (here[step] ??= {}) as Record<string, unknown>;
    here[steps.at(-1)!] = value;
  }
  return found;
}

function uriOf(path: string): string {
  return pathToFileURL(join(ROOT, path)).href;
}

/** The base protocol: a header that says how many bytes of JSON follow. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void) {
  const HEAD_END = '\r\n\r\n';
  let held = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const end = held.indexOf(HEAD_END);
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(held.toString('ascii', 0, end))![1]);
      const start = end + HEAD_END.length;
      if (held.length < start + length) return;
      receive(JSON.parse(held.toString('utf8', start, start + length)) as Message);
      held = held.subarray(start + length);
    }
  });
}
