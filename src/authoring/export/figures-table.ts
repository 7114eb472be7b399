/** The figures of the narrative as a table, their parts below them. */
import type { Figure, FigurePart } from '../../domain/figure.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import { counted, percent, said, type ColumnOf } from './columns.ts';
import { NOTHING } from './office-document.ts';

/** What heads them where the report gives the table no name. */
export const CAPTION_OF_FIGURES = 'Số liệu trong phần lời văn';

/** A figure, or a part of one. */
export type FigureLine = FigurePart | Figure;

/** What heads those of rows. */
export const CAPTION_OF_ROW_FIGURES = 'Số liệu ghi trong các bảng';

const PART_OF = '+ trong đó: ';

/** How levels are called. */
const LEVELS: Readonly<Record<string, string>> = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};

export function figureLines(figures: readonly Figure[]): readonly FigureLine[] {
  return figures.flatMap((figure) => [figure, ...figure.parts]);
}

const FIGURE = (line: FigureLine): Figure | null => ('parts' in line ? line : null);

function column(
  heading: string,
  room: number,
  cell: ColumnOf<FigureLine>['cell'],
  align: 'left' | 'right' = 'left',
): ColumnOf<FigureLine> {
  return { heading: [heading], room, align, cell };
}

export const FIGURES: readonly ColumnOf<FigureLine>[] = [
  column('Chỉ tiêu', 10, (line) => said(`${FIGURE(line) ? '' : PART_OF}${line.name}`)),
  column('Đối tượng, địa bàn', 5, ({ scope }) =>
    said(
      [scope?.level && (LEVELS[scope.level] ?? scope.level), scope?.part, scope?.place]
        .filter(Boolean)
        .join('; '),
    ),
  ),
  column(
    'Số liệu',
    4,
    ({ value, value_decimals, reasons }) =>
      counted(value, reasons['value'], value_decimals ?? undefined),
    'right',
  ),
  column('Đơn vị tính', 3, ({ unit }) => said(unit)),
  column('Trên tổng số', 4, ({ of, reasons }) => counted(of, reasons['of']), 'right'),
  column('Mức giao', 4, ({ target, reasons }) => counted(target, reasons['target']), 'right'),
  column('Tỷ lệ (%)', 3, ({ share, reasons }) => percent(share, reasons), 'right'),
  column('Thời điểm, kỳ số liệu', 5, (line) => {
    const figure = FIGURE(line);
    if (!figure) return NOTHING;
    if (figure.as_of !== null) return said(`đến ngày ${formatDay(figure.as_of)}`);
    return said(figure.period && spanText(figure.period));
  }),
  column('Xếp hạng', 5, (line) =>
    said(
      (FIGURE(line)?.ranks ?? [])
        .map(({ place, among, in: where }) =>
          [`${place}${among === null ? '' : `/${among}`}`, where].filter(Boolean).join(' '),
        )
        .join('; '),
    ),
  ),
  column('Văn bản in', 7, ({ printed }) => said(printed)),
  column('Nơi ghi', 3, (line) => said(FIGURE(line)?.where ?? null)),
  column('Ghi chú', 6, ({ note }) => said(note)),
];

export function spanText(span: NonNullable<Figure['period']>): string {
  const from = span.start === null ? '' : `từ ngày ${formatDay(span.start)}`;
  const until = span.end === null ? '' : `đến ngày ${formatDay(span.end)}`;
  return [from, until].filter((part) => part !== '').join(' ');
}

/** A line of the table of figures that stand in rows of other tables. */
export interface RowFigureLine {
  /** «Nhiệm vụ II.15». */
  readonly row: string;
  readonly line: FigureLine;
}

export const ROW_FIGURES: readonly ColumnOf<RowFigureLine>[] = [
  { heading: ['Thuộc dòng'], room: 4, align: 'left', cell: ({ row }) => said(row) },
  ...FIGURES.map(({ cell, ...column }) => ({
    ...column,
    cell: ({ line }: RowFigureLine) => cell(line),
  })),
];
