/** What a long command shows while it works, and what it says in the end. */
import { expect, test } from 'vitest';

import { progressOf } from '../../src/cli/progress.ts';

/** A clock that is set by hand, and what was drawn. */
function watching(lang: 'vi' | 'en' = 'vi', isWatched = true) {
  const drawn: string[] = [];
  let time = 0;
  const watched = isWatched
    ? (text: string) => void drawn.push(text.replace('\r\u001b[K', ''))
    : null;
  const progress = progressOf({ watched, now: () => time }, lang);
  return { drawn, progress, at: (ms: number) => (time = ms) };
}

test('phase, count and rest, on one line that is taken away', () => {
  const { drawn, progress, at } = watching();
  progress.begin('compile');
  at(50);
  progress.step(1, 63);
  at(4000);
  progress.step(21, 1063);
  at(4010);
  progress.step(22, 1063);
  progress.step(1063, 1063);
  progress.end();
  expect(drawn).toEqual([
    'Kiểm tra …',
    'Kiểm tra: 21/1.063, còn khoảng 198,5 giây',
    'Kiểm tra: 1.063/1.063, còn khoảng 0,0 giây',
    '',
  ]);
});

test('where the time went, also where nobody watches', () => {
  const { drawn, progress, at } = watching('en', false);
  progress.begin('compile');
  at(1200);
  progress.begin('pages');
  progress.step(1, 2);
  at(15_000);
  expect(progress.end()).toEqual(['Checking 1.2 s', 'Drawing pages 13.8 s']);
  expect(drawn).toEqual([]);
});
