/** Which unit a slug or a name means on a day: the list of 63, Huế, and the list of 34. */
import { describe, expect, test } from 'vitest';

import { assembleReference } from '../../src/compiler/reference.ts';
import {
  predecessorsOf,
  successorOf,
  unitFinder,
  unitInForce,
  unitsInForce,
  unitsOfSlug,
} from '../../src/domain/province.ts';
import { realReference } from '../files.ts';

const { reference } = assembleReference(realReference, () => undefined);

describe('units in force', () => {
  test.each([
    ['2024-07-31', 63],
    ['2024-12-31', 63],
    ['2025-01-01', 63],
    ['2025-03-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-11-20', 34],
  ])('on %s there are %d', (day, count) => {
    const units = unitsInForce(reference, day);
    expect(units).toHaveLength(count);
    expect(new Set(units.map(({ slug }) => slug)).size).toBe(count);
  });

  test('Thừa Thiên Huế became Huế half a year before the rest', () => {
    const slugs = (day: string) => unitsInForce(reference, day).map(({ slug }) => slug);
    expect(slugs('2024-12-31')).toContain('thua-thien-hue');
    expect(slugs('2024-12-31')).not.toContain('hue');
    expect(slugs('2025-03-01')).toContain('hue');
    expect(slugs('2025-03-01')).not.toContain('thua-thien-hue');
  });
});

describe('a slug', () => {
  test.each([
    ['bac-giang', '2024-07-31', '63-bac-giang'],
    ['bac-giang', '2025-07-31', null],
    ['bac-ninh', '2024-07-31', '63-bac-ninh'],
    ['bac-ninh', '2025-07-01', '34-bac-ninh'],
    ['hue', '2024-12-31', null],
    ['hue', '2025-03-31', '34-hue'],
    ['toan-quoc', '2024-06-30', 'toan-quoc'],
    ['constructor', '2024-06-30', null],
  ])('%s on %s is %s', (slug, day, key) => {
    const unit = unitInForce(reference, slug, day);
    expect(unit?.slug ?? null).toBe(key === null ? null : slug);
    if (key?.startsWith('6') || key?.startsWith('3')) expect(unit?.key).toBe(key);
  });

  test('names all units that bore it, newest first', () => {
    expect(unitsOfSlug(reference, 'bac-ninh').map(({ key }) => key)).toEqual([
      '34-bac-ninh',
      '63-bac-ninh',
    ]);
  });
});

test('mergers lead there and back', () => {
  const bacGiang = unitInForce(reference, 'bac-giang', '2024-01-01')!;
  const bacNinh = successorOf(reference, bacGiang)!;
  expect(bacNinh.key).toBe('34-bac-ninh');
  expect(
    predecessorsOf(reference, bacNinh)
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(['bac-giang', 'bac-ninh']);
  for (const unit of reference.units_63) {
    const later = successorOf(reference, unit);
    expect([unit.slug, later && predecessorsOf(reference, later).includes(unit)]).toEqual([
      unit.slug,
      true,
    ]);
  }
});

describe('a printed name', () => {
  const find = unitFinder(reference, '2024-06-30');

  test.each([
    ['Đà Nẵng', 'da-nang'],
    ['da nang', 'da-nang'],
    ['TP. Đà Nẵng', 'da-nang'],
    ['Thành phố Đà Nẵng', 'da-nang'],
    ['Tỉnh Bắc Giang', 'bac-giang'],
    ['BẮC GIANG', 'bac-giang'],
    ['Bắc Giang'.normalize('NFD'), 'bac-giang'],
    ['Thừa Thiên – Huế', 'thua-thien-hue'],
    ['Bà Rịa-Vũng Tàu', 'ba-ria-vung-tau'],
  ])('%s', (printed, slug) => {
    expect(find(printed)?.slug).toBe(slug);
  });

  test.each(['Đà Lạt', 'Bắc', '', 'Huế nay', 'Hà Tây'])('«%s» is none', (printed) => {
    expect(find(printed)).toBeNull();
  });

  test('means the unit of its day', () => {
    expect(unitFinder(reference, '2025-07-01')('Bắc Giang')).toBeNull();
    expect(unitFinder(reference, '2025-07-01')('Bắc Ninh')?.key).toBe('34-bac-ninh');
  });
});
