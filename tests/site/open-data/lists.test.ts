/**
 * Lists that can be taken away, and the keys by which tables of the package name their rows. What the package
 * claims is held against the rows here, and its form in downloads.test.ts: the validators on npm know version 1 of
 * the standard alone, and the profiles of version 2 are published as files of its site, not as a package.
 */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { csvText } from '../../../src/site/open-data/csv.ts';
import { dataPackage } from '../../../src/site/open-data/data-package.ts';
import type { DataTable } from '../../../src/site/open-data/field.ts';
import { LIST_FIELDS, OWN_LISTS } from '../../../src/site/open-data/list-fields.ts';
import { listTable } from '../../../src/site/open-data/lists.ts';
import { longTable, subjectsOf } from '../../../src/site/open-data/long-table.ts';
import { LISTS } from '../../../src/site/addresses.ts';
import { CSV_TABLES } from '../../../src/site/report/data/columns.ts';
import { dataTable } from '../../../src/site/report/data/data-tables.ts';
import { reportJson } from '../../../src/site/report/data/report-json.ts';
import { realContent, TODAY } from '../../files.ts';
import { archiveOf, bare, full, publication } from '../report/data/sample.ts';

const { archive } = compile(realContent, TODAY);
const sample = archiveOf(bare, full);

type Row = Readonly<Record<string, string>>;
const read = (table: DataTable) => parse<Row>(csvText(table), { columns: true });

test.each(OWN_LISTS)('a row of %s has a cell for every field', (list) => {
  const { rows } = listTable(list, list === 'corrections' ? sample : archive, publication);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(LIST_FIELDS[list].length);
});

test('the ledger says what was published, what stands there now, and the place in words', () => {
  const rows = read(listTable('corrections', sample, publication));
  const value = rows.find(({ kind }) => kind === 'value');
  const { before, after, reason, place } = full.revisions[0]!;
  expect(value).toMatchObject({
    report: full.id,
    kind: 'value',
    place,
    before: String(before ?? ''),
    after: String(after ?? ''),
    reason,
  });
  expect(value!['place_name']).not.toBe('');
  expect(value!['place_name']).not.toContain('/');
  expect(value!['address']).toMatch(/^https:.*#/);
  expect(rows).toContainEqual(
    expect.objectContaining({ kind: 'report', before: full.replaces, after: full.id }),
  );
});

/** Every table of the package, by the name that it has there. */
function tablesOf(from: Archive): ReadonlyMap<string, readonly Row[]> {
  const reports = from.reports.map(({ id }) => reportJson(from.open(id), from, publication));
  return new Map([
    ['so-lieu', read(longTable(subjectsOf(from.reference), from, publication))],
    ...CSV_TABLES.map((table): [string, readonly Row[]] => [
      table,
      reports.flatMap((report) => read(dataTable(report, table))),
    ]),
    ...OWN_LISTS.map((list): [string, readonly Row[]] => [
      LISTS[list],
      read(listTable(list, from, publication)),
    ]),
  ]);
}

test('keys hold: no two rows have one, and what a field names is there', () => {
  const tables = tablesOf(archive);
  const faults: string[] = [];
  let keyed = 0;
  for (const resource of dataPackage(archive, publication).resources) {
    if (!('schema' in resource)) continue;
    const { name, schema } = resource;
    const rows = tables.get(name)!;
    const names = schema.fields.map((field) => field.name);
    const { primaryKey = [], foreignKeys = [] } = schema;
    expect(names, name).toEqual(expect.arrayContaining([...primaryKey]));
    if (primaryKey.length > 0) {
      const seen = new Set<string>();
      for (const row of rows) {
        keyed += 1;
        const key = primaryKey.map((field) => row[field]).join(' | ');
        if (seen.has(key)) faults.push(`${name}: two rows ${key}`);
        if (primaryKey.some((field) => row[field] === '')) faults.push(`${name}: no key: ${key}`);
        seen.add(key);
      }
    }
    for (const { fields, reference } of foreignKeys) {
      const there = new Set(
        tables.get(reference.resource)!.map((row) => row[reference.fields[0]!]),
      );
      for (const row of rows) {
        const cell = row[fields[0]!]!;
        if (cell !== '' && !there.has(cell))
          faults.push(`${name}.${fields[0]!}: ${cell} is not in ${reference.resource}`);
      }
    }
  }
  expect(keyed).toBeGreaterThan(2000);
  expect([...new Set(faults)]).toEqual([]);
});
