/**
 * What all reports tell of one service, indicator or model, as the CSV beside its page. Made when it is drawn;
 * where no report has changed, neither has any of these.
 */
import { getArchive } from '../get-archive.ts';
import { insert } from '../inserts.ts';
import { addresses } from '../site.ts';
import { CSV, csvText } from './csv.ts';
import { digestOf } from './json-text.ts';
import { longTable } from './long-table.ts';

/** The paths of one file a subject: `services` and the ids of some. */
export function subjectPaths(kind: string, ids: readonly string[]) {
  const { pages, draws, madeFromAll } = getArchive();
  if (!draws.common) return [];
  const from = madeFromAll();
  return ids.map((id) => {
    const subject = `${kind}/${id}`;
    const cacheKey = pages.keyOf(nameOf(subject), from, () => digestOf(textOf(subject)));
    return { params: { id }, props: { subject }, cacheKey };
  });
}

/** Answers with the file of a subject. */
export function subjectResponse(subject: string): Response {
  const text = textOf(subject);
  getArchive().pages.draw(nameOf(subject), () => digestOf(text));
  return csvResponse(text);
}

/** Answers a request for a .csv file. */
export function csvResponse(text: string): Response {
  return new Response(insert(text), { headers: { 'Content-Type': CSV } });
}

function textOf(subject: string): string {
  const publication = { site: import.meta.env.SITE, addresses };
  return csvText(longTable([subject], getArchive().archive, publication));
}

function nameOf(subject: string): string {
  return `csv/${subject}`;
}
