/** Public services over all reports: each with what provinces report of it, period by period. */
import { findReport } from '../../domain/archive.ts';
import type { Observation, Observed } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { Service } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import {
  changeBetween,
  seriesOf,
  type Caveat,
  type Change,
  type Point,
} from '../../domain/series.ts';
import { compareNames, formatNumber, formatShare } from '../../domain/vietnamese.ts';
import { capitalise, periodName } from '../period/name.ts';
import { reportLink } from '../report/name.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { marked, numberValue, percentValue, type Value } from '../value/view.ts';

export interface ServicesIndexView {
  readonly lead: string;
  readonly rows: readonly {
    readonly service: Link;
    readonly reports: string;
    /** The newest report with figures on it, at its row; null where there is none. */
    readonly latest: Link | null;
    readonly share: Value | null;
  }[];
}

export interface ServiceView {
  readonly title: string;
  readonly description: string;
  readonly facts: SearchFacts;
  readonly crumbs: readonly Link[];
  readonly lead: string;
  readonly latest: { readonly link: Link; readonly share: Value } | null;
  /** Said where the table has not room for all reports. */
  readonly onlyLatest: string | null;
  readonly units: readonly ServiceUnit[];
  readonly neighbours: readonly Link[];
}

/** What one unit reports, latest first. */
export interface ServiceUnit {
  readonly unit: Link;
  readonly lines: readonly ServiceLine[];
}

export interface ServiceLine {
  /** The period, at the row of its report. */
  readonly period: Link;
  readonly received: Value;
  readonly online: Value;
  readonly share: Value;
  readonly change: string;
}

/** So many rows a table may have before it keeps to the latest of each unit. */
const MOST_ROWS = 120;

/** The list of all services. */
export function servicesIndexView(site: Site): ServicesIndexView {
  const { say, archive } = site;
  const { services } = archive.reference;
  const told = services.map((service) => ({
    service,
    reports: reportsAmong(archive.observed(`services/${service.id}`), site),
  }));
  const all = new Set(told.flatMap(({ reports }) => reports.map(({ head }) => head.id)));
  return {
    lead:
      all.size === 0
        ? say.service.none
        : say.service.lead(formatNumber(services.length), formatNumber(all.size)),
    rows: told.map(({ service, reports }) => {
      const latest = reports[0] ?? null;
      return {
        service: serviceLink(service, site),
        reports: reports.length === 0 ? say.service.not_reported : formatNumber(reports.length),
        latest: latest && { ...reportLink(latest.head, site), href: rowAddress(latest, site) },
        share: latest && valueIn(latest, 'share', site),
      };
    }),
  };
}

/** The page of one service. */
export function serviceView(site: Site, id: string): ServiceView {
  const { say, archive, addresses } = site;
  const service = archive.reference.services.find((one) => one.id === id)!;
  // Read once: at thousands of reports it is much.
  const observed = archive.observed(`services/${id}`);
  const reports = reportsAmong(observed, site);
  const byUnit = Map.groupBy(reports, ({ head }) => head.unit.key);
  const isWhole = reports.length <= MOST_ROWS;
  const changes = changesAmong(observed, site);
  const latest = reports[0] ?? null;
  return {
    title: service.name_vi,
    description: say.service.page_description(service.name_vi),
    facts: { kind: say.service.search_kind, name: service.short_vi },
    crumbs: [{ text: say.service.title, href: addresses.services() }],
    lead:
      reports.length === 0
        ? say.service.page_none
        : say.service.page_lead(formatNumber(reports.length), formatNumber(byUnit.size)),
    latest: latest && {
      link: { ...reportLink(latest.head, site), href: rowAddress(latest, site) },
      share: valueIn(latest, 'share', site),
    },
    onlyLatest: isWhole
      ? null
      : say.service.only_latest(formatNumber(reports.length - byUnit.size)),
    units: [...byUnit.values()]
      .map((own) => ({
        unit: {
          text: own[0]!.head.unit.name,
          href: addresses.unitHeading(own[0]!.head.unit),
        },
        lines: (isWhole ? own : own.slice(0, 1)).map((one) => lineOf(one, changes, site)),
      }))
      .sort((a, b) => compareNames(a.unit.text, b.unit.text)),
    neighbours: archive.reference.services
      .filter((other) => other.id !== id)
      .map((other) => serviceLink(other, site)),
  };
}

