/** The process around bc06: real arguments, real streams, and an exit code for our own defects. */
import { join } from 'node:path';

import about from '../../package.json' with { type: 'json' };
import { storeOf } from '../store/compile-stored.ts';
import * as workspace from '../workspace.ts';
import { languageOf } from './arguments.ts';
import { bc06 } from './bc06.ts';
import { apartIn } from './compile-apart.ts';
import { readNpmCall } from './lost-options.ts';
import { wantsColour } from './paint.ts';

/** The project's folder, wherever it is called from. */
const PROJECT = join(import.meta.dirname, '../..');

const effects = {
  workspace,
  storeOf: (root: string) => storeOf(root, PROJECT),
  compileApart: apartIn(PROJECT),
  colour: wantsColour(process.env, process.stdout.isTTY),
  watched:
    process.stderr.isTTY && !process.env['CI']
      ? (text: string) => void process.stderr.write(text)
      : null,
  now: () => performance.now(),
  stepSummary: process.env['GITHUB_STEP_SUMMARY'] || null,
  // npm runs scripts in the project's folder and says here where it was called.
  cwd: process.env['INIT_CWD'] || process.cwd(),
  npm: readNpmCall(process.env),
  version: about.version,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

// Whoever reads may have read enough, as `head` does: what is left is said to nobody.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(3);
  });

try {
  process.exitCode = await bc06(process.argv.slice(2), effects);
} catch (error) {
  const heading = {
    vi: 'Lỗi của chính chương trình, không phải của nội dung:',
    en: 'A defect of this program, not of the content:',
  }[languageOf(process.argv.slice(2))];
  effects.err(`${heading}\n${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 3;
}
