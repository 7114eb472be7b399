/** What holds on every page of the site, whatever it is about. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';

import { breaches } from './accessibility.ts';
import { PAGES_IN_BOTH } from './pages.ts';
import { DESKTOP, NARROWEST, PHONE, test } from './visit.ts';

const SITE_NAME = { vi: /Báo cáo Đề án 06$/, en: /Project 06 Reports$/ };

/**
 * Each page in each language is seen wide and narrow, one light and the other dark: the two languages the other way
 * round, so that every template is read in both themes at both widths.
 */
describe.concurrent.each(PAGES_IN_BOTH)(
  '$name',
  ({ path, heading, language, awaited = 'h1', status = 200 }) => {
    const isEnglish = language === 'en';

    test('says in its language what it is, and all is well on a wide screen', async ({
      visit,
      expect,
    }) => {
      const { page, problems, ...opened } = await visit(path, { width: DESKTOP, dark: isEnglish });
      await page.locator(awaited).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect.soft(opened.status, 'the status').toBe(status);
      expect.soft(await page.locator('html').getAttribute('lang'), 'its language').toBe(language);
      const headings = (await page.locator('h1').allTextContents()).map(tidy);
      expect
        .soft(headings, 'the headings of the first level')
        .toEqual([expect.stringMatching(heading)]);
      expect.soft(await page.title(), 'the title').toMatch(SITE_NAME[language]);
      if (!['', 'en/'].includes(path))
        expect.soft(await page.title(), 'the title holds the heading').toContain(headings[0]);
      expect.soft(await breaches(page), 'rules of WCAG 2.2 AA that are broken').toEqual([]);
      expect(problems, 'what went wrong while reading').toEqual([]);
    });

    test('fits a phone 360 px wide, and fingers', async ({ visit, expect }) => {
      const { page, problems } = await visit(path, { width: PHONE, dark: !isEnglish });
      await page.locator(awaited).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect.soft(await stickingOut(page, PHONE), 'what is wider than the screen').toEqual([]);
      expect.soft(await smallTargets(page), 'controls lower than 44 px').toEqual([]);
      expect.soft(await breaches(page), 'rules of WCAG 2.2 AA that are broken').toEqual([]);
      expect(problems, 'what went wrong while reading').toEqual([]);
    });
  },
);

describe.concurrent.each(PAGES_IN_BOTH)('$name, 320 px wide', ({ path, awaited = 'h1' }) => {
  test('does not scroll sideways', async ({ visit, expect }) => {
    const { page } = await visit(path, { width: NARROWEST });
    await page.locator(awaited).first().waitFor();
    expect(await stickingOut(page, NARROWEST), 'what is wider than the screen').toEqual([]);
  });
});

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Elements that make the page itself scroll sideways; nothing where it does not. */
function stickingOut(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate((phone) => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= phone) return [];
    const isHeld = (element: Element): boolean => {
      const outer = element.parentElement;
      if (outer === null || outer === document.body) return false;
      return getComputedStyle(outer).overflowX !== 'visible' || isHeld(outer);
    };
    const reach = (element: Element) => Math.round(element.getBoundingClientRect().right);
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => reach(element) > phone && !isHeld(element),
    );
    return [
      `the page is ${scrollWidth} px wide`,
      ...wide
        .slice(0, 5)
        .map(
          (element) =>
            `<${element.localName} class="${element.getAttribute('class') ?? ''}"> reaches to ` +
            `${reach(element)} px: «${element.textContent.trim().slice(0, 50)}»`,
        ),
    ];
  }, width);
}

/** Whatever is drawn as a control. Links that stand in running text are as high as their line. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => !element.matches('.skip-link'))
      .flatMap((element) => {
        // A box to tick is as large as its label, which ticks it.
        const isInLabel = element.matches('[type="checkbox"], [type="radio"], [type="file"]');
        const target = isInLabel ? element.closest('label') : null;
        const { width, height } = (target ?? element).getBoundingClientRect();
        if (Math.round(height) >= 44) return [];
        const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
        const text = element.textContent.trim().slice(0, 50);
        return [`${name} is ${Math.round(width)}×${height.toFixed(1)} px: «${text}»`];
      })
      .slice(0, 10),
  );
}
