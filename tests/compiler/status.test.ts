/** Status phrases: what they mean, and which of several that a row asserts is adopted. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { statusReader } from '../../src/compiler/normalise/status-phrases.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import { file, realReference, TODAY } from '../files.ts';

const { reference } = assembleReference(realReference, () => undefined);
const read = statusReader(reference);

describe('phrases', () => {
  test.each([
    ['Đã hoàn thành', 'completed', false],
    ['ĐÃ HOÀN THÀNH', 'completed', false],
    ['  Đã  hoàn thành. ', 'completed', false],
    ['Đã hoàn thành và tiếp tục thực hiện', 'completed', true],
    ['Đã triển khai', 'ongoing', false],
    ['Đã thực hiện', 'ongoing', false],
    ['THỰC HIỆN THƯỜNG XUYÊN', 'routine', false],
    ['ĐANG THỰC HIỆN', 'in-progress', false],
    ['Đang triển khai', 'in-progress', false],
    ['Chưa triển khai', 'not-started', false],
    ['Chưa triển khai.', 'not-started', false],
    ['Chờ hướng dẫn', 'awaiting-guidance', false],
  ])('%s', (phrase, status, continues) => {
    expect(read(phrase)).toMatchObject({ status, continues, step: null, steps: null });
  });

  test('steps are read from their place', () => {
    expect(read('Đang tổ chức triển khai tại Bước 3/5 của kế hoạch')).toMatchObject({
      status: 'in-progress',
      step: 3,
      steps: 5,
    });
  });

  test.each([
    ['Đang thực hiện (70%)', 'in-progress', null],
    ['Bước 3/5 (đạt 60,5 %)', 'in-progress', 3],
    ['Hoàn thành đúng hạn (100%).', 'completed', null],
  ])('a share of the work may stand beside: %s', (phrase, status, step) => {
    expect(read(phrase)).toMatchObject({ status, step });
  });

  test.each(['Đã hoàn thành (70%)', 'Đang thực hiện (100%)', 'Chưa triển khai (30%)', '(70%)'])(
    'but not one that says otherwise: %s',
    (phrase) => {
      expect(read(phrase)).toBeNull();
    },
  );

  test('marks count: they change the meaning', () => {
    expect(read('Da hoan thanh')).toBeNull();
  });

  test.each(['', 'Xong', 'Đã hoàn thành một phần', 'Bước 3/', 'constructor'])(
    '«%s» is none',
    (phrase) => {
      expect(read(phrase)).toBeNull();
    },
  );

  test('every phrase of the reference data means what it says there', () => {
    for (const { phrase, status } of reference.phrases) {
      const typed = phrase.replace('{steps}', '9').replace('{step}', '2');
      expect([typed, read(typed)?.status]).toEqual([typed, status]);
    }
  });
});

describe('phrases that only a slip could have made', () => {
  const readOdd = (phrase: string) =>
    statusReader({ ...reference, phrases: [{ phrase, status: 'in-progress' }] });

  test.each([
    ['Bước {step} {step}', 'Bước 3 {step}', 3],
    ['Bước {step} {buoc}', 'Bước 3 {buoc}', 3],
    ['Bước {step', 'Bước {step', null],
    ['Bước {step}} (1+1) a|b [c] \\ /-', 'Bước 3} (1+1) a|b [c] \\ /-', 3],
  ])('%s', (phrase, printed, step) => {
    expect(readOdd(phrase)(printed)).toMatchObject({ step });
  });
});

const HEAD = `---
province: bac-giang
period: 2024-07
kind: monthly
title: Báo cáo tháng 7
number: 15/BC-TCT
issued_on: 2024-07-28
wording: restated
---
`;

/** The task of a report with one group and one row, and the codes told of it. */
function task(row: string, group = 'status_printed: ĐANG THỰC HIỆN') {
  const text = `groups:\n  - id: I\n    name: Nhóm\n    ${group}\nrows:\n  - group: I\n    stt: 1\n    task: Một\n${row}`;
  const { archive, diagnostics } = compile(
    [
      ...realReference,
      file('content/reports/bac-giang/2024-07/report.md', HEAD),
      file('content/reports/bac-giang/2024-07/tasks.yaml', text),
    ],
    TODAY,
  );
  return { ...archive.reports[0]!.tasks!.rows[0]!, told: diagnostics.map(({ code }) => code) };
}

describe('of several statuses', () => {
  test('a group that is itself a status is adopted before the cell, and both are kept', () => {
    const row = task('    status_printed: Đã hoàn thành\n');
    expect(row).toMatchObject({
      status: 'in-progress',
      status_printed: 'Đã hoàn thành',
      told: ['status-conflict'],
    });
    expect(row.statuses.map(({ where, status, adopted }) => [where, status, adopted])).toEqual([
      ['nhóm', 'in-progress', true],
      ['ô trạng thái', 'completed', false],
    ]);
  });

  test('what is written by hand is adopted before the group', () => {
    expect(task('    status: not-started\n')).toMatchObject({
      status: 'not-started',
      told: ['status-conflict'],
    });
  });

  test('the cell is adopted where the group says nothing', () => {
    expect(task('    status_printed: Đã hoàn thành\n', 'count: 1')).toMatchObject({
      status: 'completed',
      told: [],
    });
  });

  test('nothing anywhere is unstated, not some status', () => {
    expect(task('', 'count: 1')).toMatchObject({
      status: 'unstated',
      status_printed: null,
      statuses: [],
      told: [],
    });
  });

  test('keys by hand override what the phrase says', () => {
    const row = task(
      '    status_printed: Đang tổ chức triển khai tại Bước 3/5 của kế hoạch\n    step: 4\n    phase: pilot\n    waiting_for: cuc-c06\n',
      'count: 1',
    );
    expect(row).toMatchObject({
      step: 4,
      steps: 5,
      phase: 'pilot',
      waiting_for: 'cuc-c06',
      told: [],
    });
  });

  test('statuses stated elsewhere are kept and never adopted', () => {
    const row = task(
      '    statuses:\n      - where: cột Ghi chú\n        status_printed: Chưa triển khai\n',
    );
    expect(row).toMatchObject({ status: 'in-progress', told: ['status-conflict'] });
    expect(row.statuses.at(-1)).toEqual({
      where: 'cột Ghi chú',
      status_printed: 'Chưa triển khai',
      status: 'not-started',
      adopted: false,
    });
  });
});
