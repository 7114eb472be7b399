/**
 * A report as a workbook: where it comes from, a sheet a table, what does not agree, and what the columns mean.
 * Doubtful cells are coloured, and the row says why. Vietnamese, as all downloads are, with English beside the
 * names of columns.
 */
import type { Cell, Field } from '../../open-data/field.ts';
import type { Sheet, SheetCell } from '../../open-data/xlsx.ts';
import { COLUMNS, type DataTableName } from './columns.ts';
import { dataTablesOf } from './data-tables.ts';
import type { ReportJson } from './report-json.ts';

const SHEET_NAMES: Readonly<Record<DataTableName, string>> = {
  services: 'Dịch vụ công',
  models: 'Mô hình',
  tasks: 'Nhiệm vụ',
  documents: 'Văn bản',
  evaluation: 'Đánh giá mô hình',
  figures: 'Số liệu',
  summaries: 'Số tổng hợp',
  discrepancies: 'Chỗ chưa khớp',
};

/** Said once on the first sheet, and not in every row. */
const ON_SOURCE: ReadonlySet<string> = new Set([
  'report',
  'unit',
  'period',
  'licence',
  'publisher',
]);
/** Foremost what is read; then what leads back to the report. */
const LAST = ['reasons', 'doubts', 'place', 'address'];

/** The sheets of a report. */
export function workbook(json: ReportJson): readonly Sheet[] {
  const tables = dataTablesOf(json);
  const reasons = explanationsOf(json);
  return [
    sourceSheet(json),
    ...tables.map(([name, { rows }]) => tableSheet(name, rows, reasons)),
    notesSheet(tables.map(([name]) => name)),
  ];
}

const head = (value: string): SheetCell => ({ value, look: 'head' });
const text = (value: Cell): SheetCell | null => (value === null ? null : { value, look: 'text' });

function sourceSheet({ report, licence, publisher, services, tables }: ReportJson): Sheet {
  const facts: readonly Fact[] = [
    ['Báo cáo', report.title],
    ['Đơn vị', report.unit_name],
    ['Mã đơn vị', report.unit],
    ['Kỳ báo cáo', report.period],
    ['Từ ngày', report.period_start, 'date'],
    ['Đến ngày', report.period_end, 'date'],
    ['Kỳ, nguyên văn', report.period_printed],
    ['Vì sao là kỳ này', report.period_basis],
    ['Số, ký hiệu', report.number ?? report.number_printed],
    ['Ngày ban hành', report.issued_on ?? report.issued_on_printed, 'date'],
    ['Cơ quan ban hành', report.issuer],
    ['Nơi nhận', report.addressee],
    ['Người ký', report.signatory],
    ['Số liệu tính đến', report.data_until, 'date'],
    ['Nguồn', report.source],
    ['Số tạm tính', report.provisional ? 'Có' : null],
    ['Lời văn', report.wording_notice],
    ['Dòng tổng số', services ? 'Ở bảng dịch vụ công, dòng tổng số có thêm số tính lại.' : null],
    ...tables.flatMap(factsOfTable),
    ['Trang của báo cáo', report.url],
    ['Dữ liệu JSON', report.json],
    ['Nơi đăng', publisher.name],
    ['Trang', publisher.url],
    ['Về dữ liệu', publisher.statement],
    ['Giấy phép', `${licence.name} (${licence.id})`],
    ['Văn bản giấy phép', licence.url],
    ['Khi dùng lại', licence.statement],
    ...report.revisions.map(
      ({ date, place, before, after, reason }) =>
        [
          `Đính chính ${date}`,
          `${place}: ${String(before ?? '–')} → ${String(after ?? '–')}. ${reason}`,
        ] as const,
    ),
  ];
  return {
    name: 'Nguồn',
    widths: [24, 100],
    frozen: { rows: 0, columns: 0 },
    rows: facts
      .filter(([, value]) => value !== null)
      .map(([name, value, type]) => [
        head(name),
        type && DAY.test(String(value))
          ? { value: String(value), type, look: 'text' as const }
          : text(value),
      ]),
  };
}

type Fact = readonly [name: string, value: Cell, type?: 'date'];

/** What is printed of a table as a whole, and of its groups. */
function factsOfTable({ kind, groups, ...table }: ReportJson['tables'][number]): readonly Fact[] {
  const name = SHEET_NAMES[kind];
  return [
    [`${name}: tên bảng`, joined([table.label, table.caption])],
    [`${name}: kèm theo`, table.attached_to],
    [`${name}: kỳ`, joined(daysOf(table.period))],
    [`${name}: số liệu tính đến`, table.data_until, 'date'],
    [`${name}: ghi chú`, table.note],
    ...groups.map((group): Fact => [
      `${name}: nhóm ${group.id}`,
      joined([group.name, countOf(group.count, group.of), ...daysOf(group.period)]),
    ]),
  ];
}

type Group = ReportJson['tables'][number]['groups'][number];

function daysOf(span: Group['period']): readonly (string | null)[] {
  return span
    ? [span.start && `từ ${span.start}`, span.end && `đến ${span.end}`, span.printed]
    : [];
}

