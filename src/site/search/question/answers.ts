/**
 * What is named has an address: a service of a province in a month is a row of a report, whatever any index
 * says. Answers come best first; values from the small files of the table tool, a few a question.
 */
import type { Addresses } from '../../addresses.ts';
import type { SubjectData, SubjectRow } from '../../table-tool/subject-data.ts';
import type { formats } from '../../value/formats.ts';
import { scoreOf } from './likeness.ts';
import { asksMeaning, type ListId } from './lists.ts';
import { isAsked, periodsOf, yearOf } from './periods-asked.ts';
import type { Answer, AnswerKind } from './question.ts';
import { isKind, type Understood } from './read.ts';
import type { AnswerSentences } from './sentences.ts';
import { valueOf } from './value.ts';
import { keyOf, type Thing } from './thing.ts';
import type { TableName, Vocabulary } from './vocabulary.ts';

/** What answers are made with, in the page's language. */
export interface Means {
  readonly addresses: Addresses;
  readonly say: AnswerSentences;
  readonly format: (typeof formats)['vi'];
  /** A file of the site as JSON; null where there is none. */
  readonly open: (address: string) => Promise<unknown>;
}

const MOST_ANSWERS = 8;
/** So many things are looked up in reports: each is a file. */
const MOST_LOOKED_UP = 2;
/** What covers less of a question answers another one. */
const LEAST_COVERED = 0.34;

/** Of two that cover as much, what comes first: a row before the page of the thing, that before a list. */
const PRIOR: Readonly<Record<AnswerKind, number>> = {
  row: 0.08,
  report: 0.06,
  document: 0.06,
  service: 0.06,
  model: 0.05,
  province: 0.03,
  period: 0.03,
  register: 0.02,
  list: 0.03,
  indicator: 0.0,
  rule: -0.02,
  term: -0.08,
};

interface Candidate extends Omit<Answer, 'label' | 'covered'> {
  /** Words of the question that it takes up. */
  readonly words: ReadonlySet<number>;
  /** How well it fits them, from 0 to 1. */
  readonly fit: number;
}

/** A thing that the question may speak of. */
interface Subject {
  readonly thing: Thing;
  readonly words: readonly number[];
  readonly fit: number;
}

interface Place {
  readonly slug: string;
  readonly name: string;
  readonly words: readonly number[];
}

interface Asked {
  readonly places: readonly Place[];
  /** Periods as asked for, `*-07` among them. */
  readonly periods: readonly string[];
  readonly periodWords: readonly number[];
}

/** The answers to a question, best first. */
export async function answersTo(
  question: Understood,
  vocabulary: Vocabulary,
  means: Means,
): Promise<readonly Answer[]> {
  const asked = askedIn(question, vocabulary);
  const subjects = subjectsIn(question, vocabulary, asked);
  const rows = await Promise.all(
    subjects.slice(0, MOST_LOOKED_UP).map((subject) => rowsOf(subject, asked, vocabulary, means)),
  );
  const candidates = [
    ...rows.flat(),
    ...subjects.map((subject) => pageOf(subject, vocabulary, means)),
    ...reportsAsked(asked, vocabulary, means),
    ...listsAsked(question, asked, vocabulary, means),
    ...termsAsked(question, vocabulary, means),
    ...documentsAsked(question, asked, means),
  ];
  return inOrder(candidates, question, vocabulary, means);
}

function inOrder(
  candidates: readonly Candidate[],
  question: Understood,
  vocabulary: Vocabulary,
  { say }: Means,
): readonly Answer[] {
  const weights = weightsOf(question, vocabulary);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = candidates
    .map(({ words, fit, ...answer }) => {
      const own = [...words].reduce((sum, at) => sum + weights[at]!, 0);
      const covered = all === 0 ? 0 : own / all;
      return { answer, covered, score: covered * (0.5 + 0.5 * fit) + PRIOR[answer.kind] };
    })
    .filter(({ covered }) => covered >= LEAST_COVERED)
    .sort((a, b) => b.score - a.score);
  const distinct = scored.filter(
    ({ answer }, at) => scored.findIndex((other) => other.answer.address === answer.address) === at,
  );
  return distinct
    .slice(0, MOST_ANSWERS)
    .map(({ answer, covered }) => ({ ...answer, label: say.kind[answer.kind], covered }));
}

