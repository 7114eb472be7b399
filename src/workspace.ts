/**
 * The disk, git and the clock, for all who only read content and write what is generated. (Astro writes the
 * pages; src/site/integrations adds to its output; src/publish puts what was built in its place.)
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  access,
  appendFile,
  chmod,
  constants,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';

import { MAX_BYTES, type SourceFile, type Sources, type Stamp } from './compiler/source-file.ts';
import { compareText } from './domain/order.ts';
import type { Day } from './domain/period.ts';

/**
 * The files under content/, whatever their names, by path; none where there is no content/. Links are not
 * followed. Each is read from the disk whenever it is asked for.
 */
export function openDisk(root: string): Sources {
  const unreadable = new Set<string>();
  const paths: string[] = [];
  const content = lstatSync(join(root, 'content'), { throwIfNoEntry: false });
  if (content?.isDirectory()) walk(root, 'content', paths, unreadable);
  else if (content) paths.push('content');
  return {
    paths: paths.sort(compareText),
    read: (path) =>
      unreadable.has(path) || path === 'content' ? notAFile(path) : readSource(root, path),
    stamp: (path) => stampOf(root, path),
  };
}

function stampOf(root: string, path: string): Stamp | null {
  try {
    const found = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!found?.isFile()) return null;
    const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = found;
    return { size, modified, changed, inode };
  } catch {
    return null;
  }
}

/** Every file under content/ at once. */
export function readDisk(root: string): readonly SourceFile[] {
  const { paths, read } = openDisk(root);
  return paths.map(read);
}

function walk(root: string, folder: string, paths: string[], unreadable: Set<string>): void {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    unreadable.add(folder);
    paths.push(folder);
    return;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(root, path, paths, unreadable);
    else {
      paths.push(path);
      if (!entry.isFile()) unreadable.add(path);
    }
  }
}

function notAFile(path: string): SourceFile {
  return { path, bytes: new Uint8Array(), unread: 'not-a-file' };
}

/** A file's bytes; of one that is too large only its size, so that it cannot fill the memory. */
function readSource(root: string, path: string): SourceFile {
  try {
    const { size } = lstatSync(join(root, path));
    if (size > MAX_BYTES) return { path, bytes: new Uint8Array(), unread: size };
    return { path, bytes: readFileSync(join(root, path)) };
  } catch {
    // A name that is no UTF-8 leads nowhere once it has been read as text; another program, or another
    // user, may hold the file.
    return notAFile(path);
  }
}

