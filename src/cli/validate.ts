/** `bc06 validate`: compiles content and says everything that is wrong with it. */
import { formatJson, formatText } from '../diagnostics/format.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { compile } from '../compiler/compile.ts';
import { lineReader } from '../compiler/source-file.ts';
import type { Command } from './command.ts';
import { paint } from './paint.ts';

const FORMATS = ['text', 'json'];

export const validate: Command = {
  name: 'validate',
  summary: {
    vi: 'kiểm tra nội dung; nêu mọi chỗ sai cùng vị trí và cách viết đúng',
    en: 'check content; say everything that is wrong, where, and what to write',
  },
  operands: '[path…]',
  options: {
    format: { type: 'string', value: 'text|json', vi: 'dạng kết quả', en: 'form of the result' },
    strict: {
      type: 'boolean',
      vi: 'coi cảnh báo chưa ghi nhận là lỗi',
      en: 'treat warnings that are not acknowledged as errors',
    },
    quiet: { type: 'boolean', vi: 'không nêu lưu ý', en: 'leave notices out' },
  },
  async run({ root, lang, values, operands, workspace, out, err, colour }) {
    const format = values['format'] ?? 'text';
    if (!FORMATS.includes(String(format))) {
      err(
        lang === 'vi'
          ? `Không có dạng «${String(format)}». Các dạng: text, json.\n`
          : `No format "${String(format)}". Formats: text, json.\n`,
      );
      return 2;
    }
    const files = await workspace.readDisk(root);
    const strangers = operands.filter(
      (operand) => !files.some(({ path }) => isUnder(path, operand)),
    );
    if (strangers.length > 0) {
      err(
        lang === 'vi'
          ? `Không có tệp nào ở «${strangers.join('», «')}».\n`
          : `No file at "${strangers.join('", "')}".\n`,
      );
      return 2;
    }
    const { archive, diagnostics } = compile(files, workspace.today());
    const chosen = (path: string) =>
      operands.length === 0 || operands.some((operand) => isUnder(path, operand));
    const shown = diagnostics
      .filter(({ file }) => chosen(file))
      .filter(({ severity }) => !(values['quiet'] === true && severity === 'notice'));
    const counts = {
      files: files.filter(({ path }) => chosen(path)).length,
      reports: archive.reports.filter(({ id }) => chosen(`content/reports/${id}/report.md`)).length,
    };
    out(
      format === 'json'
        ? formatJson(shown, counts, lang)
        : formatText(shown, counts, { lang, lineOf: lineReader(files), paint: paint(colour) }),
    );
    return isClean(shown, values['strict'] === true) ? 0 : 1;
  },
};

function isClean(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  const { errors, warnings } = tally(diagnostics);
  return errors === 0 && (!strict || warnings === 0);
}

/** Whether a file is the operand itself or lies in the folder that it names. */
function isUnder(path: string, operand: string): boolean {
  const wanted = operand.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return wanted === '' || wanted === '.' || path === wanted || path.startsWith(`${wanted}/`);
}
