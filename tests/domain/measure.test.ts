/** The days of which a figure speaks, and which figures can be compared at all. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { lastDayOf, measuresOf } from '../../src/domain/measure.ts';
import { file, realReference, TODAY } from '../files.ts';

const FOLDER = 'content/reports/bac-giang/2024-07';

/** The one report that has these figures. */
function reportOf(figures: string, head = '') {
  const text = `---\nprovince: bac-giang\nperiod: 2024-07\nkind: monthly\ntitle: Báo cáo\nwording: restated\n${head}---\n\nLời văn.\n`;
  const files = [
    file(`${FOLDER}/report.md`, text),
    file(`${FOLDER}/figures.yaml`, `rows:\n${figures}`),
  ];
  return compile([...files, ...realReference], TODAY).archive.reports[0]!;
}

const daysOf = (figure: string, head?: string) =>
  measuresOf(reportOf(`  - indicator: cccd-issued\n    value: 5\n${figure}`, head)).map(
    ({ start, since, end }) => [start, since, end],
  );

describe('the days of a figure', () => {
  test.each([
    ['its report’s', '', ['2024-07-01', null, '2024-07-31']],
    ['a day', '    as_of: 2024-07-15\n', [null, null, '2024-07-15']],
    [
      'from a day to a day',
      '    period: {start: 2024-01-01, end: 2024-07-15}\n',
      ['2024-01-01', '2024-01-01', '2024-07-15'],
    ],
    [
      'until now: the end of the report’s own time',
      '    period: {printed: Từ khi triển khai đến nay}\n',
      [null, null, '2024-07-31'],
    ],
    ['a time without days', '    period: {printed: trong 02 tháng}\n', [null, null, null]],
  ])('%s', (_, figure, days) => {
    expect(daysOf(figure)).toEqual([days]);
  });

  test('the data’s last day, where the report prints one', () => {
    expect(daysOf('', 'data_until: 2024-07-18\n')).toEqual([['2024-07-01', null, '2024-07-18']]);
  });
});

test('scopes are compared by their letters alone, and know their level', () => {
  const scope = (text: string) =>
    `  - indicator: cccd-issued\n    value: 5\n    key: k${text.length}\n    scope: ${text}\n`;
  const [a, b] = measuresOf(
    reportOf(
      scope('{part: Ngân hàng chính sách, level: commune}') +
        scope('{part: ngân  hàng Chính sách, level: commune}'),
    ),
  );
  expect(a!.scope).toBe(b!.scope);
  expect([a!.area, a!.level]).toEqual(['|ngan hang chinh sach', 'commune']);
});

test('what has a label alone is not compared', () => {
  expect(measuresOf(reportOf('  - label: Kinh phí\n    value: 5\n'))).toEqual([]);
});

test('a report speaks until it was issued, its data end, or its period does', () => {
  expect(lastDayOf(reportOf('  - label: Một\n    value: 1\n'))).toBe('2024-07-31');
  expect(lastDayOf(reportOf('  - label: Một\n    value: 1\n', 'issued_on: 2024-08-02\n'))).toBe(
    '2024-08-02',
  );
});
