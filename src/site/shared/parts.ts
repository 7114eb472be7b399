/** The parts of a list that is too long for one page: their names, and the ways from one to the next. */
import type { Sentences } from '../sentences.ts';
import type { Link } from './link.ts';

export interface PartsView {
  /** In order; the part that is shown has no link. */
  readonly links: readonly Link[];
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** A way to a neighbour, with what it is: `Phần sau`. */
export interface Step {
  readonly label: string;
  readonly link: Link;
}

/** The part in its place among all, by their names; null where there is only one. */
export function partsView(
  names: readonly string[],
  part: number,
  addressOf: (part: number) => string,
  say: Sentences,
): PartsView | null {
  if (names.length < 2) return null;
  const linkTo = (to: number): Link => ({ text: names[to - 1]!, href: addressOf(to) });
  return {
    links: names.map((text, at) => (at + 1 === part ? { text, href: null } : linkTo(at + 1))),
    previous: part > 1 ? { label: say.parts.previous, link: linkTo(part - 1) } : null,
    next: part < names.length ? { label: say.parts.next, link: linkTo(part + 1) } : null,
  };
}

/** A part by its first and its last entry: `An Giang – Hà Nam`. */
export function rangeName(names: readonly string[], say: Sentences): string {
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  return first === last ? first : say.parts.range(first, last);
}
