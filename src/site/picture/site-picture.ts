/** What links to pages show that have no picture of their own. */
import type { Sentences } from '../sentences.ts';
import { pictureOf, type Picture } from './picture.ts';

/** The picture of the site: what the first page says that it is. */
export function sitePicture(say: Sentences): Picture {
  return pictureOf({ kind: say.site.name, title: say.home.title, lead: say.home.lead }, say);
}
