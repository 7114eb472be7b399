/** The table of documents (văn bản). */
import { isDay } from '../../domain/period.ts';
import { rowKey } from '../../domain/place.ts';
import type { DocumentRow, DocumentsTable } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { suggest } from '../suggest.ts';
import type { Written } from '../written.ts';
import { idOf, markRow, type Context } from './context.ts';
import { groupOf, normaliseGroups, tableHead } from './table.ts';

/** documents.yaml as written → as values; a type that is not in the reference data is reported. */
export function normaliseDocuments(
  context: Context,
  written: Written['documents'],
): DocumentsTable {
  const groups = normaliseGroups(context, written.groups);
  const types = context.reference.document_types;
  const typeNames = types.map((type) => ({ word: type.name_vi }));
  const names = new Set(types.map((type) => foldName(type.name_vi)));
  const rows = written.rows.map((row, i): DocumentRow => {
    const path = ['rows', i];
    const key = row.key ?? rowKey(idOf(row.group), String(row.stt));
    const place = markRow(context, key, path);
    if (row.type !== undefined && !names.has(foldName(row.type))) {
      const written = row.type;
      const facts = () => ({ written, suggestion: suggest(written, typeNames) });
      const at = [...path, 'type'];
      context.report(`${place}/type`, at, 'unknown-document-type', facts, { isOffered: true });
    }
    return {
      key,
      stt: idOf(row.stt),
      group: groupOf(context, row.group, groups, place, path),
      number: row.number ?? null,
      type: row.type ?? null,
      date: row.date !== undefined && isDay(row.date) ? row.date : null,
      date_printed: row.date_printed ?? null,
      subject: row.subject,
      issuer: row.issuer ?? null,
      note: row.note ?? null,
    };
  });
  return { ...tableHead(context, 'documents', written, groups), rows };
}
