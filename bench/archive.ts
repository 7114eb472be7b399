/**
 * A realistic archive of any size: the real reports of content/, told again month after month by every
 * province. The same arguments give the same bytes. Reports are written one by one; nothing but the
 * originals is held.
 */
import { cp, lstat, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import { compile } from '../src/compiler/compile.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';
import { unitsInForce } from '../src/domain/province.ts';
import type { Reference, Unit } from '../src/domain/reference.ts';
import { readDisk } from '../src/workspace.ts';
import { idOf, monthOf, type Month } from './calendar.ts';
import { chance } from './chance.ts';
import { readOriginal, type Original } from './original.ts';
import { endOf, retell, type Occasion, type RetoldFile } from './retell.ts';

export interface ArchiveOptions {
  /** The project whose content is retold. */
  readonly root: string;
  /** A folder that gets `content/`; it must not have one. */
  readonly out: string;
  readonly reports: number;
  readonly seed?: number;
  /** How many provinces report each month. */
  readonly provinces?: number;
}

export interface Written {
  readonly reports: number;
  readonly months: number;
  readonly bytes: number;
}

/** The last month of 63 provinces. */
const LAST_MONTH = monthOf(2025, 6);
const PROVINCES = 63;

/**
 * Which reports are retold, and how often: as many provinces of a hundred as make an average of some 100 kB a
 * report. The national report stays out: it counts the models of 63 provinces that are not these.
 */
const ORIGINALS: readonly {
  readonly id: string;
  readonly month: Month;
  readonly weight: number;
}[] = [
  { id: 'bac-giang/2024-07', month: monthOf(2024, 7), weight: 50 },
  { id: 'binh-dinh/2024', month: monthOf(2024, 12), weight: 20 },
  { id: 'lam-dong/2024-02', month: monthOf(2024, 2), weight: 18 },
  { id: 'bac-giang/2024-02', month: monthOf(2024, 2), weight: 12 },
];

export async function writeArchive(options: ArchiveOptions): Promise<Written> {
  const { root, reports, seed = 1, provinces = PROVINCES } = options;
  const out = resolve(options.out);
  const content = join(out, 'content');
  if (!relative(resolve(root, 'content'), out).startsWith('..'))
    throw new Error(`${out} lies in content/, which is never written to`);
  if (await lstat(content).catch(() => null)) throw new Error(`${content} is there already`);
  const files = readDisk(root);
  const reference = compile(
    files.filter(({ path }) => path.startsWith('content/reference/')),
    '2026-01-01',
  ).archive.reference;
  const months = Math.ceil(reports / provinces);
  const originals = readOriginals(files, reference);
  const tellers = originals.map((original) => teller(original, files, reference, { months, seed }));
  await mkdir(join(content, 'reports'), { recursive: true });
  await cp(join(root, 'content/README.md'), join(content, 'README.md'));
  await cp(join(root, 'content/reference'), join(content, 'reference'), { recursive: true });
  let written = 0;
  let bytes = 0;
  for (let at = 0; at < months; at++) {
    const month = LAST_MONTH - months + 1 + at;
    const units = unitsOf(reference, month).slice(0, Math.min(provinces, reports - written));
    for (const unit of units) {
      const tell = tellers[chosenFor(unit, seed)]!;
      const folder = join(content, 'reports', unit.slug, idOf(month));
      await mkdir(folder, { recursive: true });
      for (const { name, text } of tell({ unit, month, at, months, seed })) {
        await writeFile(join(folder, name), text);
        bytes += Buffer.byteLength(text);
      }
      written++;
    }
  }
  return { reports: written, months, bytes };
}

/** The provinces in force at the end of a month, in the order of the reference data. */
function unitsOf(reference: Reference, month: Month): readonly Unit[] {
  return unitsInForce(reference, endOf(month)).filter(({ type }) => type !== 'country');
}

function readOriginals(files: readonly SourceFile[], reference: Reference): readonly Original[] {
  return ORIGINALS.map(({ id, month }) => {
    const [slug] = id.split('/');
    const unit = reference.units_63.find((one) => one.slug === slug);
    const own = files.filter(({ path }) => path.startsWith(`content/reports/${id}/`));
    if (!unit || own.length === 0)
      throw new Error(`content/reports/${id} is not there to be retold`);
    return readOriginal(id, month, unit, own);
  });
}

/** Which original a province tells, all its months. */
function chosenFor({ slug }: Unit, seed: number): number {
  const total = ORIGINALS.reduce((sum, { weight }) => sum + weight, 0);
  // Thừa Thiên Huế became Huế, and goes on reporting as before.
  let left = chance(seed, slug === 'thua-thien-hue' ? 'hue' : slug, 'original') * total;
  return ORIGINALS.findIndex(({ weight }) => (left -= weight) < 0);
}

type Tell = (occasion: Occasion) => readonly RetoldFile[];

/**
 * Tells an original. An acknowledgement holds as long as what it quotes is found: those that speak of other
 * reports, of a year or of another unit do not survive being retold, and are left out. Which, the compiler
 * says of a few samples.
 */
function teller(
  original: Original,
  files: readonly SourceFile[],
  reference: Reference,
  { months, seed }: { readonly months: number; readonly seed: number },
): Tell {
  const first = LAST_MONTH - months + 1;
  const samples = (
    [
      [0, 'province'],
      [Math.floor(months / 2), 'municipality'],
      [months - 1, 'province'],
    ] as const
  ).map(([at, kind]) => {
    const month = first + at;
    const unit = unitsOf(reference, month).find(({ type }) => type === kind)!;
    return { unit, month, at, months, seed };
  });
  const stale = staleLines(original, samples, files);
  return (occasion) =>
    retell(original, occasion).map(({ name, text }) => ({
      name,
      text: name === ACKNOWLEDGED ? withoutEntries(text, stale) : text,
    }));
}

const ACKNOWLEDGED = 'discrepancies.yaml';

/** What comes of comparing reports hangs on which of them come first. */
const BETWEEN_REPORTS =
  /^ *- code: (?:citation-conflict|document-number-conflict|deployment-conflict)$/u;

/** The lines of acknowledgements that acknowledge nothing in one of the samples, or may not in others. */
function staleLines(
  original: Original,
  samples: readonly Occasion[],
  files: readonly SourceFile[],
): readonly number[] {
  const encoder = new TextEncoder();
  const retold = samples.flatMap((sample) =>
    retell(original, sample).map(({ name, text }) => ({
      path: `content/reports/${sample.unit.slug}/${idOf(sample.month)}/${name}`,
      bytes: encoder.encode(text),
    })),
  );
  const others = files.filter(({ path }) => !path.startsWith('content/reports/'));
  const { diagnostics } = compile([...others, ...retold], endOf(LAST_MONTH));
  const acknowledgements = retell(original, samples[0]!).find(({ name }) => name === ACKNOWLEDGED);
  return [
    ...diagnostics.flatMap(({ code, line }) => (code === 'discrepancy-stale' ? [line] : [])),
    ...(acknowledgements?.text ?? '')
      .split('\n')
      .flatMap((line, i) => (BETWEEN_REPORTS.test(line) ? [i + 1] : [])),
  ];
}

/** An acknowledgement, or what else it explains, without those in which the lines lie. */
function withoutEntries(text: string, lines: readonly number[]): string {
  const blocks = text.split(/^(?= *- code:)/mu);
  let end = 1;
  let isEntryLost = false;
  const kept = blocks.map((block) => {
    const start = end;
    end += block.split('\n').length - 1;
    const isLost = lines.some((line) => start <= line && line < end);
    const isMain = /^ {0,2}- code:/u.test(block);
    if (isMain) isEntryLost = isLost;
    return isLost || (isEntryLost && start > 1) ? '' : block;
  });
  return kept.join('').replace(/^ *also:\n(?! {4})/gmu, '');
}
