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
import { namesOfNumbered, TABLE_NAMES } from '../readings/places.ts';
import {
  CAPTION_OF_FIGURES,
  CAPTION_OF_ROW_FIGURES,
  figureLines,
  FIGURES,
  ROW_FIGURES,
  spanText,
  type RowFigureLine,
} from './figures-table.ts';
import {
  NOTHING,
  type Appendix,
  type Letterhead,
  type Line,
  type OfficeDocument,
} from './office-document.ts';
import { paragraphsOf, partsOf, type TextPart } from './paragraphs.ts';

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
    narrative: narrativeOf(report),
    appendices: appendicesOf(report),
  };
}

/** Headings have the depth that they were written with: HTML has no seventh. */
function narrativeOf({ narrative }: Report): readonly TextPart[] {
  const headings = [...narrative.headings];
  return partsOf(narrative.html, TOP).map((part) => {
    if (part.kind !== 'heading' || headings[0]?.text !== part.text) return part;
    return { ...part, depth: headings.shift()!.depth - 1 };
  });
}

function letterheadOf(report: Report): Letterhead | null {
  const { issuer, issued_on: day, issued_on_printed: printed, unit } = report;
  const number = report.number_printed ?? report.number;
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
  const ofRows = rowFigureLines(report);
  return [
    ...found.toSorted((a, b) => orderOf(a.label) - orderOf(b.label)),
    ...(ofRows.length === 0
      ? []
      : [
          {
            ...appendix(
              { ...UNLABELLED, kind: 'figures', caption: CAPTION_OF_ROW_FIGURES },
              ROW_FIGURES,
              ofRows.map((row) => lineOf(ROW_FIGURES, row)),
            ),
            name: 'Số liệu của các dòng',
            isAdded: true,
          },
        ]),
  ];
}

/** What a table says of itself that is none of the document's own. */
const UNLABELLED = {
  ...{ label: null, attached_to: null, period: null, data_until: null, note: null },
};

/** The figures of rows, each with the row that it is of. */
function rowFigureLines(report: Report): readonly RowFigureLine[] {
  return (['models', 'tasks', 'evaluation'] as const).flatMap((kind) => {
    const rows = report[kind]?.rows ?? [];
    const order = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== null);
    const names = namesOfNumbered(
      kind,
      rows.map(({ group, stt }) => ({ group: group && numberOf(group, order), stt })),
    );
    return rows.flatMap(({ figures }, nth) =>
      figureLines(figures).map((line) => ({ row: names[nth]!, line })),
    );
  });
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** «Phụ lục II» and «Phụ lục 02» come second. */
function orderOf(label: string | null): number {
  if (label === null) return 0;
  const [last = ''] = /[\dIVX]+$/.exec(label) ?? [];
  return Number(last) || ROMANS.indexOf(last) + 1;
}

type Heading = Pick<
  Table<TableKind, unknown>,
  'kind' | 'label' | 'caption' | 'attached_to' | 'period' | 'data_until' | 'note'
>;

function appendix<Row>(
  table: Heading,
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
    name: TABLE_NAMES[table.kind],
    isAdded: false,
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
): readonly Line[] {
  let open: string | null = null;
  return table.rows.flatMap((row) => {
    const group = table.groups.find(({ id }) => id === row.group);
    const isNew = group !== undefined && row.group !== open;
    open = row.group;
    const heading = isNew ? said(groupHeading(group, table.kind)) : null;
    return [...(heading ? [{ isBold: true, cells: [heading] }] : []), lineOf(columns, row)];
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

function isNumbered(group: string): boolean {
  return /^(?:[IVX]+|[A-H])$/.test(group);
}

/** The number that a reader gives a group: its own, or that of its place. */
function numberOf(group: string, order: readonly string[]): string {
  return isNumbered(group) ? group : (ROMANS[order.indexOf(group)] ?? group);
}

/** «II. NHÓM TIỆN ÍCH PHÁT TRIỂN KINH TẾ XÃ HỘI (16 mô hình)». */
function groupHeading(
  { id, name, count, of, period }: Grouped<unknown>['groups'][number],
  kind: TableKind,
): string {
  const counted =
    count === null ? '' : ` (${count}${of === null ? '' : `/${of}`} ${COUNTED[kind]})`;
  const span = period === null ? '' : ` (${spanText(period)})`;
  return `${isNumbered(id) ? `${id}. ` : ''}${name}${span}${counted}`;
}

/** Rows of services, with the totals of groups where these end and the grand total at the end. */
function serviceLines(table: ServicesTable): readonly Line[] {
  const totalOf = (group: string | null, name: string): readonly Line[] => {
    const total = table.totals.find((one) => one.group === group);
    if (!total) return [];
    const blank = SERVICES.length - COUNTS.length - 1;
    const before = Array.from({ length: blank }, () => NOTHING);
    return [
      { isBold: true, cells: [...before, said(name), ...COUNTS.map(({ cell }) => cell(total))] },
    ];
  };
  const lines = table.rows.flatMap((row, nth) => {
    const own = groupedLines({ ...table, rows: [row] }, SERVICES);
    const isNew = row.group !== (table.rows[nth - 1]?.group ?? null);
    const isLast = row.group !== (table.rows[nth + 1]?.group ?? null);
    return [
      ...(isNew ? own : own.slice(-1)),
      ...(isLast && row.group !== null ? totalOf(row.group, 'Cộng') : []),
    ];
  });
  return [...lines, ...totalOf(null, 'Tổng số')];
}
