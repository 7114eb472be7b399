/** Long texts of a page are put into it at last, where they stood. */
import { expect, test } from 'vitest';

import { insert, withInserts } from '../../src/site/inserts.ts';
import { handOver, type Handover } from '../../src/store/handover.ts';

test('a page that nobody finishes has its text at once', () => {
  expect(insert('$& <b>5 hồ sơ</b>')).toBe('$& <b>5 hồ sơ</b>');
});

test('texts come back where they stood, as they were', () => {
  const inserts: string[] = [];
  handOver({ inserts } as unknown as Handover);
  try {
    const texts = ['<p>$& $1</p>', '<!--bc06:insert:1-->', ''];
    const marks = texts.map(insert);
    expect(withInserts(`<a>${marks.join('<hr>')}</a>`, inserts)).toBe(
      `<a>${texts.join('<hr>')}</a>`,
    );
    expect(() => withInserts('<a></a>', inserts)).toThrow('has lost its text number 1');
  } finally {
    handOver(undefined as unknown as Handover);
  }
});