function serviceLink({ id, short_vi }: Service, { addresses }: Site): Link {
  return { text: short_vi, href: addresses.service(id) };
}

/** What one report tells of a service, by field. */
interface Told {
  readonly head: ReportHead;
  readonly fields: ReadonlyMap<string, Observation>;
}

/** The reports that tell of a service, latest first. */
function reportsAmong(observed: readonly Observed[], { archive }: Site): readonly Told[] {
  const byReport = Map.groupBy(observed, ({ report }) => report);
  return [...byReport]
    .map(([report, own]) => ({
      head: findReport(archive, report)!,
      fields: new Map(own.map(({ observation }) => [fieldOf(observation), observation])),
    }))
    .sort(
      (a, b) =>
        comparePeriods(b.head.period, a.head.period) ||
        compareNames(a.head.unit.name, b.head.unit.name),
    );
}

function fieldOf({ variable }: Observation): string {
  return variable.slice(variable.lastIndexOf('/') + 1);
}

/** How the share has moved since the report before, and since which, by the report in which it is seen. */
function changesAmong(
  observed: readonly Observed[],
  { archive }: Site,
): ReadonlyMap<string, { readonly change: Change | null; readonly earlier: Point }> {
  const made = observed
    .filter(({ observation }) => fieldOf(observation) === 'share')
    .map(({ report, observation }) => ({ report: findReport(archive, report)!, observation }));
  const changes = seriesOf(made, archive.reports).flatMap((series) => {
    const told = series.points.filter((point) => point.kind === 'told');
    return told.slice(1).map((point, at) => {
      const earlier = told[at]!;
      return [
        point.made.report.id,
        { change: changeBetween(series, earlier, point), earlier },
      ] as const;
    });
  });
  return new Map(changes);
}

function lineOf(one: Told, changes: ReturnType<typeof changesAmong>, site: Site): ServiceLine {
  const { say } = site;
  const found = changes.get(one.head.id);
  return {
    period: {
      text: capitalise(periodName(one.head.period, say)),
      href: rowAddress(one, site),
    },
    received: valueIn(one, 'received', site),
    online: valueIn(one, 'online', site),
    share: valueIn(one, 'share', site),
    change: found ? changeText(found.change, found.earlier, site) : say.service.first,
  };
}

function changeText(change: Change | null, earlier: Point, { say }: Site): string {
  if (change === null) return say.service.no_change;
  const { difference, caveats } = change;
  const sign = difference > 0 ? '▲' : '▼';
  const moved =
    difference === 0
      ? say.service.unchanged
      : say.service.points(sign, formatNumber(Math.abs(difference), 2));
  const notes = caveats.map((caveat: Caveat) => say.service.caveats[caveat]);
  return [`${moved} (${periodName(earlier.period, say)})`, ...notes].join('; ');
}

function valueIn({ head, fields }: Told, field: string, { say }: Site): Value {
  const observation = fields.get(field);
  if (!observation) return numberValue(null, say);
  const { told, computed, kind, revision } = observation;
  const marks = [
    ...(head.provisional ? [say.value.provisional] : []),
    ...(revision ? [say.value.revised] : []),
  ];
  if (told.kind !== 'number') {
    const reason = told.kind === 'gap' && told.reason !== 'blank' ? told.reason : undefined;
    const ours =
      computed === null ? [] : [say.service.computed(say.value.percent(formatShare(computed, 2)))];
    return marked(numberValue(null, say, reason), ours);
  }
  const value =
    kind === 'ratio'
      ? percentValue(told, computed, say)
      : numberValue(told.value, say, undefined, told.decimals);
  return marked(value, marks);
}

/** Where the row of the service stands. */
function rowAddress({ head, fields }: Told, { addresses }: Site): string {
  const [observation] = fields.values();
  const place = observation!.place;
  return addresses.place(head.id, place.slice(0, place.lastIndexOf('/')));
}
