/**
 * The whole archive as files (DESIGN §8): the long table as CSV by year and as Parquet, and one ZIP of everything.
 * Written when the pages are drawn, a subject or a report at a time. Where no report has changed, the files of the
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
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import type { Archive } from '../../domain/archive.ts';
import { handedOver, type Handover } from '../../store/handover.ts';
import { addressesAt } from '../addresses.ts';
import { csvHead, csvLines, csvText } from '../open-data/csv.ts';
import { LONG_FIELDS, longRows, subjectsOf } from '../open-data/long-table.ts';
import { jsonText } from '../open-data/json-text.ts';
import { parquetFile } from '../open-data/parquet.ts';
import { LICENCE, publisherAt, type Publication } from '../open-data/publication.ts';
import { WHOLE_ARCHIVE, yearsOf, yearOfRow } from '../open-data/whole-archive.ts';
import { zipFile } from '../open-data/zip.ts';
import { CSV_TABLES } from '../report/data/columns.ts';
import { dataTable, hasTable } from '../report/data/data-tables.ts';
import { reportJson } from '../report/data/report-json.ts';

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
  const folder = join(site, WHOLE_ARCHIVE);
  const kept = cache && join(cache, KEPT);
  const madeOf = createHash('sha256')
    .update(JSON.stringify(archive.reports.map(({ id }) => [id, keyOf(id)])))
    .digest('hex');
  mkdirSync(folder, { recursive: true });
  if (kept && takeOver(kept, madeOf, folder)) return;
  writeWholeArchive(site, archive, publication);
  if (!kept) return;
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const files = readdirSync(folder).sort();
  for (const file of files) copy(join(folder, file), join(kept, file));
  writeFileSync(join(kept, LIST), JSON.stringify({ madeOf, files }));
}

/** Copies kept files, if they were made of the same and none is missing. */
function takeOver(kept: string, madeOf: string, folder: string): boolean {
  if (!existsSync(join(kept, LIST))) return false;
  const list = JSON.parse(readFileSync(join(kept, LIST), 'utf8')) as {
    readonly madeOf: string;
    readonly files: readonly string[];
  };
  if (list.madeOf !== madeOf || !list.files.every((file) => existsSync(join(kept, file))))
    return false;
  for (const file of list.files) copy(join(kept, file), join(folder, file));
  return true;
}

function copy(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Writes the files of an archive into its site. */
export function writeWholeArchive(site: string, archive: Archive, publication: Publication): void {
  const folder = join(site, WHOLE_ARCHIVE);
  mkdirSync(folder, { recursive: true });
  const years = new Map(
    yearsOf(archive).map((year) => [year, openSync(join(folder, `so-lieu-${year}.csv`), 'w')]),
  );
  for (const file of years.values()) writeSync(file, csvHead(LONG_FIELDS));
  const parquet = parquetFile(LONG_FIELDS, {
    licence: LICENCE.url,
    publisher: publisherAt(publication).name,
    source: publisherAt(publication).url,
  });
  for (const subject of subjectsOf(archive.reference)) {
    const rows = longRows(archive.observed(subject), archive, publication);
    for (const [year, own] of Map.groupBy(rows, yearOfRow))
      writeSync(years.get(year)!, csvLines(own));
    parquet.add(rows);
  }
  for (const file of years.values()) closeSync(file);
  writeFileSync(join(folder, 'so-lieu.parquet'), parquet.close());
  writeZip(site, archive, publication);
}

/** A file of any length, in one buffer that is used again for each piece. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const buffer = Buffer.alloc(PIECE);
  const file = openSync(path, 'r');
  for (let read; (read = readSync(file, buffer)) > 0;) yield buffer.subarray(0, read);
  closeSync(file);
}

/** Everything in one file: the long table, and every report with its tables. */
function writeZip(site: string, archive: Archive, publication: Publication): void {
  const folder = join(site, WHOLE_ARCHIVE);
  const file = openSync(join(folder, 'toan-bo.zip'), 'w');
  const zip = zipFile((bytes) => {
    writeSync(file, bytes);
  });
  const text = new TextEncoder();
  const { name, url, statement } = publisherAt(publication);
  zip.add(
    'LICENCE.txt',
    text.encode(
      `${name}\n${url}\n${statement}\n\n${LICENCE.name} (${LICENCE.id})\n${LICENCE.url}\n${LICENCE.statement}\n`,
    ),
  );
  for (const path of ['datapackage.json', 'index.json']) {
    const drawn = join(site, 'du-lieu', path);
    if (existsSync(drawn)) zip.add(path, readFileSync(drawn));
  }
  for (const year of yearsOf(archive))
    zip.addPieces(`toan-bo/so-lieu-${year}.csv`, piecesOf(join(folder, `so-lieu-${year}.csv`)));
  for (const head of archive.reports.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const json = () => reportJson(archive.open(head.id), archive, publication);
    const add = (path: string, make: () => string) => {
      const drawn = join(site, 'du-lieu', path);
      zip.add(path, existsSync(drawn) ? readFileSync(drawn) : text.encode(make()));
    };
    add(`bao-cao/${head.id}.json`, () => jsonText(json()));
    for (const table of CSV_TABLES.filter((one) => hasTable(head, one)))
      add(`bao-cao/${head.id}/${table}.csv`, () => csvText(dataTable(json(), table)));
  }
  zip.close();
  closeSync(file);
}
