/**
 * Compiles content in processes of their own, one after another, with whose end all their memory is given
 * back: what was learnt is in the store, from where it is read with little. Where one of them fails nothing
 * is lost: whoever reads the store compiles what is not there, and says what is wrong.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';

import { unitsAmong, type UnitPaths } from '../compiler/folders.ts';
import {
  compileInto,
  compileStored,
  storeOf,
  type StoredOptions,
} from '../store/compile-stored.ts';
import { openDisk, today } from '../workspace.ts';

/** Compiles the content at `root`, and tells of each unit. */
export type CompileApart = (
  root: string,
  progress: NonNullable<StoredOptions['progress']>,
) => Promise<void>;

const OWN = join(import.meta.dirname, 'compile-process.ts');
/** What units leave behind adds up, so that a process is let go after so many. */
const UNITS = 16;

/** For the project that compiles. */
export function apartIn(project: string): CompileApart {
  return async (root, progress) => {
    const { length } = unitsAmong(openDisk(root).paths);
    let done = 0;
    const step = () => {
      progress(++done, length);
    };
    for (let first = 0; first < length; first += UNITS)
      await inProcess([root, project, first], step);
    // The last one finds all of them compiled, and compares.
    await inProcess([root, project, length], () => undefined);
  };
}

async function inProcess(args: readonly (string | number)[], step: () => void): Promise<void> {
  const child = fork(OWN, args.map(String), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.on('message', step);
  await new Promise<void>((done) => {
    child.once('error', () => {
      done();
    });
    child.once('exit', () => {
      done();
    });
  });
}

/** The other side: what is done in a process of its own, with the units from `first` on. */
export function compileForParent(root: string, project: string, first: number): void {
  const parent = process.ppid;
  const disk = openDisk(root);
  const names = unitsAmong(disk.paths).map(({ name }) => name);
  const own = new Set(names.slice(first, first + UNITS));
  const store = storeOf(root, project);
  const isOwn = ({ name }: UnitPaths) => own.has(name);
  const step = () => {
    // Whoever was to read the store is no more.
    if (process.ppid !== parent) process.exit();
    process.send?.('done');
  };
  if (own.size > 0) compileInto(store, disk, today(), isOwn, step);
  else compileStored(disk, today(), store, { progress: step });
  process.disconnect();
}
