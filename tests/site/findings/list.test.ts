import { describe, expect, test } from 'vitest';

import type { Discrepancy } from '../../../src/domain/report.ts';
import { causeIndex, type FindingOfReport } from '../../../src/site/findings/cause-index.ts';
import { discrepanciesView } from '../../../src/site/findings/list.ts';
import type { Finding } from '../../../src/site/findings/view.ts';
import { reportIndex } from '../../../src/site/reports/report-index.ts';
import type { Site } from '../../../src/site/site.ts';
import { service, services } from '../report/rows.ts';
import { reportOf, siteOf } from '../small-archive.ts';

const share: Discrepancy = {
  code: 'share-mismatch',
  place: 'services/khai-sinh/share',
  printed: 88.73,
  computed: 93.9,
  explanation: 'Văn bản in đúng như vậy.',
  noticed_by: null,
  also: [],
};
const sum: Discrepancy = {
  ...share,
  code: 'sum-mismatch',
  place: 'services/total/received',
  printed: 2,
  computed: 3,
};

const table = services([service('khai-sinh', { name: 'Đăng ký khai sinh' })], {
  printed: 2,
  computed: 3,
});
const site = siteOf([
  reportOf('bac-giang/2024-02', '63-bac-giang', { services: table, discrepancies: [share] }),
  reportOf('bac-giang/2024-07', '63-bac-giang', { services: table, discrepancies: [share, sum] }),
  reportOf('ha-noi/2024-03', '63-ha-noi', { services: table }),
]);

function found(
  report: string,
  { code, place, printed, computed }: Discrepancy,
  acknowledged = true,
) {
  return {
    report,
    code: code as Finding['code'],
    severity: 'warning' as const,
    place,
    related: null,
    facts: { printed, computed, decimals: 2, value: 1, of: 2, parts: 2, what: 'rows' },
    acknowledged,
  };
}

function listOf(site: Site, all: readonly FindingOfReport[]) {
  return discrepanciesView(site, causeIndex(site, all), reportIndex(site.archive).newest);
}

const view = listOf(site, [
  found('bac-giang/2024-02', share),
  found('bac-giang/2024-07', share),
  found('bac-giang/2024-07', sum),
  found('ha-noi/2024-03', sum, false),
]);

describe('the page of all that does not agree', () => {
  test('stands by rule, the most frequent first, then by report, the newest first', () => {
    expect(
      view.groups.map(({ code, count, reports }) => [code, count, reports.map(({ id }) => id)]),
    ).toEqual([
      [
        'share-mismatch',
        '2',
        ['share-mismatch-bac-giang-2024-07', 'share-mismatch-bac-giang-2024-02'],
      ],
      ['sum-mismatch', '1', ['sum-mismatch-bac-giang-2024-07']],
    ]);
  });

  test('an entry leads to its exact place in its report', () => {
    const [first] = view.groups[0]!.reports[0]!.findings;
    expect(first!.where.text).toBe('Bảng dịch vụ công, dòng «Đăng ký khai sinh», tỷ lệ trực tuyến');
    expect(first!.where.href).toBe('/bao-cao/bac-giang/2024-07/#dich-vu-cong-khai-sinh-share');
    expect(first!.explanation).toBe('Văn bản in đúng như vậy.');
  });

  test('the table counts by rule and report, and leads to each list', () => {
    expect(view.table.columns.map(({ name, period }) => [name, period])).toEqual([
      ['Bắc Giang', 'tháng 7 năm 2024'],
      ['Bắc Giang', 'tháng 2 năm 2024'],
    ]);
    expect(view.table.rows[1]).toEqual({
      title: { text: 'Tổng không bằng các thành phần', href: '#sum-mismatch' },
      cells: [{ text: '1', href: '/doi-chieu/#sum-mismatch-bac-giang-2024-07' }, null],
      total: '1',
    });
    expect(view.table.totals).toEqual(['2', '1', '3']);
    expect(view.table.note).toBeNull();
  });

  test('what nobody has reviewed stands apart and is not counted', () => {
    expect(view.total).toBe(3);
    expect(view.lead).toContain('3 điểm chưa khớp trong 2 báo cáo');
    expect(view.open.map(({ code }) => code)).toEqual(['mo-sum-mismatch']);
    expect(view.open[0]!.reports[0]!.findings[0]!.status).toContain('Chưa đối chiếu lại');
  });

  test('the choices are the rules and units that have something', () => {
    expect(view.codes.map(({ value }) => value)).toEqual(['share-mismatch', 'sum-mismatch']);
    expect(view.units).toEqual([{ value: 'bac-giang', text: 'Bắc Giang (3)' }]);
  });

  test('an archive without any says so', () => {
    const empty = listOf(siteOf([]), []);
    expect([empty.lead, empty.groups, empty.open]).toEqual([
      'Chưa có điểm chưa khớp nào được ghi nhận.',
      [],
      [],
    ]);
  });
});
