/**
 * The site's single door to the compiler: content/ on disk → the archive, compiled once a build.
 * A page never sees content with errors; the build stops here and says what is wrong.
 */
import { formatText } from '../diagnostics/format/text.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../domain/archive.ts';
import { compile } from '../compiler/compile.ts';
import { lineReader } from '../compiler/source-file.ts';
import { readDisk, today } from '../workspace.ts';

export interface Compiled {
  readonly archive: Archive;
  readonly diagnostics: readonly Diagnostic[];
}

let compiled: Promise<Compiled> | undefined;

/** The archive of content/, and what is worth saying about it. Throws where content has errors. */
export function getArchive(): Promise<Compiled> {
  compiled ??= compileDisk();
  return compiled;
}

async function compileDisk(): Promise<Compiled> {
  const files = await readDisk(process.cwd());
  const { archive, diagnostics } = compile(files, today());
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (tally(errors).errors > 0) {
    const counts = { files: files.length, reports: archive.reports.length, ...tally(errors) };
    const options = {
      lang: 'vi',
      lineOf: lineReader(files),
      paint: (text: string) => text,
    } as const;
    throw new Error(formatText(errors, counts, options));
  }
  return { archive, diagnostics };
}
