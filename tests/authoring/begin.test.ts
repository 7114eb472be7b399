/** A report that is begun from the last one: nothing of it is lost that stays, and nothing stays that was counted. */
import { describe, expect, test } from 'vitest';

import { beginReport, lastBefore, type Last } from '../../src/authoring/begin.ts';
import { fateOf } from '../../src/authoring/carried.ts';
import { compile } from '../../src/compiler/compile.ts';
import { REPORTS } from '../../src/compiler/folders.ts';
import { SCHEMAS } from '../../src/compiler/schemas.ts';
import { nextPeriod, parsePeriod } from '../../src/domain/period.ts';
import { TABLE_KINDS, type TableKind } from '../../src/domain/report.ts';
import parts from '../../schemas/parts.schema.json' with { type: 'json' };
import { file, realContent, realReference, TODAY } from '../files.ts';

const { archive } = compile(realContent, TODAY);

function lastOf(id: string): Last {
  const tables = TABLE_KINDS.flatMap((kind) => {
    const found = realContent.find(({ path }) => path === `${REPORTS}${id}/${kind}.yaml`);
    return found ? [[kind, new TextDecoder().decode(found.bytes)] as const] : [];
  });
  return { report: archive.open(id), tables: new Map(tables) };
}

function begunAfter(id: string) {
  const last = lastOf(id);
  const period = nextPeriod(last.report.period)!;
  const { province } = last.report;
  const files = beginReport({ province, period }, last, archive.reference);
  return { id: `${province}/${period.id}`, files, last };
}

const IDS = archive.reports.map(({ id }) => id);

describe.each(IDS)('after %s', (id) => {
  const begun = begunAfter(id);
  const sources = begun.files.map(({ name, text }) => file(`${REPORTS}${begun.id}/${name}`, text));

  test('nothing is wrong but that cells are not filled in, said once a file', () => {
    const { diagnostics } = compile([...realReference, ...sources], TODAY);
    const wrong = diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(wrong.map(({ code }) => code))).toEqual(new Set(['to-be-filled']));
    expect(wrong.length).toBe(begun.files.length);
  });

  test('every row is there, but for documents, of which each group has one', () => {
    for (const [kind, before] of begun.last.tables) {
      if (kind === 'documents') continue;
      const text = begun.files.find(({ name }) => name === `${kind}.yaml`)!.text;
      expect([kind, countRows(text)]).toEqual([kind, countRows(before)]);
    }
  });

  test('no figure is carried over', () => {
    const texts = begun.files.filter(({ name }) => name !== 'report.md').map(({ text }) => text);
    const counted = /^\s+(?:- )?(?:received|citizen|business|share|value|count|target|of): *\d/m;
    for (const text of texts) expect(text).not.toMatch(counted);
  });
});

