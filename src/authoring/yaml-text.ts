/**
 * YAML that people go on writing: a table of a report as the start of the next one, and plain data as a
 * file. It goes through `yaml`'s documents, which keep order, comments and how a value was typed.
 */
import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
  type Node,
  type Pair,
} from 'yaml';

import type { Path } from '../compiler/path.ts';
import type { Note } from './import/notes.ts';

/** The text of a file that is to be filled in, and how many cells wait for it. */
export interface Draft {
  readonly text: string;
  readonly blanks: number;
}

/** A field on its way into the new file. */
export interface Field {
  readonly path: Path;
  /** Which row it belongs to, from 0; -1 outside the rows. */
  readonly row: number;
  /** The scalar that stands there, as text; null of lists and maps. */
  readonly text: string | null;
  /** Whether there are fields within. */
  readonly holdsFields: boolean;
}

/** What to do with a field; a blank bears a comment, where there is something to say. */
export type Treatment =
  | { readonly to: 'keep' | 'drop' | 'enter' }
  | { readonly to: 'blank'; readonly comment: string | null };

export interface Carrying {
  readonly isKept: (row: number) => boolean;
  readonly treat: (field: Field) => Treatment;
  /** Comments that go, wherever they stand; none where it is not given. */
  readonly isGone?: (comment: string) => boolean;
}

type KeyAndValue = Pair<Node, Node | null>;

/** Whether a text is YAML at all: what is broken cannot be carried over. */
export function isYaml(text: string): boolean {
  return parseDocument(text).errors.length === 0;
}

/** The comments in a part of a YAML text that begins and ends with its lines or values, in order. */
export function commentsIn(part: string): readonly string[] {
  const tokens = [...new Lexer().lex(part)];
  return tokens.filter((token, nth) => token.startsWith('#') && tokens[nth - 1] !== BEFORE_SCALAR);
}

/** What `yaml`'s tokens have before the text of a value, which may begin with the sign of a comment. */
const BEFORE_SCALAR = '\x1f';

/** The text of a table with each of its fields treated; a map or list of which nothing is left goes. */
export function carryYaml(text: string, carrying: Carrying): Draft {
  const document = parseDocument(text);
  if (carrying.isGone) dropComments(document, carrying.isGone);
  if (isMap(document.contents)) carryMap(document.contents, [], -1, carrying);
  return printed(document);
}

/** Takes lines out of comments, before and behind whatever they stand. */
function dropComments(
  document: ReturnType<typeof parseDocument>,
  isGone: (comment: string) => boolean,
): void {
  const rest = (comment: string) => {
    const lines = comment.split('\n').filter((line) => !isGone(line));
    return lines.length > 0 ? lines.join('\n') : null;
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return;
      if (node.comment) node.comment = rest(node.comment);
      if (node.commentBefore) node.commentBefore = rest(node.commentBefore);
    },
  });
}

/** Plain data as YAML: nulls are blanks; the first blank of each kind bears its heading as a comment. */
export function writeYaml(
  data: object,
  { head, headingOf }: { readonly head?: string; readonly headingOf: (path: Path) => string },
): Draft {
  const document = new Document(data, { aliasDuplicateObjects: false });
  if (head) document.commentBefore = head;
  const headed = new Set<string>();
  const carrying: Carrying = {
    isKept: () => true,
    treat({ path, text }) {
      if (text !== 'null') return { to: 'enter' };
      const keys = path.filter((step) => typeof step === 'string').join('.');
      const comment = headed.has(keys) ? null : headingOf(path);
      headed.add(keys);
      return { to: 'blank', comment };
    },
  };
  if (isMap(document.contents)) carryMap(document.contents, [], -1, carrying);
  return printed(document);
}

/** A value that is known to the letter, and what is to be said beside it. */
export interface Entry {
  /** A number in its digits, true or false, a phrase on one line, a text as a block, words in brackets, or a place to fill in. */
  readonly as: 'number' | 'flag' | 'line' | 'block' | 'words' | 'blank';
  /** Of words those between the commas. */
  readonly text: string;
  readonly note: Note | null;
}

export type Filling = Entry | readonly Filling[] | { readonly [key: string]: Filling | undefined };

