/**
 * Compiles content in a process of its own, with whose end all its memory is given back: what was learnt is
 * in the store, from where it is read with little. Where that process fails nothing is lost: whoever reads
 * the store compiles what is not there, and says what is wrong.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';

import { compileStored, storeOf, type StoredOptions } from '../store/compile-stored.ts';
import { openDisk, today } from '../workspace.ts';

/** Of the content at `root`, told as `compileStored` tells. */
export type CompileApart = (
  root: string,
  progress: NonNullable<StoredOptions['progress']>,
) => Promise<void>;

const OWN = join(import.meta.dirname, 'compile-process.ts');

/** For the project that compiles. */
export function apartIn(project: string): CompileApart {
  return async (root, progress) => {
    const child = fork(OWN, [root, project], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.on('message', (step: Parameters<typeof progress>) => {
      progress(...step);
    });
    await new Promise<void>((done) => {
      child.once('error', () => {
        done();
      });
      child.once('exit', () => {
        done();
      });
    });
  };
}

/** The other side: what is done in the process of its own. */
export function compileForParent(root: string, project: string): void {
  const parent = process.ppid;
  compileStored(openDisk(root), today(), storeOf(root, project), {
    progress: (...step) => {
      // Whoever was to read the store is no more.
      if (process.ppid !== parent) process.exit();
      process.send?.(step);
    },
  });
  process.disconnect();
}
