/**
 * What a typed query asks for: its words, the phrases that were put in quotes, and whether accents
 * were typed. Knows how Pagefind cuts words, so that it can tell a true match from a guess.
 */
import { fold } from '../../domain/vietnamese.ts';
import { unfold } from './marks.ts';

export interface Query {
  /** As typed, without the quotes. */
  readonly text: string;
  readonly phrases: readonly string[];
}

const QUOTES = /[“”„«»]/g;
const PHRASE = /"([^"]+)"/g;

/** Reads a query; “ ” and « » are quotes too. */
export function readQuery(typed: string): Query {
  const plain = typed.normalize('NFC').replace(QUOTES, '"');
  const phrases = [...plain.matchAll(PHRASE)].map((match) => tidy(match[1]!));
  return { text: tidy(plain.replaceAll('"', ' ')), phrases: phrases.filter(Boolean) };
}

/** Whether accents (or đ) were typed, so that what bears the same ones comes first. */
export function isAccented(text: string): boolean {
  return fold(text) !== tidy(text).toLowerCase();
}

/** A word of a query as Pagefind compares it: folded, without punctuation. */
export interface Term {
  readonly word: string;
  /** Whether it may be the beginning of a longer word: the last one, which one may still be typing. */
  readonly isOpen: boolean;
  /** As typed, where it bears accents (or đ); null where it bears none, and any will do. */
  readonly accented: string | null;
}

/** The words that a query asks for. */
export function termsOf(text: string): readonly Term[] {
  const typed = tidy(text.normalize('NFC'))
    .split(' ')
    .filter((word) => joined(word) !== '');
  return typed.map((word, at) => ({
    word: joined(word),
    isOpen: at === typed.length - 1,
    accented: isAccented(word)
      ? word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      : null,
  }));
}

/** The same query with «18/KH-UBND» and «7/2024» in pieces, for a number that is known in part. */
export function inPieces(text: string): string {
  return tidy(text.replace(/(?<=[\p{L}\d])[/-](?=[\p{L}\d])/gu, ' '));
}

/** The forms under which Pagefind knows a word of a page: whole, and in pieces. */
export function tokensOf(word: string): readonly string[] {
  const readable = fold(unfold(word)).replace(/(?<=\d)[.,](?=\d)/g, '');
  return [joined(readable), ...readable.split(/[^\p{L}\p{N}]+/u)].filter(Boolean);
}

/**
 * Whether a word of a page, given its tokens, answers a term of the query. A short number is never
 * open: «7» is not the beginning of 734.592, but it is 07.
 */
export function answers(tokens: readonly string[], { word, isOpen }: Term): boolean {
  if (/^\d{1,3}$/.test(word)) return tokens.some((token) => Number(token) === Number(word));
  return tokens.some((token) => (isOpen ? token.startsWith(word) : token === word));
}

/**
 * Whether a text holds a phrase: word for word, with the accents if they were typed, and the last
 * word perhaps unfinished.
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  const normal = isAccented(phrase)
    ? (words: string) => tidy(words.normalize('NFC')).toLowerCase()
    : fold;
  return ` ${bare(normal(unfold(text)))}`.includes(` ${bare(normal(phrase))}`);
}

/** Whether a text has words one after another, whatever their accents. */
export function holdsWords(text: string, words: string): boolean {
  return ` ${bare(fold(unfold(text)))} `.includes(` ${bare(fold(words))} `);
}

function joined(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

function bare(text: string): string {
  return tidy(text.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
