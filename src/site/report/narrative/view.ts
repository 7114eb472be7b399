/**
 * The narrative of a report: its own text, cut at its headings into parts that can be folded away. A short one
 * stays whole.
 */
import type { Narrative } from '../../../domain/report.ts';
import { SECTIONS } from '../../addresses.ts';

/** What stands under one heading, as safe HTML. */
export interface NarrativePart {
  /** The heading with its anchor; none before the first. */
  readonly heading: string | null;
  readonly html: string;
  readonly isFolded: boolean;
}

export interface NarrativeView {
  readonly id: string;
  readonly parts: readonly NarrativePart[];
  /** Headings of the first rank. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** A narrative of two screens needs no folds; nor does a part of three lines. */
const SHORT = 5_000;
const FEW_LINES = 400;
/** Headings of the narrative are written one level below their depth; those of the second rank fold. */
const SECOND = 2;

/** The narrative; null where there is none. */
export function narrativeView({ html, headings }: Narrative): NarrativeView | null {
  if (html.trim() === '') return null;
  const top = Math.min(...headings.map(({ depth }) => depth));
  const parts = html.length < SHORT ? [part(null, html)] : partsOf(html, top + SECOND);
  return {
    id: SECTIONS.narrative,
    parts,
    headings: headings.filter(({ depth }) => depth === top),
  };
}

function part(heading: string | null, html: string): NarrativePart {
  return { heading, html, isFolded: heading !== null && html.length > FEW_LINES };
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'col', 'wbr']);

/** Cut before every heading down to a rank that stands in nothing else, such as a quotation or a note. */
function partsOf(html: string, rank: number): readonly NarrativePart[] {
  const cuts: number[] = [];
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)[^>]*>/g,
  )) {
    const level = Number(/^h([1-6])$/.exec(name!)?.[1] ?? 9);
    const isHeading = level <= rank;
    if (slash === '/') {
      depth -= 1;
      if (depth === 0 && isHeading) ends.push(index + tag.length);
    } else if (!VOID.has(name!)) {
      if (depth === 0 && isHeading) cuts.push(index);
      depth += 1;
    }
  }
  const before = html.slice(0, cuts[0] ?? html.length);
  return [
    ...(before.trim() === '' ? [] : [part(null, before)]),
    ...cuts.map((cut, at) => part(html.slice(cut, ends[at]), html.slice(ends[at], cuts[at + 1]))),
  ];
}
