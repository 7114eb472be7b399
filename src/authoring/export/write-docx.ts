/**
 * A document as a Word file, set as offices set theirs: Times New Roman, numbers of pages in the middle of the
 * head, tables with repeated heads, wide ones on pages of their own that lie on their side. Same document, same bytes.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';

import { INDENT, MARGIN, mm, PAGE, SIZE, STEP, STYLES, WIDE_MARGIN } from './docx-look.ts';
import type { Appendix, Line, OfficeCell, OfficeDocument } from './office-document.ts';
import { repacked } from './packed.ts';
import { BREAK, words, type Paragraph as Said, type Run, type TextPart } from './paragraphs.ts';
import { headOf } from './table-head.ts';

/** The bytes of a .docx. */
export async function docxBytes(document: OfficeDocument): Promise<Uint8Array> {
  const written = new Document({
    title: document.title,
    creator: document.letterhead?.issuer ?? '',
    lastModifiedBy: '',
    description: document.notice,
    styles: STYLES,
    footnotes: footnotesOf(document),
    sections: sectionsOf(document),
  });
  const packed = await Packer.toBuffer(written);
  // The package notes the moment of its writing.
  return repacked(new Uint8Array(packed), {
    'docProps/core.xml': (part) =>
      part.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  });
}

type Footnotes = NonNullable<ConstructorParameters<typeof Document>[0]['footnotes']>;

function footnotesOf({ narrative }: OfficeDocument): Footnotes {
  return Object.fromEntries(
    narrative.flatMap((part) =>
      part.kind === 'footnote'
        ? [
            [
              String(part.number),
              { children: [paragraph({ ...part, mark: null }, {}, SIZE.narrow)] },
            ],
          ]
        : [],
    ),
  );
}

/** Pages of one orientation after the other: the report, and each table that needs more room. */
function sectionsOf(document: OfficeDocument): readonly ISectionOptions[] {
  const sections: { isWide: boolean; children: (Paragraph | Table)[] }[] = [
    {
      isWide: false,
      children: [...opening(document), ...document.narrative.flatMap(partOf), ...closing(document)],
    },
  ];
  for (const appendix of document.appendices) {
    const isWide = appendix.columns.length > MOST_COLUMNS_UPRIGHT;
    const last = sections.at(-1)!;
    // A table without a label belongs to the text.
    if (last.isWide === isWide && appendix.label === null && !appendix.isAdded)
      last.children.push(...appendixOf(appendix, isWide));
    else sections.push({ isWide, children: [...appendixOf(appendix, isWide)] });
  }
  return sections
    .filter(({ children }) => children.length > 0)
    .map(({ isWide, children }, nth) => ({
      properties: {
        titlePage: nth === 0,
        page: {
          // Width and height are those of the page upright: the package turns them.
          size: { ...PAGE, ...(isWide ? { orientation: PageOrientation.LANDSCAPE } : {}) },
          margin: { ...(isWide ? WIDE_MARGIN : MARGIN), header: mm(10), footer: mm(8) },
        },
      },
      headers: {
        default: new Header({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.table })],
            }),
          ],
        }),
        first: new Header({ children: [new Paragraph({})] }),
      },
      footers: { default: foot(document.notice), first: foot(document.notice) },
      children,
    }));
}

const MOST_COLUMNS_UPRIGHT = 6;

