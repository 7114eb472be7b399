/** What the page of a unit says of it: the real reports, and a merger that no figure crosses. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { openArchive } from '../../../src/domain/archive.ts';
import { addressesAt } from '../../../src/site/addresses.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { unitView, type Era } from '../../../src/site/unit/view.ts';
import { realContent, TODAY } from '../../files.ts';
import { evaluationOf, reference, reportOf, servicesOf, siteOf } from '../small-archive.ts';

const real = {
  ...siteOf([]),
  archive: compile(realContent, TODAY).archive,
  addresses: addressesAt('/'),
  say: sentences.vi,
};

const headline = ({ headline }: Era) =>
  headline.map(({ label, value, unit, doubt, source }) =>
    [label, value, unit, doubt, source?.text].filter(Boolean).join(' | '),
  );

const lines = ({ services }: Era) =>
  (services?.groups ?? []).flatMap(({ lines }) =>
    lines.map((line) =>
      line.kind === 'untold'
        ? line.text
        : `${line.period.text}: ${line.received.text}, ${line.share.text}; ${line.change}`,
    ),
  );

test('a province: its newest figures as printed, each with its report, and the periods nobody reported on', () => {
  const [era] = unitView(real, 'bac-giang').eras;
  expect(headline(era!)).toEqual([
    'Hồ sơ đã tiếp nhận | 47.867 | tính lại 48.050 | Tháng 7 năm 2024',
    'Hồ sơ nộp trực tuyến | 96,06 % | Tháng 7 năm 2024',
    'Nhiệm vụ đã hoàn thành | 11 | / 50 | Tháng 7 năm 2024',
    'Mô hình đã hoàn thành | 3 | / 24 | Tháng 2 năm 2024',
  ]);
  expect(lines(era!)).toEqual([
    'Tháng 7 năm 2024: 47.867, 96,06 %; ▲ 0,10 điểm (tháng 2 năm 2024); thời gian dài ngắn khác nhau',
    'Tháng 3 năm 2024 đến tháng 6 năm 2024: chưa có báo cáo',
    'Tháng 2 năm 2024: 57.274, 95,96 %; báo cáo đầu tiên',
  ]);
  expect(era!.documents.map(({ text }) => text)).toEqual([
    '30 văn bản, tháng 7 năm 2024',
    '21 văn bản, tháng 2 năm 2024',
  ]);
});

test('a document that states a thing in two ways has it in its table, marked, and not above it', () => {
  const [era] = unitView(real, 'binh-dinh').eras;
  const cards = era!.indicators!.lines[0]!;
  expect(cards.value.marks).toContain('nơi khác ghi số khác');
  expect(headline(era!).join()).not.toContain(cards.value.text);
});

test('what the document says of its tasks stands beside what its rows come to', () => {
  const [era] = unitView(real, 'binh-dinh').eras;
  const tasks = era!.statuses.find(({ anchor }) => anchor === 'nhiem-vu')!;
  expect(
    tasks.lines.map(({ word, printed, counted }) => [word, printed.text, counted.text]),
  ).toContainEqual(['Đã hoàn thành', '38', '6']);
  expect(tasks.strip.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
});

test('a province that has sent no report is told of by the national lists of its time', () => {
  const [now, before] = unitView(real, 'an-giang').eras;
  expect(before!.listed!.lead).toMatch(/^Toàn quốc, 6 tháng đầu năm 2024 có danh sách .* An Giang/);
  expect(before!.listed!.links.length).toBeGreaterThan(5);
  expect(before!.listed!.links[0]!.href).toMatch(/^\/mo-hinh\/[a-z0-9-]+\/$/);
  // Of what was merged since, the lists know the parts.
  expect(now!.listed!.links).toEqual([
    { text: 'An Giang', href: '/tinh/an-giang/#don-vi-63-an-giang' },
    { text: 'Kiên Giang', href: '/tinh/kien-giang/#don-vi-63-kien-giang' },
  ]);
  expect(before!.headline).toEqual([]);
});

test('no figure, move or list crosses the headings of one name', () => {
  const share = (value: number) => ({ value, decimals: 2 });
  const services = (received: number, percent: number) =>
    servicesOf(
      { online: null, received, share: share(percent) },
      { online: null, received: null, share: null },
    );
  const national = evaluationOf([63]);
  const listed = {
    ...national,
    rows: national.rows.map((row) => ({
      ...row,
      provinces: [{ slug: 'bac-ninh', printed: 'Bắc Ninh' }],
    })),
  };
  const site = siteOf([
    reportOf('bac-ninh/2025-05', '63-bac-ninh', { services: services(100, 50) }),
    reportOf('bac-ninh/2025-06', '63-bac-ninh', { services: services(200, 60) }),
    reportOf('bac-ninh/2025-07', '34-bac-ninh', { services: services(999, 90) }),
    reportOf('toan-quoc/2025-05', 'country-toan-quoc', { evaluation: listed }),
  ]);
  const [now, before] = unitView(site, 'bac-ninh').eras;
  expect(lines(now!)).toEqual(['Tháng 7 năm 2025: 999, 90,00 %; báo cáo đầu tiên']);
  expect(lines(before!)).toEqual([
    'Tháng 6 năm 2025: 200, 60,00 %; ▲ 10,00 điểm (tháng 5 năm 2025)',
    'Tháng 5 năm 2025: 100, 50,00 %; báo cáo đầu tiên',
  ]);
  expect(now!.headline.flatMap(({ changes }) => changes)).toEqual([]);
  expect(now!.listed!.links.map(({ text }) => text)).toEqual(['Bắc Giang', 'Bắc Ninh']);
  expect(before!.listed!.links.map(({ text }) => text)).toEqual(['Mô hình 1']);
});

test('ten years of months stay within what a page may hold', () => {
  const reports = Array.from({ length: 60 }, (_, at) => {
    const id = `bac-ninh/${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return reportOf(id, '63-bac-ninh', {
      services: servicesOf(
        { online: 1, received: at, share: { value: 1, decimals: 0 } },
        { online: 1, received: at, share: 1 },
      ),
    });
  });
  const site = { ...siteOf([]), archive: openArchive(reference, reports) };
  const { services } = unitView(site, 'bac-ninh').eras[1]!;
  expect(services!.groups.map(({ lines }) => lines.length)).toEqual([24]);
  expect(services!.newest).toBe('Bảng ghi 24 dòng mới nhất trong 60 dòng.');
});