/** How much each word of a question weighs: filler next to nothing, rare words most. */
function weightsOf(
  { said, filler, facets, met }: Understood,
  { likeness }: Vocabulary,
): readonly number[] {
  return said.map(({ folded }, at) => {
    const within = ({ from, to }: { from: number; to: number }) => at >= from && at < to;
    if (facets.some(within)) return 2.5;
    if (filler[at]) return 0.1;
    const list = met.some((one) => within(one) && isKind(one.keys[0]!, 'lists'));
    const weight = Math.min(4, likeness.weightOf(folded));
    return list ? Math.min(1, weight) : weight;
  });
}

function askedIn({ facets }: Understood, { byKey }: Vocabulary): Asked {
  const wordsIn = ({ from, to }: { from: number; to: number }) => range(from, to);
  const places = facets.flatMap((stretch) => {
    const thing = isKind(stretch.keys[0]!, 'provinces') ? byKey.get(stretch.keys[0]!) : undefined;
    return thing ? [{ slug: thing.id, name: thing.title, words: wordsIn(stretch) }] : [];
  });
  const periods = facets.filter(({ keys }) => isKind(keys[0]!, 'periods'));
  return {
    places,
    periods: periods.map(({ keys }) => keys[0]!.slice('periods/'.length)),
    periodWords: periods.flatMap(wordsIn),
  };
}

/** Services, models and indicators: those that are called just so, then those whose names hold the words. */
function subjectsIn(
  { like, met }: Understood,
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
  const best = like[0] ? scoreOf(like[0]) : 0;
  const lists = new Set(met.flatMap(({ keys }) => keys));
  const preferred = (kind: string) => (lists.has(`lists/${kind}`) ? 0.15 : 0);
  const liked = like
    .filter((one) => scoreOf(one) >= best * 0.5 && one.ofQuery >= 0.3)
    .map((one): Subject & { readonly score: number } => {
      const thing = vocabulary.byKey.get(one.key)!;
      const ofKind = met.filter(({ keys }) => keys[0] === `lists/${thing.kind}`);
      return {
        thing,
        words: [...one.matched, ...ofKind.flatMap(({ from, to }) => range(from, to))],
        fit: (0.55 + 0.45 * one.ofName) * (0.4 + 0.6 * one.together),
        score: scoreOf(one) + PRIOR[kindOf(thing)] + preferred(thing.kind),
      };
    })
    .sort((a, b) => b.score - a.score);
  return [...numbered, ...liked].slice(0, 10);
}

function kindOf({ kind }: Thing): 'service' | 'model' | 'indicator' {
  if (kind === 'services') return 'service';
  return kind === 'models' ? 'model' : 'indicator';
}

/** The page of a service, a model, an indicator. */
function pageOf({ thing, words, fit }: Subject, { file }: Vocabulary, means: Means): Candidate {
  const { addresses, say } = means;
  const kind = kindOf(thing);
  const n = file.modelNumbers[file.things.models.findIndex(([slug]) => slug === thing.id)];
  return {
    kind,
    title: kind === 'model' && n !== undefined ? say.model(n, thing.title) : thing.title,
    address: addresses[kind](thing.id),
    value: null,
    province: null,
    period: null,
    words: new Set(words),
    fit,
  };
}

