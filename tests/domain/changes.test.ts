/** What changed between two states of a report: the cells that a person would name, and no others. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { cellsOf, changesOf } from '../../src/domain/changes.ts';
import type { Report } from '../../src/domain/report.ts';
import { file, realContent, realReference, TODAY } from '../files.ts';

const ID = 'bac-giang/2024-07';
const FOLDER = `content/reports/${ID}/`;
const real = new Map(
  realContent
    .filter(({ path }) => path.startsWith(FOLDER))
    .map(({ path, bytes }) => [path.slice(FOLDER.length), new TextDecoder().decode(bytes)]),
);

/** The report of Bắc Giang with files edited; an edit is a text and what stands in its place. */
function edited(edits: Readonly<Record<string, readonly (readonly [string, string])[]>>): Report {
  const files = [...real].map(([name, text]) => {
    const now = (edits[name] ?? []).reduce((held, [from, to]) => held.replace(from, to), text);
    return file(FOLDER + name, now);
  });
  return compile([...realReference, ...files], TODAY).archive.open(ID);
}

const before = edited({});

test('nothing has changed between a report and itself, nor by blanks, quotes and comments', () => {
  const same = edited({
    'services.yaml': [['label: Phụ lục III', 'label: "Phụ lục III" # như in']],
  });
  expect(changesOf(ID, before, same)).toMatchObject({ cells: [], rows: [], unrevised: [] });
});

test('a figure, a status and a text are told with what they were', () => {
  const after = edited({
    'services.yaml': [['received: 802\n', 'received: 812\n']],
    'tasks.yaml': [
      ['status_printed: Đã Hoàn thành', 'status_printed: Đang thực hiện'],
      ['agencies: Công an tỉnh', 'agencies: Công an tỉnh Bắc Giang'],
    ],
  });
  const { cells, rows } = changesOf(ID, before, after);
  expect(rows).toEqual([]);
  expect(cells.map(({ place, before: was, after: is }) => [place, was, is])).toEqual([
    ['services/cap-lai-doi-the-cccd/received', 802, 812],
    ['tasks/I.1/status_printed', 'Đã Hoàn thành', 'Đang thực hiện'],
    ['tasks/I.1/agencies', 'Công an tỉnh', 'Công an tỉnh Bắc Giang'],
  ]);
});

test('what can hardly be meant stands first, and says why', () => {
  const after = edited({
    'services.yaml': [
      ['citizen: 22\n', 'citizen: 23\n'],
      ['share: 69.10', 'share: 169.10'],
      ['received: 802\n', 'received: 8020\n'],
    ],
  });
  expect(changesOf(ID, before, after).cells.map(({ place, doubt }) => [place, doubt])).toEqual([
    ['services/cap-lai-doi-the-cccd/received', 'tenfold'],
    ['services/tro-cap-that-nghiep/share', 'beyond-hundred'],
    ['services/xac-nhan-so-cmnd/online.citizen', null],
  ]);
});

describe('published figures', () => {
  const changed = [['received: 802\n', 'received: 812\n']] as const;
  const revision = (place: string) =>
    `revisions:\n  - date: 2024-09-01\n    place: ${place}\n    before: 802\n    after: 812\n    reason: Gõ nhầm.\nwording:`;

  test('an altered one wants a revision', () => {
    const after = edited({ 'services.yaml': changed });
    expect(changesOf(ID, before, after).unrevised).toEqual([
      'services/cap-lai-doi-the-cccd/received',
    ]);
  });

  test('a revision of it, new since then, tells it; one of something else does not', () => {
    const told = (place: string) =>
      edited({ 'services.yaml': changed, 'report.md': [['wording:', revision(place)]] });
    const own = told('services/cap-lai-doi-the-cccd/received');
    expect(changesOf(ID, before, own).unrevised).toEqual([]);
    const other = told('services/total/received');
    expect(changesOf(ID, before, other).unrevised).toHaveLength(1);
    expect(changesOf(ID, own, edited({})).unrevised).toHaveLength(1);
  });

  test('a row that is gone takes its figures with it; a text wants no revision', () => {
    const tasks = real.get('tasks.yaml')!;
    const row = /  - group: I\n {4}stt: 4\n[^]*?(?=  - group: I\n {4}stt: 5\n)/.exec(tasks)![0];
    const after = edited({ 'tasks.yaml': [[row, '']], 'report.md': [['bản chữ', 'bản in']] });
    const found = changesOf(ID, before, after);
    expect(found.rows).toMatchObject([{ place: 'tasks/I.4', change: 'removed' }]);
    expect(found.unrevised).toEqual(['tasks/I.4/digital-signatures/value']);
  });

  test('a report that is gone is one error; a new one is none', () => {
    expect(changesOf(ID, before, null).unrevised).toEqual([ID]);
    expect(changesOf(ID, null, before).unrevised).toEqual([]);
  });
});

test('of a table that cannot be read on one side nothing is said but that', () => {
  const after = edited({ 'services.yaml': [['received: 802\n', 'received: 8.02\n']] });
  expect(changesOf(ID, before, after)).toMatchObject({
    incomparable: ['services'],
    cells: [],
    rows: [],
    unrevised: [],
  });
});

test('a paragraph more does not move all that follow', () => {
  const after = edited({ 'report.md': [['\nSố báo cáo', '\nCâu mới.\n\nSố báo cáo']] });
  expect(changesOf(ID, before, after).cells).toMatchObject([
    { place: 'report/narrative', before: null, after: 'Câu mới.' },
  ]);
});

test('whichever count is altered, it alone is told, by its place and both values', () => {
  const counts = [...real.get('services.yaml')!.matchAll(/received: (\d+)\n/g)];
  fc.assert(
    fc.property(
      fc.nat({ max: counts.length - 1 }),
      fc.integer({ min: 1, max: 900_000 }),
      (nth, now) => {
        const [line, was] = counts[nth]!;
        fc.pre(Number(was) !== now);
        const text = real.get('services.yaml')!;
        const at = counts[nth]!.index;
        const next = `${text.slice(0, at)}received: ${now}\n${text.slice(at + line.length)}`;
        const { cells } = changesOf(ID, before, edited({ 'services.yaml': [[text, next]] }));
        expect(cells.map(({ before: a, after: b }) => [a, b])).toEqual([[Number(was), now]]);
      },
    ),
    { numRuns: 10 },
  );
});

test('every cell has a place of its own report, and what we compute is none', () => {
  const places = [...cellsOf(before).keys()];
  expect(places.length).toBeGreaterThan(500);
  expect(places.filter((place) => /computed|html|decimals|undefined/.test(place))).toEqual([]);
});
