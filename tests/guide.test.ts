/**
 * The guide for officers (content/README.md) does what it says: its commands are run, in their order, in a copy
 * of the project; its examples are compiled in place; its lists of words are those of the contract, its advice is
 * that of the rules.
 */
import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { compile } from '../src/compiler/compile.ts';
import { SCHEMAS } from '../src/compiler/schemas.ts';
import { severityOf, type Code } from '../src/diagnostics/catalogue.ts';
import { RULES } from '../src/diagnostics/rules.ts';
import parts from '../schemas/parts.schema.json' with { type: 'json' };
import { formSentences } from '../src/site/form/sentences.ts';
import * as workspace from '../src/workspace.ts';
import { project, put, remove, run } from './cli/run.ts';
import { file, realReference, ROOT, TODAY } from './files.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const GUIDE = readFileSync(join(ROOT, 'content/README.md'), 'utf8');

/** A fenced block, and the headings that it stands under. */
interface Block {
  readonly language: string;
  /** Which file it is, of an example. */
  readonly file: string | null;
  readonly section: string;
  readonly lines: readonly string[];
}

const blocks = blocksOf(GUIDE.split('\n'));

function blocksOf(lines: readonly string[]): readonly Block[] {
  const found: Block[] = [];
  let section = '';
  for (let at = 0; at < lines.length; at++) {
    section = /^## (.+)$/.exec(lines[at]!)?.[1] ?? section;
    const fence = /^( *)```(\w+) ?(\S*)$/.exec(lines[at]!);
    if (!fence) continue;
    const [, indent, language, name] = fence as unknown as [string, string, string, string];
    const end = lines.indexOf(`${indent}\`\`\``, at + 1);
    const inner = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
    found.push({ language, file: name === '' ? null : name, section, lines: inner });
    at = end;
  }
  return found;
}

test('every block is a run of commands, or a file', () => {
  expect(blocks.length).toBeGreaterThan(20);
  const odd = blocks.filter(({ language, file }) => (language === 'console') === (file !== null));
  expect(odd).toEqual([]);
});

describe('commands', () => {
  let root: string;
  beforeAll(async () => {
    root = await project({});
    for (const path of ['content/reports', 'schemas', 'package.json'])
      await cp(join(ROOT, path), join(root, path), { recursive: true });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git(
      ...['-c', 'user.name=Guide', '-c', 'user.email=guide@example.vn', 'commit', '-qm', 'start'],
    );
  });
  afterAll(() => remove(root));

  const commands = blocks.filter(({ language }) => language === 'console').flatMap(talksOf);

  /** A table as Word and Excel put it on the clipboard. */
  const PASTED = [
    ['STT', 'Tên thủ tục', 'Tổng số tiếp nhận', 'Tỷ lệ'],
    ['1', 'Đăng ký khai sinh', '1.869', '93,90%'],
  ]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

  /** What judges may find something; all else must succeed. */
  const MAY_OBJECT = /^npm run (validate|validate:strict|fix|changes)\b(?!.*--explain)/;

  test.each(commands)('$command', async ({ command, printed }) => {
    const { code, out, err } = await run(root, argumentsOf(command), {
      workspace: {
        ...workspace,
        today: () => TODAY,
        readInput: () => Promise.resolve(Buffer.from(PASTED)),
      },
    });
    expect(out + err).toMatch(printed);
    expect(MAY_OBJECT.test(command) ? [0, 1] : [0]).toContain(code);
  });

  test('that stand in a sentence are among those that are run', () => {
    /** These fetch packages, or build and serve the whole site. */
    const NOT_RUN = ['npm ci', 'npm start'];
    const named = [...GUIDE.matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command!);
    const ran = commands.map(({ command }) => command);
    const others = named.filter(
      (one) => !NOT_RUN.includes(one) && !ran.some((command) => command.startsWith(one)),
    );
    expect(others).toEqual([]);
  });
});

/** Each command of a block, with a pattern for what it prints; `…` is anything. */
function talksOf({ lines }: Block): readonly { command: string; printed: RegExp }[] {
  return lines
    .join('\n')
    .split(/^\$ /m)
    .slice(1)
    .map((talk) => {
      const [command, ...told] = talk.trimEnd().split('\n');
      const pattern = told
        .map((line) => (line === '…' ? '(?:.*\\n)*' : `${lineOf(line)}\\n?`))
        .join('');
      return { command: command!, printed: new RegExp(`^\\s*${pattern}$`) };
    });
}

