/**
 * What the form writes: the value that was typed at its place, and of the rest of the file every character.
 * On the real reports, and on files that are written as nobody of us would.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Cell, Column, Draft, Sheet } from '../../../src/authoring/form/form.ts';
import { readText } from '../../../src/authoring/form/read-draft.ts';
import { desk, realDrafts } from './drafts.ts';

interface Spot {
  readonly draft: Draft;
  readonly sheet: Sheet;
  readonly row: Cell['path'];
  readonly column: Column;
  readonly cell: Cell;
}

function spotsOf(draft: Draft): readonly Spot[] {
  return desk.sheets(draft).flatMap((sheet) => {
    const grids = [...(sheet.grid ? [sheet.grid] : []), ...sheet.lists];
    return [
      ...sheet.fields.map(({ column, cell }) => ({ draft, sheet, row: [], column, cell })),
      ...grids.flatMap(({ columns, rows }) =>
        rows.flatMap((row) =>
          row.cells.flatMap((cell, nth) =>
            cell ? [{ draft, sheet, row: row.path, column: columns[nth]!, cell }] : [],
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

/** What stands behind signs of comments, and in lines that are nothing else. */
function commentsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/gm)].map((found) => found[1]!).sort();
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
    for (const spot of spots) {
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
          const shown = spotsOf({ ...draft, files: { [file]: after } }).find(
            ({ sheet, cell }) => sheet.file === file && cell.path.join() === spot.cell.path.join(),
          )!;
          expect(shown.cell.text).toBe(typed.replace(/\s+/g, ' ').trim());
        }
        // Of a changed text's own lines alone may comments be: a block may hold the sign.
        if (spot.column.kind !== 'text' && spot.column.kind !== 'list')
          expect(commentsOf(after)).toEqual(expect.arrayContaining([...commentsOf(before)]));
      }),
      { numRuns: 250 },
    );
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
