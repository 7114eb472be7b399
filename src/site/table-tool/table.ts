/**
 * The table that a choice gives: a row for each report, a column for each measure, and a footnote for whatever
 * is doubtful or missing. Runs in the browser over what was fetched; knows neither page nor network.
 */
import { agrees } from '../../domain/figure.ts';
import type { Extent } from '../../domain/series.ts';
import type { Choice } from './choice.ts';
import type {
  SubjectData,
  SubjectRow,
  Told,
  ToldMore,
  YearData,
  YearReport,
} from './subject-data.ts';
import { fill } from '../shared/fill.ts';
import type { Catalogue, Subject, TableWords } from './words.ts';

export interface ToolTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** By their numbers, from 1. */
  readonly notes: readonly string[];
  /** What is true of the table as a whole. */
  readonly remarks: readonly string[];
}

export interface Column {
  /** `Đăng ký khai sinh: tiếp nhận`. */
  readonly name: string;
  /** What it counts: `hồ sơ`; empty for percentages and statuses. */
  readonly unit: string;
  /** Of how long a time all of it is; null where that differs, and each cell says it. */
  readonly extent: string | null;
  readonly isNumber: boolean;
  /** Percentages can be compared whatever their times. */
  readonly isShare: boolean;
}

export interface Row {
  readonly unit: string;
  readonly period: string;
  /** The address of its report, where the first of its values stands. */
  readonly href: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** As it is read: `1.869`, `88,73 %`, `–`. */
  readonly text: string;
  /** The printed number, or the status; null where nothing is told. */
  readonly value: number | string | null;
  /** Of how long a time, where its column does not say. */
  readonly extent: string | null;
  /** Numbers of its footnotes. */
  readonly notes: readonly number[];
  readonly isDoubtful: boolean;
}

interface Source {
  readonly choice: Choice;
  readonly catalogue: Catalogue;
  readonly words: TableWords;
  /** Address of a report, with `{id}` in it. */
  readonly report: string;
  readonly subjects: readonly SubjectData[];
  readonly years: readonly YearData[];
}

/** A column before its cells are known. */
interface Plan {
  readonly subject: Subject;
  readonly measure: string;
  readonly scope: string;
}

/** The table of a choice. */
export function makeTable(source: Source): ToolTable {
  const { choice, catalogue, words, subjects, years } = source;
  const reports = reportsAmong(years, choice, catalogue);
  const byId = new Set(reports.map(({ id }) => id));
  const told = subjects.flatMap(({ subject, rows }) =>
    rows.filter(({ report }) => byId.has(report)).map((row) => ({ subject, row })),
  );
  const shown = told.filter(({ row }) => !isNarrow(row));
  const found = Map.groupBy(shown, ({ subject, row }) =>
    cellKey(subject, row.scope ?? '', row.report),
  );
  const plans = plansFor(choice, catalogue, shown, words);
  const notes = noteBook();
  const extents = plans.map((plan) => extentsOf(plan, shown, words));
  const full = reports.filter((report) =>
    plans.some(({ subject, scope }) => found.has(cellKey(subject.id, scope, report.id))),
  );
  const rows = full.map((report): Row => {
    const rowsOf = (plan: Plan) =>
      (found.get(cellKey(plan.subject.id, plan.scope, report.id)) ?? []).map(({ row }) => row);
    const [first] = plans.flatMap(rowsOf);
    return {
      unit: nameIn(catalogue.units, report.unit),
      period: report.title ?? nameIn(catalogue.periods, report.period),
      href: `${source.report.replace('{id}', report.id)}#${first!.anchor}`,
      cells: plans.map((plan, at) =>
        cellOf(rowsOf(plan), plan, report, extents[at]!.length > 1, words, notes),
      ),
    };
  });
  return {
    columns: plans.map((plan, at) => columnOf(plan, extents[at]!, shown, words)),
    rows,
    notes: notes.all(),
    remarks: remarksOn(source, reports, full, extents, told.length > shown.length),
  };
}

/** The reports that were asked for, by unit and then earliest first. */
function reportsAmong(
  years: readonly YearData[],
  { units, periods }: Choice,
  catalogue: Catalogue,
): readonly YearReport[] {
  const order = (all: Catalogue['units'], id: string) => all.findIndex((one) => one.id === id);
  return years
    .flatMap(({ reports }) => reports)
    .filter(
      ({ unit, period }) =>
        (units.length === 0 || units.includes(unit)) &&
        (periods.length === 0 || periods.includes(period)),
    )
    .map((report) => ({
      report,
      unit: order(catalogue.units, report.unit),
      period: order(catalogue.periods, report.period),
    }))
    .sort((a, b) => a.unit - b.unit || b.period - a.period)
    .map(({ report }) => report);
}

/** What is said of some place or group within the unit has no name but in its report. */
function isNarrow({ scope = '' }: SubjectRow): boolean {
  return scope !== '' && !scope.startsWith('|');
}

