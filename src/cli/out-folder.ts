/** The folder that a command builds into: dist/, or what `--out` names. */
import { resolve } from 'node:path';

import { assertReplaceable } from '../publish/swap.ts';
import { sweep } from '../publish/workshop.ts';
import type { Call, Option } from './command.ts';

export const OUT: Option = {
  type: 'string',
  value: 'DIR',
  vi: 'thư mục đích, viết từ thư mục dự án hoặc đường dẫn đầy đủ; không nêu thì là dist',
  en: "where to build to, from the project's folder or as a full path; dist if not given",
};

export interface OutFolder {
  /** As the caller named it. */
  readonly name: string;
  readonly path: string;
}

/** The folder, ready to be replaced; null where it may not be, which is then said. */
export async function outFolder({
  root,
  lang,
  values,
  err,
  workspace,
}: Call): Promise<OutFolder | null> {
  const name = typeof values['out'] === 'string' ? values['out'] : 'dist';
  const path = resolve(root, name);
  if (name !== 'dist' && !mayReplace(await workspace.namesIn(path))) {
    err(
      lang === 'vi'
        ? `${name} đã có và không phải là một trang đã dựng; sẽ không bị thay.\n`
        : `${name} exists and is not a built site; it will not be replaced.\n`,
    );
    return null;
  }
  await assertReplaceable(path);
  await sweep(path);
  return { name, path };
}

/** What is there and was not built is somebody's work. */
function mayReplace(names: readonly string[]): boolean {
  return names.length === 0 || names.includes('404.html');
}
