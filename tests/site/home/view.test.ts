import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { FiguresTable } from '../../../src/domain/report.ts';
import { homeView } from '../../../src/site/home/view.ts';
import { tileGrids } from '../../../src/site/unit/tile-grid/view.ts';
import { evaluationOf, reportOf, servicesOf, siteOf } from '../small-archive.ts';

function cards(key: string, value: number): Figure {
  return {
    key,
    place: `figures/${key}`,
    indicator: 'cccd-issued',
    label: null,
    name: 'Thẻ căn cước',
    unit: 'thẻ',
    value,
    value_decimals: null,
    up_to: null,
    of: null,
    target: null,
    share: null,
    share_computed: null,
    printed: null,
    qualifier: null,
    scope: null,
    note: null,
    reasons: {},
    as_of: '2024-07-18',
    period: null,
    parts: [],
    previous: null,
    benchmark: null,
    change: null,
    ranks: [],
    where: null,
    preferred: false,
  };
}

function figuresOf(...rows: Figure[]): FiguresTable {
  return {
    kind: 'figures',
    label: null,
    caption: null,
    attached_to: null,
    period: null,
    data_until: null,
    note: null,
    groups: [],
    summaries: [],
    rows,
  };
}

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

describe('headline figures', () => {
  const share = { value: 96.06, decimals: 2 };

  test('come from the newest report that has them, with a link to their place', () => {
    const site = siteOf([
      reportOf('bac-giang/2024-02', '63-bac-giang', {
        figures: figuresOf(cards('cccd-issued', 1)),
      }),
      reportOf('bac-giang/2024-07', '63-bac-giang', {
        figures: figuresOf(cards('cccd-issued', 1541991)),
      }),
    ]);
    expect(homeView(site, []).headline).toEqual([
      {
        label: 'Thẻ căn cước đã cấp, lũy kế',
        value: '1.541.991',
        unit: 'thẻ',
        changes: [],
        doubt: null,
        note: 'Đến 18/07/2024.',
        source: {
          text: 'Bắc Giang, tháng 7 năm 2024',
          href: '/bao-cao/bac-giang/2024-07/#chi-tieu-cccd-issued',
        },
      },
    ]);
  });

  test('never stand on a report that prints two values of one thing', () => {
    const site = siteOf([
      reportOf('bac-giang/2024-02', '63-bac-giang', { figures: figuresOf(cards('a', 5)) }),
      reportOf('bac-giang/2024-07', '63-bac-giang', {
        figures: figuresOf(cards('a', 1423725), cards('b', 1565845)),
      }),
    ]);
    expect(homeView(site, []).headline.map(({ value }) => value)).toEqual(['5']);
  });

  test('stay as printed, with what the rows add up to beside them', () => {
    const services = servicesOf(
      { online: 45982, received: 47867, share },
      { online: 46389, received: 48050, share: 96.54318418 },
    );
    const site = siteOf([reportOf('bac-giang/2024-07', '63-bac-giang', { services })]);
    expect(homeView(site, []).headline.map(({ value, doubt }) => [value, doubt])).toEqual([
      ['96,06 %', 'cộng lại 96,54 %'],
      ['47.867', 'cộng lại 48.050'],
    ]);
  });

  test('show no doubt where the rows agree', () => {
    const services = servicesOf(
      { online: 45982, received: 47867, share },
      { online: 45982, received: 47867, share: 96.06200513 },
    );
    const site = siteOf([reportOf('bac-giang/2024-07', '63-bac-giang', { services })]);
    expect(homeView(site, []).headline.map(({ doubt }) => doubt)).toEqual([null, null]);
  });

  test('count models only among those printed with a number of provinces', () => {
    const evaluation = evaluationOf([63, 40, null]);
    const site = siteOf([reportOf('toan-quoc/2024-h1', 'country-toan-quoc', { evaluation })]);
    const [models] = homeView(site, []).headline;
    expect([models!.value, models!.unit, models!.note]).toEqual([
      '1',
      '/ 2',
      'Trong 3 mô hình, 2 mô hình có ghi số tỉnh triển khai.',
    ]);
  });
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
