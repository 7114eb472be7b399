/** To cite: every kind of row of a report has an address of its own, and one press copies what one cites of it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { test } from './visit.ts';

const JULY = 'bao-cao/bac-giang/2024-07/';
const YEAR = 'bao-cao/binh-dinh/2024/';
const FEBRUARY = 'bao-cao/bac-giang/2024-02/';

interface Kind {
  readonly kind: string;
  readonly path: string;
  /** The anchor of the row. */
  readonly anchor: string;
  readonly says: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    kind: 'a headline figure',
    path: JULY,
    anchor: 'so-chinh-ty-le-truc-tuyen',
    says: ['Tỷ lệ nộp trực tuyến: 96,06 %; cộng lại 96,54 %', 'Phụ lục III'],
  },
  {
    kind: 'a service',
    path: JULY,
    anchor: 'dich-vu-cong-dang-ky-khai-sinh',
    says: [
      'Đăng ký khai sinh: ',
      'Tổng tiếp nhận 1.869',
      '88,73 % ≠ tính lại 93,90 %',
      'Phụ lục III',
    ],
  },
  {
    kind: 'a task',
    path: JULY,
    anchor: 'nhiem-vu-ii-15',
    says: ['Nhiệm vụ II.15, ', 'Thực hiện thường xuyên', 'Phụ lục II'],
  },
  {
    kind: 'a figure of a task',
    path: JULY,
    anchor: 'nhiem-vu-ii-15-asm-accounts',
    says: [
      'Giá trị 625 cơ sở',
      'văn bản ghi «625 tài khoản phần mềm lưu trú ASM»',
      'Nhiệm vụ II.15',
    ],
  },
  {
    kind: 'what does not agree',
    path: JULY,
    anchor: 'doi-chieu-share-mismatch-dich-vu-cong-dang-ky-khai-sinh-share',
    says: ['dòng 9 «Đăng ký khai sinh»', 'Văn bản ghi 88,73 %; Tính lại 93,90 %'],
  },
  {
    kind: 'a model',
    path: YEAR,
    anchor: 'mo-hinh-1',
    says: ['Mô hình 1, ', 'Đã hoàn thành', '25 dịch vụ trong tổng số 25', 'Bình Định, năm 2024'],
  },
  {
    kind: 'a document',
    path: FEBRUARY,
    anchor: 'van-ban-i-1',
    says: ['Số, ký hiệu ', 'Ngày ', 'Bắc Giang, tháng 2 năm 2024'],
  },
  {
    kind: 'a headline figure, in English',
    path: `en/${JULY}`,
    anchor: 'so-chinh-ty-le-truc-tuyen',
    says: ['Filed online: 96.06%; rows add up to 96.54%', 'accessed '],
  },
  {
    kind: 'a service, in English',
    path: `en/${JULY}`,
    anchor: 'dich-vu-cong-dang-ky-khai-sinh',
    says: ['Received 1,869', '88.73% ≠ recomputed 93.90%', 'Bac Giang, July 2024'],
  },
];

// One after another: there is one clipboard.
describe('a press on the link of its own copies', () => {
  test.for(KINDS)('$kind', async ({ path, anchor, says }, { visit }) => {
    const { page, problems } = await visit(path);
    const copied = await cite(page, anchor);
    expect(copied).not.toMatch(/\bundefined\b|\bnull\b|\{day\}/);
    for (const part of says) expect(copied).toContain(part);
    expect(copied).toContain(`/${path}#${anchor} (`);
    const shown = page.locator('[data-cited]');
    expect(tidy(await shown.innerText()), 'shown, too').toContain(copied);
    expect(problems).toEqual([]);
  });

  test('nothing before its script runs, but leads to the row', async ({ visit }) => {
    const { page } = await visit(JULY, { hasJavaScript: false });
    await page.locator('a.cite[href="#dich-vu-cong-dang-ky-khai-sinh"]').click();
    expect(new URL(page.url()).hash).toBe('#dich-vu-cong-dang-ky-khai-sinh');
  });
});

async function cite(page: Page, anchor: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // What is folded away opens.
  await page.evaluate((hash) => (location.hash = hash), anchor);
  await page.locator(`a.cite[href="#${anchor}"]`).click();
  await page.locator('[data-cited]').waitFor({ state: 'visible' });
  return tidy(await page.evaluate(() => navigator.clipboard.readText()));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
