/** /chi-tieu/<id>/og.png: what links to the page of an indicator show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../get-archive.ts';
import { languageOf } from '../../../language.ts';
import { indicatorPage, indicatorPicture } from '../../../indicator/picture.ts';
import { picturePath, pictureResponse } from '../../../picture/pages.ts';
import type { Picture } from '../../../picture/picture.ts';
import { siteOf } from '../../../site.ts';

type Props = {
  readonly picture: Picture;
};

/** One file each. */
export const getStaticPaths = (({ routePattern }) => {
  const { archive, draws } = getArchive();
  if (!draws.common) return [];
  const site = siteOf(archive, languageOf(routePattern));
  return archive.reference.indicators.map(({ id }) =>
    picturePath({ id }, indicatorPicture(indicatorPage(site, id), site.say)),
  );
}) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
