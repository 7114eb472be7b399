/**
 * The net below all of Markdown: every character of a text either stands in what will be shown, or is a
 * sign of a construct that we know; what is neither would vanish, and is found here.
 */
import type { Nodes, Root } from 'mdast';

import { markOf, rangeOf } from './markdown.ts';

/** From an offset of the source to another, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches within lines, outside those told of already, that nothing shows. */
export function findLost(tree: Root, source: string, told: readonly Stretch[]): readonly Stretch[] {
  const isKept = new Uint8Array(source.length);
  const keep = ({ start, end }: Stretch) => isKept.fill(1, start, end);
  told.forEach(keep);
  visit(tree, source, keep);
  const lost: { start: number; end: number }[] = [];
  // Nearly all of a text is kept.
  for (let index = isKept.indexOf(0); index >= 0; index = isKept.indexOf(0, index + 1)) {
    if (/\s/.test(source[index]!)) continue;
    const before = lost.at(-1);
    if (before && /^[^\S\n]*$/.test(source.slice(before.end, index))) before.end = index + 1;
    else lost.push({ start: index, end: index + 1 });
  }
  return lost;
}

function visit(node: Nodes, source: string, keep: (stretch: Stretch) => void): void {
  signsOf(node, source).forEach(keep);
  if ('children' in node) for (const child of node.children) visit(child, source, keep);
}

/** What of a node is shown itself, or is no more than its sign. */
function signsOf(node: Nodes, source: string): readonly Stretch[] {
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'break':
    case 'thematicBreak':
      return [{ start, end }];
    case 'footnoteReference':
      return [{ start, end }];
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'footnoteDefinition':
      return around(node);
    case 'link':
      return node.title ? [] : around(node);
    case 'listItem':
      return [{ start, end: start + markOf(node, source).length }];
    case 'table':
      return [...signs(source, start, end, /\|/g), ...ruleBelow(node, source)];
    default:
      return [];
  }
}

/** What stands before the first of a node's children and behind the last. */
function around(node: Nodes & { readonly children: readonly Nodes[] }): readonly Stretch[] {
  const { start, end } = rangeOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return [];
  return [
    { start, end: rangeOf(first).start },
    { start: rangeOf(last).end, end },
  ];
}

/** The line of dashes below the head of a table. */
function ruleBelow(table: Nodes & { type: 'table' }, source: string): readonly Stretch[] {
  const from = rangeOf(table.children[0]!).end;
  const to = table.children[1] ? rangeOf(table.children[1]).start : rangeOf(table).end;
  return signs(source, from, to, /[-:]/g);
}

function signs(source: string, from: number, to: number, sign: RegExp): readonly Stretch[] {
  return [...source.slice(from, to).matchAll(sign)].map(({ index }) => ({
    start: from + index,
    end: from + index + 1,
  }));
}
