/**
 * What the form writes: the value that was typed at its place, and of the rest of the file every character.
 * On the real reports, and on files that are written as nobody of us would.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nodeAt } from '../../../src/compiler/nodes.ts';
import type { Cell, Column, Draft, Grid, Sheet } from '../../../src/authoring/form/form.ts';
import { readText } from '../../../src/authoring/form/read-draft.ts';
import { commentsIn } from '../../../src/authoring/yaml-text.ts';
import { begun as begin, desk, realDrafts } from './drafts.ts';

interface Spot {
  readonly draft: Draft;
  readonly sheet: Sheet;
  readonly row: Cell['path'];
  readonly column: Column;
  readonly cell: Cell;
}

/** The grids of a sheet, and below each those that its cells hold. */
function gridsOf(draft: Draft, sheet: Sheet): readonly Grid[] {
  const withInner = (grid: Grid): readonly Grid[] => [
    grid,
    ...grid.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, nth) => {
        const isHeld = grid.columns[nth]!.kind === 'nested' && cell && cell.state !== 'absent';
        const inner = isHeld ? desk.inner(draft, sheet.name, cell.path) : null;
        return inner ? withInner(inner) : [];
      }),
    ),
  ];
  return [...(sheet.grid ? [sheet.grid] : []), ...sheet.lists].flatMap(withInner);
}

function spotsOf(draft: Draft): readonly Spot[] {
  return desk.sheets(draft).flatMap((sheet) => {
    return [
      ...sheet.fields.map(({ column, cell }) => ({ draft, sheet, row: [], column, cell })),
      ...gridsOf(draft, sheet).flatMap(({ columns, rows }) =>
        rows.flatMap((row) =>
          row.cells.flatMap((cell, nth) =>
            cell && columns[nth]!.kind !== 'nested'
              ? [{ draft, sheet, row: row.path, column: columns[nth]!, cell }]
              : [],
          ),
        ),
      ),
    ];
  });
}

function type({ draft, sheet, row, column }: Spot, typed: string) {
  return desk.edit(draft, {
    edit: 'cells',
    sheet: sheet.name,
    rows: [row],
    fields: [column.field],
    texts: [[typed]],
  });
}

/** A file that holds most of what YAML allows and the contract takes. */
const ODD_SERVICES = [
  '# một ghi chú ở đầu',
  "label: 'Phụ lục III'   # nhãn",
  'note: |  # ghi chú của bảng',
  '    Thụt vào bốn ô.',
  '',
  '    Đoạn thứ hai.',
  '',
  '',
  'groups: [ {id: I, name: "Nhóm, có dấu phẩy"} ]',
  '# trước các dòng',
  'rows:',
  '',
  '  # dòng đầu',
  '  -   service: dang-ky-khai-sinh',
  '      # trước tên',
  '      name: Đăng ký khai sinh   # tên',
  '      online: {citizen: 22 , business: 0} # trong ngoặc',
  '      received:',
  '        22',
  '      handled_by: [province,   commune]',
  '  -   name: "Đăng ký khai tử"',
  '      service: dang-ky-khai-tu',
  '      online: # chờ',
  '      share: # chờ',
  '      note: Một câu',
  '        viết trên hai dòng',
  '',
  '# sau các dòng',
  'total:',
  '  received: 44 # tổng',
  '# cuối tệp',
].join('\n');

const ODD_TASKS = [
  'groups:',
  '- id: I # số',
  '  name: Đã xong',
  'rows:',
  '- group: I',
  '',
  '  # trước số',
  '  stt: 1',
  '  task: "Nhiệm vụ: một" # việc',
  '  directives:',
  '  # các văn bản',
  '  - KH số 1 # thứ nhất',
  '  - "KH số 2: hai"',
  '  result: >- # kết quả',
  '    Một dòng',
  '    nối dài.',
  '  due: [2024-07, ongoing]',
  '- stt: 2',
  '  task: Hai',
  '  figures:',
  '  - {label: Số, value: 1}',
  '- stt: 3',
  '  task: Ba',
  '  statuses: # nơi khác',
  '  # trước một trạng thái',
  '  - where: cột Tiến độ # ở đâu',
  '    status_printed: "Hoàn thành: 100%"',
  '  figures: # các số',
  '  # trước số',
  '  -   indicator: eid-issued # mã',
  '      value: 1347047 # số',
  '      scope: {place: huyện Yên Thế , level: district} # nơi',
  '      printed: >-',
  '        hơn',
  '        một triệu',
  '',
  '  # giữa hai số',
  '  -   label: Số khác',
  '      value: # chờ',
  '  result: Xong',
].join('\n');

