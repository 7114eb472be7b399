/** Tables of the tool, from the real reports: what stands in a cell, what its footnotes say, what files hold. */
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';

import { compile } from '../../../src/compiler/compile.ts';
import { addressesAt } from '../../../src/site/addresses.ts';
import { sentences } from '../../../src/site/sentences.ts';
import {
  queryOf,
  readChoice,
  USUAL_FIELDS,
  type Choice,
} from '../../../src/site/table-tool/choice.ts';
import { chartOf } from '../../../src/site/table-tool/chart.ts';
import { csvOf, fileTable } from '../../../src/site/table-tool/file.ts';
import {
  subjectData,
  yearData,
  yearsOf,
  type SubjectData,
} from '../../../src/site/table-tool/subject-data.ts';
import { makeTable, type ToolTable } from '../../../src/site/table-tool/table.ts';
import { tableToolView } from '../../../src/site/table-tool/view.ts';
import { realContent, TODAY } from '../../files.ts';

const site = {
  archive: compile(realContent, TODAY).archive,
  addresses: addressesAt('/'),
  say: sentences.vi,
  language: 'vi' as const,
};
const { archive } = site;
const { data } = tableToolView(site);

const chosen = (choice: Partial<Choice>): Choice => ({
  subjects: [],
  fields: USUAL_FIELDS,
  units: [],
  periods: [],
  ...choice,
});

/** As the page makes it, with what it would have fetched. */
function tableOf(choice: Partial<Choice>): ToolTable {
  const asked = chosen(choice);
  const subjects = asked.subjects.flatMap((subject): readonly SubjectData[] =>
    yearsOf(subject, archive.reports).map((year) =>
      subjectData(archive, subject, year, archive.observed(subject)),
    ),
  );
  return makeTable({
    choice: asked,
    catalogue: data.catalogue,
    words: data.words,
    report: data.addresses.report,
    subjects,
    years: [yearData(archive, '2024')],
  });
}

const printed = ({ rows }: ToolTable) =>
  rows.map(({ unit, period, cells }) =>
    [
      unit,
      period,
      ...cells.map(({ text, extent, notes }) =>
        [text, extent && `(${extent})`, ...notes.map((note) => `[${note}]`)]
          .filter(Boolean)
          .join(' '),
      ),
    ].join(' | '),
  );

test('a service: as printed, with its time where that differs, and a footnote for every doubt', () => {
  const table = tableOf({ subjects: ['services/dang-ky-khai-sinh'] });
  expect(table.columns.map(({ name, unit, extent }) => [name, unit, extent])).toEqual([
    ['Đăng ký khai sinh: tiếp nhận', 'hồ sơ', null],
    ['Đăng ký khai sinh: nộp trực tuyến', 'hồ sơ', null],
    ['Đăng ký khai sinh: tỷ lệ', '', null],
  ]);
  expect(printed(table)).toEqual([
    'Bắc Giang | Tháng 2 năm 2024 | 2.488 (15 ngày) | 2.395 (15 ngày) | 96,26 % (15 ngày)',
    'Bắc Giang | Tháng 7 năm 2024 | 1.869 (1 tháng) | 1.755 (1 tháng) | 88,73 % (1 tháng) [1]',
    'Bình Định | Năm 2024 | 1.058 (350 ngày) | 1.050 (350 ngày) | 99,2 % (350 ngày)',
  ]);
  expect(table.notes).toEqual(['Chưa khớp: Tỷ lệ không khớp với số đếm. Tính lại được 93,90 %.']);
  expect(table.remarks).toEqual([
    data.words.note.mixed,
    '2 báo cáo trong lựa chọn không có số liệu này: Lâm Đồng, tháng 2 năm 2024; Toàn quốc, 6 tháng đầu năm 2024.',
  ]);
  expect(table.rows[0]!.href).toBe('/bao-cao/bac-giang/2024-02/#dich-vu-cong-dang-ky-khai-sinh');
});

test('what is of one time says so once, in the head of its column', () => {
  const table = tableOf({
    subjects: ['services/dang-ky-khai-sinh'],
    fields: ['share'],
    units: ['63-bac-giang'],
    periods: ['2024-07', '2024-08'],
  });
  expect(table.columns.map(({ extent }) => extent)).toEqual(['1 tháng']);
  expect(printed(table)).toEqual(['Bắc Giang | Tháng 7 năm 2024 | 88,73 % [1]']);
});

