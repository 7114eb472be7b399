import { describe, expect, test } from 'vitest';

import { parsePeriod } from '../../../src/domain/period.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { periodIds, periodView } from '../../../src/site/views/period.ts';
import { periodName } from '../../../src/site/views/period-name.ts';
import { reportName } from '../../../src/site/views/report-name.ts';
import { reportsView } from '../../../src/site/views/reports.ts';
import { reportOf, siteOf } from './small-archive.ts';

test.each([
  ['2024-07', 'tháng 7 năm 2024'],
  ['2024-q3', 'quý III năm 2024'],
  ['2024-h1', '6 tháng đầu năm 2024'],
  ['2024-h2', '6 tháng cuối năm 2024'],
  ['2024', 'năm 2024'],
  ['2023-12--2024-02', 'từ tháng 12 năm 2023 đến tháng 2 năm 2024'],
])('the period %s is called «%s»', (id, name) => {
  expect(periodName(parsePeriod(id)!, sentences.vi)).toBe(name);
});

const span = parsePeriod('2024-01--2024-03')!;
const site = siteOf([
  reportOf('ha-noi/2024-02', '63-ha-noi'),
  reportOf('bac-giang/2024-02', '63-bac-giang'),
  reportOf('ha-noi/2024-01', '63-ha-noi', { id: 'ha-noi/2024-01--2024-03', period: span }),
  reportOf('toan-quoc/2024-h1', 'country-toan-quoc'),
  reportOf('bac-giang/2024-07', '63-bac-giang'),
  reportOf('ha-noi/2024', '63-ha-noi'),
]);

describe('the page of a period', () => {
  test('is there for every period with reports, spans apart', () => {
    expect(periodIds(site)).toEqual(['2024-02', '2024-h1', '2024-07', '2024']);
  });

  test('lists the reports of exactly that period by the name of their unit', () => {
    const { title, lines } = periodView(site, '2024-02');
    expect(title).toBe('Báo cáo tháng 2 năm 2024');
    expect(lines.map(({ link }) => link.text)).toEqual([
      'Bắc Giang, tháng 2 năm 2024',
      'Hà Nội, tháng 2 năm 2024',
    ]);
  });

  test('links what lies inside and around it, and the spans that meet it', () => {
    const hrefs = (id: string) =>
      periodView(site, id).related.map(({ heading, links }) => [
        heading,
        links.map(({ href }) => href),
      ]);
    expect(hrefs('2024-02')).toEqual([
      ['Kỳ bao gồm kỳ này', ['/ky/2024-h1/', '/ky/2024/']],
      ['Khoảng thời gian khác', ['/bao-cao/ha-noi/2024-01--2024-03/']],
    ]);
    expect(hrefs('2024-h1')).toEqual([
      ['Kỳ nằm trong kỳ này', ['/ky/2024-02/']],
      ['Kỳ bao gồm kỳ này', ['/ky/2024/']],
      ['Khoảng thời gian khác', ['/bao-cao/ha-noi/2024-01--2024-03/']],
    ]);
  });

  test('leads to the periods of the same length before and after', () => {
    expect(periodView(site, '2024-02').next?.link.href).toBe('/ky/2024-07/');
    expect(periodView(site, '2024-07').previous?.link.href).toBe('/ky/2024-02/');
    expect(periodView(site, '2024-07').next).toBeNull();
  });
});

test('the list of reports stands by year, the newest first', () => {
  const late = siteOf([...site.archive.reports, reportOf('bac-ninh/2026-01', '34-bac-ninh')]);
  const { years } = reportsView(late);
  expect(years.map(({ year, lines }) => [year, lines.length])).toEqual([
    ['2026', 1],
    ['2024', 6],
  ]);
  expect(years[1]!.lines[0]!.link.text).toBe('Hà Nội, năm 2024');
});

test('a list says which reports have an inferred period, provisional or revised figures', () => {
  const plain = reportOf('ha-noi/2024-02', '63-ha-noi');
  const noted = reportOf('bac-giang/2024-02', '63-bac-giang', {
    period_basis: 'suy ra từ công văn',
    provisional: true,
  });
  const { years } = reportsView(siteOf([plain, noted]));
  expect(years[0]!.lines.map(({ note }) => note)).toEqual([
    null,
    'kỳ suy ra từ nội dung, tạm tính',
  ]);
});

test('a second report of one unit and period goes by its own title', () => {
  const second = reportOf('bac-giang/2024-02-mo-hinh', '63-bac-giang', {
    suffix: 'mo-hinh',
    title: 'Tiến độ mô hình',
  });
  expect(reportName(second, siteOf([second]))).toBe('Tiến độ mô hình');
});
