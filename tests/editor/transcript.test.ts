/**
 * What an editor shows: the real yaml-language-server, with the project's settings, on documents as officers
 * write them. Each talk of talks.ts is a document and what is asked of it; all that is answered must equal
 * expected.txt, which is to be read as an officer would. `vitest -u` writes what is new.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import {
  startLanguageServer,
  type Completion,
  type Diagnostic,
  type LanguageServer,
} from './language-server.ts';
import { talks, type Talk } from './talks.ts';

/** Stands in a document where the officer's cursor is. */
const CURSOR = '│';
/** Of long lists of suggestions, so many are shown. */
const SHOWN = 12;

// How fast a busy machine starts another process, is no fault.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

test('what is offered, explained and objected to', async () => {
  const told: string[] = [];
  for (const talk of talks) told.push(await answers(talk));
  await expect(told.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'expected.txt'));
});

async function answers({ title, path, lines, ask }: Talk): Promise<string> {
  const line = lines.findIndex((text) => text.includes(CURSOR));
  const at = { line, character: lines[line]?.indexOf(CURSOR) ?? 0 };
  const found = await server.open(path, lines.join('\n').replace(CURSOR, ''));
  const answer = {
    objections: () =>
      found
        .toSorted(byPlace)
        .map(
          ({ range, message }) =>
            `${range.start.line + 1}:${range.start.character + 1}  ${message}`,
        ),
    suggestions: async () => {
      const offered = await server.complete(path, at);
      const rest = offered.length - SHOWN;
      return [...offered.slice(0, SHOWN).map(suggestion), ...(rest > 0 ? [`… (${rest} nữa)`] : [])];
    },
    snippets: async () =>
      (await server.complete(path, at))
        .filter(({ label }) => label.startsWith('Một '))
        .flatMap(({ label, insertText }) => [label, ...insertText!.split('\n').map(indent)]),
    hover: async () => (await server.hover(path, at)).split('\n'),
  }[ask];
  const text = await answer();
  return [
    `## ${title} (${path})`,
    ...lines.map(indent),
    ...(text.length > 0 ? text : ['không có gì']).map((one) => (one === '' ? '>' : `> ${one}`)),
    '',
  ].join('\n');
}

function byPlace({ range: a }: Diagnostic, { range: b }: Diagnostic): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}

function suggestion({ label, documentation }: Completion): string {
  const told = typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
  return told === '' || label.includes(told) ? label : `${label}: ${told.replaceAll('\n', ' ')}`;
}

function indent(line: string): string {
  return line === '' ? '' : `    ${line}`;
}
