/**
 * The columns of the services table: how each reads its number, under which field the content writes it,
 * and which of them a document fills.
 */
import type { ServiceCounts, ServicesTable } from '../../../domain/report.ts';

export type ServiceColumn =
  | 'online_citizen'
  | 'online_business'
  | 'online'
  | 'in_person'
  | 'received'
  | 'on_time'
  | 'overdue'
  | 'staff_total'
  | 'staff_province'
  | 'staff_district'
  | 'staff_commune';

/** A column of numbers. */
export interface Column {
  readonly key: ServiceColumn;
  /** The field in the content, and so in places: `online.citizen`. */
  readonly field: string;
  readonly pick: (counts: Amounts) => number | null;
}

type Amounts = Omit<ServiceCounts, 'share' | 'note'>;

const COLUMNS: readonly Column[] = [
  { key: 'online_citizen', field: 'online.citizen', pick: (counts) => counts.online_citizen },
  { key: 'online_business', field: 'online.business', pick: (counts) => counts.online_business },
  { key: 'online', field: 'online', pick: (counts) => counts.online },
  { key: 'in_person', field: 'in_person', pick: (counts) => counts.in_person },
  { key: 'received', field: 'received', pick: (counts) => counts.received },
  { key: 'on_time', field: 'settled.on_time', pick: (counts) => counts.on_time },
  { key: 'overdue', field: 'settled.overdue', pick: (counts) => counts.overdue },
  { key: 'staff_total', field: 'staff.total', pick: (counts) => counts.staff.total },
  { key: 'staff_province', field: 'staff.province', pick: (counts) => counts.staff.province },
  { key: 'staff_district', field: 'staff.district', pick: (counts) => counts.staff.district },
  { key: 'staff_commune', field: 'staff.commune', pick: (counts) => counts.staff.commune },
];

/** Columns that some row or total fills; the sum of citizens and businesses only where neither is given. */
export function shownColumns(table: ServicesTable): readonly Column[] {
  const all: readonly ServiceCounts[] = [...table.rows, ...table.totals];
  const isSplit = all.some((row) => row.online_citizen !== null || row.online_business !== null);
  return COLUMNS.filter(
    (column) =>
      !(column.key === 'online' && isSplit) &&
      all.some((row) => column.pick(row) !== null || reasonOf(row, column) !== undefined),
  );
}

/** Why a row has no number in a column, where the document says so. */
export function reasonOf(row: ServiceCounts, { key, field }: Column) {
  return row.reasons[key] ?? row.reasons[field];
}
