/** English pages say of every Vietnamese word that it is one: a screen reader would read it as English otherwise. */
import { expect, inject } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { realReference, TODAY } from '../files.ts';
import { filesOf } from './crawl.ts';
import { openForAll, test } from './visit.ts';

const { grid_34, grid_63 } = compile(realReference, TODAY).archive.reference;
/** Letters that stand on the map of provinces and so in the names of its squares, which are names all the same. */
const LETTERS = [...new Set([...grid_34.tiles, ...grid_63.tiles].map(({ abbr }) => abbr))];

test('no Vietnamese word stands in an English page without saying so', async ({ browser }) => {
  const site = inject('site');
  const paths = filesOf(site).filter((path) => /^\/en\/.*\/$|^\/en\/$/.test(path));
  expect(paths.length).toBeGreaterThan(300);
  const page = await openForAll(browser, 'en/thuat-ngu/', { site });
  const found = await page.evaluate(readPages, { paths, letters: LETTERS });
  expect(found.unsaid).toEqual([]);
  expect(found.manyOfOne, 'a noun in the plural after 1').toEqual([]);
  expect(found.said, 'Vietnamese texts that say so').toBeGreaterThan(5_000);
});

interface Walk {
  readonly paths: readonly string[];
  readonly letters: readonly string[];
}

/** Runs in the page. */
async function readPages({ paths, letters }: Walk) {
  /** What no English word has, those from French included. */
  const vietnamese = /[ăâđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
  const unsaid = new Set<string>();
  const manyOfOne = new Set<string>();
  const one =
    /(?<![\d.,/–-])\b1 (?:report|unit|province|place|figure|task|model|document|service|discrepanc|correction)(?:s|ies)\b/;
  let said = 0;
  const look = (path: string, element: Element, text: string) => {
    const shown = letters.reduce((all, one) => all.replace(`(${one})`, ''), text.normalize('NFC'));
    if (!vietnamese.test(shown)) return;
    if (element.closest('[lang]')?.getAttribute('lang') === 'vi') said += 1;
    else unsaid.add(`${path} <${element.localName}>: ${text.trim().slice(0, 80)}`);
  };
  for (const path of paths) {
    const text = await (await fetch(path)).text();
    const html = new DOMParser().parseFromString(text, 'text/html');
    const walker = html.createTreeWalker(html.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement!.closest('script, style')) {
        look(path, node.parentElement!, node.nodeValue!);
        if (one.test(node.nodeValue!)) manyOfOne.add(`${path}: ${one.exec(node.nodeValue!)![0]}`);
      }
    for (const element of html.body.querySelectorAll('[aria-label], [alt], [placeholder], [title]'))
      for (const name of ['aria-label', 'alt', 'placeholder', 'title'])
        look(path, element, element.getAttribute(name) ?? '');
  }
  return { said, unsaid: [...unsaid].slice(0, 20), manyOfOne: [...manyOfOne].slice(0, 20) };
}
