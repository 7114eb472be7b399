/**
 * What was corrected (đính chính), beside the figure itself: in its cell what stood there before, below the
 * name of its row when and why; both lead to the entry in the ledger. What concerns the report as a whole
 * is told by its notices alone.
 */
import { placeName } from '../../../diagnostics/place-name.ts';
import type { Revision } from '../../../domain/report.ts';
import { ledgerAddresses, publishedText } from '../../corrections/ledger.ts';
import { cellPlaces, drawnPlaces, nearestPlace, type Context, type Revised } from '../context.ts';

type RevisionContext = Pick<
  Context,
  'archive' | 'addresses' | 'report' | 'words' | 'say' | 'language'
>;

/** The marks of every place that was corrected. */
export function revisionMarks(context: RevisionContext): ReadonlyMap<string, readonly Revised[]> {
  const { report, words, say } = context;
  if (report.revisions.length === 0) return new Map();
  const links = ledgerAddresses(context, report);
  const drawn = drawnPlaces(report);
  const cells = cellPlaces(report);
  const found = new Map<string, readonly Revised[]>();
  const add = (spot: string, mark: Revised) => found.set(spot, [...(found.get(spot) ?? []), mark]);
  for (const revision of report.revisions) {
    const { place, date, before } = revision;
    const row = nearestPlace(place, drawn);
    if (row === null || place.startsWith('report/')) continue;
    const href = links.get(revision)!;
    if (cells.has(place))
      add(place, {
        kind: 'revised',
        href,
        text: words.revisedBefore(publishedText(before, revision, say)),
        title: words.revisedOn(say.format.day(date)),
        reason: null,
      });
    add(row, rowMark(revision, href, fieldName(place, row, context), context));
  }
  return found;
}

/** What was corrected at some places that one figure stands for, in full. */
export function revisedAt(places: readonly string[], context: RevisionContext): readonly Revised[] {
  const own = context.report.revisions.filter(({ place }) => places.includes(place));
  if (own.length === 0) return [];
  const links = ledgerAddresses(context, context.report);
  return own.map((revision) => rowMark(revision, links.get(revision)!, null, context));
}

function rowMark(
  revision: Revision,
  href: string,
  field: string | null,
  { words, say }: RevisionContext,
): Revised {
  const { date, before, after, reason } = revision;
  return {
    kind: 'revised',
    href,
    text: words.revisedRow(
      say.format.day(date),
      field,
      publishedText(before, revision, say),
      publishedText(after, revision, say),
    ),
    title: null,
    reason,
  };
}

/** What of its row was corrected: its place in words without the row's. */
function fieldName(
  place: string,
  row: string,
  { report, language }: RevisionContext,
): string | null {
  const [full, above] = [place, row].map((one) => placeName(report, one, language)) as [
    string,
    string,
  ];
  if (full === above) return null;
  return full.startsWith(`${above}, `) ? full.slice(above.length + 2) : full;
}
