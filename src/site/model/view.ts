/**
 * The page of a pilot model over all reports: where the country says that it is, what every unit says of it,
 * side by side, and in how many numbers and names. Opens no report.
 */
import type { Account } from '../../domain/account.ts';
import { findReport } from '../../domain/archive.ts';
import type { Observed } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';
import { STATUS_IDS, type PilotModel, type StatusId } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { capitalise, periodName } from '../period/name.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import type { StatusView } from '../status/view.ts';
import type { DrawnGrid } from '../unit/tile-grid/view.ts';
import { nationalView, type NationalView } from './national.ts';
import { accountAddress, bareStatus, heardOf, isOfUnit, statusIn, type Heard } from './heard.ts';
import { modelMap } from './map.ts';
import { shortener } from './shorten.ts';
import { statusName } from '../status/view.ts';

export interface ModelView {
  readonly title: string;
  /** Short enough for the title of a window. */
  readonly shortTitle: string;
  readonly description: string;
  readonly facts: SearchFacts;
  readonly crumbs: readonly Link[];
  readonly number: string;
  readonly lead: string;
  readonly national: readonly NationalView[];
  /** Null where nobody speaks of it. */
  readonly map: DrawnGrid | null;
  /** How many provinces state which status, and which they are. */
  readonly own: readonly OwnStatus[];
  readonly said: readonly Said[];
  readonly isShortened: boolean;
  /** How many older rows found no room. */
  readonly leftOut: string | null;
  readonly neighbours: readonly Link[];
}

/** A status, and the provinces that state it of themselves. */
export interface OwnStatus {
  readonly status: StatusView;
  readonly count: string;
  readonly names: string;
}

/** What one report says of it. */
export interface Said {
  readonly unit: Link;
  /** The period, at the row of the report. */
  readonly period: Link;
  readonly number: string | null;
  readonly name: string;
  readonly status: StatusView;
  /** Words of the document beside the status, and whom it names. */
  readonly notes: readonly string[];
  /** Other statuses that the unit stated before this, latest first. */
  readonly before: readonly Link[];
  /** Safe HTML, or null where nothing is printed. */
  readonly result: string | null;
  readonly difficulties: string | null;
  readonly nextSteps: string | null;
}

/** So many earlier statuses are named; the reports tell the rest. */
const EARLIER = 3;

/** So many rows find room with their texts: a list of provinces before their merger, and the country. */
const MOST_SAID = 64;

/** The page of one model. */
export function modelView(site: Site, slug: string): ModelView {
  const { archive, addresses, say } = site;
  const model = archive.reference.models.find((one) => one.slug === slug)!;
  const name = say.format.name(model);
  const n = say.format.number(model.n);
  const heard = heardOf(site, slug);
  const units = new Set(heard.filter(isOfUnit).map(({ head }) => head.unit.key));
  const said = latestOf(heard);
  const shorten = shortener(said.map(({ account }) => account));
  const earlier = statusesByUnit(archive.observed(`models/${slug}`), site);
  return {
    title: name,
    shortTitle: say.format.shortName(model),
    description: say.model.page_description(name),
    facts: { kind: say.model.search_kind, name: say.format.shortName(model) },
    crumbs: [{ text: say.model.title, href: addresses.models() }],
    number: say.model.number(n),
    lead:
      units.size === 0 ? say.model.page_none : say.model.page_lead(say.format.number(units.size)),
    national: heard.flatMap((one) => nationalView(one, site) ?? []),
    map: heard.length === 0 ? null : modelMap(heard, site),
    own: ownStatuses(heard.filter(isOfUnit), site),
    said: said.map((one) => saidIn(one, earlier, shorten.text, site)),
    isShortened: shorten.isNeeded,
    leftOut:
      said.length === heard.length
        ? null
        : say.model.said.left_out(say.format.number(heard.length - said.length)),
    neighbours: archive.reference.models
      .filter((other) => other.slug !== slug)
      .map((other) => modelLink(other, site)),
  };
}

/** `4. Khám chữa bệnh`, to its page. */
export function modelLink(model: PilotModel, { addresses, say }: Site): Link {
  return {
    text: `${say.format.number(model.n)}. ${say.format.shortName(model)}`,
    href: addresses.model(model.slug),
  };
}

