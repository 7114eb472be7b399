/**
 * Revisions (đính chính): what an author says of a published figure that was changed must be what stands
 * there now. A revision that leads nowhere, or tells of another value, would be published as it stands.
 */
import type { Code, FactsOf } from '../diagnostics/catalogue.ts';
import type { Revision } from '../domain/report.ts';
import { readQuantities } from '../domain/vietnamese.ts';
import { suggest } from './suggest.ts';

/** What stands at a place of a report today. */
export type Standing =
  /** A number, a name, a day; as typed, and as YAML reads it. */
  | { readonly kind: 'value'; readonly typed: string; readonly value: unknown }
  /** A text, of which a revision quotes a part. */
  | { readonly kind: 'text'; readonly text: string }
  /** A row or a figure: several values, by the names of their fields. Without fields: a list of such. */
  | { readonly kind: 'row'; readonly fields: readonly string[] }
  /** Part of a table that cannot be read. */
  | { readonly kind: 'unread' };

/** The places of a report, as far as revisions need them. */
export interface Standings {
  /** Null where the report has no such place. */
  readonly at: (place: string) => Standing | null;
  /** Every place there is, for whoever mistyped one. */
  readonly all: () => readonly string[];
}

/** Reports at a field of the revision with an index. */
export type ReportRevision = <C extends Code>(
  index: number,
  field: 'place' | 'before' | 'after',
  code: C,
  facts: FactsOf<C>,
  suggestion?: string | null,
) => void;

export function judgeRevisions(
  revisions: readonly Revision[],
  standings: Standings,
  report: ReportRevision,
): void {
  const later = followers(revisions);
  for (const [i, revision] of revisions.entries()) {
    const { place, before, after } = revision;
    if (before === after || (before !== null && after !== null && isSame(before, after))) {
      report(i, after === null ? 'place' : 'after', 'revision-value', {
        place,
        fault: before === null ? 'empty' : 'same',
        said: text(after),
        standing: '',
      });
      continue;
    }
    const next = later.get(revision);
    // Of a text each revision quotes another part.
    if (next && standings.at(place)?.kind !== 'text') {
      // What was revised again later stands no more; the later revision says what it was.
      const said = text(after);
      if (
        after === null ? next.before !== null : next.before === null || !isSame(after, next.before)
      )
        report(i, 'after', 'revision-value', {
          place,
          fault: 'later',
          said,
          standing: text(next.before),
        });
      continue;
    }
    judgeLast(i, revision, standings, report);
  }
}

function judgeLast(
  i: number,
  { place, after }: Revision,
  standings: Standings,
  report: ReportRevision,
): void {
  const standing = standings.at(place);
  if (standing?.kind === 'unread') return;
  if (standing === null) {
    // What was taken out stands nowhere.
    if (after === null && standings.at(place.split('/')[0]!) !== null) return;
    const suggestion = rowMeant(place, standings);
    report(i, 'place', 'revision-place', { place, fields: [], suggestion }, suggestion);
    return;
  }
  if (standing.kind === 'row') {
    const { fields } = standing;
    const suggestion = fields.length === 0 ? figureMeant(place, standings) : null;
    report(
      i,
      'place',
      'revision-place',
      { place, fields: fields.slice(0, 8), suggestion },
      suggestion,
    );
    return;
  }
  if (after === null) {
    if (standing.kind === 'text') return;
    const facts = { place, fault: 'kept', said: '', standing: standing.typed } as const;
    report(i, 'place', 'revision-value', facts);
  } else if (!isStanding(after, standing)) {
    const isText = standing.kind === 'text';
    report(i, 'after', 'revision-value', {
      place,
      fault: isText ? 'unquoted' : 'other',
      said: text(after),
      standing: isText ? '' : standing.typed,
    });
  }
}

/** The place with the row that was meant, where that has such a field. */
function rowMeant(place: string, standings: Standings): string | null {
  const [table = '', row = '', ...field] = place.split('/');
  const rows = standings.all().flatMap((known) => {
    const [of, word] = known.split('/');
    return of === table && word !== undefined ? [{ word }] : [];
  });
  const meant = suggest(row, [...new Map(rows.map((one) => [one.word, one])).values()]);
  const suggestion = [table, meant, ...field].join('/');
  return meant !== null && standings.at(suggestion)?.kind === 'value' ? suggestion : null;
}

/** The value of the one figure of a row, where a place names the row's whole list of them. */
function figureMeant(place: string, standings: Standings): string | null {
  const row = place.slice(0, place.lastIndexOf('/') + 1);
  const values = standings
    .all()
    .filter((known) => known.startsWith(row) && !known.slice(row.length).includes('/'))
    .map((known) => `${known}/value`)
    .filter((known) => standings.at(known)?.kind === 'value');
  return values.length === 1 ? values[0]! : null;
}

/** Each revision that was followed by another of the same place → the next one, by day and then as listed. */
function followers(revisions: readonly Revision[]): ReadonlyMap<Revision, Revision> {
  const found = new Map<Revision, Revision>();
  for (const own of Map.groupBy(revisions, ({ place }) => place).values()) {
    const sorted = own.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (const [i, revision] of sorted.slice(0, -1).entries()) found.set(revision, sorted[i + 1]!);
  }
  return found;
}

type Said = string | number;

function isStanding(said: Said, standing: Standing & { kind: 'value' | 'text' }): boolean {
  if (standing.kind === 'text') return holds(standing.text, said);
  const { typed, value } = standing;
  if (typeof value === 'number') return said === typed || numbersIn(said).includes(value);
  return isSame(said, typed) || holds(String(value), said);
}

/** Whether a text has the words, or the number in one of its forms. */
function holds(whole: string, said: Said): boolean {
  if (typeof said === 'number') return numbersIn(whole).includes(said);
  return oneLine(whole).includes(oneLine(said));
}

/** Whether two say the same: `1896` and «1.896» do. */
function isSame(a: Said, b: Said): boolean {
  if (oneLine(String(a)) === oneLine(String(b))) return true;
  const [left, right] = [numbersIn(a), numbersIn(b)];
  return isNumber(a) && isNumber(b) && left.some((one) => right.includes(one));
}

function isNumber(said: Said): boolean {
  return typeof said === 'number' || /^[\d.,\s%+−-]+$/u.test(said);
}

function numbersIn(said: Said): readonly number[] {
  return typeof said === 'number' ? [said] : readQuantities(said).map(({ value }) => value);
}

function oneLine(written: string): string {
  return written.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function text(said: Said | null): string {
  return said === null ? '' : String(said);
}
