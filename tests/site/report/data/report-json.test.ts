import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../../src/site/open-data/json-text.ts';
import { reportJson } from '../../../../src/site/report/data/report-json.ts';
import { archiveOf, bare, figureOfRow, full, publication } from './sample.ts';

type Json = Readonly<Record<string, unknown>>;

const archive = archiveOf(bare, full);
const json = reportJson(full, archive, publication);
const bareJson = reportJson(bare, archive, publication);

/** Where the JSON holds a row of each table. */
const rows = {
  services: json.services!.rows[0]!,
  models: json.models![0]!,
  tasks: json.tasks![0]!,
  documents: json.documents![0]!,
  evaluation: json.evaluation![0]!,
  figures: json.figures[0]!,
  discrepancies: json.discrepancies[0]!,
} satisfies Record<string, Json>;

// DESIGN §8, word for word. These names are relied on from outside: they change only by an issue.
const RELIED_ON: readonly (readonly [string, Json, string])[] = [
  ['', json, 'version report tables services models tasks documents evaluation figures'],
  ['', json, 'summaries discrepancies'],
  ['report', json.report, 'province unit period period_start period_end kind number issued_on'],
  ['report', json.report, 'issuer data_until title wording url'],
  ['tables', json.tables[0]!, 'kind label caption groups period'],
  ['services', json.services!, 'rows totals'],
  ['services.rows', rows.services, 'service name online_citizen online_business online in_person'],
  ['services.rows', rows.services, 'received share_printed share_computed on_time overdue'],
  ['services.rows', rows.services, 'handled_by reasons'],
  ['services.totals', json.services!.totals[0]!, 'group online received share_printed'],
  ['models', rows.models, 'model stt local_no local_name status status_printed statuses step'],
  ['models', rows.models, 'steps lead cooperating deadline result difficulties next_steps value'],
  ['models', rows.models, 'funding figures'],
  ['tasks', rows.tasks, 'group stt task directives lead deadline status result figures note'],
  ['documents', rows.documents, 'group stt number type date date_printed subject issuer'],
  ['evaluation', rows.evaluation, 'group model name status status_printed deployed_printed'],
  ['evaluation', rows.evaluation, 'deployed_of deployed_listed deployed_distinct provinces result'],
  ['evaluation', rows.evaluation, 'figures difficulties value funding replicate_printed'],
  ['evaluation', rows.evaluation, 'replicate_of reasons'],
  ['evaluation.provinces', json.evaluation![0]!.provinces![0]!, 'slug printed'],
  ['figures', rows.figures, 'place indicator label value of target share_printed share_computed'],
  ['figures', rows.figures, 'as_of period scope qualifier printed unit reasons'],
  ['discrepancies', rows.discrepancies, 'code place printed computed explanation'],
];

test.each(RELIED_ON)('names of DESIGN §8: %s', (_where, value, names) => {
  expect(Object.keys(value)).toEqual(expect.arrayContaining(names.split(' ')));
});

describe('every field of the content contract stands under its own name', () => {
  test.each(Object.entries(rows))('%s', (table, row) => {
    expect(missing(rowSchema(table), row)).toEqual([]);
  });

  test('report.md', () => {
    // The period's own fields stand beside it: period_printed, period_basis, period_start, period_end.
    expect(missing(schemaOf('report'), json.report)).toEqual([]);
  });

  test('a table, its groups, totals and summaries', () => {
    // A table's own rows, summaries and total have places of their own in the JSON.
    const elsewhere = ['rows', 'summaries', 'total'];
    const absent = missing(schemaOf('services'), json.tables[0]!);
    expect(absent.filter((name) => !elsewhere.includes(name))).toEqual([]);
    const { total } = schemaOf('services');
    expect(missing(propertiesOf(total), json.services!.totals[0]!)).toEqual([]);
    const { groups } = schemaOf('models');
    expect(missing(itemsOf(groups), json.tables[0]!.groups[0]!)).toEqual([]);
    expect(missing(itemsOf(schemaOf('models')['summaries']), json.summaries[0]!)).toEqual([]);
  });

  test('a figure of a row, its parts, comparisons and ranks', () => {
    const figure = json.models![0]!.figures[0]!;
    const schema = rowSchema('figures');
    expect(missing(itemsOf(schema['parts']), figure.parts[0]!)).toEqual([]);
    expect(missing(propertiesOf(schema['previous']), figure.previous!)).toEqual([]);
    expect(missing(propertiesOf(schema['benchmark']), figure.benchmark!)).toEqual([]);
    expect(missing(propertiesOf(schema['change']), figure.change!)).toEqual([]);
    expect(missing(itemsOf(schema['ranks']), figure.ranks[0]!)).toEqual([]);
    expect(missing(propertiesOf(schema['scope']), figure.scope!)).toEqual([]);
    expect(missing(propertiesOf(schema['period']), figure.period!)).toEqual([]);
  });
});

