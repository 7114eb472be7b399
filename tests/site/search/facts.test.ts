import { expect, test } from 'vitest';

import { facetsOf } from '../../../src/site/search/facts.ts';

test('what is known of a page, by facet, and nothing of what is not', () => {
  expect(facetsOf({ kind: 'Báo cáo', unit: 'Lâm Đồng', until: '2024-02-29' })).toEqual({
    loai: 'Báo cáo',
    tinh: 'Lâm Đồng',
  });
});
