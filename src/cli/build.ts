/**
 * `bc06 build`: validate → pages → search index, into a fresh folder that replaces dist/ in one step, only
 * when all of it succeeded. A build that fails or is killed leaves the last good dist/ as it was.
 */
import { build as buildSite } from 'astro';
import { join, resolve } from 'node:path';

import {
  codeOf,
  copyProven,
  publishPages,
  readRecord,
  seal,
  TOLD,
  writeRecord,
} from '../publish/page-cache.ts';
import { assertReplaceable, putInPlace } from '../publish/swap.ts';
import {
  closeWorkshop,
  openWorkshop,
  sweep,
  takeTurn,
  type Workshop,
} from '../publish/workshop.ts';
import type { Command } from './command.ts';
import { compileStored, type StoredCompilation } from '../store/compile-stored.ts';
import { handOver } from '../store/handover.ts';
import { keptPages, type KeptPage } from '../store/kept-pages.ts';
import { readPack, writePack } from '../store/pack.ts';
import { isClean, validate } from './validate.ts';

export const build: Command = {
  name: 'build',
  summary: {
    vi: 'kiểm tra rồi dựng trang vào dist/; hỏng thì dist/ giữ nguyên',
    en: 'validate, then build the site into dist/; a failure leaves dist/ as it was',
  },
  operands: '',
  options: {
    out: {
      type: 'string',
      value: 'DIR',
      vi: 'thư mục đích, trong thư mục dự án; không nêu thì là dist',
      en: "where to build to, inside the project's folder; dist if not given",
    },
  },
  async run(call) {
    const { root, lang, values, err, workspace } = call;
    const name = typeof values['out'] === 'string' ? values['out'] : 'dist';
    const out = resolve(root, name);
    if (name !== 'dist' && !mayReplace(await workspace.namesIn(out))) {
      err(
        lang === 'vi'
          ? `${name} đã có và không phải là một trang đã dựng; sẽ không bị thay.\n`
          : `${name} exists and is not a built site; it will not be replaced.\n`,
      );
      return 2;
    }
    await assertReplaceable(out);
    await sweep(out);
    const compiled = compileStored(workspace.openDisk(root), workspace.today(), call.storeOf(root));
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
      err(lines.join(''));
      err(
        lang === 'vi'
          ? `Chưa dựng trang; ${name}/ giữ nguyên.\n`
          : `Nothing was built; ${name}/ is as it was.\n`,
      );
      return judged;
    }
    const workshop = await openWorkshop(out);
    try {
      await takeTurn(workshop, (process) => {
        err(
          lang === 'vi'
            ? `Đợi một lần dựng khác đang chạy (tiến trình ${process}).\n`
            : `Waiting for another build that is running (process ${process}).\n`,
        );
      });
      await buildInto(workshop, root, compiled, { keepsPages: name === 'dist' });
    } finally {
      await closeWorkshop(workshop);
    }
    call.out(lang === 'vi' ? `Đã dựng trang vào ${name}/.\n` : `The site is in ${name}/.\n`);
    return 0;
  },
};

/**
 * Builds the site in its workshop and publishes it. Pages are kept for dist/ alone: what else is built has
 * another base path, or is for one look.
 */
async function buildInto(
  workshop: Workshop,
  root: string,
  compiled: StoredCompilation,
  { keepsPages }: { readonly keepsPages: boolean },
): Promise<void> {
  const { site, pages, publishedPages } = workshop;
  const code = await codeOf(root);
  if (keepsPages) await copyProven(publishedPages, pages, code);
  const told = join(pages, TOLD);
  const toldBefore = readPack(told);
  const kept = keptPages(
    ((await readRecord(pages)) ?? {}) as Readonly<Record<string, KeptPage>>,
    (page) => toldBefore?.piece(page) ?? null,
  );
  handOver({ compiled, pages: kept });
  // The site reads the content of the folder that it is built in.
  process.chdir(root);
  // Astro decides by NODE_ENV how it renders; a build is always for production.
  process.env['NODE_ENV'] = 'production';
  await buildSite({
    root,
    outDir: site,
    cacheDir: pages,
    logLevel: 'warn',
    experimental: { incrementalBuild: keepsPages },
  });
  // Pages that two states of the code made are nobody's.
  const isKept = keepsPages && (await codeOf(root)) === code;
  if (isKept) {
    await writeRecord(pages, kept.all());
    writePack(
      told,
      null,
      kept.told().map(({ page, piece }) => [page, piece]),
    );
    await seal(pages, code);
  }
  await putInPlace(workshop);
  if (isKept) await publishPages(pages, publishedPages);
}

/** What is there and was not built is somebody's work. */
function mayReplace(names: readonly string[]): boolean {
  return names.length === 0 || names.includes('404.html');
}
