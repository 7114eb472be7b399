/** A site with corrected figures: each says beside itself what it was; the ledger and the feeds tell it too. */
import { readFile, rm, writeFile, cp } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';

import { copyProject, SECOND, startBuild } from '../build/project.ts';
import { ROOT } from '../files.ts';
import { close, serve } from './serve.ts';
import type { Served } from './site.ts';
import { DESKTOP, PHONE, test } from './visit.ts';

const REASON = 'Gõ nhầm hai chữ số khi chép từ văn bản.';
const REVISIONS = `revisions:
  - date: 2024-03-05
    place: services/dang-ky-khai-sinh/received
    before: 2848
    after: 2488
    reason: ${REASON}
  - date: 2024-03-06
    place: services/dang-ky-khai-sinh/share
    before: 92.26
    after: 96.26
    reason: ${REASON}
`;
const PLACE = 'bao-cao/bac-giang/2024-02/';

let root: string;
let server: Server;
let site: Served;

beforeAll(async () => {
  root = await copyProject();
  await cp(join(ROOT, SECOND), join(root, SECOND), { recursive: true });
  const head = join(root, SECOND, 'report.md');
  await writeFile(head, (await readFile(head, 'utf8')).replace(/^---\n/, `---\n${REVISIONS}`));
  const { code, said } = await startBuild(root).end;
  expect(code, said).toBe(0);
  const folder = join(root, 'dist');
  server = await serve(folder, '/');
  const { port } = server.address() as AddressInfo;
  site = { folder, base: '/', origin: `http://127.0.0.1:${port}` };
}, 400_000);

afterAll(async () => {
  await close(server);
  await rm(root, { recursive: true, force: true });
});

describe.each([
  { language: 'vi', folder: '', before: 'trước: 2.848', now: '2.488' },
  { language: 'en', folder: 'en/', before: 'before: 2,848', now: '2,488' },
])('in $language', ({ folder, before, now }) => {
  test.for([DESKTOP, PHONE])(
    'a corrected figure says what it was, and leads to the ledger, at %i px',
    async (width, { visit }) => {
      const { page, problems } = await visit(folder + PLACE, { site, width });
      const cell = page.locator('#dich-vu-cong-dang-ky-khai-sinh-received');
      expect((await cell.innerText()).replace(/\s+/g, ' ')).toContain(now);
      const mark = cell.locator('a.revised-mark');
      expect(await mark.innerText()).toBe(before);
      const box = (await mark.boundingBox())!;
      expect(box.x >= 0 && box.x + box.width <= width, 'in sight').toBe(true);
      await mark.click();
      await page.waitForURL(new RegExp(`/${folder}dinh-chinh/bac-giang/#`));
      const entry = page.locator(':target');
      expect(await entry.innerText()).toContain(now);
      expect(await page.locator('main').innerText()).toContain(REASON);
      expect(problems).toEqual([]);
    },
  );

  test('the ledger has every correction, the newest day first, each with the way to its figure', async ({
    visit,
  }) => {
    const { page } = await visit(`${folder}dinh-chinh/`, { site, hasJavaScript: false });
    const text = await page.locator('main').innerText();
    const [newer, older] = [/96[.,]26/, /2[.,]488/].map((value) => text.search(value));
    expect(newer).toBeGreaterThan(0);
    expect(older).toBeGreaterThan(newer!);
    await page.locator('main a[href$="#dich-vu-cong-dang-ky-khai-sinh"]').first().click();
    await page.locator(':target .revised-mark').first().waitFor();
  });

  test('the feeds of all and of the province tell of it, with the reason', async ({ visit }) => {
    const { page } = await visit(`${folder}thuat-ngu/`, { site });
    for (const path of ['atom.xml', 'tinh/bac-giang/atom.xml']) {
      const feed = await page.evaluate(
        async (address) => (await fetch(address)).text(),
        `/${folder}${path}`,
      );
      expect(feed, path).toContain(REASON);
      expect(feed, path).toMatch(/2[.,]848 → 2[.,]488/);
      expect(feed, path).toContain('2024-03-06');
    }
  });
});

test('the report says at its head that figures were corrected, and leads to the ledger', async ({
  visit,
}) => {
  const { page } = await visit(PLACE, { site });
  await page.locator('main a[href="/dinh-chinh/"]').first().waitFor();
});
