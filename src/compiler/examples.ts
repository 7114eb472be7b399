/** The examples of the rules' pages, judged: what bc06 says when it meets them. */
import type { Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatEntry, type TextOptions } from '../diagnostics/format/text.ts';
import { RULES } from '../diagnostics/rules.ts';
import { filesOf } from '../diagnostics/rules/rule.ts';
import { oncePerText } from '../domain/once.ts';
import type { Day } from '../domain/period.ts';
import { compile, compileReports, lookupsOf } from './compile.ts';
import { assembleReference } from './reference.ts';
import { lineReader, sourcesOf, type SourceFile } from './source-file.ts';

/** A code → what is said about the example of its page; null where it has none. */
export type ExampleReader = (code: Code) => string | null;

/** Judges examples against the reference data among the files, each when it is first asked for. */
export function exampleReader(
  files: readonly SourceFile[],
  today: Day,
  options: Omit<TextOptions, 'lineOf'>,
): ExampleReader {
  const reference = files.filter(({ path }) => path.startsWith('content/reference/'));
  const lookups = lookupsOf(assembleReference(reference, () => undefined).reference);
  return oncePerText((code): string | null => {
    const { example } = RULES[code as Code];
    if (example === null) return null;
    const own = filesOf(example);
    const isOfCode = (diagnostic: Diagnostic) => diagnostic.code === code;
    // Nearly every example is a report, for which the reference data need not be assembled again.
    const ofReports = compileReports(own, lookups, today).diagnostics.filter(isOfCode);
    const inherited = reference.filter(({ path }) => !own.some((file) => file.path === path));
    const found =
      ofReports.length > 0
        ? ofReports
        : compile([...own, ...inherited], today).diagnostics.filter(isOfCode);
    const lineOf = lineReader(sourcesOf(own));
    return found.map((one) => formatEntry(one, { ...options, lineOf })).join('\n\n') || null;
  });
}