function foot(notice: string): Footer {
  const run = runOf({ text: notice, isItalic: true }, SIZE.note);
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

function opening({
  letterhead,
  title,
  under,
  addressee,
}: OfficeDocument): readonly (Paragraph | Table)[] {
  const centred = (text: string, look: Omit<Run, 'text'>, before = 0, size: number = SIZE.text) =>
    paragraph(words(text, look), { alignment: AlignmentType.CENTER, spacing: { before } }, size);
  const top = (text: string, look: Omit<Run, 'text'>, before = 0) =>
    centred(text, look, before, SIZE.letterhead);
  const head = letterhead
    ? [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          columnWidths: [mm(66), mm(94)],
          layout: TableLayoutType.FIXED,
          borders: NO_BORDERS,
          rows: [
            new TableRow({
              children: [
                bareCell(mm(66), [
                  ...(letterhead.issuer === ''
                    ? []
                    : [top(letterhead.issuer, { isBold: true, isCapital: true })]),
                  ...(letterhead.number === null ? [] : [top(letterhead.number, {}, 60)]),
                ]),
                bareCell(mm(94), [
                  top(COUNTRY, { isBold: true }),
                  top(MOTTO, { isBold: true }),
                  ...(letterhead.placeAndDate === null
                    ? []
                    : [top(letterhead.placeAndDate, { isItalic: true }, 60)]),
                ]),
              ],
            }),
          ],
        }),
        centred('BÁO CÁO', { isBold: true }, 240),
      ]
    : [];
  return [
    ...head,
    paragraph(words(title, { isBold: true }), {
      alignment: AlignmentType.CENTER,
      style: 'Title',
      spacing: { before: 60, after: 60 },
    }),
    ...under.map((line) => centred(line, { isItalic: true })),
    ...(addressee === null ? [] : [centred(`Kính gửi: ${addressee}`, {}, 160)]),
    new Paragraph({ spacing: { after: 60 } }),
  ];
}

/** Who has signed, at the right, where offices sign. */
function closing({ signatory }: OfficeDocument): readonly Paragraph[] {
  if (signatory === null) return [];
  const at = { alignment: AlignmentType.CENTER, indent: { left: mm(80) } };
  return [
    paragraph(words('(Đã ký)', { isItalic: true }), {
      ...at,
      spacing: { before: 240, after: 480 },
    }),
    paragraph(words(signatory, { isBold: true }), at),
  ];
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

function bareCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: children.length > 0 ? children : [new Paragraph({})],
  });
}

function partOf(part: TextPart): readonly (Paragraph | Table)[] {
  if (part.kind === 'heading')
    return [
      new Paragraph({
        heading: HEADINGS[Math.min(part.depth, HEADINGS.length) - 1]!,
        children: [new TextRun({ text: part.text })],
      }),
    ];
  if (part.kind === 'paragraph') return [bodyParagraph(part)];
  // It stands at the foot of the page.
  if (part.kind === 'footnote') return [];
  const columns = Math.max(1, ...part.rows.map((row) => row.length));
  const width = Math.floor((PAGE.width - MARGIN.left - MARGIN.right) / columns);
  return [
    new Table({
      columnWidths: Array.from({ length: columns }, () => width),
      rows: part.rows.map(
        (row, nth) =>
          new TableRow({
            tableHeader: nth === 0,
            children: row.map((text) =>
              bareCell(width, [paragraph(words(text, { isBold: nth === 0 }), {}, SIZE.table)]),
            ),
          }),
      ),
    }),
  ];
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

function bodyParagraph(said: Said): Paragraph {
  return paragraph(said, {
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 80 },
    indent: said.level === 0 ? { firstLine: INDENT } : { left: INDENT + STEP * (said.level - 1) },
  });
}

function appendixOf(appendix: Appendix, isWide: boolean): readonly (Paragraph | Table)[] {
  const { label, caption, brackets, note, columns, lines } = appendix;
  const size = columns.length > MOST_COLUMNS_WIDE ? SIZE.narrow : SIZE.table;
  const room = isWide
    ? PAGE.height - WIDE_MARGIN.left - WIDE_MARGIN.right
    : PAGE.width - MARGIN.left - MARGIN.right;
  const all = columns.reduce((sum, one) => sum + one.room, 0);
  const widths = columns.map((one) => Math.floor((room * one.room) / all));
  const centred = (text: string, look: Omit<Run, 'text'>) =>
    paragraph(words(text, look), { alignment: AlignmentType.CENTER, keepNext: true });
  return [
    ...(label === null ? [] : [centred(label, { isBold: true })]),
    ...(caption === null ? [] : [centred(caption, { isBold: true })]),
    ...brackets.map((text) => centred(text, { isItalic: true })),
    new Paragraph({ keepNext: true, spacing: { after: 60 } }),
    new Table({
      width: { size: room, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        ...headRows(appendix, widths, size),
        ...lines.map((line) => rowOf(line, appendix, widths, size)),
      ],
    }),
    ...noteOf(note),
  ];
}

