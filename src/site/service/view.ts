/** Public services over all reports: each with what provinces report of it, period by period. */
import type { Service } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { movesAmong, reportsAmong, type Move, type Told } from '../observed/told.ts';
import { moveText, rowAddress, valueIn } from '../observed/view.ts';
import { capitalise, periodName } from '../period/name.ts';
import { reportLink } from '../report/name.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import type { Value } from '../value/view.ts';
import { serviceCharts, type ServiceCharts } from './charts.ts';

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
  /** Everything that is reported of it, as data. */
  readonly csv: string;
  readonly latest: { readonly link: Link; readonly share: Value } | null;
  /** Said where the table has not room for all reports. */
  readonly onlyLatest: string | null;
  readonly charts: ServiceCharts;
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
    reports: reportsAmong(archive.observed(`services/${service.id}`), archive),
  }));
  const all = new Set(told.flatMap(({ reports }) => reports.map(({ head }) => head.id)));
  return {
    lead:
      all.size === 0
        ? say.service.none
        : say.service.lead(say.format.number(services.length), say.format.number(all.size)),
    rows: told.map(({ service, reports }) => {
      const latest = reports[0] ?? null;
      return {
        service: serviceLink(service, site),
        reports:
          reports.length === 0 ? say.service.not_reported : say.format.number(reports.length),
        latest: latest && { ...reportLink(latest.head, site), href: rowAddress(latest, site) },
        share: latest && valueIn(latest, 'share', say),
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
  const reports = reportsAmong(observed, archive);
  const byUnit = Map.groupBy(reports, ({ head }) => head.unit.key);
  const isWhole = reports.length <= MOST_ROWS;
  const moves = movesAmong(observed, 'share', archive);
  const latest = reports[0] ?? null;
  return {
    title: say.format.name(service),
    description: say.service.page_description(say.format.name(service)),
    facts: { kind: say.service.search_kind, name: say.format.shortName(service) },
    crumbs: [{ text: say.service.title, href: addresses.services() }],
    lead:
      reports.length === 0
        ? say.service.page_none
        : say.service.page_lead(say.format.number(reports.length), say.format.number(byUnit.size)),
    csv: addresses.serviceCsv(id),
    latest: latest && {
      link: { ...reportLink(latest.head, site), href: rowAddress(latest, site) },
      share: valueIn(latest, 'share', say),
    },
    onlyLatest: isWhole
      ? null
      : say.service.only_latest(say.format.number(reports.length - byUnit.size)),
    charts: serviceCharts(observed, site),
    units: [...byUnit.values()]
      .map((own) => ({
        unit: {
          text: own[0]!.head.unit.name,
          href: addresses.unitHeading(own[0]!.head.unit),
        },
        lines: (isWhole ? own : own.slice(0, 1)).map((one) => lineOf(one, moves, site)),
      }))
      .sort((a, b) => compareNames(a.unit.text, b.unit.text)),
    neighbours: archive.reference.services
      .filter((other) => other.id !== id)
      .map((other) => serviceLink(other, site)),
  };
}

function serviceLink(service: Service, { addresses, say }: Site): Link {
  return { text: say.format.shortName(service), href: addresses.service(service.id) };
}

function lineOf(one: Told, moves: ReadonlyMap<string, Move>, site: Site): ServiceLine {
  const { say } = site;
  return {
    period: {
      text: capitalise(periodName(one.head.period, say)),
      href: rowAddress(one, site),
    },
    received: valueIn(one, 'received', say),
    online: valueIn(one, 'online', say),
    share: valueIn(one, 'share', say),
    change: moveText(moves.get(one.head.id), true, site),
  };
}
