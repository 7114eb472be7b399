/** /mo-hinh/<slug>/og.png: what links to the page of a pilot model show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { modelPage, modelPicture } from '../../../model/picture.ts';
import { commonPictures, pictureResponse } from '../../../picture/pages.ts';
import type { Picture } from '../../../picture/picture.ts';

type Props = {
  readonly picture: Picture;
};

/** One file each. */
export const getStaticPaths = (({ routePattern }) =>
  commonPictures(routePattern, (site) =>
    site.archive.reference.models.map(({ slug }) => [
      { slug },
      modelPicture(modelPage(site, slug), site.say),
    ]),
  )) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
