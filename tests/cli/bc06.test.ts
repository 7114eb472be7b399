/** bc06 as a function: arguments and a workspace in, text and an exit code out. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { bc06 } from '../../src/cli/bc06.ts';
import type { Effects } from '../../src/cli/command.ts';
import { sourcesOf, type SourceFile } from '../../src/compiler/source-file.ts';
import { openStore } from '../../src/store/units.ts';
import { file, realReference, ROOT, TODAY } from '../files.ts';

const FOLDER = 'content/reports/bac-giang/2024-07';
const HEAD = `---
province: bac-giang
period: 2024-07
kind: monthly
title: Báo cáo tháng 7
number: 15/BC-TCT
issued_on: 2024-07-28
wording: restated
---

Lời văn.
`;
const ROW = '  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n';

const clean = [...realReference, file(`${FOLDER}/report.md`, HEAD)];
const withServices = (rest: string) => [
  ...clean,
  file(`${FOLDER}/services.yaml`, `rows:\n${ROW}${rest}`),
];
const broken = withServices('    received: 1.755\n');
const doubtful = withServices('    online: 1\n    received: 2\n    share: 60\n');
const noticed = withServices(`    note: ${'Đã'.normalize('NFD')}\n`);

const STORE = mkdtempSync(join(tmpdir(), 'bc06-store-'));
afterAll(() => {
  rmSync(STORE, { recursive: true, force: true });
});

/** Runs bc06 on files that nobody wrote to a disk. */
async function run(args: readonly string[], files: readonly SourceFile[] = clean) {
  let [out, err] = ['', ''];
  const effects: Effects = {
    workspace: {
      openDisk: () => sourcesOf(files),
      readDisk: () => files,
      readText: (_, path) => Promise.reject(new Error(`nobody should read ${path}`)),
      write: (_, path) => Promise.reject(new Error(`nobody should write ${path}`)),
      create: (_, path) => Promise.reject(new Error(`nobody should make ${path}`)),
      replace: (_, { path }) => Promise.reject(new Error(`nobody should replace ${path}`)),
      readNamed: (path) => Promise.reject(new Error(`nobody should read ${path}`)),
      readInput: () => Promise.reject(new Error('nobody should wait for input')),
      add: (path) => Promise.reject(new Error(`nobody should write ${path}`)),
      append: (path) => Promise.reject(new Error(`nobody should append to ${path}`)),
      readChanges: () => Promise.reject(new Error('nobody should ask git')),
      forkPoint: () => Promise.reject(new Error('nobody should ask git')),
      readRevision: () => Promise.reject(new Error('nobody should ask git')),
      namesIn: () => Promise.reject(new Error('nobody should look into a folder')),
      today: () => TODAY,
    },
    storeOf: () => openStore(STORE, 'tests'),
    compileApart: null,
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: false,
    watched: null,
    now: () => 0,
    stepSummary: null,
    npm: null,
    cwd: '/',
    version: '0.1.0',
  };
  return { code: await bc06(args, effects), out, err };
}

describe('what a caller wrote', () => {
  const forged = 'x\n::error::forged\u001b[31m';

  test.each([
    ['validate', forged],
    ['validate', '--lang', forged],
    ['validate', '--format', forged],
    ['validate', '--explain', forged],
    [forged],
  ])('%j cannot forge a line', async (...args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).not.toMatch(/^::|\u001b/m);
  });
});

