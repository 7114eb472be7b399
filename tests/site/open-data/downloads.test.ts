/** What can be taken away: read back by other programs, the same bytes every time, with nothing dropped in silence. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWorkbook } from '@e965/xlsx';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { csvText } from '../../../src/site/open-data/csv.ts';
import { dataPackage } from '../../../src/site/open-data/data-package.ts';
import type { Cell } from '../../../src/site/open-data/field.ts';
import { OWN_LISTS } from '../../../src/site/open-data/list-fields.ts';
import { listTable } from '../../../src/site/open-data/lists.ts';
import { LISTS } from '../../../src/site/addresses.ts';
import { longTable, subjectsOf } from '../../../src/site/open-data/long-table.ts';
import { xlsxBytes, type Sheet } from '../../../src/site/open-data/xlsx.ts';
import { zipFile } from '../../../src/site/open-data/zip.ts';
import { writeSitemap } from '../../../src/site/integrations/sitemap.ts';
import { writeWholeArchive } from '../../../src/site/integrations/whole-archive.ts';
import { CSV_TABLES, COLUMNS } from '../../../src/site/report/data/columns.ts';
import { dataTable, dataTablesOf, hasTable } from '../../../src/site/report/data/data-tables.ts';
import { reportJson, type ReportJson } from '../../../src/site/report/data/report-json.ts';
import { workbook } from '../../../src/site/report/data/workbook.ts';
import { realContent, TODAY } from '../../files.ts';
import { archiveOf, full, publication } from '../report/data/sample.ts';
import { DATA_PACKAGE } from './data-package-profile.ts';

const { archive } = compile(realContent, TODAY);
const json = reportJson(full, archiveOf(full), publication);
const folder = mkdtempSync(join(tmpdir(), 'bc06-downloads-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (csv: string) => parse<Record<string, string>>(csv, { columns: true });
const texts = (files: Record<string, Uint8Array>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );

/** Fields of the JSON that stand in a table under another name, or in the rows of another. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  services: ['share', 'on_time', 'overdue', 'settled', 'staff', 'computed'],
  figures: ['share', 'unit', 'period', 'parts', 'scope'],
  discrepancies: ['also'],
};

test.each([...CSV_TABLES, 'summaries' as const])(
  'every field of the JSON has its column: %s',
  (name) => {
    const rows: readonly object[] =
      name === 'services' ? [...json.services!.rows, ...json.services!.totals] : json[name]!;
    const columns = COLUMNS[name].map((field) => field.name);
    expect(rows.length).toBeGreaterThan(0);
    const dropped = rows
      .flatMap((row) => Object.keys(row))
      .filter((key) => !columns.includes(key) && !ELSEWHERE[name]?.includes(key));
    expect([...new Set(dropped)]).toEqual([]);
  },
);

test('tables of real reports say what their JSON says', () => {
  for (const head of archive.reports) {
    const report: ReportJson = reportJson(archive.open(head.id), archive, publication);
    for (const table of CSV_TABLES)
      expect(dataTable(report, table).rows.length > 0, `${head.id} ${table}`).toBe(
        hasTable(head, table),
      );
    const services = read(csvText(dataTable(report, 'services')));
    for (const row of report.services?.rows ?? []) {
      const line = services.find(({ place }) => place === row.place)!;
      const printed = { received: row.received, share_printed: row.share_printed };
      for (const [name, value] of Object.entries(printed))
        expect(line[name], row.place).toBe(value === null ? '' : String(value));
      expect(line).toMatchObject({ licence: 'CC-BY-4.0', report: head.id });
    }
  }
});

test('a workbook: the same bytes, typed cells, heads that stay in sight, no formula, sources and terms', () => {
  const sheets = workbook(json);
  const bytes = xlsxBytes(sheets);
  expect(Buffer.from(xlsxBytes(workbook(json))).equals(bytes)).toBe(true);
  const parts = texts(unzipSync(bytes));
  // A text is as a cell is of which nothing is said.
  expect(parts['xl/styles.xml']).toMatch(
    /<cellXfs count="\d+"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"\/><\/xf>/,
  );
  expect(sheets).toHaveLength(dataTablesOf(json).length + 2);
  const strings = parts['xl/sharedStrings.xml']!;
  for (const words of ['CC-BY-4.0', 'Báo cáo Đề án 06', json.report.number!])
    expect(strings).toContain(words);
  const services = parts['xl/worksheets/sheet2.xml']!;
  expect(services).toContain('state="frozen"');
  expect(services).toMatch(/<c [^>]*><v>\d+<\/v>/);
  expect(Object.values(parts).join('')).not.toContain('<f>');
});

test('a workbook says what its cells say, whatever stands in them', () => {
  const row: Sheet['rows'][number] = [
    { value: '=1+1', look: 'text' },
    { value: ' <b> & "c"\n', look: 'text' },
    { value: 'a\u0001b\uffff', look: 'text' },
    { value: 'x'.repeat(40_000), look: 'text' },
    null,
    { value: 12.5, decimals: 1, look: 'doubt' },
    { value: 12, decimals: 0 },
    { value: true },
    { value: '2024-02-29', type: 'date' },
  ];
  const wide = Array.from({ length: 30 }, (_, at) => (at === 29 ? { value: at } : null));
  const sheet = {
    name: 'A & «B»',
    widths: [10],
    frozen: { rows: 1, columns: 2 },
    rows: [row, wide],
  };
  const { SheetNames, Sheets } = readWorkbook(xlsxBytes([sheet]), {
    cellNF: true,
    cellDates: true,
  });
  expect(SheetNames).toEqual(['A & «B»']);
  const cells = Sheets['A & «B»']!;
  const read = (name: string) => (cells[name] as { readonly v?: unknown } | undefined)?.v;
  expect(['A1', 'B1', 'C1'].map(read)).toEqual(['=1+1', ' <b> & "c"\n', 'ab']);
  expect(read('D1')).toBe(`${'x'.repeat(32_763)} […]`);
  expect(cells['E1']).toBeUndefined();
  expect(cells['F1']).toMatchObject({ t: 'n', v: 12.5, w: '12.5' });
  expect(cells['G1']).toMatchObject({ t: 'n', v: 12, w: '12' });
  expect(cells['H1']).toMatchObject({ t: 'b', v: true });
  expect(cells['I1']).toMatchObject({ t: 'd', z: 'dd/mm/yyyy', w: '29/02/2024' });
  expect(read('AD2')).toBe(29);
  expect(['A1', 'B1', 'C1'].flatMap((name) => cells[name] as object)).not.toContainEqual(
    expect.objectContaining({ f: expect.anything() as unknown }),
  );
});

test('two findings at one place are both explained in the workbook', () => {
  const first = json.discrepancies[0]!;
  const second = { ...first, code: 'outlier', explanation: 'Kém mười lần kỳ trước.', also: [] };
  const sheets = workbook({ ...json, discrepancies: [...json.discrepancies, second] });
  const explained = sheets
    .filter(({ name }) => name !== 'Chỗ chưa khớp')
    .flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value)))
    .find((text) => text.includes(second.explanation));
  expect(explained?.split('\n').filter((line) => line.includes(first.explanation))).toHaveLength(1);
});

test('the whole archive: CSV, Parquet and ZIP hold the same, twice the same bytes', async () => {
  const [one, other] = ['mot', 'hai'].map((name) => join(folder, name)) as [string, string];
  for (const site of [one, other]) writeWholeArchive(site, archive, publication);
  for (const name of ['so-lieu-2024.csv', 'so-lieu.parquet', 'toan-bo.zip'])
    expect(readFileSync(join(one, 'du-lieu/toan-bo', name)), name).toEqual(
      readFileSync(join(other, 'du-lieu/toan-bo', name)),
    );
  const file = (name: string) => readFileSync(join(one, 'du-lieu/toan-bo', name));
  const table = longTable(subjectsOf(archive.reference), archive, publication);
  const lines = read(file('so-lieu-2024.csv').toString());
  expect(lines).toHaveLength(table.rows.length);

  const parquet = new Uint8Array(file('so-lieu.parquet')).buffer;
  const about = parquetMetadata(parquet).key_value_metadata ?? [];
  expect(about.map(({ key }) => key)).toEqual(['licence', 'publisher', 'source']);
  const records = await parquetReadObjects({ file: parquet });
  const text = (cell: unknown) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null);
  expect(records.map((record) => Object.values(record).map(text))).toEqual(table.rows);

  const entries = unzipSync(file('toan-bo.zip'));
  expect(Buffer.from(entries['toan-bo/so-lieu-2024.csv']!).equals(file('so-lieu-2024.csv'))).toBe(
    true,
  );
  for (const { id } of archive.reports)
    expect(JSON.parse(texts(entries)[`bao-cao/${id}.json`]!)).toMatchObject({ report: { id } });
  expect(texts(entries)['LICENCE.txt']).toContain('CC-BY-4.0');
});

test('what units and periods tell is the long table divided, what reports list is their tables joined', () => {
  const site = join(folder, 'chia');
  const written = writeWholeArchive(site, archive, publication);
  const file = (name: string) => read(readFileSync(join(site, name), 'utf8'));
  const whole = file('du-lieu/toan-bo/so-lieu-2024.csv');
  const of = (field: string, value: string) => whole.filter((row) => row[field] === value);
  expect(file('tinh/bac-giang.csv')).toEqual(of('unit_slug', 'bac-giang'));
  expect(file('ky/2024-07.csv')).toEqual(of('period', '2024-07'));
  // Nobody has reported yet: the head alone.
  expect(readFileSync(join(site, 'tinh/ha-noi.csv'), 'utf8')).toMatch(/^report,unit,[^\n]*\n$/);
  const tables = archive.reports.map(({ id }) =>
    reportJson(archive.open(id), archive, publication),
  );
  for (const [path, table] of [
    ['nhiem-vu.csv', 'tasks'],
    ['van-ban.csv', 'documents'],
    ['doi-chieu.csv', 'discrepancies'],
  ] as const) {
    const rows = tables.flatMap((report) => read(csvText(dataTable(report, table))));
    const place = ({ report, place, code }: Record<string, string>) => `${report} ${place} ${code}`;
    expect(file(path).map(place).sort(), path).toEqual(rows.map(place).sort());
  }
  expect(written).toEqual(expect.arrayContaining(['tinh/bac-giang.csv', 'doi-chieu.csv']));
  for (const path of written) expect(existsSync(join(site, path)), path).toBe(true);
});

test('an entry that comes in pieces stands whole in a ZIP', () => {
  const pieces = ['xã,phường\r\n', 'đặc khu'].map((text) => Buffer.from(text.repeat(50_000)));
  const written: Uint8Array[] = [];
  const zip = zipFile((bytes) => written.push(bytes));
  zip.addPieces('dai.csv', pieces);
  zip.add('LICENCE.txt', Buffer.from('CC-BY-4.0'));
  zip.close();
  const entries = unzipSync(Buffer.concat(written));
  expect(Buffer.from(entries['dai.csv']!).equals(Buffer.concat(pieces))).toBe(true);
  expect(texts(entries)['LICENCE.txt']).toBe('CC-BY-4.0');
});

test('what an independent reader finds in the CSV is what the schemas of the package say', () => {
  const resources = new Map(
    dataPackage(archive, publication).resources.map((one) => [one.name, one]),
  );
  const isOf: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    string: /[^]/,
  };
  const wrong = new Set<string>();
  const check = (name: string, csv: string) => {
    const resource = resources.get(name)!;
    if (!('schema' in resource)) throw new Error(`${name} has no schema`);
    const { fields } = resource.schema;
    const [head, ...rows] = parse(csv);
    expect(head, name).toEqual(fields.map((field) => field.name));
    for (const row of rows)
      for (const [at, { name: of, type, constraints, format }] of fields.entries()) {
        const cell = row[at]!;
        if (cell === '') continue;
        const among = constraints?.enum;
        const fits =
          isOf[type]!.test(cell) &&
          (!among || among.includes(cell)) &&
          (format !== 'uri' || URL.canParse(cell));
        if (!fits) wrong.add(`${name}.${of}: ${cell}`);
      }
  };
  for (const head of archive.reports) {
    const report = reportJson(archive.open(head.id), archive, publication);
    for (const table of CSV_TABLES.filter((one) => hasTable(head, one)))
      check(table, csvText(dataTable(report, table)));
  }
  check('so-lieu', csvText(longTable(subjectsOf(archive.reference), archive, publication)));
  for (const list of OWN_LISTS) check(LISTS[list], csvText(listTable(list, archive, publication)));
  expect([...wrong]).toEqual([]);
});

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

// Where LibreOffice is not installed there is nothing to open the workbook with: the test says so and is passed over.
test.skipIf(!soffice)(
  'LibreOffice reads in a workbook what we wrote into it',
  { timeout: 120_000 },
  () => {
    const sheets = workbook(json);
    const path = join(folder, 'bao-cao.xlsx');
    writeFileSync(path, xlsxBytes(sheets));
    // Every sheet as CSV, UTF-8, values as they are and not as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    execFileSync(
      soffice!,
      [
        `-env:UserInstallation=file://${join(folder, 'soffice')}`,
        ...['--headless', '--convert-to', filter, '--outdir', folder, path],
      ],
      { stdio: 'ignore' },
    );
    for (const sheet of sheets) {
      const rows = parse(readFileSync(join(folder, `bao-cao-${sheet.name}.csv`)), {
        relax_column_count: true,
        skip_empty_lines: false,
      });
      for (const [at, row] of sheet.rows.entries())
        for (const [column, cell] of row.entries())
          if (typeof cell?.value === 'number')
            expect(Number(rows[at]![column]), `${sheet.name} ${at}:${column}`).toBe(cell.value);
          else if (cell?.type === 'date')
            // A day is a day there: LibreOffice writes it as its own language does.
            expect(rows[at]![column]).toBe(
              String(cell.value).replace(/^(.+)-(.+)-(.+)$/, '$2/$3/$1'),
            );
          else if (typeof cell?.value === 'string' && cell.look === 'text')
            expect(rows[at]![column], `${sheet.name} ${at}:${column}`).toBe(cell.value);
    }
  },
);

test('the data package names files by their paths, each with a schema of its columns, and its terms', () => {
  const made = dataPackage(archive, publication);
  expect(made).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    licenses: [{ name: 'CC-BY-4.0' }],
  });
  const names = made.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const resource of made.resources) {
    expect(resource.name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    for (const path of [resource.path].flat()) expect(path).toMatch(/^(?![/.])[^\\:]+$/);
    if (!('schema' in resource)) continue;
    const fields = resource.schema.fields.map(({ name }) => name);
    expect(new Set(fields).size).toBe(fields.length);
    for (const { type } of resource.schema.fields)
      expect(['string', 'integer', 'number', 'boolean', 'date']).toContain(type);
  }
});

test('the data package is what the profile of its version demands', () => {
  const judge = new Ajv2020({ allErrors: true }).compile(DATA_PACKAGE);
  const made: unknown = JSON.parse(JSON.stringify(dataPackage(archive, publication)));
  judge(made);
  expect(judge.errors ?? []).toEqual([]);
  // The profile is none that lets everything pass.
  const spoilt = structuredClone(made) as { resources: { path: unknown }[]; licenses: unknown[] };
  spoilt.resources[0]!.path = '../du-lieu.csv';
  spoilt.licenses = [];
  judge(spoilt);
  const places = judge.errors?.map(({ instancePath }) => instancePath) ?? [];
  expect(places).toEqual(expect.arrayContaining(['/resources/0/path', '/licenses']));
});

test('cells are of the type that their field claims', () => {
  const { fields, rows } = longTable(subjectsOf(archive.reference), archive, publication);
  const isOf = (type: string, cell: Exclude<Cell, null>) => {
    if (type === 'integer') return Number.isInteger(cell);
    if (type === 'number') return typeof cell === 'number';
    if (type === 'boolean') return typeof cell === 'boolean';
    if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(cell));
    return typeof cell === 'string';
  };
  const wrong = rows.flatMap((row) =>
    fields.filter(({ type, among }, at) => {
      const cell = row[at] as Cell;
      return cell !== null && (!isOf(type, cell) || (among && !among.includes(String(cell))));
    }),
  );
  expect([...new Set(wrong.map(({ name }) => name))]).toEqual([]);
});

test('the sitemap names every page but those that are not to be found, and its other language', () => {
  const site = join(folder, 'trang');
  for (const path of ['', 'en/', 'tinh/ha-noi/', 'tim-kiem/', 'bao-cao/ha-noi/2024-01/']) {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), '');
  }
  expect(writeSitemap(site, 'https://vi-du.example/goc/', ['ha-noi'])).toBe(4);
  const file = (name: string) => readFileSync(join(site, name), 'utf8');
  expect(file('sitemap-index.xml')).toMatch(/sitemap-chung\.xml.*sitemap-ha-noi\.xml/);
  expect(file('sitemap-chung.xml')).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://vi-du.example/goc/en/"/>',
  );
  expect(file('sitemap-ha-noi.xml')).toContain('goc/bao-cao/ha-noi/2024-01/</loc>');
  expect(file('sitemap-chung.xml')).not.toContain('tim-kiem');
});
