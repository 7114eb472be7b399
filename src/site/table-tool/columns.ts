/** The columns that a choice gives: what each counts, and of how long a time. */
import type { Extent } from '../../domain/series.ts';
import { fill } from '../shared/fill.ts';
import type { Choice } from './choice.ts';
import type { SubjectRow } from './subject-data.ts';
import type { Catalogue, Subject, TableWords } from './words.ts';

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

/** A column before its cells are known. */
export interface Plan {
  readonly subject: Subject;
  readonly measure: string;
  readonly scope: string;
}

interface InSubject {
  readonly subject: string;
  readonly row: SubjectRow;
}

/** The columns of a choice: of services the fields that were chosen, of the rest whatever is told. */
export function plansFor(
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

export function columnOf(
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

/** The level of a scope that says nothing else. */
function levelOf(scope: string): string {
  return scope.slice(scope.lastIndexOf('|') + 1);
}

export function extentsOf(
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

export function extentText(extent: Extent, { extent: say }: TableWords): string {
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

export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
