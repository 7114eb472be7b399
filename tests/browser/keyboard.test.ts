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
  { path: 'tim-kiem/?q=khai+sinh', width: DESKTOP },
])('/$path at $width px', ({ path, width }) => {
  test('the first stop leads past the menu', async ({ visit }) => {
    const { page } = await visit(path, { width });
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
  const { name, isOnScreen, hasOutline } = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body)
      return { name: 'the page', isOnScreen: true, hasOutline: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Some of it is enough: a strip that scrolls may show the rest on the way.
    const isOnScreen = [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.05, 0.5, 0.95].some((part) => {
        const at = document.elementFromPoint(left + width * part, top + height / 2);
        return at !== null && (element.contains(at) || at.contains(element));
      }),
    );
    const says = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return {
      name: `<${element.localName}> «${says.trim().slice(0, 40)}»`,
      isOnScreen,
      hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
  if (!isOnScreen) return { name, unseen: 'something lies over it, or it is off the screen' };
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
