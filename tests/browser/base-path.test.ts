/** The site below a base path, `/de-an-06/`: the same, and nothing of it asks for the root. */
import { expect, inject } from 'vitest';

import { test } from './visit.ts';

test('from the home page to a row of a report, through search', async ({ visit }) => {
  const site = inject('siteBelowBasePath');
  const { page, problems, status } = await visit('', { site });
  expect(status).toBe(200);
  await page.locator('input[name="q"]').fill('dang ky khai sinh');
  await page.locator('input[name="q"]').press('Enter');
  await page.waitForURL(/\/de-an-06\/tim-kiem\/\?q=/);
  const hit = page.locator('[data-results] a[href*="2024-07/#"]').first();
  await hit.click();
  await page.waitForURL(/\/de-an-06\/bao-cao\/bac-giang\/2024-07\/#/);
  expect(await page.locator(':target').isVisible()).toBe(true);
  await page.locator('#dich-vu-cong figure').scrollIntoViewIfNeeded();
  await page.locator('#dich-vu-cong canvas').waitFor();
  await page.locator('nav.crumbs a').first().click();
  await page.waitForURL(/\/de-an-06\/bao-cao\/$/);
  expect(problems).toEqual([]);
});
