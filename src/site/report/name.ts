/** A report as other pages name it and what it holds, in a line. */
import { unitsOfSlug } from '../../domain/province.ts';
import { TABLE_KINDS, type Report, type ReportHead } from '../../domain/report.ts';
import type { Site } from '../site.ts';
import type { Link } from '../shared/link.ts';
import { capitalise, ownDays, periodName } from '../period/name.ts';
import { sizeOfText } from '../shared/division.ts';
import { textValue, type Value } from '../value/view.ts';

/** `Bắc Giang, tháng 7 năm 2024`; a second report of that unit and period by its own title. */
export function reportName(report: ReportHead, site: Site): string {
  if (report.suffix !== null) return report.title;
  return site.say.report.name(report.unit.name, periodName(report.period, site.say));
}

/** A link to a report under its name. */
export function reportLink(report: ReportHead, site: Site): Link {
  return { text: reportName(report, site), href: site.addresses.report(report.id) };
}

/** The name of a slug's newest unit, for what counts reports of all units that have borne it. */
export function nameOfSlug({ archive }: Site, slug: string): string {
  return unitsOfSlug(archive.reference, slug)[0]?.name ?? slug;
}

/** Report id → the report, opened, and its link. */
export function reportFinder(site: Site): (id: string) => { report: Report; link: Link } {
  return (id) => {
    const report = site.archive.open(id);
    return { report, link: reportLink(report, site) };
  };
}

/** One line of a list of reports. */
export interface ReportLine {
  readonly link: Link;
  readonly unit: Link;
  readonly period: string;
  readonly kind: string;
  readonly issuer: Value;
  readonly until: Value;
  /** `25 dịch vụ công`, each a link to its section. */
  readonly tables: readonly Link[];
  /** The days that it counts where they are not the calendar's; that the period is inferred, the figures provisional or revised. */
  readonly note: string | null;
}

/** How many bytes a line takes on its page, at most. */
export function lineSize(report: ReportHead): number {
  const tables = TABLE_KINDS.filter((kind) => report.outlines[kind] !== null).length;
  const name = report.suffix === null ? report.unit.name : report.title;
  return 560 + 100 * tables + report.id.length + sizeOfText(name) + sizeOfText(report.issuer ?? '');
}

/** What lists say of a report. */
export function reportLine(report: ReportHead, site: Site): ReportLine {
  const { say, addresses } = site;
  const tables = TABLE_KINDS.flatMap((kind) => {
    const count = report.outlines[kind]?.rows ?? 0;
    const text = say.report.table_count(say.format.number(count), say.report.table[kind]);
    return count > 0 ? [{ text, href: addresses.section(report.id, kind) }] : [];
  });
  const days = ownDays(report.period, say);
  const notes = [
    ...(days === null ? [] : [days]),
    ...(report.period_basis === null ? [] : [say.report.inferred]),
    ...(report.provisional ? [say.value.provisional] : []),
    ...(report.revisions.length > 0 ? [say.value.revised] : []),
  ];
  return {
    link: reportLink(report, site),
    unit: { text: report.unit.name, href: addresses.unit(report.unit.slug) },
    period: capitalise(periodName(report.period, say)),
    kind: say.report.kind[report.kind],
    issuer: textValue(report.issuer, say),
    until: textValue(report.data_until && say.format.day(report.data_until), say),
    tables,
    note: notes.length > 0 ? notes.join(', ') : null,
  };
}
