/** What full text is asked for a question, and in what other words. */
import { fillerAt, isTopic, smallWordsIn } from './filler.ts';
import type { Correction } from './question.ts';
import { covering, metIn, numbersIn } from './stretches.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldedWords, type Word } from './words.ts';

/** A question of so many words is talked rather than typed. */
export const LONG = 5;

/** What full text is asked: without filler, slips put right, numbers as documents print them. */
export function textOf(
  words: readonly Word[],
  corrections: readonly Correction[],
  vocabulary: Vocabulary,
  kind: readonly string[],
): string {
  const numbers = numbersIn(words, vocabulary.file);
  const isNumber = covering(words.length, numbers);
  const met = metIn(words, isNumber, vocabulary);
  /** «thông tin» asks for nothing, but in «an toàn thông tin». */
  const isOfName = (at: number, length: number) =>
    met.some(({ from, to }) => from <= at && to >= at + length && to - from > length);
  const folded = words.map(({ folded }) => folded);
  const small = smallWordsIn(words, vocabulary.spelling.isPair);
  const isTalk = words.length >= LONG && small.filter((isSmall) => !isSmall).length > 1;
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const number = numbers.find(({ from }) => from === at);
    if (number) {
      kept.push(number.keys[0]!.slice('documents/'.length));
      at = number.to;
      continue;
    }
    const asked = questionAt(folded, at);
    const question = isOfName(at, asked) ? 0 : asked;
    const talk = isTalk && (small[at]! || isTopic(folded, at)) ? 1 : 0;
    const isOfKind = kind.length > 0 && kind.every((word, n) => folded[at + n] === word);
    if (isOfKind) {
      at += kind.length;
      continue;
    }
    const filler = isNumber[at] ? 0 : kindBefore(folded, at, isNumber) || question || talk;
    if (filler === 0)
      kept.push((words[at]!.before === '' ? '' : signOf(words[at]!)) + words[at]!.text);
    at += Math.max(1, filler);
  }
  const text = kept.join(' ').replace(/\s(?=[.,/-])/g, '');
  const said = corrections.reduce((all, { typed, taken }) => all.replace(typed, taken), text);
  return said.trim() === '' ? words.map(({ text }) => text).join(' ') : said;
}

/** The sign that holds two pieces of one word together: «1.347.047», «e-Form». */
function signOf({ before }: Word): string {
  return /^[.,/-]$/.test(before) ? before : '';
}

/** «số», «văn bản», «công văn số» before a number: it says of itself what it is. */
function kindBefore(folded: readonly string[], at: number, isNumber: readonly boolean[]): number {
  const form = [
    ['so'],
    ['van', 'ban'],
    ['van', 'ban', 'so'],
    ['cong', 'van'],
    ['cong', 'van', 'so'],
  ].find((form) => form.every((word, n) => folded[at + n] === word) && isNumber[at + form.length]);
  return form?.length ?? 0;
}

/** Filler of several words asks a question; one alone may be part of what is meant. */
function questionAt(folded: readonly string[], at: number): number {
  const length = fillerAt(folded, at);
  const isRate = folded[at + 1] === 'le' && length === 2;
  return (length > 1 && !isRate) || ['la', 'gi', 'nao', 'cua', 'o'].includes(folded[at]!)
    ? length
    : 0;
}

/** Other ways to ask full text: long forms, and official names for everyday ones. */
export function readingsOf(
  text: string,
  raw: readonly Word[],
  words: readonly Word[],
  corrections: readonly Correction[],
  { file }: Vocabulary,
): readonly string[] {
  const long = words.map(({ text }) => text).join(' ');
  const isLong = words.length > raw.length;
  const folded = ` ${foldedWords(text).join(' ')} `;
  const official = file.everyday.flatMap(([everyday, keys, official]) => {
    const meant = [...official, ...provincesNamed(keys, file)];
    return everyday.flatMap((phrase) => {
      const sought = ` ${foldedWords(phrase).join(' ')} `;
      return folded.includes(sought)
        ? meant.map((text) => folded.replace(sought, ` ${text} `).trim())
        : [];
    });
  });
  return [...(isLong && corrections.length === 0 ? [long] : []), ...official].slice(0, 3);
}

/** Texts name a province in full, however it is called: «Hồ Chí Minh» for «TPHCM». */
function provincesNamed(
  keys: readonly string[],
  { things }: Vocabulary['file'],
): readonly string[] {
  return things.provinces.flatMap(([slug, title]) =>
    keys.includes(`provinces/${slug}`) ? [title] : [],
  );
}
