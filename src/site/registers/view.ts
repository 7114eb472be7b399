/** A register (sổ): what its page shows before any row is fetched, and what its filter offers. */
import { comparePeriods } from '../../domain/period.ts';
import { STATUS_IDS, type StatusId } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { capitalise, periodName } from '../period/name.ts';
import { nameOfSlug, reportLink } from '../report/name.ts';
import { reportIndex, yearOf } from '../reports/report-index.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { statusName } from '../status/view.ts';
import { ALL, LATEST, type Parts } from './choice.ts';
import { countIn, partsOf, type RegisterKind } from './part.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  /** Of a status. */
  readonly glyph?: string;
}

export interface RegisterView {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly filter: {
    readonly units: readonly Option[];
    /** What is meant where nobody chooses. */
    readonly usualPeriod: string;
    readonly wholePeriods: readonly Option[];
    readonly years: readonly { readonly name: string; readonly periods: readonly Option[] }[];
    readonly statuses: readonly Option[];
    readonly types: readonly Option[];
  };
  /** For the script. */
  readonly data: RegisterData;
  /** Columns of statuses in the table of units; none for documents. */
  readonly statusNames: readonly string[];
  readonly units: readonly UnitCount[];
  readonly years: readonly YearCount[];
}

export interface RegisterData extends Parts {
  /** Addresses with `{id}`, `{slug}`, `{year}` in them. */
  readonly report: string;
  readonly part: string;
  /** Key of a unit → its name. */
  readonly units: Readonly<Record<string, string>>;
}

export interface UnitCount {
  readonly unit: Link;
  /** The latest report, at its table. */
  readonly latest: Link;
  readonly rows: string;
  /** Rows by status, in the order of the columns. */
  readonly statuses: readonly string[];
  readonly others: string;
}

export interface YearCount {
  readonly year: Link;
  readonly reports: string;
  readonly rows: string;
}

/** The page of a register. */
export function registerView(site: Site, kind: RegisterKind): RegisterView {
  const { archive, addresses, say } = site;
  const own = say.register[kind];
  const reports = reportIndex(archive).newest.filter((report) => countIn(report, kind) > 0);
  const byUnit = [...Map.groupBy(reports, ({ unit }) => unit.key).values()].sort((a, b) =>
    compareNames(a[0]!.unit.name, b[0]!.unit.name),
  );
  const latest = byUnit.map(([first]) => first!);
  const counts = kind === 'tasks' ? statusesOf(latest, site) : new Map<string, StatusCounts>();
  const statuses = STATUS_IDS.filter((id) => [...counts.values()].some((of) => of.has(id)));
  return {
    kind,
    title: own.title,
    description: own.description,
    lead:
      reports.length === 0
        ? own.none
        : own.lead(say.format.number(reports.length), say.format.number(byUnit.length)),
    filter: filterOf(reports, kind, site),
    data: {
      years: yearsBySlug(site, kind),
      latest: latest.map(({ id }) => id),
      report: addresses.report('{id}'),
      part: addresses.registerPart(kind, '{slug}', '{year}'),
      units: Object.fromEntries(latest.map(({ unit }) => [unit.key, unit.name])),
    },
    statusNames: statuses.map((id) => statusName(id, site)),
    units: byUnit.map((ofUnit) => {
      const [first] = ofUnit as [ReportHead];
      return {
        unit: { text: first.unit.name, href: addresses.unitHeading(first.unit) },
        latest: { ...reportLink(first, site), href: addresses.section(first.id, kind) },
        rows: say.format.number(countIn(first, kind)),
        statuses: statuses.map((id) => say.format.number(counts.get(first.id)?.get(id) ?? 0)),
        others: say.format.number(ofUnit.length - 1),
      };
    }),
    years: [...Map.groupBy(reports, ({ period }) => yearOf(period))].map(([year, ofYear]) => ({
      year: { text: year, href: addresses.yearHeading(year) },
      reports: say.format.number(ofYear.length),
      rows: say.format.number(ofYear.reduce((sum, report) => sum + countIn(report, kind), 0)),
    })),
  };
}

function yearsBySlug({ archive }: Site, kind: RegisterKind): Parts['years'] {
  const bySlug = Map.groupBy(partsOf(archive, kind), ({ province }) => province);
  return Object.fromEntries(
    [...bySlug].map(([slug, parts]) => [slug, parts.map(({ year }) => year)]),
  );
}

type StatusCounts = ReadonlyMap<StatusId, number>;

/** How many tasks of some reports have which status, as they are counted; no report is opened for it. */
function statusesOf(
  reports: readonly ReportHead[],
  { archive }: Site,
): ReadonlyMap<string, StatusCounts> {
  const asked = new Set(reports.map(({ id }) => id));
  const told = archive.observed('tasks/count').filter(({ report }) => asked.has(report));
  return new Map(
    [...Map.groupBy(told, ({ report }) => report)].map(([report, own]) => [
      report,
      new Map(
        own.flatMap(({ observation: { variable, computed } }) =>
          computed === null || computed === 0
            ? []
            : [[variable.slice(variable.lastIndexOf('/') + 1) as StatusId, computed]],
        ),
      ),
    ]),
  );
}

function filterOf(
  reports: readonly ReportHead[],
  kind: RegisterKind,
  site: Site,
): RegisterView['filter'] {
  const { archive, say } = site;
  const { register: words } = say;
  const slugs = [...new Set(reports.map(({ province }) => province))];
  const periods = [...new Map(reports.map(({ period }) => [period.id, period])).values()].sort(
    (a, b) => comparePeriods(b, a),
  );
  const whole = [
    { value: LATEST, text: words.latest },
    { value: ALL, text: words.any.period },
  ];
  return {
    units: slugs
      .map((slug) => ({ value: slug, text: nameOfSlug(site, slug) }))
      .sort((a, b) => compareNames(a.text, b.text)),
    // A task is carried from report to report, a document is listed where it is new.
    usualPeriod: kind === 'tasks' ? LATEST : ALL,
    wholePeriods: kind === 'tasks' ? whole : whole.toReversed(),
    years: [...Map.groupBy(periods, yearOf)].map(([year, own]) => ({
      name: words.year(year),
      periods: [
        { value: `nam-${year}`, text: words.whole_year(year) },
        ...own.map((period) => ({
          value: period.id,
          text: capitalise(periodName(period, say)),
        })),
      ],
    })),
    statuses:
      kind === 'tasks'
        ? archive.reference.statuses.map(({ id, glyph }) => ({
            value: id,
            text: statusName(id, site),
            glyph,
          }))
        : [],
    types:
      kind === 'documents'
        ? archive.reference.document_types
            .map((type) => ({ value: type.id, text: say.format.name(type) }))
            .sort((a, b) => compareNames(a.text, b.text))
        : [],
  };
}
