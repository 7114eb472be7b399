import { expect, test } from 'vitest';

import { searchMarks } from '../../../src/site/search/facts.ts';

test('a page carries the marks of what is known of it', () => {
  const marks = searchMarks({ kind: 'Báo cáo', unit: 'Lâm Đồng', until: '2024-02-29' });
  expect(marks.map(({ as, key, value }) => `${as} ${key} ${value}`)).toEqual([
    'filter loai Báo cáo',
    'filter tinh Lâm Đồng',
    'meta kind Báo cáo',
    'sort until 2024-02-29',
  ]);
});
