/** The about page: its sections, and the addresses of the open data. */
import type { Site } from '../site.ts';
import type { Link } from '../shared/link.ts';
import { reportIndex } from '../reports/report-index.ts';
import { reportName } from '../report/name.ts';

export interface AboutView {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly links: readonly Link[];
  }[];
}

/** The data of so many reports, the newest, are linked one by one; the index lists all. */
const NEWEST = 12;

/** What the about page says of the site and of an archive. */
export function aboutView(site: Site): AboutView {
  const { say, addresses } = site;
  const newest = reportIndex(site.archive).newest.slice(0, NEWEST);
  const data = [
    { text: say.about.data_index, href: addresses.dataIndex() },
    ...newest.map((report) => ({
      text: say.about.data_report(reportName(report, site)),
      href: addresses.reportJson(report.id),
    })),
  ];
  const links: Readonly<Record<string, readonly Link[]>> = {
    'kiem-tra': [
      { text: say.about.rules, href: addresses.rules() },
      { text: say.about.discrepancies, href: addresses.discrepancies() },
    ],
    'du-lieu': data,
    'theo-doi': [
      { text: say.about.feed, href: addresses.feed() },
      { text: say.about.feed_units, href: addresses.units() },
    ],
    'lien-he': [{ text: say.editors.entry, href: addresses.editors() }],
  };
  return {
    sections: say.about.sections.map((section) => ({
      ...section,
      links: links[section.id] ?? [],
    })),
  };
}
