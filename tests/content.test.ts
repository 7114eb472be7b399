/** The content itself: the five documents, whole and without errors. */
import { describe, expect, test } from 'vitest';

import { compile } from '../src/compiler/compile.ts';
import { TABLE_KINDS } from '../src/domain/report.ts';
import { realContent, TODAY } from './files.ts';

const { archive, diagnostics } = compile(realContent, TODAY);

/** Rows of each table as counted in the documents, by hand (see each report's report.md for its source). */
const ROWS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'bac-giang/2024-02': { documents: 21, services: 25, models: 24 },
  'bac-giang/2024-07': { documents: 30, tasks: 50, services: 25 },
  'lam-dong/2024-02': { models: 33 },
  'binh-dinh/2024': { services: 25, tasks: 40, models: 42 },
  'toan-quoc/2024-h1': { evaluation: 44 },
};

test('has no errors', () => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
});

test('is clean when judged strictly: whatever the sources print wrong has been explained', () => {
  const open = diagnostics.filter(
    ({ severity, acknowledged }) => severity === 'warning' && !acknowledged,
  );
  expect(open.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
});

test('holds the five documents and perhaps more', () => {
  expect(archive.reports.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(ROWS)));
});

describe.each(Object.entries(ROWS))('%s', (id, rows) => {
  const report = archive.reports.find((one) => one.id === id)!;

  test('has every row of every table that the document prints, and no table that it does not', () => {
    const counted = TABLE_KINDS.filter((kind) => kind !== 'figures').flatMap((kind) =>
      report[kind] ? [[kind, report[kind].rows.length]] : [],
    );
    expect(Object.fromEntries(counted)).toEqual(rows);
  });

  test('is readable as a whole, and says in its own words', () => {
    expect(report.unreadable).toEqual([]);
    expect(report.wording).toBe('restated');
    expect(report.narrative.html).not.toBe('');
    expect(report.source).not.toBeNull();
  });

  test('names every row by a key of its own', () => {
    for (const kind of TABLE_KINDS) {
      const keys = kind === 'figures' ? [] : (report[kind]?.rows.map(({ key }) => key) ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('rows of groups', () => {
  const perGroup = (id: string, kind: 'documents' | 'tasks' | 'models' | 'evaluation') => {
    const rows = archive.reports.find((report) => report.id === id)![kind]!.rows;
    const counts = new Map<string | null, number>();
    for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
    return Object.fromEntries(counts) as Record<string, number>;
  };

  test.each([
    ['bac-giang/2024-02', 'documents', { I: 4, II: 5, III: 12 }],
    ['bac-giang/2024-07', 'documents', { I: 9, II: 6, III: 15 }],
    ['bac-giang/2024-07', 'tasks', { I: 11, II: 27, III: 12 }],
    ['lam-dong/2024-02', 'models', { I: 5, II: 8, III: 10, IV: 3, V: 7 }],
    ['binh-dinh/2024', 'tasks', { I: 8, II: 9, III: 3, IV: 7, V: 6, VI: 3, VII: 4 }],
    ['binh-dinh/2024', 'models', { I: 4, II: 17, III: 11, IV: 3, V: 7 }],
    ['toan-quoc/2024-h1', 'evaluation', { I: 5, II: 18, III: 11, IV: 3, V: 7 }],
  ] as const)('%s %s', (id, kind, groups) => {
    expect(perGroup(id, kind)).toEqual(groups);
  });
});

test('every row of a deadline, status or agency that is printed is understood', () => {
  const rows = archive.reports.flatMap(({ models, tasks }) => [
    ...(models?.rows ?? []),
    ...(tasks?.rows ?? []),
  ]);
  expect(rows.length).toBe(24 + 50 + 33 + 40 + 42);
  expect(rows.filter(({ agencies, lead }) => agencies !== null && lead.length === 0)).toEqual([]);
  expect(
    rows.filter(({ status_printed, status }) => status_printed !== null && status === 'unstated'),
  ).toEqual([]);
  // «due: none» by hand, where the column holds a narrative or progress and no deadline.
  const undated = rows.filter(({ deadline, due }) => deadline !== null && due.length === 0);
  expect(undated.map(({ key, deadline }) => [key, deadline!.slice(0, 24)])).toEqual([
    ['I.10', '(đã triển khai, hoàn thà'],
    ['II.21', 'Lực lượng Công an cấp xã'],
    ['II.23', 'CAT phối hợp với BHXH ho'],
  ]);
});
