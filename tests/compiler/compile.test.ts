/** What fixtures cannot hold: files that are missing, too large or no files, and the whole at a glance. */
import { expect, test } from 'vitest';

import { compile, compileSources } from '../../src/compiler/compile.ts';
import { REFERENCE_FILES } from '../../src/compiler/reference.ts';
import { MAX_BYTES, sourcesOf, type SourceFile } from '../../src/compiler/source-file.ts';
import { sentence } from '../../src/diagnostics/catalogue.ts';
import { file, realContent, realReference, TODAY } from '../files.ts';

const HEAD = `---
province: bac-giang
period: 2024-07
kind: monthly
title: Báo cáo tháng 7
number: 15/BC-TCT
issued_on: 2024-07-28
wording: restated
---
`;
const FOLDER = 'content/reports/bac-giang/2024-07';
const report = file(`${FOLDER}/report.md`, HEAD);

function findings(files: readonly SourceFile[]) {
  return compile(files, TODAY).diagnostics.map(({ code, file, line, column }) =>
    [code, `${file}:${line}:${column}`].join(' '),
  );
}

test('nothing but reference data compiles without a word', () => {
  const { archive, diagnostics } = compile(realReference, TODAY);
  expect(diagnostics).toEqual([]);
  expect(archive.reports).toEqual([]);
});

test('no files at all: every reference file is missed, and nothing is thrown', () => {
  const codes = compile([], TODAY).diagnostics.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['reference-missing']));
  expect(codes).toHaveLength(realReference.length);
});

test('a reference file that is missing is named, and reports are still judged', () => {
  const without = realReference.filter(({ path }) => !path.endsWith('glossary.yaml'));
  expect(findings([...without, report])).toEqual([
    'reference-missing content/reference/glossary.yaml:1:1',
  ]);
});

test.each(REFERENCE_FILES)('a fault in %s is the one error, whatever hangs on the file', (name) => {
  const broken = realContent.map((source) =>
    source.path.endsWith(`reference/${name}`)
      ? file(source.path, `${new TextDecoder().decode(source.bytes)}\nla: 1\n`)
      : source,
  );
  const errors = compile(broken, TODAY).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, file }) => [code, file])).toEqual([
    ['unknown-key', `content/reference/${name}`],
  ]);
});

test.each<[string, string, string, string, string]>([
  ['agencies', '["QH"]', '["QH", "thủ  TƯỚNG."]', 'thủ  TƯỚNG.', 'thu-tuong-chinh-phu'],
  ['provinces', 'name: Hà Nam', 'name: HÀ-NỘI', 'HÀ-NỘI', 'ha-noi'],
  [
    'statuses',
    'phrases:\n',
    'phrases:\n  - { phrase: "ĐÃ hoàn  thành", status: ongoing }\n',
    'Đã hoàn thành',
    'ongoing',
  ],
  [
    'statuses',
    'phrases:\n',
    'phrases:\n  - { phrase: "Bước {step} {step}", status: ongoing }\n',
    '{step}',
    'ngoặc nhọn',
  ],
  ['statuses', 'id: carried-over', 'id: ongoing', 'ongoing', 'ở trên'],
  ['glossary', 'id: mo-hinh-diem', 'id: de-an-06', 'de-an-06', 'ở trên'],
  ['document-types', 'id: chi-thi', 'id: quyet-dinh', 'quyet-dinh', 'ở trên'],
  ['services', '{id: nganh-khac,', '{id: cong-an,', 'cong-an', 'ở trên'],
  ['indicators', '{ id: identity,', '{ id: online-services,', 'online-services', 'ở trên'],
  ['models', '- id: II\n', '- id: I\n', 'I', 'ở trên'],
  ['tile-grid', 'ha-giang, x: 3,', 'ha-giang, x: 10,', 'ha-giang', 'x lớn nhất là 9'],
  [
    'tile-grid',
    'Trường Sa, x: 9, y: 15',
    'Trường Sa, x: 9, y: 19',
    'truong-sa',
    'y lớn nhất là 18',
  ],
  ['tile-grid', 'ha-giang, x: 3,', 'ha-giang, x: 4,', 'cao-bang', '«ha-giang»'],
  ['everyday-words', '[bien-dong-dat-dai]', '[bien-dong-dat]', 'bien-dong-dat', 'bien-dong-dat'],
  ['everyday-words', '"báo tạm vắng"', '"Sổ đỏ"', 'Sổ đỏ', 'sổ đỏ'],
])('%s: %j → %j is a conflict', (name, before, after, written, other) => {
  const changed = realReference.map((source) => {
    if (!source.path.endsWith(`/${name}.yaml`)) return source;
    const text = new TextDecoder().decode(source.bytes);
    expect(text).toContain(before);
    return file(source.path, text.replace(before, after));
  });
  const { diagnostics } = compile(changed, TODAY);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['reference-conflict']));
  expect(
    diagnostics.map(({ facts }) => [facts['written'], sentence('reference-conflict', facts, 'vi')]),
  ).toContainEqual([written, expect.stringContaining(other)]);
});

