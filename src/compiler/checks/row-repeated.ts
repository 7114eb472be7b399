/**
 * A row of a table was pasted twice, under two numbers.
 *
 * Why: it is counted twice, and a row that should stand there is missing. What to do: remove the second
 * row, or enter what the document prints there; acknowledge it if the document repeats the row.
 * Judged: rows of models and tasks whose name, status, agencies, deadline and result are all the same, and
 * listed documents without a number that have one subject and day. Names of a word or two say too little.
 *
 * Example: tasks 7 and 8 with one name, one deadline and one result.
 */
import { placeOf } from '../../domain/place.ts';
import type { DocumentRow, ModelRow, Report, TaskRow } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const rowRepeated: Check<'row-repeated'> = {
  code: 'row-repeated',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const kind of ['models', 'tasks', 'documents'] as const) {
        const first = new Map<string, string>();
        for (const { key, name, content: contentOf } of namesakesIn(report, kind)) {
          const content = contentOf();
          const earlier = first.get(content);
          if (earlier === undefined) {
            first.set(content, key);
            continue;
          }
          const field = { models: 'local_name', tasks: 'task', documents: 'subject' }[kind];
          object({
            report,
            place: placeOf(kind, key, field),
            facts: { printed: key, computed: earlier, name },
            related: { report, place: placeOf(kind, earlier, field) },
          });
        }
      }
  },
};

/** Names shorter than this say too little: «Báo cáo kết quả». */
const SHORTEST = 20;

interface Content {
  readonly key: string;
  readonly name: string;
  readonly content: () => string;
}

/** Rows of one name: of all others, nothing more needs to be compared. */
function namesakesIn(report: Report, kind: 'models' | 'tasks' | 'documents'): readonly Content[] {
  const rows = contentsOf(report, kind).filter(({ name }) => name.length >= SHORTEST);
  const byName = Map.groupBy(rows, ({ name }) => foldName(name));
  return rows.filter(({ name }) => byName.get(foldName(name))!.length > 1);
}

function contentsOf(report: Report, kind: 'models' | 'tasks' | 'documents'): readonly Content[] {
  if (kind === 'documents') return (report.documents?.rows ?? []).flatMap(documentContent);
  return (report[kind]?.rows ?? []).map((row) => rowContent(row));
}

function rowContent(row: ModelRow | TaskRow): Content {
  const name = 'task' in row ? row.task : row.local_name;
  const { key, agencies, deadline, status, result, difficulties, figures } = row;
  return {
    key,
    name,
    content() {
      const texts = [name, agencies, deadline, result?.markdown, difficulties?.markdown];
      const values = figures.map(({ name: label, value }) => `${label} ${value ?? ''}`);
      return [...texts.map((text) => foldName(text ?? '')), status, ...values].join('\n');
    },
  };
}

/** Of documents with a number another rule speaks. */
function documentContent({
  key,
  number,
  subject,
  date,
  date_printed,
  issuer,
  note,
  type,
}: DocumentRow): readonly Content[] {
  const day = date ?? date_printed;
  if (number !== null || day === null) return [];
  const content = () =>
    [...[subject, issuer, note, type].map((text) => foldName(text ?? '')), day].join('\n');
  return [{ key, name: subject, content }];
}
