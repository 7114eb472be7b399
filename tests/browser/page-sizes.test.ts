/**
 * No list outgrows its page: every page but that of a report weighs little enough for a phone on a slow line.
 * A report's page is long; what is sent of it is bounded, as a server compresses it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

import { PAGE_SIZE } from '../../src/site/shared/division.ts';

const REPORT = /^(?:en\/)?bao-cao\/[a-z-]+\/\d[^/]*\/index\.html$/;
/** What may be sent of a report's page without what several pages share, and of the longest real report with it. */
const REPORT_SENT = 55_000;
const LONGEST = /\/binh-dinh\/2024\//;
const LONGEST_SENT = 57_000;
const WITH_SHARED = 90_000;

describe.each(['site', 'siteBelowBasePath'] as const)('%s', (which) => {
  const { folder } = inject(which);
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), size: statSync(path).size }))
    .filter(({ path }) => !REPORT.test(path));
  const reports = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => REPORT.test(path))
    .map((path) => ({ path, sent: sentOf(folder, path), shared: sharedOf(folder, path) }));

  test('has pages besides those of reports', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  test('has none of them above what a page of lists may weigh', () => {
    expect(pages.filter(({ size }) => size > PAGE_SIZE)).toEqual([]);
  });

  test('sends no report that is too long for a slow line', () => {
    expect(reports).toHaveLength(10);
    expect(
      reports.filter(({ path, sent }) => sent > (LONGEST.test(path) ? LONGEST_SENT : REPORT_SENT)),
    ).toEqual([]);
  });

  test('sends none that is too long with its styles and scripts', () => {
    for (const { path, sent, shared } of reports) {
      expect(shared, path).toBeGreaterThan(5_000);
      expect(sent + shared, path).toBeLessThan(WITH_SHARED);
    }
  });
});

/** How much is sent of a file. */
function sentOf(folder: string, path: string): number {
  return brotliCompressSync(readFileSync(join(folder, path))).length;
}

/** How much of the styles and scripts that a page names. */
function sharedOf(folder: string, path: string): number {
  const html = readFileSync(join(folder, path), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="[^"]*(\/_astro\/[^"]+\.(?:css|js))"/g)];
  const files = new Set(named.map(([, file]) => file!));
  return [...files].reduce((sum, file) => sum + sentOf(folder, file), 0);
}
