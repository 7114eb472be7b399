/** An index that is cut small holds what it held. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { recut } from '../../../src/site/integrations/recut-index.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recut-'));
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (let record = 0; record < 900; record += 1) {
    const content = Array.from({ length: 40 }, (_, at) => `tu${(record * 7 + at * 13) % 997}`);
    const [url, meta] = [`/${record}/`, { title: `Trang ${record}` }];
    await index!.addCustomRecord({ url, content: content.join(' '), meta, language: 'vi' });
  }
  await index!.writeFiles({ outputPath: folder });
  await close();
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('in more files, none of them large, and with as many texts', async () => {
  const sizes = async (kind: string) =>
    Promise.all(
      (await readdir(join(folder, kind))).map(
        async (name) => (await stat(join(folder, kind, name))).size,
      ),
    );
  const [words, texts] = [await sizes('index'), await sizes('fragment')];
  await recut(folder);
  const [cut, named] = [await sizes('index'), await sizes('fragment')];
  expect(Math.max(...cut) * 2).toBeLessThan(Math.max(...words));
  expect(named.sort()).toEqual(texts.sort());
  const metas = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  expect(metas).toHaveLength(1);
});

test('an edit renames the texts of its own list, and what keeps its name keeps its bytes', async () => {
  const textsOf = async (titles: readonly string[]) => {
    const own = await mkdtemp(join(folder, 'own-'));
    const { index } = await createIndex({ forceLanguage: 'vi' });
    for (const [at, title] of titles.entries()) {
      const record = { url: `/${at}/`, content: 'như nhau', meta: { title }, language: 'vi' };
      await index!.addCustomRecord(record);
    }
    await index!.writeFiles({ outputPath: own });
    await close();
    await recut(own);
    const texts = join(own, 'fragment');
    const named = (await readdir(texts)).map(
      async (name) => [name, (await readFile(join(texts, name))).toString('base64')] as const,
    );
    return new Map(await Promise.all(named));
  };
  const titles = Array.from({ length: 6000 }, (_, at) => `Trang ${at}`);
  const before = await textsOf(titles);
  const after = await textsOf(titles.with(3000, 'Trang đã sửa'));
  const kept = [...after].filter(([name]) => before.has(name));
  expect(after.size).toBe(titles.length);
  expect(kept.length).toBeGreaterThan(titles.length / 2);
  expect(kept.length).toBeLessThan(titles.length);
  expect(kept.filter(([name, bytes]) => before.get(name) !== bytes)).toEqual([]);
});

test('is refused in a format that nobody knows', async () => {
  const other = Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x81, 0xa0])]);
  const [name] = await readdir(join(folder, 'index'));
  await writeFile(join(folder, 'index', name!), gzipSync(other));
  await expect(recut(folder)).rejects.toThrow('format of Pagefind');
});
