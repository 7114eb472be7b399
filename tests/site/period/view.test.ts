import { describe, expect, test } from 'vitest';

import { compareReports, neighbours } from '../../../src/domain/archive.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { formatDay } from '../../../src/domain/vietnamese.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { periodPages, periodView } from '../../../src/site/period/view.ts';
import { periodName, periodWithDays } from '../../../src/site/period/name.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { reportName } from '../../../src/site/report/name.ts';
import { reportsView } from '../../../src/site/reports/view.ts';
import { reportOf, siteOf } from '../small-archive.ts';

test.each([
  ['2024-07', 'tháng 7 năm 2024'],
  ['2024-q3', 'quý III năm 2024'],
  ['2024-h1', '6 tháng đầu năm 2024'],
  ['2024-h2', '6 tháng cuối năm 2024'],
  ['2024', 'năm 2024'],
  ['2023-12--2024-02', 'từ tháng 12 năm 2023 đến tháng 2 năm 2024'],
  ['2024-01--2025-12', 'từ tháng 1 năm 2024 đến tháng 12 năm 2025'],
  ['2025-03--2025-08', 'từ tháng 3 đến tháng 8 năm 2025'],
  ['2025-01--2025-09', '9 tháng đầu năm 2025'],
  ['2025-01--2025-12', '12 tháng năm 2025'],
  ['2025-05--2025-05', 'tháng 5 năm 2025'],
])('the period %s is called «%s»', (id, name) => {
  expect(periodName(parsePeriod(id)!, sentences.vi)).toBe(name);
});

