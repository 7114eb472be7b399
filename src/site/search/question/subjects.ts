/** Services, models and indicators that a question speaks of: their pages, and their rows in reports. */
import type { SubjectData, SubjectRow } from '../../table-tool/subject-data.ts';
import {
  COUNTRY,
  foldedOf,
  PRIOR,
  range,
  type Asked,
  type Candidate,
  type Means,
  type Place,
} from './candidate.ts';
import { scoreOf, type Like } from './likeness.ts';
import { asksMoney, isMeasure } from './filler.ts';
import { isAsked, periodsOf, yearOf } from './periods-asked.ts';
import type { Understood } from './read.ts';
import { covering, isKind } from './stretches.ts';
import { placeOfScope, scopeWords } from './scopes.ts';
import { keyOf, type Thing } from './thing.ts';
import { valueOf } from './value.ts';
import { reportPeriods, type TableName, type Vocabulary } from './vocabulary.ts';
import { foldedWords } from './words.ts';

/** Kinds of things that are found by part of their names, too. */
export const LIKED = ['services', 'models', 'indicators'];
const MOST_SUBJECTS = 10;
/** The unit of money, in both languages. */
const MONEY = ['đồng', 'VND'];
const OPPOSITE = 0.8;
/** What counts something else than is asked for: signatures, and not what they cost. */
const OTHERWISE = 0.4;

/** A thing that the question may speak of. */
export interface Subject {
  readonly thing: Thing;
  readonly words: readonly number[];
  readonly fit: number;
  /** Whether its own names hold little of what was asked: people call it so, «tín dụng đen» for a loan. */
  readonly isOnlyCalled?: boolean;
}

/** Services, models and indicators: those that are called just so, then those whose names hold the words. */
export function subjectsIn(
  { like, met, said, facets, filler }: Understood,
  vocabulary: Vocabulary,
  { places }: Asked,
): readonly Subject[] {
  const numbered = met
    .filter(({ keys }) => isKind(keys[0]!, 'numbers'))
    .flatMap(({ keys, from, to }) => {
      const n = keys[0]!.slice('numbers/'.length);
      const local = places.map(({ slug }) => vocabulary.file.localNumbers[slug]?.[n]);
      const at = vocabulary.file.modelNumbers.indexOf(Number(n));
      const slugs = [...local, vocabulary.file.things.models[at]?.[0]];
      return slugs.flatMap((slug) => {
        const thing = vocabulary.byKey.get(`models/${slug ?? ''}`);
        return thing ? [{ thing, words: range(from, to), fit: 1 }] : [];
      });
    });
  const most = like[0] ? scoreOf(like[0]) : 0;
  // «dịch vụ công» names a list, whatever else has it in its name.
  const isList = covering(
    said.length,
    met.filter(({ keys }) => isKind(keys[0]!, 'lists')),
  );
  const isListAlone = (like[0]?.matched ?? []).every((at) => isList[at]);
  const lists = new Set(met.flatMap(({ keys }) => keys));
  const preferred = (kind: string) => (lists.has(`lists/${kind}`) ? 0.15 : 0);
  const facetAt = (at: number) => facets.some(({ from, to }) => at >= from && at < to);
  const measures = said.flatMap(({ folded }, at) =>
    isMeasure(folded) && !filler[at] && !facetAt(at) ? [at] : [],
  );
  const weightOf = (ats: readonly number[]) =>
    ats.reduce((sum, at) => sum + vocabulary.likeness.weightOf(said[at]!.folded), 0);
  const all = weightOf(said.flatMap((_, at) => (filler[at] || facetAt(at) ? [] : [at])));
  /** The words of its columns are those of a service, too. */
  const withMeasures = (one: Like): Like => {
    if (!isKind(one.key, 'services')) return one;
    const more = measures.filter((at) => !one.matched.includes(at));
    if (one.matched.every((at) => measures.includes(at)) || more.length === 0) return one;
    return {
      ...one,
      matched: [...one.matched, ...more],
      ofQuery: Math.min(1, one.ofQuery + weightOf(more) / all),
    };
  };
  const liked = like
    .map(withMeasures)
    .filter((one) => scoreOf(one) >= most * 0.5 && one.ofQuery >= 0.3)
    .map((one): Subject & { readonly score: number } => {
      const thing = vocabulary.byKey.get(one.key)!;
      const ofKind = met.filter(({ keys }) => keys[0] === `lists/${thing.kind}`);
      return {
        thing,
        words: [...one.matched, ...ofKind.flatMap(({ from, to }) => range(from, to))],
        fit: (0.55 + 0.45 * one.ofName) * (0.4 + 0.6 * one.together) * (isListAlone ? 0.6 : 1),
        score: scoreOf(one) + PRIOR[kindOf(thing)] + preferred(thing.kind),
      };
    })
    .sort((a, b) => b.score - a.score);
  const justSo = met.flatMap(({ keys, from, to }) =>
    keys.flatMap((key) => {
      const thing = LIKED.some((kind) => isKind(key, kind)) ? vocabulary.byKey.get(key) : undefined;
      return thing && to - from > 1 ? [{ thing, words: range(from, to), fit: 1 }] : [];
    }),
  );
  const isIn = ({ forms }: Thing, at: number) =>
    forms.some((form) => foldedWords(form).includes(said[at]!.folded));
  const best = new Map<string, Subject>();
  const isLonger = ({ words }: Subject) => words.length >= (liked[0]?.words.length ?? 0);
  const inOrder = [...numbered, ...justSo.filter(isLonger), ...liked, ...justSo];
  for (const subject of inOrder) {
    const known = best.get(keyOf(subject.thing));
    best.set(keyOf(subject.thing), known ? together(known, subject, weightOf) : subject);
  }
  const folded = foldedOf(said);
  const asksAmount = asksMoney(folded);
  const isOfMoney = ({ kind, id }: Thing) => {
    const at = vocabulary.file.things.indicators.findIndex(([own]) => own === id);
    return kind !== 'indicators' || MONEY.includes(vocabulary.file.indicatorUnits[at] ?? '');
  };
  const named = [...best.values()];
  // «chưa» tells what is asked from its opposite, where both have a name.
  const lacks = ({ thing }: Subject) => foldedWords(thing.title).includes('chua');
  const isOfLack = said.slice(0, -1).some((word) => word.folded === 'chua') && named.some(lacks);
  return named.slice(0, MOST_SUBJECTS).map((subject) => ({
    ...subject,
    fit:
      subject.fit *
      (isOfLack && !lacks(subject) ? OPPOSITE : 1) *
      (asksAmount && !isOfMoney(subject.thing) ? OTHERWISE : 1),
    isOnlyCalled: weightOf(subject.words.filter((at) => !isIn(subject.thing, at))) > all / 2,
  }));
}

