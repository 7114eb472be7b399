/**
 * The whole archive as files (DESIGN §8): the long table as CSV by year, unit and period and as Parquet, tables of
 * all reports one under another, and one ZIP of everything. Written when the pages are drawn, a subject or a report at a time. Where no report has changed, the files of the
 * last build are taken over. A build that draws a part of the site leaves this to the first part, which makes anew
 * what other parts draw.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import type { Archive } from '../../domain/archive.ts';
import { handedOver, type Handover } from '../../store/handover.ts';
import { compareText } from '../../domain/order.ts';
import { addressesAt } from '../addresses.ts';
import { csvHead, csvLines, csvText } from '../open-data/csv.ts';
import { LONG_FIELDS, longRows, subjectsOf } from '../open-data/long-table.ts';
import { jsonText } from '../open-data/json-text.ts';
import { parquetFile } from '../open-data/parquet.ts';
import { LICENCE, publisherAt, type Publication } from '../open-data/publication.ts';
import {
  cutsOf,
  isJoined,
  JOINED_TABLES,
  yearsOf,
  type JoinedTable,
} from '../open-data/whole-archive.ts';
import { zipFile } from '../open-data/zip.ts';
import { OWN_LISTS } from '../open-data/list-fields.ts';
import { COLUMNS, CSV_TABLES } from '../report/data/columns.ts';
import { dataTable, hasTable } from '../report/data/data-tables.ts';
import { reportJson } from '../report/data/report-json.ts';
import { growingFiles } from './growing-files.ts';

/** In the cache of a build: the files, and what they were made of. */
const KEPT = 'archive';
const LIST = 'list.json';

/** So many bytes of a long file are read at once. */
const PIECE = 4 << 20;

/** The integration for `astro.config.mjs`. */
export function wholeArchive(): AstroIntegration {
  let publication: Publication | null = null;
  return {
    name: 'whole-archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        publication = { site: config.site!, addresses: addressesAt(config.base, 'vi') };
      },
      'astro:build:done': ({ dir }) => {
        const handed = handedOver();
        if (handed?.share.part === 1) provide(fileURLToPath(dir), handed, publication!);
      },
    },
  };
}

function provide(site: string, { compiled, cache }: Handover, publication: Publication): void {
  const { archive, keyOf } = compiled;
  const kept = cache && join(cache, KEPT);
  const madeOf = createHash('sha256')
    .update(JSON.stringify(archive.reports.map(({ id }) => [id, keyOf(id)])))
    .digest('hex');
  if (kept && takeOver(kept, madeOf, site)) return;
  const files = writeWholeArchive(site, archive, publication);
  if (!kept) return;
  rmSync(kept, { recursive: true, force: true });
  for (const file of files) copy(join(site, file), join(kept, file));
  writeFileSync(join(kept, LIST), JSON.stringify({ madeOf, files }));
}

