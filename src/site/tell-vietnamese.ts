/**
 * Vietnamese words on an English page say that they are Vietnamese, so that they are read out as such (WCAG 3.1.2).
 * What a document prints as a whole bears its language where it is drawn; this is for what stands among English
 * words: names, labels, quotations. Done once, on what a page is about, so that no sentence need think of it.
 */
import { oncePerText } from '../domain/once.ts';
import { isSyllable } from '../domain/syllable.ts';
import { tagEnd } from './tag-end.ts';

/** A letter that Vietnamese has and English has not, unless in a word from French. */
const LETTER = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/gu;
/** A symbol of a document (06/QĐ-TTg) is one. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-/][\p{L}\p{M}\p{N}]+)*/gu;
/** Letters of names and numbers: they stand in any language. */
const OF_ANY = /^[\p{Lu}\p{N}]+$/u;
/** English words that Vietnamese could have, too. */
const ENGLISH = new Set(
  'a am an be by can do go he hi in man me men my no of on or so ten than the then to we you'.split(
    ' ',
  ),
);
const SAID = ' lang="vi"';
/** An `i` is what HTML has for words of another language; they are not set in italics (base.css). */
const END = '</i>';
/** What may hold no elements, or is no text. */
const OPAQUE = /<(script|style|svg|pre|code|option|textarea)\b/y;
/** What holds text in lines and lays out nothing else. */
const FLOWING = /<(p|dd|dt|h[1-6])\b/y;
const NAME = /<([a-z][a-z\d]*)/y;
/** What ends at the next closing tag of its name, whatever is written in it. */
const RAW = /^(?:script|style|textarea)$/;
/** What has no end. */
const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;

/** HTML with its Vietnamese words in elements that say so, where none around them does. */
export function tellVietnamese(html: string): string {
  let told = '';
  /** Up to here the HTML is in `told`. */
  let copied = 0;
  let letter = next(html, 0);
  let said = html.indexOf(SAID);
  /** Whether the text follows right upon the beginning of a paragraph. */
  let isFlowing = false;
  for (let at = 0; letter >= 0;) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    if (letter < end) {
      const text = html.slice(at, end);
      told += html.slice(copied, at) + (isFlowing ? marked(text) : whole(text));
      copied = end;
    }
    if (tag < 0) break;
    isFlowing = matches(FLOWING, html, tag);
    at = endOfTag(html, tag);
    if (said >= 0 && said < tag) said = html.indexOf(SAID, tag);
    const isSaid = said >= 0 && said < at;
    if (isSaid || isOpaque(html, tag)) at = endOfElement(html, tag, at);
    if (letter < at) letter = next(html, at);
  }
  return told + html.slice(copied);
}

/** Whether a text has words that none but Vietnamese has. */
export function hasVietnamese(text: string): boolean {
  return next(text, 0) >= 0;
}

/** Where the next Vietnamese letter stands; -1 where none does. */
function next(html: string, from: number): number {
  LETTER.lastIndex = from;
  return LETTER.test(html) ? LETTER.lastIndex - 1 : -1;
}

function matches(pattern: RegExp, html: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(html);
}

/** The first letters of what is opaque: of most tags they say that they are none of these. */
const OPAQUE_LETTERS = new Set(Array.from('spcot', (letter) => letter.charCodeAt(0)));

function isOpaque(html: string, tag: number): boolean {
  if (!OPAQUE_LETTERS.has(html.charCodeAt(tag + 1))) return false;
  return matches(OPAQUE, html, tag);
}

/** The place after a tag; the end of all where it has none. */
function endOfTag(html: string, tag: number): number {
  const end = tagEnd(html, tag);
  return end < 0 ? html.length : end;
}

/** Where an element ends that is opened by a tag; those of its own name in it are counted. */
function endOfElement(html: string, tag: number, opened: number): number {
  const name = nameAt(html, tag);
  if (name === null || VOID.test(name)) return opened;
  const close = `</${name}>`;
  if (RAW.test(name)) {
    const end = html.indexOf(close, opened);
    return end < 0 ? html.length : end;
  }
  let depth = 1;
  for (let at = html.indexOf('<', opened); at >= 0;) {
    if (html.startsWith(close, at)) depth -= 1;
    else if (nameAt(html, at) === name) depth += 1;
    if (depth === 0) return at;
    at = html.indexOf('<', endOfTag(html, at));
  }
  return html.length;
}

function nameAt(html: string, tag: number): string | null {
  NAME.lastIndex = tag;
  return NAME.exec(html)?.[1] ?? null;
}

/** A text with its Vietnamese runs in elements of their own; reports repeat theirs every month. */
const marked = oncePerText((text: string): string => {
  let told = '';
  let copied = 0;
  for (const { start, end } of runsOf(text)) {
    told += `${text.slice(copied, start)}<i${SAID}>${text.slice(start, end)}${END}`;
    copied = end;
  }
  return told + text.slice(copied);
});

/** The same as one element: what is laid out in a flex box or a grid stays one thing there. */
const whole = oncePerText((text: string): string => {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
  const told = marked(inner!);
  const isOne = told.startsWith('<i ') && told.indexOf(END) + END.length === told.length;
  return isOne ? before! + told + after! : `${before!}<span>${told}</span>${after!}`;
});

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  /** A syllable could be Vietnamese; capitals and numbers are of any language. */
  readonly is: 'vietnamese' | 'syllable' | 'any' | 'other';
}

/**
 * Runs of Vietnamese: from one such word to another over what could be Vietnamese, and on to such words right
 * beside it: «theo Quyết định 06/QĐ-TTg năm 2022».
 */
function runsOf(text: string): readonly Span[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => {
    return { start: index, end: index + word.length, is: kindOf(word) };
  });
  const isJoined = (left: number, right: number) =>
    /^[ \u00a0]+$/u.test(text.slice(words[left]!.end, words[right]!.start));
  const runs: Span[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.is !== 'vietnamese') continue;
    let [first, last] = [at, at];
    for (let to = at; to < words.length && words[to]!.is !== 'other'; to += 1)
      if (words[to]!.is === 'vietnamese') last = to;
    while (first > free && words[first - 1]!.is === 'syllable' && isJoined(first - 1, first))
      first -= 1;
    while (words[last + 1]?.is === 'syllable' && isJoined(last, last + 1)) last += 1;
    runs.push({ start: words[first]!.start, end: words[last]!.end });
    free = last + 1;
    at = last;
  }
  return runs;
}

const kindOf = oncePerText((word: string): Word['is'] => {
  if (next(word, 0) >= 0) return 'vietnamese';
  if (OF_ANY.test(word)) return 'any';
  return isSyllable(word) && !ENGLISH.has(word.toLowerCase()) ? 'syllable' : 'other';
});
