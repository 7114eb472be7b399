/** The process around bc06: real arguments, real streams, and an exit code for our own defects. */
import * as workspace from '../workspace.ts';
import { bc06 } from './bc06.ts';

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const effects = {
  workspace,
  colour,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

try {
  process.exitCode = await bc06(process.argv.slice(2), effects);
} catch (error) {
  effects.err(
    `Lỗi của chính chương trình, không phải của nội dung:\n${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 3;
}