/** The level of a scope that says nothing else. */
function levelOf(scope: string): string {
  return scope.slice(scope.lastIndexOf('|') + 1);
}

function cellKey(subject: string, scope: string, report: string): string {
  return `${subject} ${scope} ${report}`;
}

function nameIn(all: Catalogue['units'], id: string): string {
  return all.find((one) => one.id === id)?.name ?? id;
}

/** `Quý III năm 2024` inside a sentence. */
function uncapitalised(name: string, { lang }: Pick<TableWords, 'lang'>): string {
  return lang === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

interface InSubject {
  readonly subject: string;
  readonly row: SubjectRow;
}

/** The columns of a choice: of services the fields that were chosen, of the rest whatever is told. */
function plansFor(
  { subjects, fields }: Choice,
  { groups, fields: known }: Catalogue,
  shown: readonly InSubject[],
  words: TableWords,
): readonly Plan[] {
  const all = groups.flatMap((group) => group.subjects);
  return subjects.flatMap((id) => {
    const subject = all.find((one) => one.id === id);
    if (!subject) return [];
    if (id.startsWith('services/'))
      return known
        .filter((field) => fields.includes(field.id))
        .map((field) => ({ subject, measure: field.id, scope: '' }));
    const own = shown.filter((one) => one.subject === id).map(({ row }) => row);
    const scopes = [...new Set(own.map(({ scope = '' }) => scope))].sort();
    return scopes.flatMap((scope) => {
      const ofScope = own.filter((row) => (row.scope ?? '') === scope);
      const told = new Set(ofScope.flatMap((row) => Object.keys(row.told)));
      // Statuses in their usual order; anything else as it is told.
      const statuses = Object.keys(words.statuses).filter((status) => told.has(status));
      const measures = new Set([...statuses, ...told]);
      return [...measures].map((measure) => ({ subject, measure, scope }));
    });
  });
}

function columnOf(
  { subject, measure, scope }: Plan,
  extents: readonly string[],
  shown: readonly InSubject[],
  words: TableWords,
): Column {
  const level = levelOf(scope);
  const what = words.measures[measure] ?? words.statuses[measure];
  const name = [
    what === undefined
      ? subject.name
      : fill(words.column, { subject: subject.name, measure: what }),
    ...(level === '' ? [] : [words.levels[level] ?? level]),
  ].join(', ');
  const isStatus = shown.some(
    ({ subject: id, row }) => id === subject.id && row.kind === 'status' && measure in row.told,
  );
  return {
    name,
    unit: measure === 'share' || isStatus || subject.unit === '%' ? '' : subject.unit,
    extent: extents.length === 1 ? extents[0]! : null,
    isNumber: !isStatus,
    isShare: measure === 'share' || subject.unit === '%',
  };
}

function extentsOf(
  { subject, measure, scope }: Plan,
  shown: readonly InSubject[],
  words: TableWords,
): readonly string[] {
  const own = shown.filter(
    ({ subject: id, row }) =>
      id === subject.id && (row.scope ?? '') === scope && measure in row.told,
  );
  return [...new Set(own.map(({ row }) => extentText(row.extent, words)))];
}

function extentText(extent: Extent, { extent: say }: TableWords): string {
  switch (extent.kind) {
    case 'months':
      return fill(extent.months === 1 ? say.month : say.months, { count: extent.months });
    case 'days':
      return fill(say.days, { count: extent.days });
    case 'since':
      return extent.start === null
        ? say.beginning
        : fill(say.since, { day: dayText(extent.start) });
    case 'day':
    case 'share':
      return say.day;
    case 'unknown':
      return say.unknown;
  }
}

function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** The first that has something to say speaks for the cell; that another says otherwise is noted. */
function cellOf(
  rows: readonly SubjectRow[],
  { measure, subject }: Plan,
  { provisional, unreadable = [] }: YearReport,
  isMixed: boolean,
  words: TableWords,
  notes: NoteBook,
): Cell {
  const { note } = words;
  const having = rows.filter(({ told }) => measure in told);
  const first = having.find(({ told }) => isTold(moreOf(told[measure]!))) ?? having[0];
  const isCount = subject.id.endsWith('/count');
  // Rows were counted, and none has this status.
  if (!first && isCount && rows.length > 0)
    return { ...COUNTED, text: '0', value: 0, notes: [notes.numberOf(note.counted)] };
  if (!first) {
    const why = unreadable.length > 0 ? note.unreadable : note.absent;
    return nothing(words.missing, [notes.numberOf(why)]);
  }
  const told = moreOf(first.told[measure]!);
  const isShare = measure === 'share' || subject.unit === '%';
  const number = (value: number, decimals?: number) => numberText(value, decimals, isShare, words);
  const said: string[] = [];
  const differs = told.computed !== undefined && told.value !== undefined && !areOne(told, isShare);
  const again = told.computed === undefined ? '' : number(told.computed, isShare ? 2 : undefined);
  for (const code of told.doubts ?? [])
    said.push(fill(note.doubt, { what: words.doubts[code] ?? code }));
  if (differs) said.push(fill(isCount ? note.counted_as : note.computed, { number: again }));
  if (told.printed !== undefined && told.value !== undefined)
    said.push(fill(note.hedged, { printed: told.printed }));
  if (provisional) said.push(note.provisional);
  if (told.revised_on !== undefined)
    said.push(fill(note.revised, { day: dayText(told.revised_on) }));
  const others = having
    .filter((row) => row !== first)
    .map((row) => moreOf(row.told[measure]!))
    .filter((other) => isTold(other) && !isSame(other, told));
  for (const other of others)
    said.push(
      fill(note.otherwise, {
        number:
          other.value === undefined
            ? (words.statuses[other.status ?? ''] ?? '')
            : number(other.value, other.decimals ?? 0),
      }),
    );
  const extent = isMixed ? extentText(first.extent, words) : null;
  if (told.gap !== undefined && told.computed !== undefined && first.kind === 'stock')
    return {
      ...COUNTED,
      text: number(told.computed),
      value: told.computed,
      extent,
      notes: [notes.numberOf([note.counted, ...said].join(' '))],
    };
  if (told.gap !== undefined) {
    const reason = words.reasons[told.gap];
    const why = reason === undefined ? note.blank : fill(note.reason, { reason });
    return nothing(reason ?? words.missing, [notes.numberOf([why, ...said].join(' '))]);
  }
  const isStatus = told.status !== undefined;
  return {
    text: isStatus
      ? (words.statuses[told.status] ?? told.status)
      : number(told.value!, told.decimals ?? 0),
    value: isStatus ? (words.statuses[told.status] ?? told.status) : told.value!,
    extent,
    notes: said.length > 0 ? [notes.numberOf(said.join(' '))] : [],
    isDoubtful:
      (told.doubts ?? []).length > 0 ||
      differs ||
      told.qualifier !== undefined ||
      others.length > 0,
  };
}

/** A number of ours, where nothing is printed. */
const COUNTED = { extent: null, isDoubtful: false } as const;

function nothing(text: string, notes: readonly number[]): Cell {
  return { text, value: null, extent: null, notes, isDoubtful: false };
}

function moreOf(told: Told): ToldMore {
  return typeof told === 'number' ? { value: told } : told;
}

function isTold({ value, status }: ToldMore): boolean {
  return value !== undefined || status !== undefined;
}

function isSame(one: ToldMore, other: ToldMore): boolean {
  return one.value === other.value && one.status === other.status;
}

function areOne({ value, decimals = 0, computed }: ToldMore, isShare: boolean): boolean {
  return isShare ? agrees({ value: value!, decimals }, computed!) : value === computed;
}

/** Numbers are written as the language does; as many decimals as were printed. */
function numberText(
  value: number,
  decimals: number | undefined,
  isShare: boolean,
  { lang, percent }: Pick<TableWords, 'lang' | 'percent'>,
): string {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 12 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = value.toLocaleString(lang, digits).replace('-', '−');
  return isShare ? fill(percent, { number: text }) : text;
}

interface NoteBook {
  /** The number of a footnote; the same words have one. */
  readonly numberOf: (note: string) => number;
  readonly all: () => readonly string[];
}

function noteBook(): NoteBook {
  const known = new Map<string, number>();
  return {
    numberOf(note) {
      const number = known.get(note) ?? known.size + 1;
      known.set(note, number);
      return number;
    },
    all: () => [...known.keys()],
  };
}

/** So many reports are named in a remark. */
const NAMED = 12;

function remarksOn(
  { choice, catalogue, words, years }: Source,
  reports: readonly YearReport[],
  full: readonly YearReport[],
  extents: readonly (readonly string[])[],
  hasNarrower: boolean,
): readonly string[] {
  const { note } = words;
  const nameOf = (unit: string, period: string) =>
    `${nameIn(catalogue.units, unit)}, ${uncapitalised(nameIn(catalogue.periods, period), words)}`;
  const named = (pairs: readonly string[]) =>
    pairs.length > NAMED ? `${pairs.slice(0, NAMED).join('; ')}; …` : pairs.join('; ');
  const without = reports
    .filter((report) => !full.includes(report))
    .map(({ unit, period }) => nameOf(unit, period));
  const sent = new Set(
    years.flatMap((year) => year.reports.map(({ unit, period }) => `${unit} ${period}`)),
  );
  const unsent = choice.units.flatMap((unit) =>
    choice.periods
      .filter((period) => !sent.has(`${unit} ${period}`))
      .map((period) => nameOf(unit, period)),
  );
  return [
    ...(extents.some((own) => own.length > 1) ? [note.mixed] : []),
    ...(without.length > 0
      ? [fill(note.without, { count: without.length, reports: named(without) })]
      : []),
    ...(unsent.length > 0 ? [fill(note.noReport, { reports: named(unsent) })] : []),
    ...(hasNarrower ? [note.narrower] : []),
  ];
}
