/**
 * What Markdown of ours may not hold: HTML, images and foreign links, which would vanish from the page
 * without a word, and texts nested so deep or marked so often that reading them takes for ever.
 */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Nodes, Root } from 'mdast';

import type { Finding } from '../diagnostics/diagnostic.ts';

/** A finding with the very characters at fault, by which it is found in the file. */
export interface MarkupFault extends Finding {
  readonly words: string;
}

/** Far beyond any report, and well before remark's recursion or backtracking is felt. */
const LONGEST = 200_000;
const DEEPEST_LINE = 24;
const FARTHEST_INDENT = 80;
const MOST_MARKS = 600;

const parser = remark().use(remarkGfm, { singleTilde: false });

/** Everything that a text may not hold, in order. */
export function findMarkupFaults(markdown: string): readonly MarkupFault[] {
  const knot = findKnot(markdown);
  if (knot !== null) return [{ code: 'text-too-complex', facts: {}, words: knot }];
  // Without these signs there is no HTML, image or link in it.
  if (!/[<[]|:\/\/|www\./.test(markdown)) return [];
  const faults: MarkupFault[] = [];
  visit(parser.parse(markdown), markdown, faults);
  return faults;
}

/** The first line of what is too long, too deep or too often marked; null when nothing is. */
function findKnot(markdown: string): string | null {
  if (markdown.length > LONGEST) return firstLine(markdown);
  for (const line of markdown.split('\n')) {
    const lead = /^[\s>*+\-\d.)]*/.exec(line)![0];
    const depth = lead.match(/>|[-*+](?=\s)|\d[.)](?=\s)/g)?.length ?? 0;
    if (depth > DEEPEST_LINE || line.length - line.trimStart().length > FARTHEST_INDENT)
      return line.trim();
  }
  const knotted = markdown
    .split(/\n\s*\n/)
    .find((paragraph) => (paragraph.match(/[*_~[\]`<&]/g)?.length ?? 0) > MOST_MARKS);
  return knotted === undefined ? null : firstLine(knotted);
}

function visit(node: Nodes, markdown: string, faults: MarkupFault[]): void {
  const kind = kindOf(node);
  if (kind !== null) {
    const { start, end } = node.position!;
    const words = firstLine(markdown.slice(start.offset, end.offset));
    faults.push({ code: 'markup-dropped', facts: { kind, text: words.slice(0, 60) }, words });
  } else if ('children' in node)
    for (const child of (node as Root).children) visit(child, markdown, faults);
}

/** What of a node would not be shown; null where all of it is. */
function kindOf(node: Nodes): 'html' | 'image' | 'link' | null {
  if (node.type === 'html') return 'html';
  if (node.type === 'image' || node.type === 'imageReference') return 'image';
  const isForeign =
    (node.type === 'link' || node.type === 'definition') &&
    !/^(https?:\/\/|mailto:|#)/i.test(node.url);
  return isForeign ? 'link' : null;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!;
}
