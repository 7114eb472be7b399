/** Lists of archives as large as ten years of every province: divided, whole together, none too long. */
import { describe, expect, test } from 'vitest';

import { causeIndex, type FindingOfReport } from '../../src/site/findings/cause-index.ts';
import {
  discrepancyCounts,
  discrepancyPages,
  unitDiscrepanciesView,
} from '../../src/site/findings/counts.ts';
import { PAGE_SIZE } from '../../src/site/shared/division.ts';
import { homeView } from '../../src/site/home/view.ts';
import { periodPages, periodView } from '../../src/site/period/view.ts';
import { reportsView } from '../../src/site/reports/view.ts';
import { CODES, ruleView, rulesView } from '../../src/site/rules/view.ts';
import { unitSlugs, unitView } from '../../src/site/unit/view.ts';
import { unitsView } from '../../src/site/unit/list.ts';
import { yearPages, yearView } from '../../src/site/reports/year.ts';
import type { Site } from '../../src/site/site.ts';
import { aboutView } from '../../src/site/about/view.ts';
import { largeSite, report, unitOf, withReference } from './large-archive.ts';

const NONE: readonly [] = [];

/** Every page of lists, by what it is. */
function pagesOf(site: Site): ReadonlyMap<string, unknown> {
  const index = causeIndex(site, NONE);
  return new Map<string, unknown>([
    ['home', homeView(site, NONE)],
    ['about', aboutView(site)],
    ['reports', reportsView(site)],
    ...yearPages(site).map((page) => [JSON.stringify(page), yearView(site, page)] as const),
    ...periodPages(site).map(
      ({ id, part }) => [`period ${id} ${part}`, periodView(site, id, part)] as const,
    ),
    ['units', unitsView(site)],
    ...unitSlugs(site).map((slug) => [`unit ${slug}`, unitView(site, slug)] as const),
    ['discrepancies', discrepancyCounts(site, index)],
    ...discrepancyPages(index).map(
      (page) => [JSON.stringify(page), unitDiscrepanciesView(site, index, page)] as const,
    ),
    ['rules', rulesView(site, NONE)],
    ...CODES.map((code) => [`rule ${code}`, ruleView(site, code, NONE, null)] as const),
  ]);
}

