/** The same content gives the same bytes, wherever and whenever it is built. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { bytesBelow, copyProject, startBuild } from './project.ts';

const roots: string[] = [];

afterAll(async () => {
  for (const root of roots) await rm(root, { recursive: true, force: true });
});

test('two folders, two time zones and two languages give one site', async () => {
  const built = [];
  for (const env of [
    { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  ]) {
    const root = await copyProject();
    roots.push(root);
    const { code, said } = await startBuild(root, env).end;
    expect(said).toMatch(/^The site is in dist\/: .*\n$/);
    expect(code).toBe(0);
    built.push(await bytesBelow(join(root, 'dist')));
  }
  const [one = {}, other] = built;
  expect(Object.keys(one)).toContain('pagefind/pagefind-entry.json');
  expect(one).toEqual(other);
}, 600_000);
