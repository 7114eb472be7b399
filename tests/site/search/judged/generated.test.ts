/**
 * Questions with targets by construction: things × provinces × periods of an archive that the bench writes.
 *
 *     JUDGED_REPORTS=500 npx vitest run --project code tests/site/search/judged/generated.test.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeArchive } from '../../../../bench/archive.ts';
import { compile } from '../../../../src/compiler/compile.ts';
import { fold } from '../../../../src/site/shared/fold.ts';
import { vocabularyFile } from '../../../../src/site/search/question/vocabulary-file.ts';
import { readDisk } from '../../../../src/workspace.ts';
import { ROOT } from '../../../files.ts';
import { largeSite } from '../../large-archive.ts';
import { askingOf, type Asking } from '../question/real.ts';
import { judge, scoreOf, sentenceOf } from './judge.ts';
import type { Judged } from './queries.ts';

const REPORTS = Number(process.env['JUDGED_REPORTS'] ?? 24);
const PATIENCE = 600_000;
/** How people write a month. */
const MONTHS: readonly ((year: string, month: number) => string)[] = [
  (year, month) => `${month}/${year}`,
  (year, month) => `tháng ${month} năm ${year}`,
  (year, month) => `T${month}/${year}`,
  (year, month) => `${String(month).padStart(2, '0')}-${year}`,
  (year, month) => `thang ${month} ${year}`,
];

let folder = '';
let asking: Asking;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bc06-judged-'));
  await writeArchive({
    root: ROOT,
    out: folder,
    reports: REPORTS,
    provinces: Math.min(63, REPORTS),
  });
  asking = askingOf(compile(readDisk(folder), '2026-01-01').archive);
}, PATIENCE);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Of every report a service, a model and the report itself, in turn with marks and without. */
function questionsTo({ archive, means }: Asking): readonly Judged[] {
  const { reference } = archive;
  const { addresses } = means;
  return archive.reports.flatMap(({ id, unit, period }, nth) => {
    const written = MONTHS[nth % MONTHS.length]!;
    const when =
      period.kind === 'month'
        ? written(period.id.slice(0, 4), Number(period.id.slice(5, 7)))
        : `năm ${period.id.slice(0, 4)}`;
    const place = `${unit.name} ${when}`;
    const { services, models } = archive.open(id);
    const rows = services?.rows ?? [];
    const row = rows[nth % Math.max(1, rows.length)];
    const own = (models?.rows ?? []).filter(({ model }) => model.length === 1);
    const model = own[(nth * 7) % Math.max(1, own.length)];
    const same = own.filter((one) => one.model[0] === model?.model[0]);
    const nameOf = (slug: string) => reference.models.find((one) => one.slug === slug)!.short_vi;
    const questions: Judged[] = [
      { asked: `báo cáo ${place}`, targets: [addresses.report(id)] },
      ...(row
        ? [
            {
              asked: `${reference.services.find(({ id }) => id === row.service)!.short_vi} ${place}`,
              targets: rows
                .filter(({ service }) => service === row.service)
                .map(({ key }) => addresses.place(id, `services/${key}`)),
            },
          ]
        : []),
      ...(model
        ? [
            {
              asked: `${nameOf(model.model[0]!)} ${place}`,
              targets: same.map(({ key }) => addresses.place(id, `models/${key}`)),
            },
          ]
        : []),
    ];
    return questions.map((one, n) =>
      (nth + n) % 2 === 0 ? one : { ...one, asked: fold(one.asked) },
    );
  });
}

test(
  'the row of a thing, a province and a month comes first',
  async () => {
    const verdicts = await judge(questionsTo(asking), async (asked) =>
      (await asking.answers(asked)).map(({ address }) => [address]),
    );
    const score = scoreOf(verdicts);
    const missed = verdicts.filter(({ rank }) => rank !== 1).slice(0, 20);
    const told = [
      sentenceOf(`${REPORTS} reports`, score),
      ...missed.map(
        ({ asked, rank, shown }) => `${rank} «${asked}»: ${shown.slice(0, 3).join(' | ')}`,
      ),
    ].join('\n');
    console.info(told);
    expect(score.first, told).toBeGreaterThanOrEqual(0.97);
    expect(score.three, told).toBeGreaterThanOrEqual(0.99);
  },
  PATIENCE,
);

test(
  'the vocabulary stays small where every province has reported for years',
  () => {
    const site = largeSite({ last: '2025-06', months: 36 });
    expect(site.archive.reports.length).toBe(2268);
    const bytes = gzipSync(JSON.stringify(vocabularyFile(site))).length;
    console.info(`Vocabulary at 2268 reports: ${bytes} bytes compressed`);
    expect(bytes).toBeLessThan(30_000);
  },
  PATIENCE,
);
