/** A report → the document that an office would print: letterhead, narrative, its tables as appendices. */
import { formatDay } from '../../domain/vietnamese.ts';
import type { Report, ServicesTable, Table, TableKind } from '../../domain/report.ts';
import {
  COUNTS,
  DOCUMENTS,
  EVALUATION,
  MODELS,
  said,
  SERVICES,
  TASKS,
  type ColumnOf,
} from './columns.ts';
import { figureLines, FIGURES, spanText } from './figures-table.ts';
import {
  NOTHING,
  type Appendix,
  type Letterhead,
  type Line,
  type OfficeDocument,
} from './office-document.ts';
import { paragraphsOf, partsOf } from './paragraphs.ts';

/** At this depth of HTML the headings of a narrative begin. */
const TOP = 3;

export function composeDocument(report: Report): OfficeDocument {
  const { title, wording, data_until: until } = report;
  const copy = `Bản xuất từ kho báo cáo (${report.id}); không thay thế văn bản gốc.`;
  return {
    title,
    letterhead: letterheadOf(report),
    under: [
      ...(report.period_printed === null ? [] : [`(Kỳ báo cáo: ${report.period_printed})`]),
      ...(until === null ? [] : [`(Số liệu tính đến ngày ${formatDay(until)})`]),
    ],
    addressee: report.addressee,
    signatory: report.signatory,
    notice: wording === 'restated' ? `${copy} Lời văn được tóm lược.` : copy,
    narrative: partsOf(report.narrative.html, TOP),
    appendices: appendicesOf(report),
  };
}

function letterheadOf(report: Report): Letterhead | null {
  const { issuer, issued_on: day, issued_on_printed: printed, unit } = report;
  const number = report.number ?? report.number_printed;
  if (issuer === null && number === null && day === null && printed === null) return null;
  const [year, month, date] = (day ?? '').split('-');
  const dated =
    day === null ? printed && `ngày ${printed}` : `ngày ${date} tháng ${month} năm ${year}`;
  return {
    issuer: issuer ?? '',
    number: number && `Số: ${number}`,
    placeAndDate: dated && (unit.type === 'country' ? dated : `${unit.name}, ${dated}`),
  };
}

const NAMES: Readonly<Record<TableKind, string>> = {
  services: 'Dịch vụ công',
  models: 'Mô hình',
  tasks: 'Nhiệm vụ',
  documents: 'Văn bản',
  evaluation: 'Đánh giá mô hình',
  figures: 'Số liệu',
};

/** The tables of a report, those without a label first, then in the order of their labels. */
function appendicesOf(report: Report): readonly Appendix[] {
  const { services, models, tasks, documents, evaluation, figures } = report;
  const found = [
    figures &&
      figures.rows.length > 0 &&
      appendix(
        figures.caption === null ? { ...figures, caption: CAPTION_OF_FIGURES } : figures,
        FIGURES,
        figureLines(figures.rows).map((row) => lineOf(FIGURES, row)),
      ),
    services && appendix(services, SERVICES, serviceLines(services)),
    models && appendix(models, MODELS, groupedLines(models, MODELS)),
    tasks && appendix(tasks, TASKS, groupedLines(tasks, TASKS)),
    documents && appendix(documents, DOCUMENTS, groupedLines(documents, DOCUMENTS)),
    evaluation && appendix(evaluation, EVALUATION, groupedLines(evaluation, EVALUATION)),
  ].filter((one): one is Appendix => Boolean(one));
  return found.toSorted((a, b) => orderOf(a.label) - orderOf(b.label));
}

export const CAPTION_OF_FIGURES = 'Số liệu trong phần lời văn';

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** «Phụ lục II» and «Phụ lục 02» come second. */
function orderOf(label: string | null): number {
  if (label === null) return 0;
  const [last = ''] = /[\dIVX]+$/.exec(label) ?? [];
  return Number(last) || ROMANS.indexOf(last) + 1;
}

