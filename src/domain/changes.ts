/**
 * What changed between two states of a report: every value that a document prints, by its place, before and
 * after. What we compute of it (sums, shares, normal forms) is no change of its own.
 */
import { digitSlip } from './digit-slip.ts';
import type { Figure, FigurePart, Percent } from './figure.ts';
import { placeOf } from './place.ts';
import { TABLE_KINDS, type Report, type Revision, type TableKind } from './report.ts';
import { blocksOf } from './texts.ts';

/** A number; or words, days and reasons, as written. */
export type Said = number | string;

export type CellKind = 'figure' | 'status' | 'text';

/** One value of a report. */
interface Cell {
  readonly kind: CellKind;
  readonly said: Said;
  /** Printed decimals of a number. */
  readonly decimals: number | undefined;
}

/** A value that is not what it was; null where there is none. */
export interface CellChange {
  readonly place: string;
  readonly kind: CellKind;
  readonly before: Said | null;
  readonly after: Said | null;
  readonly decimals: { readonly before: number | undefined; readonly after: number | undefined };
  /** Why a person should look at it first; null where nothing speaks against it. */
  readonly doubt: 'tenfold' | 'slip' | 'beyond-hundred' | null;
}

/** A row that came, went or bears another name. */
export interface RowChange {
  /** `tasks/II.15`. */
  readonly place: string;
  readonly change: 'added' | 'removed' | 'renamed';
  readonly before: string | null;
  readonly after: string | null;
}

export interface ReportChange {
  /** `bac-giang/2024-07`. */
  readonly id: string;
  /** `unreadable`: one of the two sides is there and cannot be read, so that nothing is said of it. */
  readonly state: 'added' | 'removed' | 'changed' | 'unreadable';
  /** Of one that cannot be compared, which state of it cannot be read. */
  readonly unread: Unread | null;
  readonly before: Report | null;
  readonly after: Report | null;
  /** The doubtful first, then figures, statuses and texts, in the order of the report. */
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowChange[];
  /** Tables that one of the two sides could not read: nothing is said of them. */
  readonly incomparable: readonly TableKind[];
  /** Published figures that are altered or gone without a revision (đính chính) that says so. */
  readonly unrevised: readonly string[];
}

/** A new report that cannot be read, one that could not and is gone, or which of two states of one it is. */
export type Unread = 'new' | 'gone' | 'before' | 'after' | 'both';

/** Compares two states of one report, of which one may be missing. */
export function changesOf(id: string, before: Report | null, after: Report | null): ReportChange {
  const state = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const both = { id, state, unread: null, before, after } as const;
  const nothing = { cells: [], rows: [], incomparable: [] };
  if (before === null) {
    const incomparable = after?.unreadable ?? [];
    return { ...both, ...nothing, incomparable, unrevised: [] };
  }
  if (after === null) return { ...both, ...nothing, unrevised: [id] };
  const incomparable = TABLE_KINDS.filter(
    (kind) => before.unreadable.includes(kind) || after.unreadable.includes(kind),
  );
  const isComparable = (place: string) => !incomparable.some((kind) => isWithin(place, kind));
  const rows = rowChanges(before, after).filter(({ place }) => isComparable(place));
  const isOfRow = (place: string) =>
    rows.some((row) => row.change !== 'renamed' && isWithin(place, row.place));
  const all = [
    ...cellChanges(cellsOf(before), cellsOf(after)),
    ...narrativeChanges(before, after),
  ].filter(({ place }) => isComparable(place));
  const isRevised = revisedBy(before.revisions, after.revisions);
  const lost = all.filter(({ kind, before: was }) => kind === 'figure' && was !== null);
  return {
    ...both,
    cells: inOrder(all.filter(({ place }) => !isOfRow(place))),
    rows,
    incomparable,
    unrevised: lost.map(({ place }) => place).filter((place) => !isRevised(place)),
  };
}

/** A report of which one side is there and cannot be read. */
export function unreadableChange(
  id: string,
  before: Report | 'unreadable' | null,
  after: Report | 'unreadable' | null,
): ReportChange {
  const orNull = (side: Report | 'unreadable' | null) => (side === 'unreadable' ? null : side);
  const unread =
    before === null
      ? 'new'
      : after === null
        ? 'gone'
        : before !== 'unreadable'
          ? 'after'
          : after === 'unreadable'
            ? 'both'
            : 'before';
  const nothing = { cells: [], rows: [], incomparable: [], unrevised: [] };
  return {
    id,
    state: 'unreadable',
    unread,
    before: orNull(before),
    after: orNull(after),
    ...nothing,
  };
}

function isWithin(place: string, above: string): boolean {
  return place === above || place.startsWith(`${above}/`);
}

