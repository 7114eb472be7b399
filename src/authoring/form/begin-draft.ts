/** A draft is begun: the folder that `bc06 new` would make, after the last report or by the catalogue. */
import { compileReports } from '../../compiler/compile.ts';
import { readPeriod } from '../../compiler/times-as-typed.ts';
import type { ReportLookups } from '../../compiler/unit.ts';
import { parsePeriod } from '../../domain/period.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import type { Language } from '../../diagnostics/language.ts';
import { beginReport, type Last } from '../begin.ts';
import { noPeriod, notInForce } from '../refused.ts';
import { isYaml } from '../yaml-text.ts';
import type { Begun, Draft, SheetName } from './form.ts';
import { sourceFiles } from './judge.ts';
import { fileOf } from './read-draft.ts';

export interface BeginContext {
  readonly lookups: ReportLookups;
  readonly language: Language;
}

export function beginDraft(
  province: string,
  typedPeriod: string,
  last: Draft | null,
  { lookups, language }: BeginContext,
): Begun {
  const id = readPeriod(typedPeriod) ?? typedPeriod;
  const period = parsePeriod(id);
  if (!period) return { refused: noPeriod(typedPeriod)[language] };
  const fault = notInForce({ province, period }, lookups.reference);
  if (fault) return { refused: fault[language] };
  const readLast = last && lastOf(last, lookups);
  const files = beginReport({ province, period }, readLast, lookups.reference);
  return {
    draft: {
      id: `${province}/${id}`,
      files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
    },
    isAfterLast: readLast !== null,
  };
}

/** A report as one begins from it; null where it cannot be read. */
function lastOf(draft: Draft, lookups: ReportLookups): Last | null {
  const { archive } = compileReports(sourceFiles(draft), lookups, LONG_AGO);
  const [report] = archive.reports;
  const tables = TABLE_KINDS.flatMap((kind) => {
    const text = draft.files[fileOf(kind)];
    return text !== undefined && isYaml(text) ? [[kind, text] as const] : [];
  });
  return report ? { report, tables: new Map(tables) } : null;
}

/** What is only begun from is not judged. */
const LONG_AGO = '1900-01-01';

/** The text of a table that a report did not have: what the catalogue knows of it, or one without rows. */
export function newTable(sheet: SheetName, { reference }: ReportLookups): string {
  const period = parsePeriod('2024')!;
  const file = fileOf(sheet);
  const begun = beginReport({ province: 'toan-quoc', period }, null, reference);
  return (
    begun.find(({ name }) => name === file)?.text ??
    `# yaml-language-server: $schema=../../../../schemas/${sheet}.schema.json\nrows: []\n`
  );
}
