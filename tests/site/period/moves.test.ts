/** What a period page says has moved, who has reported and who has not. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { periodView } from '../../../src/site/period/view.ts';
import { realContent, TODAY } from '../../files.ts';
import { reportOf, servicesOf, siteOf } from '../small-archive.ts';

const total = (value: number, computed: number | null = null) => ({
  services: servicesOf(
    { online: null, received: 100, share: { value, decimals: 2 } },
    { online: null, received: null, share: computed },
  ),
});

const moved = (site: Parameters<typeof periodView>[0], period: string) =>
  (periodView(site, period).moves?.shares ?? []).map(({ unit, value, change }) =>
    [unit.text, value.text, change].join(' | '),
  );

describe('what moved most', () => {
  test('the largest first, each against the report before of the same unit', () => {
    const site = siteOf([
      reportOf('bac-giang/2024-06', '63-bac-giang', total(50)),
      reportOf('ha-noi/2024-05', '63-ha-noi', total(80)),
      reportOf('bac-giang/2024-07', '63-bac-giang', total(52)),
      reportOf('ha-noi/2024-07', '63-ha-noi', total(60)),
    ]);
    expect(moved(site, '2024-07')).toEqual([
      'Hà Nội | 60,00 % | ▼ 20,00 điểm (tháng 5 năm 2024)',
      'Bắc Giang | 52,00 % | ▲ 2,00 điểm (tháng 6 năm 2024)',
    ]);
    expect(periodView(site, '2024-06').moves).toBeNull();
  });

  test('crosses no merger: a unit of today is not compared with one before it', () => {
    const site = siteOf([
      reportOf('bac-ninh/2025-06', '63-bac-ninh', total(50)),
      reportOf('bac-ninh/2025-07', '34-bac-ninh', total(90)),
    ]);
    expect(periodView(site, '2025-07').moves).toBeNull();
  });

  test('in the real reports ranks nothing that does not agree, and says how much that is', () => {
    const site = { ...siteOf([]), archive: compile(realContent, TODAY).archive };
    const { shares, indicators, left } = periodView(site, '2024-07').moves!;
    expect(shares.length).toBeGreaterThan(4);
    expect(indicators.length).toBeGreaterThan(2);
    expect(shares.map(({ what }) => what)).not.toContain('Đăng ký khai sinh');
    expect(shares.every(({ value }) => value.doubt === null)).toBe(true);
    expect(left).toMatch(/^\d+ thay đổi khác có số chưa khớp/);
  });
});

test('who has no report is named, among the units in force at the end of the period', () => {
  const site = siteOf([
    reportOf('bac-giang/2024-07', '63-bac-giang'),
    reportOf('bac-ninh/2026-01', '34-bac-ninh'),
  ]);
  expect(periodView(site, '2024-07').silent.map(({ text }) => text)).toEqual([
    'Bắc Ninh',
    'Hà Nội',
  ]);
  expect(periodView(site, '2026-01').silent.map(({ href }) => href)).toEqual([
    '/tinh/ha-noi/#don-vi-34-ha-noi',
  ]);
  expect(periodView(site, '2024-07').lead).toContain('1 trong tổng số 3 tỉnh, thành phố');
});