/** Copies kept files, if they were made of the same and none is missing. */
function takeOver(kept: string, madeOf: string, site: string): boolean {
  if (!existsSync(join(kept, LIST))) return false;
  const list = JSON.parse(readFileSync(join(kept, LIST), 'utf8')) as {
    readonly madeOf: string;
    readonly files: readonly string[];
  };
  if (list.madeOf !== madeOf || !list.files.every((file) => existsSync(join(kept, file))))
    return false;
  for (const file of list.files) copy(join(kept, file), join(site, file));
  return true;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Writes the files of an archive into its site, and says which. */
export function writeWholeArchive(
  site: string,
  archive: Archive,
  publication: Publication,
): readonly string[] {
  const { addresses } = publication;
  const pathOf = (address: string) => address.slice(addresses.home().length);
  const parquet = pathOf(addresses.archiveParquet());
  const long = writeLongTable(site, archive, publication, pathOf);
  writeFileSync(join(site, parquet), long.parquet);
  return [...long.files, parquet, ...writeReports(site, archive, publication, pathOf)];
}

/** The path in the site of what has an address. */
type PathOf = (address: string) => string;

/** The long table, a subject at a time: each row in the files of its year, its unit and its period. */
function writeLongTable(
  site: string,
  archive: Archive,
  publication: Publication,
  pathOf: PathOf,
): { readonly files: readonly string[]; readonly parquet: Uint8Array } {
  const files = growingFiles(site);
  const cuts = cutsOf(archive, publication.addresses);
  for (const address of cuts.flatMap((cut) => cut.names.map(cut.address)))
    files.begin(pathOf(address), csvHead(LONG_FIELDS));
  const { name, url } = publisherAt(publication);
  const about = { licence: LICENCE.url, publisher: name, source: url };
  const parquet = parquetFile(LONG_FIELDS, about);
  for (const subject of subjectsOf(archive.reference)) {
    const rows = longRows(archive.observed(subject), archive, publication);
    parquet.add(rows);
    const lines = rows.map((row) => ({ row, line: csvLines([row]) }));
    for (const { nameOf, address } of cuts)
      for (const [own, some] of Map.groupBy(lines, ({ row }) => nameOf(row)))
        files.add(pathOf(address(own)), some.map(({ line }) => line).join(''));
  }
  return { files: files.close(), parquet: parquet.close() };
}

/** Every report in one file, and the tables that have a page over all reports one under another. */
function writeReports(
  site: string,
  archive: Archive,
  publication: Publication,
  pathOf: PathOf,
): readonly string[] {
  const { addresses } = publication;
  const files = growingFiles(site);
  const listOf = (table: JoinedTable) => pathOf(addresses.listCsv(table));
  for (const table of JOINED_TABLES) files.begin(listOf(table), csvHead(COLUMNS[table]));
  const zipPath = pathOf(addresses.archiveZip());
  files.begin(zipPath);
  const zip = zipFile((bytes) => {
    files.add(zipPath, bytes);
  });
  const folder = pathOf(addresses.data());
  const text = new TextEncoder();
  zip.add('LICENCE.txt', text.encode(termsText(publication)));
  const described = [
    addresses.dataPackage(),
    addresses.dataIndex(),
    ...OWN_LISTS.map((list) => addresses.packagedCsv(list)),
  ].map(pathOf);
  for (const path of described.filter((one) => existsSync(join(site, one))))
    zip.add(path.slice(folder.length), readFileSync(join(site, path)));
  for (const path of yearsOf(archive).map((year) => pathOf(addresses.archiveCsv(year))))
    zip.addPieces(path.slice(folder.length), piecesOf(join(site, path)));
  for (const head of archive.reports.toSorted((a, b) => compareText(a.id, b.id))) {
    const json = () => reportJson(archive.open(head.id), archive, publication);
    const add = (address: string, make: () => string): Uint8Array => {
      const path = pathOf(address);
      const drawn = join(site, path);
      const bytes = existsSync(drawn) ? readFileSync(drawn) : text.encode(make());
      zip.add(path.slice(folder.length), bytes);
      return bytes;
    };
    add(addresses.reportJson(head.id), () => jsonText(json()));
    for (const table of CSV_TABLES.filter((one) => hasTable(head, one))) {
      const csv = () => csvText(dataTable(json(), table));
      const bytes = add(addresses.reportCsv(head.id, table), csv);
      if (isJoined(table)) files.add(listOf(table), bytes.subarray(bytes.indexOf(LINE_END) + 1));
    }
  }
  zip.close();
  return files.close();
}

/** The last byte of a line. */
const LINE_END = 10;

/** On what terms everything is. */
function termsText(publication: Publication): string {
  const { name, url, statement } = publisherAt(publication);
  const { id, name: licence, url: terms, statement: says } = LICENCE;
  return `${name}\n${url}\n${statement}\n\n${licence} (${id})\n${terms}\n${says}\n`;
}

/** A file of any length, in one buffer that is used again for each piece. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const buffer = Buffer.alloc(PIECE);
  const file = openSync(path, 'r');
  for (let read; (read = readSync(file, buffer)) > 0;) yield buffer.subarray(0, read);
  closeSync(file);
}
