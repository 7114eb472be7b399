/**
 * Files by the hash of what is in them, without reading those that stand as they stood when they were last
 * read: the system tells their size, number and times. Whoever puts old times upon a new text cannot put
 * back the time of that change itself. What was changed only just before it was read might be changed again
 * within the same tick of the clock: that is not remembered.
 */
import { createHash } from 'node:crypto';

import type { SourceFile, Sources, Stamp } from '../compiler/source-file.ts';
import { contentOf, pieceOf, readPack, writePack } from './pack.ts';

export interface KnownFiles {
  readonly digestOf: (path: string) => string;
  /** Puts on the disk what was learnt. */
  readonly keep: () => void;
}

/** The clocks of file systems tick as seldom as every two seconds. */
const TICK_MS = 2000;
const WHOLE = 'files';

/** A file as it was when it was read. */
type Entry = readonly [path: string, digest: string, ...stamp: readonly number[]];

/** Remembers in a pack at `path`; `now` is the clock by which files are dated. */
export function knownFiles(path: string, sources: Sources, now: () => number): KnownFiles {
  const known = new Map(entriesIn(path).map((entry) => [entry[0], entry]));
  const current = new Map<string, Entry>();
  const digests = new Map<string, string>();
  let hasNew = false;
  const find = (file: string): string => {
    const stamp = sources.stamp?.(file) ?? null;
    const entry = known.get(file);
    if (stamp && entry && isOf(entry, stamp)) {
      current.set(file, entry);
      return entry[1];
    }
    const begun = now();
    const digest = digestOf(sources.read(file));
    const isQuiet = stamp && Math.max(stamp.modified, stamp.changed) < begun - TICK_MS;
    const after = isQuiet ? sources.stamp?.(file) : null;
    const read = stamp && entryOf(file, digest, stamp);
    if (read && after && isOf(read, after)) {
      current.set(file, read);
      hasNew = true;
    }
    return digest;
  };
  const unasked = (file: string) => (digests.has(file) ? undefined : known.get(file));
  return {
    digestOf(file) {
      const digest = digests.get(file) ?? find(file);
      digests.set(file, digest);
      return digest;
    },
    keep() {
      const entries = sources.paths
        .map((file) => current.get(file) ?? unasked(file))
        .filter((entry) => entry !== undefined);
      if (hasNew || entries.length !== known.size)
        writePack(path, null, [[WHOLE, pieceOf(entries)]]);
    },
  };
}

/** Of a file's kind and bytes. */
export function digestOf({ bytes, unread }: SourceFile): string {
  const kind = JSON.stringify([unread ?? null, bytes.length]);
  return createHash('sha256').update(kind).update(bytes).digest('hex');
}

function entryOf(path: string, digest: string, stamp: Stamp): Entry {
  return [path, digest, ...numbersIn(stamp)];
}

function isOf([, , ...numbers]: Entry, stamp: Stamp): boolean {
  return numbersIn(stamp).every((number, at) => number === numbers[at]);
}

function numbersIn({ size, modified, changed, inode }: Stamp): readonly number[] {
  return [size, modified, changed, inode];
}

function entriesIn(path: string): readonly Entry[] {
  const piece = readPack(path)?.piece(WHOLE) ?? null;
  return ((piece && contentOf(piece)) ?? []) as readonly Entry[];
}
