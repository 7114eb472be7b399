import { expect, test } from 'vitest';

import { anchorIn, readable } from '../../../src/site/shared/anchor.ts';

test('an anchor is the id that it leads to', () => {
  expect(anchorIn('#dich-vu-cong')).toBe('dich-vu-cong');
  expect(anchorIn('#d%E1%BB%8Bch')).toBe('dịch');
  expect(anchorIn('')).toBe('');
});

test('an address that was cut off within a letter is no fault', () => {
  expect(anchorIn('#d%E1%BB')).toBe('d%E1%BB');
  expect(readable('/lap-bang/?ve=services%2Fa&tinh=%E0', decodeURI)).toContain('tinh=%E0');
});
