/** `bc06 import` from a terminal: what it writes, what it leaves alone, and what it tells. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { project, put, remove, run } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CSV = [
  'Phụ lục I;;',
  'STT;Tên dịch vụ công;Tổng số tiếp nhận;Ý kiến',
  '1;Đăng ký khai sinh;1.869;xem lại',
].join('\n');

let root: string;
beforeAll(async () => {
  root = await project({ 'bang.csv': CSV });
});
afterAll(() => remove(root));

const services = () =>
  readFileSync(join(root, 'content/reports/bac-giang/2024-08/services.yaml'), 'utf8');

test('a table becomes a report, and what has no place is kept beside the document', async () => {
  const ran = await run(root, ['import', 'bang.csv', '--to', 'bac-giang/2024-08']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toContain(
    'services.yaml (bảng): 1 dòng; 3 ô chắc chắn, 0 ô chưa chắc, 1 ô không có chỗ',
  );
  expect(ran.out).toContain(
    'Đã ghi vào content/reports/bac-giang/2024-08/: report.md, services.yaml',
  );
  expect(services()).toContain('received: 1869\n');
  expect(readFileSync(join(root, 'import-rest.md'), 'utf8')).toContain('xem lại');
  const judged = await run(root, ['validate', 'bac-giang/2024-08']);
  expect(judged.out).not.toContain('services.yaml:');
});

test('a table that is filled in stays as it is; what was read is printed', async () => {
  const before = services();
  await put(root, 'bang.csv', CSV.replace('1.869', '1.900'));
  const ran = await run(root, ['import', 'bang.csv', '--to', 'bac-giang/2024-08']);
  expect(ran.code).toBe(2);
  expect(ran.out).toContain('received: 1900');
  expect(ran.out).toContain('tệp đã có số liệu, được giữ nguyên');
  expect(services()).toBe(before);
  expect(existsSync(join(root, 'import-rest-2.md'))).toBe(true);
});

test('a table that waits to be filled in gives way', async () => {
  const path = 'content/reports/bac-giang/2024-08/services.yaml';
  await put(root, path, services().replace('received: 1869', 'received:'));
  expect((await run(root, ['import', 'bang.csv', '--to', 'bac-giang/2024-08'])).code).toBe(0);
  expect(services()).toContain('received: 1900\n');
});

test('without a report to write into, tables are printed', async () => {
  const ran = await run(root, ['import', 'bang.csv']);
  expect([ran.code, ran.out.split('\n')[0]]).toEqual([0, '# services.yaml']);
});

test.each([
  ['no file', [], 'Hãy viết tên một tệp'],
  ['a file that is not there', ['khong-co.docx'], 'Không có tệp khong-co.docx'],
  ['a province that is none', ['bang.csv', '--to', 'bac-gian/2024-09'], 'Có phải bac-giang không?'],
  ['a period that is none', ['bang.csv', '--to', 'bac-giang/nay'], 'Không hiểu kỳ «nay»'],
])('%s is refused', async (_name, args, sentence) => {
  const ran = await run(root, ['import', ...args]);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(sentence);
});
