/** The country in four figures, by what has been reported: none is a sum of provinces, each says where it is from. */
import type { Unit } from '../../domain/reference.ts';
import type { Report, ReportHead } from '../../domain/report.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import { reportLink } from '../report/name.ts';
import { reportIndex } from '../reports/report-index.ts';
import type { Site } from '../site.ts';
import { indicatorFigure } from '../unit/indicators.ts';
import type { StandingLine } from '../unit/standing.ts';
import type { TileGridView } from '../unit/tile-grid/view.ts';

/** The anchor of the table of provinces. */
export const STANDING = 'tung-noi';

/** What is known of the country; what no report can tell is left out. */
export function headlineOf(
  site: Site,
  grid: TileGridView | undefined,
  lines: readonly StandingLine[],
): readonly HeadlineFigure[] {
  const country = site.archive.reference.countries[0];
  return [
    grid ? reporting(site, grid) : null,
    shareRange(site, lines),
    modelsEverywhere(site),
    country ? ofCountry(site, country) : null,
  ].filter((figure) => figure !== null);
}

const BLANK = { unit: null, changes: [], doubt: null, note: null } as const;

function reporting({ say, addresses }: Site, grid: TileGridView): HeadlineFigure {
  return {
    ...BLANK,
    label: say.home.reporting,
    value: say.format.number(grid.reporting.length),
    unit: say.standing.of(say.format.number(grid.tiles.length)),
    note: grid.listName,
    source: { text: say.home.reporting_source, href: addresses.reports() },
  };
}

/** The lowest and the highest share that a province prints; in between stands every other. */
function shareRange({ say }: Site, lines: readonly StandingLine[]): HeadlineFigure | null {
  const told = lines
    .flatMap(({ unit, bar, share }) =>
      bar === null || share === null
        ? []
        : [
            {
              bar,
              text: share.value,
              doubt: share.doubt && say.chart.says(unit.text, share.doubt),
            },
          ],
    )
    .sort((a, b) => a.bar - b.bar);
  const [low, high] = [told[0], told.at(-1)];
  if (!low || !high) return null;
  const isOne = low.text === high.text;
  return {
    ...BLANK,
    label: isOne ? say.home.range_one : say.home.range,
    doubt: low.doubt ?? high.doubt,
    value: isOne ? low.text : say.home.range_value(low.text, high.text),
    note: say.home.range_note(say.format.number(told.length)),
    source: { text: say.home.range_source, href: `#${STANDING}` },
  };
}

/** Models that the newest national evaluation prints as deployed in all provinces. */
function modelsEverywhere(site: Site): HeadlineFigure | null {
  const evaluated = ({ outlines, unit }: ReportHead) =>
    outlines.evaluation !== null && unit.type === 'country';
  for (const head of reportIndex(site.archive).newest.filter(evaluated)) {
    const figure = everywhereIn(site, site.archive.open(head.id));
    if (figure) return figure;
  }
  return null;
}

function everywhereIn(site: Site, report: Report): HeadlineFigure | null {
  const { say, addresses } = site;
  const rows = report.evaluation?.rows ?? [];
  const counted = rows.filter((row) => row.deployed_printed !== null && row.deployed_of !== null);
  if (counted.length === 0) return null;
  const everywhere = counted.filter((row) => row.deployed_printed === row.deployed_of);
  return {
    ...BLANK,
    label: say.home.headline_models,
    value: say.format.number(everywhere.length),
    unit: say.standing.of(say.format.number(counted.length)),
    note:
      counted.length === rows.length
        ? null
        : say.home.headline_models_note(
            say.format.number(rows.length),
            say.format.number(counted.length),
          ),
    source: {
      text: reportLink(report, site).text,
      href: addresses.section(report.id, 'evaluation'),
    },
  };
}

/** What the country's own report counts, under its name. */
function ofCountry(site: Site, country: Unit): HeadlineFigure | null {
  const figure = indicatorFigure(site, country);
  if (!figure?.source) return null;
  const text = site.say.standing.of_country(figure.source.text);
  return { ...figure, source: { ...figure.source, text } };
}
