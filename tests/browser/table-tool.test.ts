/** The table tool: chosen by keyboard, kept in the address, fetched sparingly, taken away as files. */
import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { PHONE, test } from './visit.ts';

const SHARES = 'lap-bang/?ve=services/dang-ky-khai-sinh&do=share';

const said = (page: Page, text: RegExp) =>
  page.locator('[data-tool] [role=status]', { hasText: text }).waitFor();

/** The table as it is read, footnotes and times apart. */
const shown = (page: Page) =>
  page
    .locator('#bang tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.querySelector('a, span') ?? cell).textContent.trim()),
      ),
    );

/** What of the data a page asks for. */
const dataAskedFor = (asked: string[]) => (page: Page) => {
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/du-lieu/')) asked.push(pathname);
  });
  return Promise.resolve();
};

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path());
}

describe.concurrent('the table tool', () => {
  test('is used by keyboard alone; typing needs no marks', async ({ visit }) => {
    const asked: string[] = [];
    const { page, problems } = await visit('lap-bang/', { before: dataAskedFor(asked) });
    await page.getByRole('searchbox', { name: 'Số liệu: Gõ để tìm (không cần dấu)' }).focus();
    await page.keyboard.type('khai sinh');
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toBe(
      ' Đăng ký khai sinh',
    );
    await page.keyboard.press('Space');
    await said(page, /^3 dòng, 3 cột số liệu/);
    expect(page.url()).toContain('?ve=services/dang-ky-khai-sinh');
    await page.keyboard.press('ArrowDown');
    expect(
      await page.evaluate(() => document.activeElement?.closest('label')?.textContent),
    ).toContain('khai sinh');
    expect(asked.toSorted()).toEqual([
      '/du-lieu/so-lieu/bao-cao/2024.json',
      '/du-lieu/so-lieu/services/dang-ky-khai-sinh/2024.json',
    ]);
    expect(problems).toEqual([]);
  });

  test('makes the same table again from its address', async ({ visit }) => {
    const { page } = await visit(`${SHARES}&tinh=63-bac-giang&ky=2024-07`);
    await said(page, /^1 dòng/);
    expect(await shown(page)).toEqual([['Bắc Giang', 'Tháng 7 năm 2024', '88,73 %']]);
    expect(await page.getByLabel('Bắc Giang').isChecked()).toBe(true);
    const note = page.locator('#bang sup a');
    await note.click();
    expect(await page.locator(':target').innerText()).toContain('Tính lại được 93,90 %');
    await page.locator('#bang tbody a').first().click();
    await page.waitForURL(/\/bao-cao\/bac-giang\/2024-07\/#dich-vu-cong-dang-ky-khai-sinh$/);
  });

  test('draws what may stand side by side', async ({ visit }) => {
    const { page, problems } = await visit(SHARES);
    const chart = page.locator('[data-tool-chart] figure');
    await chart.waitFor();
    expect(await chart.locator('.chart__title').innerText()).toBe(
      'Từ 88,73 % đến 99,2 %, có số chưa chắc',
    );
    await chart.locator('canvas').waitFor();
    expect(problems).toEqual([]);
  });

  test('gives as CSV what the page shows', async ({ visit }) => {
    const { page } = await visit(SHARES);
    await said(page, /^3 dòng/);
    const file = await download(page, 'Tải CSV');
    const [head, ...rows] = parse(file, { bom: true });
    const at = head!.indexOf('Đăng ký khai sinh: tỷ lệ');
    expect(rows.map((row) => [row[0]!, row[1]!, `${row[at]!.replace('.', ',')} %`])).toEqual(
      await shown(page),
    );
  });

  test('gives an Excel file with typed cells, which no policy forbids', async ({ visit }) => {
    const { page, problems } = await visit(SHARES);
    await said(page, /^3 dòng/);
    const files = unzipSync(await download(page, 'Tải Excel (XLSX)'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<v>88.73</v>');
    expect(sheet).toContain('state="frozen"');
    expect(problems).toEqual([]);
  });

  test('fits a phone, and its table scrolls by itself', async ({ visit }) => {
    const { page } = await visit('lap-bang/?ve=services/dang-ky-khai-sinh,tasks/count', {
      width: PHONE,
    });
    await said(page, /dòng/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE);
  });

  test('says so where its data do not come', async ({ visit }) => {
    const { page } = await visit(SHARES, {
      before: async (page) => {
        await page.route('**/du-lieu/so-lieu/**', (route) => route.abort());
      },
    });
    await said(page, /^Không tải được/);
  });

  test('lists ready tables without JavaScript', async ({ visit }) => {
    const { page } = await visit('lap-bang/', { hasJavaScript: false });
    expect(await page.locator('[data-tool]').isVisible()).toBe(false);
    await page.locator('summary', { hasText: /^Dịch vụ công$/ }).click();
    await page.locator('main').getByRole('link', { name: 'Đăng ký khai sinh' }).first().click();
    await page.waitForURL(/\/dich-vu\/dang-ky-khai-sinh\/$/);
  });
});
