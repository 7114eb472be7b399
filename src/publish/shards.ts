/**
 * Parts of one site that several builds have made (`bc06 build --shard`), put together. Each part says in a
 * label which it is and what it was made from; the label is not published. Parts of another make are
 * refused, and so is a file that two parts hold and do not agree on.
 */
import { constants, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const LABEL = 'shard.json';

export interface ShardLabel {
  readonly part: number;
  readonly of: number;
  /** Hash of the content, the verdicts and the code. */
  readonly madeFrom: string;
}

/** A folder, and its label; null where it is no part of a site. */
export interface Shard {
  readonly folder: string;
  readonly label: ShardLabel | null;
}

/** Why folders are not one site. */
export type Objection =
  | { readonly kind: 'not-a-shard'; readonly folder: string }
  | { readonly kind: 'other-make'; readonly folders: readonly [string, string] }
  | { readonly kind: 'same-part'; readonly folders: readonly [string, string] }
  | { readonly kind: 'missing'; readonly parts: readonly number[]; readonly of: number }
  | { readonly kind: 'unlike'; readonly path: string; readonly folders: readonly [string, string] };

/** Labels a finished part. */
export async function writeLabel(site: string, { part, of, madeFrom }: ShardLabel): Promise<void> {
  await writeFile(join(site, LABEL), JSON.stringify({ version: 1, part, of, madeFrom }));
}

export async function readShard(folder: string): Promise<Shard> {
  try {
    const read = JSON.parse(await readFile(join(folder, LABEL), 'utf8')) as
      (Partial<ShardLabel> & { readonly version?: unknown }) | null;
    const { version, part, of, madeFrom } = read ?? {};
    const isOne = version === 1 && Number.isInteger(part) && Number.isInteger(of);
    if (!isOne || typeof madeFrom !== 'string') return { folder, label: null };
    return { folder, label: { part: part!, of: of!, madeFrom } };
  } catch {
    return { folder, label: null };
  }
}

/** What their labels say against putting parts together; null where nothing. */
export function objectionTo(shards: readonly Shard[]): Objection | null {
  const byPart = new Map<number, string>();
  let first: { readonly folder: string; readonly label: ShardLabel } | null = null;
  for (const { folder, label } of shards) {
    if (!label) return { kind: 'not-a-shard', folder };
    first ??= { folder, label };
    if (label.madeFrom !== first.label.madeFrom || label.of !== first.label.of)
      return { kind: 'other-make', folders: [first.folder, folder] };
    const other = byPart.get(label.part);
    if (other !== undefined) return { kind: 'same-part', folders: [other, folder] };
    byPart.set(label.part, folder);
  }
  const { of } = first?.label ?? { of: 1 };
  const parts = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !byPart.has(part));
  return parts.length > 0 ? { kind: 'missing', parts, of } : null;
}

/** Copies parts into the folder of a site; what several hold must be the same to the byte. */
export async function putTogether(
  folders: readonly string[],
  site: string,
): Promise<Objection | null> {
  const from = new Map<string, string>();
  for (const folder of folders)
    for (const path of await filesBelow(folder)) {
      if (path === LABEL) continue;
      const [source, target] = [join(folder, path), join(site, path)];
      const other = from.get(path);
      if (other === undefined) {
        from.set(path, folder);
        await mkdir(dirname(target), { recursive: true });
        await copyFile(source, target, constants.COPYFILE_FICLONE);
      } else if (!(await readFile(source)).equals(await readFile(target)))
        return { kind: 'unlike', path, folders: [other, folder] };
    }
  return null;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
