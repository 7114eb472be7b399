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
      // A chart's table tells once more what its picture and the tables tell.
      .locator('details:not(.chart__data) > *')
      .evaluateAll((all) =>
        all.filter((one) => !one.checkVisibility()).map((one) => one.outerHTML),
      );
    expect(folded, 'folded away').toEqual([]);
    // As wide as what the margins leave of A4: what is wider runs into the other column, and all print is made smaller.
    await page.setViewportSize({ width: 661, height: 900 });
    const wide = await page
      .locator('.figure-table .table')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.getBoundingClientRect().width >
              one.parentElement!.getBoundingClientRect().width + 1,
          )
          .map((one) => one.outerHTML.slice(0, 300)),
      );
    expect(wide, 'wider than its column').toEqual([]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    // 40 tasks, 42 models and 35 explained discrepancies take some forty.
    expect(pages.length).toBeLessThan(45);
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