test.each([
  ['columns: 10', 'columns: 1000000000', 'từ 1 đến 30'],
  ['rows: 14', 'rows: 0', 'từ 1 đến 30'],
  ['ha-giang, x: 3,', 'ha-giang, x: 30,', 'từ 0 đến 29'],
])('a tile grid that nobody could read is refused: %s → %s', (before, after, advice) => {
  const changed = realReference.map((source) => {
    if (!source.path.endsWith('/tile-grid.yaml')) return source;
    const text = new TextDecoder().decode(source.bytes);
    expect(text).toContain(before);
    return file(source.path, text.replace(before, after));
  });
  const { diagnostics } = compile(changed, TODAY);
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['wrong-type', 'content/reference/tile-grid.yaml'],
  ]);
  expect(sentence('wrong-type', diagnostics[0]!.facts as never, 'vi')).toContain(advice);
});

test('ids for completion that no longer match the reference data are told of', () => {
  const changed = realReference.map((source) =>
    source.path.endsWith('statuses.yaml')
      ? file(
          source.path,
          new TextDecoder()
            .decode(source.bytes)
            .replace('name_vi: Chuyển tiếp', 'name_vi: Chuyển sau'),
        )
      : source,
  );
  expect(findings(changed)).toEqual(['ids-stale schemas/ids.schema.json:1:1']);
});

test('a file that is too large is not read, and its true size is told', () => {
  const path = `${FOLDER}/services.yaml`;
  const huge: SourceFile = { path, bytes: new Uint8Array(), unread: 123_456_789 };
  const { archive, diagnostics } = compile([...realReference, report, huge], TODAY);
  expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
    ['file-too-large', { size: 123_456_789, limit: MAX_BYTES }],
  ]);
  expect(sentence('file-too-large', diagnostics[0]!.facts, 'vi')).toContain('123.456.789 byte');
  expect(archive.reports[0]!.unreadable).toEqual(['services']);
});

test('bytes beyond the limit are refused however they came', () => {
  const bytes = new Uint8Array(MAX_BYTES + 1).fill(0x23);
  expect(findings([...realReference, report, { path: `${FOLDER}/tasks.yaml`, bytes }])).toEqual([
    `file-too-large ${FOLDER}/tasks.yaml:1:1`,
  ]);
});

test('a link is told of, under a known name and under any other', () => {
  const link = (name: string): SourceFile => ({
    path: `content/${name}`,
    bytes: new Uint8Array(),
    unread: 'not-a-file',
  });
  const files = [
    ...realReference,
    report,
    link('reports/bac-giang/2024-07/tasks.yaml'),
    link('reports/bac-giang/2024-07/anh'),
    link('ngoai'),
  ];
  expect(findings(files)).toEqual([
    'not-a-file content/ngoai:1:1',
    `not-a-file ${FOLDER}/anh:1:1`,
    `not-a-file ${FOLDER}/tasks.yaml:1:1`,
  ]);
});

test('the order of the files makes no difference', () => {
  const tasks = file(
    `${FOLDER}/tasks.yaml`,
    'rows:\n  - stt: 1\n    task: Một\n    deadline: Mai\n',
  );
  const forward = compile([...realReference, report, tasks], TODAY);
  const backward = compile([tasks, report, ...realReference.toReversed()], TODAY);
  expect(backward.archive.reports).toEqual(forward.archive.reports);
  expect(backward.diagnostics).toEqual(forward.diagnostics);
  expect(forward.diagnostics).toHaveLength(1);
});

test('diagnostics carry the report and the place that they are about', () => {
  const tasks = file(
    `${FOLDER}/tasks.yaml`,
    'rows:\n  - stt: 7\n    task: Một\n    deadline: Mai\n',
  );
  const [found] = compile([...realReference, report, tasks], TODAY).diagnostics;
  expect(found).toMatchObject({
    code: 'unknown-deadline',
    report: 'bac-giang/2024-07',
    place: 'tasks/7/deadline',
    line: 4,
    column: 15,
    endColumn: 18,
  });
});

test('today decides on dates in the future and on nothing else', () => {
  const dated = file(`${FOLDER}/report.md`, HEAD.replace('2024-07-28', '2024-08-01'));
  const on = (today: string) => compile([...realReference, dated], today);
  expect(on('2024-07-31').diagnostics.map(({ code }) => code)).toEqual(['date-in-future']);
  expect(on('2024-08-01').diagnostics).toEqual([]);
  expect(on('2024-07-31').archive.reports).toEqual(on('2030-01-01').archive.reports);
});