function countOf(count: Group['count'], of: Group['of']): string | null {
  if (count === null) return of === null ? null : `trên tổng số ${String(of)}`;
  return of === null ? String(count) : `${String(count)} trên ${String(of)}`;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join('; ') || null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function tableSheet(
  name: DataTableName,
  rows: readonly (readonly Cell[])[],
  reasons: ReadonlyMap<string, readonly string[]>,
): Sheet {
  const fields = COLUMNS[name];
  const at = (field: string) => fields.findIndex((one) => one.name === field);
  const shown = [
    ...fields.filter((one) => !ON_SOURCE.has(one.name) && !LAST.includes(one.name)),
    ...LAST.map((last) => fields[at(last)]!),
  ];
  const columns = shown.map((field) => fields.indexOf(field));
  const [place, doubts] = [at('place'), at('doubts')];
  const decimalsAt = [at('share_decimals'), at('value_decimals')];
  return {
    name: SHEET_NAMES[name],
    widths: shown.map(widthOf),
    frozen: { rows: 2, columns: 0 },
    rows: [
      shown.map(({ title }) => head(title.vi)),
      shown.map((field): SheetCell => ({ value: field.name, look: 'name' })),
      ...rows.map((row) => {
        const doubted = doubtsOf(row[doubts] ?? null);
        return shown.map((field, column): SheetCell | null => {
          const value = row[columns[column]!] ?? null;
          if (value === null) return null;
          if (field.name === 'doubts')
            return text(
              doubted
                .flatMap((one) => reasons.get(`${String(row[place])}/${one}`) ?? one)
                .join('\n'),
            );
          const cell = cellOf(field, value, decimalsOf(field, row, decimalsAt));
          return doubted.some((one) => isOf(one, field.name)) ? { ...cell, look: 'doubt' } : cell;
        });
      }),
    ],
  };
}

/** `share: share-mismatch; received: outlier` as the fields, each once. */
function doubtsOf(cell: Cell): readonly string[] {
  if (cell === null) return [];
  const fields = String(cell)
    .split('; ')
    .map((doubt) => doubt.split(': ')[0]!);
  return [...new Set(fields)];
}

/** A field of the content may have columns of other names: `share` is `share_printed`. */
function isOf(doubt: string, column: string): boolean {
  return column === doubt || column === `${doubt}_printed` || column === `${doubt}_computed`;
}

function decimalsOf(
  field: Field,
  row: readonly Cell[],
  [share, value]: readonly number[],
): number | undefined {
  const given = (at: number | undefined) => Number((at === undefined ? null : row[at]) ?? 0);
  if (field.name === 'share_printed') return given(share);
  if (field.name === 'value') return given(value);
  return field.type === 'number' ? 2 : undefined;
}

function cellOf(field: Field, value: Exclude<Cell, null>, decimals: number | undefined): SheetCell {
  if (typeof value === 'number')
    return {
      value,
      decimals: Number.isInteger(value) && field.type !== 'number' ? 0 : (decimals ?? 0),
    };
  if (field.type === 'date') return { value, type: 'date' };
  return typeof value === 'string' ? { value, look: 'text' } : { value };
}

function widthOf({ name, type }: Field): number {
  if (type !== 'string') return type === 'uri' ? 40 : 13;
  return WIDE.has(name) ? 50 : 22;
}

const WIDE: ReadonlySet<string> = new Set([
  ...['name', 'local_name', 'task', 'detail', 'purpose', 'result', 'difficulties', 'next_steps'],
  ...['subject', 'explanation', 'provinces', 'doubts', 'value', 'note'],
]);

/** Place → what is printed there, what it comes to, and why: once for each finding. */
function explanationsOf({ discrepancies }: ReportJson): ReadonlyMap<string, readonly string[]> {
  const findings = discrepancies.flatMap(({ also, explanation, ...one }) =>
    [one, ...also].map((quote) => ({ ...quote, explanation })),
  );
  return new Map(
    [...Map.groupBy(findings, ({ place }) => place)].map(([place, own]) => [
      place,
      own.map(
        ({ code, printed, computed, explanation }) =>
          `${place.slice(place.lastIndexOf('/') + 1)}: văn bản ghi ${printed}, tính lại ${computed} (${code}). ${explanation}`,
      ),
    ]),
  );
}

function notesSheet(names: readonly DataTableName[]): Sheet {
  return {
    name: 'Chú giải cột',
    widths: [20, 26, 40, 40, 60, 60],
    frozen: { rows: 1, columns: 0 },
    rows: [
      ['Trang tính', 'Tên trường', 'Tên cột', 'Column', 'Ý nghĩa', 'Meaning'].map(head),
      ...names.flatMap((name) =>
        COLUMNS[name]
          .filter((field) => !ON_SOURCE.has(field.name))
          .map((field) => [
            text(SHEET_NAMES[name]),
            text(field.name),
            text(field.title.vi),
            text(field.title.en),
            text(field.says?.vi ?? null),
            text(field.says?.en ?? null),
          ]),
      ),
    ],
  };
}
