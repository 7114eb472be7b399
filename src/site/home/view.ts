/** The home page: what is known of the country and of each province, ways to every question, what is new and in doubt. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { unitsInForce } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { DotsChart } from '../chart/chart.ts';
import type { Site } from '../site.ts';
import { causeIndex } from '../findings/cause-index.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Link } from '../shared/link.ts';
import { reportIndex } from '../reports/report-index.ts';
import { reportLine, reportLink, type ReportLine } from '../report/name.ts';
import { standingLine, type StandingLine } from '../unit/standing.ts';
import { tileGrids, type TileGridView } from '../unit/tile-grid/view.ts';
import { sharesChart } from './chart.ts';
import { choicesOf, questionsOf, type Choice } from './entrances.ts';
import { headlineOf } from './headline.ts';

export interface HomeView {
  readonly examples: readonly Link[];
  readonly headline: readonly HeadlineFigure[];
  /** The provinces that reported last. */
  readonly standing: {
    readonly chart: DotsChart | null;
    readonly lines: readonly StandingLine[];
    readonly all: Link;
  };
  readonly choices: readonly Choice[];
  readonly questions: readonly Link[];
  readonly grids: readonly TileGridView[];
  readonly latest: readonly ReportLine[];
  readonly doubts: {
    readonly explained: string | null;
    readonly reports: readonly { readonly link: Link; readonly count: string }[];
    readonly all: Link;
  };
  readonly allReports: Link;
}

const LATEST = 6;
/** So many provinces stand on the home page. */
const STANDING = 34;

/** What the home page shows of an archive and of what the compiler found in it. */
export function homeView(site: Site, diagnostics: readonly Diagnostic[]): HomeView {
  const { say, addresses } = site;
  const { newest } = reportIndex(site.archive);
  const grids = tileGrids(site);
  const units = reportingUnits(site);
  const lines = units.map((unit) => standingLine(site, unit)).filter((line) => line !== null);
  return {
    examples: say.home.examples.map((text) => ({ text, href: addresses.search(text) })),
    headline: headlineOf(site, grids[0], lines),
    standing: { chart: sharesChart(site, units), ...standingOf(site, lines) },
    choices: choicesOf(site),
    questions: questionsOf(site),
    grids,
    latest: newest.slice(0, LATEST).map((report) => reportLine(report, site)),
    doubts: doubtsOf(site, diagnostics),
    allReports: { text: say.home.all_reports, href: addresses.reports() },
  };
}

/**
 * The provinces with reports, those that reported last first. Only those that were in force when the last of
 * them reported: what was before a merger stands on the pages of units alone.
 */
function reportingUnits({ archive }: Site): readonly Unit[] {
  const { newest } = reportIndex(archive);
  // By its key: what is read back from the store is not the same object.
  const units = [...new Map(newest.map(({ unit }) => [unit.key, unit])).values()].filter(
    ({ type }) => type !== 'country',
  );
  const ends = newest.flatMap(({ unit, period }) => (unit.type === 'country' ? [] : [period.end]));
  const last = ends.toSorted().at(-1);
  if (last === undefined) return [];
  const inForce = new Set(unitsInForce(archive.reference, last).map(({ key }) => key));
  return units.filter(({ key }) => inForce.has(key));
}

function standingOf(
  { say, addresses }: Site,
  lines: readonly StandingLine[],
): Omit<HomeView['standing'], 'chart'> {
  const shown = lines.slice(0, STANDING);
  return {
    lines: shown.toSorted((a, b) => compareNames(a.unit.text, b.unit.text)),
    all: {
      text:
        shown.length === lines.length
          ? say.home.standing_all
          : say.home.standing_more(
              say.format.number(shown.length),
              say.format.number(lines.length),
            ),
      href: addresses.units(),
    },
  };
}

/** Reports with what does not agree, by causes, the most first; what is explained counts, for it is published too. */
function doubtsOf(site: Site, diagnostics: readonly Diagnostic[]) {
  const { say } = site;
  const { home } = say;
  const doubtful = causeIndex(site, diagnostics).reports.filter(({ causes }) => causes > 0);
  const explained = doubtful.reduce((sum, { causes, open }) => sum + causes - open, 0);
  const reports = doubtful
    .toSorted((a, b) => b.causes - a.causes)
    .slice(0, LATEST)
    .map(({ report, causes, open }) => ({
      link: {
        text: reportLink(report, site).text,
        href: site.addresses.section(report.id, 'discrepancies'),
      },
      count:
        open === 0
          ? home.doubts_count(say.format.number(causes))
          : home.doubts_open(say.format.number(causes), say.format.number(open)),
    }));
  return {
    explained: explained > 0 ? home.doubts_explained(say.format.number(explained)) : null,
    reports,
    all: { text: home.doubts_all, href: site.addresses.discrepancies() },
  };
}
