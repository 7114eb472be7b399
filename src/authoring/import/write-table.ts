/** A recognised table → the file of content, with an account of its cells. */
import { composeYaml, type Entry, type Filling } from '../yaml-text.ts';
import { CAPTION_OF_FIGURES } from '../export/figures-table.ts';
import { asMarkdown, entry } from './cells.ts';
import { oneLine } from './grid.ts';
import type { ImportedKind } from './headings.ts';
import type { Names } from './names.ts';
import { asPrinted, NOTES, type Language, type Note } from './notes.ts';
import { figuresOf } from './read-figures.ts';
import { LABEL, type RecognisedTable } from './recognise.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { readRow, readTotal, type NoteRole } from './read-row.ts';
import { rowsOf, spanIn, type Days, type GroupHeading, type TableRow } from './row-kinds.ts';
import { readDay } from '../../compiler/times-as-typed.ts';

export interface ImportedTable {
  readonly kind: ImportedKind;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** Cells of the document: read for sure, with a note to look again, and left out of the file. */
  readonly sure: number;
  readonly unsure: number;
  readonly left: number;
  /** What was left out. */
  readonly rest: readonly Note[];
}

/** A table before it is a file. */
export interface ReadTable {
  readonly kind: ImportedKind;
  readonly name: string;
  readonly data: Row;
  readonly rows: number;
  /** Of the document, those that were left out among them. */
  readonly cells: number;
  readonly left: number;
  readonly rest: readonly Note[];
}

/** Fields as a person writes them, one below the other. */
type Row = Readonly<Record<string, Filling | undefined>>;

export function readTable(
  table: RecognisedTable & { readonly kind: ImportedKind },
  names: Names,
): ReadTable {
  const lines = rowsOf(table);
  const rest: Note[] = [];
  const above = aboveOf(table.above);
  const { groups, rows, total } =
    table.kind === 'figures'
      ? { groups: [], rows: figureRows(lines, names, rest), total: undefined }
      : plainRows(table.kind, lines, names, rest);
  const left = rest.length;
  rest.push(...above.others.map(asPrinted), ...table.strays.map(asPrinted));
  const isOurs = table.kind === 'figures' && above.caption === CAPTION_OF_FIGURES;
  return {
    kind: table.kind,
    name: table.name,
    data: {
      ...above.fields,
      ...(isOurs ? { caption: undefined } : {}),
      ...(table.note === null ? {} : { note: entry('block', asMarkdown(table.note)) }),
      ...(groups.length > 0 ? { groups } : {}),
      rows,
      ...(total ? { total } : {}),
    },
    rows: rows.length,
    cells: lines.reduce((sum, line) => sum + line.cells.size + line.strays.length, 0),
    left,
    rest,
  };
}

export function writeTable(
  { kind, name, rows, cells, left, rest }: ReadTable,
  data: Filling,
  lang: Language,
): ImportedTable {
  const head = ` yaml-language-server: $schema=../../../../schemas/editor/${kind}.schema.json`;
  const { text } = composeYaml(data, head, lang);
  const unsure = notesIn(data);
  return { kind, name, text, rows, sure: Math.max(0, cells - unsure - left), unsure, left, rest };
}

function figureRows(lines: readonly TableRow[], names: Names, rest: Note[]): readonly Row[] {
  lines.forEach((line, nth) => {
    if (line.is === 'group') rest.push(NOTES.inRow(nth + 1, asPrinted(line.heading.name)));
    rest.push(...line.strays.map((stray) => NOTES.inRow(nth + 1, stray)));
  });
  const read = lines.flatMap((line, nth) => (line.is === 'group' ? [] : [{ line, nth }]));
  return figuresOf(
    read.map(({ line }) => line.cells),
    names,
    (at, stray) => rest.push(NOTES.inRow(read[at]!.nth + 1, stray)),
  );
}

function valuesOf(cells: TableRow['cells']): readonly Note[] {
  return [...cells.values()].map(({ text }) => asPrinted(text));
}

/** What heads a row of sums and says nothing more. */
const TOTAL = /^(?:tong(?: so| cong)?|cong)$/;

/** Rows, the groups over them and the totals below. */
function plainRows(
  kind: Exclude<ImportedKind, 'figures'>,
  lines: readonly TableRow[],
  names: Names,
  rest: Note[],
): { readonly groups: readonly Row[]; readonly rows: readonly Row[]; readonly total?: Row } {
  const rows: Row[] = [];
  const groups = new Map<string, Row>();
  const totals: Row[] = [];
  const note = noteRole(lines, kind, names);
  lines.forEach((line, nth) => {
    const strays = [...line.strays];
    if (line.is === 'row') {
      rows.push(readRow(kind, line, names, note, strays));
    } else if (line.is === 'total') {
      const read = readTotal(line.cells, strays);
      for (const field of ['stt', 'name']) {
        const text = line.cells.get(field)?.text ?? '';
        if (text !== '' && !TOTAL.test(foldName(text))) strays.push(asPrinted(text));
      }
      const group = line.group === null ? undefined : groups.get(line.group);
      if (group && !group['total']) groups.set(line.group!, { ...group, total: read });
      else if (!group && totals.length === 0) totals.push(read);
      else strays.push(...valuesOf(line.cells));
    } else if (groups.has(line.heading.id)) {
      strays.push(asPrinted(line.heading.name));
    } else {
      groups.set(line.heading.id, groupOf(kind, line, names, strays));
    }
    rest.push(...strays.map((stray) => NOTES.inRow(nth + 1, stray)));
  });
  return { groups: [...groups.values()], rows, ...(totals[0] ? { total: totals[0] } : {}) };
}

