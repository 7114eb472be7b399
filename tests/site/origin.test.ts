/** Whether one knows where the site lives. */
import { expect, test } from 'vitest';

import { isOriginKnown, UNKNOWN_ORIGIN } from '../../src/site/origin.ts';

test.each([
  [undefined, false],
  [UNKNOWN_ORIGIN, false],
  [`${UNKNOWN_ORIGIN}/`, false],
  ['https://example.gov.vn', true],
])('%s: %s', (origin, isKnown) => {
  expect(isOriginKnown(origin)).toBe(isKnown);
});
