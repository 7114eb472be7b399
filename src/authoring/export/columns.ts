/** The columns of each table as offices head them, and what stands in their cells. */
import type { Percent, Reasons } from '../../domain/figure.ts';
import type {
  Benefit,
  DocumentRow,
  EvaluationRow,
  ModelRow,
  RichText,
  ServiceCounts,
  ServiceRow,
  TaskRow,
} from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import { NOTHING, type AppendixColumn, type OfficeCell } from './office-document.ts';
import { paragraphsOf, words, type Paragraph } from './paragraphs.ts';

export interface ColumnOf<Row> extends AppendixColumn {
  readonly cell: (row: Row) => OfficeCell;
}

function column<Row>(
  heading: string | readonly string[],
  room: number,
  cell: (row: Row) => OfficeCell,
  align: AppendixColumn['align'] = 'left',
): ColumnOf<Row> {
  return { heading: typeof heading === 'string' ? [heading] : heading, room, align, cell };
}

export function said(text: string | null): OfficeCell {
  return text === null || text === '' ? NOTHING : { paragraphs: [words(text)] };
}

const WHY: Readonly<Record<string, string>> = {
  'none-arising': 'không phát sinh',
  'not-reported': 'chưa báo cáo',
  'not-applicable': 'không áp dụng',
  illegible: 'không đọc được',
};

/** A number as printed in Vietnamese, or why there is none. */
export function counted(value: number | null, reason?: string, decimals?: number): OfficeCell {
  if (value === null) return said(reason === undefined ? null : WHY[reason]!);
  const shown = decimals ?? String(value).split('.')[1]?.length ?? 0;
  return {
    paragraphs: [words(formatNumber(value, shown))],
    number: { value, decimals: shown },
  };
}

export function percent(share: Percent | null, reasons: Reasons): OfficeCell {
  return counted(share?.value ?? null, reasons['share'], share?.decimals);
}

function rich(text: RichText | null): OfficeCell {
  return { paragraphs: richParagraphs(text) };
}

function richParagraphs(text: RichText | null): readonly Paragraph[] {
  return text === null ? [] : paragraphsOf(text.html);
}

/** «Người dân: …», one who gains after the other. */
function benefits(value: readonly Benefit[]): OfficeCell {
  return {
    paragraphs: value.flatMap(({ for: who, text }) => {
      const [first, ...more] = richParagraphs(text);
      if (who === null) return first ? [first, ...more] : [];
      const name = { text: `${who}: `, isBold: true };
      return first?.mark === null
        ? [{ ...first, runs: [name, ...first.runs] }, ...more]
        : [words(`${who}:`, { isBold: true }), ...(first ? [first, ...more] : [])];
    }),
  };
}

/** The columns of counts, which rows, groups and the total of services have. */
export const COUNTS: readonly ColumnOf<ServiceCounts>[] = (() => {
  const count = (
    heading: readonly string[],
    field: 'online_citizen' | 'online_business' | 'in_person' | 'received' | 'on_time' | 'overdue',
    room = 3,
  ) =>
    column<ServiceCounts>(heading, room, (row) => counted(row[field], row.reasons[field]), 'right');
  const isSplit = ({ online_citizen, online_business, reasons }: ServiceCounts) =>
    online_citizen !== null ||
    online_business !== null ||
    reasons['online_citizen'] !== undefined ||
    reasons['online_business'] !== undefined;
  const staff = 'Nhân lực thực hiện';
  return [
    count(['Nộp trực tuyến', 'Công dân'], 'online_citizen'),
    count(['Nộp trực tuyến', 'Doanh nghiệp'], 'online_business'),
    column(
      'Nộp trực tuyến',
      3,
      (row) => (isSplit(row) ? NOTHING : counted(row.online, row.reasons['online'])),
      'right',
    ),
    count(['Nộp trực tiếp'], 'in_person'),
    count(['Tổng số tiếp nhận'], 'received'),
    column('Tỷ lệ trực tuyến (%)', 3, (row) => percent(row.share, row.reasons), 'right'),
    count(['Kết quả giải quyết', 'Đúng hạn'], 'on_time'),
    count(['Kết quả giải quyết', 'Quá hạn'], 'overdue'),
    column([staff, 'Tổng số'], 2, (row) => counted(row.staff.total), 'right'),
    ...(
      [
        ['province', 'Tỉnh'],
        ['district', 'Huyện'],
        ['commune', 'Xã'],
      ] as const
    ).map(([level, name]) =>
      column<ServiceCounts>(
        [staff, name],
        2,
        (row) =>
          'handled_by' in row && (row as ServiceRow).handled_by.includes(level)
            ? said('x')
            : counted(row.staff[level]),
        'center',
      ),
    ),
    column('Ghi chú', 5, (row) => said(row.note)),
  ];
})();

