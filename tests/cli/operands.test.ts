/** What is named after `validate`, and which folders that is; what leads nowhere is answered with the nearest. */
import { describe, expect, test } from 'vitest';

import { choose, strangerSentence } from '../../src/cli/operands.ts';

const R = 'content/reports/';
const files = [
  'content/reference/provinces.yaml',
  `${R}bac-giang/2024-02/report.md`,
  `${R}bac-giang/2024-07/report.md`,
  `${R}bac-giang/2024-07/services.yaml`,
  `${R}bac-giang/2024-07-so-bo/report.md`,
  `${R}bac-ninh/2024-07/report.md`,
  `${R}an-giang/2024/report.md`,
];
const place = { root: '/kho', cwd: '/kho/content/reports/bac-ninh' };

describe('found', () => {
  test.each<[string | readonly string[], readonly string[]]>([
    ['bac-giang', [`${R}bac-giang`]],
    ['bac-giang/', [`${R}bac-giang`]],
    ['Bac-Giang', [`${R}bac-giang`]],
    ['bắc giang', [`${R}bac-giang`]],
    ['Tỉnh Bắc Giang', [`${R}bac-giang`]],
    ['reports/bac-giang', [`${R}bac-giang`]],
    ['content/reports/bac-giang', [`${R}bac-giang`]],
    ['content\\reports\\bac-giang\\2024-07\\', [`${R}bac-giang/2024-07`]],
    ['Content/Reports/Bac-Giang/2024-07/', [`${R}bac-giang/2024-07`]],
    ['/kho/content/reports/bac-giang/', [`${R}bac-giang`]],
    ['bac-giang/2024-07', [`${R}bac-giang/2024-07`]],
    ['bắc giang 7/2024', [`${R}bac-giang/2024-07`]],
    ['bac-giang/2024-07-so-bo', [`${R}bac-giang/2024-07-so-bo`]],
    ['bac-giang/2024-07/services.yaml', [`${R}bac-giang/2024-07/services.yaml`]],
    ['2024-07', [`${R}bac-ninh/2024-07`]],
    ['07/2024', [`${R}bac-giang/2024-07`, `${R}bac-ninh/2024-07`]],
    ['2024', [`${R}an-giang/2024`]],
    [
      ['an-giang', 'bac-ninh'],
      [`${R}an-giang`, `${R}bac-ninh`],
    ],
    ['content/reference', ['content/reference']],
    ['.', ['']],
  ])('%j', (operand, paths) => {
    expect(choose([operand].flat(), files, place)).toEqual({ paths });
  });

  test('a period, wherever one stands in the project', () => {
    expect(choose(['2024-07'], files, { ...place, cwd: '/kho' })).toEqual({
      paths: [`${R}bac-giang/2024-07`, `${R}bac-ninh/2024-07`],
    });
  });
});

describe('not found', () => {
  test.each<[string | readonly string[], string]>([
    ['bac-gian', 'Không có tệp hay báo cáo nào ở «bac-gian». Có phải bac-giang không?'],
    ['BacGiang', 'Không có tệp hay báo cáo nào ở «BacGiang». Có phải bac-giang không?'],
    ['giang', 'Không có tệp hay báo cáo nào ở «giang». Gần nhất có: an-giang, bac-giang.'],
    [
      'bac-giang/2024-08',
      'Không có tệp hay báo cáo nào ở «bac-giang/2024-08». Gần nhất có: bac-giang/2024-02, bac-giang/2024-07, bac-giang/2024-07-so-bo.',
    ],
    [['bắc', 'giang'], 'Không có tệp hay báo cáo nào ở «bắc giang». Có phải bac-giang không?'],
    [
      '../../../../khác',
      'Không có tệp hay báo cáo nào ở «../../../../khác». Hãy viết tỉnh, kỳ hoặc đường dẫn, ví dụ bac-giang, 2024-07, bac-giang/2024-07, content/reports/bac-giang/2024-07.',
    ],
  ])('%j', (operand, sentence) => {
    const chosen = choose([operand].flat(), files, place);
    expect('stranger' in chosen && strangerSentence(chosen, 'vi')).toBe(sentence);
  });

  test('in English', () => {
    const chosen = choose(['bac-gian'], files, place);
    expect('stranger' in chosen && strangerSentence(chosen, 'en')).toBe(
      'No file or report at "bac-gian". Did you mean bac-giang?',
    );
  });
});
