/** Reads a query: what it names, what was a slip, and what is left for full text. */
import { fold } from '../../shared/fold.ts';
import { numberAt } from './document-number.ts';
import { asksMeaning, fillerAt, isImplied, isTopic, smallWordsIn } from './filler.ts';
import type { Like } from './likeness.ts';
import { isRowKind, type RowKind } from './lists.ts';
import { periodAt } from './period.ts';
import { taskNumberAt } from './task-number.ts';
import type { Correction, Named, NamedKind, Question } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldedWords, hasMarks, wordsOf, type Word } from './words.ts';

/** A stretch of words, and what it names. */
export interface Stretch {
  /** `provinces/bac-giang`, `periods/2024-07`, `numbers/…`, `documents/…`, `tasks/II.15`; the likeliest first. */
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A question with all that was understood of it, for `answersTo`. */
export interface Understood extends Question {
  readonly said: readonly Word[];
  /** Whether a word carries no weight. */
  readonly filler: readonly boolean[];
  /** Whether so much is said that a word which names nothing may be but talk. */
  readonly isTalked: boolean;
  /** Provinces, periods and numbers of documents: what they take nothing else may mean. */
  readonly facets: readonly Stretch[];
  /** Other names that are met whole; they may share words. */
  readonly met: readonly Stretch[];
  /** Services, models and indicators that the other words speak of, the closest first. */
  readonly like: readonly Like[];
}

const KINDS: Readonly<Record<string, NamedKind>> = {
  services: 'service',
  models: 'model',
  numbers: 'model',
  indicators: 'indicator',
  provinces: 'province',
  periods: 'period',
  statuses: 'status',
  agencies: 'agency',
  terms: 'term',
  rules: 'rule',
  documents: 'number',
  tasks: 'number',
  lists: 'list',
};

const QUOTED = /["“”„«»]/u;

/** Understands what was typed; words that are right, though no name holds them, are left as they are. */
export function readQuestion(
  typed: string,
  vocabulary: Vocabulary,
  right: ReadonlySet<string> = new Set(),
): Understood {
  const isQuoted = QUOTED.test(typed);
  const raw = isQuoted ? wordsOf(typed) : vocabulary.spelling.asNamed(wordsOf(typed));
  const expanded = expand(raw, vocabulary);
  const { words, corrections } = isQuoted
    ? { words: expanded, corrections: [] }
    : corrected(expanded, vocabulary, right);
  const facets = facetsOf(words, vocabulary);
  const isFacet = covering(words.length, facets);
  // «ai» in a question is nobody's abbreviation.
  const small = smallWordsIn(words, vocabulary.spelling.isPair);
  const met = metIn(words, isFacet, vocabulary).filter(
    ({ keys, from, to }) =>
      !(small[from] && to - from === 1 && isKind(keys[0]!, 'terms') && isLower(words[from]!)),
  );
  const isMet = covering(words.length, met);
  const isMetBeyondTopic = covering(
    words.length,
    met.filter(({ keys }) => keys[0] !== TOPIC),
  );
  const filler = fillersOf(words, isFacet, isMet, isMetBeyondTopic, small);
  const isList = covering(
    words.length,
    met.filter(({ keys }) => isKind(keys[0]!, 'lists')),
  );
  const numbered = covering(
    words.length,
    met.filter(({ keys }) => isKind(keys[0]!, 'numbers')),
  );
  const isTalked = filler.filter((is, at) => !is && !isFacet[at]).length >= LONG;
  const free = words.map(
    ({ folded }, at) =>
      !isFacet[at] &&
      !filler[at] &&
      !numbered[at] &&
      (!isTalked || vocabulary.likeness.holds(folded)),
  );
  const beyondLists = free.map((isFree, at) => isFree && !isList[at]);
  const kind = kindIn(words, filler, isFacet, met);
  const open = beyondLists.some(Boolean) ? beyondLists : free;
  const like = vocabulary.likeness.like(words, open, filler);
  const named = namedOf([...facets, ...met], words.length);
  const isNamed = covering(words.length, named);
  const text = textOf(raw, corrections, vocabulary, kind?.form ?? []);
  return {
    typed,
    words: words.map(({ text }) => text),
    said: words,
    filler,
    isTalked,
    facets,
    met,
    like,
    named,
    corrections,
    kind: kind?.kind ?? null,
    rest: words.filter((_, at) => !isNamed[at] && !filler[at]).map(({ text }) => text),
    numbers: facets.flatMap(({ keys }) =>
      isKind(keys[0]!, 'documents') ? [keys[0]!.slice('documents/'.length)] : [],
    ),
    text: isQuoted ? typed : text,
    readings: isQuoted ? [] : readingsOf(text, raw, words, corrections, vocabulary),
  };
}

function isLower({ text }: Word): boolean {
  return text === text.toLowerCase();
}

/** What follows is what a row is about, whatever it names. */
const ABOUT = ['ve'];

/** The kind of rows that is sought: said first, or before «về», and not all that is said. */
function kindIn(
  words: readonly Word[],
  filler: readonly boolean[],
  isFacet: readonly boolean[],
  met: readonly Stretch[],
): { readonly kind: RowKind; readonly form: readonly string[] } | null {
  const beside = covering(
    words.length,
    met.filter(({ keys }) =>
      ['lists', 'statuses', 'agencies'].some((kind) => isKind(keys[0]!, kind)),
    ),
  );
  const isAbout = words.some(
    ({ folded }, at) => (!filler[at] && !isFacet[at] && !beside[at]) || ABOUT.includes(folded),
  );
  if (!isAbout) return null;
  const isMeaning = asksMeaning(words.map(({ folded }) => folded).join(' '));
  for (const { keys, from, to } of met) {
    const id = keys[0]!.slice('lists/'.length);
    if (!isKind(keys[0]!, 'lists') || !isRowKind(id)) continue;
    if (id === 'discrepancies' && isMeaning) continue;
    const isFirst = words.slice(0, from).every((_, at) => filler[at] || isFacet[at]);
    const isWithin = met.some(
      (other) => other.from <= from && other.to >= to && other.to - other.from > to - from,
    );
    if (isWithin || !(isFirst || id === 'discrepancies' || ABOUT.includes(words[to]?.folded ?? '')))
      continue;
    const end = ABOUT.includes(words[to]?.folded ?? '') ? to + 1 : to;
    return { kind: id, form: words.slice(from, end).map(({ folded }) => folded) };
  }
  return null;
}

export function isKind(key: string, kind: string): boolean {
  return key.startsWith(`${kind}/`);
}

/** Which words some stretches take. */
export function covering(
  length: number,
  stretches: readonly Pick<Stretch, 'from' | 'to'>[],
): readonly boolean[] {
  return Array.from({ length }, (_, at) => stretches.some(({ from, to }) => at >= from && at < to));
}

/** Long forms for abbreviations. Two letters are a word as often («ai», «dn»), so they count only in capitals. */
function expand(words: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  const { long, file } = vocabulary;
  // «Sóc Trăng» begins with no security centre.
  const apart = [...numbersIn(words, file), ...provincesIn(words, vocabulary)];
  const isApart = covering(words.length, apart);
  // Who types without marks asks for long forms without them, too.
  const isMarked =
    words.every(({ text }) => text === text.toUpperCase()) ||
    words.some(({ text }) => hasMarks(text));
  return words.flatMap((word, at) => {
    const form = isApart[at] ? undefined : long.get(word.folded);
    const isMeant = word.folded.length > 2 || word.text === word.text.toUpperCase();
    if (!form || !isMeant) return [word];
    return form.flatMap((text, n) =>
      wordsOf(isMarked ? text : fold(text)).map((one) => ({
        ...one,
        before: n === 0 ? word.before : '',
      })),
    );
  });
}

function corrected(
  words: readonly Word[],
  { spelling, file }: Vocabulary,
  right: ReadonlySet<string>,
) {
  const corrections: Correction[] = [];
  const apart = covering(words.length, [...numbersIn(words, file), ...periodsIn(words)]);
  const fixed = words.map((word, at) => {
    const meant = apart[at] || right.has(word.text) ? null : spelling.meant(words, at);
    return meant === null ? word : { ...word, text: meant, folded: meant, was: word.text };
  });
  fixed.forEach((word, at) => {
    if (!('was' in word)) return;
    // With the neighbour that told, as one reads it.
    const isRight = at + 1 < fixed.length && !apart[at + 1];
    const [from, to] = isRight ? [at, at + 2] : [Math.max(0, at - 1), at + 1];
    const said = (of: readonly Word[]) =>
      of
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
    corrections.push({ word: word.was, typed: said(words), taken: said(fixed) });
  });
  return { words: fixed as readonly Word[], corrections };
}

function numbersIn(words: readonly Word[], { symbols }: Vocabulary['file']): readonly Stretch[] {
  return scan(words, (at) => {
    const number = numberAt(words, at, symbols);
    return number && { keys: [`documents/${number.printed}`], to: number.to };
  });
}

function periodsIn(words: readonly Word[]): readonly Stretch[] {
  return scan(words, (at) => {
    const period = periodAt(words, at);
    return period && { keys: [`periods/${period.id}`], to: period.to };
  });
}

function provincesIn(words: readonly Word[], vocabulary: Vocabulary): readonly Stretch[] {
  return scan(words, (at) => provinceAt(words, at, vocabulary));
}

/** «so hoa Binh Dinh» names one province: what hangs together with the word before is left to it. */
function provinceAt(
  words: readonly Word[],
  at: number,
  { names, spelling }: Vocabulary,
): Omit<Stretch, 'from'> | null {
  const named = (from: number) => {
    const met = names.metAt(words, from)[0];
    const keys = met?.keys.filter((key) => isKind(key, 'provinces')) ?? [];
    return keys.length > 0 ? { keys, to: met!.to } : null;
  };
  const own = named(at);
  if (!own || at === 0) return own;
  const next = own.to - at > 1 ? named(own.to - 1) : null;
  const isTorn = next !== null && next.to > own.to;
  return isTorn && spelling.isPair(words[at - 1]!.folded, words[at]!.folded) ? null : own;
}

/** Stretches from left to right, none over another. */
function scan(
  words: readonly Word[],
  at: (at: number) => Omit<Stretch, 'from'> | null,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < words.length;) {
    const stretch = at(from);
    if (stretch) found.push({ ...stretch, from });
    from = stretch?.to ?? from + 1;
  }
  return found;
}

function facetsOf(words: readonly Word[], vocabulary: Vocabulary): readonly Stretch[] {
  const { names, file } = vocabulary;
  const longer = words.flatMap((_, from) =>
    names
      .metAt(words, from)
      .slice(0, 1)
      .map(({ to }) => ({ from, to })),
  );
  /** «quốc gia» in «trục liên thông văn bản quốc gia» is no country. */
  const isWithin = (at: number, end: number) =>
    longer.some(({ from, to }) => from < at && to >= end && to - from > end - at + 1);
  return scan(words, (at) => {
    const task = taskNumberAt(words, at);
    if (task) return { keys: [`tasks/${task.number}`], to: task.to };
    const number = numberAt(words, at, file.symbols);
    // «Đề án 06» is a name and no document's number; so is «quy tắc 7».
    const met = names.metAt(words, at);
    if (number && !met.some(({ to }) => to >= number.to))
      return { keys: [`documents/${number.printed}`], to: number.to };
    // «53 dịch vụ công» is a name, «tháng 7» in «Hà Nội tháng 7» is none.
    const period = periodAt(words, at);
    if (period && !met.some(({ to }) => to > period.to))
      return { keys: [`periods/${period.id}`], to: period.to };
    const longest = met[0];
    if (!longest || isWithin(at, longest.to)) return null;
    // «công an tỉnh Bình Định» is of a body of every province.
    const isShared = longer.some(({ from, to }) => from < at && to === at + 1);
    if (isShared && provinceAt(words, at + 1, vocabulary)) return null;
    return provinceAt(words, at, vocabulary);
  });
}

/** Every other name that is met whole, the longest of each kind at a word. */
function metIn(
  words: readonly Word[],
  isFacet: readonly boolean[],
  { names }: Vocabulary,
): readonly Stretch[] {
  const all = words.flatMap((_, from) =>
    names.metAt(words, from).flatMap(({ keys, to }) => {
      const own = keys.filter((key) => !isKind(key, 'provinces'));
      const isFree = !isFacet.slice(from, to).some(Boolean);
      return own.length > 0 && isFree ? [{ keys: own, from, to }] : [];
    }),
  );
  const kindOf = (key: string) => key.slice(0, key.indexOf('/'));
  const byKind = all.flatMap(({ keys, from, to }) =>
    [...Map.groupBy(keys, kindOf)].map(([kind, own]) => ({ kind, keys: own, from, to })),
  );
  return byKind.filter(
    (one) =>
      !byKind.some(
        (other) =>
          other.kind === one.kind &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}

function fillersOf(
  words: readonly Word[],
  isFacet: readonly boolean[],
  isMet: readonly boolean[],
  isMetBeyondTopic: readonly boolean[],
  small: readonly boolean[],
): readonly boolean[] {
  const folded = words.map(({ folded }) => folded);
  const filler = small.map((isSmall, at) => isSmall && !isFacet[at] && !isMet[at]);
  for (let at = 0; at < words.length;) {
    const length = fillerAt(folded, at);
    for (let n = 0; n < length; n += 1)
      filler[at + n] ||= !isFacet[at + n] && (!isMet[at + n] || length > 1);
    if (isImplied(folded, at) || (isTopic(folded, at) && !isMetBeyondTopic[at])) filler[at] = true;
    at += Math.max(1, length);
  }
  return filler.some((is, at) => !is && !isFacet[at]) || isFacet.some(Boolean)
    ? filler
    : filler.map(() => false);
}

/** Of stretches that share words the longest, in the order of the query. */
function namedOf(stretches: readonly Stretch[], length: number): readonly Named[] {
  const taken = Array.from({ length }, () => false);
  return stretches
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .filter(({ from, to }) => {
      if (taken.slice(from, to).some(Boolean)) return false;
      taken.fill(true, from, to);
      return true;
    })
    .map(({ keys, from, to }) => ({
      kind: KINDS[keys[0]!.split('/')[0]!]!,
      ids: keys.map((key) => key.slice(key.indexOf('/') + 1)),
      from,
      to,
    }))
    .sort((a, b) => a.from - b.from);
}

/** What full text is asked: without filler, slips put right, numbers as documents print them. */
function textOf(
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

/** The entry of what every report is about. */
const TOPIC = 'terms/de-an-06';
/** A question of so many words is talked rather than typed. */
const LONG = 5;

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
function readingsOf(
  text: string,
  raw: readonly Word[],
  words: readonly Word[],
  corrections: readonly Correction[],
  { file }: Vocabulary,
): readonly string[] {
  const long = words.map(({ text }) => text).join(' ');
  const isLong = words.length > raw.length;
  const folded = ` ${foldedWords(text).join(' ')} `;
  const official = file.everyday.flatMap(([everyday, , meant]) =>
    everyday.flatMap((phrase) => {
      const sought = ` ${foldedWords(phrase).join(' ')} `;
      return folded.includes(sought)
        ? meant.map((text) => folded.replace(sought, ` ${text} `).trim())
        : [];
    }),
  );
  return [...(isLong && corrections.length === 0 ? [long] : []), ...official].slice(0, 3);
}
