/** `bc06 validate` from a terminal: formats, exit codes, paths, --base in a real repository. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { reportHead } from '../../src/diagnostics/rules/rule.ts';
import { project, put, remove, run } from './run.ts';

// Every run reads and compiles a project on disk, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const REPORTS = 'content/reports/';
const services = (received: string, share = '') =>
  `rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    online: 1755\n    received: ${received}\n${share && `    share: ${share}\n`}`;
const CLEAN = services('1869');
const WARNS = services('1869', '88.73');
const BROKEN = services('1.869');

const folder = (name: string, table: string) => ({
  [`${REPORTS}${name}/report.md`]: reportHead(...(name.split('/') as [string, string])),
  [`${REPORTS}${name}/services.yaml`]: table,
});

describe('exit codes and paths', () => {
  let root: string;
  beforeAll(async () => {
    root = await project({
      ...folder('bac-giang/2024-05', CLEAN),
      ...folder('bac-giang/2024-06', WARNS),
      ...folder('bac-giang/2024-07', BROKEN),
    });
  });
  afterAll(() => remove(root));

  test.each([
    ['an error', [], 1],
    ['a path without one', [`${REPORTS}bac-giang/2024-05`], 0],
    ['a path with a warning', [`${REPORTS}bac-giang/2024-06`], 0],
    ['a warning, strictly', [`${REPORTS}bac-giang/2024-06`, '--strict'], 1],
    ['a path that begins with ./ and ends with /', [`./${REPORTS}bac-giang/2024-05/`], 0],
    ['one file', [`${REPORTS}bac-giang/2024-07/services.yaml`], 1],
    ['a path that is not there', ['content/reports/bac-ginag'], 2],
    ['an unknown format', ['--format', 'xml'], 2],
    ['an unknown language', ['--lang', 'fr'], 2],
    ['an unknown option', ['--strickt'], 2],
    ['help', ['--help'], 0],
  ])('%s', async (_name, args, code) => {
    const ran = await run(root, ['validate', ...args]);
    expect(ran.code).toBe(code);
    expect(ran.err === '').toBe(code !== 2);
  });

  test('a path may be absolute, untidy, or written from where the caller stands', async () => {
    const own = `${REPORTS}bac-giang/2024-07`;
    for (const path of [join(root, own), own.replace('/', '//'), `./././${own}`, `x/../${own}`])
      expect((await run(root, ['validate', path])).code).toBe(1);
    const cwd = join(root, REPORTS, 'bac-giang');
    expect((await run(root, ['validate', '2024-05'], { cwd })).code).toBe(0);
    expect((await run(root, ['validate', '2024-07/services.yaml'], { cwd })).code).toBe(1);
    for (const outside of ['/', '..', join(root, '..')])
      expect((await run(root, ['validate', outside])).code).toBe(2);
  });

  test('text ends with what to paste, the codes and the counts', async () => {
    const { out } = await run(root, ['validate', `${REPORTS}bac-giang/2024-06`]);
    expect(out).toMatchInlineSnapshot(`
      "content/reports/bac-giang/2024-06/services.yaml:6:12  cảnh báo  share-mismatch
        6 │     share: 88.73
          │            ^^^^^
        Văn bản in 88,73 % nhưng 1.755 trong tổng số 1.869 là 93,90 %. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.

      Nếu văn bản in đúng như vậy, hãy viết tệp content/reports/bac-giang/2024-06/discrepancies.yaml như sau rồi thêm lời giải thích:
      # yaml-language-server: $schema=../../../../schemas/editor/discrepancies.schema.json
      rows:
        - code: share-mismatch
          place: services/dang-ky-khai-sinh/share
          printed: 88.73
          computed: 93.9
          explanation:

      Theo mã:
        cảnh báo  share-mismatch  1

      2 tệp, 1 báo cáo: 0 lỗi, 1 cảnh báo, 0 lưu ý, 0 chỗ không khớp đã ghi nhận.
      "
    `);
  });

  test('what is to be pasted acknowledges the warning, once it is explained', async () => {
    const { out } = await run(root, ['validate', `${REPORTS}bac-giang/2024-06`]);
    const yaml = /(# yaml-language-server[^]*?)\n\n/.exec(out)![1]!;
    const file = `${REPORTS}bac-giang/2024-06/discrepancies.yaml`;
    const strict = ['validate', '--strict', `${REPORTS}bac-giang/2024-06`];
    await put(root, file, yaml);
    const blank = await run(root, strict);
    expect([blank.code, blank.out]).toEqual([1, expect.stringContaining('to-be-filled')]);
    await put(root, file, yaml.replace('explanation:', 'explanation: Văn bản in như vậy.'));
    expect(await run(root, strict)).toMatchObject({
      code: 0,
      out: expect.stringContaining('share-mismatch  1, đã ghi nhận 1') as string,
    });
    await remove(root, file);
  });

  test('--quiet leaves notices and entries out', async () => {
    const { out } = await run(root, ['validate', '--quiet', `${REPORTS}bac-giang/2024-06`]);
    expect(out).not.toContain('explanation:');
    expect(out).toContain('share-mismatch  1');
  });

  test('json and sarif are JSON', async () => {
    const json = JSON.parse((await run(root, ['validate', '--format', 'json'])).out) as object;
    expect(json).toMatchObject({
      version: 1,
      summary: { reports: 3, errors: 1, warnings: 1, notices: 0, acknowledged: 0 },
    });
    const sarif = JSON.parse((await run(root, ['validate', '--format', 'sarif'])).out) as object;
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'share-mismatch' }, { ruleId: 'number-format' }] }],
    });
  });

  test('github annotates errors first and adds to the summary of the step', async () => {
    await put(root, 'summary.md', '# Before\n');
    const stepSummary = join(root, 'summary.md');
    const ran = await run(root, ['validate', '--format', 'github'], { stepSummary });
    const lines = ran.out.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 20))).toEqual([
      '::error file=content',
      '::warning file=conte',
      expect.stringMatching(/^\d+ tệp, 3 báo/) as string,
      'Chưa đối chiếu (tổng',
    ]);
    const summary = readFileSync(stepSummary, 'utf8');
    expect(summary).toMatch(/^# Before\n## Kiểm tra nội dung\n/);
    expect(summary).toContain('number-format');
    expect(summary).toContain('explanation:');
  });

  test('the help names every format', async () => {
    const { out } = await run(root, ['validate', '--help', '--lang', 'en']);
    expect(out).toMatchInlineSnapshot(`
      "bc06 validate [path…]
        check content; say everything that is wrong, where, and what to write

        --format text|json|github|sarif  form of the result
        --strict                         treat warnings that are not acknowledged as errors
        --base REV                       only reports that differ from this git revision decide the result
        --fix                            mend what has one reading only (numbers, days, combining marks) and show every line
        --quiet                          leave out notices (they are counted) and the entries to paste
        --open                           leave out what is acknowledged (it is counted)
        --explain CODE                   explain a code: what it finds, why, what to do, an example
        --lang vi|en                     language of messages
        --root DIR                       the project's folder
        --help                           show this help
      "
    `);
  });
});

describe('--explain', () => {
  test.each(Object.keys(catalogue))('%s', async (code) => {
    for (const lang of ['vi', 'en'])
      expect(await run('/nowhere', ['validate', '--explain', code, '--lang', lang])).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining(code) as string,
      });
  });

  test.each([
    ['share-mismach', 'vi', 'Không có mã «share-mismach». Có phải «share-mismatch» không?\n'],
    ['share-mismach', 'en', 'No code "share-mismach". Did you mean "share-mismatch"?\n'],
    ['constructor', 'vi', 'Không có mã «constructor». Các mã: unknown-file, '],
  ])('of %j is a usage error', async (code, lang, err) => {
    const ran = await run('/nowhere', ['validate', '--explain', code, '--lang', lang]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err.startsWith(err)).toBe(true);
  });
});

describe('--base', () => {
  let root: string;
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=t@example.vn', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A hook that runs the tests must not lend them its repository.
      env: { PATH: process.env['PATH'] },
    });
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  const judge = (...args: readonly string[]) => run(root, ['validate', '--base', 'main', ...args]);

  beforeAll(async () => {
    root = await project({
      ...folder('bac-giang/2024-05', BROKEN),
      ...folder('bac-giang/2024-06', WARNS),
      ...folder('bac-giang/2024-07', CLEAN),
    });
    git('init', '--quiet', '--initial-branch', 'main');
    commit('base');
    git('switch', '--quiet', '--create', 'change');
  });
  afterAll(() => remove(root));

  test('nothing changed: the rest is said and does not decide', async () => {
    const { code, out } = await judge('--strict');
    expect(code).toBe(0);
    expect(out).toContain('number-format');
    expect(out).toMatch(/\nSo với main: không báo cáo nào đổi\.\n$/);
    expect((await run(root, ['validate'])).code).toBe(1);
  });

  test('a change that is not committed decides', async () => {
    const file = `${REPORTS}bac-giang/2024-07/services.yaml`;
    await put(root, file, BROKEN);
    const { code, out } = await judge();
    expect(code).toBe(1);
    expect(out).toMatch(
      /\nSo với main: kết quả do 1 báo cáo đã đổi quyết định \(bac-giang\/2024-07\)\.\n$/,
    );
    await put(root, file, CLEAN);
    expect((await judge()).code).toBe(0);
  });

  test('a report that git does not know decides, ignored or not', async () => {
    for (const [path, text] of Object.entries(folder('bac-giang/2024-08', BROKEN)))
      await put(root, path, text);
    expect((await judge()).code).toBe(1);
    await put(root, '.gitignore', '2024-08\n');
    expect((await judge()).code).toBe(1);
    await remove(root, `${REPORTS}bac-giang/2024-08`);
    await remove(root, '.gitignore');
    expect((await judge()).code).toBe(0);
  });

  test('commits and staged changes decide, against any name of a commit', async () => {
    const file = `${REPORTS}bac-giang/2024-06/report.md`;
    await put(root, file, `${reportHead('bac-giang', '2024-06')}\nThêm một câu.\n`);
    git('add', '--all');
    expect((await judge('--strict')).code).toBe(1);
    commit('one sentence');
    expect((await judge()).code).toBe(0);
    expect((await judge('--strict')).code).toBe(1);
    expect((await run(root, ['validate', '--strict', '--base', 'HEAD'])).code).toBe(0);
    expect((await run(root, ['validate', '--strict', '--base', 'HEAD~1'])).code).toBe(1);
    git('reset', '--quiet', '--hard', 'main');
  });

  test('the report with which a changed one does not agree decides too', async () => {
    const figures = (value: number) => `rows:\n  - indicator: cccd-issued\n    value: ${value}\n`;
    await put(root, `${REPORTS}bac-giang/2024-07/figures.yaml`, figures(5));
    commit('figures');
    git('branch', '--force', 'main');
    await put(root, `${REPORTS}bac-giang/2024-06/figures.yaml`, figures(9));
    await put(root, `${REPORTS}bac-giang/2024-06/services.yaml`, CLEAN);
    const { code, out } = await judge('--strict');
    expect(out).toContain('2024-07/figures.yaml:3:12  cảnh báo  stock-decreased');
    expect(code).toBe(1);
    git('reset', '--quiet', '--hard');
    git('clean', '--quiet', '--force', '-d');
  });

  test('reference data make every report decide', async () => {
    const path = 'content/reference/glossary.yaml';
    await put(root, path, `${readFileSync(join(root, path), 'utf8')}# \n`);
    const { code, out } = await judge();
    expect(code).toBe(1);
    expect(out).toContain('So với main: dữ liệu tham chiếu, lược đồ hoặc chương trình đã đổi');
    git('reset', '--quiet', '--hard');
  });

  test('schemas, and what judges by them, make every report decide', async () => {
    await put(root, 'schemas/services.schema.json', '{}');
    expect((await judge()).code).toBe(1);
    await remove(root, 'schemas');
    expect((await judge()).code).toBe(0);
  });

  test('a broken reference file decides, and is shown, whatever is asked for', async () => {
    const path = 'content/reference/glossary.yaml';
    await put(root, path, 'x: [\n');
    commit('broken');
    git('branch', '--force', 'main');
    await put(root, `${REPORTS}bac-giang/2024-07/report.md`, reportHead('bac-giang', '2024-07'));
    for (const args of [['--base', 'main'], ['content/reports/bac-giang/2024-07']]) {
      const { code, out } = await run(root, ['validate', ...args]);
      expect(out).toContain(`${path}:1:`);
      expect(code).toBe(1);
    }
    git('reset', '--quiet', '--hard', 'HEAD~1');
    git('branch', '--force', 'main');
  });

  test('an acknowledgement that another report made stale decides', async () => {
    const figures = (value: number) => `rows:\n  - indicator: cccd-issued\n    value: ${value}\n`;
    await put(root, `${REPORTS}bac-giang/2024-06/figures.yaml`, figures(9));
    await put(root, `${REPORTS}bac-giang/2024-07/figures.yaml`, figures(5));
    await put(
      root,
      `${REPORTS}bac-giang/2024-07/discrepancies.yaml`,
      'rows:\n  - code: stock-decreased\n    place: figures/cccd-issued/value\n    printed: 5\n    computed: 9\n    explanation: Văn bản in như vậy.\n',
    );
    commit('acknowledged');
    git('branch', '--force', 'main');
    expect((await judge('--strict')).code).toBe(0);
    // GitHub would show it open, suppressed or not.
    const shown = async (...args: readonly string[]) =>
      (await judge('--format', 'sarif', ...args)).out;
    expect(await shown()).toContain('"ruleId": "stock-decreased"');
    expect(await shown('--open')).not.toContain('"ruleId": "stock-decreased"');
    await remove(root, `${REPORTS}bac-giang/2024-06/figures.yaml`);
    const { code, out } = await judge('--strict');
    expect(out).toContain('lỗi  discrepancy-stale');
    expect(code).toBe(1);
    git('reset', '--quiet', '--hard', 'HEAD~1');
    git('branch', '--force', 'main');
  });

  test('a file that belongs to no report decides for itself', async () => {
    await put(root, 'content/ghi-chu.txt', 'x');
    expect((await judge()).code).toBe(1);
    await remove(root, 'content/ghi-chu.txt');
  });

  test('github annotates what was changed before the rest', async () => {
    await put(root, `${REPORTS}bac-giang/2024-07/services.yaml`, BROKEN);
    const { out } = await judge('--format', 'github');
    expect(
      out.split('\n').map((line) => /file=content\/reports\/([^/]+\/[^/]+)/.exec(line)?.[1]),
    ).toEqual([
      'bac-giang/2024-07',
      'bac-giang/2024-05',
      'bac-giang/2024-06',
      // The counts, what was not compared, what was changed.
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    git('reset', '--quiet', '--hard');
  });

  test('nothing is written', async () => {
    const before = readFileSync(join(root, '.git/index'));
    await judge();
    expect(readFileSync(join(root, '.git/index')).equals(before)).toBe(true);
    expect(git('status', '--porcelain').toString()).toBe('');
  });

  test.each(['no-such-branch', '--output=x', '-p', 'main..change', 'main:content', 'a b', '$(id)'])(
    'a revision that is none is refused: %j',
    async (revision) => {
      const ran = await run(root, ['validate', `--base=${revision}`]);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(`Kho không có phiên bản «${revision}».`);
    },
  );

  test('a folder of the repository may be the project', async () => {
    const outer = root;
    root = await project(folder('bac-giang/2024-07', CLEAN));
    await put(root, 'inner/README.md', 'x');
    await rename(join(root, 'content'), join(root, 'inner/content'));
    git('init', '--quiet', '--initial-branch', 'main');
    commit('base');
    await put(join(root, 'inner'), `${REPORTS}bac-giang/2024-07/services.yaml`, BROKEN);
    const { out } = await run(join(root, 'inner'), ['validate', '--base', 'main']);
    expect(out).toContain('kết quả do 1 báo cáo đã đổi quyết định');
    await remove(root);
    root = outer;
  });

  test('without a repository, a sentence', async () => {
    const bare = await project({});
    const ran = await run(bare, ['validate', '--base', 'main', '--lang', 'en']);
    expect(ran.code).toBe(2);
    expect(ran.err).toBe("--base needs a git repository, and the project's folder is in none.\n");
    await remove(bare);
  });
});