test('while discrepancies.yaml cannot be read, the warnings of its report await it', () => {
  const services = file(
    `${FOLDER}/services.yaml`,
    'rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    online: 1755\n    received: 1869\n    share: 88.73\n',
  );
  const entry =
    'rows:\n  - code: share-mismatch\n    place: services/dang-ky-khai-sinh/share\n    printed: 88.73\n    computed: 93.9\n    explanation:';
  const judged = (text: string) =>
    compile(
      [...realReference, report, services, file(`${FOLDER}/discrepancies.yaml`, text)],
      TODAY,
    ).diagnostics.map(({ code, acknowledged, awaits }) => [code, acknowledged, awaits ?? false]);
  expect(judged(`${entry} Văn bản in như vậy.\n`)).toEqual([['share-mismatch', true, false]]);
  expect(judged(`${entry}\n`)).toEqual([
    ['to-be-filled', false, false],
    ['share-mismatch', false, true],
  ]);
});

test.each([
  ['content', /^«content» phải là một thư mục/],
  [`${FOLDER}/\ufffd\ufffd.yaml`, /^Tên tệp không theo mã UTF-8/],
  [`${FOLDER}/services.yaml`, /^Đây là một liên kết/],
])('what is no file is told apart: %s', (path, told) => {
  const none: SourceFile = { path, bytes: new Uint8Array(), unread: 'not-a-file' };
  const found = compile([...realReference, report, none], TODAY).diagnostics;
  expect(found.map(({ code }) => code)).toEqual(['not-a-file']);
  expect(sentence('not-a-file', found[0]!.facts, 'vi')).toMatch(told);
});

test('a deadline without a year is of the year that names the period, wherever its days begin', () => {
  const folder = 'content/reports/quang-tri/2026-q1';
  const head = HEAD.replace('province: bac-giang', 'province: quang-tri')
    .replace('period: 2024-07', 'period: {id: 2026-q1, start: 2025-12-15, end: 2026-03-14}')
    .replace('monthly', 'quarterly')
    .replace('tháng 7', 'quý I')
    .replace('2024-07-28', '2026-03-20');
  const tasks = `rows:
  - {stt: 1, task: Thử việc, deadline: Tháng 3, status_printed: Đang thực hiện}
  - {stt: 2, task: Thử nữa, deadline: Quý II, status_printed: Đang thực hiện}
`;
  const files = [file(`${folder}/report.md`, head), file(`${folder}/tasks.yaml`, tasks)];
  const { archive } = compile([...realReference, ...files], '2026-06-01');
  expect(archive.reports[0]!.tasks!.rows.map(({ due }) => due)).toEqual([['2026-03'], ['2026-q2']]);
});

test('of one fault made very often, what is not shown is counted', () => {
  const rows = Array.from({ length: 210 }, (_, i) => `  - stt: ${i}\n    task: Một\n`);
  const deadlines = rows.map((row) => `${row}    deadline: Mai\n`);
  const numbers = rows.map((row) => `${row}    results: Hai\n`);
  for (const [written, code] of [
    [deadlines, 'unknown-deadline'],
    [numbers, 'unknown-key'],
  ] as const) {
    const tasks = file(`${FOLDER}/tasks.yaml`, `rows:\n${written.join('')}`);
    const { diagnostics } = compile([...realReference, report, tasks], TODAY);
    expect(diagnostics.filter((one) => one.code === code)).toHaveLength(200);
    expect(
      diagnostics.flatMap((one) => (one.code === 'findings-left-out' ? [one.facts] : [])),
    ).toEqual([{ code, count: 10 }]);
  }
});

test('what no check has seen is told', () => {
  const services = file(`${FOLDER}/services.yaml`, 'rows: nhiều\n');
  const unread = file(
    'content/reports/bac-giang/2024-06/report.md',
    HEAD.replace('wording', 'word'),
  );
  expect(compile([...realReference, report], TODAY).unchecked).toEqual([]);
  expect(compile([...realReference, report, services, unread], TODAY).unchecked).toEqual([
    { report: 'bac-giang/2024-06', tables: [] },
    { report: 'bac-giang/2024-07', tables: ['services'] },
  ]);
  const broken = file('content/reference/provinces.yaml', 'rows: nhiều\n');
  const inherited = realReference.filter(({ path }) => path !== broken.path);
  expect(compile([...inherited, broken, report], TODAY).unchecked).toEqual([
    { report: null, tables: [] },
  ]);
});

test('ten years of every province may hold more findings than one call takes', () => {
  const one = compile([report, ...realReference], TODAY).diagnostics[0]!;
  const many = Array.from({ length: 200_000 }, (_, at) => ({ ...one, file: `content/${at}` }));
  const unit = () => ({
    folders: [],
    found: () => ({ read: many, judged: many }),
    gathered: () => [],
    observed: () => ({ subjects: [], of: () => [] }),
    accounts: () => ({ subjects: [], of: () => [] }),
    open: () => expect.unreachable('no report is asked for'),
    locate: () => expect.unreachable('no place is asked for'),
  });
  const sources = sourcesOf([report, ...realReference]);
  const { diagnostics } = compileSources(sources, TODAY, {
    reference: (assemble) => assemble(sources.read),
    unit,
    compared: () => [],
  });
  expect(diagnostics).toHaveLength(400_000);
});
