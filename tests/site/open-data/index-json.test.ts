import { expect, test } from 'vitest';
import { indexJson } from '../../../src/site/open-data/index-json.ts';
import { archiveOf, bare, full, publication } from '../report/data/sample.ts';

const json = indexJson(archiveOf(bare, full), publication);

test('lists every report with its addresses, period, unit and terms', () => {
  expect(json).toMatchObject({ version: 1, licence: { id: 'CC-BY-4.0' } });
  expect(json.reports.map(({ id }) => id)).toEqual(['bac-giang/2024-01', 'bac-giang/2024-02']);
  expect(json.reports[1]).toMatchObject({
    url: 'https://vi-du.example/goc/bao-cao/bac-giang/2024-02/',
    json: 'https://vi-du.example/goc/du-lieu/bao-cao/bac-giang/2024-02.json',
    unit: '63-bac-giang',
    unit_name: 'Bắc Giang',
    period: '2024-02',
    period_end: '2024-02-29',
    revised_on: '2024-03-05',
    replaces: 'bac-giang/2024-01',
    figures: 4,
  });
});

test('says what tables each report has and how long they are; a bare report has none', () => {
  expect(json.reports[1]!.tables.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['services', 1],
    ['models', 1],
    ['tasks', 1],
    ['documents', 1],
    ['evaluation', 1],
    ['figures', 1],
  ]);
  expect(json.reports[0]).toMatchObject({ tables: [], figures: 0, number: null, revised_on: null });
});

test('what is not printed is null, never absent', () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(Object.keys(json.reports[0]!)).toEqual(Object.keys(json.reports[1]!));
});
