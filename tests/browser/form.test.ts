/** The form for writing reports: typed, pasted and judged in the browser, taken away as files that compile. */
import { readFile } from 'node:fs/promises';

import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { file, realContent, realReference, ROOT, TODAY } from '../files.ts';
import { breaches } from './accessibility.ts';
import { DESKTOP, PHONE, test } from './visit.ts';

/** To load the compiler and to judge takes a while on a busy machine. */
const PATIENCE = { timeout: 90_000 };

const state = (page: Page, text: RegExp) =>
  page.locator('[data-state]', { hasText: text }).waitFor(PATIENCE);

/** Begins a report from nothing, by keyboard. */
async function begin(page: Page, from: 'last' | 'blank', period = '-08'): Promise<void> {
  await page.locator('#ky').selectOption(period);
  await page.locator('#nam').fill('2024');
  await page.locator('#tinh').selectOption('bac-giang');
  await page.locator(`[name=from][value=${from}]`).check();
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await page.locator('[data-desk]:not([hidden])').waitFor(PATIENCE);
}

const part = (page: Page, name: string) =>
  page.locator('[data-sheets] button', { hasText: name }).click();

/** The cell of a row, by what the row is called, and of a column, by its heading. */
const cell = (page: Page, row: string, heading: string) =>
  page.evaluateHandle(
    ([row, heading]) => {
      const grid = [...document.querySelectorAll<HTMLTableElement>('.grid')].find((one) =>
        one.checkVisibility(),
      )!;
      const at = [...grid.tHead!.rows[0]!.cells].findIndex((one) => one.textContent === heading);
      return [...grid.tBodies[0]!.rows].find((one) =>
        [...one.cells].some((other) => other.textContent.includes(row!)),
      )!.cells[at]!;
    },
    [row, heading],
  );
const textOf = async (page: Page, row: string, heading: string) =>
  (await cell(page, row, heading)).evaluate((one) => one.textContent);

