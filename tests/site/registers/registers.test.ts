/** The registers of tasks and documents, from the real reports. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { addressesAt } from '../../../src/site/addresses.ts';
import { partsFor, rowsFor, type Choice } from '../../../src/site/registers/choice.ts';
import {
  partsOf,
  registerPart,
  type DocumentEntry,
  type TaskEntry,
} from '../../../src/site/registers/part.ts';
import { registerView } from '../../../src/site/registers/view.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { realContent, realReference, TODAY } from '../../files.ts';

const siteFrom = (files: Parameters<typeof compile>[0]) => ({
  archive: compile(files, TODAY).archive,
  addresses: addressesAt('/'),
  say: sentences.vi,
  language: 'vi' as const,
});
const site = siteFrom(realContent);
const { archive } = site;

const ANYTHING: Choice = {
  tinh: '',
  ky: 'tat-ca',
  'chu-tri': '',
  'trang-thai': '',
  loai: '',
  tu: '',
};
const parts = {
  tasks: partsOf(archive, 'tasks').map((part) => registerPart(archive, 'tasks', part)),
  documents: partsOf(archive, 'documents').map((part) => registerPart(archive, 'documents', part)),
};
const asked = (kind: 'tasks' | 'documents', choice: Partial<Choice>) =>
  rowsFor(
    { ...ANYTHING, ...choice },
    parts[kind],
    registerView(site, kind).data,
    ({ period }) => -Number(period.replace('-', '.')),
  );

test('a register holds every row of every report, each at its place', () => {
  const rows = (kind: 'tasks' | 'documents') =>
    archive.reports.flatMap(({ id }) =>
      (archive.open(id)[kind]?.rows ?? []).map(({ key }) => `${id} ${kind}/${key}`),
    );
  for (const kind of ['tasks', 'documents'] as const)
    expect(
      asked(kind, {})
        .map(({ report, entry }) => `${report.id} ${entry.place}`)
        .sort(),
    ).toEqual(rows(kind).sort());
});

test('rows are found by unit, period, status, lead agency and words without marks', () => {
  const tasks = (choice: Partial<Choice>) =>
    asked('tasks', choice).map(({ report, entry }) => `${report.id} ${entry.key}`);
  expect(tasks({ tinh: 'bac-giang' })).toHaveLength(50);
  expect(tasks({ ky: 'nam-2024' })).toHaveLength(90);
  expect(tasks({ ky: '2024' })).toHaveLength(40);
  expect(tasks({ 'trang-thai': 'completed', ky: '2024' })).toEqual(
    ['IV.21', 'IV.22', 'IV.25', 'V.28', 'V.33', 'VII.39'].map((key) => `binh-dinh/2024 ${key}`),
  );
  expect(tasks({ tu: 'giay chung sinh', 'trang-thai': 'completed' })).toEqual([
    'binh-dinh/2024 V.33',
  ]);
  const [lead] = (asked('tasks', { ky: '2024', tu: 'giay chung sinh' })[0]!.entry as TaskEntry)
    .lead;
  expect(tasks({ 'chu-tri': lead!, ky: '2024' })).toContain('binh-dinh/2024 V.33');
  expect(tasks({ 'chu-tri': lead!, 'trang-thai': 'not-started' })).toEqual([]);
});

test('documents are found by type, number and words without marks', () => {
  const documents = (choice: Partial<Choice>) =>
    asked('documents', choice).map(({ entry }) => entry as DocumentEntry);
  const plans = documents({ loai: 'ke-hoach' });
  expect(plans).toHaveLength(8);
  expect(new Set(plans.map(({ type }) => type))).toEqual(new Set(['Kế hoạch']));
  expect(documents({ tu: '125/kh ly lich' }).map(({ number }) => number)).toEqual(['125/KH-UBND']);
});

test('the latest is of each unit, by the report that has such a table', () => {
  const { data } = registerView(site, 'documents');
  expect(data.latest).toEqual(['bac-giang/2024-07']);
  const found = asked('documents', { ky: 'moi-nhat' });
  expect(new Set(found.map(({ report }) => report.id))).toEqual(new Set(['bac-giang/2024-07']));
});

test('only the parts are asked for that may hold an answer, the newest first', () => {
  const known = {
    years: { 'bac-giang': ['2025', '2024'], 'bac-ninh': ['2026', '2025', '2024'] },
    latest: ['bac-giang/2025-06', 'bac-ninh/2025-06', 'bac-ninh/2026-01'],
  };
  const named = (choice: Partial<Choice>) => partsFor({ ...ANYTHING, ...choice }, known);
  expect(named({ tinh: 'bac-giang' })).toEqual(['bac-giang/2025', 'bac-giang/2024']);
  expect(named({ ky: '2024-07' })).toEqual(['bac-giang/2024', 'bac-ninh/2024']);
  expect(named({ ky: '2024-11--2025-02', tinh: 'bac-ninh' })).toEqual(['bac-ninh/2025']);
  expect(named({ ky: 'moi-nhat' })).toEqual(['bac-ninh/2026', 'bac-giang/2025', 'bac-ninh/2025']);
});

test('what does not agree is marked in its row', () => {
  const doubtful = asked('tasks', { ky: '2024' }).filter(({ entry }) => entry.doubt);
  expect(doubtful.map(({ entry }) => entry.key)).toContain('IV.25');
});

test('the page counts without any row: units by status of their latest report, and years', () => {
  const view = registerView(site, 'tasks');
  const [bacGiang] = view.units;
  expect(bacGiang!.latest.href).toBe('/bao-cao/bac-giang/2024-07/#nhiem-vu');
  expect(bacGiang!.rows).toBe('50');
  expect(bacGiang!.statuses.reduce((sum, count) => sum + Number(count), 0)).toBe(50);
  expect(view.years.map(({ year, reports, rows }) => [year.text, reports, rows])).toEqual([
    ['2024', '2', '90'],
  ]);
});

test('without reports it says that there are none', () => {
  const view = registerView(siteFrom(realReference), 'documents');
  expect(view.lead).toBe('Chưa báo cáo nào có danh mục văn bản.');
  expect(view.units).toEqual([]);
});
