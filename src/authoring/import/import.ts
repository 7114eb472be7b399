/**
 * A document of an office → files of content (`bc06 import`): its tables as YAML, its text as Markdown, and
 * whatever found no place, word by word.
 */
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { applyReadings } from '../readings/apply.ts';
import { OF_REPORT, type Part, type Parts } from '../readings/places.ts';
import { vocabularyOf } from '../readings/words.ts';
import type { Filling } from '../yaml-text.ts';
import { joinContinued } from './continued.ts';
import { oneLine, textsOf, type ReadDocument, type TableBlock } from './grid.ts';
import type { ImportedKind, RecognisedKind } from './headings.ts';
import { takeLetterhead } from './letterhead.ts';
import { namesOf } from './names.ts';
import { NOTES, tellReading, type Language, type Note } from './notes.ts';
import { readingsIn, withRowFigures } from './of-rows.ts';
import { recognise, type RecognisedTable } from './recognise.ts';
import { narrativeOf, type Head } from './report-file.ts';
import { readTable, writeTable, type ImportedTable, type ReadTable } from './write-table.ts';

export interface Imported {
  /** One a kind; the order is that of the document. */
  readonly tables: readonly ImportedTable[];
  /** The same as data. */
  readonly parts: Parts;
  /** What the document says of itself. */
  readonly head: Head;
  /** The text between the tables, as Markdown. */
  readonly narrative: string;
  readonly paragraphs: number;
  /** What found no place, as Markdown; empty where all did. */
  readonly rest: string;
  /** How many tables and other things the rest consists of. */
  readonly restCount: number;
}

export function importDocument(
  document: ReadDocument,
  reference: Reference,
  lang: Language,
): Imported {
  const names = namesOf(reference);
  const { tables: recognised, others } = recognise(document.blocks);
  const { blocks, rest: headRest, ...head } = takeLetterhead(others, names.isAgency);
  const { tables, whyNot } = joinContinued(recognised);
  const read = tables.filter(isOfContract).map((table) => ({
    ...readTable(table, names),
    whyNot: whyNot.get(table) ?? null,
  }));
  const kept = read.filter((table) => table === largest(read, table.kind));
  const doubles = read.filter((table) => !kept.includes(table));
  const of = (kind: RecognisedKind) => tables.filter((table) => table.kind === kind);
  const bare = new Map<Part, Filling>(kept.map(({ kind, data }) => [kind, data]));
  const { parts, cells, rest: strays } = withRowFigures(bare, of('row-figures'), names);
  const readings = readingsIn(of('readings'));
  const ofReport = readings.filter(({ place }) => foldName(place) === foldName(OF_REPORT));
  const ofTables = readings.filter((reading) => !ofReport.includes(reading));
  const applied = applyReadings(parts, ofTables, vocabularyOf(reference));
  const homeless = [...strays, ...applied.unused.map(tellReading)];
  const written = kept.map((table) =>
    writeTable(
      { ...table, cells: table.cells + (cells.get(table.kind) ?? 0) },
      applied.parts.get(table.kind)!,
      lang,
    ),
  );
  const unknown = blocks.filter((block) => block.kind === 'table');
  const part = (title: Note, text: string) => `## ${title[lang]}\n\n${text}`;
  const listed = (lines: readonly string[]) => lines.map((line) => `- ${oneLine(line)}`).join('\n');
  const told = (notes: readonly Note[]) => listed(notes.map((note) => note[lang]));
  const rest = [
    ...(headRest.length > 0 ? [part(NOTES.letterhead, listed(headRest))] : []),
    ...unknown.map((table) => part(NOTES.unknownTable(table.name), markdownTable(table))),
    ...doubles.map((table) => {
      const why = table.whyNot ? `${table.whyNot[lang]}\n\n` : '';
      const { text } = writeTable(table, table.data, lang);
      return part(NOTES.secondTable(table.kind, table.name), `${why}~~~yaml\n${text}~~~`);
    }),
    ...read
      .filter((table) => table.rest.length > 0)
      .map((table) => part(NOTES.strays(table.kind, table.name), told(table.rest))),
    ...(homeless.length > 0 ? [part(NOTES.ofRows, told(homeless))] : []),
    ...(document.unread.length > 0 ? [part(NOTES.unread, told(document.unread))] : []),
  ];
  return {
    tables: written,
    parts: applied.parts,
    head: { ...head, readings: ofReport },
    narrative: narrativeOf(blocks),
    paragraphs: blocks.length - unknown.length,
    rest: rest.join('\n\n'),
    restCount: unknown.length + doubles.length + document.unread.length,
  };
}

function isOfContract(
  table: RecognisedTable,
): table is RecognisedTable & { readonly kind: ImportedKind } {
  return table.kind !== 'row-figures' && table.kind !== 'readings';
}

/** Of several tables of a kind the one with the most rows, the first of several such. */
function largest<Table extends ReadTable>(
  tables: readonly Table[],
  kind: string,
): Table | undefined {
  const same = tables.filter((table) => table.kind === kind);
  const most = Math.max(...same.map(({ rows }) => rows));
  return same.find(({ rows }) => rows === most);
}

/** A table as Markdown has it, whose first row is its head. */
function markdownTable({ rows }: TableBlock): string {
  const kept = rows.filter((row) => textsOf(row).length > 0);
  const lines = kept.map(
    (row) =>
      `| ${row.map(({ text, isSpread }) => (isSpread ? '' : oneLine(text).replaceAll('|', '\\|'))).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}
