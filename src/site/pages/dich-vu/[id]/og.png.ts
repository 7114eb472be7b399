/** /dich-vu/<id>/og.png: what links to the page of a public service show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { servicePage, servicePicture } from '../../../service/picture.ts';
import { commonPictures, pictureResponse } from '../../../picture/pages.ts';
import type { Picture } from '../../../picture/picture.ts';

type Props = {
  readonly picture: Picture;
};

/** One file each. */
export const getStaticPaths = (({ routePattern }) =>
  commonPictures(routePattern, (site) =>
    site.archive.reference.services.map(({ id }) => [
      { id },
      servicePicture(servicePage(site, id), site.say),
    ]),
  )) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
