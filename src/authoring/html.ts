/** HTML → its nodes: what mammoth makes of a Word document, and what the compiler makes of Markdown. */
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';

export function nodesOf(html: string): readonly Nodes[] {
  return fromHtml(html, { fragment: true }).children;
}
