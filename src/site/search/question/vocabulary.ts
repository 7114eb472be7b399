/**
 * The vocabulary (vốn từ): everything that a query can name, as a small file says it and as it is looked up. It
 * is made by vocabulary-file.ts when the site is built, and read in the browser.
 */
import type { Breathe, InPieces } from '../breath.ts';
import { fillerForms } from './filler.ts';
import { listForms, numberedForms } from './lists.ts';
import type { Symbols } from './document-number.ts';
import { makeLikeness, type Likeness } from './likeness.ts';
import { makeNames, type Names } from './names.ts';
import { makeSpelling, type Spelling } from './spelling.ts';
import { formsOf, keyOf, THING_KINDS, type Thing, type ThingKind } from './thing.ts';
import { foldedWords } from './words.ts';

/** Id, the name by which an answer is shown, and what else it is called. */
export type ThingLine = readonly [id: string, title: string, ...others: string[]];

/** Tables of reports, in the order of the bits of `reports`. */
export const TABLES = [
  'services',
  'models',
  'tasks',
  'documents',
  'evaluation',
  'figures',
] as const;
export type TableName = (typeof TABLES)[number];

export interface VocabularyFile {
  readonly version: number;
  readonly things: Readonly<Record<ThingKind, readonly ThingLine[]>>;
  /** Of each model, in the order of `things.models`. */
  readonly modelNumbers: readonly number[];
  /** Slug → local number → slug of the model, where it is not the country's number. */
  readonly localNumbers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Abbreviations and their long forms. */
  readonly abbreviations: readonly (readonly [abbreviation: string, long: string])[];
  /** Everyday words, the keys of what they mean, and what full text is to be asked besides. */
  readonly everyday: readonly (readonly [
    words: readonly string[],
    keys: readonly string[],
    official: readonly string[],
  ])[];
  readonly symbols: Symbols;
  /** Periods of reports, the newest first, with their names. */
  readonly periods: readonly (readonly [id: string, name: string])[];
  /**
   * Slug → its reports: one hexadecimal number for all, and one for each table that some of them have, with a
   * bit for each period, the newest lowest; `=` for all of them.
   */
  readonly reports: Readonly<Record<string, readonly string[]>>;
  /** Reports that are not their unit's only one of a period: id → name. */
  readonly others: Readonly<Record<string, string>>;
  /** Of each indicator, in the order of `things.indicators`, the years of which reports tell of it. */
  readonly indicatorYears: readonly string[];
  /** What each counts. */
  readonly indicatorUnits: readonly string[];
  /** Slug of a former province → the one that it became part of. */
  readonly successors: Readonly<Record<string, string>>;
}

export interface Vocabulary {
  readonly file: VocabularyFile;
  readonly things: readonly Thing[];
  /** By kind and id: `services/dang-ky-khai-sinh`. */
  readonly byKey: ReadonlyMap<string, Thing>;
  /** Names that are met whole. */
  readonly names: Names;
  /** Names of which a part is enough. */
  readonly likeness: Likeness;
  /** The same of rules, where one asks for a rule. */
  readonly likenessOfRules: Likeness;
  readonly spelling: Spelling;
  /** Folded abbreviation → the words of its long form. */
  readonly long: ReadonlyMap<string, readonly string[]>;
  readonly periodNames: ReadonlyMap<string, string>;
}

/** Things that are found by part of their names. */
const LIKENED: readonly ThingKind[] = ['services', 'models', 'indicators'];

/** Reads the file; throws where it is of another kind. */
export function readVocabulary(said: unknown): Vocabulary {
  const steps = reading(said);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in pieces, with a breath where it takes long: thousands of names are folded and sorted. */
export async function openVocabulary(said: unknown, breathe: Breathe): Promise<Vocabulary> {
  const steps = reading(said);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}

function* reading(said: unknown): InPieces<Vocabulary> {
  const file = said as VocabularyFile;
  if (file.version !== 1) throw new Error('No vocabulary of this version');
  const everyday = new Map<string, Thing['everyday']>();
  for (const [words, keys] of file.everyday)
    keys.forEach((key, nth) => {
      const own = words.map((form) => ({ form, nth }));
      everyday.set(key, [...(everyday.get(key) ?? []), ...own]);
    });
  const things = THING_KINDS.flatMap((kind) =>
    file.things[kind].map(([id, title, ...others]): Thing => ({
      kind,
      id,
      title,
      // A rule is called by its code, too.
      forms: kind === 'rules' ? [title, ...others, id] : [title, ...others],
      everyday: everyday.get(keyOf({ kind, id })) ?? [],
    })),
  );
  // Folded names are kept: what follows finds them ready.
  for (const form of things.flatMap(formsOf)) {
    foldedWords(form);
    yield;
  }
  const long = new Map(
    file.abbreviations.map(([short, words]) => [
      foldedWords(short).join(''),
      words.normalize('NFC').split(/\s+/),
    ]),
  );
  const liked = things.filter(({ kind }) => LIKENED.includes(kind));
  const likeness = yield* makeLikeness(liked, long);
  const own = things.flatMap((thing) => thing.forms.map((form) => ({ key: keyOf(thing), form })));
  // What an everyday word means rather is met first.
  const called = things
    .flatMap((thing) => thing.everyday.map((one) => ({ key: keyOf(thing), ...one })))
    .sort((a, b) => a.nth - b.nth);
  const names = yield* makeNames([
    ...own,
    ...called,
    ...listForms(),
    ...numberedForms(file.modelNumbers),
  ]);
  const likenessOfRules = yield* makeLikeness(
    things.filter(({ kind }) => kind === 'rules'),
    long,
  );
  const spelling = yield* makeSpelling(
    [
      ...things.flatMap(({ forms }) => forms),
      ...file.everyday.flatMap(([words, , official]) => [...words, ...official]),
      ...listForms().map(({ form }) => form),
      ...[...long.values()].map((words) => words.join(' ')),
    ],
    fillerForms(),
  );
  return {
    file,
    things,
    byKey: new Map(things.map((thing) => [keyOf(thing), thing])),
    names,
    likeness,
    likenessOfRules,
    spelling,
    long,
    periodNames: new Map(file.periods),
  };
}

/** The periods of which a unit has reports (with a table), the newest first. */
export function reportPeriods(
  { reports, periods }: VocabularyFile,
  slug: string,
  table?: TableName,
): readonly string[] {
  const own = reports[slug];
  if (!own) return [];
  const said = own[table === undefined ? 0 : TABLES.indexOf(table) + 1] ?? '';
  const bits = BigInt(`0x${(said === '=' ? own[0] : said) || '0'}`);
  return periods.flatMap(([id], at) => ((bits >> BigInt(at)) & 1n ? [id] : []));
}
