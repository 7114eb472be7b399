import { describe, expect, test } from 'vitest';

import { unitSlugs, unitView } from '../../../src/site/unit/view.ts';
import { unitsView } from '../../../src/site/unit/list.ts';
import { reportOf, siteOf } from '../small-archive.ts';

const site = siteOf([
  reportOf('bac-giang/2024-02', '63-bac-giang'),
  reportOf('bac-giang/2024-07', '63-bac-giang'),
  reportOf('bac-ninh/2024-07', '63-bac-ninh'),
  reportOf('bac-ninh/2026-01', '34-bac-ninh'),
]);

describe('the page of a unit', () => {
  test('has one for every slug of both lists and for the country', () => {
    expect(unitSlugs(site)).toEqual(['bac-giang', 'bac-ninh', 'ha-noi', 'toan-quoc']);
  });

  test('puts all units that have borne the slug under headings of their own, newest first', () => {
    const { eras } = unitView(site, 'bac-ninh');
    expect(eras.map(({ id, name, dates }) => [id, name, dates])).toEqual([
      ['don-vi-34-bac-ninh', 'Thành phố Bắc Ninh', 'từ 01/07/2025'],
      ['don-vi-63-bac-ninh', 'Tỉnh Bắc Ninh', 'đến hết 30/06/2025'],
    ]);
  });

  test('keeps each report under the unit that it belongs to, newest first', () => {
    const hrefs = (slug: string) =>
      unitView(site, slug).eras.map(({ reports }) => reports.map(({ link }) => link.href));
    expect(hrefs('bac-ninh')).toEqual([
      ['/bao-cao/bac-ninh/2026-01/'],
      ['/bao-cao/bac-ninh/2024-07/'],
    ]);
    expect(hrefs('bac-giang')).toEqual([
      ['/bao-cao/bac-giang/2024-07/', '/bao-cao/bac-giang/2024-02/'],
    ]);
  });

  test('links predecessors and successor, and says how many reports they have', () => {
    const [now] = unitView(site, 'bac-ninh').eras;
    expect(now!.facts[0]).toEqual({
      name: 'Hợp thành từ',
      values: [
        { text: 'Tỉnh Bắc Giang (2 báo cáo)', href: '/tinh/bac-giang/#don-vi-63-bac-giang' },
        { text: 'Tỉnh Bắc Ninh (1 báo cáo)', href: '/tinh/bac-ninh/#don-vi-63-bac-ninh' },
      ],
    });
    const [before] = unitView(site, 'bac-giang').eras;
    expect(before!.facts[0]).toEqual({
      name: 'Nay thuộc',
      values: [
        { text: 'Thành phố Bắc Ninh (1 báo cáo)', href: '/tinh/bac-ninh/#don-vi-34-bac-ninh' },
      ],
    });
  });

  test('warns of two territories only where there are two', () => {
    expect(unitView(site, 'bac-ninh').lead).toContain('địa bàn khác nhau');
    expect(unitView(site, 'ha-noi').lead).toContain('Địa bàn giữ nguyên');
  });

  test('is refused for a slug that no unit has borne', () => {
    expect(() => unitView(site, 'ha-tay')).toThrow('ha-tay');
  });
});

test('the list of units names what each was made of and adds up no reports of others silently', () => {
  const { today, before, silent } = unitsView(site);
  expect(
    today.map(({ link, from, reports }) => [link.text, from.map(({ text }) => text), reports]),
  ).toEqual([
    ['Bắc Ninh', ['Bắc Giang', 'Bắc Ninh'], '1 báo cáo, 3 của đơn vị cũ'],
    ['Hà Nội', [], 'chưa có'],
  ]);
  expect(before.map(({ unit, newest }) => [unit.text, newest.text])).toEqual([
    ['Bắc Giang', 'Tháng 7 năm 2024'],
    ['Bắc Ninh', 'Tháng 7 năm 2024'],
  ]);
  expect(silent.map(({ text }) => text)).toEqual(['Hà Nội']);
});
