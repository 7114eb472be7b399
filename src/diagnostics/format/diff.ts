/** Two versions of a file as the lines that differ: `- old` and `+ new` under the place of each. */
import { printable } from './printable.ts';
import type { TextOptions } from './text.ts';

export interface Version {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The lines that differ; both versions have the same number of lines. */
export function changedLines({
  before,
  after,
}: Version): readonly { line: number; old: string; now: string }[] {
  const now = after.split(/\r?\n/);
  return before
    .split(/\r?\n/)
    .map((old, i) => ({ line: i + 1, old, now: now[i] ?? '' }))
    .filter((pair) => pair.old !== pair.now);
}

/** What an author wrote is escaped, and letters that look alike are told apart in a note. */
export function formatDiff(
  version: Version,
  { lang, paint }: Pick<TextOptions, 'lang' | 'paint'>,
): string {
  const note =
    lang === 'vi' ? '(dấu tổ hợp → chữ dựng sẵn)' : '(combining marks → composed letters)';
  return changedLines(version)
    .map(({ line, old, now }) => {
      const where = paint(printable(`${version.path}:${line}`), 'bold');
      const head = old.normalize('NFC') === now.normalize('NFC') ? `${where}  ${note}` : where;
      return `${head}\n${paint(`- ${printable(old)}`, 'dim')}\n+ ${printable(now)}\n`;
    })
    .join('');
}
