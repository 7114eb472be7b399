/** A report's page: what a journalist looks up, and what an officer prints. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { REPORTS } from './pages.ts';
import { DESKTOP, openForAll, PHONE, test as walk } from './visit.ts';

const JULY = 'bao-cao/bac-giang/2024-07/';

const test = walk.extend('july', { scope: 'file' }, ({ browser }) => openForAll(browser, JULY));

describe.concurrent('Bắc Giang, July 2024', () => {
  test('the printed total stands beside the one that its rows add up to', async ({ july }) => {
    expect(await rowsOf(july, '#dich-vu-cong tfoot tr')).toEqual([
      expect.stringMatching(/^Tổng.* ghi\b.*47\.867.*96,06 %/),
      expect.stringMatching(/^Tổng.* các dòng.*48\.050.*96,54 %/),
    ]);
  });

  test('a printed percentage stays as printed, with ours beside it', async ({ july }) => {
    const [birth] = await rowsOf(july, '#dich-vu-cong-dang-ky-khai-sinh');
    expect(birth).toMatch(/Đăng ký khai sinh.*88,73 %.*tính lại 93,90 %/);
    expect(await july.locator('s, del').count(), 'figures struck out').toBe(0);
  });

  test('what does not add up is explained below, with a link to the place', async ({ july }) => {
    const findings = july.locator('#doi-chieu li');
    const texts = (await findings.allInnerTexts()).map(tidy);
    expect(texts).toContainEqual(expect.stringMatching(/Đăng ký khai sinh.*88,73.*93,90/));
    expect(texts).toContainEqual(expect.stringMatching(/47\.867.*48\.050/));
    const links = await hashes(findings.locator('a'));
    expect(links).toContainEqual(expect.stringMatching(/^#dich-vu-cong-dang-ky-khai-sinh/));
    expect(links).toContainEqual(expect.stringMatching(/^#dich-vu-cong-total/));
    // The number itself has an address, too: its place, of which DESIGN §4 makes the anchor.
    for (const id of ['dich-vu-cong-dang-ky-khai-sinh-share', 'dich-vu-cong-total-received'])
      expect(await july.locator(`#${id}`).count(), `#${id}`).toBe(1);
  });

  test('there are fifty tasks, with their statuses in words', async ({ july }) => {
    const tasks = july.locator('#nhiem-vu article');
    expect(await tasks.count()).toBe(50);
    const statuses = await tasks.locator('.status').allInnerTexts();
    const count = (word: RegExp) => statuses.filter((status) => word.test(status)).length;
    expect(statuses).toHaveLength(50);
    expect(count(/Đã hoàn thành/)).toBe(11);
    expect(count(/Đang (thực hiện|triển khai)/)).toBe(12);
    expect(count(/[Tt]hường xuyên/)).toBe(27);
  });

  test('one learns that the wording is condensed, and where the data are', async ({ july }) => {
    const text = tidy(await july.locator('main').innerText());
    expect(text).toContain('Trang này không thay thế văn bản gốc.');
    const json = july.locator('#nguon a[href="/du-lieu/bao-cao/bac-giang/2024-07.json"]');
    expect(await json.count(), 'the data').toBe(1);
    const unit = july.locator('nav.crumbs a[href="/tinh/bac-giang/"]');
    expect(await unit.count(), 'the province').toBe(1);
    const previous = july.locator('nav.pager a[href="/bao-cao/bac-giang/2024-02/"]');
    expect(await previous.count(), 'the report before').toBe(1);
  });

  test.for([DESKTOP, PHONE])(
    'an address with an anchor leads to the row, at %i px',
    async (width, { visit }) => {
      const { page } = await visit(`${JULY}#nhiem-vu-ii-15`, { width });
      const task = page.locator('#nhiem-vu-ii-15');
      expect(tidy(await task.innerText())).toContain('ASM');
      expect(await task.evaluate((element) => element.matches(':target'))).toBe(true);
      const heading = task.getByRole('heading').first();
      expect(await isInSight(heading), 'its heading is in sight').toBe(true);
    },
  );
});

describe.concurrent('the chart', () => {
  test('is a picture before any script', async ({ visit }) => {
    const { page } = await visit(JULY, { hasJavaScript: false });
    const chart = page.locator('#dich-vu-cong figure');
    expect(await chart.locator('svg.chart__picture').isVisible()).toBe(true);
    expect(await chart.locator('svg.chart__picture rect').count()).toBeGreaterThan(5);
    expect(await chart.locator('canvas').count()).toBe(0);
  });

  test('is drawn by script from the same numbers once it comes into view', async ({ visit }) => {
    const { page, problems } = await visit(JULY);
    const chart = page.locator('#dich-vu-cong figure');
    expect(await chart.locator('canvas').count(), 'nothing is drawn out of sight').toBe(0);
    await chart.scrollIntoViewIfNeeded();
    const canvas = chart.locator('canvas');
    await canvas.waitFor({ state: 'visible' });
    expect(await coloursIn(page)).toBeGreaterThan(3);
    await page.emulateMedia({ colorScheme: 'dark' });
    await canvas.waitFor({ state: 'visible' });
    expect(problems).toEqual([]);
  });
});

describe.concurrent('scrolling up into the chart', () => {
  test.for([DESKTOP, PHONE])('moves nothing that one reads, at %i px', async (width, { visit }) => {
    const { page } = await visit(JULY, { width });
    await page.waitForLoadState('networkidle');
    // The chart is out of sight above the screen, further than it is fetched ahead.
    const before = await page.evaluate(() => {
      const chart = document.querySelector('#dich-vu-cong figure')!;
      scrollTo(0, scrollY + chart.getBoundingClientRect().bottom + 150);
      return document.querySelector('#nhiem-vu')!.getBoundingClientRect().top;
    });
    expect(await page.locator('#dich-vu-cong canvas').count(), 'drawn out of sight').toBe(0);
    await page.evaluate(() => {
      scrollBy(0, -100);
    });
    await page.locator('#dich-vu-cong figure.chart--drawn').waitFor();
    await page.waitForTimeout(300);
    const after = await page.evaluate(
      () => document.querySelector('#nhiem-vu')!.getBoundingClientRect().top,
    );
    expect(Math.abs(after - before - 100)).toBeLessThanOrEqual(1);
    const height = await page
      .locator('#dich-vu-cong .chart__frame')
      .evaluate((frame) => [frame.clientHeight, frame.querySelector('svg')!.clientHeight]);
    expect(height[0], 'the frame is as high as the picture').toBe(height[1]);
  });
});

describe.concurrent.each(REPORTS)('$name, on paper', ({ path }) => {
  test('is printed without menus and buttons, with nothing folded away', async ({ visit }) => {
    const { page } = await visit(path);
    await page.emulateMedia({ media: 'print' });
    const furniture = page.locator('nav, button, input, .skip-link');
    const left = await furniture.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(left, 'still on the paper').toEqual([]);
    const folded = await page
      .locator('details > *')
      .evaluateAll((all) =>
        all.filter((one) => !one.checkVisibility()).map((one) => one.outerHTML),
      );
    expect(folded, 'folded away').toEqual([]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    // 40 tasks, 42 models and 58 explained discrepancies take some eighty.
    expect(pages.length).toBeLessThan(100);
  });
});

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function rowsOf(page: Page, selector: string): Promise<readonly string[]> {
  return (await page.locator(selector).allInnerTexts()).map(tidy);
}

/** On the screen, and not below what sticks to its edge. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const top = document.elementFromPoint(x + Math.min(width, 40) / 2, y + height / 2);
    return top !== null && (one.contains(top) || top.contains(one));
  });
}

function hashes(links: Locator): Promise<readonly string[]> {
  return links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
}

/** Different colours in the drawn chart: more than three only where something is drawn. */
function coloursIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#dich-vu-cong canvas')!;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}
