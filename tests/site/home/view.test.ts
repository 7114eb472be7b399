import { describe, expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { openArchive } from '../../../src/domain/archive.ts';
import { unitsInForce } from '../../../src/domain/province.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { homeView } from '../../../src/site/home/view.ts';
import { tileGrids } from '../../../src/site/unit/tile-grid/view.ts';
import { realContent, TODAY } from '../../files.ts';
import { evaluationOf, reportOf, servicesOf, siteOf } from '../small-archive.ts';

function warning(report: string, acknowledged: boolean): Diagnostic {
  return {
    code: 'share-mismatch',
    severity: 'warning',
    report,
    place: 'services/x/share',
    facts: {},
    related: null,
    suggestion: null,
    acknowledged,
    file: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
}

const share = (value: number) =>
  servicesOf(
    { online: null, received: 100, share: { value, decimals: 2 } },
    { online: null, received: null, share: null },
  );

describe('the country, by what has been reported', () => {
  test('is who has reported, and the lowest and highest that a province prints; provinces are not added up', () => {
    const site = siteOf([
      reportOf('bac-giang/2024-02', '63-bac-giang', { services: share(10) }),
      reportOf('bac-giang/2024-07', '63-bac-giang', { services: share(96.06) }),
      reportOf('ha-noi/2024-07', '63-ha-noi', { services: share(81.5) }),
      reportOf('bac-ninh/2024-07', '63-bac-ninh'),
    ]);
    const { headline } = homeView(site, []);
    expect(headline.map(({ value, unit, source }) => [value, unit, source?.href])).toEqual([
      ['3', '/ 3', '/bao-cao/'],
      ['81,50 % – 96,06 %', null, '#tung-noi'],
    ]);
  });

  test('counts models only among those printed with a number of provinces, in the national report', () => {
    const evaluation = evaluationOf([63, 40, null]);
    const site = siteOf([reportOf('toan-quoc/2024-h1', 'country-toan-quoc', { evaluation })]);
    const models = homeView(site, []).headline.at(-1)!;
    expect([models.value, models.unit, models.note, models.source!.href]).toEqual([
      '1',
      '/ 2',
      'Trong 3 mô hình, 2 mô hình có ghi số tỉnh triển khai.',
      '/bao-cao/toan-quoc/2024-h1/#danh-gia',
    ]);
  });
});

test('each province stands with the newest figure that it reports, as printed', () => {
  const site = siteOf([
    reportOf('bac-giang/2024-02', '63-bac-giang', { services: share(96.06) }),
    reportOf('bac-giang/2024-07', '63-bac-giang'),
    reportOf('ha-noi/2024-07', '63-ha-noi'),
  ]);
  const { lines } = homeView(site, []).standing;
  expect(
    lines.map((line) => [
      line.unit.text,
      line.share?.value,
      line.share?.source?.text,
      line.newest.text,
    ]),
  ).toEqual([
    ['Bắc Giang', '96,06 %', 'Tháng 2 năm 2024', 'Tháng 7 năm 2024'],
    ['Hà Nội', undefined, undefined, 'Tháng 7 năm 2024'],
  ]);
});

test('a unit stands once, whether or not its reports hold the same object', () => {
  const report = reportOf('ha-noi/2024-07', '63-ha-noi');
  const site = siteOf([
    reportOf('ha-noi/2024-06', '63-ha-noi'),
    { ...report, unit: { ...report.unit } },
  ]);
  expect(homeView(site, []).standing.lines).toHaveLength(1);
});

test('once a unit of today has reported, the home page speaks of the units of today alone', () => {
  const site = siteOf([
    reportOf('bac-giang/2024-07', '63-bac-giang', { services: share(96.06) }),
    reportOf('bac-ninh/2026-01', '34-bac-ninh', { services: share(50) }),
  ]);
  const { headline, standing } = homeView(site, []);
  expect(standing.lines.map(({ unit }) => unit.href)).toEqual([
    '/tinh/bac-ninh/#don-vi-34-bac-ninh',
  ]);
  expect(headline.map(({ value }) => value)).toEqual(['1', '50,00 %']);
});

test('a unit that is in both lists does not make those beside it units of the past', () => {
  const { reference } = compile(realContent, TODAY).archive;
  const inForce = unitsInForce(reference, '2025-05-31');
  const reportOfUnit = (slug: string) => ({
    ...reportOf(`${slug}/2025-05`, '63-ha-noi'),
    unit: inForce.find((unit) => unit.slug === slug)!,
  });
  const archive = openArchive(reference, [reportOfUnit('bac-giang'), reportOfUnit('hue')]);
  const { lines } = homeView({ ...siteOf([]), archive }, []).standing;
  expect(lines.map(({ unit }) => unit.text)).toEqual(['Bắc Giang', 'Huế']);
});

test('of more provinces than find room those without a share are counted, not drawn', () => {
  const { reference } = compile(realContent, TODAY).archive;
  const units = unitsInForce(reference, '2025-05-31').slice(0, 40);
  const reports = units.map((unit, at) => ({
    ...reportOf(`${unit.slug}/2025-05`, '63-ha-noi', at < 38 ? { services: share(50 + at) } : {}),
    unit,
  }));
  const archive = openArchive(reference, reports);
  const { chart } = homeView({ ...siteOf([]), archive }, []).standing;
  expect(chart!.rows).toHaveLength(38);
  expect(chart!.title).toMatch(/^38 đơn vị: từ 50/);
  expect(chart!.note).toBe('2 đơn vị khác đã báo cáo, chưa ghi tỷ lệ này.');
});

test('every question has an answer on the site; every service, province and model a way in', () => {
  const { archive } = compile(realContent, TODAY);
  const { questions, choices } = homeView({ ...siteOf([]), archive }, []);
  expect(questions.length).toBeGreaterThanOrEqual(10);
  for (const { href } of questions) expect(href).toMatch(/^\/./);
  expect(choices.map(({ links }) => links.length)).toEqual([25, 34, 44, 48]);
});

test('what does not add up is counted by report, explained or not, the most first', () => {
  const site = siteOf([
    reportOf('bac-giang/2024-02', '63-bac-giang'),
    reportOf('bac-giang/2024-07', '63-bac-giang'),
    reportOf('ha-noi/2024-07', '63-ha-noi'),
  ]);
  const found = [
    warning('bac-giang/2024-07', false),
    warning('bac-giang/2024-02', false),
    warning('bac-giang/2024-02', true),
    { ...warning('ha-noi/2024-07', false), severity: 'notice' as const },
  ];
  const { doubts } = homeView(site, found);
  expect(doubts.explained).toBe(
    '1 điểm đã được đối chiếu lại với văn bản, mỗi điểm có một lời giải thích.',
  );
  expect(doubts.all.href).toBe('/doi-chieu/');
  expect(doubts.reports).toEqual([
    {
      link: {
        text: 'Bắc Giang, tháng 2 năm 2024',
        href: '/bao-cao/bac-giang/2024-02/#doi-chieu',
      },
      count: '2 điểm, 1 chưa đối chiếu lại',
    },
    {
      link: {
        text: 'Bắc Giang, tháng 7 năm 2024',
        href: '/bao-cao/bac-giang/2024-07/#doi-chieu',
      },
      count: '1 điểm, 1 chưa đối chiếu lại',
    },
  ]);
});

describe('the tile grid', () => {
  const old = reportOf('bac-giang/2024-07', '63-bac-giang');
  const later = reportOf('bac-ninh/2026-01', '34-bac-ninh');
  const country = reportOf('toan-quoc/2024-h1', 'country-toan-quoc');

  test('is that of the list in force at the time; the two lists never share one', () => {
    const grids = (...reports: (typeof old)[]) => tileGrids(siteOf(reports)).map(({ id }) => id);
    expect(grids(old, country)).toEqual(['so-do-63']);
    expect(grids(later)).toEqual(['so-do-34']);
    expect(grids(old, later)).toEqual(['so-do-34', 'so-do-63']);
    expect(grids()).toEqual(['so-do-63']);
  });

  test('links the units that have reports and no others', () => {
    const [grid] = tileGrids(siteOf([old]));
    expect(grid!.tiles.map(({ name, count, href }) => [name, count, href])).toEqual([
      ['Bắc Giang (ba): 1 báo cáo', '1', '/tinh/bac-giang/'],
      ['Bắc Ninh (ba): chưa có', null, null],
      ['Hà Nội (ha): chưa có', null, null],
    ]);
    expect(grid!.summary).toContain('1 trong tổng số 3 tỉnh, thành phố');
  });

  test('always has the archipelagos, named in full', () => {
    for (const grid of tileGrids(siteOf([])))
      expect(grid.archipelagos).toEqual([
        {
          x: 3,
          y: 0,
          lines: ['Quần đảo', 'Hoàng Sa'],
          title: 'Quần đảo Hoàng Sa, huyện Hoàng Sa, Hà Nội',
        },
      ]);
  });
});

test('the country today is a dot for each province, highest first, with what it prints last and when', () => {
  const site = siteOf([
    reportOf('bac-giang/2024-02', '63-bac-giang', { services: share(10) }),
    reportOf('bac-giang/2024-07', '63-bac-giang', { services: share(81.5) }),
    reportOf('ha-noi/2024-06', '63-ha-noi', { services: share(96.06) }),
    reportOf('bac-ninh/2024-07', '63-bac-ninh'),
  ]);
  const { chart } = homeView(site, []).standing;
  expect(
    chart!.rows.map(({ name, shown, about }) => [
      name,
      shown.kind === 'amount' && shown.text,
      about,
    ]),
  ).toEqual([
    ['Hà Nội', '96,06 %', 'tháng 6 năm 2024'],
    ['Bắc Giang', '81,50 %', 'tháng 7 năm 2024'],
    ['Bắc Ninh', false, undefined],
  ]);
});