/** Data whose every value is written as its entry says; `100.00` stays `100.00`. */
export function composeYaml(data: Filling, head: string, lang: keyof Note): Draft {
  const document = new Document();
  document.contents = nodeOf(data, lang);
  if (head !== '') document.contents.commentBefore = head;
  return printed(document);
}

function nodeOf(data: Filling, lang: keyof Note): Scalar | YAMLMap | YAMLSeq {
  if (isList(data)) {
    const list = new YAMLSeq();
    list.items = data.map((one) => nodeOf(one, lang));
    return list;
  }
  if (isEntry(data)) return entryNode(data, lang);
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(data))
    if (value !== undefined) map.set(key, nodeOf(value, lang));
  return map;
}

export function isList(data: Filling): data is readonly Filling[] {
  return Array.isArray(data);
}

export function isEntry(data: Exclude<Filling, readonly Filling[]>): data is Entry {
  return typeof data['as'] === 'string';
}

function entryNode({ as, text, note }: Entry, lang: keyof Note): Scalar | YAMLSeq {
  const comment = note === null ? undefined : ` ${note[lang].replace(/\s+/gu, ' ')}`;
  if (as === 'words') {
    const list = new YAMLSeq();
    list.flow = true;
    list.items = text.split(',').map((word) => new Scalar(word.trim()));
    if (comment !== undefined) list.comment = comment;
    return list;
  }
  const scalar = new Scalar<unknown>(valueOf(as, text));
  if (as === 'number') scalar.minFractionDigits = text.split('.')[1]?.length ?? 0;
  if (as === 'block') {
    scalar.type = Scalar.BLOCK_LITERAL;
    scalar.value = `${text}\n`;
  }
  if (comment !== undefined) scalar.comment = comment;
  // Behind a plain text a comment looks as if the text had been cut off there.
  if (comment !== undefined && as === 'line') scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function valueOf(as: Entry['as'], text: string): unknown {
  if (as === 'blank') return null;
  if (as === 'flag') return text === 'true';
  return as === 'number' ? Number(text) : text;
}

function printed(document: Document | ReturnType<typeof parseDocument>): Draft {
  let blanks = 0;
  visit(document, {
    Scalar: (key, scalar) => {
      if (key === 'value' && isBlank(scalar)) blanks++;
    },
  });
  return {
    text: document.toString({ nullStr: '', lineWidth: 0, flowCollectionPadding: false }),
    blanks,
  };
}

function carryMap(map: YAMLMap, path: Path, row: number, carrying: Carrying): void {
  const pairs = map.items as KeyAndValue[];
  map.items = pairs.filter((pair) => isCarried(pair, path, row, carrying));
  // Nothing can be filled in between braces as easily as on a line.
  if (map.items.some(({ value }) => isBlank(value))) map.flow = false;
}

/** Treats a key and what it holds; whether it belongs into the new file. */
function isCarried(pair: KeyAndValue, holder: Path, row: number, carrying: Carrying): boolean {
  const { value } = pair;
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const path = [...holder, key];
  const text = isScalar(value) ? String(value.source ?? value.value) : null;
  const treatment = carrying.treat({ path, row, text, holdsFields: holdsFields(value) });
  if (treatment.to !== 'enter') {
    if (treatment.to === 'blank') pair.value = blank(treatment.comment);
    return treatment.to !== 'drop';
  }
  if (isMap(value)) carryMap(value, path, row, carrying);
  else if (isSeq(value)) {
    const isRows = holder.length === 0 && key === 'rows';
    if (isRows) value.items = value.items.filter((_, nth) => carrying.isKept(nth));
    value.items.forEach((item, nth) => {
      if (isMap(item)) carryMap(item, [...path, nth], isRows ? nth : row, carrying);
    });
    value.items = value.items.filter((item) => !isMap(item) || item.items.length > 0);
    if (value.items.some((item) => isMap(item) && !item.flow)) value.flow = false;
  } else return true;
  return value.items.length > 0;
}

function holdsFields(value: Node | null): boolean {
  return isMap(value) || (isSeq(value) && value.items.some(isMap));
}

function blank(comment: string | null): Scalar<null> {
  const scalar = new Scalar(null);
  if (comment) scalar.comment = ` ${comment}`;
  return scalar;
}

function isBlank(value: unknown): boolean {
  return isScalar(value) && value.value === null;
}
