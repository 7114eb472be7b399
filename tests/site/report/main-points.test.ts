/** The sentences that a report begins with say what the data say, and nothing more. */
import { expect, test } from 'vitest';

import { openArchive } from '../../../src/domain/archive.ts';
import type { Report } from '../../../src/domain/report.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { evaluationOf, reference, reportOf, siteOf } from '../small-archive.ts';
import { model, models, service, services, statuses, summary } from './rows.ts';

const ID = 'bac-giang/2024-07';

function points(given: Partial<Report>, earlier: readonly Report[] = []): readonly string[] {
  const reports = [reportOf(ID, '63-bac-giang', given), ...earlier];
  const archive = openArchive({ ...reference, statuses }, reports);
  const site = { ...siteOf(reports), archive };
  const view = reportView(site, ID, { origin: 'https://bao-cao.example', findings: [] });
  return view.points.map(({ text }) => text);
}

const share = (value: number) => ({ share: { value, decimals: 1 }, share_computed: value });

/** A table whose printed and added-up shares are these. */
function shares(printed: number, computed: number) {
  const table = services([service('a', share(printed))], { printed: 100, computed: 100 });
  const [total] = table.totals;
  const own = { ...total!, share: { value: printed, decimals: 1 } };
  return { ...table, totals: [{ ...own, computed: { ...own.computed, share: computed } }] };
}

test('a report that holds nothing says only that nothing disagrees', () => {
  expect(points({})).toEqual(['Không phát hiện điểm nào chưa khớp.']);
});

test('a share and its change against the report before', () => {
  const before = reportOf('bac-giang/2024-02', '63-bac-giang', { services: shares(91.8, 91.8) });
  const [first] = points({ services: shares(93.9, 93.9) }, [before]);
  expect(first).toBe(
    '1 dịch vụ: 93,9 % hồ sơ nộp trực tuyến; tăng 2,10 điểm so với tháng 2 năm 2024.',
  );
});

test('where print and rows differ both are said, and both changes', () => {
  const before = reportOf('bac-giang/2024-02', '63-bac-giang', { services: shares(95, 95) });
  const [first] = points({ services: shares(96, 94) }, [before]);
  expect(first).toContain('văn bản ghi 96,0 % hồ sơ nộp trực tuyến, cộng các dòng được 94,00 %');
  expect(first).toContain('tăng 1,00 điểm theo văn bản và giảm 1,00 điểm theo tổng các dòng');
});

test('the lowest share is named unless a doubtful one may lie below it', () => {
  const rows = [
    service('a', share(80)),
    service('b', share(50)),
    service('c', share(90)),
    service('d', { share: { value: 70, decimals: 1 }, share_computed: 60 }),
  ];
  expect(points({ services: services(rows) })[0]).toContain('Thấp nhất: b, 50,0 %.');
  const doubtful = { share: { value: 70, decimals: 1 }, share_computed: 40 };
  const unsure = [...rows.slice(0, 3), service('d', doubtful)];
  expect(points({ services: services(unsure) })[0]).not.toContain('Thấp nhất');
});

test('what the document counts stands beside what its rows say', () => {
  const rows = [model('1', {}), model('2', { status: 'in-progress' })];
  expect(points({ models: models(rows) })[0]).toBe(
    '1 trong 2 mô hình đã hoàn thành; 1 đang thực hiện.',
  );
  const summaries = [summary({ status: 'completed', count: 2, of: 3 })];
  expect(points({ models: models(rows, { summaries }) })[0]).toBe(
    'Văn bản ghi 2 trong 3 mô hình đã hoàn thành; bảng có 2: 1 đã hoàn thành, 1 đang thực hiện.',
  );
});

test('an evaluation', () => {
  expect(points({ evaluation: evaluationOf([63, 40, null]) })[0]).toBe(
    '3 mô hình được đánh giá, 1 mô hình triển khai ở mọi địa phương.',
  );
});
