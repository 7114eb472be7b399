/** No list outgrows its page: every page but that of a report weighs little enough for a phone on a slow line. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

import { PAGE_SIZE } from '../../src/site/shared/division.ts';

const REPORT = /^(?:en\/)?bao-cao\/[a-z-]+\/\d[^/]*\/index\.html$/;

describe.each(['site', 'siteBelowBasePath'] as const)('%s', (which) => {
  const { folder } = inject(which);
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), size: statSync(path).size }))
    .filter(({ path }) => !REPORT.test(path));

  test('has pages besides those of reports', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  test('has none of them above what a page of lists may weigh', () => {
    expect(pages.filter(({ size }) => size > PAGE_SIZE)).toEqual([]);
  });
});
