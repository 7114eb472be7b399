/** The long lists of a report: narrowed, put in order, and whole again; and the contents that say where one is. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { PHONE, test } from './visit.ts';

const JULY = 'bao-cao/bac-giang/2024-07/';
const FEBRUARY = 'bao-cao/bac-giang/2024-02/';

describe('the table of services', () => {
  test('is in order of a column at a press on its head, then the other way round', async ({
    visit,
  }) => {
    const { page, problems } = await visit(JULY);
    const inPrint = await column(page, 1);
    const head = page.locator('#dich-vu-cong thead th', { hasText: 'Tổng tiếp nhận' });
    await head.getByRole('button').press('Enter');
    await settled(() => head.getAttribute('aria-sort')).toBe('descending');
    const received = await receivedByGroup(page);
    expect(received).not.toEqual([]);
    for (const group of received) expect(group).toEqual(group.toSorted((a, b) => b - a));
    await head.getByRole('button').press('Space');
    await settled(() => head.getAttribute('aria-sort')).toBe('ascending');
    for (const group of await receivedByGroup(page))
      expect(group).toEqual(group.toSorted((a, b) => a - b));
    await order(page, 'dich-vu-cong').selectOption('');
    await settled(() => column(page, 1)).toEqual(inPrint);
    expect(await page.locator('#dich-vu-cong [aria-sort]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('begins with what differs most, and is narrowed to it', async ({ visit }) => {
    const { page } = await visit(JULY);
    await order(page, 'dich-vu-cong').selectOption({ label: 'Lệch nhiều trước' });
    const names = () => column(page, 1);
    const [first] = await names();
    const all = (await names()).length;
    await page.locator('[data-list-tools="dich-vu-cong"] [data-choice]').selectOption('doubt');
    await settled(async () => (await names()).length).toBeLessThan(all);
    expect((await names())[0]).toBe(first);
    const rows = shownRows(page, 'dich-vu-cong');
    expect(await rows.count()).toBe(
      await rows.filter({ has: page.locator('.doubt-mark') }).count(),
    );
    expect(await page.locator('#dich-vu-cong .row-total:visible').count(), 'totals').toBe(0);
  });

  test('finds without marks and in small letters, on a phone too', async ({ visit }) => {
    const { page } = await visit(JULY, { width: PHONE });
    const tools = page.locator('[data-list-tools="dich-vu-cong"]');
    await tools.locator('[data-find]').fill('khai sinh');
    await settled(() => shownRows(page, 'dich-vu-cong').count()).toBeLessThan(5);
    expect((await column(page, 1)).join()).toContain('Đăng ký khai sinh');
    expect(await tools.locator('output').innerText()).toMatch(/^Đang hiện \d trên 25\.$/);
  });

  test('keeps its order over a reload, and is printed as the document has it', async ({
    visit,
  }) => {
    const { page } = await visit(JULY);
    const inPrint = await column(page, 1);
    await order(page, 'dich-vu-cong').selectOption('t1');
    await settled(() => column(page, 1)).not.toEqual(inPrint);
    const byName = await column(page, 1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await column(page, 1)).toEqual(inPrint);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await column(page, 1)).toEqual(byName);
    await page.goto('about:blank');
    await page.goBack();
    const kept = await order(page, 'dich-vu-cong').inputValue();
    await settled(() => column(page, 1)).toEqual(kept === '' ? inPrint : byName);
  });

  test('stands as printed without JavaScript, and without tools', async ({ visit }) => {
    const { page } = await visit(JULY, { hasJavaScript: false });
    expect(await page.locator('.list-tools:visible, thead button').count()).toBe(0);
    expect(
      (await page.locator('#dich-vu-cong tbody td.col-index').allInnerTexts()).filter(Boolean)[0],
    ).toBe('1');
  });
});

describe('other lists', () => {
  test('documents are in order of their days, the latest first', async ({ visit }) => {
    const { page } = await visit(FEBRUARY);
    await order(page, 'van-ban').selectOption({ label: 'Ngày' });
    await settled(() => page.locator('#van-ban th[aria-sort]').getAttribute('aria-sort')).toBe(
      'descending',
    );
    const groups = await page.locator('#van-ban tbody').evaluateAll((all) =>
      all.map((group) =>
        [...group.querySelectorAll('tr:not([class]) td[data-label="Ngày"]')]
          .map((cell) => /\d+\/\d+\/\d{4}/.exec(cell.textContent)?.[0])
          .filter((day) => day !== undefined)
          .map((day) => day.split('/').reverse().join('-')),
      ),
    );
    for (const days of groups) expect(days).toEqual(days.toSorted().toReversed());
  });

  test('tasks are narrowed by status, opened and folded together', async ({ visit }) => {
    const { page } = await visit(JULY);
    const tools = page.locator('[data-list-tools="nhiem-vu"]');
    await tools.locator('[data-choice]').selectOption('completed');
    const shown = page.locator('#nhiem-vu .entry:visible');
    await settled(() => shown.count()).toBe(11);
    await tools.getByRole('button', { name: 'Mở tất cả' }).click();
    await settled(() => shown.locator('details[open]').count()).toBe(11);
    await tools.getByRole('button', { name: 'Gập tất cả' }).click();
    await settled(() => shown.locator('details[open]').count()).toBe(0);
  });

  test('the contents mark the section that is read', async ({ visit }) => {
    const { page } = await visit(JULY);
    const current = page.locator('.report-contents [aria-current]');
    for (const section of ['nhiem-vu', 'doi-chieu', 'dich-vu-cong']) {
      await page.locator(`#${section}`).evaluate((one) => {
        one.scrollIntoView();
      });
      await settled(() => current.getAttribute('href')).toMatch(new RegExp(`^#${section}`));
      expect(await current.count()).toBe(1);
    }
  });
});

/** Whether something comes to be: what narrows a list is fetched at the first use. */
function settled<T>(value: () => Promise<T>) {
  return expect.poll(value);
}

function order(page: Page, list: string): Locator {
  return page.locator(`[data-list-tools="${list}"] [data-order]`);
}

function shownRows(page: Page, list: string): Locator {
  // The chart below the table has rows, too.
  return page.locator(`[data-list="${list}"] tbody tr:not([class]):visible`);
}

/** The names of the services in sight, from the first to the last. */
async function column(page: Page, at: number): Promise<readonly string[]> {
  return shownRows(page, 'dich-vu-cong').evaluateAll(
    (rows, place) => rows.map((row) => (row as HTMLTableRowElement).cells[place]!.textContent),
    at,
  );
}

/** What was received, by group. */
async function receivedByGroup(page: Page): Promise<readonly (readonly number[])[]> {
  return page.locator('#dich-vu-cong-bang tbody').evaluateAll((all) =>
    all.map((group) =>
      [...group.querySelectorAll('tr:not([class]) td[data-label="Tổng tiếp nhận"] .value')]
        .map((cell) => cell.textContent)
        .filter((text) => /\d/.test(text))
        .map((text) => Number(text.replaceAll('.', ''))),
    ),
  );
}
