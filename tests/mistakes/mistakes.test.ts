/**
 * What officers mistype, and what they are told. Each kind of mistake is a table (numbers.ts, …) of slips in
 * the small report of tests/mistakes/report; what `bc06 validate` prints must equal expected/<kind>.txt, which
 * is to be read as an officer would. Following the message must leave no error behind: that is proved, by
 * writing what is suggested, or what the table says that the officer then writes.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { days } from './days.ts';
import { head } from './head.ts';
import { hidden } from './hidden.ts';
import { errorsIn, judge, obey, rightReport, told, written } from './judge.ts';
import { ACCEPTED, SUGGESTED } from './mistake.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { structure } from './structure.ts';
import { words } from './words.ts';

const KINDS = [structure, hidden, numbers, words, days, names, head];

test('the report itself is right', () => {
  expect(judge(rightReport)).toEqual([]);
});

describe.each(KINDS)('$name', ({ name, title, mistakes }) => {
  test('what is said', async () => {
    const text = [`# ${title}`, ...mistakes.map(told)].join('\n\n') + '\n';
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'expected', `${name}.txt`));
  });

  test.each(mistakes)('$name: once done, all is well', (mistake) => {
    const files = written(mistake, mistake.typed);
    const found = errorsIn(files);
    if (mistake.then === ACCEPTED) {
      expect(found).toEqual([]);
      return;
    }
    expect(found).not.toEqual([]);
    const done = mistake.then === SUGGESTED ? obey(files) : written(mistake, mistake.then);
    expect(errorsIn(done)).toEqual([]);
  });
});
