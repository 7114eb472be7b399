/**
 * Tables as no office has set them yet: columns in any order, headings merged over some of them or not, groups over
 * the whole row or in its first cells. Every cell comes back, or says that it is not sure.
 */
import { expect, test, vi } from 'vitest';

import { importDocument } from '../../../src/authoring/import/import.ts';
import { readDocument } from '../../../src/authoring/import/read-document.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realReference, TODAY } from '../../files.ts';
import { chanceFrom, type Chance } from '../../random.ts';
import {
  asTabs,
  asWord,
  asWorkbook,
  compared,
  contentOf,
  DOCUMENTS,
  gridOf,
  MODELS,
  SERVICES,
  TASKS,
  type Cell,
  type Columns,
  type Grid,
  type Typed,
} from './rebuild.ts';

const RUNS = Number(process.env['RUNS'] ?? 6);
vi.setConfig({ testTimeout: 20_000 + RUNS * 5_000 });

const { reference } = compile(realReference, TODAY).archive;

/** A column, or a heading over several. */
type Heading = readonly [text: string, field: string] | Over;
interface Over {
  readonly over: string;
  readonly below: readonly Heading[];
  /** Whether the columns mean the same without it. */
  readonly mayGo: boolean;
}

const [STT, NAME, CITIZEN, BUSINESS, RECEIVED, SHARE, ...STAFF] = SERVICES;
const TREES: readonly (readonly [path: string, headings: readonly Heading[]])[] = [
  [
    'bac-giang/2024-07/services.yaml',
    [
      STT!,
      NAME!,
      {
        over: 'Số lượng công dân, doanh nghiệp thực hiện thủ tục',
        mayGo: true,
        below: [
          { over: 'Nộp trực tuyến', mayGo: true, below: [CITIZEN!, BUSINESS!] },
          RECEIVED!,
          SHARE!,
        ],
      },
      { over: 'Nhân lực thực hiện', mayGo: false, below: STAFF },
    ],
  ],
  ['bac-giang/2024-07/documents.yaml', DOCUMENTS],
  ['bac-giang/2024-07/tasks.yaml', TASKS],
  ['bac-giang/2024-02/models.yaml', MODELS],
  ['lam-dong/2024-02/models.yaml', MODELS],
  ['binh-dinh/2024/models.yaml', MODELS],
];

function shuffled<One>(all: readonly One[], { next }: Chance): readonly One[] {
  const left = [...all];
  return all.map(() => left.splice(Math.floor(next() * left.length), 1)[0]!);
}

/** Headings in any order, some of those over others gone. */
function set(headings: readonly Heading[], chance: Chance): readonly Heading[] {
  return shuffled(headings, chance).flatMap((heading) => {
    if (!('over' in heading)) return [heading];
    const below = set(heading.below, chance);
    return heading.mayGo && chance.next() < 0.5 ? below : [{ ...heading, below }];
  });
}

function columnsOf(headings: readonly Heading[]): Columns {
  return headings.flatMap((one) => ('over' in one ? columnsOf(one.below) : [one]));
}

function heightOf(headings: readonly Heading[]): number {
  return Math.max(...headings.map((one) => ('over' in one ? 1 + heightOf(one.below) : 1)));
}

/** The rows of a head whose cells are merged over what stands below, and down to its foot. */
function headOf(headings: readonly Heading[], height = heightOf(headings)): (Cell | null)[][] {
  const rows = Array.from({ length: height }, (): (Cell | null)[] => []);
  for (const one of headings) {
    const width = 'over' in one ? columnsOf(one.below).length : 1;
    const blank = Array<null>(width - 1).fill(null);
    if ('over' in one) {
      rows[0]!.push({ text: one.over, across: width }, ...blank);
      headOf(one.below, height - 1).forEach((row, nth) => rows[nth + 1]!.push(...row));
    } else {
      rows[0]!.push({ text: one[0], ...(height > 1 ? { down: height } : {}) });
      for (const row of rows.slice(1)) row.push(null);
    }
  }
  return rows;
}

/** Some rows that follow one another, with their groups; a total only where all are there. */
function someOf(content: Typed, { next }: Chance): Typed {
  const size = 8 + Math.floor(next() * 17);
  const from = Math.floor(next() * Math.max(1, content.rows.length - size));
  const rows = content.rows.slice(from, from + size);
  return rows.length === content.rows.length ? content : { rows, groups: content.groups ?? [] };
}

/** Groups with their number in the column of numbers, and their name in that of names. */
function inCells(grid: Grid, columns: Columns): Grid {
  const [stt, name] = [/^stt$/, /^(?:name|model-name|task|subject)$/].map((is) =>
    columns.findIndex(([, field]) => is.test(field)),
  ) as [number, number];
  return grid.map((row) => {
    const [, number, text] = /^([IVX]+)\. (.*)$/su.exec(row[0]?.text ?? '') ?? [];
    if (row[0]?.across !== columns.length || number === undefined || text === undefined) return row;
    return columns.map((_, nth) => ({ text: nth === stt ? number : nth === name ? text : '' }));
  });
}

test.each(TREES)('%s', async (path, headings) => {
  for (let run = 0; run < RUNS; run++) {
    const chance = chanceFrom(run * 7919 + path.length);
    const order = set(headings, chance);
    const columns = columnsOf(order);
    const content = someOf(contentOf(path), chance);
    const plain = gridOf(content, columns, headOf(order));
    const grid = chance.next() < 0.5 ? plain : inCells(plain, columns);
    for (const bytes of [
      asWord([], grid),
      await asWorkbook([], grid),
      new TextEncoder().encode(asTabs(grid)),
    ]) {
      const document = await readDocument(bytes);
      if ('fault' in document) throw new Error(document.fault.en);
      const { tables, rest } = importDocument(document, reference, 'vi');
      const about = `run ${run}: ${columns.map(([text]) => text).join(' | ')}`;
      expect([tables.length, rest], about).toEqual([1, '']);
      const { rows, wrong } = compared(tables[0]!.text, content, columns);
      expect([rows, wrong], about).toEqual([content.rows.length, []]);
    }
  }
});
