/** Whether all reports stand on one page, and so where those of a year are. */
import type { Site } from '../site.ts';
import { fits } from '../shared/division.ts';
import { reportIndex } from './report-index.ts';
import { lineSize } from '../report/name.ts';

/** Whether all reports find room on one page, and years need none of their own. */
export function areOnOnePage({ archive }: Site): boolean {
  return fits(reportIndex(archive).newest, lineSize);
}

/** Where the reports of a year stand. */
export function yearAddress(site: Site, year: string): string {
  return areOnOnePage(site) ? site.addresses.yearHeading(year) : site.addresses.year(year);
}
