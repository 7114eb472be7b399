/** `bc06 changes` in a real repository: what it compares with, its forms, and how it exits. */
import { execFileSync } from 'node:child_process';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { reportHead } from '../../src/diagnostics/rules/rule.ts';
import { project, put, remove, run } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const REPORT = 'content/reports/bac-giang/2024-07';
const services = (received: number) =>
  `rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    online: 1755\n    received: ${received}\n`;

let root: string;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

beforeAll(async () => {
  root = await project({
    [`${REPORT}/report.md`]: reportHead('bac-giang', '2024-07'),
    [`${REPORT}/services.yaml`]: services(1869),
  });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  git('switch', '--quiet', '--create', 'change');
});
afterAll(() => remove(root));

test('a branch on which nothing has changed', async () => {
  const ran = await run(root, ['changes']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toMatch(/^So với [0-9a-f]{8}: không báo cáo nào thay đổi\.\n$/);
});

describe('after an edit that nobody has committed', () => {
  beforeAll(() => put(root, `${REPORT}/services.yaml`, services(18690)));

  test('the figure is told, its revision missed, and the work tree left alone', async () => {
    const ran = await run(root, ['changes', '--base', 'main']);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe(`So với main: 1 báo cáo thay đổi

bac-giang/2024-07: 1 số
  ⚠ bảng dịch vụ công, dòng «Đăng ký khai sinh», tổng số tiếp nhận: 1.869 → 18.690 (+16.821; +900,0 %); lệch từ mười lần trở lên, hãy xem lại
  lỗi: số đã công bố bị đổi hoặc bỏ mà «revisions» trong report.md không có mục mới nào nói tới: services/dang-ky-khai-sinh/received
  Trang thay đổi theo: /bao-cao/bac-giang/2024-07/, /tinh/bac-giang/, /ky/2024-07/, /dich-vu/dang-ky-khai-sinh/
`);
    expect(git('status', '--porcelain').toString()).toBe(` M ${REPORT}/services.yaml\n`);
  });

  test('where the site can be seen, its pages are links', async () => {
    const told = (format: string, site: string) =>
      run(root, ['changes', '--base', 'main', '--format', format, '--site', site]);
    const page = 'bao-cao/bac-giang/2024-07/';
    const site = 'https://xem-truoc.example.vn/12';
    expect((await told('markdown', site)).out).toContain(`[\`/${page}\`](${site}/${page})`);
    expect((await told('html', site)).out).toContain(`<a href="${site}/${page}">/${page}</a>`);
    expect((await told('text', site)).out).toContain(`Trang thay đổi theo: ${site}/${page}, `);
    for (const wrong of ['javascript:alert(1)', 'https://x.vn/) [a](', 'xem-truoc'])
      expect((await told('markdown', wrong)).code).toBe(2);
  });

  test('of a table that cannot be read nobody says that it is the same', async () => {
    await put(root, `${REPORT}/services.yaml`, 'rows: [\n');
    const ran = await run(root, ['changes', '--base', 'main']);
    expect(ran.out).toContain('bac-giang/2024-07: chưa so được hết');
    expect(ran.out).toContain('không so được services.yaml: bản mới không đọc được');
    await put(root, `${REPORT}/services.yaml`, services(18690));
  });

  test('as JSON', async () => {
    const ran = await run(root, ['changes', '--format', 'json', '--base', 'main']);
    const { version, reports } = JSON.parse(ran.out) as { version: number; reports: object[] };
    expect(version).toBe(1);
    expect(reports).toMatchObject([
      {
        id: 'bac-giang/2024-07',
        state: 'changed',
        cells: [{ before: 1869, after: 18690, difference: 16821, doubt: 'tenfold' }],
        unrevised: ['services/dang-ky-khai-sinh/received'],
      },
    ]);
  });

  test('a report that cannot be read is not comparable, and nothing of it has vanished', async () => {
    await put(root, `${REPORT}/report.md`, '---\nprovince: bac-giang\n---\n');
    const ran = await run(root, ['changes', '--base', 'main']);
    const sentence = 'không so được, vì bản mới không đọc được';
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining(sentence)]);
    git('checkout', '--quiet', '--', `${REPORT}/report.md`);
  });

  test('a new report that cannot be read is told as a new one', async () => {
    await put(
      root,
      'content/reports/bac-giang/2024-08/report.md',
      '---\nprovince: bac-giang\n---\n',
    );
    const ran = await run(root, ['changes', '--base', 'main']);
    expect(ran.out).toContain('bac-giang/2024-08: báo cáo mới, chưa đọc được');
    git('clean', '--quiet', '--force', '-d');
  });
});

