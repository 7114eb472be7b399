/**
 * `bc06 build`: validate → pages → search index, into a fresh folder that replaces dist/ in one step, only
 * when all of it succeeded. A build that fails or is killed leaves the last good dist/ as it was.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { printable } from '../diagnostics/format/printable.ts';
import {
  codeOf,
  copyProven,
  empty,
  publishPages,
  readRecord,
  seal,
  TOLD,
  writeRecord,
} from '../publish/page-cache.ts';
import { openPageFiles } from '../publish/page-files.ts';
import { writeLabel } from '../publish/shards.ts';
import { pagesPublished, siteFiles, tellSite } from '../publish/published-site.ts';
import { putInPlace } from '../publish/swap.ts';
import type { Workshop } from '../publish/workshop.ts';
import type { Language } from '../diagnostics/catalogue.ts';
import { formatNumber } from '../domain/vietnamese.ts';
import type { Command } from './command.ts';
import { progressOf, type Progress } from './progress.ts';
import { OUT, outFolder } from './out-folder.ts';
import { compileStored, isMuchNew, type StoredCompilation } from '../store/compile-stored.ts';
import { handOver } from '../store/handover.ts';
import { keptPages, type KeptPage, type KeptPages } from '../store/kept-pages.ts';
import { readPack, writePack } from '../store/pack.ts';
import { readShare, reportingUnits, WHOLE, type Share } from '../store/share.ts';
import { inTurn } from './turn.ts';
import { isClean, validate } from './validate.ts';

export const build: Command = {
  name: 'build',
  summary: {
    vi: 'kiểm tra rồi dựng trang vào dist/; hỏng thì dist/ giữ nguyên',
    en: 'validate, then build the site into dist/; a failure leaves dist/ as it was',
  },
  operands: '',
  options: {
    out: OUT,
    shard: {
      type: 'string',
      value: 'K/N',
      vi: 'chỉ dựng phần K trong N phần, chia theo đơn vị; ghép các phần bằng lệnh compose',
      en: 'build only part K of N, divided by unit; compose puts the parts together',
    },
  },
  async run(call) {
    const { root, lang, values, err, workspace } = call;
    const asked = typeof values['shard'] === 'string' ? values['shard'] : null;
    const shard = asked === null ? null : readShare(asked);
    if (asked !== null && shard === null) {
      err(
        lang === 'vi'
          ? `Tùy chọn --shard không nhận «${printable(asked)}». Hãy viết phần thứ mấy trong bao nhiêu phần, từ 1/N đến N/N: --shard 2/4.\n`
          : `The option --shard takes no "${printable(asked)}". Write which part of how many, from 1/N to N/N: --shard 2/4.\n`,
      );
      return 2;
    }
    const out = await outFolder(call);
    if (!out) return 2;
    const { name } = out;
    const progress = progressOf(call, lang);
    progress.begin('compile');
    const disk = workspace.openDisk(root);
    const isApart = call.compileApart !== null && isMuchNew(disk, call.storeOf(root));
    if (isApart) await call.compileApart(root, progress.step);
    const compiled = compileStored(disk, workspace.today(), call.storeOf(root), {
      ...(!isApart && { progress: progress.step }),
    });
    const lines: string[] = [];
    const judged = isClean(compiled.diagnostics, false)
      ? 0
      : await validate.run({
          ...call,
          values: { quiet: true },
          operands: [],
          out: (text) => lines.push(text),
        });
    if (judged !== 0) {
      progress.end();
      err(lines.join(''));
      err(
        lang === 'vi'
          ? `Chưa dựng trang; ${name}/ giữ nguyên.\n`
          : `Nothing was built; ${name}/ is as it was.\n`,
      );
      return judged;
    }
    const units = reportingUnits(compiled.archive.reports).length;
    if (shard && shard.of > 1 && shard.of > units) {
      err(
        lang === 'vi'
          ? `Không chia được thành ${shard.of} phần: chỉ có ${units} đơn vị có báo cáo.\n`
          : `There are no ${shard.of} parts to build: only ${units} units have reports.\n`,
      );
      return 2;
    }
    const counts = await inTurn(out.path, call, (workshop) =>
      buildInto(workshop, root, compiled, { keepsPages: name === 'dist', shard, progress }),
    );
    call.out(`${doneSentence(name, counts, progress.end(), lang)}\n`);
    return 0;
  },
};

interface BuildOptions {
  readonly keepsPages: boolean;
  readonly shard: Share | null;
  readonly progress: Progress;
}

/** Of the pages whose keys are kept from build to build. */
interface PageCounts {
  readonly drawn: number;
  readonly all: number;
}

