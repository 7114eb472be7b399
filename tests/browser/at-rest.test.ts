/** What a page costs before anybody touches it: little JavaScript, and nothing that moves. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe } from 'vitest';

import { PAGES_IN_BOTH } from './pages.ts';
import { DESKTOP, PHONE, test } from './visit.ts';

/** Bytes, compressed. */
const MOST_JAVASCRIPT = 6000;
/** Long enough to miss the first paint. */
const LATE = 500;

/** What an address asks for is made by scripts, at the wish of who wrote it. */
const UNASKED = PAGES_IN_BOTH.filter(({ path }) => !path.includes('?'));

describe.concurrent.each(UNASKED)('$name', ({ path }) => {
  test.for([DESKTOP, PHONE])(
    'at %i px is still and light until it is touched',
    async (width, { visit, expect }) => {
      const scripts: Response[] = [];
      const { page } = await visit(path, {
        width,
        before: async (page) => {
          page.on('response', (response) => {
            if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response);
          });
          // On a slow line letters come late.
          await page.route(/\.woff2$/, async (route) => {
            await new Promise((late) => setTimeout(late, LATE));
            await route.continue();
          });
        },
      });
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(
        scripts.map(async (script) => ({
          name: new URL(script.url()).pathname,
          size: gzipSync(await script.body()).length,
        })),
      );
      const total = sizes.reduce((sum, { size }) => sum + size, 0);
      expect.soft(total, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST_JAVASCRIPT);
      expect(await shifts(page), 'what moved, and by how much').toEqual([]);
    },
  );
});

/** The same page is filled by a script: what stood below the answer must not be seen to make room for it. */
describe.concurrent.each(
  PAGES_IN_BOTH.filter(({ awaited, path }) => awaited && !path.includes('lap-bang')),
)('$name', ({ path, awaited }) => {
  test.for([DESKTOP, PHONE])(
    'at %i px takes in what its address asks for without moving',
    async (width, { visit, expect }) => {
      const { page } = await visit(path, {
        width,
        before: async (page) => {
          // On a slow line data come late.
          await page.route(/\/du-lieu\/|pagefind/, async (route) => {
            await new Promise((late) => setTimeout(late, LATE));
            await route.continue();
          });
        },
      });
      await page.locator(awaited!).first().waitFor();
      expect(await shifts(page), 'what moved, and by how much').toEqual([]);
    },
  );
});

/** Every layout shift since the page was opened, however small. */
function shifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const told: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              readonly value: number;
              readonly sources: readonly { readonly node: Node | null }[];
            };
            const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '?');
            told.push(`${value.toFixed(5)}: ${moved.join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(told);
        }, 100);
      }),
  );
}