const oddDrafts: readonly Draft[] = [
  { id: 'bac-giang/2024-09', files: { 'services.yaml': ODD_SERVICES, 'tasks.yaml': ODD_TASKS } },
  {
    id: 'bac-giang/2024-10',
    files: {
      'services.yaml': `${ODD_SERVICES}\n`.replaceAll('\n', '\r\n'),
      'tasks.yaml': `${ODD_TASKS}\n\n`.replaceAll('\n', '\r\n'),
    },
  },
];

/** Every cell of the odd files, and of the real ones as many as there is time for. */
const spots = [
  ...realDrafts.flatMap((draft) => spotsOf(draft).filter((_, nth) => nth % 29 === 0)),
  ...oddDrafts.flatMap(spotsOf),
];

const words = fc.string({
  unit: fc.constantFrom(
    ...['a', 'Đ', 'ế', ' ', ' ', ':', '#', '-', '"', "'", '{', ']', ',', '|', '&', '*', '!', '%'],
    ...['\n', '@', '0', '7', '.', '\\', '`', '>', '?', '~', '\t'],
  ),
  minLength: 1,
  maxLength: 24,
});
const typedText = fc.oneof(
  words,
  fc.nat(2_000_000).map(String),
  fc.constantFrom('1.755', '93,90', '93,90 %', '1 755', 'không phát sinh', '', 'null', '~', 'true'),
  fc.constantFrom('Đăng ký khai sinh', 'dang-ky-khai-tu', '18/7/2024', '2024-07-18', 'a; b; c'),
  fc.constantFrom('- một\n- hai', '# đề mục', 'x: y', '|', '--- a', '1.347,047', '05', 'II.3'),
);

/** The comments of a file, in the order of the alphabet. */
function commentsOf(text: string): readonly string[] {
  return commentsIn(text)
    .map((comment) => comment.trimEnd())
    .sort();
}

function valueOf(draft: Draft, file: string): unknown {
  const read = readText(file, draft.files[file]!);
  return read && (JSON.parse(JSON.stringify(read.root.value)) as unknown);
}

/** The same value without what stands at a path, and without maps of which nothing else is left. */
function without(value: unknown, path: Cell['path']): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return undefined;
  const left = without((value as Readonly<Record<string | number, unknown>>)[step], rest);
  const isGone = left === undefined || Object.keys(left ?? {}).length === 0;
  if (Array.isArray(value)) return value.map((one: unknown, nth) => (nth === step ? left : one));
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(isGone ? others : [...others, [step, left]]);
}

