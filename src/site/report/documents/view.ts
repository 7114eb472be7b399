/** The documents that a report lists, under its groups; broken dates stay as printed. */
import { anchorOf, SECTIONS } from '../../addresses.ts';
import type { DocumentRow, DocumentsTable } from '../../../domain/report.ts';
import { groupName, type Context, type Mark, type Spot } from '../context.ts';
import { groupCount, groupMarks } from '../entries/view.ts';
import { headOf, type TableHead } from '../table/view.ts';

export interface DocumentLine {
  readonly anchor: string;
  readonly stt: string | null;
  readonly number: string | null;
  readonly type: string | null;
  readonly date: string | null;
  /** Whether the date stands as printed because it is no day. */
  readonly isDateBroken: boolean;
  readonly subject: string;
  readonly issuer: string | null;
  readonly note: string | null;
  readonly marks: readonly Mark[];
  readonly numberSpot: Spot;
  readonly typeSpot: Spot;
  readonly dateSpot: Spot;
}

export interface DocumentGroup {
  readonly anchor: string | null;
  readonly name: string | null;
  readonly count: string | null;
  readonly isDoubtful: boolean;
  /** Signs at its count. */
  readonly marks: readonly Mark[];
  readonly rows: readonly DocumentLine[];
}

export interface DocumentsView {
  readonly head: TableHead;
  readonly caption: string;
  readonly columns: {
    readonly type: boolean;
    readonly issuer: boolean;
    readonly note: boolean;
  };
  readonly columnCount: number;
  readonly groups: readonly DocumentGroup[];
}

/** The documents of a report; null when it lists none. */
export function documentsView(context: Context): DocumentsView | null {
  const { report, words } = context;
  const table = report.documents;
  if (table === null) return null;
  const has = (field: 'type' | 'issuer' | 'note') => table.rows.some((row) => row[field] !== null);
  const columns = { type: has('type'), issuer: has('issuer'), note: has('note') };
  return {
    head: headOf(
      table,
      SECTIONS.documents,
      words.sectionTitles.documents,
      words.nouns.documents,
      context,
    ),
    caption: words.documentsCaption,
    columns,
    columnCount: 4 + Object.values(columns).filter(Boolean).length,
    groups: documentGroups(table, context),
  };
}

function documentGroups(table: DocumentsTable, context: Context): readonly DocumentGroup[] {
  const { words } = context;
  const line = (row: DocumentRow) => documentLine(row, context);
  const loose = table.rows.filter((row) => row.group === null);
  return [
    ...(loose.length > 0
      ? [
          {
            anchor: null,
            name: null,
            count: null,
            isDoubtful: false,
            marks: [],
            rows: loose.map(line),
          },
        ]
      : []),
    ...table.groups.map((group) => {
      const own = table.rows.filter((row) => row.group === group.id);
      return {
        anchor: anchorOf(`documents/groups.${group.id}`),
        name: groupName(group),
        count: groupCount(group, own.length, words.nouns.documents, words),
        isDoubtful: group.count !== null && group.count !== own.length,
        marks: groupMarks('documents', group, context),
        rows: own.map(line),
      };
    }),
  ];
}

function documentLine(row: DocumentRow, context: Context): DocumentLine {
  const { archive, words } = context;
  const place = `documents/${row.key}`;
  const type = archive.reference.document_types.find(({ id }) => id === row.type);
  const isDateBroken = row.date === null && row.date_printed !== null;
  return {
    anchor: anchorOf(place),
    stt: row.stt,
    number: row.number,
    type: type ? words.format.name(type) : row.type,
    date:
      row.date !== null
        ? context.say.format.day(row.date)
        : row.date_printed && words.datePrinted(row.date_printed),
    isDateBroken,
    subject: row.subject,
    issuer: row.issuer,
    note: row.note,
    marks: context.marksAt(place),
    numberSpot: context.spotAt(`${place}/number`),
    typeSpot: context.spotAt(`${place}/type`),
    dateSpot: context.spotAt(`${place}/${isDateBroken ? 'date_printed' : 'date'}`),
  };
}
