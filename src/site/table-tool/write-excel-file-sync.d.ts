/** The one function of write-excel-file that zips by itself; astro.config.mjs says where it is, and why. */
declare module 'write-excel-file/sync' {
  import type { Sheet } from 'write-excel-file/browser';

  export function generateXlsxFileSync(
    sheets: Sheet<Blob>[],
    options: undefined,
    none: undefined,
    bytesOf: (content: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>;
}
