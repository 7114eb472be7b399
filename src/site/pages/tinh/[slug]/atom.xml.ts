/** /tinh/<slug>/atom.xml: new reports and corrections of one province, of all units that have borne its slug. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../get-archive.ts';
import { languageOf } from '../../../language.ts';
import { digestOf } from '../../../open-data/json-text.ts';
import { ATOM, atomFeed } from '../../../open-data/feed.ts';
import { nameOfSlug } from '../../../report/name.ts';
import { siteOf } from '../../../site.ts';
import { unitSlugs } from '../../../unit/view.ts';

type Props = {
  readonly text: string;
};

/** One feed a slug. */
export const getStaticPaths = (({ routePattern }) => {
  const { archive, draws } = getArchive();
  const site = siteOf(archive, languageOf(routePattern));
  const { addresses } = site;
  const bySlug = Map.groupBy(site.archive.reports, ({ province }) => province);
  return unitSlugs(site)
    .filter(draws.unit)
    .map((slug) => {
      const text = atomFeed(
        site,
        bySlug.get(slug) ?? [],
        {
          title: site.say.feed.title_of(nameOfSlug(site, slug)),
          self: addresses.unitFeed(slug),
          page: addresses.unit(slug),
        },
        { site: import.meta.env.SITE, addresses },
      );
      return { params: { slug }, props: { text }, cacheKey: digestOf(text) };
    });
}) satisfies GetStaticPaths;

/** Answers with the feed. */
export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': `${ATOM}; charset=utf-8` } });
