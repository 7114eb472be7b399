/** What links to a report show: whose it is and of when, and its first headline figures. */
import { figuresOf, pictureOf, type Picture } from '../picture/picture.ts';
import type { Sentences } from '../sentences.ts';
import type { ReportTitles } from './view.ts';

/** The picture of a report. */
export function reportPicture(
  { title, days, search, headline }: ReportTitles,
  say: Sentences,
): Picture {
  return pictureOf({ kind: search.kind, title, lead: days, figures: figuresOf(headline) }, say);
}