export const SERVICES: readonly ColumnOf<ServiceRow>[] = [
  column('STT', 2, ({ stt }) => said(stt), 'center'),
  column('Tên dịch vụ công', 10, ({ name }) => said(name)),
  ...COUNTS,
];

function numbered(number: string | null, name: string): OfficeCell {
  return said(number === null ? name : `Mô hình ${number}: ${name}`);
}

export const MODELS: readonly ColumnOf<ModelRow>[] = [
  column('STT', 2, ({ stt }) => said(stt), 'center'),
  column('Mô hình', 6, ({ local_no, local_name }) => numbered(local_no, local_name)),
  column('Đơn vị chủ trì (phối hợp)', 4, ({ agencies }) => said(agencies)),
  column('Mục tiêu', 6, ({ purpose }) => rich(purpose)),
  column('Thời hạn', 3, ({ deadline }) => said(deadline)),
  column('Trạng thái', 4, ({ status_printed }) => said(status_printed)),
  column('Kết quả thực hiện', 10, ({ result }) => rich(result)),
  column('Khó khăn, vướng mắc', 7, ({ difficulties }) => rich(difficulties)),
  column('Giá trị mang lại', 7, ({ value }) => benefits(value)),
  column('Phương hướng thời gian tới', 6, ({ next_steps }) => rich(next_steps)),
  column('Kinh phí', 4, ({ funding }) => rich(funding)),
  column('Ghi chú', 4, ({ note }) => rich(note)),
];

export const TASKS: readonly ColumnOf<TaskRow>[] = [
  column('STT', 2, ({ stt }) => said(stt), 'center'),
  column('Nội dung nhiệm vụ', 9, ({ task, detail }) => ({
    paragraphs: [words(task), ...richParagraphs(detail)],
  })),
  column('Văn bản giao nhiệm vụ', 4, ({ directives }) => ({
    paragraphs: directives.map((directive) => words(directive)),
  })),
  column('Đơn vị chủ trì', 4, ({ agencies }) => said(agencies)),
  column('Thời hạn', 4, ({ deadline }) => said(deadline)),
  column('Trạng thái', 4, ({ status_printed }) => said(status_printed)),
  column('Kết quả thực hiện', 11, ({ result }) => rich(result)),
  column('Khó khăn, vướng mắc', 6, ({ difficulties }) => rich(difficulties)),
  column('Ghi chú', 4, ({ note }) => rich(note)),
];

export const DOCUMENTS: readonly ColumnOf<DocumentRow>[] = [
  column('STT', 2, ({ stt }) => said(stt), 'center'),
  column('Số, ký hiệu', 5, ({ number }) => said(number)),
  column('Loại văn bản', 4, ({ type }) => said(type)),
  column(
    'Ngày ban hành',
    5,
    ({ date, date_printed }) => said(date_printed ?? (date === null ? null : formatDay(date))),
    'center',
  ),
  column('Trích yếu nội dung', 14, ({ subject }) => said(subject)),
  column('Cơ quan ban hành', 5, ({ issuer }) => said(issuer)),
  column('Ghi chú', 4, ({ note }) => said(note)),
];

export const EVALUATION: readonly ColumnOf<EvaluationRow>[] = [
  column('STT', 2, ({ stt }) => said(stt), 'center'),
  column('Mô hình', 5, ({ local_no, name }) => numbered(local_no, name)),
  column('Kết quả triển khai', 7, (row) => ({
    paragraphs: [...deployed(row), ...richParagraphs(row.result)],
  })),
  column('Địa phương triển khai', 7, ({ provinces }) =>
    said(provinces && provinces.map(({ printed }) => printed).join(', ')),
  ),
  column('Khó khăn, vướng mắc', 8, ({ difficulties }) => rich(difficulties)),
  column('Giá trị mang lại', 8, ({ value }) => benefits(value)),
  column('Kinh phí', 4, ({ funding }) => rich(funding)),
  column('Đề xuất nhân rộng', 4, (row) => ({
    paragraphs: [...replicated(row), ...richParagraphs(row.replicate)],
  })),
  column('Ghi chú', 4, ({ note }) => rich(note)),
];

/** «40/63 địa phương đã triển khai mô hình»; where nothing is counted, the status alone. */
function deployed(row: EvaluationRow): readonly Paragraph[] {
  const { deployed_printed: count, deployed_of: of, status_printed: status } = row;
  if (count === null) return status === null ? [] : [words(status)];
  return [words(`${placesOf(count, of)} ${status ?? 'đã triển khai'}`)];
}

function replicated({ replicate_printed: count, replicate_of: of }: EvaluationRow) {
  return count === null ? [] : [words(`${placesOf(count, of)} đề xuất nhân rộng`)];
}

function placesOf(count: number, of: number | null): string {
  return `${count}${of === null ? '' : `/${of}`} địa phương`;
}