/** Ids of the reports that a view links. */
function linkedIn(view: unknown): readonly string[] {
  return [...JSON.stringify(view).matchAll(/"\/bao-cao\/([a-z-]+\/\d[^"#]*)\/(?:#[^"]*)?"/g)].map(
    ([, id]) => id!,
  );
}

/** How many reports, links or counts the longest list of a view has. */
function longest(view: unknown): number {
  if (typeof view !== 'object' || view === null) return 0;
  const own = Array.isArray(view) ? view.length : 0;
  return Math.max(own, ...Object.values(view).map(longest));
}

describe.each([
  { name: '2.268 reports, three years', months: 36, reports: 2268 },
  { name: '7.560 reports, ten years', months: 120, reports: 7560 },
])('$name', ({ months, reports }) => {
  const site = largeSite({ last: '2025-06', months });
  const pages = pagesOf(site);

  test('are as many as meant', () => {
    expect(site.archive.reports).toHaveLength(reports);
  });

  test('have no page that is too long', () => {
    for (const [name, view] of pages) {
      expect(JSON.stringify(view).length, name).toBeLessThan(PAGE_SIZE);
      expect(longest(view), name).toBeLessThanOrEqual(130);
    }
  });

  test('have every report on the page of its year, of its period and of its unit, once', () => {
    const all = site.archive.reports.map(({ id }) => id).toSorted();
    const ofKind = (kind: RegExp) =>
      [...pages].filter(([name]) => kind.test(name)).flatMap(([, view]) => linkedIn(view));
    expect(new Set(ofKind(/^{"year"/)), 'years').toEqual(new Set(all));
    expect(new Set(ofKind(/^period/)), 'periods').toEqual(new Set(all));
    expect(new Set(ofKind(/^unit /)), 'units').toEqual(new Set(all));
  });

  test('have every discrepancy counted by kind, by unit and by report', () => {
    const index = causeIndex(site, NONE);
    const count = (14 * reports).toLocaleString('vi-VN');
    const { byCode, byUnit, lead } = discrepancyCounts(site, index);
    expect([byCode.totals.at(-1), byUnit.totals.at(-1)]).toEqual([count, count]);
    expect(lead).toContain(`${count} điểm chưa khớp trong ${reports.toLocaleString('vi-VN')}`);
    const ofUnits = discrepancyPages(index).flatMap((page) => {
      const { list, years } = unitDiscrepanciesView(site, index, page);
      const tables = list === null ? years.map(({ table }) => table) : [list.table];
      return tables.map(({ totals }) => Number(totals.at(-1)!.replace('.', '')));
    });
    expect(ofUnits.reduce((sum, one) => sum + one, 0)).toBe(14 * reports);
  });

  test('lead from a rule to the newest that it finds, and to the units of all others', () => {
    const view = ruleView(site, 'share-mismatch', NONE, null);
    expect(view.reports).toHaveLength(12);
    expect(view.reports[0]!.link.href).toBe(
      '/bao-cao/yen-bai/2025-06/#doi-chieu-share-mismatch-dich-vu-cong-dich-vu-0-share',
    );
    // Huế has had a name of its own since the beginning of 2025.
    expect(view.units).toHaveLength(64);
    expect(view.units[0]).toEqual({
      link: { text: 'An Giang', href: '/doi-chieu/an-giang/' },
      count: String(3 * months),
    });
  });
});

describe('years across the day on which provinces were merged', () => {
  const site = largeSite({ last: '2025-12', months: 24 }, ['2025-q1', '2025-h1', '2025', '2024']);
  const year = yearView(site, { year: '2025', part: 1 });

  test('have each unit on a line of its own', () => {
    // Huế stands in both lists of the year as one.
    expect(year.units!.rows).toHaveLength(63 + 34 - 1);
    const ninh = year.units!.rows.filter(({ name }) => name.text === 'Bắc Ninh');
    expect(ninh.map(({ name, months }) => [name.href, months.filter(Boolean).length])).toEqual([
      ['/tinh/bac-ninh/#don-vi-34-bac-ninh', 6],
      ['/tinh/bac-ninh/#don-vi-63-bac-ninh', 6],
    ]);
  });

  test('name what is no month beside the months', () => {
    const [unit] = year.units!.rows.filter(({ name }) => name.text === 'Bắc Giang');
    expect(unit!.others).toEqual([
      { text: 'Quý I', href: '/bao-cao/bac-giang/2025-q1/' },
      { text: '6 tháng đầu', href: '/bao-cao/bac-giang/2025-h1/' },
    ]);
    expect(year.periods.map(({ text }) => text)).toContain('Quý I (63)');
  });

  test('lead from one to the next', () => {
    expect([year.previous?.link.href, year.next]).toEqual(['/bao-cao/nam-2024/', null]);
    expect(year.title).toBe('Danh sách báo cáo, năm 2025');
  });

  test('stand in the calendar of all, with what each period has', () => {
    const [row] = reportsView(site).calendar!.rows;
    expect(row!.name).toEqual({ text: '2025', href: '/bao-cao/nam-2025/' });
    expect(row!.id).toBe('nam-2025');
    expect(row!.months.map((month) => month?.text)).toEqual([
      ...Array.from({ length: 6 }, () => '63'),
      ...Array.from({ length: 6 }, () => '34'),
    ]);
    expect(row!.months[6]!.href).toBe('/ky/2025-07/');
    expect(row!.others).toEqual([
      { text: 'Quý I (63)', href: '/ky/2025-q1/' },
      { text: '6 tháng đầu (63)', href: '/ky/2025-h1/' },
      { text: 'Cả năm (34)', href: '/ky/2025/' },
    ]);
    expect(row!.total).toBe((6 * 63 + 6 * 34 + 2 * 63 + 34).toLocaleString('vi-VN'));
  });
});

describe('a list that is longer than a page', () => {
  const units = [...new Set(largeSite({ last: '2025-06', months: 1 }).archive.reports)];
  const seconds = ['mo-hinh', 'dich-vu', 'van-ban'].flatMap((suffix) =>
    units.map(({ unit }) =>
      report(unit, '2025-06', {
        id: `${unit.slug}/2025-06-${suffix}`,
        suffix,
        title: `Báo cáo chuyên đề ${suffix} của ${unit.name}`,
      }),
    ),
  );
  const site = withReference([...units, ...seconds]);
  const pages = periodPages(site).map(({ id, part }) => periodView(site, id, part));

  test('is divided into parts by name, none lost, none doubled', () => {
    expect(pages.length).toBeGreaterThan(1);
    const linked = pages.flatMap(({ lines }) => lines.map(({ link }) => link.href));
    expect(linked).toHaveLength(252);
    expect(new Set(linked).size).toBe(252);
    const names = pages[0]!.parts!.links;
    expect(names[0]!.href).toBeNull();
    expect(names[0]!.text).toMatch(/^An Giang – /);
    expect(names.at(-1)!.text).toMatch(/ – Yên Bái$/);
    expect(names[1]!.href).toBe('/ky/2025-06/phan-2/');
  });

  test('has titles that differ, is found by search once, and leads to its neighbours', () => {
    expect(pages[1]!.title).toBe(`Báo cáo tháng 6 năm 2025, phần 2/${pages.length}`);
    expect(pages.filter(({ facts }) => facts !== null)).toHaveLength(1);
    expect(pages[1]!.parts!.previous!.link.href).toBe('/ky/2025-06/');
  });
});

describe('what does not agree in a unit', () => {
  const bacGiang = unitOf('63-bac-giang');
  const some = Array.from({ length: 4 }, (_, at) => report(bacGiang, `2024-0${at + 1}`));
  const many = largeSite({ last: '2024-12', months: 36 }).archive.reports;
  const site = withReference([...some, ...many.filter(({ unit }) => unit.slug === 'ha-noi')]);
  const index = causeIndex(site, NONE);
  const view = (slug: string) => unitDiscrepanciesView(site, index, { slug, year: null });

  test('is told one by one while that finds room', () => {
    const { list, years } = view('bac-giang');
    expect([list!.total, years]).toEqual([56, []]);
    expect(list!.table.rows[0]!.cells[0]!.href).toMatch(/^\/doi-chieu\/bac-giang\/#/);
  });

  test('else counted by kind and report, each number the way to the first of them', () => {
    const { list, years, lead } = view('ha-noi');
    expect(list).toBeNull();
    expect(lead).toContain('504 điểm chưa khớp trong 36 báo cáo');
    expect(years.map(({ id }) => id)).toEqual(['nam-2024', 'nam-2023', 'nam-2022']);
    const { columns, rows, totals, open } = years[0]!.table;
    expect(columns[0]).toEqual({
      name: 'Tháng 12',
      period: null,
      href: '/bao-cao/ha-noi/2024-12/#doi-chieu',
    });
    expect(rows[0]!.cells[0]).toEqual({
      text: '3',
      href: '/bao-cao/ha-noi/2024-12/#doi-chieu-share-mismatch-dich-vu-cong-dich-vu-0-share',
    });
    expect([totals.at(-1), open]).toEqual(['168', null]);
  });

  test('says what of it nobody has reviewed', () => {
    const found: readonly FindingOfReport[] = [
      {
        report: 'ha-noi/2024-12',
        code: 'sum-mismatch',
        severity: 'warning',
        place: 'services/total/received',
        related: null,
        facts: { printed: 1, computed: 2 },
        acknowledged: false,
      },
    ];
    const told = causeIndex(site, found);
    const { years, lead } = unitDiscrepanciesView(site, told, { slug: 'ha-noi', year: null });
    expect(lead).toContain('504 điểm đã được đối chiếu lại');
    expect(years[0]!.table.open!.slice(0, 2)).toEqual(['1', '0']);
    expect(discrepancyCounts(site, told).byUnit.open!.at(-1)).toBe('1');
  });
});

describe('pages of lists', () => {
  const { archive, ...rest } = largeSite({ last: '2024-12', months: 12 });
  let read = 0;
  const reports = new Proxy(archive.reports, {
    get(all, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) read += 1;
      return Reflect.get(all, key, receiver) as unknown;
    },
  });
  const open = (id: string) => {
    throw new Error(`${id} was opened`);
  };
  const site: Site = { ...rest, archive: { ...archive, reports, open } };

  test('open no report, and go through the archive a few times all together, not each', () => {
    const pages = pagesOf(site);
    expect(pages.size).toBeGreaterThan(200);
    expect(read / archive.reports.length).toBeLessThanOrEqual(8);
  });
});
