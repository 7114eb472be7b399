/**
 * The same packages where there is no Node: in a browser all of them are part of what was loaded, which is
 * asked for whole or not at all. Resolved in place of `packages-on-demand.ts` under the condition `browser`.
 */
import * as rehypeSanitize from 'rehype-sanitize';
import * as rehypeStringify from 'rehype-stringify';
import * as remark from 'remark';
import * as remarkGfm from 'remark-gfm';
import * as remarkRehype from 'remark-rehype';

const AT_HAND: Readonly<Record<string, unknown>> = {
  'gray-matter': splitFront,
  'rehype-sanitize': rehypeSanitize,
  'rehype-stringify': rehypeStringify,
  remark,
  'remark-gfm': remarkGfm,
  'remark-rehype': remarkRehype,
};

/** A package by its name; whoever asks knows what it is. */
export function onDemand(name: string): () => unknown {
  return () => {
    const found = AT_HAND[name];
    if (!found) throw new Error(`${name} is not at hand in a browser.`);
    return found;
  };
}

/**
 * What is asked of gray-matter, which needs Node: the front matter between the dashes that open and close
 * it, and the rest. That both are there has been seen to.
 */
export function splitFront(text: string): { readonly matter: string; readonly content: string } {
  const close = text.indexOf('\n---');
  return {
    matter: text.slice(3, close),
    content: text.slice(close + 4).replace(/^\r?\n?/, ''),
  };
}
