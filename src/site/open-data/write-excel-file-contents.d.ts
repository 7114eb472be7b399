/** What write-excel-file puts into a workbook, before it zips it; astro.config.mjs says where it is, and why. */
declare module 'write-excel-file/contents' {
  import type { Feature, Sheet } from 'write-excel-file/node';

  export default function generateXlsxFileContents(
    sheets: Sheet<never>[],
    options: { readonly features: Feature<never>[] },
  ): Readonly<Record<string, string>>;
}
