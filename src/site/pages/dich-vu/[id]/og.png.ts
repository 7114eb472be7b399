/** /dich-vu/<id>/og.png: what links to the page of a public service show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../get-archive.ts';
import { languageOf } from '../../../language.ts';
import { servicePage, servicePicture } from '../../../service/picture.ts';
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
  return archive.reference.services.map(({ id }) =>
    picturePath({ id }, servicePicture(servicePage(site, id), site.say)),
  );
}) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { picture } }) => pictureResponse(picture);
