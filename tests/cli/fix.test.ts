/** `bc06 validate --fix` on real folders: what it writes, what it says, and what it never touches. */
import { chmod, link, lstat, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { replace } from '../../src/workspace.ts';
import { project, put, remove, run } from './run.ts';

// Every run reads and compiles a project on disk, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FOLDER = 'content/reports/bac-giang/2024-07/';
const REPORT = `${FOLDER}report.md`;
const TABLE = `${FOLDER}services.yaml`;
const head = (day: string, narrative = 'Lời văn.') =>
  `---\nprovince: bac-giang\nperiod: 2024-07\nkind: monthly\nnumber: 1/BC-TCT\nissued_on: ${day}\ntitle: Báo cáo\nwording: restated\n---\n\n${narrative}\n`;
const table = (received: string, online = '12') =>
  `# Bảng dịch vụ công\r\nrows:\r\n  - service: dang-ky-khai-sinh   # 1.347.047\r\n    name: 'Đăng ký khai sinh'\r\n\r\n    online: ${online}\r\n    received:   ${received} # chép từ Word\r\n`;

let root = '';
afterEach(() => remove(root));

async function fix(files: Readonly<Record<string, string>>, ...args: string[]) {
  root = await project(files);
  return run(root, ['validate', '--fix', ...args]);
}
const text = (path: string) => readFile(join(root, path), 'utf8');

describe('what it writes', () => {
  test('numbers, days and letters; the lines are shown; then content is clean', async () => {
    const narrative = 'Lời văn: đề án.';
    const ran = await fix({
      [REPORT]: head('31/7/2024', narrative.normalize('NFD')),
      [TABLE]: table('1.347.047'),
    });
    expect(await text(REPORT)).toBe(head('2024-07-31', narrative));
    expect(await text(TABLE)).toBe(table('1347047'));
    expect([ran.code, ran.err]).toEqual([0, '']);
    const shown = [
      `${REPORT}:6`,
      '- issued_on: 31/7/2024',
      '+ issued_on: 2024-07-31',
      `${REPORT}:11  (dấu tổ hợp → chữ dựng sẵn)`,
      `- ${narrative.normalize('NFD')}`,
      `+ ${narrative}`,
      `${TABLE}:7`,
      '-     received:   1.347.047 # chép từ Word',
      '+     received:   1347047 # chép từ Word',
      'Đã sửa 3 dòng trong 2 tệp.',
    ].join('\n');
    expect(ran.out.slice(0, shown.length)).toBe(shown);
    expect(ran.out).toContain('1 báo cáo: 0 lỗi, 0 cảnh báo');
    const again = await run(root, ['validate', '--fix']);
    expect(again.out).toContain('Không có chỗ nào tự sửa được.');
    expect(again.code).toBe(0);
  });

  test('what has two readings stays, is reported, and decides the exit code', async () => {
    const ran = await fix({ [REPORT]: head('2024-07-31'), [TABLE]: table('1.755', '1 347') });
    expect(await text(TABLE)).toBe(table('1.755', '1347'));
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Ở đây YAML hiểu «1.755» là 1 phẩy 755.');
    expect(ran.out).not.toContain('«1 347»');
  });

  test('without --fix nothing is written', async () => {
    root = await project({ [REPORT]: head('31/7/2024'), [TABLE]: table('1 347') });
    expect((await run(root, ['validate'])).code).toBe(1);
    expect(await text(REPORT)).toBe(head('31/7/2024'));
    expect(await text(TABLE)).toBe(table('1 347'));
  });

  test('only at the paths given', async () => {
    const files = { [REPORT]: head('31/7/2024'), [TABLE]: table('1 347') };
    const ran = await fix(files, TABLE);
    expect(await text(REPORT)).toBe(files[REPORT]);
    expect(await text(TABLE)).toBe(table('1347'));
    expect(ran.code).toBe(0);
  });

  test('a called-wrongly run writes nothing', async () => {
    const files = { [REPORT]: head('31/7/2024'), [TABLE]: table('1 347') };
    expect((await fix(files, '--format', 'xml')).code).toBe(2);
    expect((await run(root, ['validate', '--fix', '../elsewhere'])).code).toBe(2);
    expect((await run(root, ['validate', '--fix', '--base', 'none'])).code).toBe(2);
    expect(await text(TABLE)).toBe(table('1 347'));
  });

  test('a file of broken syntax stays as it is, the others are mended', async () => {
    const broken = `${table('1 347')}    share: "96,12%\r\n`;
    await fix({ [REPORT]: head('31/7/2024'), [TABLE]: broken });
    expect(await text(TABLE)).toBe(broken);
    expect(await text(REPORT)).toBe(head('2024-07-31'));
  });
});

describe('what it says', () => {
  test('to a program, the result alone is on stdout', async () => {
    const ran = await fix({ [REPORT]: head('31/7/2024') }, '--format', 'json', '--lang', 'en');
    expect(JSON.parse(ran.out)).toMatchObject({ version: 1, summary: { errors: 0 } });
    expect(ran.err).toContain('+ issued_on: 2024-07-31');
    expect(ran.err).toContain('Mended 1 lines in 1 files.');
  });

  test('nothing an author wrote moves the cursor', async () => {
    const narrative = `${'Lời'.normalize('NFD')}\u001b[2J\u202e`;
    const ran = await fix({ [REPORT]: head('2024-07-31', narrative) });
    expect(ran.out).toContain('\\u001b[2J\\u202e');
    expect(ran.out).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('where it writes', () => {
  test('a file keeps its rights, and nothing else is left in the folder', async () => {
    root = await project({ [REPORT]: head('31/7/2024') });
    await chmod(join(root, REPORT), 0o664);
    await run(root, ['validate', '--fix']);
    expect(await text(REPORT)).toBe(head('2024-07-31'));
    expect((await stat(join(root, REPORT))).mode & 0o777).toBe(0o664);
    expect(await readdir(join(root, FOLDER))).toEqual(['report.md']);
  });

  test('never through a link to a file, to a folder or to content itself', async () => {
    root = await project({ [REPORT]: head('2024-07-31'), 'outside/services.yaml': table('1 347') });
    await symlink(join(root, 'outside/services.yaml'), join(root, TABLE));
    await symlink(join(root, 'outside'), join(root, 'content/reports/linked'));
    await run(root, ['validate', '--fix']);
    expect(await text('outside/services.yaml')).toBe(table('1 347'));
    expect((await lstat(join(root, TABLE))).isSymbolicLink()).toBe(true);

    await put(root, 'elsewhere/reports/bac-giang/2024-07/report.md', head('31/7/2024'));
    await remove(root, 'content');
    await symlink(join(root, 'elsewhere'), join(root, 'content'));
    const ran = await run(root, ['validate', '--fix']);
    expect(await text(REPORT)).toBe(head('31/7/2024'));
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('lỗi  not-a-file')]);
  });

  test('a second name of a file elsewhere keeps the old bytes', async () => {
    root = await project({ [REPORT]: head('31/7/2024') });
    await link(join(root, REPORT), join(root, 'outside.md'));
    await run(root, ['validate', '--fix']);
    expect(await text(REPORT)).toBe(head('2024-07-31'));
    expect(await text('outside.md')).toBe(head('31/7/2024'));
  });

  test('refuses what is outside content/, or no longer what was read', async () => {
    root = await project({ [REPORT]: 'a', 'package.json': 'b' });
    const bytes = new TextEncoder().encode('c');
    const read = (path: string, was: string) => ({ path, bytes: new TextEncoder().encode(was) });
    expect(await replace(root, read('package.json', 'b'), bytes)).toBe(false);
    expect(await replace(root, read('content/../package.json', 'b'), bytes)).toBe(false);
    expect(await replace(root, read(`${FOLDER}none.md`, 'b'), bytes)).toBe(false);
    expect(await replace(root, read(REPORT, 'was'), bytes)).toBe(false);
    expect([await text('package.json'), await text(REPORT)]).toEqual(['b', 'a']);
    expect(await replace(root, read(REPORT, 'a'), bytes)).toBe(true);
    expect(await text(REPORT)).toBe('c');
  });

  test.skipIf(process.platform === 'win32')('a read-only file is named and stays', async () => {
    root = await project({ [REPORT]: head('31/7/2024') });
    await chmod(join(root, REPORT), 0o444);
    const ran = await run(root, ['validate', '--fix']);
    const isRoot = process.getuid?.() === 0;
    expect(ran.err).toContain(isRoot ? '' : `Không ghi được «${REPORT}»`);
    expect(await text(REPORT)).toBe(head(isRoot ? '2024-07-31' : '31/7/2024'));
  });
});
