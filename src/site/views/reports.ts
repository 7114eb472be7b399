/** The list of all reports, newest first, by the year in which their periods end. */
import { compareReports } from '../../domain/archive.ts';
import { calendarOf } from '../../domain/period.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';
import type { Link } from './link.ts';
import { periodLinks } from './period.ts';
import { reportLine, type ReportLine } from './report-name.ts';

export interface ReportsView {
  readonly years: readonly {
    readonly year: string;
    readonly id: string;
    readonly caption: string;
    readonly lines: readonly ReportLine[];
    readonly periods: readonly Link[];
  }[];
}

/** Every report of the archive. */
export function reportsView(site: Site): ReportsView {
  const newest = [...site.archive.reports].sort((a, b) => compareReports(b, a));
  const byYear = Map.groupBy(newest, ({ period }) => calendarOf(period).end.slice(0, 4));
  return {
    years: [...byYear].map(([year, reports]) => ({
      year,
      id: `nam-${year}`,
      caption: site.say.reports.caption(year, formatNumber(reports.length)),
      lines: reports.map((report) => reportLine(report, site)),
      periods: periodLinks(site, year),
    })),
  };
}
