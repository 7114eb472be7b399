/** The files of the whole archive: where they lie, and how the long table is divided among them. */
import type { Archive } from '../../domain/archive.ts';
import { calendarOf } from '../../domain/period.ts';
import type { Cell } from './field.ts';
import { LONG_FIELDS } from './long-table.ts';

/** Their folder. */
export const WHOLE_ARCHIVE = 'du-lieu/toan-bo';

/** The years in which periods of reports end, earliest first: each has a file. */
export function yearsOf({ reports }: Pick<Archive, 'reports'>): readonly string[] {
  return [...new Set(reports.map(({ period }) => calendarOf(period).end.slice(0, 4)))].sort();
}

const PERIOD = LONG_FIELDS.findIndex(({ name }) => name === 'period');

/** The year of a row, by its period: `2024-01--2025-03` is of 2025. */
export function yearOfRow(row: readonly Cell[]): string {
  return String(row[PERIOD]).split('--').at(-1)!.slice(0, 4);
}