const MOST_COLUMNS_WIDE = 9;

/** What is said below a table, in one paragraph whose lines are broken. */
function noteOf(note: readonly Said[]): readonly Paragraph[] {
  if (note.length === 0) return [];
  const runs = note.flatMap((said, nth): readonly Run[] => [
    ...(nth === 0 ? [{ text: 'Ghi chú: ' }] : [{ text: BREAK }]),
    ...(said.mark === null ? [] : [{ text: `${said.mark} ` }]),
    ...said.runs,
  ]);
  const italic = runs.map((run) => ({ ...run, isItalic: true }));
  return [paragraph({ mark: null, runs: italic }, { spacing: { before: 80 } }, SIZE.table)];
}

function headRows({ columns }: Appendix, widths: readonly number[], size: number): TableRow[] {
  return headOf(columns).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(
          ({ text, column, across, down }) =>
            new TableCell({
              columnSpan: across,
              rowSpan: down,
              width: { size: sum(widths.slice(column, column + across)), type: WidthType.DXA },
              margins: CELL_MARGINS,
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                paragraph(words(text, { isBold: true }), { alignment: AlignmentType.CENTER }, size),
              ],
            }),
        ),
      }),
  );
}

const CELL_MARGINS = { top: 30, bottom: 30, left: 70, right: 70 };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function rowOf(
  { cells, isBold }: Line,
  { columns }: Appendix,
  widths: readonly number[],
  size: number,
): TableRow {
  const isWhole = cells.length === 1;
  return new TableRow({
    children: cells.map(
      (cell, nth) =>
        new TableCell({
          ...(isWhole ? { columnSpan: columns.length } : {}),
          width: { size: isWhole ? sum(widths) : widths[nth]!, type: WidthType.DXA },
          margins: CELL_MARGINS,
          children: cellParagraphs(cell, isWhole ? 'left' : columns[nth]!.align, isBold, size),
        }),
    ),
  });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

function cellParagraphs(
  { paragraphs }: OfficeCell,
  align: keyof typeof ALIGNMENTS,
  isBold: boolean,
  size: number,
): readonly Paragraph[] {
  if (paragraphs.length === 0) return [new Paragraph({})];
  return paragraphs.map((said) => {
    const runs = isBold ? said.runs.map((run) => ({ ...run, isBold })) : said.runs;
    const left = STEP * Math.max(0, said.level - 1);
    return paragraph(
      { ...said, runs },
      { alignment: ALIGNMENTS[align], ...(left > 0 ? { indent: { left } } : {}) },
      size,
    );
  });
}

function paragraph(
  { mark, runs }: Pick<Said, 'mark' | 'runs'>,
  options: Omit<IParagraphOptions, 'children'>,
  size?: number,
): Paragraph {
  const all = mark === null ? runs : [{ text: `${mark} ` }, ...runs];
  return new Paragraph({
    ...options,
    children: all.map((run) =>
      run.href !== undefined && /^https?:/.test(run.href)
        ? new ExternalHyperlink({ link: run.href, children: [runOf(run, size)] })
        : runOf(run, size),
    ),
  });
}

function runOf(
  { text, isBold, isItalic, isCapital, note }: Run,
  size?: number,
): TextRun | FootnoteReferenceRun {
  if (note !== undefined) return new FootnoteReferenceRun(note);
  const look: IRunOptions = {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italics: true } : {}),
    ...(isCapital ? { allCaps: true } : {}),
    ...(size === undefined ? {} : { size }),
  };
  return new TextRun(text === BREAK ? { ...look, break: 1 } : { ...look, text });
}
