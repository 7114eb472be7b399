/** /atom.xml: new reports and corrections of all units. */
import { getArchive } from '../get-archive.ts';
import { ATOM, atomFeed } from '../open-data/feed.ts';
import { addresses, siteOf } from '../site.ts';

/** Answers with the feed. */
export function GET() {
  const site = siteOf(getArchive().archive, 'vi');
  const text = atomFeed(
    site,
    site.archive.reports,
    { title: site.say.feed.title, self: addresses.feed(), page: addresses.reports() },
    { site: import.meta.env.SITE, addresses },
  );
  return new Response(text, { headers: { 'Content-Type': `${ATOM}; charset=utf-8` } });
}
