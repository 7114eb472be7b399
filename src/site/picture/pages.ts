/** The pictures as files beside their pages: drawn again only where they show something else. */
import { oncePer } from '../../domain/once.ts';
import type { Archive } from '../../domain/archive.ts';
import { getArchive } from '../get-archive.ts';
import { languageOf } from '../language.ts';
import { cacheKeyOf, siteOf, type Site } from '../site.ts';
import { drawPicture } from './drawing.ts';
import type { Picture } from './picture.ts';

/** Makes what a page shows once, for the page and for its picture. */
export function viewOnce<View>(
  make: (site: Site, name: string) => View,
): (site: Site, name: string) => View {
  const known = oncePer<Archive, Map<string, View>>(() => new Map());
  return (site, name) => {
    const views = known(site.archive);
    const view = views.get(name) ?? make(site, name);
    views.set(name, view);
    return view;
  };
}

/** The path of a picture. */
export function picturePath<Params>(params: Params, picture: Picture) {
  return { params, props: { picture }, cacheKey: cacheKeyOf(picture) };
}

/** The pictures of pages that are of no unit, one for each of what they are about. */
export function commonPictures<Params>(
  routePattern: string,
  of: (site: Site) => readonly (readonly [params: Params, picture: Picture])[],
) {
  const { archive, draws } = getArchive();
  if (!draws.common) return [];
  const pictures = of(siteOf(archive, languageOf(routePattern)));
  return pictures.map(([params, picture]) => picturePath(params, picture));
}

/** Answers with a picture. */
export function pictureResponse(picture: Picture): Response {
  return new Response(new Blob([drawPicture(picture) as BlobPart]), {
    headers: { 'Content-Type': 'image/png' },
  });
}
