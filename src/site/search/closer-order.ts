/** In which order hits stand, and under which pages. */
import { foldName } from '../../domain/vietnamese.ts';
import type { Hit } from './hits.ts';
import { unfold } from './marks.ts';

/** What is asked: the query as it was understood, and other ways of putting it. */
export interface Asked {
  readonly text: string;
  readonly readings: readonly string[];
  /** What stood in quotes, to be found word for word. */
  readonly phrases: readonly string[];
  /** Numbers of documents that are asked for; the documents themselves stand before what cites them. */
  readonly numbers: readonly string[];
  /** Addresses of the reports that are asked for: their places stand before those of others. */
  readonly reports: readonly string[];
  /** The kind of places that are sought, as the index calls it: they stand before all others. */
  readonly kind: string | null;
  /** Words of the heading of the section that is sought, as they are compared. */
  readonly heading: string | null;
}

/** What was found on one page, best first. */
export interface Page {
  readonly url: string;
  readonly title: string;
  /** What the page itself is; null where only places of it were found. */
  readonly whole: Hit | null;
  readonly places: readonly Hit[];
}

/** What is of the kind that was asked for stands before all that answers as well. */
const OF_KIND = 0.4;
const OF_REPORT = 0.15;
/** A heading that is asked for by its words stands before a text that only has them. */
const TITLED = 0.1;
/** Pages of rules hold many everyday words, and are asked for by few. */
const RULE = 'Quy tắc';
const OF_RULE = 0.4;
/** A section that is asked for by its heading, in a report that is. */
const HEADED = 0.5;
/** What says what was typed stands before what says it in other words. */
const AS_TYPED = 0.2;

/**
 * The thing that bears the very name that was asked for; then what answers more of the query, in its name
 * before its text, things and places of reports before what only speaks of them; then as Pagefind ranks.
 */
export function inCloserOrder(
  hits: readonly Hit[],
  names: readonly string[],
  { kind, heading, reports }: Pick<Asked, 'kind' | 'heading' | 'reports'>,
): readonly Hit[] {
  const worth = new Map(
    hits.map((hit) => {
      const title = foldName(hit.title.map(({ text }) => text).join(' '));
      const isNamed = names.includes(title);
      // A thing that is asked for by its name stands above the places that mention it.
      const isKnown = hit.isThing ? 0.1 * hit.named : hit.isOfReport ? 0.05 : 0;
      const isItself = isNamed || hit.isNumbered;
      const own = AS_TYPED * hit.asTyped;
      const isHeaded = heading !== null && ` ${title} `.includes(` ${heading} `);
      const isOfKind = kind !== null && hit.kind === kind;
      return [
        hit,
        hit.answered +
          own +
          0.2 * hit.named +
          (hit.isOfReport ? TITLED * hit.titled : 0) +
          isKnown +
          (isItself ? 0.3 : 0) +
          (isOfKind ? OF_KIND : 0) +
          (reports.includes(hit.page) ? OF_REPORT + (isHeaded ? HEADED : 0) : 0) -
          (hit.kind === RULE && !isOfKind ? OF_RULE : 0),
      ];
    }),
  );
  return hits.toSorted((a, b) => worth.get(b)! - worth.get(a)!);
}

/** Hits under their pages, in the order of the best of each. */
export function byPage(hits: readonly Hit[]): readonly Page[] {
  return [...Map.groupBy(hits, ({ page }) => page).values()].map((found) => {
    const [{ page, pageTitle }] = found as [Hit];
    const places = found.filter(({ anchor }) => anchor !== null);
    return {
      url: page,
      title: unfold(pageTitle),
      whole: found.find(({ anchor }) => anchor === null) ?? null,
      // A long text is several records of one place.
      places: places.filter(
        ({ anchor }, at) => places.findIndex((other) => other.anchor === anchor) === at,
      ),
    };
  });
}
