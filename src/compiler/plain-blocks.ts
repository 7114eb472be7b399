/**
 * Texts that need no parser of Markdown, as nearly all of a report do: headings, paragraphs, lists of
 * dashes, one line an item, each level two blanks further in, and lists numbered from 1, with words set off
 * here and there. Whatever may hold more is refused, so that what is read here is what the parser would have
 * read; tests hold the two against each other. Of a text that holds more only the stretches that do need the
 * parser.
 */
import { oncePerText } from '../domain/once.ts';

/** Words, set off or not, and those that follow. */
export type PlainWords = readonly {
  readonly emphasis: 'em' | 'strong' | null;
  readonly text: string;
}[];

/** An item of a list, and the items below it. */
export interface PlainItem {
  readonly words: PlainWords;
  readonly items: readonly PlainItem[];
}

export type PlainBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly words: PlainWords }
  | { readonly kind: 'paragraph'; readonly words: PlainWords }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly PlainItem[] };

/** Blocks of a text that read the same whatever stands before and behind them. */
export type Stretch =
  | { readonly kind: 'plain'; readonly blocks: readonly PlainBlock[] }
  | { readonly kind: 'marked'; readonly text: string };

/** What is asked for twice, of what is checked and then drawn. */
const MOST_REMEMBERED = 100_000;

/**
 * The stretches of a text, plain and marked in turn: a line below a blank one that begins neither an item
 * nor further in ends whatever stood open, but for HTML, which may go on to the end. Where notes at the foot
 * are explained, whatever may call one is marked.
 */
export const stretchesOf = oncePerText((text): readonly Stretch[] => {
  const hasNotes = text.includes('[^') && text.includes(']:');
  const stretches: ({ blocks: PlainBlock[] } | { parts: string[] })[] = [];
  for (const part of text.includes('<') ? [text] : text.split(BOUNDARY)) {
    const last = stretches.at(-1);
    const blocks = hasNotes && part.includes('[^') ? null : readPlain(part);
    if (blocks === null) {
      if (last && 'parts' in last) last.parts.push(part);
      else stretches.push({ parts: [part] });
    } else if (last && 'blocks' in last) last.blocks.push(...blocks);
    else stretches.push({ blocks: [...blocks] });
  }
  return stretches.map((stretch) =>
    'blocks' in stretch
      ? { kind: 'plain', ...stretch }
      : { kind: 'marked', text: stretch.parts.join(BLANK_LINE) },
  );
}, MOST_REMEMBERED);

const BLANK_LINE = '\n\n';
const BOUNDARY = /\n\n(?=\S)(?![-+*](?:\s|$)|\d+[.)](?:\s|$))/;

/**
 * What of a text the parser is needed for; between two stretches stands a paragraph of ours, so that two
 * lists do not become one.
 */
export function markedOf(stretches: readonly Stretch[]): string {
  return stretches
    .flatMap((stretch) => (stretch.kind === 'marked' ? [stretch.text] : []))
    .join(BETWEEN);
}

/** How far apart the stretches stand in that. */
export const BETWEEN = `${BLANK_LINE}–${BLANK_LINE}`;

/**
 * Signs of Markdown, HTML and addresses, and blanks that Markdown turns into others. Brackets are signs
 * before an address and where a note is explained; without either, «[^1]» and «[2]» are words.
 */
const SIGNS = /[_`<>|\\~@\t\r\0\ufeff]|\][(:]|:\/\/|www\.|&(?:#|[a-z0-9]+;)/i;
/** How a line begins that may be more than words: other marks of lists, rules, columns of tables. */
const MARKED = /^(?:[-+*](?:[-:\s]|$)|[#=:]|\d+[.)](?:\s|$))/;
const HEADING = /^(#{1,6}) (?=[^ #])/;
const ITEM = /^(?:((?: {2})*)-|(\d{1,9})\.) /;

/** The blocks of a text; null where it may hold anything else. */
export function readPlain(text: string): readonly PlainBlock[] | null {
  if (SIGNS.test(text)) return null;
  const blocks: PlainBlock[] = [];
  let lines: string[] = [];
  /** The lists that an item may go on with, the outermost first; none outside lists. */
  let lists: PlainItem[][] = [];
  /** How many items a numbered list has so far; null in a list of dashes. */
  let counted: number | null = null;
  /** Ends the paragraph that is being read; false where its words are not plain. */
  const closeParagraph = (): boolean => {
    if (lines.length === 0) return true;
    const words = plainWords(lines.join('\n'));
    lines = [];
    if (words) blocks.push({ kind: 'paragraph', words });
    return words !== null;
  };
  let isBelowBlank = true;
  for (const line of text.split('\n')) {
    if (line === '') {
      if (!closeParagraph()) return null;
      isBelowBlank = true;
      continue;
    }
    if (line.endsWith(' ')) return null;
    const item = ITEM.exec(line);
    if (item) {
      const typed = line.slice(item[0].length);
      const words = typed.startsWith(' ') || MARKED.test(typed) ? null : plainWords(typed);
      const [, indent = '', number] = item;
      const depth = indent.length / 2;
      // A blank line between two items sets all of them apart.
      if (!words || !closeParagraph() || (lists.length > 0 && isBelowBlank)) return null;
      const isNumbered = number !== undefined;
      if (lists.length === 0) {
        counted = isNumbered ? 0 : null;
        blocks.push({ kind: 'list', isNumbered, items: (lists[0] = []) });
      }
      // Another mark begins another list; numbers that do not count on from 1 are kept as they are.
      if (isNumbered !== (counted !== null)) return null;
      if (counted !== null && number !== String(++counted)) return null;
      const items: PlainItem[] = [];
      const list = lists[depth];
      if (!list) return null;
      list.push({ words, items });
      lists = [...lists.slice(0, depth + 1), items];
      isBelowBlank = false;
      continue;
    }
    if (line.startsWith(' ')) return null;
    const heading = HEADING.exec(line);
    if (heading) {
      const words = line.endsWith('#') ? null : plainWords(line.slice(heading[0].length));
      if (!words || !closeParagraph()) return null;
      blocks.push({ kind: 'heading', depth: heading[1]!.length, words });
      lists = [];
    } else {
      // Right below an item, the line would go on with it.
      if (MARKED.test(line) || (lists.length > 0 && !isBelowBlank)) return null;
      lines.push(line);
      lists = [];
    }
    isBelowBlank = false;
  }
  return closeParagraph() ? blocks : null;
}

/**
 * «**Thuế:** đã thu», «*Một là*, …», «ký: **Bùi Lan**.»: set off from a first letter on, behind a blank, to
 * where words or a clause end.
 */
const EMPHASISED =
  /(?<=^|[ \n])(\*\*?)(\p{L}(?:[^*\n]*[\p{L}\p{N}])?(?=\*+(?:[\s,.;:]|$))|\p{L}[^*\n]*[:.)](?=\*+(?:\s|$)))\1/gu;

function plainWords(text: string): PlainWords | null {
  if (!text.includes('*')) return [{ emphasis: null, text }];
  const words: PlainWords[number][] = [];
  let end = 0;
  const add = (from: number, to: number) => {
    if (from < to) words.push({ emphasis: null, text: text.slice(from, to) });
  };
  for (const { 0: all, 1: sign, 2: emphasised, index } of text.matchAll(EMPHASISED)) {
    add(end, index);
    words.push({ emphasis: sign === '*' ? 'em' : 'strong', text: emphasised! });
    end = index + all.length;
  }
  add(end, text.length);
  // A sign that is left may belong to any other.
  return words.some(({ text }) => text.includes('*')) ? null : words;
}