export async function readText(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

export async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/**
 * Gives a file of content/ new bytes, all of them or none: a file beside it takes its place. False where
 * it is a link or lies behind one, is no longer what was read, or may not be written.
 */
export async function replace(root: string, file: SourceFile, bytes: Uint8Array): Promise<boolean> {
  const path = join(root, file.path);
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const { mode } = await lstat(path);
    const own = normalize(file.path);
    if (relative(await realpath(root), await realpath(path)) !== own) return false;
    if (!own.startsWith(`content${sep}`) || (await readFile(path)).compare(file.bytes) !== 0)
      return false;
    await access(path, constants.W_OK);
    await writeFile(beside, bytes, { flag: 'wx' });
    await chmod(beside, mode);
    await rename(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Makes a folder with files of these names and texts; false, and nothing done, where something has its name. */
export async function create(
  root: string,
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<boolean> {
  const path = join(root, folder);
  await mkdir(dirname(path), { recursive: true });
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  for (const { name, text } of files) await writeFile(join(path, name), text, { flag: 'wx' });
  return true;
}

/** A file that someone names, wherever it lies; why not, where it cannot be had. One that is too large is not read. */
export async function readNamed(
  path: string,
  most: number,
): Promise<Uint8Array | 'missing' | 'not-a-file' | 'too-large'> {
  const found = await stat(path).catch(() => null);
  if (!found) return 'missing';
  if (!found.isFile()) return 'not-a-file';
  return found.size > most ? 'too-large' : readFile(path);
}

/** What is piped in, up to so many bytes. */
export async function readInput(most: number): Promise<Uint8Array | 'too-large'> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return 'too-large';
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Writes a file that is not there yet, with its folder; false, and nothing done, where something has its name. */
export async function add(path: string, content: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Adds to the end of a file outside the project, such as a job's summary; false where that cannot be done. */
export async function append(path: string, text: string): Promise<boolean> {
  return appendFile(path, text).then(
    () => true,
    () => false,
  );
}

/** The names in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** Why git cannot say what has changed. */
export type GitProblem = 'no-git' | 'no-repository' | 'no-revision' | 'shallow';

/** What a verdict follows from: content, and what judges it. */
const JUDGED = ['content', 'schemas', 'src', 'package-lock.json'];

/**
 * Paths of content and of what judges it that differ from a revision: committed since, staged, not staged, or not known to
 * git at all, ignored ones too, since the compiler reads them. Nothing of the repository is written.
 */
export async function readChanges(
  root: string,
  revision: string,
): Promise<{ readonly paths: readonly string[] } | { readonly problem: GitProblem }> {
  const found = await commitOf(root, revision);
  if (typeof found !== 'string') return found;
  const commit = found;
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'];
  const lists = await Promise.all([
    git(root, [...diff, commit, '--', ...JUDGED]),
    git(root, ['ls-files', '--others', '-z', '--', ...JUDGED]),
  ]);
  const paths = lists.flatMap((list) => {
    if (typeof list === 'string') throw new Error(`git could not compare with ${revision}`);
    return list.lines.split('\0').filter((path) => path !== '');
  });
  return { paths: [...new Set(paths)].sort() };
}

/** The commit that a revision names. */
async function commitOf(
  root: string,
  revision: string,
): Promise<string | { readonly problem: GitProblem }> {
  const inside = await git(root, ['rev-parse', '--is-shallow-repository']);
  if (inside === 'no-git') return { problem: 'no-git' };
  if (inside === 'failed') return { problem: 'no-repository' };
  // What begins with a dash would be an option to git, never a revision.
  const isName = revision !== '' && !revision.startsWith('-');
  const name = `${revision}^{commit}`;
  const found = isName ? await git(root, ['rev-parse', '--verify', '--quiet', name]) : 'failed';
  if (typeof found !== 'string') return found.lines.trim();
  return { problem: inside.lines.trim() === 'true' ? 'shallow' : 'no-revision' };
}

/** Where the branch of a pull request usually comes from, the likeliest first. */
const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit from which what is checked out has left the default branch. Where history is cut off before it
 * (a shallow clone), or there is no such branch, the problem.
 */
export async function forkPoint(
  root: string,
): Promise<{ readonly commit: string } | { readonly problem: GitProblem }> {
  let problem: GitProblem = 'no-revision';
  for (const branch of DEFAULT_BRANCHES) {
    const found = await commitOf(root, branch);
    if (typeof found !== 'string') {
      problem = found.problem;
      continue;
    }
    const base = await git(root, ['merge-base', 'HEAD', found]);
    if (typeof base !== 'string') return { commit: base.lines.trim() };
    problem = (await isShallow(root)) ? 'shallow' : 'no-revision';
  }
  return { problem };
}

async function isShallow(root: string): Promise<boolean> {
  const found = await git(root, ['rev-parse', '--is-shallow-repository']);
  return typeof found !== 'string' && found.lines.trim() === 'true';
}

/** Files of content/ as they stood in a revision: those chosen, from git's objects; the work tree is not touched. */
export async function readRevision(
  root: string,
  revision: string,
  isWanted: (path: string) => boolean,
): Promise<readonly SourceFile[]> {
  const commit = await commitOf(root, revision);
  if (typeof commit !== 'string') throw new Error(`there is no revision ${revision}`);
  const tree = await git(root, ['ls-tree', '-r', '-z', '-l', commit, '--', 'content/']);
  if (typeof tree === 'string') throw new Error(`git could not list ${revision}`);
  const entries = tree.lines.split('\0').flatMap((line) => {
    const [, mode, object, size, path] = /^(\d+) \w+ (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    return path !== undefined && isWanted(path) ? [{ mode, object, size, path }] : [];
  });
  return Promise.all(
    entries.map(async ({ mode, object, size, path }) => {
      // A link, or a repository within: neither is a file, as on the disk.
      if (!/^100/.test(mode!)) return notAFile(path);
      if (Number(size) > MAX_BYTES) return { path, bytes: new Uint8Array(), unread: Number(size) };
      return { path, bytes: await blob(root, object!) };
    }),
  );
}

async function blob(root: string, object: string): Promise<Uint8Array> {
  const options = { cwd: root, maxBuffer: GIT_OUTPUT, encoding: 'buffer' as const };
  const { stdout } = await run('git', ['--no-optional-locks', 'cat-file', 'blob', object], options);
  return stdout;
}

const run = promisify(execFile);
const GIT_OUTPUT = 64 * 1024 * 1024;

/** Runs git without a shell; says whether it is missing or has failed. */
async function git(
  root: string,
  args: readonly string[],
): Promise<{ readonly lines: string } | 'no-git' | 'failed'> {
  try {
    const options = { cwd: root, maxBuffer: GIT_OUTPUT };
    const { stdout } = await run('git', ['--no-optional-locks', ...args], options);
    return { lines: stdout };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'no-git' : 'failed';
  }
}

/** Today in Viet Nam (UTC+7, no summer time). */
export function today(): Day {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
