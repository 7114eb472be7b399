/** A recognised table → the file of content, with an account of its cells. */
import type { Reference } from '../../domain/reference.ts';
import { composeYaml, type Entry, type Filling } from '../yaml-text.ts';
import { entry } from './cells.ts';
import { oneLine } from './grid.ts';
import type { ImportedKind } from './headings.ts';
import { namesOf, type Names } from './names.ts';
import { LABEL, type RecognisedTable } from './recognise.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { readRow, readTotal, type NoteRole } from './read-row.ts';
import { rowsOf, type GroupHeading, type TableRow } from './row-kinds.ts';

export interface ImportedTable {
  readonly kind: ImportedKind;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** Cells of the document: read for sure, with a note to look again, and left out of the file. */
  readonly sure: number;
  readonly unsure: number;
  readonly left: number;
  /** What was left out, in words. */
  readonly rest: readonly string[];
}

/** Fields as a person writes them, one below the other. */
type Row = Readonly<Record<string, Filling | undefined>>;

export function writeTable(table: RecognisedTable, reference: Reference): ImportedTable {
  const names = namesOf(reference);
  const lines = rowsOf(table);
  const rest: string[] = [];
  const [groups, rows, total] = [[] as Row[], [] as Row[], [] as Row[]];
  const note = noteRole(lines, table.kind, names);
  lines.forEach((line, nth) => {
    const strays = [...line.strays];
    if (line.is === 'row') {
      rows.push(readRow(table.kind, line, names, note, strays));
    } else if (line.is === 'total') {
      const read = readTotal(line.cells, strays);
      if (total.length === 0) total.push(read);
      else strays.push(...[...line.cells.values()].map(({ text }) => text));
    } else {
      groups.push(groupOf(table.kind, line, names, strays));
    }
    rest.push(...strays.map((stray) => `dòng ${nth + 1}: ${stray}`));
  });
  const above = aboveOf(table.above);
  rest.push(...above.others);
  const data: Row = {
    ...above.fields,
    ...(groups.length > 0 ? { groups } : {}),
    rows,
    ...(total[0] ? { total: total[0] } : {}),
  };
  const { text } = composeYaml(
    data,
    ` yaml-language-server: $schema=../../../../schemas/editor/${table.kind}.schema.json`,
  );
  const cells = lines.reduce((sum, line) => sum + line.cells.size + line.strays.length, 0);
  const unsure = notesIn(data);
  const left = rest.length - above.others.length;
  return {
    kind: table.kind,
    name: table.name,
    text,
    rows: rows.length,
    sure: Math.max(0, cells - unsure - left),
    unsure,
    left,
    rest,
  };
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
  strays: string[],
): Row {
  const { id, name, count, of, doubt } = heading;
  const phrase = [name, name.replace(/^nhiệm vụ\s+/iu, '')].find(names.isStatus);
  if (kind !== 'services') strays.push(...[...cells.values()].map(({ text }) => text));
  return {
    id: entry('line', id, doubt),
    name: entry('line', name),
    ...(count === null ? {} : { count: entry('number', count) }),
    ...(of === null ? {} : { of: entry('number', of) }),
    ...(kind === 'tasks' && phrase !== undefined ? { status_printed: entry('line', phrase) } : {}),
    ...(kind === 'services' && cells.size > 0 ? { total: readTotal(cells, strays) } : {}),
  };
}

/** «Phụ lục II», «KẾT QUẢ …», «(Kèm theo Báo cáo số …)». */
function aboveOf(lines: readonly string[]): {
  readonly fields: Row;
  readonly others: readonly string[];
} {
  const texts = lines.flatMap((line) => line.split('\n')).map(oneLine);
  const from = texts.findLastIndex((text) => LABEL.test(foldName(text)));
  if (from < 0) return { fields: {}, others: texts };
  const [, label = texts[from]!, named = ''] =
    /^((?:phụ lục|biểu|mẫu|bảng)(?:\s+số)?\s+[\dIVX]+[a-z]?)\s*[:.–-]?\s*(.*)$/iu.exec(
      texts[from]!,
    ) ?? [];
  const below = [named, ...texts.slice(from + 1)].filter((text) => text !== '');
  const bracket = below.findIndex((text) => text.startsWith('('));
  const caption = (bracket < 0 ? below : below.slice(0, bracket)).join(' ');
  const attached = bracket < 0 ? '' : below.slice(bracket).join(' ');
  return {
    fields: {
      label: entry('line', label.replace(/[:.]$/, '')),
      ...(caption === '' ? {} : { caption: entry('line', caption) }),
      ...(attached === ''
        ? {}
        : { attached_to: entry('line', attached.replace(/^\((.*)\)\.?$/u, '$1')) }),
    },
    others: texts.slice(0, from),
  };
}

function notesIn(data: Filling | undefined): number {
  if (data === undefined) return 0;
  if ('as' in data && typeof data.as === 'string') return (data as Entry).note === null ? 0 : 1;
  const held = Object.values(data) as readonly (Filling | undefined)[];
  return held.reduce<number>((sum, one) => sum + notesIn(one), 0);
}
