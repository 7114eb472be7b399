/** Grids → tables of the contract, told by their heads; what is in no table stays text. */
import { foldName } from '../../domain/vietnamese.ts';
import { besideBlock, withCalls } from './beside.ts';
import { oneLine, textBlock, textsOf, type Block, type Cell, type Row } from './grid.ts';
import { SHAPES, type Column, type RecognisedKind } from './headings.ts';

export interface RecognisedTable {
  readonly kind: RecognisedKind;
  /** Where it stands: «Sheet1». */
  readonly name: string;
  /** By column of the grid; null where the heading means nothing that is known. */
  readonly columns: readonly (Column | null)[];
  /** Their headings as printed. */
  readonly headings: readonly string[];
  /** Lines directly above it: label, caption, report that it is attached to. */
  readonly above: readonly string[];
  /** What is said below it, after «Ghi chú:». */
  readonly note: string | null;
  readonly rows: readonly Row[];
  /** What stands between it and the table before, but for its own caption. */
  readonly between: 'nothing' | 'something';
  /** Lines that are neither caption nor rows: the captions of what was joined to it. */
  readonly strays: readonly string[];
}

/** What a document comes to: its tables, and all else in its order. */
export interface Recognised {
  readonly tables: readonly RecognisedTable[];
  readonly others: readonly Block[];
}

interface Head {
  readonly kind: RecognisedKind;
  readonly columns: readonly (Column | null)[];
  readonly headings: readonly string[];
  readonly height: number;
}

interface Growing extends Omit<RecognisedTable, 'rows' | 'note'> {
  readonly rows: Row[];
  note: string | null;
  readonly headRows: readonly string[];
}

export function recognise(blocks: readonly Block[]): Recognised {
  const tables: Growing[] = [];
  const others: Block[] = [];
  /** What a table without a head goes on from: the last one, with nothing between. */
  let open: Growing | null = null;
  /** How much of all else there was when the last table ended. */
  let before = 0;
  for (const block of blocks) {
    if (block.kind === 'text') {
      const isNote = open?.note === null && NOTE.test(block.text);
      if (open && isNote) open.note = block.text.replace(NOTE, '');
      else {
        others.push(block);
        open = null;
      }
      continue;
    }
    let loose: Row[] = [];
    let current: Growing | null = null;
    if (open && !hasHead(block.rows) && open.columns.length === block.rows[0]?.length)
      current = open;
    for (let at = 0; at < block.rows.length;) {
      const row = block.rows[at]!;
      if (current?.headRows.includes(folded(row))) {
        at++;
        continue;
      }
      // What is said of other tables holds their headings.
      const head: Head | null = current && isOfOthers(current) ? null : headAt(block.rows, at);
      if (!head) {
        if (!isColumnNumbers(row) || !current) (current?.rows ?? loose).push(row);
        at++;
        continue;
      }
      const headRows: readonly string[] = block.rows.slice(at, at + head.height).map(folded);
      at += head.height;
      if (current && isSame(current, head)) continue;
      const trailing = current ? takeTrailing(current.rows) : loose;
      const above = lastLines(trailing);
      others.push(...asBlocks(trailing.slice(0, trailing.length - above.length), block.name));
      loose = [];
      const own = above.length > 0 ? above : takeCaption(others, before);
      current = {
        kind: head.kind,
        name: block.name,
        columns: head.columns,
        headings: head.headings,
        above: own,
        note: null,
        rows: [],
        between: tables.length > 0 && before === others.length ? 'nothing' : 'something',
        strays: [],
        headRows,
      };
      before = others.length;
      tables.push(current);
    }
    if (current) {
      const trailing = takeTrailing(current.rows);
      const [first = ''] = trailing[0] ? textsOf(trailing[0]) : [];
      if (NOTE.test(first)) current.note = first.replace(NOTE, '');
      others.push(...asBlocks(NOTE.test(first) ? trailing.slice(1) : trailing, block.name));
      before = others.length;
    } else others.push(...asBlocks(loose, block.name));
    open = current;
  }
  return { tables, others };
}

