/** The registers of tasks and documents: filter, count, address, and nothing fetched that was not asked for. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';

import { PHONE, test } from './visit.ts';

const rows = (page: Page) => page.locator('#so tbody tr');
const told = (page: Page) => page.locator('[data-register] [role=status]');
const said = (page: Page, text: RegExp) =>
  page.locator('[data-register] [role=status]', { hasText: text }).waitFor();
/** What of the data a page asks for. */
const dataAskedFor = (asked: string[]) => (page: Page) => {
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/du-lieu/')) asked.push(pathname);
  });
  return Promise.resolve();
};

describe.concurrent('a register', () => {
  test('fetches nothing until something is chosen, and then only that', async ({ visit }) => {
    const asked: string[] = [];
    const { page, problems } = await visit('nhiem-vu/', {
      before: dataAskedFor(asked),
    });
    await page.locator('[data-register]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Bình Định' });
    await rows(page).first().waitFor();
    expect(asked).toEqual(['/du-lieu/nhiem-vu/binh-dinh/2024.json']);
    expect(await told(page).innerText()).toBe('40 nhiệm vụ.');
    expect(new URL(page.url()).searchParams.get('tinh')).toBe('binh-dinh');
    expect(problems).toEqual([]);
  });

  test('is narrowed by keyboard, by words without marks; its address gives the same again', async ({
    visit,
  }) => {
    const { page } = await visit('nhiem-vu/?ky=tat-ca');
    await rows(page).first().waitFor();
    expect(await told(page).innerText()).toBe('90 nhiệm vụ.');
    await page.getByLabel('Trạng thái').focus();
    await page.keyboard.type('Đã hoàn');
    await page.getByLabel('Từ trong nhiệm vụ').focus();
    await page.keyboard.type('giay chung sinh');
    await page.keyboard.press('Enter');
    await said(page, /^1 nhiệm vụ\.$/);
    const link = rows(page).getByRole('link');
    expect(await link.innerText()).toMatch(/^V\.33\. /);
    const again = await visit(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
    await rows(again.page).first().waitFor();
    expect(await told(again.page).innerText()).toBe('1 nhiệm vụ.');
    await link.click();
    await page.waitForURL(/\/bao-cao\/binh-dinh\/2024\/#nhiem-vu-v-33$/);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  test('offers the agencies that its rows name, and forgets all when it is cleared', async ({
    visit,
  }) => {
    const { page } = await visit('nhiem-vu/?tinh=bac-giang');
    await rows(page).first().waitFor();
    await page
      .getByLabel('Cơ quan chủ trì')
      .selectOption({ label: 'Sở Thông tin và Truyền thông' });
    await said(page, /^(?!50 )\d+ nhiệm vụ\.$/);
    for (const cell of await page.locator('[data-cell=lead]').allInnerTexts())
      expect(cell).toContain('Sở Thông tin và Truyền thông');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-register-rows]').isVisible()).toBe(false);
  });

  test('of documents is narrowed by type', async ({ visit }) => {
    const { page } = await visit('van-ban/');
    await page.getByLabel('Loại văn bản').selectOption({ label: 'Kế hoạch' });
    await said(page, /^8 văn bản\.$/);
    const types = await page.locator('[data-cell=type]').allInnerTexts();
    expect(types).toEqual(Array.from({ length: 8 }, () => 'Kế hoạch'));
  });

  test('stacks its rows on a phone, each cell with its name', async ({ visit }) => {
    const { page } = await visit('nhiem-vu/?ky=2024', { width: PHONE });
    await rows(page).first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE);
    const label = await rows(page)
      .first()
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('Báo cáo');
  });

  test('says so where its data do not come', async ({ visit }) => {
    const { page } = await visit('nhiem-vu/', {
      before: async (page) => {
        await page.route('**/du-lieu/nhiem-vu/**', (route) => route.abort());
      },
    });
    await page.getByRole('button', { name: 'Xem danh sách' }).click();
    await said(page, /^Không tải được/);
  });

  test('counts and leads into the reports without JavaScript', async ({ visit }) => {
    const { page } = await visit('nhiem-vu/', { hasJavaScript: false });
    expect(await page.locator('[data-register]').isVisible()).toBe(false);
    await page.locator('#bang-don-vi').getByRole('link', { name: 'Bình Định, năm 2024' }).click();
    await page.waitForURL(/\/bao-cao\/binh-dinh\/2024\/#nhiem-vu$/);
  });
});
