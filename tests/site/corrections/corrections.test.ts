/** The ledger of corrections: what was published stays readable, newest first, whole however long it is. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { correctionPages, type CorrectionsView } from '../../../src/site/corrections/view.ts';
import { PAGE_SIZE } from '../../../src/site/shared/division.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { siteOf, type Site } from '../../../src/site/site.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import type { Revision } from '../../../src/domain/report.ts';
import { realContent, TODAY } from '../../files.ts';

const { archive } = compile(realContent, TODAY);

/** The real archive with corrections of the services of Bắc Giang in July 2024. */
function revised(revisions: readonly Revision[], replaces: string | null = null): Archive {
  return {
    ...archive,
    reports: archive.reports.map((head) =>
      head.id === 'bac-giang/2024-07'
        ? { ...head, revisions, replaces }
        : { ...head, revisions: [], replaces: null },
    ),
  };
}

const share: Revision = {
  date: '2024-09-02',
  place: 'services/dang-ky-khai-sinh/received',
  before: 1896,
  after: 1986,
  reason: 'Nhập nhầm hai chữ số.',
};

/** The list of all reports, without those of the units. */
function pagesOfAll(site: Site): readonly CorrectionsView[] {
  return correctionPages(site).flatMap(({ path = '', view }) =>
    /^(phan-\d+)?$/.test(path) ? [view] : [],
  );
}

test('says so where there are none', () => {
  const [page, ...others] = pagesOfAll(siteOf(revised([]), 'vi'));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ none: 'Chưa có đính chính nào.', days: [], parts: null });
});

test('shows both values, the reason and the way to the row, the newest day first', () => {
  const earlier = { ...share, date: '2024-08-30', after: null };
  const [page] = pagesOfAll(siteOf(revised([earlier, share]), 'vi'));
  expect(page!.days.map(({ heading }) => heading)).toEqual(['02/09/2024', '30/08/2024']);
  expect(page!.days[0]!.reports[0]!.corrections).toEqual([
    {
      id: 'bac-giang-2024-07-dich-vu-cong-dang-ky-khai-sinh-received-2024-09-02',
      where: {
        text: expect.stringContaining('Đăng ký khai sinh') as string,
        href: '/bao-cao/bac-giang/2024-07/#dich-vu-cong-dang-ky-khai-sinh',
      },
      before: { text: '1.896', isThere: true },
      after: { text: '1.986', isThere: true },
      reason: 'Nhập nhầm hai chữ số.',
    },
  ]);
  expect(page!.days[1]!.reports[0]!.corrections[0]!.after).toEqual({
    text: 'đã bỏ',
    isThere: false,
  });
});

test('lists a report that replaces another', () => {
  const [page] = pagesOfAll(siteOf(revised([], 'bac-giang/2024-02'), 'en'));
  expect(page!.days[0]!.reports[0]).toMatchObject({
    replaces: {
      id: 'bac-giang-2024-07-thay-the',
      text: 'Bac Giang, February 2024',
      href: '/en/bao-cao/bac-giang/2024-02/',
    },
    corrections: [],
  });
});

test('divides a long ledger and loses nothing', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ ...share, before: at }));
  const pages = pagesOfAll(siteOf(revised(many), 'vi'));
  const shown = pages.flatMap(({ days }) =>
    days.flatMap(({ reports }) => reports.flatMap(({ corrections }) => corrections)),
  );
  expect(shown).toHaveLength(300);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.at(-1)!.parts!.previous!.link.href).toContain('/dinh-chinh/');
  expect(Math.max(...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(PAGE_SIZE);
});

test('can be entered by unit and by year, where there are several', () => {
  const { reports, ...rest } = archive;
  const several = {
    ...rest,
    reports: reports.map((head) => ({
      ...head,
      revisions:
        head.id === 'bac-giang/2024-07'
          ? [share, { ...share, date: '2025-01-06' }]
          : head.id === 'lam-dong/2024-02'
            ? [{ ...share, place: 'report/number', after: '12/BC' }]
            : [],
    })),
  };
  const pages = correctionPages(siteOf(several, 'vi'));
  expect(pages.map(({ path }) => path)).toEqual([undefined, 'bac-giang', 'lam-dong/den-2025']);
  const [all, unit] = pages;
  expect(all!.view.choices).toEqual([
    {
      label: 'Theo địa phương',
      links: [
        { text: 'Bắc Giang', href: '/dinh-chinh/bac-giang/' },
        { text: 'Lâm Đồng (đến năm 2025)', href: '/dinh-chinh/lam-dong/den-2025/' },
      ],
    },
    {
      label: 'Theo năm sửa',
      links: [
        { text: '2025', href: '#ngay-2025-01-06' },
        { text: '2024', href: '#ngay-2024-09-02' },
      ],
    },
  ]);
  expect(unit!.view.title).toBe('Đính chính: Bắc Giang');
  expect(unit!.view.days.map(({ heading }) => heading)).toEqual(['06/01/2025', '02/09/2024']);
});

test('every mark on a page leads to its entry, in whatever part that stands', () => {
  const many = Array.from({ length: 150 }, (_, at) => ({
    ...share,
    date: `2025-01-${String((at % 28) + 1).padStart(2, '0')}`,
    before: at,
  }));
  const whole = revised(many);
  const head = whole.reports.find(({ id }) => id === 'bac-giang/2024-07')!;
  const open = (id: string) =>
    id === head.id ? { ...archive.open(id), ...head } : archive.open(id);
  const site = siteOf({ ...whole, open }, 'vi');
  const targets = correctionPages(site).flatMap(({ path = '', view }) =>
    view.days.flatMap(({ reports }) =>
      reports.flatMap(({ corrections }) =>
        corrections.map(({ id }) => `/dinh-chinh/${path === '' ? '' : `${path}/`}#${id}`),
      ),
    ),
  );
  expect(new Set(targets).size).toBe(targets.length);
  const { services } = reportView(site, head.id, { origin: 'https://a.example', findings: [] });
  const marks = services!.groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => [row.marks, ...row.cells.map((cell) => cell.marks)].flat())
    .map(({ href }) => href);
  expect(marks).toHaveLength(300);
  expect(new Set(marks).size).toBe(150);
  expect(marks.filter((href) => !targets.includes(href))).toEqual([]);
  expect(marks.some((href) => href.includes('/bac-giang/phan-2/'))).toBe(true);
});
