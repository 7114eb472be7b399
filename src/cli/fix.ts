/** `bc06 validate --fix`: writes what needs no person to decide, and shows every line that it changed. */
import { compile } from '../compiler/compile.ts';
import { mendFiles, type Mended } from '../compiler/fixes.ts';
import type { SourceFile } from '../compiler/source-file.ts';
import type { Language } from '../diagnostics/catalogue.ts';
import { changedLines, formatDiff } from '../diagnostics/format/diff.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Call } from './command.ts';
import { paint } from './paint.ts';

/**
 * The files as they stand on the disk once those chosen have been mended. What was changed is said
 * through `say`; a file that cannot be written stays as it is, and is named.
 */
export async function fix(
  files: readonly SourceFile[],
  isChosen: (path: string) => boolean,
  { root, lang, colour, workspace, err }: Call,
  say: (text: string) => void,
): Promise<readonly SourceFile[]> {
  const written = new Map<string, Mended>();
  for (const file of mendFiles(files, compile(files, workspace.today()).diagnostics)) {
    if (!isChosen(file.path)) continue;
    const before = files.find(({ path }) => path === file.path)!;
    if (!(await workspace.replace(root, before, file.bytes))) {
      err(`${notWritten(printable(file.path), lang)}\n`);
      continue;
    }
    written.set(file.path, file);
    say(formatDiff(file, { lang, paint: paint(colour) }));
  }
  const lines = [...written.values()].reduce((sum, file) => sum + changedLines(file).length, 0);
  say(`${outcome(lines, written.size, lang)}\n\n`);
  return files.map((file) => written.get(file.path) ?? file);
}

function outcome(lines: number, files: number, lang: Language): string {
  if (lang === 'vi')
    return lines === 0
      ? 'Không có chỗ nào tự sửa được.'
      : `Đã sửa ${lines} dòng trong ${files} tệp.`;
  return lines === 0
    ? 'Nothing could be mended without a person.'
    : `Mended ${lines} lines in ${files} files.`;
}

function notWritten(path: string, lang: Language): string {
  return lang === 'vi'
    ? `Không ghi được «${path}»: tệp là liên kết, vừa bị sửa ở nơi khác hoặc không cho ghi. Tệp được giữ nguyên.`
    : `"${path}" could not be written: it is a link, has just been changed elsewhere, or is read-only. It is as it was.`;
}
