/** What a browser has in place of gray-matter splits as gray-matter does, wherever it is asked. */
import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';

import { splitFront } from '../../src/compiler/packages-at-hand.ts';
import { onDemand } from '../../src/compiler/packages-on-demand.ts';

const PIECES = ['---', '----', '--', 'a: 1', '# b', ' ', '\n', '\n', '\r\n', '\n---\n', '\t', '.'];
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => `---${pieces.join('')}`);

/** As parseMarkdown sees to before it splits. */
function isClosed(source: string): boolean {
  const fence = /^---([^\r\n]*)(\r?\n|$)/.exec(source);
  const close = /\n---(.*)/.exec(source);
  return fence?.[1]!.trim() === '' && close?.[1]!.trim() === '';
}

test('front matter is split alike', () => {
  const nothing = { parse: () => ({}), stringify: () => '' };
  const engines = { none: nothing, yaml: nothing, json: nothing, javascript: nothing };
  fc.assert(
    fc.property(text.filter(isClosed), (source) => {
      const { matter: front, content } = matter(source, { language: 'none', engines });
      expect(splitFront(source)).toEqual({ matter: front, content });
    }),
    { numRuns: 500 },
  );
  expect(onDemand('gray-matter')()).toBe(matter);
});