/** «lương hưu» is its name, «tài khoản» stands in another: both words speak of it, each as it fits. */
function together(
  one: Subject,
  other: Subject,
  weightOf: (words: readonly number[]) => number,
): Subject {
  const [more, less] = other.words.length > one.words.length ? [other, one] : [one, other];
  const best = less.fit > more.fit ? less : more;
  const rest = [...more.words, ...less.words].filter((at) => !best.words.includes(at));
  const words = [...new Set([...best.words, ...rest])];
  const own = weightOf(best.words) / (weightOf(words) || 1);
  const fit = best.fit * own + Math.min(one.fit, other.fit) * (1 - own);
  return { thing: one.thing, words, fit };
}

function kindOf({ kind }: Thing): 'service' | 'model' | 'indicator' {
  if (kind === 'services') return 'service';
  return kind === 'models' ? 'model' : 'indicator';
}

/** The page of a service, a model, an indicator. */
export function pageOf(
  { thing, words, fit, isOnlyCalled = false }: Subject,
  { places }: Asked,
  { file }: Vocabulary,
  means: Means,
): Candidate {
  const { addresses, say } = means;
  const kind = kindOf(thing);
  const isCompared = new Set(places.map((place) => place.words[0])).size > 1;
  const n = file.modelNumbers[file.things.models.findIndex(([slug]) => slug === thing.id)];
  return {
    kind,
    title: kind === 'model' && n !== undefined ? say.model(n, thing.title) : thing.title,
    address: addresses[kind](thing.id),
    value: null,
    province: null,
    period: null,
    // Where provinces are compared its page has all of them.
    words: new Set([...words, ...(isCompared ? places.flatMap((place) => place.words) : [])]),
    fit,
    isOnlyCalled,
  };
}

/** A province without reports is asked for in the country's by so much of what is said. */
const NEARLY_ALL = 0.7;
/** What fits less is not what the country's report is asked for. */
const WELL_FITTING = 0.7;

