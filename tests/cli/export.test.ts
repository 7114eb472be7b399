/** `bc06 export` from a terminal: the file that it writes, the same at every time, and what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { ROOT } from '../files.ts';
import { project, put, remove, run } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const REPORT = 'content/reports/bac-giang/2024-07';
const FILES = ['report.md', 'services.yaml', 'documents.yaml', 'discrepancies.yaml'];

const read = (path: string) => readFileSync(join(ROOT, path));

let root: string;
beforeAll(async () => {
  root = await project({});
  for (const file of FILES) await put(root, `${REPORT}/${file}`, read(`${REPORT}/${file}`));
});
afterAll(() => remove(root));

test.each(['docx', 'xlsx'])('a report becomes a .%s file, byte for byte the same', async (kind) => {
  const [first, second] = [`mot.${kind}`, `hai.${kind}`];
  const ran = await run(root, ['export', 'Bắc Giang', '2024-07', '--to', first]);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toBe(
    `Đã xuất bac-giang/2024-07 ra ${first}. Số dòng của các bảng: services 25, documents 30.\n`,
  );
  // The time in an archive has a step of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  await run(root, ['export', 'bac-giang', '2024-07', '--to', second, '--lang', 'en']);
  const [a, b] = [first, second].map((name) => readFileSync(join(root, name)));
  expect(a!.equals(b!)).toBe(true);
});

test('a file that is there stays as it is', async () => {
  await put(root, 'co-roi.docx', 'của tôi');
  const ran = await run(root, ['export', 'bac-giang', '2024-07', '--to', 'co-roi.docx']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('co-roi.docx đã có, được giữ nguyên');
  expect(readFileSync(join(root, 'co-roi.docx'), 'utf8')).toBe('của tôi');
});

test('a table that cannot be read is not left out in silence', async () => {
  await put(root, 'content/reports/bac-giang/2024-08/report.md', read(`${REPORT}/report.md`));
  await put(root, 'content/reports/bac-giang/2024-08/services.yaml', 'rows: [\n');
  const ran = await run(root, ['export', 'bac-giang', '2024-08']);
  expect(ran.code).not.toBe(0);
  expect(ran.err).toMatch(/services\.yaml|Không có báo cáo nào đọc được/);
});

test.each([
  ['nothing named', [], 'Hãy viết tỉnh và kỳ'],
  ['no such report', ['bac-giang', '2024-05'], 'Không có báo cáo nào đọc được'],
  ['no such province', ['bac-gian', '2024-07'], 'Có phải bac-giang không?'],
  ['another kind of file', ['bac-giang', '2024-07', '--to', 'a.pdf'], '.docx hoặc .xlsx'],
])('%s is refused', async (_name, args, sentence) => {
  const ran = await run(root, ['export', ...args]);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(sentence);
});
