/** Faults of the machine: one sentence, whatever wrapped them; what is not one stays a defect. */
import { describe, expect, test } from 'vitest';

import { environmentFault } from '../../src/cli/environment.ts';
import { project, remove, run } from './run.ts';

const system = (code: string, path: string) =>
  Object.assign(new Error(`${code}: as the system says, open '${path}'`), { code, path });

describe('one sentence that names the path and says what to do', () => {
  test.each([
    [
      system('ENOSPC', 'dist/a'),
      'Đĩa đã đầy, không ghi được dist/a. Hãy giải phóng chỗ trống rồi chạy lại. (ENOSPC)',
    ],
    [
      system('EROFS', 'dist'),
      'Ổ đĩa chỉ cho đọc, không ghi được dist. Hãy chạy ở nơi ghi được. (EROFS)',
    ],
    [
      system('EACCES', 'dist'),
      'Không có quyền đọc hoặc ghi dist. Hãy xin cấp quyền rồi chạy lại. (EACCES)',
    ],
    [
      Object.assign(system('EBUSY', 'a'), { dest: '/web/dist' }),
      'Không thay được /web/dist: đây là điểm gắn ổ đĩa (mount), hoặc chương trình khác đang giữ. Hãy bỏ gắn, đóng chương trình đó, hoặc dựng vào thư mục khác bằng --out. (EBUSY)',
    ],
    [
      system('ENOTDIR', '.astro'),
      'Có thứ khác nằm ở chỗ của thư mục cần dùng: .astro. Hãy đổi tên hoặc dời nó đi rồi chạy lại. (ENOTDIR)',
    ],
    [
      system('EMFILE', 'a'),
      'Hệ điều hành không cho mở thêm tệp. Hãy nâng giới hạn (ulimit -n) rồi chạy lại. (EMFILE)',
    ],
  ])('%s', (error, sentence) => {
    expect(environmentFault(error, 'vi')).toBe(`${sentence}\n`);
    expect(environmentFault(error, 'en')).toMatch(/^[\x20-\x7e]+\. \(E[A-Z]+\)\n$/);
  });
});

test.each<[string, Error]>([
  ['as a cause', new Error('build failed', { cause: system('ENOSPC', 'x') })],
  ['among several', new AggregateError([new Error('other'), system('ENOSPC', 'x')])],
  ['in the words of Node', new Error("[vite] ENOSPC: no space left on device, write 'x'")],
  [
    'in the words of Rust',
    new Error('Search: Pagefind says: No space left on device (os error 28)'),
  ],
])('a full disk that a tool tells of %s', (_, error) => {
  expect(environmentFault(error, 'en')).toContain('The disk is full');
});

test.each<[string, unknown]>([
  ['a defect', new TypeError("Cannot read properties of undefined (reading 'x')")],
  ['a file that is not there', system('ENOENT', 'x')],
  ['words that only look like one', new Error('ENOUGH: of this')],
  ['what is no error', 'ENOSPC: full'],
])('%s is none', (_, error) => {
  expect(environmentFault(error, 'vi')).toBeNull();
});

test('what a path holds cannot forge a line', () => {
  expect(environmentFault(system('EACCES', 'a\n::error::b'), 'en')?.split('\n')).toHaveLength(2);
});

test('a command ends with 4, told on stderr alone, and the file in the way stays', async () => {
  const root = await project({ dist: 'của ai đó' });
  const { code, out, err } = await run(root, ['build']);
  expect([code, out]).toEqual([4, '']);
  expect(err).toBe(
    `Có thứ khác nằm ở chỗ của thư mục cần dùng: ${root}/dist. Hãy đổi tên hoặc dời nó đi rồi chạy lại. (ENOTDIR)\n`,
  );
  await remove(root);
}, 60_000);
