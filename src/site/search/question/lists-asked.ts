/** Lists, registers, entries of the glossary and documents that a question names. */
import type { Addresses } from '../../addresses.ts';
import { foldedOf, range, type Asked, type Candidate, type Means } from './candidate.ts';
import { asksMeaning, isMeasure } from './filler.ts';
import type { ListId } from './lists.ts';
import { isAsked, periodsOf, yearOf } from './periods-asked.ts';
import type { Understood } from './read.ts';
import { covering, isKind } from './stretches.ts';
import type { TableName, Vocabulary } from './vocabulary.ts';

/** Lists of which a report has its own part; what does not agree is told of every report. */
const SECTION_OF: Readonly<Partial<Record<ListId, TableName | 'discrepancies'>>> = {
  services: 'services',
  models: 'models',
  tasks: 'tasks',
  documents: 'documents',
  indicators: 'figures',
  discrepancies: 'discrepancies',
};

/** Lists that are named, of a province, of a status, of a body: sections of reports, and registers. */
export function listsAsked(
  { met, said }: Understood,
  { places, periods, periodWords }: Asked,
  vocabulary: Vocabulary,
  { addresses, say }: Means,
): readonly Candidate[] {
  const rankWords = rankWordsIn(said.map(({ folded }) => folded));
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
  /** «trong báo cáo Bắc Giang» says where its tasks are sought. */
  const saidReport = lists.filter(({ ids }) => ids[0] === 'reports').flatMap(({ words }) => words);
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
    const section = SECTION_OF[ids[0] as ListId];
    if (section === undefined) return [];
    const table = section === 'discrepancies' ? undefined : section;
    const ranks = section === 'services' && rankWords.length > 0;
    return places.flatMap((place) =>
      periodsOf(vocabulary.file, place.slug, periods, table)
        .slice(0, 2)
        .map((period, n): Candidate => {
          const name = vocabulary.periodNames.get(period) ?? period;
          return {
            ...nothing,
            kind: 'report',
            title: say.part(say.section[section], say.report(place.name, name)),
            address: ranks
              ? `${addresses.report(`${place.slug}/${period}`)}#${RANKED}`
              : addresses.section(`${place.slug}/${period}`, section),
            province: place.name,
            period: name,
            words: new Set([
              ...words,
              ...(ranks ? rankWords : []),
              ...saidReport,
              ...place.words,
              ...periodWords,
              ...(table === 'models' ? (status?.words ?? []) : []),
              ...(table === 'documents' ? (agency?.words ?? []) : []),
            ]),
            fit: (status || agency ? 0.9 : 1) - n * 0.1,
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

/** The chart of a report that puts its services in order. */
const RANKED = 'bieu-do-dich-vu-cong';

/** «cao nhất», «thấp nhất», with what is compared: «tỷ lệ trực tuyến»; none where nothing is put in order. */
function rankWordsIn(folded: readonly string[]): readonly number[] {
  const isRanked = folded.some(
    (word, at) =>
      (word === 'nhat' &&
        ['cao', 'thap', 'it', 'nhieu', 'kem', 'tot'].includes(folded[at - 1] ?? '')) ||
      ['highest', 'lowest', 'most', 'least'].includes(word),
  );
  const isOf = (word: string) =>
    isMeasure(word) ||
    [
      'nhat',
      'cao',
      'thap',
      'it',
      'nhieu',
      'kem',
      'tot',
      'ty',
      'ti',
      'le',
      'highest',
      'lowest',
    ].includes(word);
  return isRanked ? folded.flatMap((word, at) => (isOf(word) ? [at] : [])) : [];
}

/** A period as registers are asked for it; undefined where none of their reports is of it. */
function periodOfRegister(asked: string, { file }: Vocabulary): string | undefined {
  const just = file.periods.find(([id]) => isAsked(id, asked))?.[0];
  if (just !== undefined) return just;
  return file.periods.some(([id]) => yearOf(id) === asked) ? `nam-${asked}` : undefined;
}

/** Sections of the page about the site. */
const ABOUT = {
  what: 'la-gi',
  source: 'nguon',
  restated: 'tom-luoc',
  checks: 'kiem-tra',
  cite: 'trich-dan',
  follow: 'theo-doi',
  licence: 'giay-phep',
  mistakes: 'lien-he',
} as const;

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
    case 'api':
      return addresses.data();
    case 'editors':
    case 'form':
      return addresses[id]();
    case 'what':
    case 'source':
    case 'restated':
    case 'checks':
    case 'cite':
    case 'follow':
    case 'licence':
    case 'mistakes':
      return addresses.aboutSection(ABOUT[id]);
    default:
      return addresses[id]();
  }
}

/** Entries of the glossary, and pages of rules, that are called just so. */
export function termsAsked(
  question: Understood,
  vocabulary: Vocabulary,
  means: Means,
): readonly Candidate[] {
  const { met, said } = question;
  const { addresses } = means;
  const isMeant = asksMeaning(foldedOf(said));
  const called = met.flatMap(({ keys, from, to }) => {
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
  return [...called, ...rulesLike(question, vocabulary, means)];
}

/** Nearly every rule tells of what does not agree. */
const UNLIKE = 'khong khop khac bang lech trai sai cac nhung la voi'.split(' ');

/** «quy tắc tổng không khớp»: rules whose titles hold the words, where it is a rule that is asked for. */
function rulesLike(
  { met, said, facets }: Understood,
  { byKey, likenessOfRules }: Vocabulary,
  { addresses }: Means,
): readonly Candidate[] {
  const list = met.find(({ keys }) => keys.includes('lists/rules'));
  if (!list) return [];
  const apart = covering(said.length, [...facets, list]);
  const own = said.map(({ folded }, at) => !apart[at] && !UNLIKE.includes(folded));
  const open = own.some(Boolean) ? own : apart.map((isApart) => !isApart);
  const unlike = said.flatMap(({ folded }, at) => (UNLIKE.includes(folded) ? [at] : []));
  const none = said.map(() => false);
  return likenessOfRules
    .like(said, open, none)
    .slice(0, 2)
    .map(({ key, matched, ofName, together }): Candidate => {
      const { id, title } = byKey.get(key)!;
      return {
        kind: 'rule',
        title,
        address: addresses.rule(id),
        value: null,
        province: null,
        period: null,
        words: new Set([...matched, ...unlike, ...range(list.from, list.to)]),
        fit: (0.7 + 0.3 * ofName) * (0.5 + 0.5 * together),
      };
    });
}

/** A document that is asked for by its number: the register, filtered. */
export function documentsAsked(
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