/** The rows of reports that are about a subject, of the provinces and periods that are named. */
async function rowsOf(
  { thing, words, fit }: Subject,
  { places, periods, periodWords }: Asked,
  vocabulary: Vocabulary,
  means: Means,
): Promise<readonly Candidate[]> {
  const { addresses, say } = means;
  const found = await Promise.all(
    places.slice(0, 3).map(async (place) => {
      const ids = reportsFor(place.slug, periods, thing, vocabulary);
      for (const year of [...new Set(ids.map(yearOf))].slice(0, 2)) {
        const data = (await means.open(
          addresses.subjectData(keyOf(thing), year),
        )) as SubjectData | null;
        const told = rowsIn(data?.rows ?? [], place.slug, ids);
        if (told.length > 0) return told.map((one) => ({ ...one, place }));
      }
      return [];
    }),
  );
  return found.flatMap((told) =>
    told.slice(0, 2).map(({ row, period, place }, n): Candidate => {
      const name = vocabulary.periodNames.get(period) ?? period;
      const isPeriod = periods.some((asked) => isAsked(period, asked) || yearOf(period) === asked);
      return {
        kind: 'row',
        title: say.of(thing.title, place.name, name),
        address: `${addresses.report(row.report)}#${row.anchor}`,
        value: valueOf(row, thing, vocabulary, means),
        province: place.name,
        period: name,
        words: new Set([...words, ...place.words, ...periodWords]),
        // The newest first; a report of another period than the one that is asked for is a way out.
        fit: fit * (periods.length === 0 || isPeriod ? 1 : 0.9) - n * 0.1,
      };
    }),
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

/** The rows of a unit in the order of its periods; of a period the one about the whole unit. */
function rowsIn(rows: readonly SubjectRow[], slug: string, periods: readonly string[]) {
  return periods.flatMap((period) => {
    const own = rows.filter(({ report }) => report === `${slug}/${period}`);
    const row = own.find(({ scope }) => scope === undefined) ?? own[0];
    return row ? [{ row, period }] : [];
  });
}

/** Pages of provinces and periods, and the reports where the two meet. */
function reportsAsked(
  { places, periods, periodWords }: Asked,
  vocabulary: Vocabulary,
  { addresses, say }: Means,
): readonly Candidate[] {
  const { file, periodNames } = vocabulary;
  const nothing = { value: null, province: null, period: null };
  const reports = places.flatMap((place) =>
    periodsOf(file, place.slug, periods)
      .slice(0, periods.length === 0 ? 1 : 3)
      .map((period, n): Candidate => {
        const name = periodNames.get(period) ?? period;
        const isJust = periods.some((asked) => isAsked(period, asked));
        return {
          ...nothing,
          kind: 'report',
          title: say.report(place.name, name),
          address: addresses.report(`${place.slug}/${period}`),
          province: place.name,
          period: name,
          words: new Set([...place.words, ...periodWords]),
          fit: (periods.length === 0 ? 0.7 : isJust ? 1 : 0.85) - n * 0.05,
        };
      }),
  );
  const provinces = places.map(({ slug, name, words }): Candidate => ({
    ...nothing,
    kind: 'province',
    title: name,
    address: addresses.unit(slug),
    province: name,
    words: new Set(words),
    fit: 1,
  }));
  const paged = file.periods.map(([id]) => id).filter((id) => !id.includes('--'));
  const ofPeriods = periods.flatMap((asked) => {
    const just = paged.filter((id) => isAsked(id, asked));
    const found = just.length > 0 ? just : paged.filter((id) => yearOf(id) === asked);
    return found.slice(0, 3).map((id, n): Candidate => ({
      ...nothing,
      kind: 'period',
      title: capitalised(periodNames.get(id) ?? id),
      address: addresses.period(id),
      period: periodNames.get(id) ?? id,
      words: new Set(periodWords),
      fit: (just.length > 0 ? 1 : 0.8) - n * 0.1,
    }));
  });
  return [...reports, ...provinces, ...ofPeriods];
}

const TABLE_OF: Readonly<Partial<Record<ListId, TableName>>> = {
  services: 'services',
  models: 'models',
  tasks: 'tasks',
  documents: 'documents',
  indicators: 'figures',
};

/** Lists that are named, of a province, of a status, of a body: sections of reports, and registers. */
function listsAsked(
  { met }: Understood,
  { places, periods, periodWords }: Asked,
  vocabulary: Vocabulary,
  { addresses, say }: Means,
): readonly Candidate[] {
  const nothing = { value: null, province: null, period: null };
  const of = (kind: string) =>
    met
      .filter(({ keys }) => isKind(keys[0]!, kind))
      .map((stretch) => ({
        ids: stretch.keys.map((key) => key.slice(kind.length + 1)),
        words: range(stretch.from, stretch.to),
      }));
  const [lists, statuses, agencies] = [of('lists'), of('statuses'), of('agencies')];
  const status = statuses[0];
  const agency = agencies[0];
  const titleOf = (key: string) => vocabulary.byKey.get(key)?.title ?? key;
  const own = lists.map(({ ids, words }): Candidate => {
    const id = ids[0] as ListId;
    return {
      ...nothing,
      kind: 'list',
      title: say.list[id],
      address: addressOfList(id, addresses),
      words: new Set([...words, ...(id === 'models' ? (status?.words ?? []) : [])]),
      fit: 1,
    };
  });
  const sections = lists.flatMap(({ ids, words }) => {
    const table = TABLE_OF[ids[0] as ListId];
    if (table === undefined) return [];
    return places.flatMap((place) =>
      periodsOf(vocabulary.file, place.slug, periods, table)
        .slice(0, 2)
        .map((period, n): Candidate => {
          const name = vocabulary.periodNames.get(period) ?? period;
          return {
            ...nothing,
            kind: 'report',
            title: say.part(say.section[table], say.report(place.name, name)),
            address: addresses.section(`${place.slug}/${period}`, table),
            province: place.name,
            period: name,
            words: new Set([
              ...words,
              ...place.words,
              ...periodWords,
              ...(table === 'models' ? (status?.words ?? []) : []),
            ]),
            fit: (status && table === 'models' ? 0.9 : 1) - n * 0.1,
          };
        }),
    );
  });
  const isOf = (id: ListId) => lists.some(({ ids }) => ids[0] === id);
  const register = (kind: 'tasks' | 'documents'): readonly Candidate[] => {
    const list = lists.find(({ ids }) => ids[0] === kind);
    const filters = [
      places[0],
      kind === 'tasks' ? status : undefined,
      kind === 'tasks' ? agency : undefined,
    ];
    if (!filters.some(Boolean) && periods.length === 0) return [];
    const period = periods[0] === undefined ? undefined : periodOfRegister(periods[0], vocabulary);
    const query = new URLSearchParams({
      ...(places[0] && { tinh: places[0].slug }),
      ...(period !== undefined && { ky: period }),
      ...(kind === 'tasks' && status && { 'trang-thai': status.ids[0]! }),
      ...(kind === 'tasks' && agency && { 'chu-tri': agency.ids[0]! }),
    });
    const names = [
      ...(kind === 'tasks' && status ? [titleOf(`statuses/${status.ids[0]!}`)] : []),
      ...(kind === 'tasks' && agency ? [titleOf(`agencies/${agency.ids[0]!}`)] : []),
      ...(places[0] ? [places[0].name] : []),
      ...(period === undefined
        ? []
        : [vocabulary.periodNames.get(period) ?? period.replace('nam-', '')]),
    ];
    return [
      {
        ...nothing,
        kind: 'register',
        title: say.filtered(say.list[kind], ...names),
        address: `${addresses.register(kind)}?${query.toString()}`,
        province: places[0]?.name ?? null,
        words: new Set([
          ...(list?.words ?? []),
          ...(places[0]?.words ?? []),
          ...(period === undefined ? [] : periodWords),
          ...(kind === 'tasks' ? [...(status?.words ?? []), ...(agency?.words ?? [])] : []),
        ]),
        fit: list ? 1 : 0.8,
      },
    ];
  };
  return [
    ...own,
    ...sections,
    ...(isOf('tasks') || ((status || agency) && !isOf('models') && !isOf('documents'))
      ? register('tasks')
      : []),
    ...(isOf('documents') ? register('documents') : []),
  ];
}

/** A period as registers are asked for it; undefined where none of their reports is of it. */
function periodOfRegister(asked: string, { file }: Vocabulary): string | undefined {
  const just = file.periods.find(([id]) => isAsked(id, asked))?.[0];
  if (just !== undefined) return just;
  return file.periods.some(([id]) => yearOf(id) === asked) ? `nam-${asked}` : undefined;
}

function addressOfList(id: ListId, addresses: Addresses): string {
  switch (id) {
    case 'tasks':
    case 'documents':
      return addresses.register(id);
    case 'provinces':
      return addresses.units();
    case 'terms':
      return addresses.glossary();
    case 'table':
      return addresses.tableTool();
    default:
      return addresses[id]();
  }
}

/** Entries of the glossary, and pages of rules, that are called just so. */
function termsAsked(
  { met, said }: Understood,
  vocabulary: Vocabulary,
  { addresses }: Means,
): readonly Candidate[] {
  const isMeant = asksMeaning(said.map(({ folded }) => folded).join(' '));
  return met.flatMap(({ keys, from, to }) => {
    const kind = isKind(keys[0]!, 'terms') ? 'term' : isKind(keys[0]!, 'rules') ? 'rule' : null;
    if (kind === null) return [];
    return keys.slice(0, 2).map((key): Candidate => {
      const thing = vocabulary.byKey.get(key)!;
      return {
        kind,
        title: thing.title,
        address: addresses[kind](thing.id),
        value: null,
        province: null,
        period: null,
        words: new Set(range(from, to)),
        fit: kind === 'term' && isMeant ? 2 : 1,
      };
    });
  });
}

/** A document that is asked for by its number: the register, filtered. */
function documentsAsked(
  { facets }: Understood,
  { places }: Asked,
  { addresses, say }: Means,
): readonly Candidate[] {
  return facets
    .filter(({ keys }) => isKind(keys[0]!, 'documents'))
    .map(({ keys, from, to }): Candidate => {
      const number = keys[0]!.slice('documents/'.length);
      const place = places[0];
      const query = new URLSearchParams({ ...(place && { tinh: place.slug }), tu: number });
      return {
        kind: 'register',
        title: say.filtered(say.list.documents, number, ...(place ? [place.name] : [])),
        address: `${addresses.register('documents')}?${query.toString()}`,
        value: null,
        province: place?.name ?? null,
        period: null,
        words: new Set([...range(from, to), ...(place?.words ?? [])]),
        fit: 1,
      };
    });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