/**
 * Builds the site in its workshop and publishes it. Pages are kept for dist/ alone: what else is built has
 * another base path, or is for one look.
 */
async function buildInto(
  workshop: Workshop,
  root: string,
  compiled: StoredCompilation,
  { keepsPages, shard, progress }: BuildOptions,
): Promise<PageCounts> {
  const { site, pages, publishedPages } = workshop;
  const code = await codeOf(root);
  const from = JSON.stringify([madeFrom(compiled, code), shard]);
  // Without reports nothing says from what reference data the site is made.
  if (keepsPages && compiled.archive.reports.length > 0) {
    const all = await pagesPublished(workshop.out, publishedPages, from);
    if (all !== null) return { drawn: 0, all };
  }
  if (keepsPages) await copyProven(publishedPages, pages, code);
  const told = join(pages, TOLD);
  const toldBefore = readPack(told);
  const record = (await readRecord(pages)) as Readonly<Record<string, KeptPage>> | null;
  // Of a page that is kept without these nobody would know what search is told.
  const isWhole = toldBefore !== null && record !== null;
  if (!isWhole) await empty(pages);
  const kept = keptPages(isWhole ? record : {}, (page) => toldBefore?.piece(page) ?? null);
  let drawn = 0;
  let all = 0;
  const draw: KeptPages['draw'] = (...page) => {
    kept.draw(...page);
    // The paths of all pages are known before the first is drawn.
    if (all === 0) all = Object.keys(kept.all()).length;
    progress.step(++drawn, all);
  };
  const cache = keepsPages ? pages : null;
  const files = openPageFiles(site, cache);
  progress.begin('pages');
  handOver({
    compiled,
    pages: { ...kept, draw },
    cache,
    files,
    inserts: [],
    share: shard ?? WHOLE,
    onIndexing: () => {
      progress.begin('search');
    },
  });
  // The site reads the content of the folder that it is built in.
  process.chdir(root);
  // Astro decides by NODE_ENV how it renders; a build is always for production.
  process.env['NODE_ENV'] = 'production';
  // Not before content is compiled: until then it only takes memory.
  const { build: buildSite } = await import('astro');
  await buildSite({
    root,
    outDir: site,
    cacheDir: pages,
    logLevel: 'warn',
  });
  progress.begin('publish');
  // Pages that two states of the code made are nobody's.
  const isKept = keepsPages && (await codeOf(root)) === code;
  if (isKept) {
    files.close();
    await writeRecord(pages, kept.all());
    writePack(
      told,
      null,
      kept.told().map(({ page, piece }) => [page, piece]),
    );
  }
  if (shard) await writeLabel(site, { ...shard, madeFrom: madeFrom(compiled, code) });
  const counts = { drawn, all: Object.keys(kept.all()).length };
  if (isKept) {
    const written = await siteFiles(site);
    await tellSite(pages, { madeFrom: from, pages: counts.all, files: written });
    await seal(pages, code, written);
  }
  await putInPlace(workshop);
  if (isKept) await publishPages(pages, publishedPages);
  return counts;
}

/** What was done, and where the time went, in a line. */
function doneSentence(
  name: string,
  { drawn, all }: PageCounts,
  times: readonly string[],
  lang: Language,
): string {
  const spent = times.join(', ');
  return lang === 'vi'
    ? `Đã dựng trang vào ${name}/: vẽ ${formatNumber(drawn)}/${formatNumber(all)} trang theo nội dung. ${spent}.`
    : `The site is in ${name}/: ${drawn} of ${all} pages of content were drawn. ${spent}.`;
}

/** Tells parts of one site from those of another: by the content, the verdicts on it, and the code. */
function madeFrom({ archive, diagnostics, keyOf }: StoredCompilation, code: string): string {
  const hash = createHash('sha256').update(code);
  for (const { id } of archive.reports) hash.update(JSON.stringify([id, keyOf(id)]));
  for (const { code, report, place } of diagnostics)
    hash.update(JSON.stringify([code, report, place]));
  return hash.digest('hex');
}
