/**
 * A document of an office → files of content (`bc06 import`): its tables as YAML, its text as Markdown, and
 * whatever found no place, word by word.
 */
import type { Reference } from '../../domain/reference.ts';
import { asMarkdown } from './cells.ts';
import { oneLine, textsOf, type Block, type ReadDocument, type TableBlock } from './grid.ts';
import { recognise } from './recognise.ts';
import { writeTable, type ImportedTable } from './write-table.ts';

export interface Imported {
  /** One a kind; the order is that of the document. */
  readonly tables: readonly ImportedTable[];
  /** The text between the tables, as Markdown. */
  readonly narrative: string;
  readonly paragraphs: number;
  /** What found no place, as Markdown; empty where all did. */
  readonly rest: string;
  /** How many tables and other things the rest consists of. */
  readonly restCount: number;
}

export function importDocument(document: ReadDocument, reference: Reference): Imported {
  const { tables, others } = recognise(document.blocks);
  const written = tables.map((table) => writeTable(table, reference));
  const kept = written.filter((table) => table === largest(written, table.kind));
  const doubles = written.filter((table) => !kept.includes(table));
  const texts = others.filter((block) => block.kind === 'text');
  const unknown = others.filter((block) => block.kind === 'table');
  const rest = [
    ...unknown.map((table) => `## Bảng không nhận ra (${table.name})\n\n${markdownTable(table)}`),
    ...doubles.map(
      (table) =>
        `## Bảng thứ hai cùng loại ${table.kind} (${table.name})\n\n~~~yaml\n${table.text}~~~`,
    ),
    ...written
      .filter((table) => table.rest.length > 0)
      .map(
        ({ kind, name, rest: lines }) =>
          `## Ô không có chỗ trong ${kind}.yaml (${name})\n\n${listed(lines)}`,
      ),
    ...(document.unread.length > 0 ? [`## Không đọc được\n\n${listed(document.unread)}`] : []),
  ];
  return {
    tables: kept,
    narrative: texts.map(paragraph).join('\n\n'),
    paragraphs: texts.length,
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

function paragraph(block: Block): string {
  if (block.kind !== 'text') return '';
  if (block.depth === null) return asMarkdown(block.text);
  return `${'#'.repeat(Math.min(6, block.depth + 1))} ${oneLine(block.text)}`;
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${oneLine(line)}`).join('\n');
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
