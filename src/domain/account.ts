/**
 * Accounts (lời báo cáo): what a row says in words of a pilot model that other reports speak of too. Of each
 * unit its last report with such a row is heard: what it says now stands beside what others say. How it came
 * to that is told by observations, of every report.
 */
import { placeOf } from './place.ts';
import type { Agency, Reference } from './reference.ts';
import {
  agencyOf,
  type EvaluationRow,
  type ListedProvince,
  type ModelRow,
  type Report,
  type WithStatus,
} from './report.ts';

export interface Account {
  /** Id of the report. */
  readonly report: string;
  /** Place of the row: `models/4`. */
  readonly place: string;
  /** The number and the name that the report gives to the model. */
  readonly local_no: string | null;
  readonly name: string;
  readonly status: WithStatus;
  /** Who leads it. */
  readonly lead: readonly Pick<Agency, 'id' | 'name_vi' | 'name_en'>[];
  readonly deadline: string | null;
  /** Safe HTML. */
  readonly result: string | null;
  readonly difficulties: string | null;
  readonly next_steps: string | null;
  /** Where the country is said to have it; null in the reports of provinces. */
  readonly deployment: Deployment | null;
}

/** In how many provinces a model is deployed: as printed, as listed, and how many of the listed differ. */
export interface Deployment {
  readonly printed: number | null;
  readonly of: number | null;
  readonly listed: number | null;
  readonly distinct: number | null;
  /** The printed list; null where none is printed. */
  readonly provinces: readonly ListedProvince[] | null;
}

/** What the units of some reports, earliest first, say last of each model, by subject: `models/<slug>`. */
export function accountsIn(
  reports: readonly Report[],
  reference: Pick<Reference, 'agencies'>,
): ReadonlyMap<string, readonly Account[]> {
  const rows = [...Map.groupBy(reports, ({ unit }) => unit.key).values()].flatMap((own) => [
    ...lastRows(own, ({ models }) => models?.rows ?? []),
    ...lastRows(own, ({ evaluation }) => evaluation?.rows ?? []),
  ]);
  const bySubject = Map.groupBy(rows, ({ slug }) => placeOf('models', slug));
  return new Map(
    [...bySubject].map(([subject, own]) => [
      subject,
      own.map(({ row, report }) => accountOf(row, report, reference)),
    ]),
  );
}

interface RowOfModel {
  readonly slug: string;
  readonly row: ModelRow | EvaluationRow;
  readonly report: Report;
}

/** Of each model its rows in the last report that has any; a report may have several. */
function lastRows(
  reports: readonly Report[],
  rowsOf: (report: Report) => readonly (ModelRow | EvaluationRow)[],
): readonly RowOfModel[] {
  const last = new Map<string, readonly RowOfModel[]>();
  for (const report of reports) {
    const told = rowsOf(report).flatMap((row) => row.model.map((slug) => ({ slug, row, report })));
    for (const [slug, own] of Map.groupBy(told, (one) => one.slug)) last.set(slug, own);
  }
  return [...last.values()].flat();
}

function accountOf(
  row: ModelRow | EvaluationRow,
  report: Report,
  reference: Pick<Reference, 'agencies'>,
): Account {
  const { status, status_printed, continues, phase, step, steps, waiting_for, statuses } = row;
  return {
    report: report.id,
    local_no: row.local_no,
    status: { status, status_printed, continues, phase, step, steps, waiting_for, statuses },
    result: row.result?.html ?? null,
    difficulties: row.difficulties?.html ?? null,
    ...('local_name' in row ? ofModel(row, report, reference) : ofEvaluation(row)),
  };
}

function ofModel(row: ModelRow, report: Report, reference: Pick<Reference, 'agencies'>) {
  return {
    place: placeOf('models', row.key),
    name: row.local_name,
    lead: row.lead.map((id) => {
      const agency = agencyOf(id, report, reference);
      return { id, name_vi: agency?.name_vi ?? id, name_en: agency?.name_en ?? id };
    }),
    deadline: row.deadline,
    next_steps: row.next_steps?.html ?? null,
    deployment: null,
  };
}

function ofEvaluation(row: EvaluationRow) {
  return {
    place: placeOf('evaluation', row.key),
    name: row.name,
    lead: [],
    deadline: null,
    next_steps: null,
    deployment: {
      printed: row.deployed_printed,
      of: row.deployed_of,
      listed: row.deployed_listed,
      distinct: row.deployed_distinct,
      provinces: row.provinces,
    },
  };
}
