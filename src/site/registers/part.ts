/**
 * A part of a register (sổ nhiệm vụ, sổ văn bản): the rows of one unit's reports of one year, as open data. All
 * rows of all reports are too many to load at once; a reader fetches the parts that were asked for.
 */
import type { Archive } from '../../domain/archive.ts';
import type { DocumentType, StatusId } from '../../domain/reference.ts';
import {
  agencyOf,
  quotesOf,
  type DocumentRow,
  type Report,
  type ReportHead,
  type TaskRow,
} from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { anchorOf } from '../addresses.ts';
import { VERSION } from '../open-data/publication.ts';
import { yearOf } from '../reports/report-index.ts';

/** What there is a register of; its rows are those of the reports' table of that name. */
export type RegisterKind = 'tasks' | 'documents';

export interface PartRow {
  readonly place: string;
  /** Its place on the page of its report. */
  readonly anchor: string;
  /** Its printed number, with that of its group. */
  readonly key: string;
  /** Whether something in it does not agree. */
  readonly doubt: boolean;
}

/** A task (nhiệm vụ) as its register lists it. */
export interface TaskEntry extends PartRow {
  readonly task: string;
  readonly status: StatusId;
  /** Ids of lead agencies; their names stand beside the rows. */
  readonly lead: readonly string[];
  /** The cell as printed. */
  readonly agencies: string | null;
  readonly deadline: string | null;
}

/** A document (văn bản) as its register lists it. */
export interface DocumentEntry extends PartRow {
  readonly number: string | null;
  /** As printed. */
  readonly type: string | null;
  /** Its id, by which it is chosen. */
  readonly type_id: string | null;
  readonly date: string | null;
  readonly date_printed: string | null;
  readonly subject: string;
  readonly issuer: string | null;
}

export interface PartReport<Entry> {
  readonly id: string;
  /** Key of the unit: a slug may have been borne by two. */
  readonly unit: string;
  readonly period: string;
  readonly rows: readonly Entry[];
}

export interface RegisterPart<Entry extends PartRow = TaskEntry | DocumentEntry> {
  readonly version: number;
  readonly kind: RegisterKind;
  readonly province: string;
  readonly year: string;
  /** The bodies that its rows name by id. */
  readonly agencies: Readonly<Record<string, AgencyNames>>;
  readonly reports: readonly PartReport<Entry>[];
}

export interface AgencyNames {
  readonly name_vi: string;
  readonly name_en: string;
}

/** One part, before its reports are opened. */
export interface PartHead {
  readonly province: string;
  readonly year: string;
  /** Earliest first. */
  readonly reports: readonly ReportHead[];
}

/** Every part of a register: unit by unit, the newest year first. */
export function partsOf({ reports }: Pick<Archive, 'reports'>, kind: RegisterKind) {
  const telling = reports.filter((report) => countIn(report, kind) > 0);
  const bySlug = Map.groupBy(telling, ({ province }) => province);
  return [...bySlug].flatMap(([province, own]) =>
    [...Map.groupBy(own, ({ period }) => yearOf(period))]
      .map(([year, ofYear]): PartHead => ({ province, year, reports: ofYear }))
      .reverse(),
  );
}

/** How many rows a report has for a register. */
export function countIn({ outlines }: Pick<ReportHead, 'outlines'>, kind: RegisterKind): number {
  return outlines[kind]?.rows ?? 0;
}

/** The rows of a part; its reports are opened one after another. */
export function registerPart(
  { open, reference }: Pick<Archive, 'open' | 'reference'>,
  kind: RegisterKind,
  { province, year, reports }: PartHead,
): RegisterPart {
  const agencies = new Map<string, AgencyNames>();
  const told = reports.map(({ id, unit, period }) => {
    const report = open(id);
    const doubts = report.discrepancies.flatMap(quotesOf).map(({ place }) => place);
    const isDoubtful = (place: string) =>
      doubts.some((doubt) => doubt === place || doubt.startsWith(`${place}/`));
    const base = (row: { readonly key: string }): PartRow => {
      const place = `${kind}/${row.key}`;
      return { place, anchor: anchorOf(place), key: row.key, doubt: isDoubtful(place) };
    };
    if (kind === 'tasks') nameAgencies(report, agencies, { reference });
    const rows =
      kind === 'tasks'
        ? report.tasks!.rows.map((row) => ({ ...base(row), ...taskFields(row) }))
        : report.documents!.rows.map((row) => ({
            ...base(row),
            ...documentFields(row, reference.document_types),
          }));
    return { id, unit: unit.key, period: period.id, rows };
  });
  return {
    version: VERSION,
    kind,
    province,
    year,
    agencies: Object.fromEntries([...agencies].sort(([a], [b]) => (a < b ? -1 : 1))),
    reports: told,
  };
}

function taskFields({ task, status, lead, agencies, deadline }: TaskRow) {
  return { task, status, lead, agencies, deadline };
}

function documentFields(row: DocumentRow, types: readonly DocumentType[]) {
  const { number, type, date, date_printed, subject, issuer } = row;
  return { number, type, type_id: typeIdOf(row, types), date, date_printed, subject, issuer };
}

function typeIdOf({ type }: DocumentRow, types: readonly DocumentType[]): string | null {
  if (type === null) return null;
  const printed = foldName(type);
  return types.find(({ name_vi }) => foldName(name_vi) === printed)?.id ?? null;
}

function nameAgencies(
  report: Report,
  agencies: Map<string, AgencyNames>,
  { reference }: Pick<Archive, 'reference'>,
): void {
  for (const id of report.tasks!.rows.flatMap(({ lead }) => lead)) {
    const agency = agencyOf(id, report, reference);
    if (agency) agencies.set(id, { name_vi: agency.name_vi, name_en: agency.name_en });
  }
}
