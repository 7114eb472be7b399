/** What links to the page of a model show: where the country says that it is, else what provinces state. */
import { viewOnce } from '../picture/pages.ts';
import { figureOf, pictureOf, type Picture, type PictureFigure } from '../picture/picture.ts';
import type { Sentences } from '../sentences.ts';
import { modelView, type ModelView } from './view.ts';

/** The page of a model, made once. */
export const modelPage = viewOnce(modelView);

/** The picture of a model. */
export function modelPicture(view: ModelView, say: Sentences): Picture {
  const { number, shortTitle, lead } = view;
  return pictureOf({ kind: number, title: shortTitle, lead, figures: figuresOf(view) }, say);
}

function figuresOf({ national: [newest], own }: ModelView): readonly PictureFigure[] {
  if (newest)
    return newest.counts.map(({ label, value, isDoubtful }) => {
      const doubt = isDoubtful ? (newest.doubts[0] ?? null) : null;
      return figureOf(label, { ...value, doubt }, newest.report.text);
    });
  return own.map(({ status, count, names }) => ({
    label: status.word,
    value: count,
    unit: null,
    doubt: null,
    note: names,
  }));
}
