/**
 * The order of the ledger of corrections (sổ đính chính), of all reports and of each unit, how it is divided
 * into pages, and where in it a correction stands. What a report's page says of its own place in the ledger
 * follows from the reports of its unit alone.
 */
import { reportsOfUnit, type Archive } from '../../domain/archive.ts';
import { compareText } from '../../domain/order.ts';
import type { Day } from '../../domain/period.ts';
import { unitsOfSlug } from '../../domain/province.ts';
import type { Reference, Unit } from '../../domain/reference.ts';
import type { ReportHead, Revision } from '../../domain/report.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { anchorOf } from '../addresses.ts';
import type { Sentences } from '../sentences.ts';
import { divide, sizeOfText } from '../shared/division.ts';
import type { Site } from '../site.ts';

/** An entry of the ledger: a revision, or that the report replaces another. */
export interface Entry {
  readonly day: Day;
  readonly report: ReportHead;
  readonly revision: Revision | null;
  /** Unique in the ledger, and the same on every page that shows the entry. */
  readonly anchor: string;
}

/** What some reports have corrected, the newest day first. */
export function entriesOf(reports: readonly ReportHead[]): readonly Entry[] {
  return reports
    .flatMap((report): readonly Entry[] => [
      ...revisionEntries(report),
      ...(report.replaces === null
        ? []
        : [
            {
              day: report.issued_on ?? report.period.end,
              report,
              revision: null,
              anchor: `${slugify(report.id)}-thay-the`,
            },
          ]),
    ])
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.report.id, b.report.id));
}

/** A second revision of one place and day is told from the first by its number. */
function revisionEntries(report: ReportHead): readonly (Entry & { readonly revision: Revision })[] {
  const times = new Map<string, number>();
  return report.revisions.map((revision) => {
    const anchor = `${slugify(report.id)}-${anchorOf(revision.place)}-${revision.date}`;
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    return {
      day: revision.date,
      report,
      revision,
      anchor: time === 1 ? anchor : `${anchor}-${time}`,
    };
  });
}

/** Entries in parts that each find room on a page. */
export function ledgerParts(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return divide(entries, sizeOf);
}

/** How many bytes an entry takes on its page, at most: its place in words is not known yet. */
function sizeOf({ report, revision }: Entry): number {
  const texts = revision === null ? [] : [revision.before, revision.after, revision.reason];
  return 1_500 + 3 * report.id.length + sizeOfText(report.title) + sizeOfText(texts.join());
}

/** The folder of a unit's part of the ledger; of an earlier bearer of a slug with the year of its end. */
export function ledgerFolder(unit: Unit, reference: Reference): string {
  const [newest] = unitsOfSlug(reference, unit.slug);
  return newest?.key === unit.key
    ? unit.slug
    : `${unit.slug}/den-${unit.valid_to?.slice(0, 4) ?? unit.key}`;
}

/**
 * The address in its unit's part of the ledger of every revision of a report. They are known by their anchors:
 * a report that was opened has revisions of its own, not those of its head.
 */
export function ledgerAddresses(
  { archive, addresses }: Pick<Site, 'archive' | 'addresses'>,
  report: ReportHead,
): ReadonlyMap<Revision, string> {
  const folder = ledgerFolder(report.unit, archive.reference);
  const pages = new Map(
    ledgerParts(entriesOfUnit(archive, report.unit)).flatMap((part, at) =>
      part.map(({ anchor }) => [anchor, addresses.corrections(at + 1, folder)] as const),
    ),
  );
  const own = revisionEntries(report);
  return new Map(
    own.map(({ revision, anchor }) => [revision, `${pages.get(anchor)!}#${anchor}`] as const),
  );
}

export function entriesOfUnit(
  archive: Pick<Archive, 'reports'>,
  { key }: Pick<Unit, 'key'>,
): readonly Entry[] {
  return entriesOf(reportsOfUnit(archive, key));
}

/** A value of a revision as it is written; what the author wrote as words stays as it is. */
export function publishedText(
  value: Revision['before'],
  { place }: Pick<Revision, 'place'>,
  say: Sentences,
): string | null {
  if (typeof value !== 'number') return value;
  const number = say.format.number(value);
  return place.endsWith('/share') ? say.value.percent(number) : number;
}
