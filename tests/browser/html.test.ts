/** The HTML of every template, by the standard: read as it was built, before any script. */
import { describe, inject } from 'vitest';

import { PAGES } from './pages.ts';
import { htmlFaults } from './valid-html.ts';
import { test } from './visit.ts';

describe.each(PAGES)('$name', ({ path }) => {
  test('is valid HTML', async ({ expect }) => {
    const { origin, base } = inject('site');
    const response = await fetch(origin + base + path);
    expect(await htmlFaults(await response.text())).toEqual([]);
  });
});
