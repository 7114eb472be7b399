/** /tinh/<slug>/og.png: what links to the page of a unit show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../get-archive.ts';
import { languageOf } from '../../../language.ts';
import { picturePath, pictureResponse } from '../../../picture/pages.ts';
import type { Picture } from '../../../picture/picture.ts';
import { siteOf } from '../../../site.ts';
import { unitPage, unitPicture } from '../../../unit/picture.ts';
import { unitSlugs } from '../../../unit/view.ts';

type Props = {
  readonly picture: Picture;
};

/** One file each. */
export const getStaticPaths = (({ routePattern }) => {
  const { archive, draws } = getArchive();
  const site = siteOf(archive, languageOf(routePattern));
  return unitSlugs(site)
    .filter(draws.unit)
    .map((slug) => picturePath({ slug }, unitPicture(unitPage(site, slug), site.say)));
}) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