describe('validate', () => {
  test('0 where nothing is wrong', async () => {
    expect(await run(['validate'])).toEqual({
      code: 0,
      out: `${clean.length} tệp, 1 báo cáo: 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 chỗ không khớp đã ghi nhận.\n`,
      err: '',
    });
  });

  test('1 where content has an error, told on stdout', async () => {
    const { code, out, err } = await run(['validate'], broken);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${FOLDER}/services.yaml:4:15  lỗi  number-format\n`);
    expect(out).toContain('  4 │     received: 1.755\n');
  });

  test('warnings are let pass, and not when strict', async () => {
    expect((await run(['validate'], doubtful)).code).toBe(0);
    const { code, out } = await run(['validate', '--strict'], doubtful);
    expect(code).toBe(1);
    expect(out).toContain('cảnh báo  share-mismatch');
  });

  test('notices block nothing, and are counted but not listed when quiet', async () => {
    const loud = await run(['validate', '--strict'], noticed);
    expect([loud.code, loud.out.includes('not-nfc')]).toEqual([0, true]);
    const quiet = await run(['validate', '--quiet'], noticed);
    expect(quiet.out).not.toContain('not-nfc');
    expect(quiet.out).toContain('1 lưu ý');
  });

  test('in English', async () => {
    const { out } = await run(['validate', '--lang', 'en'], broken);
    expect(out).toContain('error  number-format');
    expect(out).toContain('1 error, 0 warnings');
    expect(out).not.toContain('lỗi');
  });

  test('json has the shape that programs rely on', async () => {
    const { code, out } = await run(['validate', '--format', 'json'], broken);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      summary: {
        files: broken.length,
        reports: 1,
        errors: 1,
        warnings: 0,
        notices: 0,
        acknowledged: 0,
      },
      diagnostics: [
        {
          code: 'number-format',
          severity: 'error',
          acknowledged: false,
          place: 'services',
          file: `${FOLDER}/services.yaml`,
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 20,
          message: 'Ở đây YAML hiểu «1.755» là 1 phẩy 755. Nếu là 1 755, hãy viết 1755.',
          suggestion: '1755',
          facts: {
            field: 'received',
            title: 'Tổng số tiếp nhận',
            advice: expect.any(String) as string,
            typed: '1.755',
            understood: '1 phẩy 755',
            style: 'plain',
            decimal: null,
            suggestion: '1755',
            certain: false,
            why: null,
          },
        },
      ],
      unchecked: [{ report: 'bac-giang/2024-07', tables: ['services'] }],
    });
  });

  test('of a path, only what lies there counts', async () => {
    expect((await run(['validate', 'content/reference'], broken)).code).toBe(0);
    expect((await run(['validate', `${FOLDER}/`], broken)).code).toBe(1);
    expect((await run(['validate', `./${FOLDER}/services.yaml`], broken)).code).toBe(1);
    const { out } = await run(['validate', `${FOLDER}/report.md`], broken);
    expect(out).toBe(
      '1 tệp, 1 báo cáo: 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 chỗ không khớp đã ghi nhận.\n' +
        'Chưa đối chiếu (tổng, tỷ lệ, số đếm, kỳ trước) vì tệp còn lỗi: bac-giang/2024-07 (services.yaml). Sửa xong hãy chạy lại.\n',
    );
  });
});

describe('called wrongly: 2, and told on stderr alone', () => {
  test.each<[readonly string[], string]>([
    [['valdate'], '«valdate»'],
    [['constructor'], '«constructor»'],
    [['validate', '--nothing'], '--nothing'],
    [['validate', '--format'], '--format'],
    [['validate', '--format', 'xml'], '«xml»'],
    [['validate', '--lang', 'fr'], '«fr»'],
    [['validate', 'content/nowhere'], '«content/nowhere»'],
    [['validate', '--lang', 'en', 'content/nowhere'], '"content/nowhere"'],
  ])('%j', async (args, quoted) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(quoted);
  });

  test('nothing at all shows what there is', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('validate');
  }, 60_000);
});

describe('help', () => {
  test('of all commands', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ['validate', 'build', 'generate'])
      expect(out).toMatch(new RegExp(`^  bc06 ${name} `, 'm'));
  }, 60_000);

  test('of one, with every option of its table', async () => {
    const { code, out } = await run(['validate', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^bc06 validate \[path…\]\n/);
    for (const option of [
      '--format text|json|github|sarif',
      '--strict',
      '--quiet',
      '--lang vi|en',
      '--root DIR',
      '--help',
    ])
      expect(out).toContain(`  ${option} `);
    expect(out).toContain('coi cảnh báo chưa ghi nhận là lỗi');
  });

  test('in English', async () => {
    expect((await run(['validate', '--help', '--lang', 'en'])).out).toContain('show this help');
  });
});

test('our own defects are not taken for anything else', async () => {
  const effects = {
    workspace: {
      openDisk: () => {
        throw new Error('đĩa hỏng');
      },
    },
    out: () => undefined,
    err: () => undefined,
    colour: false,
  } as unknown as Effects;
  await expect(bc06(['validate'], effects)).rejects.toThrow('đĩa hỏng');
});

test('a build that content forbids leaves dist as it was', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bc06-'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'bản cũ');
  const { code, out, err } = await run(['build', '--root', root], broken);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('number-format');
  expect(err).toContain('dist/ giữ nguyên');
  expect(await readdir(root)).toEqual(['dist']);
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('bản cũ');
  await rm(root, { recursive: true });
}, 60_000);

test('a reader who has read enough does no harm', async () => {
  const main = join(ROOT, 'src/cli/main.mjs');
  const child = spawn(process.execPath, [main, 'validate', '--format', 'json', '--root', ROOT], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, told]).toEqual([0, '']);
}, 60_000);
