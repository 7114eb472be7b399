/** The site by keyboard: one always sees where one is. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { DESKTOP, PHONE, test } from './visit.ts';

const STOPS = 30;

describe.concurrent.each([
  { path: '', width: DESKTOP },
  { path: '', width: PHONE },
  { path: 'bao-cao/bac-giang/2024-07/', width: DESKTOP },
  { path: 'bao-cao/toan-quoc/2024-h1/', width: PHONE },
  { path: 'tinh/', width: PHONE },
  { path: 'tim-kiem/?q=khai+sinh', width: DESKTOP, awaited: '[data-results] ol a' },
])('/$path at $width px', ({ path, width, awaited = 'h1' }) => {
  test('the first stop leads past the menu', async ({ visit }) => {
    const { page } = await visit(path, { width });
    await page.locator(awaited).first().waitFor();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first.name).toContain('Đến nội dung chính');
    expect(first.unseen, 'what hides it').toBeNull();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)),
      'the next stop is in the page itself',
    ).toBe(true);
  });

  test('every stop is seen and marked, forwards and backwards', async ({ visit }) => {
    const { page } = await visit(path, { width });
    await page.locator(awaited).first().waitFor();
    const hidden: string[] = [];
    for (const key of ['Tab', 'Shift+Tab'])
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press(key);
        const { name, unseen } = await focused(page);
        if (unseen !== null) hidden.push(`${key} ${stop + 1}, ${name}: ${unseen}`);
      }
    expect(hidden).toEqual([]);
  });
});

interface Stop {
  readonly name: string;
  /** Why a reader would not see where they are; null where they do. */
  readonly unseen: string | null;
}

async function focused(page: Page): Promise<Stop> {
  const { name, over, hasOutline } = await page.evaluate(async () => {
    // The browser scrolls to the focus as it draws.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    const element = document.activeElement;
    const nameOf = (one: Element) =>
      `<${one.localName}> «${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}»`;
    if (element === null || element === document.body)
      return { name: 'the page', over: null, hasOutline: true };
    // Some of it in sight is enough: a strip that scrolls may show the rest on the way.
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.05, 0.5, 0.95].map((part) => [left + width * part, top + height / 2] as const),
    );
    const tops = points.map((point) => document.elementFromPoint(...point));
    const isSeen = tops.some((at) => at && (element.contains(at) || at.contains(element)));
    const top = tops.find((at) => at !== null);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: nameOf(element),
      over: isSeen ? null : top ? `${nameOf(top)} lies over it` : 'it is off the screen',
      hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
  if (over !== null) return { name, unseen: over };
  if (hasOutline || (await looksFocused(page))) return { name, unseen: null };
  return { name, unseen: 'it looks as it does without focus' };
}

/** Whether what has the focus looks different without it, as a tile of the map does. */
async function looksFocused(page: Page): Promise<boolean> {
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const clip = (await element.boundingBox())!;
  const focused = await page.screenshot({ clip });
  await element.evaluate((one) => {
    one.blur();
  });
  const plain = await page.screenshot({ clip });
  await element.evaluate((one) => {
    one.focus();
  });
  return !focused.equals(plain);
}
