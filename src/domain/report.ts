/**
 * A report (báo cáo) and its tables, normalised. What the source does not print is null, and
 * `reasons` says why where that is known. Field names are those of the content contract.
 */
import type { Figure, FigurePart, Percent, Reasons, Span } from './figure.ts';
import { oncePer } from './once.ts';
import type { Day, Period } from './period.ts';
import type { Agency, Phase, Reference, StatusId, Unit } from './reference.ts';

/** Markdown as written, and its safe HTML. */
export interface RichText {
  readonly markdown: string;
  readonly html: string;
}

export interface Heading {
  /** Anchor on the page: `nd-ii-7-1`. */
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** The narrative (phần lời văn) of a report. */
export interface Narrative {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export const TABLE_KINDS = [
  'services',
  'models',
  'tasks',
  'documents',
  'evaluation',
  'figures',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface Group {
  readonly id: string;
  readonly name: string;
  /** Printed count of rows. */
  readonly count: number | null;
  readonly of: number | null;
  readonly status_printed: string | null;
  readonly period: Span | null;
}

/** A count that the document prints about its own rows (số tổng hợp). */
export interface Summary {
  readonly key: string;
  /** Table in which the summary is written down. */
  readonly table: TableKind;
  readonly where: string;
  readonly of_what: TableKind;
  readonly status: StatusId | null;
  readonly status_printed: string | null;
  readonly count: number | null;
  readonly of: number | null;
  readonly body: string | null;
  /** Ids of the agencies that the body is; empty where it is not known. */
  readonly bodies: readonly string[];
  readonly group: string | null;
  readonly items: readonly string[];
  readonly printed: string | null;
  readonly note: string | null;
  readonly reasons: Reasons;
}

/** What every table has beside its rows. */
export interface Table<Kind extends TableKind, Row> {
  readonly kind: Kind;
  readonly label: string | null;
  readonly caption: string | null;
  readonly attached_to: string | null;
  readonly period: Span | null;
  readonly data_until: Day | null;
  readonly note: RichText | null;
  readonly groups: readonly Group[];
  readonly summaries: readonly Summary[];
  readonly rows: readonly Row[];
}

/** One place where a document states a status; `adopted` marks the one that counts. */
export interface StatusReading {
  readonly where: string;
  readonly status_printed: string | null;
  readonly status: StatusId;
  readonly adopted: boolean;
}

export interface WithStatus {
  readonly status: StatusId;
  readonly status_printed: string | null;
  readonly continues: boolean;
  readonly phase: Phase | null;
  readonly step: number | null;
  readonly steps: number | null;
  readonly waiting_for: string | null;
  readonly statuses: readonly StatusReading[];
}

export interface WithAgencies {
  /** The cell as printed. */
  readonly agencies: string | null;
  /** Ids of lead agencies (cơ quan chủ trì). */
  readonly lead: readonly string[];
  /** Ids of cooperating agencies (cơ quan phối hợp). */
  readonly cooperating: readonly string[];
}

export interface WithDeadline {
  /** As printed. */
  readonly deadline: string | null;
  /** Normal form: days, months, quarters, years, and ongoing, recurring, on-guidance. */
  readonly due: readonly string[];
}

interface Row {
  /** Does not depend on where the row stands. */
  readonly key: string;
  readonly stt: string | null;
  readonly group: string | null;
}

export interface ServiceCounts {
  readonly online_citizen: number | null;
  readonly online_business: number | null;
  /** Filed online: the one printed number, or citizens and business together. */
  readonly online: number | null;
  readonly in_person: number | null;
  readonly received: number | null;
  readonly share: Percent | null;
  readonly share_computed: number | null;
  readonly on_time: number | null;
  readonly overdue: number | null;
  readonly staff: {
    readonly total: number | null;
    readonly province: number | null;
    readonly district: number | null;
    readonly commune: number | null;
  };
  readonly note: string | null;
  readonly reasons: Reasons;
}

export interface ServiceRow extends Row, ServiceCounts {
  readonly service: string;
  readonly name: string;
  readonly handled_by: readonly ('province' | 'district' | 'commune')[];
}

/** A printed total and, beside it, what the rows add up to. */
export interface ServiceTotal extends ServiceCounts {
  /** `total` or `total.<group>`. */
  readonly key: string;
  /** Null for the grand total. */
  readonly group: string | null;
  readonly computed: {
    readonly online_citizen: number | null;
    readonly online_business: number | null;
    readonly online: number | null;
    readonly in_person: number | null;
    readonly received: number | null;
    readonly share: number | null;
  };
}

export interface ServicesTable extends Table<'services', ServiceRow> {
  readonly totals: readonly ServiceTotal[];
}

/** What a model brings, and to whom (giá trị mang lại). */
export interface Benefit {
  readonly for: string | null;
  readonly text: RichText;
}

export interface ModelRow extends Row, WithStatus, WithAgencies, WithDeadline {
  /** Slugs of national models. */
  readonly model: readonly string[];
  readonly also_named: readonly string[];
  readonly local_no: string | null;
  readonly local_name: string;
  readonly purpose: RichText | null;
  readonly result: RichText | null;
  readonly difficulties: RichText | null;
  readonly value: readonly Benefit[];
  readonly next_steps: RichText | null;
  readonly funding: RichText | null;
  readonly figures: readonly Figure[];
  readonly note: RichText | null;
}

export interface TaskRow extends Row, WithStatus, WithAgencies, WithDeadline {
  readonly task: string;
  readonly detail: RichText | null;
  readonly directives: readonly string[];
  readonly result: RichText | null;
  readonly difficulties: RichText | null;
  readonly figures: readonly Figure[];
  readonly note: RichText | null;
}

export interface DocumentRow extends Row {
  readonly number: string | null;
  readonly type: string | null;
  readonly date: Day | null;
  readonly date_printed: string | null;
  readonly subject: string;
  readonly issuer: string | null;
  readonly note: string | null;
}

/** One name of a printed list of provinces; slug null where the name is none. */
export interface ListedProvince {
  readonly slug: string | null;
  readonly printed: string;
}

export interface EvaluationRow extends Row, WithStatus {
  readonly model: readonly string[];
  readonly local_no: string | null;
  readonly name: string;
  readonly deployed_printed: number | null;
  readonly deployed_of: number | null;
  /** Number of names listed, and of different units among them. */
  readonly deployed_listed: number | null;
  readonly deployed_distinct: number | null;
  readonly provinces: readonly ListedProvince[] | null;
  readonly result: RichText | null;
  readonly difficulties: RichText | null;
  readonly value: readonly Benefit[];
  readonly funding: RichText | null;
  readonly replicate_printed: number | null;
  readonly replicate_of: number | null;
  readonly replicate: RichText | null;
  readonly figures: readonly Figure[];
  readonly note: RichText | null;
  readonly reasons: Reasons;
}

export type ModelsTable = Table<'models', ModelRow>;
export type TasksTable = Table<'tasks', TaskRow>;
export type DocumentsTable = Table<'documents', DocumentRow>;
export type EvaluationTable = Table<'evaluation', EvaluationRow>;
export type FiguresTable = Table<'figures', Figure>;

export interface Tables {
  readonly services: ServicesTable | null;
  readonly models: ModelsTable | null;
  readonly tasks: TasksTable | null;
  readonly documents: DocumentsTable | null;
  readonly evaluation: EvaluationTable | null;
  readonly figures: FiguresTable | null;
}

/** A finding as an acknowledgement quotes it: of this place just these two values. */
export interface Quote {
  readonly code: string;
  readonly place: string;
  readonly printed: string | number;
  readonly computed: string | number;
}

/**
 * A fault of the source, seen and explained by a person (chỗ không khớp đã xem xét): one cause, with every
 * finding that follows from it.
 */
export interface Discrepancy extends Quote {
  readonly explanation: string;
  readonly noticed_by: string | null;
  /** What else follows from the same cause. */
  readonly also: readonly Quote[];
}

/** A published figure that was changed later (đính chính). */
export interface Revision {
  readonly date: Day;
  readonly place: string;
  /** A number or the words that were published; null where there were none. */
  readonly before: string | number | null;
  /** What stands there since; null where it was taken out. */
  readonly after: string | number | null;
  readonly reason: string;
}

export type ReportKind = 'monthly' | 'quarterly' | 'half-yearly' | 'annual' | 'thematic';

/** What a list says of a table without opening it. */
export interface TableOutline {
  readonly label: string | null;
  readonly caption: string | null;
  /** Number of rows. */
  readonly rows: number;
}

/**
 * What a report says of itself, and what it holds without the holdings: all that lists of reports need, so
 * that thousands are in sight at once while few are open.
 */
export interface ReportHead {
  /** `bac-giang/2024-07`: the folder, and the address. */
  readonly id: string;
  /** Slug of the unit. */
  readonly province: string;
  /** The unit in force on the last day of the period. */
  readonly unit: Unit;
  readonly period: Period;
  readonly period_printed: string | null;
  /** Why the period is believed, where the document prints none. */
  readonly period_basis: string | null;
  /** What sets a second report of one unit and period apart: `mo-hinh`. */
  readonly suffix: string | null;
  readonly kind: ReportKind;
  readonly title: string;
  readonly number: string | null;
  readonly number_printed: string | null;
  readonly issued_on: Day | null;
  readonly issued_on_printed: string | null;
  readonly issuer: string | null;
  readonly addressee: string | null;
  readonly signatory: string | null;
  readonly data_until: Day | null;
  readonly source: string | null;
  readonly wording: 'restated' | 'verbatim';
  readonly provisional: boolean;
  readonly revisions: readonly Revision[];
  readonly replaces: string | null;
  /** Tables that are there but could not be read; they count as neither reported nor missing. */
  readonly unreadable: readonly TableKind[];
  readonly discrepancies: readonly Discrepancy[];
  readonly outlines: Readonly<Record<TableKind, TableOutline | null>>;
  /** The indicators that its figures and their parts print, each once. */
  readonly indicators: readonly string[];
  /** Number of its figures, those of rows too. */
  readonly figure_count: number;
}

export interface Report extends ReportHead, Tables {
  readonly narrative: Narrative;
  /** Bodies of places that it names: they are in no list. */
  readonly local_agencies: readonly Agency[];
}

/** The head of a report, apart from it. */
export function headOf(report: Report): ReportHead {
  const {
    services: _services,
    models: _models,
    tasks: _tasks,
    documents: _documents,
    evaluation: _evaluation,
    figures: _figures,
    narrative: _narrative,
    local_agencies: _agencies,
    ...head
  } = report;
  return head;
}

/** The outlines of tables, and what their figures are about. */
export function contentsOf(
  tables: Tables,
): Pick<ReportHead, 'outlines' | 'indicators' | 'figure_count'> {
  const outlineOf = (kind: TableKind): TableOutline | null => {
    const table = tables[kind];
    return table && { label: table.label, caption: table.caption, rows: table.rows.length };
  };
  const figures = figuresOf(tables);
  const named = figures
    .flatMap((figure) => [figure, ...figure.parts])
    .map(({ indicator }) => indicator)
    .filter((id) => id !== null);
  return {
    outlines: {
      services: outlineOf('services'),
      models: outlineOf('models'),
      tasks: outlineOf('tasks'),
      documents: outlineOf('documents'),
      evaluation: outlineOf('evaluation'),
      figures: outlineOf('figures'),
    },
    indicators: [...new Set(named)],
    figure_count: figures.length,
  };
}

/** An agency by its id: one that is listed, or a body of a place that the report names. */
export function agencyOf(
  id: string,
  { local_agencies }: Pick<Report, 'local_agencies'>,
  { agencies }: Pick<Reference, 'agencies'>,
): Agency | null {
  const isIt = (agency: Agency) => agency.id === id;
  return agencies.find(isIt) ?? local_agencies.find(isIt) ?? null;
}

/** Every finding that an acknowledgement covers, its own first. */
export function quotesOf({ code, place, printed, computed, also }: Discrepancy): readonly Quote[] {
  return [{ code, place, printed, computed }, ...also];
}

/** Every figure of a report with its place, those of rows too, in the order of the report. */
export const figuresOf = oncePer((report: Tables): readonly Figure[] => [
  ...(report.figures?.rows ?? []),
  ...[report.models, report.tasks, report.evaluation].flatMap((table) =>
    (table?.rows ?? []).flatMap((row) => row.figures),
  ),
]);

/** Every figure of a report, each followed by its parts. */
export function figurePartsOf(report: Report): readonly FigurePart[] {
  return figuresOf(report).flatMap((figure) => [figure, ...figure.parts]);
}

/** Every summary of a report, whichever file it was written in. */
export function summariesOf(report: Report): readonly Summary[] {
  return TABLE_KINDS.flatMap((kind) => report[kind]?.summaries ?? []);
}
