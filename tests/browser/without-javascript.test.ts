/** The site where scripts are off or never arrive: everything is there but typing ahead. */
import { describe, expect } from 'vitest';

import { REPORTS } from './pages.ts';
import { PHONE, test } from './visit.ts';

const reader = { hasJavaScript: false };

describe.concurrent.each(REPORTS)('$name', ({ path }) => {
  test('has its contents, its sections and its tables', async ({ visit }) => {
    const { page, problems } = await visit(path, reader);
    const contents = page.locator('nav.contents a');
    const sections = await contents.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).hash.slice(1)),
    );
    expect(sections).toContain('noi-dung');
    expect(sections).toContain('doi-chieu');
    for (const id of sections)
      expect(await page.locator(`#${id}`).isVisible(), `the section #${id}`).toBe(true);
    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: table.querySelector('caption')?.textContent.trim() ?? '',
        heads: table.querySelectorAll('thead th[scope=col]').length,
        rows: table.querySelectorAll('tbody tr').length,
        named: table.querySelectorAll('tbody th').length,
      })),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.caption, 'a caption').not.toBe('');
      expect(table.heads, `column heads of «${table.caption}»`).toBeGreaterThan(1);
      expect(table.named, `named rows of «${table.caption}»`).toBe(table.rows);
    }
    expect(problems).toEqual([]);
  });
});

describe.concurrent('without JavaScript', () => {
  test('the search box leads to the search page, which says what to do instead', async ({
    visit,
  }) => {
    const { page } = await visit('bao-cao/', reader);
    await page.getByRole('searchbox').fill('căn cước');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    const notice = page.locator('main noscript');
    await notice.waitFor({ state: 'visible' });
    expect(await notice.innerText()).toContain('JavaScript');
    const links = await notice
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    expect(links).toEqual(expect.arrayContaining(['/bao-cao/', '/tinh/']));
  });

  test('the menu of a phone opens', async ({ visit }) => {
    const { page } = await visit('', { ...reader, width: PHONE });
    const menu = page.locator('#menu');
    expect(await menu.isVisible()).toBe(false);
    await page.locator('[popovertarget=menu]').tap();
    expect(await menu.isVisible()).toBe(true);
    await menu.getByRole('link', { name: 'Báo cáo' }).tap();
    await page.waitForURL(/\/bao-cao\/$/);
  });

  test('a model unfolds, by hand and by its address', async ({ visit }) => {
    const { page } = await visit('bao-cao/toan-quoc/2024-h1/#danh-gia-3', reader);
    const text = (id: string) => page.locator(`#${id} .provinces`);
    expect(await text('danh-gia-3').isVisible(), 'what the address leads to').toBe(true);
    expect(await text('danh-gia-2').isVisible(), 'the others').toBe(false);
    await page.locator('#danh-gia-2 summary').click();
    expect(await text('danh-gia-2').isVisible()).toBe(true);
  });
});
