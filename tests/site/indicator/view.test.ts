/** The pages of indicators, from the real reports. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { indicatorsView } from '../../../src/site/indicator/list.ts';
import { indicatorView } from '../../../src/site/indicator/view.ts';
import { siteOf } from '../../../src/site/site.ts';
import { realContent, realReference, TODAY } from '../../files.ts';

const { archive } = compile(realContent, TODAY);
const site = siteOf(archive, 'vi');

function linesOf(id: string): readonly string[] {
  return indicatorView(site, id).units.flatMap(({ unit, scope, lines }) =>
    lines.map(({ period, value, whole, target, share, time, notes, others }) =>
      [
        unit.text + (scope === null ? '' : ` (${scope})`),
        period.text,
        [value?.text, whole && `trong ${whole}`, target && `giao ${target}`, share?.text]
          .filter(Boolean)
          .join(', '),
        time,
        [
          notes,
          ...others.map(
            ({ text, places }) =>
              `${text} (${places.map((place) => `${place.text} ${place.href}`).join(', ')})`,
          ),
        ]
          .filter(Boolean)
          .join('; '),
      ].join(' | '),
    ),
  );
}

test('targets stand beside the values that are to reach them, and gaps say why they are some', () => {
  expect(linesOf('paperless-services')).toMatchInlineSnapshot(`
    [
      "Bắc Giang | Tháng 7 năm 2024 | 36, giao 20, 180 % | ngày 31/07/2024 | ▲ 2 (tháng 2 năm 2024); có số chưa khớp",
      "Bắc Giang | Tháng 3 năm 2024 đến tháng 6 năm 2024 |  |  | không có báo cáo",
      "Bắc Giang | Tháng 2 năm 2024 | 34, giao 20 | ngày 15/02/2024 | ",
      "Bình Định | Năm 2024 | – | ngày 31/12/2024 | ",
      "Lâm Đồng | Tháng 2 năm 2024 | 94, giao 20 | ngày 29/02/2024 | ",
    ]
  `);
});

test('the same thing told twice in a report is shown twice', () => {
  expect(linesOf('essential-services-received')).toMatchInlineSnapshot(`
    [
      "Bắc Giang | Tháng 7 năm 2024 | 47.867 | từ 01/07/2024 đến 31/07/2024 | tính lại 48.050; có số chưa khớp",
      "Bắc Giang | Tháng 2 năm 2024 | 39.542 | từ 01/02/2024 đến 15/02/2024 | có số chưa khớp; nơi khác ghi 57.274 (bảng dịch vụ công /bao-cao/bac-giang/2024-02/#dich-vu-cong-total)",
    ]
  `);
});

test('figures of parts of a unit stand apart from those of all of it', () => {
  expect(linesOf('digitisation-rate')).toMatchInlineSnapshot(`
    [
      "Bắc Giang | Tháng 7 năm 2024 | 82,17 % | ngày 31/07/2024 | ",
      "Bình Định (thành phần hồ sơ) | Năm 2024 | 93,9 %, giao 80 | ngày 31/12/2024 | «bình quân chung cả tỉnh đạt 93,9%»; có số ước chừng; nơi khác ghi 92,7 % (nhiệm vụ II.17 /bao-cao/binh-dinh/2024/#nhiem-vu-ii-17-digitisation-rate-thanh-phan-ho-so)",
      "Bình Định (thành phần hồ sơ, cấp huyện) | Năm 2024 | 93,2 % | ngày 31/12/2024 | nơi khác ghi 90,7 % (nhiệm vụ II.17 /bao-cao/binh-dinh/2024/#nhiem-vu-ii-17-digitisation-rate-district)",
      "Bình Định (thành phần hồ sơ, cấp tỉnh) | Năm 2024 | 87,8 % | ngày 31/12/2024 | nơi khác ghi 85,7 % (nhiệm vụ II.17 /bao-cao/binh-dinh/2024/#nhiem-vu-ii-17-digitisation-rate-province)",
      "Bình Định (thành phần hồ sơ, cấp xã) | Năm 2024 | 97,3 % | ngày 31/12/2024 | nơi khác ghi 97,6 % (nhiệm vụ II.17 /bao-cao/binh-dinh/2024/#nhiem-vu-ii-17-digitisation-rate-commune)",
    ]
  `);
});

test('a period leads to the figure in its report; what it is says its kind and its whole', () => {
  const view = indicatorView(site, 'essential-services-online');
  expect(view.units[0]!.lines.every(({ period }) => period.href?.includes('/#'))).toBe(true);
  expect(
    view.about.map(({ label, values }) => [label, values.map(({ text }) => text)]),
  ).toContainEqual(['Là một phần của', ['Hồ sơ 25 dịch vụ công thiết yếu đã tiếp nhận']]);
});

test('the list has every indicator once, and says which nobody has reported', () => {
  const { groups, lead } = indicatorsView(site);
  const rows = groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(archive.reference.indicators.length);
  const told = new Set(archive.reports.flatMap(({ indicators }) => indicators));
  expect(rows.filter(({ isTold }) => isTold)).toHaveLength(told.size);
  expect(lead).toContain(String(told.size));
  const nobody = siteOf(compile(realReference, TODAY).archive, 'vi');
  expect(indicatorView(nobody, 'paperless-services')).toMatchObject({
    lead: 'Chưa báo cáo nào có chỉ tiêu này.',
    units: [],
    chart: null,
  });
});
