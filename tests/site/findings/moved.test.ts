import { expect, test } from 'vitest';

import { discrepancyGroup } from '../../../src/site/addresses.ts';
import { reportOfHeading } from '../../../src/site/findings/moved.ts';

const SLUGS = ['bac-giang', 'ninh-binh', 'binh-dinh', 'toan-quoc'];

test.each([
  'bac-giang/2024-07',
  'ninh-binh/2024-q3',
  'binh-dinh/2024',
  'toan-quoc/2024-h1',
  'bac-giang/2024-07-mo-hinh',
  'bac-giang/2024-01--2024-09',
])('a heading of %s is still understood', (id) => {
  for (const code of ['share-mismatch', 'mo-value-conflict'])
    expect(reportOfHeading(discrepancyGroup(code, id), SLUGS)).toBe(id);
});

test.each(['share-mismatch', 'theo-loai', 'nam-2024', 'share-mismatch-atlantis-2024-07', ''])(
  '#%s is no such heading',
  (anchor) => {
    expect(reportOfHeading(anchor, SLUGS)).toBeNull();
  },
);
