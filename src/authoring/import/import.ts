/**
 * A document of an office → files of content (`bc06 import`): its tables as YAML, its text as Markdown, and
 * whatever found no place, word by word.
 */
import type { Reference } from '../../domain/reference.ts';
import { joinContinued } from './continued.ts';
import { oneLine, textsOf, type ReadDocument, type TableBlock } from './grid.ts';
import { takeLetterhead, type Letterhead } from './letterhead.ts';
import { namesOf } from './names.ts';
import { NOTES, type Language, type Note } from './notes.ts';
import { recognise } from './recognise.ts';
import { narrativeOf } from './report-file.ts';
import { writeTable, type ImportedTable } from './write-table.ts';

export interface Imported {
  /** One a kind; the order is that of the document. */
  readonly tables: readonly ImportedTable[];
  /** What the document says of itself. */
  readonly head: Pick<Letterhead, 'facts' | 'period'>;
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
  const { tables, others } = recognise(document.blocks);
  const { blocks, rest: headRest, ...head } = takeLetterhead(others, namesOf(reference).isAgency);
  const { tables: joined, whyNot } = joinContinued(tables);
  const written = joined.map((table) => ({
    ...writeTable(table, reference, lang),
    whyNot: whyNot.get(table) ?? null,
  }));
  const kept = written.filter((table) => table === largest(written, table.kind));
  const doubles = written.filter((table) => !kept.includes(table));
  const unknown = blocks.filter((block) => block.kind === 'table');
  const part = (title: Note, text: string) => `## ${title[lang]}\n\n${text}`;
  const listed = (lines: readonly string[]) => lines.map((line) => `- ${oneLine(line)}`).join('\n');
  const rest = [
    ...(headRest.length > 0 ? [part(NOTES.letterhead, listed(headRest))] : []),
    ...unknown.map((table) => part(NOTES.unknownTable(table.name), markdownTable(table))),
    ...doubles.map(({ kind, name, text, whyNot: why }) =>
      part(NOTES.secondTable(kind, name), `${why ? `${why[lang]}\n\n` : ''}~~~yaml\n${text}~~~`),
    ),
    ...written
      .filter((table) => table.rest.length > 0)
      .map(({ kind, name, rest: notes }) =>
        part(NOTES.strays(kind, name), listed(notes.map((note) => note[lang]))),
      ),
    ...(document.unread.length > 0
      ? [part(NOTES.unread, listed(document.unread.map((note) => note[lang])))]
      : []),
  ];
  return {
    tables: kept,
    head,
    narrative: narrativeOf(blocks),
    paragraphs: blocks.length - unknown.length,
    rest: rest.join('\n\n'),
    restCount: unknown.length + doubles.length + document.unread.length,
  };
}

/** Of several tables of a kind the one with the most rows, the first of several such. */
function largest(tables: readonly ImportedTable[], kind: string): ImportedTable | undefined {
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