/** Those that were heard latest, in their order, as many as find room. */
function latestOf(heard: readonly Heard[]): readonly Heard[] {
  const latest = new Set(
    heard.toSorted((a, b) => comparePeriods(b.head.period, a.head.period)).slice(0, MOST_SAID),
  );
  return heard.filter((one) => latest.has(one));
}

function ownStatuses(own: readonly Heard[], site: Site): readonly OwnStatus[] {
  const byStatus = Map.groupBy(own, ({ account }) => account.status.status);
  return STATUS_IDS.flatMap((id) => {
    const heard = byStatus.get(id);
    if (!heard) return [];
    const names = [...new Set(heard.map(({ head }) => head.unit.name))];
    return [
      {
        status: bareStatus(id, site),
        count: site.say.format.number(names.length),
        names: names.join(', '),
      },
    ];
  });
}

function saidIn(
  { head, account }: Heard,
  earlier: ReadonlyMap<string, readonly Stated[]>,
  shorten: (html: string | null) => string | null,
  site: Site,
): Said {
  const { addresses, say } = site;
  const words = say.model.said;
  const status = statusIn(account, site);
  const printed = account.status.status_printed;
  const isSaid = printed === null || foldName(printed) === foldName(status.word);
  const lead = account.lead.map((agency) => say.format.name(agency)).join('; ');
  return {
    unit: { text: head.unit.name, href: addresses.unitHeading(head.unit) },
    period: {
      text: capitalise(periodName(head.period, say)),
      href: accountAddress(account, site),
    },
    number: account.local_no === null ? null : words.local_number(account.local_no),
    name: account.name,
    status,
    notes: [
      ...(isSaid ? [] : [words.printed(printed)]),
      ...account.status.statuses
        .filter((other) => !other.adopted && other.status !== account.status.status)
        .map((other) => words.elsewhere(statusName(other.status, site), other.where)),
      ...(lead === '' ? [] : [words.lead(lead)]),
      ...(account.deadline === null ? [] : [words.deadline(account.deadline)]),
    ],
    before: isOfUnit({ head, account }) ? statusesBefore(head, account, earlier, site) : [],
    result: shorten(account.result),
    difficulties: shorten(account.difficulties),
    nextSteps: shorten(account.next_steps),
  };
}

/** A status that a report states. */
interface Stated {
  readonly head: ReportHead;
  readonly status: StatusId;
  readonly row: string;
}

/** What each unit stated, latest first. */
function statusesByUnit(
  observed: readonly Observed[],
  { archive }: Site,
): ReadonlyMap<string, readonly Stated[]> {
  const stated = observed.flatMap(({ report, observation: { told, place } }): readonly Stated[] => {
    const row = place.slice(0, place.lastIndexOf('/'));
    return told.kind === 'status'
      ? [{ head: findReport(archive, report)!, status: told.status, row }]
      : [];
  });
  return Map.groupBy(
    stated.toSorted((a, b) => comparePeriods(b.head.period, a.head.period)),
    ({ head }) => head.unit.key,
  );
}

/** The statuses before the last one, each where it was stated first; of several rows in a report each has its own. */
function statusesBefore(
  head: ReportHead,
  { status: { status }, place }: Account,
  stated: ReadonlyMap<string, readonly Stated[]>,
  site: Site,
): readonly Link[] {
  const all = stated.get(head.unit.key) ?? [];
  const isTwofold = new Set(all.map((one) => one.head.id)).size < all.length;
  const runs: Stated[] = [];
  let current: StatusId = status;
  for (const one of isTwofold ? all.filter(({ row }) => row === place) : all) {
    if (one.status === current) {
      if (runs.length > 0) runs[runs.length - 1] = one;
      continue;
    }
    if (one.head.id === head.id) continue;
    current = one.status;
    runs.push(one);
  }
  return runs.slice(0, EARLIER).map((one) => ({
    text: `${statusName(one.status, site)}, ${periodName(one.head.period, site.say)}`,
    href: site.addresses.place(one.head.id, one.row),
  }));
}
