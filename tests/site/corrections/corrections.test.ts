/** The ledger of corrections: what was published stays readable, newest first, whole however long it is. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { correctionPages } from '../../../src/site/corrections/view.ts';
import { PAGE_SIZE } from '../../../src/site/shared/division.ts';
import { siteOf } from '../../../src/site/site.ts';
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

test('says so where there are none', () => {
  const [page, ...others] = correctionPages(siteOf(revised([]), 'vi'));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ none: 'Chưa có đính chính nào.', days: [], parts: null });
});

test('shows both values, the reason and the way to the row, the newest day first', () => {
  const earlier = { ...share, date: '2024-08-30', after: null };
  const [page] = correctionPages(siteOf(revised([earlier, share]), 'vi'));
  expect(page!.days.map(({ heading }) => heading)).toEqual(['02/09/2024', '30/08/2024']);
  expect(page!.days[0]!.reports[0]!.corrections).toEqual([
    {
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
  const [page] = correctionPages(siteOf(revised([], 'bac-giang/2024-02'), 'en'));
  expect(page!.days[0]!.reports[0]).toMatchObject({
    replaces: { text: 'Bac Giang, February 2024', href: '/en/bao-cao/bac-giang/2024-02/' },
    corrections: [],
  });
});

test('divides a long ledger and loses nothing', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ ...share, before: at }));
  const pages = correctionPages(siteOf(revised(many), 'vi'));
  const shown = pages.flatMap(({ days }) =>
    days.flatMap(({ reports }) => reports.flatMap(({ corrections }) => corrections)),
  );
  expect(shown).toHaveLength(300);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.at(-1)!.parts!.previous!.link.href).toContain('/dinh-chinh/');
  expect(Math.max(...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(PAGE_SIZE);
});
