/** Charts: pictures without JavaScript, drawn over when they come into view, walked by keyboard, heard. */
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';

import { DESKTOP, PHONE, test } from './visit.ts';

const JULY = 'bao-cao/bac-giang/2024-07/';
const BIRTHS = 'dich-vu/dang-ky-khai-sinh/';

describe.concurrent('before any script', () => {
  test.for([DESKTOP, PHONE])(
    'there is a picture with its table, at %i px',
    async (width, { visit }) => {
      const { page } = await visit(JULY, { hasJavaScript: false, width });
      const chart = page.locator('#dich-vu-cong figure');
      expect(await chart.locator('svg[role="img"]').isVisible()).toBe(true);
      expect(await chart.locator('.chart__drawing path').count()).toBeGreaterThan(5);
      expect(await chart.locator('canvas').count()).toBe(0);
      await chart.locator('summary').click();
      const births = chart.locator('tr', { hasText: 'Đăng ký khai sinh' });
      expect(tidy(await births.innerText())).toBe(
        'Đăng ký khai sinh 96,26 % 88,73 % 93,90 % số chưa khớp',
      );
    },
  );

  test('the picture has a name and says what it shows', async ({ visit }) => {
    const { page } = await visit(BIRTHS, { hasJavaScript: false });
    const picture = page.getByRole('img', { name: 'Bắc Giang', exact: true });
    expect(tidy((await picture.locator('desc').textContent()) ?? '')).toContain(
      'tháng 7 năm 2024: 88,73 %, tính lại 93,90 %, số chưa khớp',
    );
  });
});

describe.concurrent('in view', () => {
  test('a chart is drawn from the same numbers, in the light that there is', async ({
    visit,
    expect,
  }) => {
    const { page, problems } = await visit(JULY);
    const chart = page.locator('#dich-vu-cong figure');
    expect(await chart.locator('canvas').count(), 'nothing is drawn out of sight').toBe(0);
    await drawn(chart);
    const light = await colourOf(chart);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colourOf(chart)).not.toBe(light);
    expect(problems).toEqual([]);
  });

  test('lines and marks of the picture are not seen twice, and all of it is seen on paper', async ({
    visit,
  }) => {
    const { page } = await visit(JULY);
    const chart = page.locator('#dich-vu-cong figure');
    await drawn(chart);
    const drawing = chart.locator('.chart__drawing');
    const isSeen = () =>
      drawing.evaluate((group) => getComputedStyle(group).visibility === 'visible');
    expect(await isSeen()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isSeen()).toBe(true);
    expect(await chart.locator('canvas').isVisible()).toBe(false);
  });

  test.for([DESKTOP, PHONE])('nothing that one reads moves, at %i px', async (width, { visit }) => {
    const { page } = await visit(JULY, { width });
    await page.waitForLoadState('networkidle');
    // The chart is out of sight above the screen, further than it is fetched ahead.
    const before = await page.evaluate(() => {
      const chart = document.querySelector('#dich-vu-cong .chart__frame')!;
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
    const heights = await page
      .locator('#dich-vu-cong .chart__frame')
      .evaluate((frame) =>
        [...frame.querySelectorAll('svg.chart__picture, canvas')].map((one) => one.clientHeight),
      );
    expect(heights[0], 'the canvas is as high as the picture').toBe(heights[1]);
  });
});

describe.concurrent('by keyboard', () => {
  test('arrows go from point to point; what is told there is heard, with its doubts', async ({
    visit,
  }) => {
    const { page } = await visit(BIRTHS);
    const chart = page.locator('#bieu-do-theo-ky');
    await drawn(chart);
    const walk = chart.getByRole('application', { name: /Bắc Giang.*phím mũi tên/ });
    await walk.focus();
    const heard = () => chart.locator('[aria-live]').textContent();
    const told: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'Home', 'Escape']) {
      await page.keyboard.press(key);
      told.push(await heard());
    }
    expect(told).toEqual([
      'tháng 2 năm 2024: 96,26 %',
      'tháng 3 năm 2024: không có báo cáo',
      'tháng 7 năm 2024: 88,73 %, tính lại 93,90 %, số chưa khớp',
      'tháng 7 năm 2024: 88,73 %, tính lại 93,90 %, số chưa khớp',
      'tháng 2 năm 2024: 96,26 %',
      '',
    ]);
  });

  test('what is heard is seen beside the point, both numbers of it, until one goes on', async ({
    visit,
  }) => {
    const { page } = await visit(JULY);
    const chart = page.locator('#dich-vu-cong figure');
    await drawn(chart);
    const tip = chart.locator('.chart__tip');
    expect(await tip.isVisible()).toBe(false);
    await chart.getByRole('application').focus();
    await page.keyboard.press('End');
    expect(await tip.locator('> *').allInnerTexts()).toEqual([
      'Đăng ký khai sinh',
      'tháng 2 năm 2024: 96,26 %',
      'tháng 7 năm 2024: 88,73 %, tính lại 93,90 %, số chưa khớp',
    ]);
    await page.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(false);
  });

  test('the pointer is told the same, within the screen of a phone', async ({ visit }) => {
    const { page } = await visit(BIRTHS, { width: PHONE });
    const chart = page.locator('#bieu-do-moi-nhat');
    await drawn(chart);
    await chart.locator('canvas').hover();
    const tip = chart.locator('.chart__tip');
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(/^(Bắc Giang|Bình Định)\n(88,73|99,2) %/);
    const box = (await tip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(PHONE);
  });
});

async function drawn(chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  // A reader who moves nothing is shown the picture.
  await chart.page().mouse.move(1, 1);
  await chart.locator('canvas').first().waitFor({ state: 'visible' });
  await chart.page().locator('figure.chart--drawn').first().waitFor();
}

/** What most of a canvas is drawn in. */
async function colourOf(chart: Locator): Promise<number> {
  const opaque = (await pixelsOf(chart)).filter((pixel) => pixel >>> 24 === 255);
  const [most] = [...Map.groupBy(opaque, (pixel) => pixel)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (!most) throw new Error('Nothing is drawn.');
  return most[0];
}

/** The pixels of a copy: Chromium warns of a canvas that is read again and again. */
function pixelsOf(chart: Locator): Promise<readonly number[]> {
  return chart
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const copy = new OffscreenCanvas(width, height).getContext('2d', {
        willReadFrequently: true,
      })!;
      copy.drawImage(canvas, 0, 0);
      return [...new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer)];
    });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
