/** The long table: what reports tell, one observation a row, with nothing added and nothing lost. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { observationsOf } from '../../../src/domain/observation.ts';
import type { Cell } from '../../../src/site/open-data/field.ts';
import { LONG_FIELDS, longTable, subjectsOf } from '../../../src/site/open-data/long-table.ts';
import { realContent, TODAY } from '../../files.ts';
import { publication } from '../report/data/sample.ts';

const { archive } = compile(realContent, TODAY);
const { fields, rows } = longTable(subjectsOf(archive.reference), archive, publication);
const records = rows.map((row) =>
  Object.fromEntries(fields.map(({ name }, at) => [name, row[at] as Cell])),
);

test('every observation of every subject of the reference data has its row', () => {
  const told = archive.reports.flatMap(({ id }) =>
    observationsOf(archive.open(id), archive.reference),
  );
  expect(told.length).toBeGreaterThan(1000);
  const variables = records.map(({ subject, scope, measure }) =>
    [scope === null ? subject : `${subject}@${scope}`, measure].join('/'),
  );
  expect(variables.toSorted()).toEqual(told.map(({ variable }) => variable).toSorted());
});

test('a row says who told it, of what, when, where, and what is to be said of it', () => {
  const share = records.find(
    ({ report, place }) =>
      report === 'bac-giang/2024-07' && place === 'services/dang-ky-khai-sinh/share',
  );
  expect(share).toMatchInlineSnapshot(`
    {
      "address": "https://vi-du.example/goc/bao-cao/bac-giang/2024-07/#dich-vu-cong-dang-ky-khai-sinh",
      "computed": 93.9005,
      "decimals": 2,
      "doubts": "share-mismatch",
      "end": "2024-07-31",
      "gap": null,
      "kind": "ratio",
      "licence": "CC-BY-4.0",
      "measure": "share",
      "measured_in": "%",
      "of": null,
      "period": "2024-07",
      "period_end": "2024-07-31",
      "period_start": "2024-07-01",
      "place": "services/dang-ky-khai-sinh/share",
      "printed": null,
      "provisional": false,
      "publisher": "Báo cáo Đề án 06",
      "qualifier": null,
      "report": "bac-giang/2024-07",
      "revised_on": null,
      "scope": null,
      "start": "2024-07-01",
      "status": null,
      "subject": "services/dang-ky-khai-sinh",
      "subject_name": "Đăng ký khai sinh",
      "unit": "63-bac-giang",
      "unit_name": "Bắc Giang",
      "unit_slug": "bac-giang",
      "value": 88.73,
    }
  `);
});

test('a gap is none and says why; what is there is no gap', () => {
  for (const { gap, value, status } of records)
    expect([gap, value ?? status].filter((one) => one !== null)).toHaveLength(1);
});

test('every field is named once and said in both languages', () => {
  const names = LONG_FIELDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { title, says } of LONG_FIELDS)
    for (const words of [title, ...(says ? [says] : [])]) {
      expect(words.vi).not.toBe('');
      expect(words.en).not.toBe('');
    }
});