describe('what the source does not print', () => {
  test('is null, never absent', () => {
    expect(JSON.parse(jsonText(json))).toEqual(json);
    expect(Object.keys(bareJson)).toEqual(Object.keys(json));
    expect(Object.keys(bareJson.report)).toEqual(Object.keys(json.report));
    expect(bareJson.report).toMatchObject({ number: null, issued_on: null, data_until: null });
    expect(Object.keys(json.figures[0]!)).toEqual(Object.keys(json.models![0]!.figures[0]!));
  });

  test('a table that is not there is null, not an empty list', () => {
    expect(bareJson).toMatchObject({
      tables: [],
      services: null,
      models: null,
      tasks: null,
      documents: null,
      evaluation: null,
      figures: [],
      summaries: [],
      discrepancies: [],
    });
  });

  test('has its reason, under each name of the field', () => {
    expect(rows.services).toMatchObject({
      online_business: null,
      share: null,
      share_printed: null,
    });
    expect(rows.services.reasons).toEqual({
      online_business: 'none-arising',
      share: 'not-reported',
      share_printed: 'not-reported',
    });
    expect(rows.evaluation.reasons).toEqual({ replicate_printed: 'not-reported' });
    expect(rows.figures.reasons).toEqual({ value: 'illegible' });
  });

  test('differs from nought', () => {
    expect(rows.services).toMatchObject({ overdue: 0, staff: { total: 0, province: null } });
  });
});

describe('figures', () => {
  test('those of the narrative and those of rows, each with its place', () => {
    expect(json.figures.map(({ place }) => place)).toEqual([
      'figures/so-lieu',
      'models/2/paperless-services',
      'tasks/I.1/so-lieu',
      'evaluation/7/so-lieu',
    ]);
    expect(json.figures[1]).toEqual(json.models![0]!.figures[0]);
  });

  test('parts have the place and the shape of figures', () => {
    const figure = json.figures[1]!;
    expect(figure.parts).toMatchObject([
      { place: 'models/2/paperless-services/parts/cap-tinh', value: 32, share_printed: null },
    ]);
    expect(Object.keys(figure)).toEqual(expect.arrayContaining(Object.keys(figure.parts[0]!)));
  });

  test('shares keep the printed decimals, and two more where recomputed', () => {
    expect(json.figures[1]).toMatchObject({
      share: 64.1,
      share_printed: 64.1,
      share_decimals: 2,
      share_computed: 64.1509,
      previous: { share: 56.6, share_decimals: 1 },
    });
    expect(json.services!.totals[0]).toMatchObject({
      place: 'services/total',
      share_printed: 96.12,
      share_computed: 96.1155,
      computed: { share: 95 },
    });
    expect(figureOfRow.share_computed).not.toBe(64.1509);
  });
});

test('texts are Markdown', () => {
  expect(rows.models.result).toBe('Có **34** dịch vụ.');
  expect(rows.models.value).toEqual([{ for: 'Người dân', text: 'Bớt giấy tờ.' }]);
  expect(json.narrative.headings).toEqual([{ id: 'nd-i', depth: 2, text: 'I. Kết quả' }]);
});

test('says what it is: licence, publisher, wording, addresses, what replaced it', () => {
  expect(json).toMatchObject({ version: 1, licence: { id: 'CC-BY-4.0' } });
  expect(json.publisher.url).toBe('https://vi-du.example/goc/');
  expect(json.report).toMatchObject({
    unit: '63-bac-giang',
    url: 'https://vi-du.example/goc/bao-cao/bac-giang/2024-02/',
    json: 'https://vi-du.example/goc/du-lieu/bao-cao/bac-giang/2024-02.json',
    replaces: 'bac-giang/2024-01',
    replaced_by: null,
  });
  expect(json.report.wording_notice).toContain('không thay thế văn bản gốc');
  expect(bareJson.report).toMatchObject({
    wording_notice: null,
    replaced_by: 'bac-giang/2024-02',
  });
});

test('the same report is always the same text', () => {
  const again = reportJson(
    structuredClone(full),
    archiveOf(structuredClone(bare), structuredClone(full)),
    publication,
  );
  expect(jsonText(again)).toBe(jsonText(json));
});

// The schemas, as far as this test reads them.

type Schema = Readonly<Record<string, unknown>>;

function schemaOf(name: string): Readonly<Record<string, Schema>> {
  const file = new URL(`../../../../schemas/${name}.schema.json`, import.meta.url);
  return propertiesOf(JSON.parse(readFileSync(file, 'utf8')) as Schema);
}

function rowSchema(table: string): Readonly<Record<string, Schema>> {
  return itemsOf(schemaOf(table)['rows']);
}

function itemsOf(list: Schema | undefined): Readonly<Record<string, Schema>> {
  return propertiesOf(list?.['items'] as Schema);
}

function propertiesOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  return resolve(schema)?.['properties'] as Readonly<Record<string, Schema>>;
}

function resolve(schema: Schema | undefined): Schema | undefined {
  const name = /#\/\$defs\/(\w+)$/.exec((schema?.['$ref'] as string | undefined) ?? '')?.[1];
  if (name === undefined) return schema;
  const file = new URL('../../../../schemas/parts.schema.json', import.meta.url);
  const parts = JSON.parse(readFileSync(file, 'utf8')) as { $defs: Record<string, Schema> };
  return parts.$defs[name];
}

/** The fields of a schema, and of objects in it, that a value of the JSON lacks. */
function missing(properties: Readonly<Record<string, Schema>>, value: Json): readonly string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (!(name in value)) return [name];
    const inner = propertiesOf(schema) as Readonly<Record<string, Schema>> | undefined;
    const object = value[name];
    return inner && object !== null && typeof object === 'object'
      ? missing(inner, object as Json).map((field) => `${name}.${field}`)
      : [];
  });
}
