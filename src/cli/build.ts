/**
 * `bc06 build`: validate → pages → search index, into a fresh folder that replaces dist/ only when all
 * of it succeeded. A failed build leaves the last good dist/ as it was.
 */
import { build as buildSite } from 'astro';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Command } from './command.ts';
import { validate } from './validate.ts';

export const build: Command = {
  name: 'build',
  summary: {
    vi: 'kiểm tra rồi dựng trang vào dist/; hỏng thì dist/ giữ nguyên',
    en: 'validate, then build the site into dist/; a failure leaves dist/ as it was',
  },
  operands: '',
  options: {},
  async run(call) {
    const { root, lang, err } = call;
    const lines: string[] = [];
    const judged = await validate.run({
      ...call,
      values: { quiet: true },
      operands: [],
      out: (text) => lines.push(text),
    });
    if (judged !== 0) {
      err(lines.join(''));
      err(
        lang === 'vi'
          ? 'Chưa dựng trang; dist/ giữ nguyên.\n'
          : 'Nothing was built; dist/ is as it was.\n',
      );
      return judged;
    }
    const fresh = await mkdtemp(join(root, 'dist.'));
    try {
      // Astro decides by NODE_ENV how it renders; a build is always for production.
      process.env['NODE_ENV'] = 'production';
      await buildSite({ root, outDir: fresh, logLevel: 'warn' });
      await replace(fresh, join(root, 'dist'));
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
    call.out(lang === 'vi' ? 'Đã dựng trang vào dist/.\n' : 'The site is in dist/.\n');
    return 0;
  },
};

/** Puts the fresh folder in the place of the old one; the old one goes last. */
async function replace(fresh: string, dist: string): Promise<void> {
  const old = `${fresh}.old`;
  await rename(dist, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(fresh, dist);
  await rm(old, { recursive: true, force: true });
}
