/**
 * The ledger of corrections (sổ đính chính): every published value that was changed later, with what it was, and
 * every report that replaces another, the newest day first. Of all reports only those of the part that is
 * shown are opened, for the names of their places.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import { findReport, type Archive } from '../../domain/archive.ts';
import { compareText } from '../../domain/order.ts';
import type { Day } from '../../domain/period.ts';
import type { ReportHead, Revision } from '../../domain/report.ts';
import { capitalise } from '../period/name.ts';
import { drawnPlaces, hrefOf, nearestPlace } from '../report/context.ts';
import { reportLink } from '../report/name.ts';
import { place, type Searchable } from '../search/searchable.ts';
import { divide, sizeOfText } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import { partsView, rangeName, type PartsView } from '../shared/parts.ts';
import type { Site } from '../site.ts';

export interface CorrectionsView {
  readonly title: string;
  readonly lead: string;
  /** Said where there are none. */
  readonly none: string | null;
  readonly days: readonly DayView[];
  readonly parts: PartsView | null;
}

/** What was corrected on one day, by report. */
export interface DayView {
  readonly id: string;
  readonly heading: string;
  readonly reports: readonly {
    readonly link: Link;
    /** The report that this one replaces. */
    readonly replaces: Link | null;
    readonly corrections: readonly CorrectionView[];
  }[];
}

export interface CorrectionView {
  /** The place in words, and the way to it. */
  readonly where: Link;
  readonly before: Side;
  readonly after: Side;
  readonly reason: string;
}

/** One of the two values; what says that there is none is not from the document. */
export interface Side {
  readonly text: string;
  readonly isThere: boolean;
}

/** An entry of the ledger: a revision, or that the report replaces another. */
interface Entry {
  readonly day: Day;
  readonly report: ReportHead;
  readonly revision: Revision | null;
}

/** The parts of the ledger, each with its view. */
export function correctionPages(site: Site): readonly CorrectionsView[] {
  const { say, addresses, archive } = site;
  const { format } = say;
  const all = entriesOf(archive);
  if (all.length === 0) {
    const { title, none, none_lead } = say.corrections;
    return [{ title, lead: none_lead, none, days: [], parts: null }];
  }
  const lead = say.corrections.lead(
    format.number(all.length),
    format.number(new Set(all.map(({ report }) => report.id)).size),
  );
  const parts = divide(all, sizeOf);
  const names = parts.map((part) =>
    rangeName([format.day(part[0]!.day), format.day(part.at(-1)!.day)], say),
  );
  return parts.map((part, at) => ({
    title: at === 0 ? say.corrections.title : say.corrections.part_title(format.number(at + 1)),
    lead,
    none: null,
    days: [...Map.groupBy(part, ({ day }) => day)].map(([day, own]) => dayView(site, day, own)),
    parts: partsView(names, at + 1, (to) => addresses.corrections(to), say),
  }));
}

/** What search is told of the ledger: that there is one; the reports tell their own places. */
export function searchableCorrections({ lead, none }: CorrectionsView, site: Site): Searchable {
  const { title, description, search_kind: kind } = site.say.corrections;
  return {
    title,
    facts: { kind, name: title },
    places: [place(null, '', [description, none, lead])],
  };
}

function entriesOf({ reports }: Archive): readonly Entry[] {
  return reports
    .flatMap((report): readonly Entry[] => [
      ...report.revisions.map((revision) => ({ day: revision.date, report, revision })),
      ...(report.replaces === null
        ? []
        : [{ day: report.issued_on ?? report.period.end, report, revision: null }]),
    ])
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.report.id, b.report.id));
}

/** How many bytes an entry takes on its page, at most: its place in words is not known yet. */
function sizeOf({ report, revision }: Entry): number {
  const texts = revision === null ? [] : [revision.before, revision.after, revision.reason];
  return 1_400 + 2 * report.id.length + sizeOfText(report.title) + sizeOfText(texts.join());
}

function dayView(site: Site, day: Day, entries: readonly Entry[]): DayView {
  const byReport = Map.groupBy(entries, ({ report }) => report);
  return {
    id: `ngay-${day}`,
    heading: site.say.format.day(day),
    reports: [...byReport].map(([report, own]) => ({
      link: reportLink(report, site),
      replaces: own.some(({ revision }) => revision === null) ? replacedBy(report, site) : null,
      corrections: own.flatMap(({ revision }) =>
        revision === null ? [] : [correctionView(site, report, revision)],
      ),
    })),
  };
}

/** The report that another replaces; by its id where it is gone. */
function replacedBy({ replaces }: ReportHead, site: Site): Link | null {
  if (replaces === null) return null;
  const replaced = findReport(site.archive, replaces);
  return replaced === null ? { text: replaces, href: null } : reportLink(replaced, site);
}

function correctionView(site: Site, { id }: ReportHead, revision: Revision): CorrectionView {
  const { say, language, addresses } = site;
  const { place: at, before, after, reason } = revision;
  const report = site.archive.open(id);
  const spot = nearestPlace(at, drawnPlaces(report));
  const side = (value: Revision['before'], absent: string): Side =>
    value === null
      ? { text: absent, isThere: false }
      : { text: typeof value === 'number' ? say.format.number(value) : value, isThere: true };
  return {
    where: {
      text: capitalise(placeName(report, at, language)),
      href: addresses.report(id) + (spot === null ? '' : hrefOf(spot)),
    },
    before: side(before, say.corrections.unpublished),
    after: side(after, say.corrections.removed),
    reason,
  };
}
