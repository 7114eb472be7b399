/**
 * The site's single door to the compiler: content/ on disk → the archive, compiled once a build.
 * A page never sees content with errors; the build stops here and says what is wrong.
 */
import { formatText } from '../diagnostics/format/text.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../domain/archive.ts';
import { compile } from '../compiler/compile.ts';
import { exampleReader, type ExampleReader } from '../compiler/examples.ts';
import { lineReader, sourcesOf } from '../compiler/source-file.ts';
import { readDisk, today } from '../workspace.ts';

export interface Compiled {
  readonly archive: Archive;
  readonly diagnostics: readonly Diagnostic[];
  /** What is said about the example on a rule's page. */
  readonly readExample: ExampleReader;
}

let compiled: Promise<Compiled> | undefined;

/** The archive of content/, and what is worth saying about it. Throws where content has errors. */
export function getArchive(): Promise<Compiled> {
  compiled ??= compileDisk();
  return compiled;
}

async function compileDisk(): Promise<Compiled> {
  const files = readDisk(process.cwd());
  const day = today();
  const { archive, diagnostics } = compile(files, day);
  const text = { lang: 'vi', paint: (words: string) => words } as const;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (tally(errors).errors > 0) {
    const counts = { files: files.length, reports: archive.reports.length, ...tally(errors) };
    throw new Error(formatText(errors, counts, { ...text, lineOf: lineReader(sourcesOf(files)) }));
  }
  return { archive, diagnostics, readExample: exampleReader(files, day, text) };
}