/** Whether what changed at a place is told by a revision that has come since, of it or of all its row. */
function revisedBy(
  before: readonly Revision[],
  after: readonly Revision[],
): (place: string) => boolean {
  const known = new Set(before.map(revisionKey));
  const since = after.filter((revision) => !known.has(revisionKey(revision)));
  return (place) => since.some((revision) => isWithin(place, revision.place));
}

function revisionKey({ date, place, before, after }: Revision): string {
  return JSON.stringify([date, place, before, after]);
}

function cellChanges(
  before: ReadonlyMap<string, Cell>,
  after: ReadonlyMap<string, Cell>,
): readonly CellChange[] {
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.flatMap((place) => {
    const [was, is] = [before.get(place), after.get(place)];
    if (was?.said === is?.said && was?.decimals === is?.decimals) return [];
    const { kind } = (is ?? was)!;
    const said = { before: was?.said ?? null, after: is?.said ?? null };
    const decimals = { before: was?.decimals, after: is?.decimals };
    const doubt = kind === 'figure' ? doubtOf(place, said.before, said.after) : null;
    return [{ place, kind, ...said, decimals, doubt }];
  });
}

/** Paragraphs of the narrative that stand on one side alone, those that follow one another together. */
function narrativeChanges(before: Report, after: Report): readonly CellChange[] {
  const [were, are] = [paragraphsOf(before), paragraphsOf(after)];
  const [gone, come] = [without(were, are), without(are, were)];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    place: 'report/narrative',
    kind: 'text',
    before: gone[i] ?? null,
    after: come[i] ?? null,
    decimals: { before: undefined, after: undefined },
    doubt: null,
  }));
}

function paragraphsOf({ narrative }: Report): readonly string[] {
  return blocksOf(narrative)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** What stands in the first list and not in the second, as often as it stands there more. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const times = left.get(one) ?? 0;
    if (times > 0) left.set(one, times - 1);
    return times === 0;
  });
}

const ORDER: Readonly<Record<CellKind, number>> = { figure: 0, status: 1, text: 2 };

function inOrder(cells: readonly CellChange[]): readonly CellChange[] {
  const rank = ({ doubt, kind }: CellChange) => (doubt === null ? 1 + ORDER[kind] : 0);
  return cells.toSorted((a, b) => rank(a) - rank(b) || magnitudeOf(b) - magnitudeOf(a));
}

/** How far apart two doubtful numbers are, to tell the most telling first; all others are alike. */
function magnitudeOf({ doubt, before, after }: CellChange): number {
  if (doubt === null || typeof before !== 'number' || typeof after !== 'number') return 0;
  return Math.abs(Math.log10(Math.abs(after || 1) / Math.abs(before || 1)));
}

const SHARES = /(?:^|\/)share$/;

function doubtOf(place: string, before: Said | null, after: Said | null): CellChange['doubt'] {
  if (typeof after !== 'number') return null;
  if (SHARES.test(place) && (after > 100 || after < 0)) return 'beyond-hundred';
  if (typeof before !== 'number' || before === 0 || after === 0) return null;
  const times = Math.abs(after / before);
  if (times >= 10 || times <= 0.1) return 'tenfold';
  const slip = digitSlip(digitsOf(before), digitsOf(after));
  return slip === 'scale' ? 'slip' : null;
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '');
}

/** What rows are called, by their places, in the order of the report. */
function namesOf(report: Report): ReadonlyMap<string, string> {
  const named = (kind: TableKind, rows: readonly (readonly [key: string, name: string])[]) =>
    rows.map(([key, name]) => [placeOf(kind, key), name] as const);
  return new Map([
    ...named('services', report.services?.rows.map(({ key, name }) => [key, name]) ?? []),
    ...named('models', report.models?.rows.map((row) => [row.key, row.local_name]) ?? []),
    ...named('tasks', report.tasks?.rows.map(({ key, task }) => [key, task]) ?? []),
    ...named('documents', report.documents?.rows.map(({ key, subject }) => [key, subject]) ?? []),
    ...named('evaluation', report.evaluation?.rows.map(({ key, name }) => [key, name]) ?? []),
    ...(report.figures?.rows ?? []).map(({ place, name }) => [place, name] as const),
  ]);
}

function rowChanges(before: Report, after: Report): readonly RowChange[] {
  const [were, are] = [namesOf(before), namesOf(after)];
  const places = [...new Set([...were.keys(), ...are.keys()])];
  return places.flatMap((place): readonly RowChange[] => {
    const [was, is] = [were.get(place) ?? null, are.get(place) ?? null];
    if (was === is) return [];
    const change = was === null ? 'added' : is === null ? 'removed' : 'renamed';
    return [{ place, change, before: was, after: is }];
  });
}

