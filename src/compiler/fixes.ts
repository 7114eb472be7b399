/**
 * What `bc06 validate --fix` writes. A diagnostic says what to write, by its suggestion, and whether it
 * has a second reading; here nothing is decided anew. A mended file is read again and must say the
 * same as before but for what was mended, or it is left as it was.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { composeLetters, editYaml, type Edits, type ValueEdit } from './edit.ts';
import { parseMarkdown, parseYaml, type Node } from './parse.ts';
import {
  decode,
  offsetOf,
  sourceText,
  type OffsetFinding,
  type SourceFile,
  type SourceText,
} from './source-file.ts';

/** A file with its text as it was and as it should be, a byte-order mark apart. */
export interface Mended extends SourceFile {
  readonly before: string;
  readonly after: string;
}

/** The files that can be mended without a person, mended; the rest is not among them. */
export function mendFiles(
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
): readonly Mended[] {
  const mendable = Map.groupBy(diagnostics.filter(isMendable), ({ file }) => file);
  return files.flatMap((file) => mendFile(file, mendable.get(file.path) ?? []) ?? []);
}

/** Whether what a diagnostic finds can be put right without changing what the file says. */
function isMendable({ code, facts, suggestion }: Diagnostic): boolean {
  if (code === 'not-nfc') return true;
  if (code === 'number-format') return suggestion !== null && facts['certain'] === true;
  return code === 'date-format' && suggestion !== null && facts['certain'] === true;
}

function mendFile(file: SourceFile, diagnostics: readonly Diagnostic[]): Mended | null {
  if (diagnostics.length === 0) return null;
  const { source } = decode(file);
  const parsed = read(source);
  // A text that decoding had to clean of hidden characters is not the author's own.
  if (!parsed || source.text !== new TextDecoder().decode(file.bytes)) return null;
  const before = source.text;
  const values = diagnostics.flatMap((diagnostic) => valueEdit(source, diagnostic) ?? []);
  const compose = diagnostics.some(({ code }) => code === 'not-nfc');
  // What composing would break (an escape before a combining mark) must not keep the numbers back.
  for (const edits of compose
    ? [
        { values, compose },
        { values, compose: false },
      ]
    : [{ values, compose }]) {
    const after = write(before, parsed, edits);
    if (
      after !== before &&
      saysTheSame(parsed.root, read(sourceText(file.path, after))?.root, values)
    )
      return { path: file.path, bytes: encode(file, after), before, after };
  }
  return null;
}

function valueEdit(source: SourceText, diagnostic: Diagnostic): ValueEdit | null {
  const { code, line, column, endLine, endColumn, suggestion } = diagnostic;
  if (suggestion === null || code === 'not-nfc') return null;
  return {
    start: offsetOf(source, line, column),
    end: offsetOf(source, endLine, endColumn),
    value: suggestion,
    as: code === 'number-format' ? 'number' : 'text',
  };
}

/** Where the YAML of a file stands, what it says, and where the narrative begins. */
interface Parsed {
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly root: Node;
}

/** Null where the parser objects to anything: a file of broken syntax is not touched. */
function read(source: SourceText): Parsed | null {
  const objections: OffsetFinding[] = [];
  const object = (finding: OffsetFinding) => {
    objections.push(finding);
  };
  const { length } = source.text;
  if (!source.path.endsWith('.md')) {
    const parsed = parseYaml(source, object);
    return parsed && objections.length === 0
      ? { start: 0, end: length, body: length, root: parsed.root }
      : null;
  }
  const { front, frontRange, bodyStart } = parseMarkdown(source, object);
  return front && objections.length === 0
    ? { ...frontRange, body: bodyStart, root: front.root }
    : null;
}

function write(text: string, { start, end, body }: Parsed, { values, compose }: Edits): string {
  const shifted = values.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const narrative = text.slice(body);
  return (
    text.slice(0, start) +
    editYaml(text.slice(start, end), { values: shifted, compose }) +
    text.slice(end, body) +
    (compose ? composeLetters(narrative) : narrative)
  );
}

/** Whether two trees are equal but for the edited values, and these are what they were to become. */
function saysTheSame(before: Node, after: Node | undefined, values: readonly ValueEdit[]): boolean {
  if (!after) return false;
  const edited = new Map(values.map((edit) => [edit.start, edit]));
  const now = [...pieces(after)];
  const was = [...pieces(before)];
  return (
    was.length === now.length &&
    was.every(({ start, says }, i) => {
      const edit = edited.get(start);
      const isWritten =
        edit && now[i]!.says === `${edit.as === 'number' ? 'number' : 'string'} ${edit.value}`;
      return isWritten || now[i]!.says === says;
    })
  );
}

/** Everything that a tree says, in order: its shape, its keys, its values as typed. */
function* pieces(node: Node): Generator<{ readonly start: number; readonly says: string }> {
  const { start } = node;
  if (node.kind === 'scalar') {
    yield { start, says: `${typeof node.value} ${node.text}` };
  } else if (node.kind === 'list') {
    yield { start: -1, says: `list ${node.items.length}` };
    for (const item of node.items) yield* pieces(item);
  } else {
    yield { start: -1, says: `map ${node.entries.size}` };
    for (const [key, entry] of node.entries) {
      yield { start: -1, says: `key ${key}` };
      yield* pieces(entry.node);
    }
  }
}

/** The text as bytes, behind a byte-order mark where the file began with one. */
function encode(file: SourceFile, text: string): Uint8Array {
  const [a, b, c] = file.bytes;
  return new TextEncoder().encode(a === 0xef && b === 0xbb && c === 0xbf ? `\ufeff${text}` : text);
}