describe('a cell', () => {
  test('that is set to what it says changes nothing', () => {
    for (const spot of spots.filter(({ cell }) => cell.state !== 'waiting')) {
      const { draft } = type(spot, spot.cell.text);
      expect(draft.files, spot.cell.path.join('/')).toEqual(spot.draft.files);
    }
  });

  test('that is set holds what was typed, and all else is as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spots), typedText, (spot, typed) => {
        const { file } = spot.sheet;
        const { draft, notes } = type(spot, typed);
        const [before, after] = [spot.draft.files[file]!, draft.files[file]!];
        const read = readText(file, after);
        expect(read, after).not.toBeNull();
        expect(without(valueOf(draft, file), spot.cell.path)).toEqual(
          without(valueOf(spot.draft, file), spot.cell.path),
        );
        expect(notes.map(({ text }) => text).join()).not.toContain('không ghi được');
        if (spot.column.kind === 'line' && typed.trim() !== '') {
          const shown = nodeAt(read!.root, spot.cell.path);
          expect(shown?.kind === 'scalar' && shown.text).toBe(typed.replace(/\s+/g, ' ').trim());
        }
        // A cell that waits and is given up takes its heading with it.
        if (spot.cell.state !== 'waiting' || typed.trim() !== '')
          expect(commentsOf(after)).toEqual(expect.arrayContaining([...commentsOf(before)]));
      }),
      { numRuns: 250 },
    );
  });

  test('that waits and is emptied is given up, but where it must be filled in', () => {
    const text = 'rows:\n  - service: # mã\n    name: # tên\n    received: # tổng\n';
    const waiting: Draft = { id: 'bac-giang/2024-09', files: { 'services.yaml': text } };
    for (const spot of spotsOf(waiting).filter(({ cell }) => cell.state === 'waiting')) {
      const { files } = type(spot, '').draft;
      const isKept = spot.column.isRequired;
      expect(files['services.yaml']).toBe(isKept ? text : text.replace(/ *received.*\n/, ''));
    }
  });

  test('that is emptied leaves the comments behind its value', () => {
    for (const draft of oddDrafts)
      for (const spot of spotsOf(draft).filter(({ cell }) => cell.state === 'filled')) {
        const { file } = spot.sheet;
        const after = type(spot, '').draft.files[file]!;
        expect(readText(file, after), after).not.toBeNull();
        expect(commentsOf(after), spot.cell.path.join('/')).toEqual(commentsOf(draft.files[file]!));
      }
  });

  test('that is emptied leaves a file that says the rest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...spots.filter(({ cell }) => cell.state === 'filled')),
        (spot) => {
          const { file } = spot.sheet;
          const { draft } = type(spot, '');
          expect(without(valueOf(draft, file), spot.cell.path)).toEqual(
            without(valueOf(spot.draft, file), spot.cell.path),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a row', () => {
  const lists = [...realDrafts, ...oddDrafts].flatMap((draft) =>
    desk
      .sheets(draft)
      .flatMap((sheet) => gridsOf(draft, sheet).map((grid) => ({ draft, sheet, grid }))),
  );
  const rows = lists.flatMap(({ draft, sheet, grid }) =>
    grid.rows
      .filter(({ kind }) => kind === 'row')
      .map(({ path }) => ({ draft, sheet: sheet.name, file: sheet.file, list: grid.list, path })),
  );

  test('that is added and removed again leaves the file as it was', () => {
    for (const { draft, sheet, file, list, path } of rows.filter((_, nth) => nth % 17 === 0)) {
      const added = desk.edit(draft, { edit: 'add-row', sheet, list, after: path }).draft;
      expect(readText(file, added.files[file]!), added.files[file]).not.toBeNull();
      const rows = [[...list, Number(path.at(-1)) + 1]];
      const { draft: again } = desk.edit(added, { edit: 'remove-rows', sheet, rows });
      // Groups within brackets are not rows on lines, and are written in the file itself.
      expect(again.files[file]).toBe(draft.files[file]);
    }
  });

  test('can be the first of a list that has none', () => {
    for (const { draft, sheet, grid } of lists.filter(
      ({ grid: { rows: own } }) => own.length === 0,
    )) {
      const edit = { edit: 'add-row', sheet: sheet.name, list: grid.list, after: null } as const;
      const { files } = desk.edit(draft, edit).draft;
      const read = readText(sheet.file, files[sheet.file]!);
      expect(read?.root.value, files[sheet.file]).toMatchObject({ [String(grid.list[0])]: [{}] });
    }
  });

  test('can be the first of what its row holds, and takes that with it', () => {
    const holders = [...realDrafts, ...oddDrafts].flatMap((draft) =>
      desk
        .sheets(draft)
        .flatMap((sheet) =>
          gridsOf(draft, sheet).flatMap(({ columns, rows }) =>
            rows.flatMap(({ kind, cells }) =>
              cells.flatMap((cell, nth) =>
                kind === 'row' && cell?.state === 'absent' && columns[nth]!.kind === 'nested'
                  ? [{ draft, sheet, list: cell.path }]
                  : [],
              ),
            ),
          ),
        ),
    );
    expect(holders.length).toBeGreaterThan(100);
    for (const { draft, sheet, list } of holders.filter((_, nth) => nth % 7 === 0)) {
      const edit = { edit: 'add-row', sheet: sheet.name, list, after: null } as const;
      const added = desk.edit(draft, edit).draft;
      expect(desk.inner(added, sheet.name, list)?.rows, added.files[sheet.file]).toHaveLength(1);
      const rows = [[...list, 0]];
      const { files } = desk.edit(added, { edit: 'remove-rows', sheet: sheet.name, rows }).draft;
      expect(files[sheet.file]).toBe(draft.files[sheet.file]);
    }
  });

  test('between brackets is left to the file, and the form says so', () => {
    const [odd] = oddDrafts as [Draft];
    const { draft, notes } = desk.edit(odd, {
      edit: 'add-row',
      sheet: 'services',
      list: ['groups'],
      after: ['groups', 0],
    });
    expect(draft.files).toEqual(odd.files);
    expect(notes).toHaveLength(1);
  });

  test('that is removed takes only itself', () => {
    for (const { draft, sheet, file, list, path } of rows.filter((_, nth) => nth % 13 === 0)) {
      const { files } = desk.edit(draft, { edit: 'remove-rows', sheet, rows: [path] }).draft;
      if (files[file] === draft.files[file]) continue;
      const listIn = (text: string) =>
        JSON.parse(
          JSON.stringify(nodeAt(readText(file, text)!.root, list)?.value ?? []),
        ) as unknown[];
      expect(listIn(files[file]!)).toEqual(
        listIn(draft.files[file]!).toSpliced(Number(path.at(-1)), 1),
      );
    }
  });
});

describe('a report', () => {
  test.each(realDrafts)(
    'is written whole, cell by cell: $id',
    (real) => {
      let draft: Draft = { id: real.id, files: { 'report.md': '---\nprovince:\n---\n' } };
      const put = (
        sheet: Sheet['name'],
        row: Cell['path'],
        cells: readonly (readonly [string, string])[],
      ) => {
        const [fields, texts] = [cells.map(([field]) => field), [cells.map(([, text]) => text)]];
        const rows = [row];
        const edited = desk.edit(draft, { edit: 'cells', sheet, rows, fields, texts });
        draft = edited.draft;
      };
      const filled = (columns: readonly Column[], cells: readonly (Cell | null)[]) =>
        cells.flatMap((cell, nth) => {
          const { field, kind } = columns[nth]!;
          return cell?.state === 'filled' && kind !== 'nested' ? [[field, cell.text] as const] : [];
        });
      for (const { name, fields, grid, lists } of desk.sheets(real)) {
        if (name !== 'report') {
          const header = `${name}.yaml`;
          draft = desk.edit(draft, { edit: 'file', file: header, text: 'rows: []\n' }).draft;
        }
        const all = filled(
          fields.map(({ column }) => column),
          fields.map(({ cell }) => cell),
        );
        for (const one of all) put(name, [], [one]);
        const fillIn = ({ list, columns, rows }: Grid) => {
          for (const { kind, path, cells } of rows) {
            const nth = Number(path.at(-1));
            const after = nth === 0 ? null : [...list, nth - 1];
            if (kind === 'row')
              draft = desk.edit(draft, { edit: 'add-row', sheet: name, list, after }).draft;
            // One by one: what is pasted from a document is made Markdown.
            const own = filled(columns, cells);
            for (const one of own) put(name, path, [one]);
            // What a new row begins with, where this one prints none.
            if (kind === 'row')
              for (const field of ['stt', 'group', 'indicator', 'key', 'for'])
                if (!own.some(([filledIn]) => filledIn === field)) put(name, path, [[field, '']]);
            cells.forEach((cell, at) => {
              const isHeld = columns[at]!.kind === 'nested' && cell?.state === 'filled';
              const inner = isHeld ? desk.inner(real, name, cell.path) : null;
              if (inner) fillIn(inner);
            });
          }
        };
        for (const one of [...lists, ...(grid ? [grid] : [])]) fillIn(one);
      }
      for (const { file } of desk.sheets(real))
        expect(valueOf(draft, file), draft.files[file]).toEqual(valueOf(real, file));
    },
    120_000,
  );
});

describe('a block that is pasted', () => {
  const begun = begin('bac-giang', 'tháng 8/2024', null);

  test('is read as Vietnamese numbers, cell by cell', () => {
    const { rows } = desk.sheets(begun).find(({ name }) => name === 'services')!.grid!;
    const { draft } = desk.edit(begun, {
      edit: 'cells',
      sheet: 'services',
      rows: rows.slice(0, 2).map(({ path }) => path),
      fields: ['online.citizen', 'online.business', 'received', 'share'],
      texts: [
        ['1.755', '0', '1 869', '93,90'],
        ['không phát sinh', '', '12', '100,00 %'],
      ],
    });
    const { value } = readText('services.yaml', draft.files['services.yaml']!)!.root;
    expect((value as { rows: unknown[] }).rows.slice(0, 2)).toMatchObject([
      { online: { citizen: 1755, business: 0 }, received: 1869, share: 93.9 },
      { online: { citizen: 'none-arising', business: null }, received: 12, share: 100 },
    ]);
    expect(draft.files['services.yaml']).toContain('share: 93.90');
  });

  test('makes rows beyond the last, in its group and numbered on', () => {
    const { grid } = desk.sheets(begun).find(({ name }) => name === 'tasks')!;
    const { draft } = desk.edit(begun, {
      edit: 'cells',
      sheet: 'tasks',
      rows: grid!.rows.map(({ path }) => path),
      fields: ['task', 'agencies', 'result'],
      texts: [
        ['Nhiệm vụ: một', 'Công an tỉnh', 'Đoạn một.\nĐoạn hai.'],
        ['Hai', 'Sở TT&TT; UBND', '- a\n- b'],
        ['Ba', '', ''],
      ],
    });
    const { value } = readText('tasks.yaml', draft.files['tasks.yaml']!)!.root;
    expect((value as { rows: unknown[] }).rows).toMatchObject([
      { stt: 1, task: 'Nhiệm vụ: một', result: 'Đoạn một.\n\nĐoạn hai.\n' },
      { stt: 2, task: 'Hai', agencies: 'Sở TT&TT; UBND', result: '- a\n- b\n' },
      { stt: 3, task: 'Ba' },
    ]);
  });

  test('takes names for ids, and tells of those that are only near', () => {
    const { draft, notes } = desk.edit(begun, {
      edit: 'cells',
      sheet: 'services',
      rows: [0, 1, 2].map((nth) => ['rows', nth]),
      fields: ['service'],
      texts: [['đăng ký KHAI SINH'], ['Đăng ký khai tửu'], ['Việc chưa ai biết']],
    });
    const { value } = readText('services.yaml', draft.files['services.yaml']!)!.root;
    expect((value as { rows: { service: string }[] }).rows.slice(0, 3)).toMatchObject([
      { service: 'dang-ky-khai-sinh' },
      { service: 'dang-ky-khai-tu' },
      { service: 'Việc chưa ai biết' },
    ]);
    expect(notes.map(({ path }) => path)).toEqual([['rows', 1, 'service']]);
  });

  test('names what it is not sure of', () => {
    const { draft, notes } = desk.edit(begun, {
      edit: 'cells',
      sheet: 'services',
      rows: [['rows', 0]],
      fields: ['received'],
      texts: [['1.347,047']],
    });
    expect(notes.map(({ typed }) => typed)).toEqual(['1.347,047']);
    expect(desk.judge(draft, [], '2026-11-28').errors).toBeGreaterThan(0);
  });
});
