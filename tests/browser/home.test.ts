/** What people come for, and how far it is from the home page: two actions at most, without scripts too. */
import { describe, expect } from 'vitest';

import { test } from './visit.ts';

/** What is opened or followed, and the heading or text that answers. */
const TASKS: readonly {
  readonly name: string;
  readonly actions: readonly string[];
  readonly answer: string;
}[] = [
  {
    name: 'whether birth registration in a province is better than before',
    actions: ['text=Đăng ký khai sinh ở một tỉnh nay so với trước thế nào?'],
    answer: 'tr:has-text("Tháng 7 năm 2024") >> text=/điểm/',
  },
  {
    name: 'what a province reports',
    actions: ['#bang-tung-noi >> text="Bắc Giang"'],
    answer: 'h2:has-text("Tỉnh Bắc Giang")',
  },
  {
    name: 'a province by its name, whether or not it has reported',
    actions: ['#chon-tinh summary', '#chon-tinh >> text="An Giang"'],
    answer: 'h1:has-text("An Giang")',
  },
  {
    name: 'a service by its name',
    actions: ['#chon-dich-vu summary', '#chon-dich-vu a >> nth=0'],
    answer: 'h1',
  },
  {
    name: 'which provinces run a model, and what hinders them',
    actions: ['#chon-mo-hinh summary', '#chon-mo-hinh >> text="Kiosk hành chính công"'],
    answer: 'h1:has-text("Kiosk")',
  },
  {
    name: 'how an indicator has moved',
    actions: ['#chon-chi-tieu summary', '#chon-chi-tieu >> text=/Thẻ căn cước đã cấp/'],
    answer: 'h1:has-text("Thẻ căn cước")',
  },
  {
    name: 'two provinces compared',
    actions: ['text=Hai tỉnh khác nhau ra sao?'],
    answer: 'h1:has-text("Lập bảng")',
  },
  {
    name: 'who has reported, and when',
    actions: ['text=Ai đã báo cáo, ai chưa, kỳ nào?'],
    answer: '.calendar a[href$="/bao-cao/bac-giang/2024-07/"]',
  },
  {
    name: 'what does not agree in a report',
    actions: ['text=Con số nào chưa khớp, vì sao?'],
    answer: 'h1',
  },
  {
    name: 'how new reports are followed',
    actions: ['text=Theo dõi báo cáo mới bằng cách nào?'],
    answer: 'section:has(#theo-doi:target) a[href$="/atom.xml"]',
  },
  {
    name: 'how a figure is cited',
    actions: ['text=Dẫn lại một con số thế nào cho đúng?'],
    answer: 'section:has(#trich-dan:target) >> text=/sao chép sẵn một câu trích dẫn/',
  },
  {
    name: 'the link of a row',
    actions: ['section:has(#moi-nhat) >> text="Bắc Giang, tháng 7 năm 2024"'],
    answer: '#dich-vu-cong-dang-ky-khai-sinh .cite',
  },
  {
    name: 'every service of all reports in one CSV',
    actions: ['text=Tải số liệu về ở đâu?'],
    answer: 'a[href$=".csv"]:has-text("Bảng dài")',
  },
  {
    name: 'where the data is',
    actions: ['text=Tải số liệu về ở đâu?'],
    answer: 'h1:has-text("Dữ liệu")',
  },
];

describe.concurrent('from the home page in two actions', () => {
  test.for(TASKS)('$name', async ({ actions, answer }, { visit }) => {
    expect(actions.length).toBeLessThanOrEqual(2);
    const { page, problems } = await visit('', { hasJavaScript: false });
    for (const action of actions) await page.locator(`main >> ${action}`).first().click();
    await page.locator(`main >> ${answer}`).first().waitFor();
    expect(problems).toEqual([]);
  });

  test('commands for officers stand on a page of their own', async ({ visit }) => {
    const { page } = await visit('');
    expect(await page.locator('main').innerText()).not.toContain('npm run');
    await page.locator('footer >> text=Dành cho cán bộ báo cáo').click();
    await page.locator('main >> text=npm run validate').waitFor();
  });
});
