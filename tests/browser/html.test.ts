/** The HTML of every template, by the standard: read as it was built, before any script. */
import { describe, inject } from 'vitest';

import { PAGES_IN_BOTH } from './pages.ts';
import { htmlFaults } from './valid-html.ts';
import { test } from './visit.ts';

describe.each(PAGES_IN_BOTH)('$name', ({ path }) => {
  test('is valid HTML', async ({ expect }) => {
    const { origin, base } = inject('site');
    const response = await fetch(origin + base + path, { headers: { connection: 'close' } });
    expect(await htmlFaults(await response.text())).toEqual([]);
  });
});