/** Fields that follow from others, or that tell rows apart: the name of a row is told with the row. */
const DERIVED: ReadonlySet<string> = new Set([
  ...['key', 'place', 'kind', 'table', 'html', 'decimals', 'reasons', 'value_decimals'],
  ...['share_computed', 'computed', 'deployed_listed', 'deployed_distinct', 'slug', 'bodies'],
  ...['lead', 'cooperating', 'due', 'statuses', 'online', 'of_what'],
]);
const NAMES: ReadonlySet<string> = new Set(['name', 'local_name', 'task', 'subject']);
const STATUS: ReadonlySet<string> = new Set(['status', 'status_printed', 'step', 'phase']);

/** What the contract with authors calls a field that the archive knows by one word. */
const WRITTEN: Readonly<Record<string, string>> = {
  online_citizen: 'online.citizen',
  online_business: 'online.business',
  on_time: 'settled.on_time',
  overdue: 'settled.overdue',
};

/** Every value that the report prints, by its place. */
export function cellsOf(report: Report): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const put = (place: string, kind: CellKind, said: Said, decimals?: number) =>
    void cells.set(place, { kind, said, decimals });
  for (const field of HEAD) {
    const said = report[field];
    if (said !== null) put(placeOf('report', field), 'text', String(said));
  }
  for (const kind of TABLE_KINDS) {
    const table = report[kind];
    if (!table) continue;
    const { rows, groups, summaries, ...rest } = table;
    const totals = 'totals' in rest ? rest.totals : [];
    const own = Object.entries(rest).filter(([field]) => field !== 'totals');
    walk(Object.fromEntries(own), kind, put);
    for (const group of groups) walk(group, placeOf(kind, `groups.${group.id}`), put);
    for (const summary of summaries) walk(summary, placeOf(kind, `summaries.${summary.key}`), put);
    for (const total of totals) walk(total, placeOf(kind, total.key), put);
    for (const row of rows) walk(row, placeOf(kind, row.key), put);
  }
  return cells;
}

const HEAD = [
  ...(['title', 'number', 'number_printed', 'issued_on', 'issued_on_printed', 'issuer'] as const),
  ...(['addressee', 'signatory', 'data_until', 'source', 'provisional', 'replaces'] as const),
];

function isDerived(field: string): boolean {
  return DERIVED.has(field) || NAMES.has(field);
}

type Put = (place: string, kind: CellKind, said: Said, decimals?: number) => void;

/** Tells the values of a row, a group, a figure; what stands in it is told by the place of its own. */
function walk(holder: object, above: string, put: Put, inside = ''): void {
  const { reasons = {}, value_decimals: decimals } = holder as Partial<FigurePart>;
  // What the online share of a service is made of, where it is printed in one number.
  const isOneNumber = 'online_citizen' in holder && holder.online_citizen === null;
  for (const [field, value] of Object.entries(holder) as [string, unknown][]) {
    if (field === 'online' ? !isOneNumber : inside === '' && isDerived(field)) continue;
    const step = inside === '' ? (WRITTEN[field] ?? field) : `${inside}.${field}`;
    const place = `${above}/${step}`;
    const kind: CellKind = STATUS.has(field) ? 'status' : 'text';
    if (typeof value === 'number')
      put(place, 'figure', value, field === 'value' ? (decimals ?? undefined) : undefined);
    else if (typeof value === 'string') put(place, kind, value);
    else if (value === true) put(place, kind, 'true');
    else if (value === null && reasons[field] !== undefined) put(place, 'figure', reasons[field]);
    else if (Array.isArray(value)) walkList(value, place, put);
    else if (isPercent(value)) put(place, 'figure', value.value, value.decimals);
    else if (isRich(value)) put(place, 'text', value.markdown);
    else if (value !== null && typeof value === 'object') walk(value, above, put, step);
  }
}

function walkList(list: readonly unknown[], place: string, put: Put): void {
  if (list.length === 0) return;
  if (list.every(isFigure)) for (const figure of list) walk(figure, figure.place, put);
  else if (list.every((one) => typeof one === 'string')) put(place, 'text', list.join('; '));
  else put(place, 'text', list.map(wordsOf).join('; '));
}

/** A benefit, a listed province, a rank: what it says in one line. */
function wordsOf(one: unknown): string {
  if (typeof one !== 'object' || one === null) return String(one);
  return Object.entries(one)
    .filter(([field, value]) => field !== 'slug' && value !== null)
    .map(([, value]) => (isRich(value) ? value.markdown : String(value)))
    .join(' · ');
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'place' in value && 'indicator' in value;
}

function isPercent(value: unknown): value is Percent {
  return typeof value === 'object' && value !== null && 'decimals' in value;
}

function isRich(value: unknown): value is { readonly markdown: string } {
  return typeof value === 'object' && value !== null && 'markdown' in value;
}
