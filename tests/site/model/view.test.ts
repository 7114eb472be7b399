/** The pages of pilot models, from the real reports. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { openArchive } from '../../../src/domain/archive.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { modelParts, modelsView } from '../../../src/site/model/matrix.ts';
import { modelView } from '../../../src/site/model/view.ts';
import { siteOf } from '../../../src/site/site.ts';
import { realContent, realReference, TODAY } from '../../files.ts';

const { archive } = compile(realContent, TODAY);
const site = siteOf(archive, 'vi');

describe('a model', () => {
  const view = modelView(site, 'thu-phi-bai-xe');

  test('has the counts of the country side by side, and says what does not agree', () => {
    const [national] = view.national;
    expect(national!.counts.map(({ value, isDoubtful }) => [value.text, isDoubtful])).toEqual([
      ['15/63', true],
      ['15', false],
      ['14', true],
    ]);
    expect(national!.doubts).toEqual(['Tên lặp trong danh sách: Hà Nam.']);
    expect(national!.report.href).toBe('/bao-cao/toan-quoc/2024-h1/#danh-gia-23');
  });

  test('fills the squares of the provinces that are listed, each once', () => {
    const full = view.map!.tiles.filter(({ fill }) => fill === 'full');
    expect(full).toHaveLength(14);
    expect(view.map!.archipelagos).toHaveLength(2);
    expect(view.map!.tiles.find(({ abbr }) => abbr === 'BG')).toMatchObject({
      fill: 'empty',
      name: 'Bắc Giang (BG): không có tên trong danh sách toàn quốc',
    });
  });

  test('whose list is not printed is neither here nor not here', () => {
    const { map, national } = modelView(site, 'kham-chua-benh-cccd');
    expect(new Set(map!.tiles.map(({ fill }) => fill))).toEqual(new Set(['unknown']));
    expect(national[0]!.counts.map(({ value }) => value.text)).toEqual(['63/63']);
    expect(national[0]!.note).toContain('không ghi danh sách');
  });

  test('is told by every unit in its own number and name, with the way to the row', () => {
    const { said } = modelView(site, 'kham-chua-benh-cccd');
    expect(
      said.map(({ unit, period, number, name, status, notes }) =>
        [unit.text, period.href, number, name, status.word, ...notes].join(' | '),
      ),
    ).toEqual([
      'Toàn quốc | /bao-cao/toan-quoc/2024-h1/#danh-gia-6 | Mô hình 6: | Khám chữa bệnh sử dụng thẻ CCCD và VNeID | Đã triển khai, đang duy trì | Văn bản ghi: «đã triển khai mô hình»',
      'Bắc Giang | /bao-cao/bac-giang/2024-02/#mo-hinh-4 | Mô hình 4: | Khám chữa bệnh sử dụng thẻ CCCD và VNeID | Đã triển khai, đang duy trì | Văn bản ghi: «Đã triển khai»',
      'Bình Định | /bao-cao/binh-dinh/2024/#mo-hinh-6 | Mô hình 6: | Khám chữa bệnh sử dụng thẻ CCCD và VNNeID | Đã hoàn thành | Văn bản ghi: «Mô hình đã hoàn thành và đang tiếp tục triển khai áp dụng trên toàn tỉnh»',
      'Lâm Đồng | /bao-cao/lam-dong/2024-02/#mo-hinh-6 | Mô hình 6: | Khám chữa bệnh sử dụng QRCode thẻ CCCD và VNeID | Đã hoàn thành | Văn bản ghi: «Đã hoàn thành và tiếp tục triển khai thực hiện» | Chủ trì: Sở Y tế | Thời hạn: 30/01/2024 và duy trì thường xuyên',
    ]);
    expect(said[1]!.difficulties).toContain('Trẻ em đi khám bệnh chưa có CCCD');
  });

  test('has its names in English, and what documents print as it is', () => {
    const { title, said, own } = modelView(siteOf(archive, 'en'), 'kham-chua-benh-cccd');
    expect(title).toBe(archive.reference.models[5]!.name_en);
    expect(own.map(({ status, names }) => [status.word, names])).toEqual([
      ['Completed', 'Binh Dinh, Lam Dong'],
      ['Deployed and kept up', 'Bac Giang'],
    ]);
    expect(said[1]!.name).toBe('Khám chữa bệnh sử dụng thẻ CCCD và VNeID');
  });
});

test('of two rows of one model in a report each has its own past', () => {
  const report = archive.open('bac-giang/2024-02');
  const later = { ...report, id: 'bac-giang/2024-03', period: parsePeriod('2024-03')! };
  const models = report.models!.rows.map((row) => row.model);
  const slug = models.flat().find((one, at, all) => all.indexOf(one) !== at)!;
  const { said } = modelView(siteOf(openArchive(archive.reference, [report, later]), 'vi'), slug);
  expect(said).toHaveLength(2);
  expect(new Set(said.map(({ status }) => status.word)).size).toBe(2);
  expect(said.flatMap(({ before }) => before)).toEqual([]);
});

test('what a province said before is told with its period', () => {
  const report = archive.open('bac-giang/2024-02');
  const later = {
    ...report,
    id: 'bac-giang/2024-03',
    period: parsePeriod('2024-03')!,
    models: {
      ...report.models!,
      rows: report.models!.rows.map((row) => ({ ...row, status: 'completed' as const })),
    },
  };
  const { said } = modelView(
    siteOf(openArchive(archive.reference, [report, later]), 'vi'),
    'kham-chua-benh-cccd',
  );
  expect(said.flatMap(({ before }) => before.map(({ text }) => text))).toEqual([
    'Đã triển khai, đang duy trì, tháng 2 năm 2024',
  ]);
});

describe('models × provinces', () => {
  const { matrices } = modelsView(site, 1);
  const [matrix] = matrices;
  const rows = matrix!.groups.flatMap((group) => group.rows);
  const cell = (row: number, unit: string) =>
    rows[row - 1]!.cells[matrix!.columns.findIndex(({ name }) => name === unit)]!;

  test('are 44 × 63, those that report first', () => {
    expect([matrices.length, rows.length, matrix!.columns.length]).toEqual([1, 44, 63]);
    expect(matrix!.columns.slice(0, 4).map(({ name }) => name)).toEqual([
      'Bắc Giang',
      'Bình Định',
      'Lâm Đồng',
      'An Giang',
    ]);
  });

  test('tell status, list, both, neither, and that nobody says', () => {
    expect(cell(23, 'Hà Nam').text).toBe('có tên');
    expect(cell(23, 'An Giang').text).toBe('');
    expect(cell(6, 'Bắc Giang').text).toBe('Đã triển khai, đang duy trì');
    expect(cell(8, 'Bắc Giang').text).toBe('Chưa triển khai, không có tên');
    expect(cell(13, 'Bắc Giang').text).toBe('Chưa triển khai, có tên');
    expect(rows[5]!.hasList).toBe(false);
    const listed = rows.flatMap(({ cells }) => cells.filter(({ isListed }) => isListed));
    const distinct = archive.reference.models.flatMap(({ slug }) =>
      archive.accounts(`models/${slug}`).flatMap((one) => one.deployment?.distinct ?? []),
    );
    expect(listed).toHaveLength(distinct.reduce((sum, count) => sum + count, 0));
  });

  test('say so where nobody has reported', () => {
    const nobody = siteOf(compile(realReference, TODAY).archive, 'vi');
    expect(modelParts(nobody)).toBe(1);
    expect(modelsView(nobody, 1).lead).toBe('Chưa báo cáo nào nói về từng mô hình.');
    expect(modelView(nobody, 'kham-chua-benh-cccd').map).toBeNull();
  });
});
