/** The counts that stand in the names of tables and groups: «42 mô hình», «Nhóm II (16 mô hình)». */
import { digitSlip } from '../../domain/digit-slip.ts';
import { placeOf } from '../../domain/place.ts';
import { summariesOf, TABLE_KINDS, type Report, type TableKind } from '../../domain/report.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Judge } from './count-summaries.ts';

/** What the rows of a table are called in its name. */
const NOUNS: Readonly<Partial<Record<TableKind, string>>> = {
  services: 'dịch vụ|DVC|thủ tục|TTHC',
  models: 'mô hình',
  tasks: 'nhiệm vụ',
  documents: 'văn bản',
  evaluation: 'mô hình',
};

/** Essential services of Decision 422 and of both lists together. */
const LISTS_OF_SERVICES = [28, 53];

export function judgeCaptions(reference: Reference, report: Report, judge: Judge): void {
  judgeTitle(report, judge);
  for (const kind of TABLE_KINDS) {
    const table = report[kind];
    if (!table || table.kind === 'figures' || table.rows.length === 0) continue;
    const all = table.rows.length;
    const count = countIn(kind, table.caption);
    // «25 dịch vụ công thiết yếu» names a list; a table may leave out what did not arise.
    const isName =
      (kind === 'services' && [reference.services.length, ...LISTS_OF_SERVICES].includes(count!)) ||
      (kind === 'models' && count === reference.models.length);
    const isTold = summariesOf(report).some(
      (summary) => summary.of_what === kind && summary.count === count && count !== all,
    );
    if (count === all) judgeHeadings(kind, report, all, judge);
    else if (count !== null && !isName && !isTold && isMeantFor(count, all))
      judge(placeOf(kind, 'caption'), count, all, 'table-rows');
    for (const { id, name, count: printed } of table.groups) {
      const named = countIn(kind, name);
      if (named === null || named === printed) continue;
      const rows = (table.rows as readonly { readonly group: string | null }[]).filter(
        ({ group }) => group === id,
      );
      if (isMeantFor(named, rows.length))
        judge(placeOf(kind, `groups.${id}`, 'name'), named, rows.length, 'group-rows');
    }
  }
}

/** «Đánh giá 8 mô hình» as the title of a report whose one table of models has as many rows. */
function judgeTitle(report: Report, judge: Judge): void {
  const [kind, ...others] = (['models', 'evaluation'] as const).filter(
    (each) => (report[each]?.rows ?? []).length > 0,
  );
  if (kind === undefined || others.length > 0) return;
  const count = countIn(kind, report.title);
  const rows = report[kind]!.rows.length;
  if (count !== null && isMeantFor(count, rows)) judge('report/title', count, rows, 'table-rows');
}

/** The headings of all groups together against the table's name, where each agrees with its rows. */
function judgeHeadings(kind: TableKind, report: Report, title: number, judge: Judge): void {
  const { groups, rows } = report[kind]! as {
    readonly groups: readonly { readonly id: string; readonly count: number | null }[];
    readonly rows: readonly { readonly group?: string | null }[];
  };
  const agree = groups.every(
    ({ id, count }) => count === rows.filter(({ group }) => group === id).length,
  );
  const sum = groups.reduce((total, { count }) => total + (count ?? 0), 0);
  if (groups.length > 1 && agree) judge(placeOf(kind, 'caption'), title, sum, 'headings');
}

/** The one count of its rows in a name; null where there is none, or are several. */
function countIn(kind: TableKind, name: string | null): number | null {
  const counts = [
    ...(name ?? '')
      .normalize('NFC')
      .matchAll(
        new RegExp(String.raw`(?<![\d.,/])(\d{1,3})\s+(?:${NOUNS[kind] ?? '$^'})(?!\p{L})`, 'giu'),
      ),
  ];
  return counts.length === 1 ? Number(counts[0]![1]) : null;
}

/** Whether a count is near enough to that of the rows to be meant for it, or a slip of it. */
function isMeantFor(count: number, rows: number): boolean {
  return (
    Math.abs(count - rows) <= Math.max(2, rows / 10) ||
    (rows > 9 && digitSlip(String(rows), String(count)) !== null)
  );
}
