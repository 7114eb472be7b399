/** The open data beside the pages: whole, and saying what the pages say. */
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test as plain } from 'vitest';

import { formatNumber } from '../../src/domain/vietnamese.ts';
import { anchorOf } from '../../src/site/addresses.ts';
import type { indexJson } from '../../src/site/open-data/index-json.ts';
import type { ReportJson } from '../../src/site/report/data/report-json.ts';
import { PAGES_IN_BOTH, REPORTS } from './pages.ts';
import { test } from './visit.ts';

const { origin } = inject('site');

plain('the index lists every report, with addresses that answer', async () => {
  const { reports } = await read<ReturnType<typeof indexJson>>('/du-lieu/index.json');
  const pages = reports.map(({ url }) => pathOf(url));
  expect(pages.toSorted()).toEqual(REPORTS.map(({ path }) => `/${path}`).toSorted());
  const addresses = reports.flatMap(({ url, json, xlsx, csv }) => [
    ...[url, json, xlsx],
    ...csv.map((table) => table.url),
  ]);
  for (const address of addresses)
    expect((await fetch(origin + pathOf(address))).status, address).toBe(200);
});

describe.concurrent.each(REPORTS)('$name', ({ path }) => {
  const address = `/du-lieu/${path.replace(/\/$/, '.json')}`;

  test('has every row and figure of its data on the page, and the same numbers', async ({
    visit,
  }) => {
    const json = await read<ReportJson>(address);
    const { page } = await visit(path, { hasJavaScript: false });
    const shown = new Map(
      await page
        .locator('main [id]')
        .evaluateAll((all) => all.map((one) => [one.id, one.textContent] as const)),
    );

    const services = json.services?.rows ?? [];
    const tables = [
      services,
      json.models,
      json.tasks,
      json.documents,
      json.evaluation,
      json.figures,
    ];
    const places = tables.flatMap((rows) => (rows ?? []).map(({ place }) => place));
    expect(places.length).toBeGreaterThan(10);
    const missing = places.filter((place) => !shown.has(anchorOf(place)));
    expect(missing, 'places without an anchor on the page').toEqual([]);

    const numbers = [
      ...services.flatMap(({ place, received, online_citizen, share_printed }) =>
        [received, online_citizen, share_printed].map((value) => ({ place, value })),
      ),
      ...json.figures,
    ];
    const differing = numbers.flatMap(({ place, value }) => {
      const text = shown.get(anchorOf(place))!.replace(/\s+/g, ' ');
      return value === null || text.includes(formatNumber(value))
        ? []
        : [`${place} is ${formatNumber(value)}, the page says: ${text}`];
    });
    expect(differing, 'numbers that the page does not show').toEqual([]);

    const about = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(about ?? ''), 'what search engines are told').toMatchObject({
      '@type': 'Dataset',
      distribution: expect.arrayContaining([
        expect.objectContaining({ contentUrl: expect.stringContaining(address) as string }),
      ]) as unknown,
    });
  });
});

/** Pages that show no rows of data of their own. */
const WITHOUT_DATA =
  /^(?:en\/)?(?:$|du-lieu|lap-bang|quy-tac|tim-kiem|gioi-thieu|soan|tinh\/atlantis)/;

describe.concurrent('beside every page of data', () => {
  const pages = PAGES_IN_BOTH.filter(({ path }) => !WITHOUT_DATA.test(path) && !path.includes('?'));
  test.for(pages)('stands its CSV: $path', async ({ path }, { visit }) => {
    const { page } = await visit(path, { hasJavaScript: false });
    const linked = await page
      .locator('main a[href$=".csv"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)));
    expect(linked.length, 'links to CSV').toBeGreaterThan(0);
    const told = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(told ?? '') as {
      readonly '@type': string;
      readonly license: string;
      readonly distribution: readonly { readonly contentUrl: string }[];
    };
    expect(dataset).toMatchObject({ '@type': 'Dataset', license: expect.any(String) as string });
    const files = new Set(dataset.distribution.map(({ contentUrl }) => pathOf(contentUrl)));
    for (const { pathname } of linked) {
      expect(files, 'files that search engines are told of').toContain(pathname);
      const response = await fetch(origin + pathname);
      expect(response.status, pathname).toBe(200);
      const [head, ...rows] = parse(await response.text());
      expect(head).toEqual(expect.arrayContaining(['licence', 'publisher']));
      // Nothing has been corrected, and not every province has reported.
      if (!/\/(?:dinh-chinh|tinh\/[^/]+)\.csv$/.test(pathname))
        expect(rows.length, pathname).toBeGreaterThan(0);
    }
  });
});

async function read<T>(path: string): Promise<T> {
  const response = await fetch(origin + path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
