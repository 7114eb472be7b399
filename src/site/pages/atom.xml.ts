/** /atom.xml: new reports and corrections of all units. */
import type { APIContext } from 'astro';
import { getArchive } from '../get-archive.ts';
import { languageOf } from '../language.ts';
import { ATOM, atomFeed } from '../open-data/feed.ts';
import { siteOf } from '../site.ts';

/** Answers with the feed. */
export function GET({ routePattern }: Pick<APIContext, 'routePattern'>) {
  const site = siteOf(getArchive().archive, languageOf(routePattern));
  const { addresses } = site;
  const text = atomFeed(
    site,
    site.archive.reports,
    { title: site.say.feed.title, self: addresses.feed(), page: addresses.reports() },
    { site: import.meta.env.SITE, addresses },
  );
  return new Response(text, { headers: { 'Content-Type': `${ATOM}; charset=utf-8` } });
}
