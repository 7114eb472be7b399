/** What links to the page of an indicator show: what the latest reports print of it. */
import { viewOnce } from '../picture/pages.ts';
import { figureOf, pictureOf, type Picture } from '../picture/picture.ts';
import type { Sentences } from '../sentences.ts';
import { indicatorView, type IndicatorView } from './view.ts';

/** The page of an indicator, made once. */
export const indicatorPage = viewOnce(indicatorView);

/** The picture of an indicator; what is told otherwise elsewhere stands below the figure. */
export function indicatorPicture(
  { title, facts, lead, latest }: IndicatorView,
  say: Sentences,
): Picture {
  const figures = latest.flatMap(({ unit, lines: [line] }) => {
    if (!line?.value) return [];
    const { value, others, caveats, period } = line;
    const doubts = [value.doubt, ...others.map(({ text }) => text)].filter((text) => text !== null);
    const doubt = doubts.length > 0 ? doubts.join('; ') : null;
    const note = [period.text, caveats].filter(Boolean).join('; ');
    return [figureOf(unit.text, { ...value, doubt }, note)];
  });
  return pictureOf({ kind: facts.kind, title, lead, figures }, say);
}
