/** Sections that reports have under a heading of their own, as questions name them: «kiến nghị của Bình Định». */
import type { Asked } from './candidate.ts';
import type { Understood } from './read.ts';
import { LIKED } from './subjects.ts';
import { covering, isKind } from './stretches.ts';

/** Words of a heading, and how else it is asked for. */
const HEADINGS: readonly (readonly [heading: string, ...others: string[]])[] = [
  ['kien nghi', 'recommendations'],
  ['de xuat', 'proposals'],
  ['uu diem', 'strengths'],
  ['kho khan', 'difficulties'],
  ['vuong mac', 'obstacles'],
  ['han che', 'shortcomings', 'weaknesses'],
  ['ton tai han che'],
  ['bai hoc kinh nghiem', 'bai hoc', 'lessons'],
  ['nhiem vu trong tam', 'phuong huong', 'priorities'],
  ['noi nhan'],
];

/**
 * The heading that is asked for: said before all else but the province, in a question that names no service, model or
 * indicator, whose difficulties are told in its own row. Null where there is none.
 */
export function headingAsked(
  { said, filler, facets, met }: Understood,
  { places }: Pick<Asked, 'places'>,
): string | null {
  const isThing = met.some(
    ({ keys, from, to }) => to - from > 1 && LIKED.some((kind) => isKind(keys[0]!, kind)),
  );
  if (places.length === 0 || isThing) return null;
  const isFacet = covering(said.length, facets);
  const first = said.findIndex((_, at) => !filler[at] && !isFacet[at]);
  const rest = said.slice(Math.max(0, first)).map(({ folded }) => folded);
  const isSaid = (form: string) => `${rest.join(' ')} `.startsWith(`${form} `);
  return HEADINGS.find((forms) => forms.some(isSaid))?.[0] ?? null;
}