test('a gap is no nought, and says why it is one', () => {
  const table = tableOf({
    subjects: ['services/con-dau-thu-nho', 'services/dang-ky-khai-sinh'],
    fields: ['in_person', 'share'],
    units: ['63-bac-giang'],
    periods: ['2024-07'],
  });
  const [row] = table.rows;
  const blank = row!.cells.find(({ value }) => value === null)!;
  expect(blank.text).toBe('–');
  expect(blank.notes.map((note) => table.notes[note - 1])).toEqual([
    'Văn bản có dòng này nhưng để trống ô.',
  ]);
});

test('units and periods that were chosen and have no report are told', () => {
  const { remarks } = tableOf({
    subjects: ['services/total'],
    units: ['63-bac-giang', '63-lam-dong'],
    periods: ['2024-02', '2024-07'],
  });
  expect(remarks).toContain('Chưa có báo cáo: Lâm Đồng, tháng 7 năm 2024.');
});

test('counts by status: printed where they are, else counted, and said so', () => {
  const table = tableOf({ subjects: ['tasks/count'], units: ['63-bac-giang'] });
  const completed = table.columns.findIndex(({ name }) => name.endsWith('Đã hoàn thành'));
  const [row] = table.rows;
  const cell = row!.cells[completed]!;
  expect([cell.text, table.notes[cell.notes[0]! - 1]]).toEqual(['11', data.words.note.counted]);
});

test('statuses are words, and no number', () => {
  const [model] = archive.open('lam-dong/2024-02').models!.rows[0]!.model;
  const table = tableOf({ subjects: [`models/${model!}`], units: ['63-lam-dong'] });
  const [cell] = table.rows[0]!.cells;
  expect(Object.values(data.words.statuses)).toContain(cell!.value);
  expect(table.columns[0]!.isNumber).toBe(false);
});

test('a chart shows what may stand side by side: shares of whatever time, counts of one time alone', () => {
  const shares = chartOf(
    tableOf({ subjects: ['services/dang-ky-khai-sinh'], fields: ['received', 'share'] }),
    data.words,
  )!;
  expect([shares.title, shares.scale]).toEqual([
    'Từ 88,73 % đến 99,2 %, có số chưa chắc',
    'percent',
  ]);
  expect(
    shares.rows.map(({ shown }) => (shown.kind === 'amount' ? shown.certainty : shown.why)),
  ).toEqual(['sound', 'doubtful', 'sound']);
  const counts = tableOf({ subjects: ['services/dang-ky-khai-sinh'], fields: ['received'] });
  expect(chartOf(counts, data.words)).toBeNull();
});

describe('files', () => {
  test('hold what the page shows: numbers as numbers, times and footnotes in words beside them', () => {
    const table = tableOf({
      subjects: ['services/dang-ky-khai-sinh'],
      fields: ['received', 'share'],
    });
    const text = csvOf(fileTable(table, data.words, 'https://example.vn'));
    const [head, ...rows] = parse(text, { bom: true });
    expect(head).toEqual([
      'Đơn vị',
      'Kỳ báo cáo',
      'Đăng ký khai sinh: tiếp nhận (hồ sơ)',
      'Đăng ký khai sinh: tiếp nhận (hồ sơ) – thời gian',
      'Đăng ký khai sinh: tỷ lệ',
      'Đăng ký khai sinh: tỷ lệ – thời gian',
      'Đăng ký khai sinh: tỷ lệ – chú thích',
      'Địa chỉ',
      'Nguồn',
    ]);
    expect(rows[1]).toEqual([
      'Bắc Giang',
      'Tháng 7 năm 2024',
      '1869',
      '1 tháng',
      '88.73',
      '1 tháng',
      'Chưa khớp: Tỷ lệ không khớp với số đếm. Tính lại được 93,90 %.',
      'https://example.vn/bao-cao/bac-giang/2024-07/#dich-vu-cong-dang-ky-khai-sinh',
      'Báo cáo Đề án 06, CC-BY-4.0',
    ]);
  });
});

describe('the address', () => {
  test('says what is chosen, and is read back', () => {
    const choice = chosen({
      subjects: ['services/dang-ky-khai-sinh', 'tasks/count'],
      fields: ['share'],
      units: ['63-bac-giang'],
      periods: ['2024-07', '2024-01--2024-03'],
    });
    expect(queryOf(choice)).toBe(
      '?ve=services/dang-ky-khai-sinh,tasks/count&do=share&tinh=63-bac-giang&ky=2024-07,2024-01--2024-03',
    );
    expect(readChoice(queryOf(choice))).toEqual(choice);
    expect(queryOf(chosen({}))).toBe('');
  });

  test('takes nothing that is no id', () => {
    expect(readChoice('?ve=../../x,<b>,services/total&tinh=%22')).toEqual(
      chosen({ subjects: ['services/total'] }),
    );
  });
});
