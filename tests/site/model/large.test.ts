/** Pages of models and indicators where every province reports every month: bounded, nobody lost. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { openArchive } from '../../../src/domain/archive.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { unitsInForce } from '../../../src/domain/province.ts';
import type { Report } from '../../../src/domain/report.ts';
import { indicatorView } from '../../../src/site/indicator/view.ts';
import { modelParts, modelsView } from '../../../src/site/model/matrix.ts';
import { modelView } from '../../../src/site/model/view.ts';
import { PAGE_SIZE } from '../../../src/site/shared/division.ts';
import { siteOf } from '../../../src/site/site.ts';
import { realContent, TODAY } from '../../files.ts';

const real = compile(realContent, TODAY).archive;
const { reference } = real;
const country = real.open('toan-quoc/2024-h1');
const tables = real.open('binh-dinh/2024');

/** Bình Định's long tables in every unit's reports of these months. */
function reportsOf(months: readonly string[]): readonly Report[] {
  return months.flatMap((month) => {
    const period = parsePeriod(month)!;
    return unitsInForce(reference, period.end).map((unit) => {
      const id = `${unit.slug}/${month}`;
      return { ...tables, id, unit, province: unit.slug, period, suffix: null };
    });
  });
}

const archive = openArchive(reference, [
  ...reportsOf(['2025-04', '2025-05', '2025-06', '2025-07', '2025-08']),
  country,
]);
const site = siteOf(archive, 'vi');

test('a model with rows of every province, before and after their merger', () => {
  const view = modelView(site, 'kham-chua-benh-cccd');
  expect(view.said).toHaveLength(64);
  expect(view.leftOut).not.toBeNull();
  expect(view.isShortened).toBe(true);
  expect(JSON.stringify(view).length).toBeLessThan(PAGE_SIZE);
  const units = new Set(view.said.map(({ unit }) => unit.href));
  for (const { key } of unitsInForce(reference, '2025-08-31'))
    expect(
      [...units].some((href) => href?.endsWith(`#don-vi-${key}`)),
      key,
    ).toBe(true);
});

test('models × provinces, each list of units apart, in parts', () => {
  const parts = Array.from({ length: modelParts(site) }, (_, at) => modelsView(site, at + 1));
  expect(parts.length).toBeGreaterThan(1);
  const shapes = parts
    .flatMap(({ matrices }) => matrices)
    .flatMap(({ columns, groups }) => groups.flatMap(({ rows }) => rows.map(() => columns.length)));
  expect(shapes.filter((columns) => columns === 34)).toHaveLength(44);
  expect(shapes.filter((columns) => columns === 63)).toHaveLength(44);
});

test('an indicator keeps to the latest figure of each place, and says what it left out', () => {
  const view = indicatorView(site, 'digitisation-rate');
  const rows = view.units.flatMap(({ lines }) => lines);
  expect(rows.length).toBeLessThanOrEqual(90);
  expect(view.leftOut.length).toBeGreaterThan(0);
  expect(JSON.stringify(view).length).toBeLessThan(PAGE_SIZE);
});
