/**
 * The ledger of corrections (sổ đính chính): every published value that was changed later, with what it was, and
 * every report that replaces another, the newest day first. Of all reports only those of the part that is
 * shown are opened, for the names of their places.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import { findReport } from '../../domain/archive.ts';
import { compareText } from '../../domain/order.ts';
import type { Day } from '../../domain/period.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { unitsOfSlug } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import type { ReportHead, Revision } from '../../domain/report.ts';
import { partOfAddress } from '../addresses.ts';
import { capitalise } from '../period/name.ts';
import { drawnPlaces, hrefOf, nearestPlace } from '../report/context.ts';
import { reportLink } from '../report/name.ts';
import { place, type Searchable } from '../search/searchable.ts';
import type { Link } from '../shared/link.ts';
import { partsView, rangeName, type PartsView } from '../shared/parts.ts';
import type { Site } from '../site.ts';

import {
  entriesOf,
  entriesOfUnit,
  ledgerFolder,
  ledgerParts,
  publishedText,
  type Entry,
} from './ledger.ts';

export interface CorrectionsView {
  readonly title: string;
  readonly lead: string;
  /** Said where there are none. */
  readonly none: string | null;
  readonly days: readonly DayView[];
  readonly parts: PartsView | null;
  /** Ways into it, by unit and by year, where there are several. */
  readonly choices: readonly { readonly label: string; readonly links: readonly Link[] }[];
  /** From the list of a unit to that of all reports. */
  readonly all: Link | null;
}

/** What was corrected on one day, by report. */
export interface DayView {
  readonly id: string;
  readonly heading: string;
  readonly reports: readonly {
    readonly link: Link;
    /** The report that this one replaces, and the anchor of that entry. */
    readonly replaces: (Link & { readonly id: string }) | null;
    readonly corrections: readonly CorrectionView[];
  }[];
}

export interface CorrectionView {
  /** Its anchor. */
  readonly id: string;
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

/** A page of the ledger: where it stands below the ledger's own address, and its view. */
export interface CorrectionsPage {
  /** Nothing for the first page of all. */
  readonly path: string | undefined;
  readonly view: CorrectionsView;
}

/** The ledger of all reports and that of each unit that has corrected any, in parts, each with its view. */
export function correctionPages(site: Site): readonly CorrectionsPage[] {
  const { say, archive } = site;
  const { title, none, none_lead } = say.corrections;
  const all = entriesOf(archive.reports);
  if (all.length === 0) {
    const view = { title, lead: none_lead, none, choices: [], days: [], parts: null, all: null };
    return [{ path: undefined, view }];
  }
  const units = [...new Map(all.map(({ report: { unit } }) => [unit.key, unit])).values()].sort(
    (a, b) => compareNames(a.name, b.name) || compareText(a.key, b.key),
  );
  return [
    ...listPages(site, { title, folder: '', all, units }),
    ...units.flatMap((unit) =>
      listPages(site, {
        title: say.corrections.of_unit(unitName(unit, site)),
        folder: ledgerFolder(unit, archive.reference),
        all: entriesOfUnit(archive, unit),
        units: [],
      }),
    ),
  ];
}

/** One list of corrections. */
interface List {
  readonly title: string;
  /** Of a unit; the list of all reports has none. */
  readonly folder: string;
  readonly all: readonly Entry[];
  /** To choose from. */
  readonly units: readonly Unit[];
}

function listPages(site: Site, { title, folder, all, units }: List): readonly CorrectionsPage[] {
  const { say, addresses, archive } = site;
  const { format, corrections: words } = say;
  const lead = words.lead(
    format.number(all.length),
    format.number(new Set(all.map(({ report }) => report.id)).size),
  );
  const parts = ledgerParts(all);
  const names = parts.map((part) =>
    rangeName([format.day(part[0]!.day), format.day(part.at(-1)!.day)], say),
  );
  const years = yearsOf(parts);
  return parts.map((part, at) => ({
    path: [folder, partOfAddress(at + 1)].filter(Boolean).join('/') || undefined,
    view: {
      title: at === 0 ? title : words.part_title(title, format.number(at + 1)),
      lead,
      none: null,
      choices: [
        {
          label: words.by_unit,
          links: units.map((unit) => ({
            text: unitName(unit, site),
            href: addresses.corrections(1, ledgerFolder(unit, archive.reference)),
          })),
        },
        {
          label: words.by_year,
          links: years.map(({ year, part: to, day }) => ({
            text: year,
            href: `${to === at ? '' : addresses.corrections(to + 1, folder)}#${dayAnchor(day)}`,
          })),
        },
      ].filter(({ links }) => links.length > 1),
      days: [...Map.groupBy(part, ({ day }) => day)].map(([day, own]) => dayView(site, day, own)),
      parts: partsView(names, at + 1, (to) => addresses.corrections(to, folder), say),
      all: folder === '' ? null : { text: words.all, href: addresses.corrections() },
    },
  }));
}

/** Every year in which something was corrected, with the part and the day that it begins with. */
function yearsOf(parts: readonly (readonly Entry[])[]) {
  const first = new Map<string, { readonly part: number; readonly day: Day }>();
  for (const [part, entries] of parts.entries())
    for (const { day } of entries) {
      const year = day.slice(0, 4);
      if (!first.has(year)) first.set(year, { part, day });
    }
  return [...first].map(([year, at]) => ({ year, ...at }));
}

/** An earlier bearer of a name that another bears today is told from it by its end. */
function unitName(unit: Unit, { archive, say }: Site): string {
  const [newest] = unitsOfSlug(archive.reference, unit.slug);
  return newest?.key === unit.key || unit.valid_to === null
    ? unit.name
    : say.corrections.until(unit.name, unit.valid_to.slice(0, 4));
}

function dayAnchor(day: Day): string {
  return `ngay-${day}`;
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

function dayView(site: Site, day: Day, entries: readonly Entry[]): DayView {
  const byReport = Map.groupBy(entries, ({ report }) => report);
  return {
    id: dayAnchor(day),
    heading: site.say.format.day(day),
    reports: [...byReport].map(([report, own]) => ({
      link: reportLink(report, site),
      replaces: replacedIn(own, site),
      corrections: own.flatMap(({ revision, anchor }) =>
        revision === null ? [] : [{ id: anchor, ...correctionView(site, report, revision) }],
      ),
    })),
  };
}

/** The report that another replaces; by its id where it is gone. */
function replacedIn(entries: readonly Entry[], site: Site) {
  const entry = entries.find(({ revision }) => revision === null);
  const replaces = entry?.report.replaces;
  if (entry === undefined || replaces == null) return null;
  const replaced = findReport(site.archive, replaces);
  const link = replaced === null ? { text: replaces, href: null } : reportLink(replaced, site);
  return { id: entry.anchor, ...link };
}

function correctionView(
  site: Site,
  { id }: ReportHead,
  revision: Revision,
): Omit<CorrectionView, 'id'> {
  const { say, language, addresses } = site;
  const { place: at, before, after, reason } = revision;
  const report = site.archive.open(id);
  const spot = nearestPlace(at, drawnPlaces(report));
  const side = (value: Revision['before'], absent: string): Side => {
    const text = publishedText(value, revision, say);
    return text === null ? { text: absent, isThere: false } : { text, isThere: true };
  };
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
