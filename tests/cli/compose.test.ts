/** `build --shard` and `compose`: what they refuse, and what becomes of parts that belong together. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

import { project, put, remove, run } from './run.ts';

let root = '';

afterEach(async () => {
  if (root) await remove(root);
});

interface Part {
  readonly of?: number;
  readonly madeFrom?: string;
  readonly files?: Readonly<Record<string, string>>;
}

async function part(
  folder: string,
  number: number,
  { of = 2, madeFrom = 'x', files = {} }: Part = {},
) {
  const label = { version: 1, part: number, of, madeFrom };
  await put(root, join(folder, 'shard.json'), JSON.stringify(label));
  for (const [path, text] of Object.entries({ '404.html': 'không có', ...files }))
    await put(root, join(folder, path), text);
}

describe('--shard', () => {
  test.each(['3/2', '0/2', 'a/b'])('%s is refused in both languages', async (asked) => {
    root = await project({});
    const vi = await run(root, ['build', '--shard', asked]);
    expect(vi).toEqual({
      code: 2,
      out: '',
      err: `Tùy chọn --shard không nhận «${asked}». Hãy viết phần thứ mấy trong bao nhiêu phần, từ 1/N đến N/N: --shard 2/4.\n`,
    });
    const en = await run(root, ['build', '--shard', asked, '--lang', 'en']);
    expect(en.err).toContain(`The option --shard takes no "${asked}".`);
  });

  test('of more parts than units report is refused', async () => {
    root = await project({});
    const { code, err } = await run(root, ['build', '--shard', '1/2', '--lang', 'en']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'There are no 2 parts to build: only 0 units have reports.\n',
    });
  });
});

describe('compose', () => {
  test('puts parts together, and leaves their labels out', async () => {
    root = await project({ 'dist/404.html': 'cũ' });
    await part('one', 1, { files: { 'tinh/a/index.html': 'A', '_astro/x.js': 'x' } });
    await part('two', 2, { files: { 'tinh/b/index.html': 'B', '_astro/x.js': 'x' } });
    const { code, out } = await run(root, ['compose', 'two', 'one', '--lang', 'en']);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'The site is in dist/, put together from 2 parts.\n',
    });
    const names = await readdir(join(root, 'dist'), { recursive: true });
    expect(names.filter((name) => name.includes('.')).sort()).toEqual([
      '404.html',
      '_astro/x.js',
      'tinh/a/index.html',
      'tinh/b/index.html',
    ]);
    expect(await readFile(join(root, 'dist/404.html'), 'utf8')).toBe('không có');
  });

  test.each<[string, () => Promise<void>, readonly string[], string]>([
    ['nothing', () => Promise.resolve(), [], 'Name the folders to put together'],
    ['a folder that is no part', () => put(root, 'one/x', ''), ['one'], 'not a part that build'],
    ['one of two', () => part('one', 1), ['one'], 'Missing: 2/2.'],
    [
      'a part of other content',
      async () => {
        await part('one', 1);
        await part('two', 2, { madeFrom: 'y' });
      },
      ['one', 'two'],
      'were built from different content, code, days or numbers of parts',
    ],
    [
      'a part of three',
      async () => {
        await part('one', 1);
        await part('two', 2, { of: 3 });
      },
      ['one', 'two'],
      'were built from different content, code, days or numbers of parts',
    ],
    [
      'the same part twice',
      async () => {
        await part('one', 1);
        await part('two', 1);
      },
      ['one', 'two'],
      'are the same part',
    ],
    [
      'a part that was altered',
      async () => {
        await part('one', 1);
        await part('two', 2, { files: { '404.html': 'khác' } });
      },
      ['one', 'two'],
      '404.html differs between',
    ],
  ])('refuses %s, and leaves dist/ as it was', async (_, make, operands, sentence) => {
    root = await project({ 'dist/404.html': 'cũ' });
    await make();
    const { code, out, err } = await run(root, ['compose', ...operands, '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(await readFile(join(root, 'dist/404.html'), 'utf8')).toBe('cũ');
  });
});
