/**
 * The table that a choice gives: a row for each report, a column for each measure, and a footnote for whatever
 * is doubtful or missing. Runs in the browser over what was fetched; knows neither page nor network.
 */
import { fill } from '../shared/fill.ts';
import { cellOf, noteBook, type Cell } from './cell.ts';
import type { Choice } from './choice.ts';
import { columnOf, extentsOf, plansFor, type Column, type Plan } from './columns.ts';
import type { SubjectData, SubjectRow, YearData, YearReport } from './subject-data.ts';
import type { Catalogue, TableWords } from './words.ts';

export interface ToolTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** By their numbers, from 1. */
  readonly notes: readonly string[];
  /** What is true of the table as a whole. */
  readonly remarks: readonly string[];
}

export interface Row {
  readonly unit: string;
  readonly period: string;
  /** The address of its report, where the first of its values stands. */
  readonly href: string;
  readonly cells: readonly Cell[];
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
