/**
 * One report's folder → a Report: its files parsed, judged and normalised, with the place of every
 * value remembered, so that whatever is said later about a place can point into the file.
 */
import { contentsOf, type Report } from '../domain/report.ts';
import { renderNarrative } from './narrative.ts';
import { checkAddress, pathInvalid } from './report/address-faults.ts';
import { readAddress } from './report/address.ts';
import type { ReportFolder, Tools } from './report/folder.ts';
import { documentOf, readHead } from './report/head.ts';
import { periodNotes, reportPeriod } from './report/period.ts';
import { locator, type Locate, type Place } from './report/places.ts';
import { checkRevisions } from './report/standings.ts';
import { discrepanciesOf, normaliseTables, readTables, unreadableOf } from './report/tables.ts';
import { unitOf } from './report/unit.ts';

/** A report with where each of its places stands. */
export interface LocatedReport {
  readonly report: Report;
  readonly locate: Locate;
}

/** Null where report.md or the folder's name cannot be read: its tables then have been judged, no more. */
export function assembleReport(folder: ReportFolder, tools: Tools): LocatedReport | null {
  const address = readAddress(folder.id);
  const head = readHead(folder, address !== null, tools);
  if (!address) tools.tell(pathInvalid(folder, head, tools));
  const files = readTables(folder, tools);
  if (!address) return null;

  const places = new Map<string, Place>();
  const period = head ? reportPeriod(head.written.period, address.period) : address.period;
  // Tables are normalised whatever has become of report.md: everything wrong is said at once.
  const { tables, local } = normaliseTables(files, {
    id: folder.id,
    // Years that are not printed are those of the period's name, not of a first day in the year before.
    start: address.period.start,
    day: period.end,
    places,
    tools,
  });
  if (!head) return null;
  checkAddress(head, address, tools);
  const unit = unitOf(head, period, tools);
  if (!unit) return null;

  const report: Report = {
    id: folder.id,
    province: head.written.province,
    unit,
    period,
    ...periodNotes(head.written.period),
    suffix: address.suffix,
    ...documentOf(head),
    narrative: renderNarrative(head.body),
    ...tables,
    discrepancies: discrepanciesOf(files, places),
    unreadable: unreadableOf(folder, files),
    ...contentsOf(tables),
    local_agencies: local,
  };
  places.set('report', { source: head.source, root: head.root, path: [] });
  checkRevisions(report, head, places, tools.tell);
  return { report, locate: locator(places, head) };
}
