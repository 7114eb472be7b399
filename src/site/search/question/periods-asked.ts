/** Which reports of a unit are of a period that was asked for: of just it, or of one that holds it. */
import { covers, parsePeriod } from '../../../domain/period.ts';
import { reportPeriods, type TableName, type VocabularyFile } from './vocabulary.ts';

/** Whether a period is the one asked for; a year may be unsaid, `*-07`. */
export function isAsked(id: string, asked: string): boolean {
  return asked.includes('*')
    ? new RegExp(`^${asked.replaceAll('*', String.raw`\d{4}`)}$`).test(id)
    : id === asked;
}

/** Of some periods, the newest first, those asked for; else those that hold them or are held by them. */
function periodsAsked(ids: readonly string[], asked: string): readonly string[] {
  const just = ids.filter((id) => isAsked(id, asked));
  if (just.length > 0) return just;
  const sought = parsePeriod(asked);
  if (!sought) return [];
  return ids.filter((id) => {
    const own = parsePeriod(id);
    return own !== null && (covers(own, sought) || covers(sought, own));
  });
}

/** The periods of a unit's reports that answer, the newest first; all of them where none is asked for. */
export function periodsOf(
  file: VocabularyFile,
  slug: string,
  asked: readonly string[],
  table?: TableName,
): readonly string[] {
  const own = reportPeriods(file, slug, table);
  return asked.length === 0 ? own : asked.flatMap((id) => periodsAsked(own, id));
}

/** The year in which a period ends. */
export function yearOf(id: string): string {
  return id.split('--').at(-1)!.slice(0, 4);
}
