/**
 * What is new (Atom, RFC 4287): reports and corrections of them, the newest of all or of one province. Dates are
 * those of the documents, for the same content is always the same feed; a report that comes late stands by the
 * day on which it was issued. Written here: of the packages that write feeds the one we tried passes titles on as
 * HTML that it does not escape.
 */
import type { Day } from '../../domain/period.ts';
import { compareText } from '../../domain/order.ts';
import { TABLE_KINDS, type ReportHead } from '../../domain/report.ts';
import { markup } from '../markup.ts';
import { reportName } from '../report/name.ts';
import type { Site } from '../site.ts';
import { absolute, LICENCE, LICENCE_WORDS, publisherAt, type Publication } from './publication.ts';

export const ATOM = 'application/atom+xml';

/** So many entries a feed has. */
const MOST = 50;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly href: string;
  readonly summary: string;
  readonly author: string;
}

/** A feed of some reports. */
export interface FeedOptions {
  readonly title: string;
  /** The feed's own address, and that of the page that it follows. */
  readonly self: string;
  readonly page: string;
}

export function atomFeed(
  site: Site,
  reports: readonly ReportHead[],
  { title, self, page }: FeedOptions,
  publication: Publication,
): string {
  const publisher = publisherAt(publication);
  const entries = reports
    .flatMap((report) => [
      reportEntry(report, site, publication),
      ...corrections(report, site, publication),
    ])
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id))
    .slice(0, MOST);
  const feed = markup`
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
      <id>${absolute(publication, self)}</id>
      <title>${title}</title>
      <updated>${instant(entries[0]?.day ?? FIRST_DAY)}</updated>
      <link rel="self" type="application/atom+xml" href="${absolute(publication, self)}"/>
      <link rel="alternate" type="text/html" href="${absolute(publication, page)}"/>
      <author><name>${publisher.name}</name><uri>${publisher.url}</uri></author>
      <rights>${LICENCE_WORDS[site.language].statement} ${LICENCE.url}</rights>
      ${entries.map(
        (entry) => markup`
          <entry>
            <id>${entry.id}</id>
            <title>${entry.title}</title>
            <updated>${instant(entry.day)}</updated>
            <link rel="alternate" type="text/html" href="${entry.href}"/>
            <author><name>${entry.author}</name></author>
            <summary>${entry.summary}</summary>
          </entry>
        `,
      )}
    </feed>
  `;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.html.trim()}\n`;
}

/** Of a feed without entries: before any report was. */
const FIRST_DAY = '2022-01-06';

/** Days begin where the reports come from. */
function instant(day: Day): string {
  return `${day}T00:00:00+07:00`;
}

function reportEntry(report: ReportHead, site: Site, publication: Publication): Entry {
  const { say, addresses } = site;
  const href = absolute(publication, addresses.report(report.id));
  const tables = TABLE_KINDS.flatMap((kind) => {
    const rows = report.outlines[kind]?.rows ?? 0;
    return rows === 0 ? [] : [say.feed.tables[kind](say.format.number(rows))];
  });
  return {
    id: href,
    title: say.feed.report(reportName(report, site)),
    day: report.issued_on ?? report.period.end,
    href,
    summary: [report.title, tables.join(', ')].filter(Boolean).join('. '),
    author: report.issuer ?? report.unit.name,
  };
}

function corrections(report: ReportHead, site: Site, publication: Publication): readonly Entry[] {
  const { say, addresses } = site;
  const shown = (value: string | number | null) =>
    typeof value === 'number' ? say.format.number(value) : value;
  const byDay = Map.groupBy(report.revisions, ({ date }) => date);
  return [...byDay].map(([day, revisions]) => ({
    id: `${absolute(publication, addresses.report(report.id))}#dinh-chinh-${day}`,
    title: say.feed.correction(reportName(report, site)),
    day,
    href: absolute(publication, addresses.report(report.id)),
    summary: revisions
      .map(({ place, before, after, reason }) =>
        say.feed.corrected(place, shown(before), shown(after), reason),
      )
      .join(' '),
    author: publisherAt(publication).name,
  }));
}