test('a completed matter stays so; the status of another is shown as it was, and asked for', () => {
  const { files } = begunAfter('bac-giang/2024-07');
  const tasks = files.find(({ name }) => name === 'tasks.yaml')!.text;
  expect(tasks).toContain('    status_printed: Đã Hoàn thành\n');
  expect(tasks).toMatch(/ {4}status_printed: # .*kỳ trước: /);
});

test('what the import of the last report was not sure of is not asked again', () => {
  const last = lastOf('bac-giang/2024-07');
  const tasks = last.tables
    .get('tasks')!
    .replace('rows:\n', 'rows:\n  # chưa chắc: ghép từ nhiều dòng\n  # Người nhập: tổ thư ký\n')
    .replace(/( {4}deadline: )(Tháng 01\/2024[^\n]*)/, '$1"$2" # chưa chắc: in «Tháng 01»');
  expect(tasks.match(/# chưa chắc/g)).toHaveLength(2);
  const period = nextPeriod(last.report.period)!;
  const tables = new Map(last.tables).set('tasks', tasks);
  const [begun] = beginReport(
    { province: 'bac-giang', period },
    { ...last, tables },
    archive.reference,
  )
    .filter(({ name }) => name === 'tasks.yaml')
    .map(({ text }) => text);
  expect(begun).not.toContain('chưa chắc');
  expect(begun).toContain('  # Người nhập: tổ thư ký\n');
  expect(begun).toContain('Tháng 01/2024 (Hoàn thành 100%;)');
});

test('a deadline beside which progress is told is asked for again, unless the matter is completed', () => {
  const { files } = begunAfter('bac-giang/2024-07');
  const tasks = files.find(({ name }) => name === 'tasks.yaml')!.text;
  expect(tasks).toContain('    deadline: Trong năm 2024 (đã triển khai, hoàn thành 100%)\n');
  expect(tasks).toMatch(/ {4}deadline: # .*kỳ trước: Đảm bảo theo yêu cầu của Bộ .*30%/);
  expect(tasks).not.toMatch(/ {4}deadline: Đảm bảo theo yêu cầu của Bộ/);
});

test('a caption that names its month is asked for again', () => {
  const { files } = begunAfter('bac-giang/2024-07');
  expect(files.find(({ name }) => name === 'documents.yaml')!.text).toContain(
    'caption: # Tên bảng; kỳ trước: TỔNG HỢP VĂN BẢN TRIỂN KHAI THÁNG 7/2024\n',
  );
});

test('without a report before it, the catalogue gives the rows', () => {
  const period = parsePeriod('2024-08')!;
  const files = beginReport({ province: 'ca-mau', period }, null, archive.reference);
  expect(files.map(({ name, text }) => [name, countRows(text)])).toEqual([
    ['report.md', 0],
    ['services.yaml', 25],
    ['models.yaml', 44],
    ['tasks.yaml', 1],
    ['documents.yaml', 1],
  ]);
});

test('what is begun follows the latest report of a period of its kind, else the latest', () => {
  const reports = ['2023', '2024-05', '2024-06', '2024-q2'].map((id) => ({
    period: parsePeriod(id)!,
  }));
  const after = (id: string) => lastBefore(parsePeriod(id)!, reports)?.period.id ?? null;
  expect(['2024-07', '2024', '2024-h2', '2022'].map(after)).toEqual([
    '2024-06',
    '2023',
    '2024-q2',
    null,
  ]);
});

test('it is decided of every field of the schemas what becomes of it', () => {
  const undecided = TABLE_KINDS.flatMap((kind) =>
    leavesOf(kind)
      .filter(([holder, key]) => fateOf(holder, key, false) === null)
      .map((keys) => `${kind}: ${keys.join('.')}`),
  );
  expect([...new Set(undecided)]).toEqual([]);
});

function countRows(text: string): number {
  return /^rows:\n((?: .*\n|\n)*)/m.exec(text)?.[1]?.match(/^ {2}- /gm)?.length ?? 0;
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every field of a table that holds a value, with the key of what holds it; what goes goes with all within. */
function leavesOf(kind: TableKind): readonly (readonly [holder: string, key: string])[] {
  const found: (readonly [string, string])[] = [];
  const visit = (schema: Schema, holder: string, key: string, deep: number) => {
    if (fateOf(holder, key, false) === 'gone') return;
    const branches = branchesOf(schema);
    const fields = branches.flatMap((one) => Object.entries(one.properties ?? {}));
    const items = branches.flatMap((one) => (one.items ? branchesOf(one.items) : []));
    const within = [...fields, ...items.flatMap((one) => Object.entries(one.properties ?? {}))];
    if (within.length === 0) found.push([holder, key]);
    else if (deep < 6) for (const [name, one] of within) visit(one, key, name, deep + 1);
  };
  visit(SCHEMAS[kind] as Schema, '', '', 0);
  return found;
}

function branchesOf(schema: Schema): readonly Schema[] {
  const name = /^parts\.schema\.json#\/\$defs\/(.+)$|^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '');
  const target = name
    ? ((parts.$defs as Readonly<Record<string, Schema>>)[(name[1] ?? name[2])!] ?? null)
    : null;
  return [
    schema,
    ...(target ? branchesOf(target) : []),
    ...(schema.anyOf ?? []).flatMap(branchesOf),
  ];
}
