/**
 * A pack: pieces of plain data in one file, each compressed and sealed with its SHA-256, under a header that
 * is sealed likewise. It is written beside its place and then renamed, so that whoever reads sees a whole
 * pack or the one before. What is torn, damaged or of another form reads as nothing at all.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

import { once } from '../domain/once.ts';

/** A piece as it lies in a pack: compressed, with the hash of what lies there. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

export interface Pack {
  /** What whoever wrote it says of it. */
  readonly label: unknown;
  /** A piece by its name; null where there is none. */
  readonly piece: (name: string) => Piece | null;
  /** The hash of a piece, which need not be read for it; null where there is none. */
  readonly sealOf: (name: string) => string | null;
  readonly names: readonly string[];
}

interface Header {
  readonly label: unknown;
  /** Name, length and hash of each piece, in the order of their bytes. */
  readonly pieces: readonly (readonly [name: string, length: number, hash: string])[];
}

/** Another form of pack must change this word. */
const FORM = 'bc06-pack-2';
/** Form, hash and length of the header: longer than any. */
const FIRST_LINE = 128;
/** Fast, and a fifth of the size: to compress harder takes longer than to write. */
const OPTIONS = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * Into how much a piece is unpacked at once, so that it is not put together: most come to some six times
 * their size. Of what is asked for beyond that, most pieces, being small, would leave all behind as garbage.
 */
const UNPACKED = 8;
const [LEAST_UNPACKED, MOST_UNPACKED] = [1024, 256 * 1024];

/** Plain data as a piece. */
export function pieceOf(data: unknown): Piece {
  // Copied: what zlib answers is the beginning of a piece of memory of 64 kB, all of which it would keep.
  const bytes = new Uint8Array(zstdCompressSync(written(JSON.stringify(data)), OPTIONS));
  return { bytes, hash: hashOf(bytes) };
}

/** What would not fit is rare. */
const DESK = 4 * 1024 * 1024;

/** Where texts are written to be compressed: to ask for new memory for each takes longer than all the rest. */
const desk = once(() => Buffer.allocUnsafeSlow(DESK));

/** So many bytes of UTF-8 a code unit comes to at most. */
const BYTES_A_UNIT = 3;

/** A text as UTF-8, on the desk until the next is written. */
function written(text: string): Uint8Array {
  if (text.length * BYTES_A_UNIT > DESK) return Buffer.from(text);
  return desk().subarray(0, desk().write(text));
}

/** Bytes as a piece, as they are. */
export function pieceOfBytes(bytes: Uint8Array): Piece {
  return { bytes, hash: hashOf(bytes) };
}

/** What a piece holds; null where it is not what was sealed. */
export function contentOf({ bytes, hash }: Piece): unknown {
  if (hashOf(bytes) !== hash) return null;
  const chunkSize = Math.min(MOST_UNPACKED, Math.max(LEAST_UNPACKED, UNPACKED * bytes.length));
  return JSON.parse(zstdDecompressSync(bytes, { chunkSize }).toString());
}

/** Whether a piece is what was sealed. */
export function isSound({ bytes, hash }: Piece): boolean {
  return hashOf(bytes) === hash;
}

/** Reads a pack; null where there is none that can be read. */
export function readPack(path: string): Pack | null {
  try {
    const file = readFileSync(path);
    return parsePack((from, length) => file.subarray(from, from + length));
  } catch {
    // Missing, unreadable, cut off, or nothing of ours: it is made again in any case.
    return null;
  }
}

/**
 * Reads what a pack says of itself, and each piece when it is asked for. Where another pack has taken its
 * place meanwhile, what is read is not what was sealed.
 */
export function openPack(path: string): Pack | null {
  try {
    const pack = withFile(path, parsePack);
    return (
      pack && {
        ...pack,
        piece: (name) => {
          try {
            return withFile(path, (read) => pack.piece(name, read));
          } catch {
            return null;
          }
        },
      }
    );
  } catch {
    return null;
  }
}

/** Reads so many bytes from there on. */
type ReadBytes = (from: number, length: number) => Buffer;

function withFile<T>(path: string, use: (read: ReadBytes) => T): T {
  const file = openSync(path, 'r');
  try {
    return use((from, length) => {
      const bytes = Buffer.allocUnsafeSlow(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, from));
    });
  } finally {
    closeSync(file);
  }
}

function parsePack(readFirst: ReadBytes) {
  const first = readFirst(0, FIRST_LINE);
  const end = first.indexOf('\n');
  const [form, hash, length] = first.toString('latin1', 0, end).split(' ');
  if (form !== FORM) return null;
  const header = readFirst(end + 1, Number(length));
  if (hashOf(header) !== hash) return null;
  const { label, pieces } = JSON.parse(header.toString()) as Header;
  let at = end + 1 + header.length;
  const places = new Map(
    pieces.map(([name, size, seal]) => {
      at += size;
      return [name, { at: at - size, size, hash: seal }] as const;
    }),
  );
  return {
    label,
    piece(name: string, read = readFirst): Piece | null {
      const place = places.get(name);
      return place ? { bytes: read(place.at, place.size), hash: place.hash } : null;
    },
    sealOf: (name: string) => places.get(name)?.hash ?? null,
    names: [...places.keys()],
  };
}

/** Writes a pack; where it cannot be written it is made again the next time. */
export function writePack(
  path: string,
  label: unknown,
  pieces: readonly (readonly [name: string, piece: Piece])[],
): void {
  const header = Buffer.from(
    JSON.stringify({
      label,
      pieces: pieces.map(([name, { bytes, hash }]) => [name, bytes.length, hash]),
    } satisfies Header),
  );
  const first = Buffer.from(`${FORM} ${hashOf(header)} ${header.length}\n`);
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, Buffer.concat([first, header, ...pieces.map(([, { bytes }]) => bytes)]));
    renameSync(beside, path);
  } catch {
    // A full disk, a folder that is not ours: time is lost, nothing else.
    forget(beside);
  }
}

/** Takes a file away, where that can be done. */
export function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is no worse there than it was.
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
