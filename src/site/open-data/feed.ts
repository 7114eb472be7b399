/**
 * What is new (Atom, RFC 4287): reports and corrections of them, the newest of all or of one province. Dates are
 * those of the documents, for the same content is always the same feed; a report that comes late stands by the
 * day on which it was issued. Written here: of the packages that write feeds the one we tried passes titles on as
 * HTML that it does not escape.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import type { Day } from '../../domain/period.ts';
import { compareText } from '../../domain/order.ts';
import { TABLE_KINDS, type ReportHead, type Revision } from '../../domain/report.ts';
import { ledgerAddresses, publishedText } from '../corrections/ledger.ts';
import { markup, type Content, type Markup } from '../markup.ts';
import { capitalise } from '../period/name.ts';
import { reportName } from '../report/name.ts';
import { sentences } from '../sentences.ts';
import type { Site } from '../site.ts';
import { absolute, LICENCE, LICENCE_WORDS, publisherAt, type Publication } from './publication.ts';

export const ATOM = 'application/atom+xml';

/** So many entries a feed has. */
const MOST = 50;

/** What is told of: a report, or what was corrected in it on a day. */
interface News {
  readonly id: string;
  readonly day: Day;
  readonly report: ReportHead;
  /** Null where it is the report itself. */
  readonly corrections: readonly Revision[] | null;
}

/** Words of the feed, and words of documents, which are Vietnamese in every feed. */
type Piece = string | { readonly printed: string };

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
  const news = reports
    .flatMap((report) => newsOf(report, site, publication))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id))
    .slice(0, MOST);
  const feed = markup`
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
      <id>${absolute(publication, self)}</id>
      <title>${title}</title>
      <updated>${instant(news[0]?.day ?? FIRST_DAY)}</updated>
      <link rel="self" type="application/atom+xml" href="${absolute(publication, self)}"/>
      <link rel="alternate" type="text/html" href="${absolute(publication, page)}"/>
      <author xml:lang="vi"><name>${publisher.name}</name><uri>${publisher.url}</uri></author>
      <rights>${LICENCE_WORDS[site.language].statement} ${LICENCE.url}</rights>
      ${news.map((one) => entry(one, site, publication))}
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

function newsOf(report: ReportHead, { addresses }: Site, publication: Publication) {
  const id = absolute(publication, addresses.report(report.id));
  const day = report.issued_on ?? report.period.end;
  const byDay = Map.groupBy(report.revisions, ({ date }) => date);
  return [
    { id, day, report, corrections: null },
    ...[...byDay].map(([date, corrections]) => ({
      id: `${id}#dinh-chinh-${date}`,
      day: date,
      report,
      corrections,
    })),
  ] satisfies readonly News[];
}

function entry(news: News, site: Site, publication: Publication): Markup {
  const { report, corrections } = news;
  // A report that is known by its own title is named as the document names it.
  const isPrinted = report.suffix !== null;
  const { feed } = isPrinted ? sentences.vi : site.say;
  const name = reportName(report, site);
  const author = corrections ? publisherAt(publication).name : report.issuer;
  return markup`
    <entry>
      <id>${news.id}</id>
      <title xml:lang="${isPrinted ? 'vi' : site.language}">
        ${corrections ? feed.correction(name) : feed.report(name)}
      </title>
      <updated>${instant(news.day)}</updated>
      <link rel="alternate" type="text/html" href="${absolute(publication, addressOf(news, site))}"/>
      <author xml:lang="${author === null ? site.language : 'vi'}"><name>${author ?? report.unit.name}</name></author>
      ${summary(corrections ? corrected(report, corrections, site) : contents(report, site), site)}
    </entry>
  `;
}

/** Corrections are read in the ledger, a report on its own page. */
function addressOf({ report, corrections }: News, site: Site): string {
  const own = site.addresses.report(report.id);
  return corrections ? (ledgerAddresses(site, report).get(corrections[0]!) ?? own) : own;
}

/** In one language it is text; where documents are quoted in another, their words say so. */
function summary(pieces: readonly Piece[], { language }: Site): Markup {
  const isText = language === 'vi' || pieces.every((piece) => typeof piece === 'string');
  if (isText) {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.printed));
    return markup`<summary>${text.join('')}</summary>`;
  }
  const spans = pieces.map((piece): Content =>
    typeof piece === 'string'
      ? piece
      : markup`<span lang="vi" xml:lang="vi">${piece.printed}</span>`,
  );
  return markup`<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${spans}</div></summary>`;
}

/** What a report is called, and what tables it has. */
function contents({ title, outlines }: ReportHead, { say }: Site): readonly Piece[] {
  const tables = TABLE_KINDS.flatMap((kind) => {
    const rows = outlines[kind]?.rows ?? 0;
    return rows === 0 ? [] : [say.feed.tables[kind](say.format.number(rows))];
  });
  return [{ printed: title }, ...(tables.length === 0 ? [] : [`. ${tables.join(', ')}`])];
}

/** Where, what stood there, what stands there now, and why; the report is opened for the names of places. */
function corrected(
  { id }: ReportHead,
  corrections: readonly Revision[],
  { say, language, archive }: Site,
): readonly Piece[] {
  const report = archive.open(id);
  const shown = (value: Revision['before'], revision: Revision, absent: string): Piece => {
    const text = publishedText(value, revision, say);
    if (text === null) return absent;
    return typeof value === 'number' ? text : { printed: text };
  };
  return corrections.flatMap((revision, at) => [
    `${at === 0 ? '' : ' '}${capitalise(placeName(report, revision.place, language))}: `,
    shown(revision.before, revision, say.feed.empty),
    ' → ',
    shown(revision.after, revision, say.feed.removed),
    '. ',
    { printed: revision.reason },
  ]);
}
