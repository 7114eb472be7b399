/**
 * The words of the safe HTML that the compiler makes of Markdown (src/compiler/narrative.ts), cut at the
 * headings that can be linked to. Reads that HTML and no other: tags are well-formed, `<` and `&` of texts
 * are written as numbers.
 */

/** What stands under a heading; the first has none. */
export interface TextPart {
  readonly id: string | null;
  readonly heading: string;
  readonly text: string;
}

/** Tags within a sentence: they part no words. */
const INLINE = new Set(['a', 'strong', 'em', 'b', 'i', 'del', 'code', 'sub', 'span']);
const CELLS = new Set(['td', 'th']);
/** The link from a note back to its place. */
const BACK = '↩';

/** All words of a text. */
export function wordsOf(html: string): string {
  return partsOf(html)
    .map(({ heading, text }) => `${heading} ${text}`.trim())
    .join(' ')
    .trim();
}

/** The words of a text under its headings, in order; nothing where there are none. */
export function partsOf(html: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let id: string | null = null;
  let heading = '';
  let words = '';
  const end = () => {
    const text = tidy(words);
    words = '';
    return text;
  };
  const close = () => {
    const text = end();
    if (text !== '' || heading !== '') parts.push({ id, heading, text });
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    words += html.slice(at, open < 0 ? html.length : open);
    if (open < 0) break;
    const shut = html.indexOf('>', open);
    const tag = html.slice(open + 1, shut);
    const name = nameOf(tag);
    const anchor = isHeading(name) ? idOf(tag) : null;
    if (anchor !== null) {
      close();
      id = anchor;
      heading = '';
      const last = html.indexOf(`</${name}>`, shut);
      heading = wordsOf(html.slice(shut + 1, last));
      at = last;
      continue;
    }
    if (tag.startsWith('/') && CELLS.has(name)) words += ' · ';
    else if (!INLINE.has(name)) words += ' ';
    at = shut + 1;
  }
  close();
  return parts;
}

function nameOf(tag: string): string {
  const from = tag.startsWith('/') ? 1 : 0;
  let to = from;
  while (to < tag.length && !' />\n'.includes(tag[to]!)) to += 1;
  return tag.slice(from, to);
}

function isHeading(name: string): boolean {
  return name.length === 2 && name.startsWith('h') && name !== 'hr';
}

function idOf(tag: string): string | null {
  const from = tag.indexOf(' id="');
  return from < 0 ? null : tag.slice(from + 5, tag.indexOf('"', from + 5));
}

function tidy(words: string): string {
  const plain = words.includes('&') ? words.replace(/&#x([0-9A-F]+);/gi, signOf) : words;
  return plain.replaceAll(BACK, ' ').replace(/\s+/g, ' ').trim();
}

function signOf(_entity: string, code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}