/** The rows of reports that are about a subject, of the provinces and periods that are named. */
export async function rowsOf(
  { thing, words, fit }: Subject,
  { said, filler, facets, met }: Understood,
  { places, periods, periodWords, evaluationWords }: Asked,
  vocabulary: Vocabulary,
  means: Means,
): Promise<readonly Candidate[]> {
  const { addresses, say } = means;
  const evaluated = thing.kind === 'models' ? evaluationWords : [];
  const country = vocabulary.byKey.get(`provinces/${COUNTRY}`);
  const isMeant = fit >= WELL_FITTING;
  const lists = met.filter(({ keys }) => isKind(keys[0]!, 'lists'));
  const isFacet = covering(said.length, [...facets, ...lists]);
  const content = said.flatMap((_, at) => (filler[at] || isFacet[at] ? [] : [at]));
  const isNearlyAll =
    content.length > 0 &&
    content.filter((at) => words.includes(at)).length >= content.length * NEARLY_ALL;
  const asked =
    places.length === 0 && evaluated.length > 0 && isMeant && country
      ? [{ slug: country.id, name: country.title, words: evaluated }]
      : places;
  const found = await Promise.all(
    asked.slice(0, 3).map(async (place) => {
      const hasNone = isNearlyAll && reportPeriods(vocabulary.file, place.slug).length === 0;
      const slug = hasNone && country ? country.id : place.slug;
      const ids = reportsFor(slug, periods, thing, vocabulary);
      // Its own name says where a row stands, and not which.
      const name = foldedWords(place.name);
      const isName = (at: number) =>
        !hasNone && place.words.includes(at) && name.includes(said[at]!.folded);
      const toldBy = (scope: string) =>
        scopeWords(scope, said, (at) => words.includes(at) || isName(at));
      for (const year of [...new Set(ids.map(yearOf))].slice(0, 2)) {
        const address = addresses.subjectData(keyOf(thing), year);
        // Without its values an answer is still one: pages are known without any file.
        const data = (await means.open(address).catch(() => null)) as SubjectData | null;
        const rows = data?.rows ?? [];
        const told = rowsIn(hasNone ? rowsAbout(rows, place, said) : rows, slug, ids, toldBy);
        if (told.length > 0)
          return told.map((one) => ({
            ...one,
            place,
            of: hasNone && country && one.row.scope === undefined ? country.title : place.name,
          }));
      }
      return [];
    }),
  );
  return found.flatMap((told) =>
    told.slice(0, 2).map(({ row, period, place, scope, of }, n): Candidate => {
      const name = vocabulary.periodNames.get(period) ?? period;
      const isPeriod = periods.some((asked) => isAsked(period, asked) || yearOf(period) === asked);
      return {
        kind: 'row',
        title: say.of(thing.title, of, name),
        address: `${addresses.report(row.report)}#${row.anchor}`,
        // A value of a part would stand under the name of the whole.
        value: row.scope === undefined ? valueOf(row, thing, vocabulary, means) : null,
        province: of,
        period: name,
        words: new Set([...words, ...scope, ...place.words, ...periodWords, ...evaluated]),
        // The newest first; a report of another period than the one that is asked for is a way out.
        fit: fit * (periods.length === 0 || isPeriod ? 1 : 0.9) - n * 0.1,
      };
    }),
  );
}

/**
 * What the country's report tells of a province that has none of its own: what is just of it, or the row of a model,
 * which says how all of them do.
 */
function rowsAbout(rows: readonly SubjectRow[], { words }: Place, said: Understood['said']) {
  const name = words.map((at) => said[at]!.folded).join(' ');
  return rows.filter(
    ({ scope, told }) => 'deployed' in told || ` ${placeOfScope(scope)} `.includes(` ${name} `),
  );
}

/** Periods of the reports that may tell of a thing, the newest first. */
function reportsFor(
  slug: string,
  periods: readonly string[],
  thing: Thing,
  { file }: Vocabulary,
): readonly string[] {
  const table: TableName | undefined = thing.kind === 'services' ? 'services' : undefined;
  const own = periodsOf(file, slug, periods, table);
  if (thing.kind !== 'indicators') return own;
  const at = file.things.indicators.findIndex(([id]) => id === thing.id);
  const years = (file.indicatorYears[at] ?? '').split(' ');
  return own.filter((id) => years.includes(yearOf(id)));
}

/** The rows of a unit in the order of its periods; of a period the one whose place or part is named, else the whole. */
function rowsIn(
  rows: readonly SubjectRow[],
  slug: string,
  periods: readonly string[],
  toldBy: (scope: string) => readonly number[],
) {
  return periods.flatMap((period) => {
    const own = rows
      .filter(({ report }) => report === `${slug}/${period}`)
      .map((row) => ({
        row,
        period,
        scope: row.scope === undefined ? [] : toldBy(row.scope),
        isWhole: row.scope === undefined,
      }))
      .sort((a, b) => b.scope.length - a.scope.length || Number(b.isWhole) - Number(a.isWhole));
    return own.slice(0, 1);
  });
}