function isOfOthers({ kind }: Growing): boolean {
  return kind === 'readings' || kind === 'row-figures';
}

const NOTE = /^ghi chú\s*:\s*/iu;

/** Rows at the end that are lines of text: they belong to what follows. */
function takeTrailing(rows: Row[]): readonly Row[] {
  let from = rows.length;
  while (from > 0 && textsOf(rows[from - 1]!).length === 1 && !isTotal(rows[from - 1]!)) from--;
  return rows.splice(from);
}

function isTotal(row: Row): boolean {
  return /^tong/.test(foldName(textsOf(row)[0] ?? ''));
}

/** A caption is a few lines: «Phụ lục II», its name, «(Kèm theo …)». */
const LINES_OF_CAPTION = 5;

function lastLines(rows: readonly Row[]): readonly string[] {
  const lines: string[] = [];
  for (const row of rows.toReversed()) {
    const texts = textsOf(row);
    if (texts.length !== 1 || lines.length === LINES_OF_CAPTION) break;
    lines.unshift(texts[0]!);
  }
  return lines;
}

/** The lines between the last table and one of Word, from its «Phụ lục …» on; where it bears no label, those in the middle. */
function takeCaption(others: Block[], before: number): readonly string[] {
  const last = others.slice(Math.max(before, others.length - LINES_OF_CAPTION));
  const label = last.findLastIndex(({ kind, ...block }) => kind === 'text' && isLabel(block));
  const centred =
    last.findLastIndex((block) => block.kind !== 'text' || !block.isCentred || block.left > 0) + 1;
  const from = label >= 0 ? label : centred;
  if (from === last.length || last.slice(from).some(({ kind }) => kind !== 'text')) return [];
  const taken = others.splice(others.length - (last.length - from));
  return taken.flatMap((block) => (block.kind === 'text' ? block.text.split('\n') : []));
}

function isLabel(block: object): boolean {
  return 'text' in block && LABEL.test(foldName(String(block.text)));
}

export const LABEL = /^(?:phu luc|bieu|mau|bang)\b/;

function asBlocks(rows: readonly Row[], name: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const texts = textsOf(row);
    const last = blocks.at(-1);
    const beside = besideBlock(row);
    if (beside) blocks.push(...(beside === 'none' ? [] : [beside]));
    else if (texts.length === 1) blocks.push(textBlock(texts[0]!));
    else if (last?.kind === 'table') blocks.splice(-1, 1, { ...last, rows: [...last.rows, row] });
    else blocks.push({ kind: 'table', name, rows: [row] });
  }
  return withCalls(blocks);
}

function isSame(table: Growing, head: Head): boolean {
  return (
    table.kind === head.kind &&
    table.columns.length === head.columns.length &&
    table.columns.every((column, nth) => column?.field === head.columns[nth]?.field)
  );
}

function hasHead(rows: readonly Row[]): boolean {
  return rows.some((_, at) => headAt(rows, at) !== null);
}

/** The rows of a head are no more. */
const TALLEST_HEAD = 4;

/** What stands in rows, never in heads. */
const NUMBER = /^\d[\d.,\s]*%?$/;

/** The head that begins at a row; null where none does. */
function headAt(rows: readonly Row[], at: number): Head | null {
  const first = rows[at]!;
  if (first.some(({ text }) => NUMBER.test(text))) return null;
  const anchors = first.flatMap((cell, column) => (isAnchor(cell) ? [column] : []));
  if (anchors.length === 0) return null;
  let height = 1;
  while (height < TALLEST_HEAD && goesOn(rows[at + height], first, anchors)) height++;
  const headings = headingsOf(rows.slice(at, at + height));
  const found = (Object.keys(SHAPES) as RecognisedKind[])
    .map((kind) => ({ kind, columns: columnsOf(kind, headings) }))
    .filter(({ kind, columns }) => isEnough(kind, columns))
    .map((one) => ({ ...one, known: one.columns.filter(Boolean).length }))
    .sort((a, b) => b.known - a.known)[0];
  if (!found) return null;
  if (rows[at + height] && isColumnNumbers(rows[at + height]!)) height++;
  return {
    kind: found.kind,
    columns: found.columns,
    headings: headings.map((path) => path.join(' › ')),
    height,
  };
}