/** What the column «Ghi chú» holds, told by all of its cells. */
function noteRole(lines: readonly TableRow[], kind: ImportedKind, names: Names): NoteRole {
  const notes = lines.flatMap((line) => {
    const text = line.is === 'row' ? line.cells.get('note')?.text : undefined;
    return text ? [oneLine(text)] : [];
  });
  const share = (isOne: (text: string) => boolean) =>
    notes.length > 0 && notes.filter(isOne).length * 2 > notes.length;
  if (kind === 'documents' && notes.some(names.isAgency) && share((text) => text.length <= 60))
    return 'issuer';
  if (kind === 'models' && share(names.isStatus)) return 'status_printed';
  return 'note';
}

function groupOf(
  kind: ImportedKind,
  { heading, cells }: TableRow & { readonly heading: GroupHeading },
  names: Names,
  strays: Note[],
): Row {
  const { id, name, count, of, span, doubt } = heading;
  const phrase = [name.replace(/^nhiệm vụ\s+/iu, ''), name].find(names.isStatus);
  if (kind !== 'services') strays.push(...[...cells.values()].map(({ text }) => asPrinted(text)));
  return {
    id: entry('line', id, doubt),
    name: entry('line', name),
    ...(count === null ? {} : { count: entry('number', count) }),
    ...(of === null ? {} : { of: entry('number', of) }),
    ...(span === null ? {} : { period: spanEntries(span) }),
    ...(kind === 'tasks' && phrase !== undefined ? { status_printed: entry('line', phrase) } : {}),
    ...(kind === 'services' && cells.size > 0 ? { total: readTotal(cells, strays) } : {}),
  };
}

/** «Phụ lục II», «KẾT QUẢ …», «(Kèm theo Báo cáo số …)», «(Số liệu từ ngày … đến ngày …)». */
function aboveOf(lines: readonly string[]): {
  readonly fields: Row;
  readonly caption: string;
  readonly others: readonly string[];
} {
  const texts = lines
    .flatMap((line) => line.split('\n'))
    .map(oneLine)
    .filter((text) => text !== '');
  const from = texts.findLastIndex((text) => LABEL.test(foldName(text)));
  const [, label = '', named = from < 0 ? '' : texts[from]!] =
    /^((?:phụ lục|biểu|mẫu|bảng)(?:\s+số)?\s+[\dIVX]+[a-z]?)\s*[:.–-]?\s*(.*)$/iu.exec(
      texts[from] ?? '',
    ) ?? [];
  const below = [named, ...texts.slice(from + 1)].filter((text) => text !== '');
  const bracket = below.findIndex((text) => text.startsWith('('));
  const caption = (bracket < 0 ? below : below.slice(0, bracket)).join(' ');
  const brackets = bracketsIn(bracket < 0 ? [] : below.slice(bracket));
  const isGuessed = from < 0 && caption !== '';
  return {
    fields: {
      ...(label === '' ? {} : { label: entry('line', label.replace(/[:.]$/, '')) }),
      ...(caption === ''
        ? {}
        : { caption: entry('line', caption, isGuessed ? NOTES.captionGuessed : null) }),
      ...brackets,
    },
    caption,
    others: from < 0 ? [] : texts.slice(0, from),
  };
}

/** What stands in brackets below a caption: the report that it belongs to, and of when its data are. */
function bracketsIn(lines: readonly string[]): Row {
  const said = lines.join(' ').split(/(?<=\))\s+(?=\()/u);
  const fields: Record<string, Filling> = {};
  const others: string[] = [];
  for (const one of said.filter((text) => text !== '')) {
    const text = one.replace(/^\((.*)\)\.?$/u, '$1');
    const span = spanIn(text);
    const [, until = ''] = /^số liệu (?:tính )?đến (?:hết )?(?:ngày )?(.+)$/iu.exec(text) ?? [];
    const day = readDay(until);
    if (span && /^số liệu/iu.test(text)) fields['period'] = spanEntries(span);
    else if (day) fields['data_until'] = entry('line', day.day);
    else others.push(text);
  }
  return {
    ...(others.length === 0 ? {} : { attached_to: entry('line', others.join(') (')) }),
    ...fields,
  };
}

function spanEntries({ start, end }: Days): Row {
  return { start: entry('line', start), end: entry('line', end) };
}

function notesIn(data: Filling | undefined): number {
  if (data === undefined) return 0;
  if ('as' in data && typeof data.as === 'string') return (data as Entry).note === null ? 0 : 1;
  const held = Object.values(data) as readonly (Filling | undefined)[];
  return held.reduce<number>((sum, one) => sum + notesIn(one), 0);
}