describe('a period that begins in the month or the year before', () => {
  test.each([
    ['2026-03', '2026-02-15', '2026-03-14', 'tháng 3 năm 2026'],
    ['2026-01', '2025-12-15', '2026-01-14', 'tháng 1 năm 2026'],
    ['2026-q1', '2025-12-15', '2026-03-14', 'quý I năm 2026'],
    ['2026-q4', '2026-09-15', '2026-12-14', 'quý IV năm 2026'],
    ['2026-h1', '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
    ['2026-h2', '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026'],
    ['2026', '2025-12-15', '2026-12-14', 'năm 2026'],
    ['2026-01--2026-09', '2025-12-15', '2026-09-14', '9 tháng đầu năm 2026'],
    ['2025-11--2026-02', '2025-10-15', '2026-02-14', 'từ tháng 11 năm 2025 đến tháng 2 năm 2026'],
  ])('%s from %s is named, filed and found by its id', (id, start, end, name) => {
    const period = { ...parsePeriod(id)!, start, end };
    const report = reportOf(`bac-ninh/${id}`, '34-bac-ninh', { period });
    const other = reportOf(`ha-noi/${id}`, '34-ha-noi', { period: parsePeriod(id)! });
    const site = siteOf([report, other]);
    const days = `từ ${formatDay(start)} đến ${formatDay(end)}`;
    expect(periodWithDays(period, sentences.vi)).toBe(`${name} (${days})`);
    const view = reportView(site, report.id, { origin: 'https://example.vn', findings: [] });
    const { title, search, crumbs, description, source } = view;
    expect(title).toBe(`Bắc Ninh, ${name}`);
    expect(view.days).toBe(days);
    expect(search).toMatchObject({
      period: name,
      year: id.startsWith('2025') ? '2026' : id.slice(0, 4),
    });
    expect(crumbs.at(-1)!.text.toLowerCase()).toBe(name.toLowerCase());
    expect(description).toContain(`${name} (${days})`);
    expect(source.facts.find(({ label }) => label === 'Kỳ')!.text).toBe(`${name} (${days})`);
    const { lists } = reportsView(site);
    expect(lists.map(({ heading, lines }) => [heading, lines.map(({ note }) => note)])).toEqual([
      ['2026', expect.arrayContaining([days, null])],
    ]);
    if (period.kind === 'span') return;
    expect(periodView(site, id).title).toBe(`Báo cáo ${name}`);
    expect(periodView(site, id).lines.map(({ note }) => note)).toEqual([days, null]);
  });

  test('stands in order with the periods of the calendar, and leads to them', () => {
    const february = reportOf('ha-noi/2026-02', '34-ha-noi');
    const march = reportOf('ha-noi/2026-03', '34-ha-noi', {
      period: { ...parsePeriod('2026-03')!, start: '2026-02-15', end: '2026-03-14' },
    });
    const quarter = reportOf('ha-noi/2026-q1', '34-ha-noi', {
      period: { ...parsePeriod('2026-q1')!, start: '2025-12-15', end: '2026-03-14' },
    });
    const april = reportOf('ha-noi/2026-04', '34-ha-noi');
    expect([april, quarter, march, february].sort(compareReports)).toEqual([
      february,
      quarter,
      march,
      april,
    ]);
    const site = siteOf([february, quarter, march, april]);
    const { previous, next, related } = periodView(site, '2026-03');
    expect([previous, next].map((step) => step?.link.href)).toEqual([
      '/ky/2026-02/',
      '/ky/2026-04/',
    ]);
    expect(related.map(({ links }) => links.map(({ href }) => href))).toEqual([['/ky/2026-q1/']]);
    expect(periodView(site, '2026-q1').related[0]!.links.map(({ href }) => href)).toEqual([
      '/ky/2026-02/',
      '/ky/2026-03/',
    ]);
  });
});

test('a span has its neighbours among spans of as many months', () => {
  const report = (id: string) =>
    reportOf(`ha-noi/${id}`, '63-ha-noi', { id: `ha-noi/${id}`, period: parsePeriod(id)! });
  const [nine, three, later] = ['2023-01--2023-09', '2024-01--2024-03', '2024-01--2024-09'].map(
    report,
  );
  const archive = siteOf([nine!, three!, later!]).archive;
  expect(neighbours(archive, later!).previous).toBe(nine);
  expect(neighbours(archive, three!)).toEqual({ previous: null, next: null });
});

describe('a period in which provinces were merged says so', () => {
  const said = (id: string, unitKey: string, days = {}) => {
    const period = { ...parsePeriod(id)!, ...days };
    const report = reportOf(`x/${id}`, unitKey, { period });
    return reportView(siteOf([report]), report.id, { origin: 'https://example.vn', findings: [] })
      .notices.filter(({ title }) => title === sentences.vi.period.merger)
      .map(({ text }) => text);
  };

  test('of a unit that was merged, with the units that it was made of', () => {
    const [text] = said('2025-01--2025-09', '34-bac-ninh');
    expect(text).toContain(
      '01/07/2025, là ngày thành phố Bắc Ninh được lập từ Bắc Giang, Bắc Ninh',
    );
  });

  test('of one that was not, and of the country', () => {
    expect(said('2025', '34-ha-noi')[0]).toContain('thành phố Hà Nội không sáp nhập');
    expect(said('2025', 'country-toan-quoc')[0]).toContain('số tỉnh, thành phố');
  });

  test('by the days that the report counts', () => {
    const days = { start: '2025-06-15', end: '2025-07-14' };
    expect(said('2025-07', '34-bac-ninh', days)).toHaveLength(1);
    expect(said('2025-07', '34-bac-ninh')).toEqual([]);
    expect(said('2025-h1', '63-bac-ninh')).toEqual([]);
  });

  test('on the page of the period too', () => {
    const site = siteOf([reportOf('ha-noi/2025', '34-ha-noi', { period: parsePeriod('2025')! })]);
    expect(periodView(site, '2025').notices.map(({ title }) => title)).toEqual([
      'Kỳ có sáp nhập tỉnh',
    ]);
    expect(periodView(site, '2025-h2').notices).toEqual([]);
  });
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
    expect(periodPages(site).map(({ id }) => id)).toEqual([
      '2024-02',
      '2024-h1',
      '2024-07',
      '2024',
    ]);
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
  const { lists } = reportsView(late);
  expect(lists.map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ['2026', 1],
    ['2024', 6],
  ]);
  expect(lists[1]!.lines[0]!.link.text).toBe('Hà Nội, năm 2024');
});

test('a list says which reports have an inferred period, provisional or revised figures', () => {
  const plain = reportOf('ha-noi/2024-02', '63-ha-noi');
  const noted = reportOf('bac-giang/2024-02', '63-bac-giang', {
    period_basis: 'suy ra từ công văn',
    provisional: true,
  });
  const { lists } = reportsView(siteOf([plain, noted]));
  expect(lists[0]!.lines.map(({ note }) => note)).toEqual([
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