function appendix<Row>(
  table: Table<TableKind, unknown>,
  columns: readonly ColumnOf<Row>[],
  lines: readonly Line[],
): Appendix {
  const { label, caption, attached_to: attached, period, data_until: until, note } = table;
  // A column in which nothing is printed is none.
  const isFilled = columns.map((_, nth) =>
    lines.some(({ cells }) => cells.length > 1 && (cells[nth]?.paragraphs.length ?? 0) > 0),
  );
  const kept = <One>(all: readonly One[]) => all.filter((_, nth) => isFilled[nth]);
  return {
    name: NAMES[table.kind],
    label,
    caption,
    brackets: [
      ...(attached === null ? [] : [`(${attached})`]),
      ...(period === null ? [] : [`(Số liệu ${spanText(period)})`]),
      ...(until === null ? [] : [`(Số liệu tính đến ngày ${formatDay(until)})`]),
    ],
    note: note === null ? [] : paragraphsOf(note.html),
    columns: kept(columns),
    lines: lines.map((line) =>
      line.cells.length === 1 ? line : { ...line, cells: kept(line.cells) },
    ),
  };
}

function lineOf<Row>(columns: readonly ColumnOf<Row>[], row: Row): Line {
  return { isBold: false, cells: columns.map(({ cell }) => cell(row)) };
}

type Grouped<Row> = Pick<Table<TableKind, Row>, 'kind' | 'groups' | 'rows'>;

/** Rows, each group headed where it begins. */
function groupedLines<Row extends { readonly group: string | null }>(
  table: Grouped<Row>,
  columns: readonly ColumnOf<Row>[],
  headingLine: (group: Grouped<Row>['groups'][number]) => Line = (group) => ({
    isBold: true,
    cells: [said(groupHeading(group, table.kind))],
  }),
): readonly Line[] {
  let open: string | null = null;
  return table.rows.flatMap((row) => {
    const group = table.groups.find(({ id }) => id === row.group);
    const isNew = group !== undefined && row.group !== open;
    open = row.group;
    return [...(isNew ? [headingLine(group)] : []), lineOf(columns, row)];
  });
}

const COUNTED: Readonly<Record<TableKind, string>> = {
  services: 'dịch vụ công',
  models: 'mô hình',
  tasks: 'nhiệm vụ',
  documents: 'văn bản',
  evaluation: 'mô hình',
  figures: 'số liệu',
};

/** «II. NHÓM TIỆN ÍCH PHÁT TRIỂN KINH TẾ XÃ HỘI (16 mô hình)». */
function groupHeading(
  { id, name, count, of, period }: Grouped<unknown>['groups'][number],
  kind: TableKind,
): string {
  const isNumbered = /^(?:[IVX]+|[A-H])$/.test(id);
  const counted =
    count === null ? '' : ` (${count}${of === null ? '' : `/${of}`} ${COUNTED[kind]})`;
  const span = period === null ? '' : ` (${spanText(period)})`;
  return `${isNumbered ? `${id}. ` : ''}${name}${span}${counted}`;
}

/** Rows of services, with the totals of groups in the lines that head them and the grand total at the end. */
function serviceLines(table: ServicesTable): readonly Line[] {
  const { totals } = table;
  const blank = SERVICES.length - COUNTS.length;
  const counts = (total: ServicesTable['totals'][number]) => COUNTS.map(({ cell }) => cell(total));
  const rows = groupedLines(table, SERVICES, (group) => {
    const total = totals.find((one) => one.group === group.id);
    const heading = groupHeading(group, 'services');
    if (!total) return { isBold: true, cells: [said(heading)] };
    const [, id = null, name = heading] = /^([IVX]+|[A-H])\. (.*)$/.exec(heading) ?? [];
    return { isBold: true, cells: [said(id), said(name), ...counts(total)] };
  });
  const grand = totals.find(({ group }) => group === null);
  return grand
    ? [
        ...rows,
        {
          isBold: true,
          cells: [
            ...Array<typeof NOTHING>(blank - 1).fill(NOTHING),
            said('Tổng số'),
            ...counts(grand),
          ],
        },
      ]
    : rows;
}
