/** A site that is built in parts is the site that is built at once, byte for byte, but for its search index. */
import { cp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findChromium, launchChromium } from '../browser/chromium.ts';
import { close, serve } from '../browser/serve.ts';
import { ROOT } from '../files.ts';
import { bytesBelow, copyProject, SECOND, start } from './project.ts';

let root = '';

beforeAll(async () => {
  root = await copyProject();
  await cp(join(ROOT, SECOND), join(root, SECOND), { recursive: true });
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function bc06(...args: readonly string[]): Promise<void> {
  const command = [process.execPath, 'src/cli/main.mjs', ...args, '--lang', 'en'];
  const { code, said } = await start(root, command).end;
  expect(code, said).toBe(0);
}

/** How many pages a bundle of the search index holds. */
async function pagesIn(bundle: string): Promise<number> {
  const text = await readFile(join(root, bundle, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(text) as { languages: { vi: { page_count: number } } };
  return languages.vi.page_count;
}

async function filesOf(folder: string) {
  const files = Object.entries(await bytesBelow(join(root, folder)));
  const isIndex = ([path]: readonly [string, string]) => path.startsWith('pagefind');
  return {
    site: Object.fromEntries(files.filter((file) => !isIndex(file))),
    index: files.filter(isIndex).map(([path]) => path),
  };
}

/** The pages that a search in a browser offers, on a site in a folder. */
async function pagesFound(folder: string, query: string): Promise<readonly string[]> {
  const server = await serve(join(root, folder), '/');
  const browser = await launchChromium(findChromium());
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/tim-kiem/?q=${encodeURIComponent(query)}`);
    const links = page.locator('[data-results] > ol > li h2 a');
    await links.first().waitFor();
    return await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  } finally {
    await browser.close();
    await close(server);
  }
}

test('two parts make the whole', async () => {
  await bc06('build', '--out', 'whole');
  await bc06('build', '--out', 'part-1', '--shard', '1/2');
  await bc06('build', '--out', 'part-2', '--shard', '2/2');
  const [whole, one, two] = [
    await filesOf('whole'),
    await filesOf('part-1'),
    await filesOf('part-2'),
  ];
  const page = (report: string) => `bao-cao/${report}/index.html`;
  const [own, other] = [page('bac-giang/2024-02'), page('lam-dong/2024-02')];
  expect(Object.keys(one.site)).toContain(own);
  expect(Object.keys(one.site)).not.toContain(other);
  expect(Object.keys(two.site)).toContain(other);
  expect(Object.keys(two.site)).not.toContain(own);

  await bc06('compose', join(root, 'part-2'), join(root, 'part-1'));
  const composed = await filesOf('dist');
  expect(composed.site).toEqual(whole.site);
  expect(composed.index).toContain('pagefind/pagefind-entry.json');
  expect(composed.index).toContain('pagefind-2/pagefind-entry.json');
  const bundles = await readFile(join(root, 'dist/pagefind/bundles.json'), 'utf8');
  expect(JSON.parse(bundles)).toEqual({ bundles: 2 });
  const [first, second] = [await pagesIn('dist/pagefind'), await pagesIn('dist/pagefind-2')];
  expect(first + second).toBe(await pagesIn('whole/pagefind'));
  // Both reports, which are of different parts, speak of social security; one of them is named.
  const found = await pagesFound('dist', 'an sinh xã hội lâm đồng');
  expect(found).toEqual(
    expect.arrayContaining(['/bao-cao/bac-giang/2024-02/', '/bao-cao/lam-dong/2024-02/']),
  );
}, 900_000);
