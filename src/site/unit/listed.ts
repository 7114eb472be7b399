/** What the newest national report says of provinces by name: the printed lists of where each model is deployed. */
import type { Archive } from '../../domain/archive.ts';
import { oncePer } from '../../domain/once.ts';
import { predecessorsOf, unitInForce } from '../../domain/province.ts';
import type { PilotModel, Unit } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { reportLink } from '../report/name.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';

export interface ListedView {
  readonly lead: string;
  /** The rows that name it; of a unit that is younger than all lists, those before it. */
  readonly links: readonly Link[];
}

/** The lists of one national report. */
interface Lists {
  readonly report: ReportHead;
  /** How many models have one. */
  readonly count: number;
  /** Key of a unit → the rows whose list names it. */
  readonly naming: ReadonlyMap<string, readonly Listed[]>;
}

/** A row whose list names a unit. */
interface Listed {
  readonly key: string;
  readonly model: PilotModel | null;
  /** As printed. */
  readonly name: string;
}

/** What the national lists say of a unit, or where they speak of what it was made of; null where neither. */
export function listedView(site: Site, unit: Unit): ListedView | null {
  const { say, archive, addresses } = site;
  const lists = listsOf(archive).find(({ report }) => isOfTime(unit, report));
  if (unit.type === 'country') return null;
  if (!lists) return formerlyListed(site, unit);
  const rows = lists.naming.get(unit.key) ?? [];
  const { text } = reportLink(lists.report, site);
  const count = say.format.number(lists.count);
  return {
    lead:
      rows.length === 0
        ? say.standing.listed_none(unit.name, count, text)
        : say.standing.listed_lead(unit.name, say.format.number(rows.length), count, text),
    links: rows.map(({ key, model, name }) => ({
      text: model ? site.say.format.shortName(model) : name,
      // The model's page tells what the list says, and leads to its row.
      href: model
        ? addresses.model(model.slug)
        : addresses.place(lists.report.id, `evaluation/${key}`),
    })),
  };
}

/** The units that it was merged from, where lists name units of their time. */
function formerlyListed(site: Site, unit: Unit): ListedView | null {
  const { say, archive, addresses } = site;
  const before = predecessorsOf(archive.reference, unit).filter((earlier) =>
    listsOf(archive).some(({ report }) => isOfTime(earlier, report)),
  );
  if (before.length === 0) return null;
  return {
    lead: say.standing.listed_before(unit.name),
    links: before.map((earlier) => ({
      text: earlier.name,
      href: addresses.unitHeading(earlier),
    })),
  };
}

function isOfTime({ valid_from, valid_to }: Unit, { period: { end } }: ReportHead): boolean {
  return (valid_from === null || valid_from <= end) && (valid_to === null || end <= valid_to);
}

/** Of the newest report under each list of units: two are opened, and only their names are kept. */
const listsOf = oncePer((archive: Archive): readonly Lists[] => {
  const national = archive.reports.filter(
    ({ unit, outlines }) => unit.type === 'country' && outlines.evaluation !== null,
  );
  const { reference } = archive;
  const today = reference.units_34[0];
  const isToday = (report: ReportHead) => today !== undefined && isOfTime(today, report);
  return [national.findLast(isToday), national.findLast((report) => !isToday(report))]
    .filter((report) => report !== undefined)
    .map((report) => listsIn(archive, report));
});

function listsIn(archive: Archive, report: ReportHead): Lists {
  const { reference } = archive;
  const rows = archive.open(report.id).evaluation?.rows ?? [];
  const withList = rows.filter(({ provinces }) => provinces !== null);
  const named = withList.flatMap(({ key, model, name, provinces }) => {
    const slugs = new Set(provinces!.flatMap(({ slug }) => (slug === null ? [] : [slug])));
    const known = reference.models.find(({ slug }) => slug === model[0]);
    return [...slugs].map((slug) => ({
      unit: unitInForce(reference, slug, report.period.end)?.key,
      row: { key, model: known ?? null, name },
    }));
  });
  const naming = new Map<string, readonly Listed[]>();
  for (const { unit, row } of named)
    if (unit !== undefined) naming.set(unit, [...(naming.get(unit) ?? []), row]);
  return { report, count: withList.length, naming };
}