const NAMES = Object.values(SHAPES).flatMap(({ named, columns }) => [
  columns.find(({ field }) => field === named)!.says,
  columns[0]!.says,
]);

/** Whether a cell heads the column of numbers or of names, which no row of a head below the first has. */
function isAnchor({ text, isSpread }: Cell): boolean {
  const plain = comparable(text);
  return !isSpread && plain.length < 60 && NAMES.some((says) => says.test(plain));
}

/** Whether a row goes on with a head: nothing new in the columns of numbers and names, words in others. */
function goesOn(row: Row | undefined, first: Row, anchors: readonly number[]): boolean {
  if (!row || isColumnNumbers(row)) return false;
  const isBare = anchors.every((column) => {
    const { text = '', isSpread = false } = row[column] ?? {};
    return text === '' || isSpread || text === first[column]!.text;
  });
  const words = row.filter(({ text, isSpread }) => text !== '' && !isSpread);
  // Something above is spread out over several columns, or there would be no need of another row.
  const isUnder = row.some(({ text, isSpread }, column) => {
    const over = first[column];
    return text !== '' && !isSpread && (over === undefined || over.text === '' || over.isSpread);
  });
  return (
    isBare && isUnder && words.length > 0 && words.every(({ text }) => !/^[\d.,%\s]+$/.test(text))
  );
}

/** «(1) (2) (3)», «A B 1 2 3=1+2». */
export function isColumnNumbers(row: Row): boolean {
  const texts = textsOf(row);
  return (
    texts.length > 2 &&
    texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])(?:\s*=[\d\s()+/*x-]+)?\)?$/.test(text))
  );
}

/** By column, what stands above it from top to bottom; a heading stands over the blanks at its right. */
function headingsOf(head: readonly Row[]): readonly (readonly string[])[] {
  const width = head[0]!.length;
  const filled = head.map((row, nth) => {
    let left = '';
    return Array.from({ length: width }, (_, column) => {
      const text = oneLine(row[column]?.text ?? '');
      if (text !== '') left = text;
      // A heading that stands alone in its column ends what the one before stands over.
      else if (nth > 0 && (head[nth - 1]![column]?.text ?? '') !== '') left = '';
      const isOver = head[nth + 1] !== undefined && (head[nth + 1]![column]?.text ?? '') !== '';
      return text === '' && isOver ? left : text;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const path = filled.map((row) => row[column]!).filter((text) => text !== '');
    return path.filter((text, nth) => text !== path[nth - 1]);
  });
}

function columnsOf(
  kind: RecognisedKind,
  headings: readonly (readonly string[])[],
): readonly (Column | null)[] {
  const taken = new Set<string>();
  return headings.map((path) => {
    const column = SHAPES[kind].columns.find((one) => isMeant(one, path) && !taken.has(one.field));
    if (column) taken.add(column.field);
    return column ?? null;
  });
}

function isMeant({ says, under, notUnder }: Column, path: readonly string[]): boolean {
  const words = path.map(comparable);
  const whole = words.join(' / ');
  return (
    says.test(words.at(-1) ?? '') &&
    (under?.test(whole) ?? true) &&
    !(notUnder?.test(whole) ?? false)
  );
}

function isEnough(kind: RecognisedKind, columns: readonly (Column | null)[]): boolean {
  const fields = new Set(columns.map((column) => column?.field));
  const { named, needs } = SHAPES[kind];
  return fields.has(named) && needs.every((some) => some.some((field) => fields.has(field)));
}

function comparable(heading: string): string {
  return foldName(heading.replaceAll('%', ' phần trăm '));
}

function folded(row: Row): string {
  return row.map(({ text }) => foldName(text)).join('|');
}
