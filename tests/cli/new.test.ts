/** `bc06 new` from a terminal: what it makes, and what it leaves alone. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { reportHead } from '../../src/diagnostics/rules/rule.ts';
import { project, put, remove, run } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SERVICES = `# yaml-language-server: $schema=../../../../schemas/editor/services.schema.json
rows:
  - service: dang-ky-khai-sinh
    name: Đăng ký khai sinh
    online: {citizen: 1755, business: 0}
    received: 1869 # đã xem lại
`;

let root: string;
beforeAll(async () => {
  root = await project({
    'content/reports/bac-giang/2024-06/report.md': reportHead('bac-giang', '2024-06'),
    'content/reports/bac-giang/2024-06/services.yaml': SERVICES,
  });
});
afterAll(() => remove(root));

const textOf = (path: string) => readFileSync(join(root, 'content/reports', path), 'utf8');

test('a report is begun with the rows of the last one, and waits to be filled in', async () => {
  const ran = await run(root, ['new', 'Bắc Giang', '7/2024']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toBe(`Đã tạo content/reports/bac-giang/2024-07/ theo báo cáo bac-giang/2024-06:
  report.md      5 ô để trống
  services.yaml  3 ô để trống
Điền các ô trống; văn bản không in gì thì bỏ dòng của ô ấy. Rồi chạy: npm run validate bac-giang/2024-07
`);
  expect(textOf('bac-giang/2024-07/services.yaml'))
    .toBe(`# yaml-language-server: $schema=../../../../schemas/editor/services.schema.json
rows:
  - service: dang-ky-khai-sinh
    name: Đăng ký khai sinh
    online:
      citizen: # Công dân nộp trực tuyến
      business: # Doanh nghiệp nộp trực tuyến
    received: # Tổng số tiếp nhận
`);
  const judged = await run(root, ['validate', 'bac-giang/2024-07']);
  expect([judged.code, judged.out.match(/to-be-filled/g)?.length]).toEqual([1, 5]);
});

test('what is there stays as it is', async () => {
  const before = textOf('bac-giang/2024-06/services.yaml');
  const ran = await run(root, ['new', 'bac-giang', '2024-06']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('content/reports/bac-giang/2024-06/ đã có, được giữ nguyên.');
  expect(textOf('bac-giang/2024-06/services.yaml')).toBe(before);
});

test('a second report of a period takes a suffix', async () => {
  expect((await run(root, ['new', 'bac-giang', '2024-08-mo-hinh'])).code).toBe(0);
  expect(textOf('bac-giang/2024-08-mo-hinh/report.md')).toContain('period: 2024-08\n');
});

test.each([
  ['no period', ['bac-giang'], 'Hãy viết tỉnh và kỳ'],
  ['a province that is none', ['bac-gian', '2024-09'], 'Có phải bac-giang không?'],
  ['a period that is none', ['bac-giang', 'tháng này'], 'Không hiểu kỳ «tháng này»'],
  ['a unit that is no more', ['bac-giang', '2025-08'], 'Nay thuộc Thành phố Bắc Ninh'],
  [
    'a report to follow that is not there',
    ['bac-giang', '2024-09', '--from', '2024-01'],
    'Hiện có: bac-giang/2024-06',
  ],
])('%s is refused, and nothing made', async (_name, args, sentence) => {
  const ran = await run(root, ['new', ...args]);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(sentence);
  expect(existsSync(join(root, 'content/reports/bac-giang/2024-09'))).toBe(false);
});

test('a table of the last report that is no YAML is named, and nothing made', async () => {
  const id = 'lam-dong/2024-06';
  await put(root, `content/reports/${id}/report.md`, reportHead('lam-dong', '2024-06'));
  await put(root, `content/reports/${id}/services.yaml`, 'rows: [\n');
  const ran = await run(root, ['new', 'lam-dong', '2024-07']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(`Không đọc được content/reports/${id}/services.yaml`);
  expect(existsSync(join(root, 'content/reports/lam-dong/2024-07'))).toBe(false);
});

test('nothing is written behind a link', async () => {
  const elsewhere = join(root, 'elsewhere');
  await put(root, 'elsewhere/mine.txt', 'mine');
  symlinkSync(elsewhere, join(root, 'content/reports/ha-noi'));
  const ran = await run(root, ['new', 'ha-noi', '2024-07', '--lang', 'en']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('content/reports/ha-noi is a link or a file');
  expect(readdirSync(elsewhere)).toEqual(['mine.txt']);
});
