/** Reads a query: what it names, what was a slip, and what is left for full text. */
import { fold } from '../../shared/fold.ts';
import { asksMeaning, fillerAt, isImplied, isTopic, smallWordsIn } from './filler.ts';
import type { Like } from './likeness.ts';
import { isRowKind, type RowKind } from './lists.ts';
import type { Correction, Named, NamedKind, Question } from './question.ts';
import {
  covering,
  facetsOf,
  isKind,
  metIn,
  numbersIn,
  periodsIn,
  provincesIn,
  type Stretch,
} from './stretches.ts';
import { LONG, readingsOf, textOf } from './text-asked.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hasMarks, wordsOf, type Word } from './words.ts';

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

/** The entry of what every report is about. */
const TOPIC = 'terms/de-an-06';
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
