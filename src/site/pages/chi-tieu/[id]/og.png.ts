/** /chi-tieu/<id>/og.png: what links to the page of an indicator show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorPage, indicatorPicture } from '../../../indicator/picture.ts';
import { commonPictures, pictureResponse } from '../../../picture/pages.ts';
import type { Picture } from '../../../picture/picture.ts';

type Props = {
  readonly picture: Picture;
};

/** One file each. */
export const getStaticPaths = (({ routePattern }) =>
  commonPictures(routePattern, (site) =>
    site.archive.reference.indicators.map(({ id }) => [
      { id },
      indicatorPicture(indicatorPage(site, id), site.say),
    ]),
  )) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
