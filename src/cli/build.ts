/**
 * `bc06 build`: validate → pages → search index, into a fresh folder that replaces dist/ only when all
 * of it succeeded. A failed build leaves the last good dist/ as it was.
 */
import { build as buildSite } from 'astro';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import type { Command } from './command.ts';
import { validate } from './validate.ts';

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
    const { root, lang, values, err } = call;
    const name = typeof values['out'] === 'string' ? values['out'] : 'dist';
    const out = resolve(root, name);
    if (name !== 'dist' && !(await mayReplace(out))) {
      err(
        lang === 'vi'
          ? `${name} đã có và không phải là một trang đã dựng; sẽ không bị thay.\n`
          : `${name} exists and is not a built site; it will not be replaced.\n`,
      );
      return 2;
    }
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
          ? `Chưa dựng trang; ${name}/ giữ nguyên.\n`
          : `Nothing was built; ${name}/ is as it was.\n`,
      );
      return judged;
    }
    await mkdir(dirname(out), { recursive: true });
    const fresh = await mkdtemp(join(dirname(out), `${basename(out)}.`));
    try {
      // The site reads the content of the folder that it is built in.
      process.chdir(root);
      // Astro decides by NODE_ENV how it renders; a build is always for production.
      process.env['NODE_ENV'] = 'production';
      await buildSite({
        root,
        outDir: fresh,
        logLevel: 'warn',
        // What an earlier build rendered is kept for dist/ alone: several folders may be built at once.
        experimental: { incrementalBuild: name === 'dist' },
      });
      await replace(fresh, out);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
    call.out(lang === 'vi' ? `Đã dựng trang vào ${name}/.\n` : `The site is in ${name}/.\n`);
    return 0;
  },
};

/** What is there and was not built is somebody's work. */
async function mayReplace(out: string): Promise<boolean> {
  const names = await readdir(out).catch((): string[] => []);
  return names.length === 0 || names.includes('404.html');
}

/** Puts the fresh folder in the place of the old one; the old one goes last. */
async function replace(fresh: string, out: string): Promise<void> {
  const old = `${fresh}.old`;
  await rename(out, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(fresh, out).catch(async (error: unknown) => {
    await rename(old, out).catch(() => undefined);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}
