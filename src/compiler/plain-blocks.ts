/**
 * Texts that need no parser of Markdown, as nearly all of a report do: headings, paragraphs and lists of
 * dashes, one line an item, each level two blanks further in, with a first word or two set off at most. Whatever may hold more is refused, so
 * that what is read here is what the parser would have read; tests hold the two against each other.
 */

/** Words, of which the first may be set off. */
export interface PlainWords {
  readonly emphasis: 'em' | 'strong' | null;
  readonly emphasised: string;
  readonly rest: string;
}

/** An item of a list, and the items below it. */
export interface PlainItem {
  readonly words: PlainWords;
  readonly items: readonly PlainItem[];
}

export type PlainBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly words: PlainWords }
  | { readonly kind: 'paragraph'; readonly words: PlainWords }
  | { readonly kind: 'list'; readonly items: readonly PlainItem[] };

/**
 * Signs of Markdown, HTML and addresses, and blanks that Markdown turns into others. Brackets are signs
 * before an address and where a note is explained; without either, «[^1]» and «[2]» are words.
 */
const SIGNS = /[_`<>|\\~@\t\r\0\ufeff]|\][(:]|:\/\/|www\.|&(?:#|[a-z0-9]+;)/i;
/** How a line begins that may be more than words: other marks of lists, rules, columns of tables. */
const MARKED = /^(?:[-+*](?:[-:\s]|$)|[#=:]|\d+[.)](?:\s|$))/;
const HEADING = /^(#{1,6}) (?=[^ #])/;
const ITEM = /^((?: {2})*)- /;

/** The blocks of a text; null where it may hold anything else. */
export function readPlain(text: string): readonly PlainBlock[] | null {
  if (SIGNS.test(text)) return null;
  const blocks: PlainBlock[] = [];
  let lines: string[] = [];
  /** The lists that an item may go on with, the outermost first; none outside lists. */
  let lists: PlainItem[][] = [];
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
      const depth = item[1]!.length / 2;
      // A blank line between two items sets all of them apart.
      if (!words || !closeParagraph() || (lists.length > 0 && isBelowBlank)) return null;
      if (lists.length === 0) blocks.push({ kind: 'list', items: (lists[0] = []) });
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

/** «**Thuế:** đã thu», «*Một là*, …»: set off from the first letter on, to where words or a clause end. */
const EMPHASISED =
  /^(\*\*?)(\p{L}(?:[^*\n]*[\p{L}\p{N}])?(?=\*+(?:[\s,.;:]|$))|\p{L}[^*\n]*[:.)](?=\*+(?:\s|$)))\1/u;

function plainWords(text: string): PlainWords | null {
  if (!text.includes('*')) return { emphasis: null, emphasised: '', rest: text };
  const match = EMPHASISED.exec(text);
  if (!match) return null;
  const [{ length }, sign, emphasised] = match as unknown as [string, string, string];
  const rest = text.slice(length);
  if (rest.includes('*')) return null;
  return { emphasis: sign === '*' ? 'em' : 'strong', emphasised, rest };
}