test('as a page: one file that fetches and runs nothing, in which nothing that an author wrote is markup', async () => {
  await put(
    root,
    `${REPORT}/services.yaml`,
    services(1900).replace('Đăng ký khai sinh', '"<script>alert(1)</script> & <b>"'),
  );
  const ran = await run(root, ['changes', '--base', 'main', '--format', 'html']);
  expect(ran.out).toMatch(/^<!doctype html>\n<html lang="vi">/);
  expect(ran.out).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;');
  expect(ran.out).toContain(
    `<td data-column="Trước">1.869</td><td data-column="Sau">1.900</td><td data-column="Chênh lệch">+31; +1,7 %</td>`,
  );
  expect(ran.out).not.toMatch(/<script|<b>|<link|src=|https?:/);
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
    ran.out,
  );
  const rules = ['no-inline-style', 'require-sri', 'long-title'];
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect(faults.filter((fault) => !rules.some((rule) => fault.startsWith(rule)))).toEqual([]);
  git('checkout', '--quiet', '--', `${REPORT}/services.yaml`);
});

test('in a comment nothing that an author wrote is markup, and it never grows too long', async () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) =>
      `  - stt: ${i + 1}\n    date: 2024-07-01\n    subject: "@everyone <img src=x> | [a](http://x) \`b\` ${i}"\n`,
  );
  await put(root, `${REPORT}/documents.yaml`, `rows:\n${rows.join('')}`);
  const ran = await run(root, ['changes', '--base', 'main', '--format', 'markdown']);
  expect(ran.out.length).toBeLessThan(65_536);
  expect(ran.out).toContain('và 300 chỗ nữa');
  expect(ran.out).not.toMatch(/@everyone|<img|[^\\]\[a\]|[^\\]`b/);
  git('clean', '--quiet', '--force');
});

test('files beside the folders of reports are no reports, and folders within one belong to it', async () => {
  await put(root, 'content/reports/bac-giang/ghi-chu.txt', 'ghi chú');
  await put(root, `${REPORT}/anh/trang-1.txt`, 'trang 1');
  const ran = await run(root, ['changes', '--base', 'main', '--format', 'json']);
  const { reports } = JSON.parse(ran.out) as { reports: { id: string }[] };
  expect(reports.map(({ id }) => id)).toEqual(['bac-giang/2024-07']);
  git('clean', '--quiet', '--force', '-d');
});

test('a revision that tells of the change answers for it, and leads to the ledger of corrections', async () => {
  const head = reportHead('bac-giang', '2024-07');
  const revision =
    'revisions:\n  - date: 2024-08-20\n    place: services/dang-ky-khai-sinh/received\n    before: 1869\n    after: 18690\n    reason: Gõ nhầm.\n';
  await put(root, `${REPORT}/report.md`, head.replace('\n---\n', `\n${revision}---\n`));
  const ran = await run(root, ['changes', '--base', 'main']);
  expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('/dinh-chinh/')]);
  expect(ran.out).not.toContain('lỗi:');
  git('checkout', '--quiet', '--', `${REPORT}/report.md`);
});

test('a revision that is not there, and a clone that lacks history, are told', async () => {
  const ran = await run(root, ['changes', '--base', 'nowhere']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('Kho không có phiên bản «nowhere»');
});