async function zip(page: Page): Promise<Readonly<Record<string, string>>> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải ZIP' }).click(),
  ]);
  const files = unzipSync(await readFile(await file.path()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

// One after another: each has a compiler of its own to load and to run.
describe('the form for writing reports', { timeout: 180_000 }, () => {
  test('a month is typed, pasted, judged and taken away', async ({ visit }) => {
    const { page, problems } = await visit('soan/');
    await begin(page, 'blank');
    await state(page, /^Còn \d+ ô trống/);
    // Typed by keyboard alone: digits replace, Tab goes right, Enter down.
    await (await cell(page, 'Đăng ký khai sinh', 'Công dân nộp trực tuyến')).asElement().click();
    await page.keyboard.type('1.755');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Đăng ký khai sinh', 'Công dân nộp trực tuyến')).toBe('1.755');
    // A block as Excel puts it on the clipboard: what is received, and the percentage.
    await (await cell(page, 'Đăng ký khai sinh', 'Tổng số tiếp nhận')).asElement().click();
    await paste(page, '1869\t88,73\r\n749\t90,25\r\n');
    const share = 'Tỷ lệ trực tuyến';
    await page.locator('.cell__differs', { hasText: '93,90' }).waitFor(PATIENCE);
    expect(await textOf(page, 'Đăng ký khai sinh', share)).toContain('88,73');
    expect(await textOf(page, 'Đăng ký khai tử', share)).toContain('90,25');
    await state(page, /1 điểm chưa khớp/);
    // The remark leads to its cell; what is typed there mends it.
    await page.locator('.remark--warning button', { hasText: 'Đến ô này' }).first().click();
    await page.keyboard.type('93,90');
    await page.keyboard.press('Enter');
    await state(page, /0 điểm chưa khớp/);
    // Undone and done again.
    await page.keyboard.press('Control+z');
    await page.locator('.cell__differs', { hasText: '93,90' }).waitFor(PATIENCE);
    await page.keyboard.press('Control+y');
    await page.locator('.cell__agrees', { hasText: '93,90' }).waitFor(PATIENCE);

    const files = await zip(page);
    const services = files['content/reports/bac-giang/2024-08/services.yaml']!;
    expect(services).toMatch(/service: dang-ky-khai-sinh\n(?:.+\n)*? +citizen: 1755\n/);
    expect(services).toMatch(/received: 1869\n +share: 93\.90\n/);
    // What is wrong with it is what waits: the same as the form says.
    const { diagnostics } = compile(
      [...realReference, ...Object.entries(files).map(([path, text]) => file(path, text))],
      TODAY,
    );
    const wrong = diagnostics.filter(({ severity }) => severity === 'error');
    expect([...new Set(wrong.map(({ code }) => code))]).toEqual(['to-be-filled']);
    expect(problems).toEqual([]);
  });

  test('a published report is opened, one figure changed: one line differs', async ({ visit }) => {
    const { page, problems } = await visit('soan/');
    await page
      .locator('input[name=files]')
      .setInputFiles(
        ['services.yaml', 'report.md', 'tasks.yaml', 'documents.yaml', 'discrepancies.yaml'].map(
          (name) => `${ROOT}/content/reports/bac-giang/2024-07/${name}`,
        ),
      );
    await page.locator('[data-desk]:not([hidden])').waitFor(PATIENCE);
    // What the compiler has nothing to say of is no finding here either.
    await state(page, /^Không còn ô trống\. 0 lỗi, 0 điểm chưa khớp/);
    await part(page, 'Dịch vụ công');
    await (await cell(page, 'Đăng ký kết hôn', 'Tổng số tiếp nhận')).asElement().click();
    await page.keyboard.type('574');
    await page.keyboard.press('Enter');
    await page.locator('[data-saved]', { hasText: 'Bản nháp đã giữ' }).waitFor(PATIENCE);
    const files = await zip(page);
    const folder = 'content/reports/bac-giang/2024-07/';
    const differing = realContent
      .filter(({ path }) => path.startsWith(folder))
      .flatMap(({ path, bytes }) => {
        const before = strFromU8(bytes).split('\n');
        const after = (files[path] ?? '').split('\n');
        expect(after.length, path).toBe(before.length);
        return after.filter((line, at) => line !== before[at]);
      });
    expect(differing).toEqual(['    received: 574']);
    expect(problems).toEqual([]);
  });

  test('a list within a row is a table in front of it, and a finding is explained by a person', async ({
    visit,
  }) => {
    const { page, problems } = await visit('soan/');
    await page
      .locator('input[name=files]')
      .setInputFiles(
        ['services.yaml', 'report.md', 'tasks.yaml'].map(
          (name) => `${ROOT}/content/reports/bac-giang/2024-07/${name}`,
        ),
      );
    await page.locator('[data-desk]:not([hidden])').waitFor(PATIENCE);
    // By keyboard: into the list of figures, one value typed anew, and out again to the cell it is in.
    await part(page, 'Nhiệm vụ');
    await (await cell(page, 'Chỉ đạo các ngân hàng', 'Số liệu')).asElement().click();
    await page.keyboard.press('F2');
    const front = page.locator('dialog[open]');
    await front.locator('.grid', { hasText: '171' }).waitFor(PATIENCE);
    for (const keys of ['ArrowDown', 'ArrowRight', 'ArrowRight', '1', '7', '2', 'Enter'])
      await page.keyboard.press(keys);
    await page.locator('[data-saved]', { hasText: 'Bản nháp đã giữ' }).waitFor(PATIENCE);
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => front.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cell--nested');
    await expect
      .poll(() => textOf(page, 'Chỉ đạo các ngân hàng', 'Số liệu'))
      .toBe('6; 172; 9,6 tỷ đồng');
    // Nothing is written before somebody has given a reason and a name.
    await part(page, 'Dịch vụ công');
    await page.getByRole('button', { name: 'Giải thích…' }).first().click(PATIENCE);
    await page.getByRole('button', { name: 'Ghi lời giải thích' }).click();
    expect(await page.getByRole('alert').filter({ hasText: 'lời giải thích' }).count()).toBe(1);
    expect(await breaches(page)).toEqual([]);
    await page.getByLabel('Giải thích', { exact: true }).fill('Văn bản ghi 88,73 %.');
    await page.getByLabel('Người phát hiện').fill('Nhóm biên tập');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: 'Đã giải thích (1)' }).waitFor(PATIENCE);
    const files = await zip(page);
    expect(files['content/reports/bac-giang/2024-07/tasks.yaml']).toContain('value: 172\n');
    expect(files['content/reports/bac-giang/2024-07/discrepancies.yaml']).toContain(
      'computed: 93.9\n    explanation: Văn bản ghi 88,73 %.\n    noticed_by: Nhóm biên tập\n',
    );
    expect(problems).toEqual([]);
  });

  test('a new month begins from the last published report', async ({ visit }) => {
    const { page, problems } = await visit('soan/');
    await begin(page, 'last');
    await page.locator('[data-about]', { hasText: 'bac-giang/2024-07' }).waitFor(PATIENCE);
    await part(page, 'Nhiệm vụ');
    await page.locator('.grid', { hasText: 'Xây dựng kế hoạch triển khai' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('a draft is kept in the browser, and removed at wish', async ({ visit }) => {
    const { page } = await visit('soan/');
    await begin(page, 'blank');
    await (await cell(page, 'Đăng ký tạm trú', 'Nộp trực tiếp')).asElement().click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.locator('[data-saved]', { hasText: 'Bản nháp đã giữ' }).waitFor(PATIENCE);
    await page.reload();
    await page.getByRole('button', { name: /^Soạn tiếp: Bắc Giang/ }).click();
    await page.locator('[data-desk]:not([hidden])').waitFor(PATIENCE);
    expect(await textOf(page, 'Đăng ký tạm trú', 'Nộp trực tiếp')).toBe('12');
    await page.getByRole('button', { name: 'Về trang bắt đầu' }).click();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: /^Xóa: Bắc Giang/ }).click();
    await expect.poll(() => page.locator('[data-form-drafts]').isVisible()).toBe(false);
  });

  test('the page opens without a network once it has been used', async ({ visit }) => {
    const { page } = await visit('soan/');
    await begin(page, 'blank');
    await page.locator('[data-saved]', { hasText: 'không có mạng' }).waitFor(PATIENCE);
    await page.context().setOffline(true);
    await page.reload();
    await begin(page, 'blank');
    await state(page, /^Còn \d+ ô trống/);
  });

  test('a file that cannot be read is said to be so, until it can', async ({ visit }) => {
    const { page } = await visit('soan/');
    await begin(page, 'blank');
    await state(page, /^Còn \d+ ô trống/);
    await page.locator('summary:visible', { hasText: 'văn bản của tệp' }).click();
    const text = page.locator('.field--file textarea:visible').last();
    const before = await text.inputValue();
    const retype = async (words: string) => {
      await text.fill(words);
      await text.blur();
    };
    await retype(`${before}\nrows: [\n`);
    await state(page, /^Có tệp chưa đọc được\. [1-9]/);
    await retype(before);
    await state(page, /^Còn \d+ ô trống/);
  });

  test('on a phone a row is a form, with the keyboard of numbers', async ({ visit }) => {
    const { page, problems } = await visit('soan/', { width: PHONE });
    await begin(page, 'blank');
    await page.locator('.cards__row', { hasText: /^Đăng ký khai sinh/ }).tap();
    const received = page.getByLabel('Tổng số tiếp nhận');
    expect(await received.getAttribute('inputmode')).toBe('numeric');
    await received.fill('1869');
    await page.getByRole('button', { name: 'Dòng sau' }).tap();
    await page.getByRole('button', { name: 'Dòng trước' }).tap();
    await expect.poll(() => page.getByLabel('Tổng số tiếp nhận').inputValue()).toBe('1.869');
    expect(problems).toEqual([]);
  });

  test('the grid is walked by keyboard, and left', async ({ visit }) => {
    const { page } = await visit('soan/');
    await begin(page, 'blank');
    await (await cell(page, 'Đăng ký thường trú', 'Tên thủ tục')).asElement().click();
    const here = () =>
      page.evaluate(() => {
        const active = document.activeElement as HTMLTableCellElement;
        return [active.closest('tr')?.rowIndex, active.cellIndex];
      });
    const [row, column] = (await here()) as [number, number];
    for (const [keys, to] of [
      ['ArrowDown', [row + 1, column]],
      ['ArrowRight', [row + 1, column + 1]],
      ['Enter', [row + 2, column + 1]],
      ['Shift+Enter', [row + 1, column + 1]],
      ['Tab', [row + 1, column + 2]],
      ['Shift+Tab', [row + 1, column + 1]],
      ['Home', [row + 1, 0]],
      ['Control+Home', [1, 0]],
    ] as const) {
      await page.keyboard.press(keys);
      expect(await here(), keys).toEqual(to);
    }
    await page.keyboard.press('F2');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('Escape');
    expect(await here()).toEqual([1, 0]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.grid') === null),
      'Escape and Tab lead out of the grid',
    ).toBe(true);
  });

  test.for([
    { width: DESKTOP, dark: false },
    { width: DESKTOP, dark: true },
    { width: PHONE, dark: false },
  ])('axe finds nothing at %j', async (reader, { visit }) => {
    const { page } = await visit('soan/', reader);
    await page
      .locator('input[name=files]')
      .setInputFiles(
        ['services.yaml', 'report.md', 'tasks.yaml'].map(
          (name) => `${ROOT}/content/reports/bac-giang/2024-07/${name}`,
        ),
      );
    await page.locator('[data-desk]:not([hidden])').waitFor(PATIENCE);
    await state(page, /chưa khớp/);
    for (const name of ['Thông tin chung', 'Dịch vụ công', 'Nhiệm vụ']) {
      await part(page, name);
      expect(await breaches(page), name).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

/** What Ctrl+V does, of a text that another program has copied. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
