/** The home page: what this is, who has reported, the latest reports, a few figures, what does not add up. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { agrees } from '../../domain/figure.ts';
import { figuresOf, type Report, type ReportHead, type ServiceTotal } from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';
import { causeIndex } from '../findings/cause-index.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Link } from '../shared/link.ts';
import { percent, percentOf } from '../report/table/cells.ts';
import { reportIndex } from '../reports/report-index.ts';
import { reportLine, reportLink, type ReportLine } from '../report/name.ts';
import { tileGrids, type TileGridView } from '../unit/tile-grid/view.ts';

export interface HomeView {
  readonly examples: readonly Link[];
  readonly grids: readonly TileGridView[];
  readonly latest: readonly ReportLine[];
  readonly headline: readonly HeadlineFigure[];
  readonly doubts: {
    readonly explained: string | null;
    readonly reports: readonly { readonly link: Link; readonly count: string }[];
    readonly all: Link;
  };
  readonly allReports: Link;
  readonly checking: Link;
}

const LATEST = 6;

/** What the home page shows of an archive and of what the compiler found in it. */
export function homeView(site: Site, diagnostics: readonly Diagnostic[]): HomeView {
  const { say, addresses } = site;
  const { newest } = reportIndex(site.archive);
  return {
    examples: say.home.examples.map((text) => ({ text, href: addresses.search(text) })),
    grids: tileGrids(site),
    latest: newest.slice(0, LATEST).map((report) => reportLine(report, site)),
    headline: headlineOf(site, newest),
    doubts: doubtsOf(site, diagnostics),
    allReports: { text: say.home.all_reports, href: addresses.reports() },
    checking: { text: say.home.editors_more, href: addresses.aboutSection('kiem-tra') },
  };
}

/** Reports with what does not agree, by causes, the most first; what is explained counts, for it is published too. */
function doubtsOf(site: Site, diagnostics: readonly Diagnostic[]) {
  const { home } = site.say;
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
          ? home.doubts_count(formatNumber(causes))
          : home.doubts_open(formatNumber(causes), formatNumber(open)),
    }));
  return {
    explained: explained > 0 ? home.doubts_explained(formatNumber(explained)) : null,
    reports,
    all: { text: home.doubts_all, href: site.addresses.discrepancies() },
  };
}

/** Each figure from the newest report that can give it; a figure that none can give is left out. */
function headlineOf(site: Site, newest: readonly ReportHead[]): readonly HeadlineFigure[] {
  return HEADLINE.flatMap(({ mayHold, find }) => {
    for (const report of newest) {
      const figure = mayHold(report) ? find(site, site.archive.open(report.id)) : null;
      if (figure) return [figure];
    }
    return [];
  });
}

type FindHeadline = (site: Site, report: Report) => HeadlineFigure | null;

/** Cards issued, from a report that prints one value only: of several, none could stand for it. */
const cardsIssued: FindHeadline = (site, report) => {
  const figures = figuresOf(report).filter(
    ({ indicator, scope, value }) => indicator === 'cccd-issued' && !scope && value !== null,
  );
  const [figure] = figures;
  if (!figure || new Set(figures.map(({ value }) => value)).size > 1) return null;
  return {
    ...headline(site, report, figure.place, site.say.home.headline_cccd),
    value: formatNumber(figure.value!),
    unit: figure.unit,
    // The report's own day need not be this figure's: only a printed one is said.
    note: figure.as_of && site.say.home.headline_as_of(formatDay(figure.as_of)),
  };
};

const onlineShare: FindHeadline = (site, report) => {
  const total = grandTotal(report);
  if (!total?.share) return null;
  const { share, computed } = total;
  const doubt = computed.share !== null && !agrees(share, computed.share);
  return {
    ...headline(site, report, 'services/total', site.say.home.headline_share),
    value: percent(share, site.say),
    doubt: doubt
      ? site.say.home.headline_rows(
          percentOf(computed.share, site.say, Math.max(2, share.decimals)),
        )
      : null,
  };
};

const received: FindHeadline = (site, report) => {
  const total = grandTotal(report);
  if (typeof total?.received !== 'number') return null;
  const rows = total.computed.received;
  return {
    ...headline(site, report, 'services/total', site.say.home.headline_received),
    value: formatNumber(total.received),
    doubt:
      rows === null || rows === total.received
        ? null
        : site.say.home.headline_rows(formatNumber(rows)),
  };
};

/** Models that the national evaluation prints as deployed in all provinces. */
const modelsEverywhere: FindHeadline = (site, report) => {
  const rows = report.evaluation?.rows ?? [];
  const counted = rows.filter((row) => row.deployed_printed !== null && row.deployed_of !== null);
  if (counted.length === 0) return null;
  const everywhere = counted.filter((row) => row.deployed_printed === row.deployed_of);
  return {
    ...headline(site, report, 'evaluation', site.say.home.headline_models),
    value: formatNumber(everywhere.length),
    unit: `/ ${formatNumber(counted.length)}`,
    note:
      counted.length === rows.length
        ? null
        : site.say.home.headline_models_note(
            formatNumber(rows.length),
            formatNumber(counted.length),
          ),
  };
};

function grandTotal(report: Report): ServiceTotal | undefined {
  return report.services?.totals.find(({ group }) => group === null);
}

function headline(site: Site, report: Report, place: string, label: string): HeadlineFigure {
  const source = {
    text: reportLink(report, site).text,
    href: site.addresses.place(report.id, place),
  };
  return { label, value: '', unit: null, changes: [], doubt: null, note: null, source };
}

/** What the home page looks for, and whether a report is worth opening for it. */
const HEADLINE: readonly {
  readonly mayHold: (report: ReportHead) => boolean;
  readonly find: FindHeadline;
}[] = [
  { mayHold: ({ indicators }) => indicators.includes('cccd-issued'), find: cardsIssued },
  { mayHold: ({ outlines }) => outlines.services !== null, find: onlineShare },
  { mayHold: ({ outlines }) => outlines.services !== null, find: received },
  { mayHold: ({ outlines }) => outlines.evaluation !== null, find: modelsEverywhere },
];
