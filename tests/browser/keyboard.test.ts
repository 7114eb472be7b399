/** The site by keyboard: one always sees where one is. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { PAGES_IN_BOTH } from './pages.ts';
import { DESKTOP, PHONE, test } from './visit.ts';

const STOPS = 30;
/** Of a group of radio buttons one is a stop; arrows lead to the others. */
const CONTROLS =
  'a[href], button, input:not([type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';

describe.concurrent.each([
  { path: '', width: DESKTOP },
  { path: '', width: PHONE },
  { path: 'bao-cao/bac-giang/2024-07/', width: DESKTOP },
  { path: 'bao-cao/toan-quoc/2024-h1/', width: PHONE },
  { path: 'tinh/', width: PHONE },
  { path: 'tim-kiem/?q=khai+sinh', width: DESKTOP, awaited: '[data-results] ol a' },
  { path: 'en/', width: PHONE },
  { path: 'en/mo-hinh/', width: DESKTOP },
])('/$path at $width px', ({ path, width, awaited = 'h1' }) => {
  test('the first stop leads past the menu', async ({ visit }) => {
    const { page } = await visit(path, { width });
    await page.locator(awaited).first().waitFor();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first.name).toMatch(/Đến nội dung chính|Skip to/);
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

/** Longer pages are walked in part, above. */
const MOST_CONTROLS = 250;

describe.concurrent.each(PAGES_IN_BOTH)('$name', ({ path, awaited = 'h1' }) => {
  test('Tab reaches every control, in the order of the page, and leaves it', async ({
    visit,
    expect,
  }) => {
    const { page } = await visit(path);
    await page.locator(awaited).first().waitFor();
    await page.waitForLoadState('networkidle');
    const count = await page.evaluate((controls) => {
      const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
      );
      const reached = new Set<Element>();
      addEventListener('focusin', ({ target }) => reached.add(target as Element));
      Object.assign(globalThis, {
        missed: () =>
          all
            .filter((one) => one.isConnected && !reached.has(one))
            .map((one) => one.outerHTML.slice(0, 120)),
        isAhead: all.every(({ tabIndex }) => tabIndex === 0),
      });
      (document.activeElement as HTMLElement | null)?.blur();
      return all.length;
    }, CONTROLS);
    expect(await page.evaluate('isAhead'), 'no control jumps the queue').toBe(true);
    if (count > MOST_CONTROLS) return;
    // Charts become stops themselves once a key is pressed.
    for (let stop = 0; stop < count + STOPS; stop += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('missed()')).toEqual([]);
  });
});

test('Escape closes the menu of a phone, and one is where one was', async ({ visit }) => {
  const { page } = await visit('', { width: PHONE });
  const button = page.locator('[popovertarget=menu]');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#menu a').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#menu') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#menu').isVisible()).toBe(false);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
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
    // Some of it in sight is enough: a table that is longer than the screen shows the rest on the way.
    const points = [...element.getClientRects()].flatMap(({ left, top, width, bottom }) => {
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return [0.05, 0.5, 0.95].map((part) => [left + width * part, middle] as const);
    });
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
