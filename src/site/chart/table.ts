/** A chart as a table: every number that it tells, with ours beside it and the doubts in words. */
import type { ChartWords } from './words.ts';
import type { Chart, Shown } from './chart.ts';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartCell {
  /** As it is read: `88,73 %`, `không phát sinh`. */
  readonly text: string;
  /** The number itself, for programs; null where it is none. */
  readonly value: number | null;
}

export function chartTable(chart: Chart, { chart: say }: ChartWords): ChartTable {
  switch (chart.form) {
    case 'series':
      return {
        columns: [say.unit, say.period, say.printed, say.computed, say.notes],
        rows: chart.panels.flatMap(({ name, runs }) =>
          runs.flatMap(({ broken, points }) =>
            points.map(({ period, shown }, at) => [
              words(name),
              words(period),
              ...numbers(shown, at === 0 ? [broken] : []),
            ]),
          ),
        ),
      };
    case 'dots':
      return {
        columns: [chart.of, say.printed, say.computed, say.notes],
        rows: chart.rows.map(({ name, shown, about }) => [
          words(name),
          ...numbers(shown, [about ?? null]),
        ]),
      };
    case 'dumbbell':
      return several(
        chart.of,
        [chart.before, chart.now],
        chart.rows.map(({ name, before, now }) => ({ name, shown: [before, now] })),
        say,
      );
    case 'bars':
      return several(
        chart.of,
        [chart.wholeName, chart.partName],
        chart.rows.map(({ name, whole, part }) => ({ name, shown: [whole, part] })),
        say,
      );
    case 'counts':
      return several(
        chart.of,
        chart.counts,
        chart.rows.map(({ name, counts }) => ({ name, shown: counts })),
        say,
      );
    case 'strip':
      return {
        columns: [chart.of, ...chart.columns],
        rows: chart.rows.map(({ name, cells }) => [
          words(name),
          ...cells.map(({ text }) => words(text)),
        ]),
      };
  }
}

/** A column for each number of a row, and one of ours for those that have any. */
function several(
  of: string,
  names: readonly string[],
  rows: readonly { readonly name: string; readonly shown: readonly Shown[] }[],
  say: ChartWords['chart'],
): ChartTable {
  const all = rows.flatMap(({ shown }) => shown);
  const hasComputed = names.map((_, at) =>
    rows.some(({ shown }) => computedOf(shown[at]!) !== null),
  );
  const hasNotes = all.some((shown) => shown.kind === 'amount' && shown.notes.length > 0);
  return {
    columns: [
      of,
      ...names.flatMap((name, at) => [
        name,
        ...(hasComputed[at] ? [say.in_brackets(name, say.looks.computed)] : []),
      ]),
      ...(hasNotes ? [say.notes] : []),
    ],
    rows: rows.map(({ name, shown }) => [
      words(name),
      ...shown.flatMap((one, at) => [
        printed(one),
        ...(hasComputed[at] ? [computedOf(one) ?? words('')] : []),
      ]),
      ...(hasNotes ? [words(notesOf(shown).join('; '))] : []),
    ]),
  };
}

function numbers(shown: Shown, more: readonly (string | null)[]): readonly ChartCell[] {
  const notes = [...notesOf([shown]), ...more.filter((one) => one !== null)];
  return [printed(shown), computedOf(shown) ?? words(''), words(notes.join('; '))];
}

function printed(shown: Shown): ChartCell {
  return shown.kind === 'gap' ? words(shown.why) : { text: shown.text, value: shown.value };
}

function computedOf(shown: Shown): ChartCell | null {
  return shown.kind === 'gap' ? null : shown.computed;
}

function notesOf(shown: readonly Shown[]): readonly string[] {
  return [...new Set(shown.flatMap((one) => (one.kind === 'gap' ? [] : one.notes)))];
}

function words(text: string): ChartCell {
  return { text, value: null };
}