function lineOf(line: string): string {
  return line.split('…').map(escaped).join('.*');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What npm would hand to bc06: the script's own arguments, then those of the command without the `--`. */
function argumentsOf(command: string): readonly string[] {
  const [npm, runs, name, ...rest] = command.split(' ');
  expect([npm, runs]).toEqual(['npm', 'run']);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const script = /^node (?:--\S+ )*src\/cli\/main\.mjs (.+)$/.exec(scripts[name!] ?? '');
  expect(script).not.toBeNull();
  return [...script![1]!.split(' '), ...rest.filter((one) => one !== '--')];
}

describe('examples', () => {
  const used = new Set<Block>();
  const example = (section: string, name: string, nth = 0): string => {
    const found = blocks.filter((one) => one.section === section && one.file === name)[nth]!;
    used.add(found);
    return `${found.lines.join('\n')}\n`;
  };
  const HEAD = example('report.md', 'report.md');
  const TABLES = 'Mỗi bảng một dòng mẫu';

  /** What is found in reports, but for what is acknowledged. */
  function found(folders: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
    const files = Object.entries(folders).flatMap(([folder, inner]) =>
      Object.entries(inner).map(([name, text]) => file(`content/reports/${folder}/${name}`, text)),
    );
    return compile([...realReference, ...files], TODAY)
      .diagnostics.filter(({ acknowledged }) => !acknowledged)
      .map(({ code, file: path, line }) => `${code} ${path}:${line}`);
  }

  test('the tables of one report', () => {
    const names = ['services', 'models', 'tasks', 'documents', 'figures'].map(
      (name) => `${name}.yaml`,
    );
    const tables = Object.fromEntries(names.map((name) => [name, example(TABLES, name)] as const));
    const report = { 'report.md': HEAD, ...tables };
    expect(found({ 'bac-giang/2024-07': report })).toEqual([]);
  });

  test('the evaluation of models over the country', () => {
    const head = HEAD.replace('province: bac-giang', 'province: toan-quoc');
    const report = { 'report.md': head, 'evaluation.yaml': example(TABLES, 'evaluation.yaml') };
    expect(found({ 'toan-quoc/2024-07': report })).toEqual([]);
  });

  const WRONG = 'Khi văn bản gốc in sai';

  test('what the document prints wrong is found, and acknowledged in either way', () => {
    const report = { 'report.md': HEAD, 'services.yaml': example(WRONG, 'services.yaml') };
    expect(found({ 'bac-giang/2024-07': report }).map((one) => one.split(' ')[0])).toEqual([
      'share-mismatch',
      'sum-mismatch',
    ]);
    for (const nth of [0, 1]) {
      const entries = example(WRONG, 'discrepancies.yaml', nth);
      expect(found({ 'bac-giang/2024-07': { ...report, 'discrepancies.yaml': entries } })).toEqual(
        [],
      );
    }
  });

  const CORRECTED = 'Sửa số đã công bố';

  test('a correction', () => {
    const head = example(CORRECTED, 'report.md');
    const report = { 'report.md': head, 'services.yaml': example(TABLES, 'services.yaml') };
    expect(found({ 'bac-giang/2024-07': report })).toEqual([]);
  });

  test('a report that replaces another', () => {
    const reports = {
      'bac-giang/2024-07': { 'report.md': example(CORRECTED, 'report.md', 1) },
      'bac-giang/2024-07-so-bo': { 'report.md': HEAD },
    };
    expect(found(reports)).toEqual([]);
  });

  test('numbers as printed become what the guide says that one writes', async () => {
    const asWritten = new Map(
      tableOf('Quy tắc viết số').map(([printed, written]) => [printed!, written!.slice(1, -1)]),
    );
    const printed = { received: '1.347.047', share: '96,12%', issued_on: '18/7/2024' };
    const head = HEAD.replace('2024-08-05', printed.issued_on);
    const root = await project({
      'content/reports/bac-giang/2024-07/report.md': head,
    });
    const path = 'content/reports/bac-giang/2024-07/services.yaml';
    const row = 'rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n';
    const cells = `    received: ${printed.received}\n    share: ${printed.share}\n`;
    await put(root, path, row + cells);
    await run(root, ['validate', '--fix']);
    const text = readFileSync(join(root, path), 'utf8');
    expect(text).toContain(`received: ${asWritten.get(printed.received)}\n`);
    expect(text).toContain(`share: ${asWritten.get(printed.share)}\n`);
    expect(readFileSync(join(root, path, '../report.md'), 'utf8')).toContain(
      `issued_on: ${asWritten.get(printed.issued_on)}\n`,
    );
    await remove(root);
  });

  test('none is left out', () => {
    const examples = blocks.filter(({ language }) => language !== 'console');
    expect(examples.filter((one) => !used.has(one))).toEqual([]);
  });
});

describe('lists', () => {
  const { figure, summary, reason, due_term } = parts.$defs;
  const { level } = figure.properties.scope.properties;

  test.each([
    ['Loại báo cáo: `kind`', SCHEMAS.report.properties.kind],
    ['Ô không có số', reason],
    ['Giai đoạn: `phase`', SCHEMAS.tasks.properties.rows.items.properties.phase],
    ['Chữ đứng trước số: `qualifier`', figure.properties.qualifier],
    ['Cấp: `level` của `scope`, và `handled_by`', level],
    ['Đếm cái gì: `of_what` của `summaries`', summary.properties.of_what],
  ])('%s', (heading, { enum: words, enumDescriptions: meanings }) => {
    expect(tableOf(heading)).toEqual(words.map((word, nth) => [`\`${word}\``, meanings[nth]!]));
  });

  test('statuses', () => {
    const { statuses } = SCHEMAS['reference-statuses'].properties;
    const heading = 'Trạng thái: `status`, chỉ viết khi chương trình chưa hiểu `status_printed`';
    expect(tableOf(heading)).toEqual(
      statuses.items.properties.id.oneOf.map(({ const: word, title }) => [`\`${word}\``, title]),
    );
  });

  test('deadlines', () => {
    const heading = 'Thời hạn: `due`, chỉ viết khi chương trình chưa hiểu `deadline`';
    const words = tableOf(heading).map(([word]) => word!.slice(1, -1));
    expect(words.filter((word) => !new RegExp(due_term.pattern).test(word))).toEqual([]);
    const [, named] = /\|([a-z|-]+)\)\$$/.exec(due_term.pattern)!;
    expect(words).toEqual(expect.arrayContaining(named!.split('|')));
  });

  test.each([
    ['Lỗi: phải sửa', 'error'],
    ['Cảnh báo: đối chiếu lại, sửa hoặc ghi nhận', 'warning'],
    ['Lưu ý: nên xem lại', 'notice'],
  ])('messages: %s', (heading, severity) => {
    const rows = tableOf(heading);
    expect(rows.length).toBeGreaterThan(5);
    for (const [code, title, advice] of rows) {
      const rule = RULES[code!.slice(1, -1) as Code];
      expect([code, title, severityOf(code!.slice(1, -1) as Code)]).toEqual([
        code,
        rule.title.vi,
        severity,
      ]);
      expect(rule.advice.vi.startsWith(advice!), `${code}: ${advice}`).toBe(true);
    }
  });
});

/** The rows of the table under a heading, cell by cell. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const lines = GUIDE.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(` ${heading}`));
  expect(start, heading).toBeGreaterThan(0);
  const first = lines.findIndex((line, at) => at > start && line.startsWith('| '));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  return lines.slice(first + 2, end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
}

test('what one clicks in the form is called so there', () => {
  const [, steps] = /^### Cách 1: [^]*?\n([^]*?)^### /m.exec(GUIDE)!;
  const labels = [...steps!.matchAll(/«([^»]+)»/g)].map(([, label]) => label!);
  expect(labels.length).toBeGreaterThan(1);
  const said = JSON.stringify(formSentences.vi);
  expect(labels.filter((label) => !said.includes(`"${label}"`))).toEqual([]);
});

test('links within the guide lead somewhere', () => {
  const anchors = [...GUIDE.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
