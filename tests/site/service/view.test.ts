/** The pages of public services, from the real reports. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { addressesAt } from '../../../src/site/addresses.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { serviceView, servicesIndexView } from '../../../src/site/service/view.ts';
import type { Value } from '../../../src/site/value/view.ts';
import { realContent, realReference, TODAY } from '../../files.ts';

const siteFrom = (files: Parameters<typeof compile>[0]) => ({
  archive: compile(files, TODAY).archive,
  addresses: addressesAt('/'),
  say: sentences.vi,
  language: 'vi' as const,
});
const site = siteFrom(realContent);

const textOf = ({ text, doubt, marks }: Value) =>
  [text, ...marks.map((mark) => `(${mark})`), doubt].filter(Boolean).join(' ');

test('a service: every report of every unit, latest first, with what keeps shares from being compared', () => {
  const view = serviceView(site, 'dang-ky-khai-sinh');
  const lines = view.units.flatMap(({ unit, lines }) =>
    lines.map(({ period, received, online, share, change }) =>
      [unit.text, period.text, textOf(received), textOf(online), textOf(share), change].join(' | '),
    ),
  );
  expect(lines).toEqual([
    'Bắc Giang | Tháng 7 năm 2024 | 1.869 | 1.755 | 88,73 % tính lại 93,90 % | ▼ 7,53 điểm (tháng 2 năm 2024); có số chưa khớp; thời gian dài ngắn khác nhau',
    'Bắc Giang | Tháng 2 năm 2024 | 2.488 | 2.395 | 96,26 % | báo cáo đầu tiên',
    'Bình Định | Năm 2024 | 1.058 | 1.050 | 99,2 % | báo cáo đầu tiên',
  ]);
  expect(view.units[0]!.lines[0]!.period.href).toBe(
    '/bao-cao/bac-giang/2024-07/#dich-vu-cong-dang-ky-khai-sinh',
  );
});

test('what the document leaves blank is no nought, and what we compute is not what it prints', () => {
  const { units } = serviceView(site, 'con-dau-thu-nho');
  const shares = units.flatMap(({ lines }) =>
    lines.map(({ share }) => [share.kind, textOf(share)]),
  );
  expect(shares).toEqual([
    ['zero', '0,00 % tính lại 100,00 %'],
    ['zero', '0 %'],
    ['missing', '–'],
  ]);
});

test('the list names every service, and says of which nobody has reported', () => {
  const nobody = servicesIndexView(siteFrom(realReference));
  expect(nobody.lead).toBe('Chưa báo cáo nào có số liệu theo từng dịch vụ.');
  expect(new Set(nobody.rows.map(({ reports }) => reports))).toEqual(new Set(['chưa có']));
  const { rows } = servicesIndexView(site);
  expect(rows).toHaveLength(25);
  expect(rows.every(({ latest }) => latest?.href?.includes('#dich-vu-cong-'))).toBe(true);
});
