/** The places of a report (vị trí): of every value where it stands in its file, for whatever is said of it later. */
import type { Span } from '../../diagnostics/diagnostic.ts';
import { nearestNode, nodeAt } from '../nodes.ts';
import type { Node, Range } from '../parse.ts';
import type { Path } from '../path.ts';
import { spanOf, type SourceText } from '../source-file.ts';
import type { Head } from './head.ts';

/**
 * A place → where it stands in its file; the nearest thing above it where the place is absent. With words,
 * where they stand in what is there, if they do.
 */
export type Locate = (place: string, words?: string) => Span;

/** Where a place stands in its file. */
export interface Place {
  readonly source: SourceText;
  readonly root: Node;
  readonly path: Path;
}
export type Places = ReadonlyMap<string, Place>;

/** Finds every place of a report, its narrative too. */
export function locator(places: Places, { source, bodyStart }: Head): Locate {
  const narrative = { start: bodyStart, end: source.text.length };
  return (place, words) => {
    if (place !== 'report/narrative') return locate(places, place, words);
    const { start, end } =
      rangeOf(words, source.text, narrative) ?? firstLine(source.text, bodyStart);
    return spanOf(source, start, end);
  };
}

/** The nearest place above (or at) a place that is known, and the path from the root that the place means. */
function knownAbove(places: Places, place: string): { known: Place; path: Path } | null {
  // Whatever checks look at is located, and of most places it is the place itself or the one above that is known.
  for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
    const known = places.get(place.slice(0, end));
    if (!known) continue;
    if (end === place.length) return { known, path: known.path };
    return { known, path: [...known.path, ...place.slice(end + 1).split(/[/.]/)] };
  }
  return null;
}

/** What stands only as printed (`issued_on_printed`) is where it is missed. */
function nodeOrPrinted(root: Node, path: Path): Node | null {
  return nodeAt(root, path) ?? nodeAt(root, [...path.slice(0, -1), `${path.at(-1)!}_printed`]);
}

/** Goes up from the place until something is known, and down again from there by field names. */
function locate(places: Places, place: string, words?: string): Span {
  const found = knownAbove(places, place);
  if (found) {
    const { known, path } = found;
    const node = nodeOrPrinted(known.root, path) ?? nearestNode(known.root, path);
    const { start, end } = rangeOf(words, known.source.text, node) ?? node;
    return spanOf(known.source, start, end);
  }
  const any = places.get('report')!;
  return spanOf(any.source, 0, 0);
}

/** The node that a place means, if there is one. */
export function nodeOfPlace(places: Places, place: string): Node | null {
  const found = knownAbove(places, place);
  return found && nodeOrPrinted(found.known.root, found.path);
}

/** Where words stand in a stretch of a text; null where they do not. */
export function rangeOf(words: string | undefined, text: string, within: Range): Range | null {
  if (!words) return null;
  const at = text.slice(within.start, within.end).indexOf(words);
  return at < 0 ? null : { start: within.start + at, end: within.start + at + words.length };
}

/** The first line from an offset on that is not blank, or the offset where all are. */
function firstLine(text: string, from: number): Range {
  const line = /\S.*/.exec(text.slice(from));
  const start = from + (line?.index ?? 0);
  return { start, end: start + (line?.[0].trimEnd().length ?? 0) };
}

/** Where an acknowledgement itself stands, for what is said about it. */
export function discrepancyPlace(index: number): string {
  return `discrepancies/${index}`;
}
