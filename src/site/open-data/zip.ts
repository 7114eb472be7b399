/**
 * ZIP archives, written entry by entry: one is in memory at a time. Entries bear no time, so that the same files
 * are the same bytes. Node compresses, for it does so five times as fast.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The first day that the format knows. */
const NO_TIME = new Date(1980, 0, 1);
const DEFLATED = 8;
const LEVEL = 4;

export interface ZipFile {
  readonly add: (name: string, bytes: Uint8Array) => void;
  readonly close: () => void;
}

/** Begins an archive, whose bytes are handed on as they come. */
export function zipFile(write: (bytes: Uint8Array) => void): ZipFile {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  return {
    add(filename, bytes) {
      const entry: ZipInputFile = {
        filename,
        size: bytes.length,
        crc: crc32(bytes),
        compression: DEFLATED,
        mtime: NO_TIME,
      };
      zip.add(entry);
      entry.ondata!(null, deflateRawSync(bytes, { level: LEVEL }), true);
    },
    close() {
      zip.end();
    },
  };
}
