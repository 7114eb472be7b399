/** The open data beside the pages: whole, and saying what the pages say. */
import { describe, expect, inject, test as plain } from 'vitest';

import { formatNumber } from '../../src/domain/vietnamese.ts';
import { anchorOf } from '../../src/site/addresses.ts';
import type { indexJson } from '../../src/site/open-data/index-json.ts';
import type { ReportJson } from '../../src/site/report/data/report-json.ts';
import { REPORTS } from './pages.ts';
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

async function read<T>(path: string): Promise<T> {
  const response = await fetch(origin + path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
