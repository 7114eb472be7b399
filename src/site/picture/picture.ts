/**
 * What links to a page show of it: a picture of 1200 × 630 with its name and up to three of its figures, as the
 * page has them, in the words of the page. Plain data; drawing.ts draws it.
 */
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Sentences } from '../sentences.ts';
import type { Value } from '../value/view.ts';

export interface Picture {
  /** What kind of page it is. */
  readonly kind: string;
  readonly title: string;
  /** A line below the title. */
  readonly lead: string | null;
  readonly figures: readonly PictureFigure[];
  /** The site's name, the second part in its colour. */
  readonly brand: readonly [string, string];
}

export interface PictureFigure {
  readonly label: string;
  readonly value: string;
  /** Small words after the number. */
  readonly unit: string | null;
  /** What does not agree with it, as the page says it. */
  readonly doubt: string | null;
  /** Of what time it is, or what else is to be known. */
  readonly note: string | null;
}

/** The size that those who show links ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MOST_FIGURES = 3;

/** A picture of a page with some figures, of which the first find room. */
export function pictureOf(
  { kind, title, lead = null, figures = [] }: Partial<Picture> & Pick<Picture, 'kind' | 'title'>,
  { site }: Sentences,
): Picture {
  return {
    kind,
    title,
    lead,
    figures: figures.slice(0, MOST_FIGURES),
    brand: [site.brand, site.brand_accent],
  };
}

/** Headline figures of a page, for its picture. */
export function figuresOf(headline: readonly HeadlineFigure[]): readonly PictureFigure[] {
  return headline.map(({ label, value, unit, doubt, note, source }) => ({
    label,
    value,
    unit,
    doubt,
    note: source?.text ?? (note || null),
  }));
}

/** A value under its label, with what the page says beside it. */
export function figureOf(
  label: string,
  { text, doubt, marks }: Pick<Value, 'text' | 'doubt' | 'marks'>,
  note: string,
): PictureFigure {
  return { label, value: text, unit: null, doubt, note: [...marks, note].join('; ') };
}

/** The picture in words, for who does not see it. */
export function altOf({ title, lead, figures, brand }: Picture): string {
  const told = figures.map(({ label, value, unit, doubt, note }) => {
    const beside = [doubt, note].filter((text) => text !== null);
    return `${label}: ${[value, unit].filter(Boolean).join(' ')}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`;
  });
  return [title, lead, ...told, brand.join(' ')].filter(Boolean).join('. ');
}
