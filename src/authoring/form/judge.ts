/** A draft judged by the compiler, every remark brought to the cell that it is about. */
import { ARCHIVE_CHECKS, UNIT_CHECKS } from '../../compiler/checks/index.ts';
import { compileReports } from '../../compiler/compile.ts';
import { REPORTS } from '../../compiler/folders.ts';
import type { Node } from '../../compiler/parse.ts';
import type { Path } from '../../compiler/path.ts';
import { sourceText, type SourceFile, type SourceText } from '../../compiler/source-file.ts';
import { sentence } from '../../diagnostics/catalogue.ts';
import { tally, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { byCause } from '../../diagnostics/common-cause.ts';
import { isOpen, quoteOf } from '../../diagnostics/format/acknowledgement.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Quote } from '../../domain/report.ts';
import type { Day } from '../../domain/period.ts';
import type { ReportLookups } from '../../compiler/unit.ts';
import { computedServices } from './computed.ts';
import type { Draft, Judgement, Remark, SheetName } from './form.ts';
import { fileOf, readText, sheetOf } from './read-draft.ts';

/** `others`: reports of the same unit, to compare with. */
export function judgeDraft(
  draft: Draft,
  others: readonly Draft[],
  today: Day,
  { lookups, language }: { readonly lookups: ReportLookups; readonly language: Language },
): Judgement {
  const files = [draft, ...others.filter(({ id }) => id !== draft.id)].flatMap(sourceFiles);
  const { diagnostics } = compileReports(files, lookups, today);
  const folder = `${REPORTS}${draft.id}/`;
  const own = diagnostics.filter((one) => one.file.startsWith(folder) && !awaitsOthers(one));
  const placed = placer(draft);
  const quotes = quotesOf(own);
  const services = readSheet(draft, 'services');
  const { errors, warnings, notices } = tally(own);
  return {
    remarks: own.map((diagnostic) =>
      remarkOf(
        diagnostic,
        { file: diagnostic.file.slice(folder.length), quotes: quotes.get(diagnostic) ?? [] },
        placed,
        language,
      ),
    ),
    computed: services ? computedServices(services.root) : [],
    errors,
    warnings,
    notices,
  };
}

/** What only shows beside other reports, of the unit or of the country. */
const COMPARED: ReadonlySet<unknown> = new Set(
  [...UNIT_CHECKS, ...ARCHIVE_CHECKS].map(({ code }) => code),
);

/** Whether an entry of discrepancies.yaml may seem stale because not every other report is at hand. */
function awaitsOthers({ code, facts }: Diagnostic): boolean {
  return code === 'discrepancy-stale' && COMPARED.has(facts['code']);
}

export function sourceFiles({ id, files }: Draft): readonly SourceFile[] {
  const encoder = new TextEncoder();
  return Object.entries(files).map(([name, text]) => ({
    path: `${REPORTS}${id}/${name}`,
    bytes: encoder.encode(text),
  }));
}

function readSheet(draft: Draft, sheet: SheetName) {
  const text = draft.files[fileOf(sheet)];
  return text === undefined ? null : readText(fileOf(sheet), text);
}

/** What an explanation of each finding would quote, at the first of every cause. */
function quotesOf(own: readonly Diagnostic[]): ReadonlyMap<Diagnostic, readonly Quote[]> {
  const open = own.filter((one) => isOpen(one) && !one.awaits);
  return new Map(byCause(open).map((group) => [group[0]!, group.map(quoteOf)]));
}

type Placer = (sheet: SheetName, line: number, column: number) => Path | null;

function remarkOf(
  { severity, code, facts, line, column, suggestion, acknowledged }: Diagnostic,
  { file, quotes }: Pick<Remark, 'file' | 'quotes'>,
  placed: Placer,
  language: Language,
): Remark {
  const sheet = sheetOf(file);
  // What is said of a whole file, because it has just been begun, is about no one cell of it.
  const isOfMany = code === 'to-be-filled' && facts['all'] !== null;
  return {
    severity,
    code,
    text: sentence(code, facts, language),
    file,
    line,
    sheet,
    path: sheet === null || isOfMany ? null : placed(sheet, line, column),
    suggestion,
    isAcknowledged: acknowledged,
    quotes,
  };
}

/** From lines and columns to cells, each file read once. */
function placer(draft: Draft): Placer {
  const known = new Map<SheetName, { readonly source: SourceText; readonly root: Node } | null>();
  return (sheet, line, column) => {
    let file = known.get(sheet);
    if (file === undefined) {
      const read = readSheet(draft, sheet);
      file = read && { source: sourceText(fileOf(sheet), read.text), root: read.root };
      known.set(sheet, file);
    }
    if (!file) return null;
    const start = file.source.lineStarts[line - 1];
    return start === undefined ? null : cellAt(file.root, start + column - 1);
  };
}

/** The cell, or else the row, that holds an offset; null of what stands outside of all. */
function cellAt(root: Node, offset: number): Path | null {
  const path: (string | number)[] = [];
  let node = root;
  while (node.kind !== 'scalar') {
    const step = stepTo(node, offset);
    // What is an item of a list of words is about the cell that holds the list.
    const isInRow = path.some((one) => typeof one === 'number');
    if (!step || (typeof step.key === 'number' && isInRow && step.node.kind !== 'map')) break;
    path.push(step.key);
    node = step.node;
  }
  const isList = path.length === 1 && node.kind === 'list';
  return path.length === 0 || isList ? null : path;
}

function stepTo(
  node: Exclude<Node, { kind: 'scalar' }>,
  offset: number,
): { readonly key: string | number; readonly node: Node } | null {
  if (node.kind === 'list') {
    const nth = node.items.findIndex((item) => item.start <= offset && offset <= item.end);
    return nth < 0 ? null : { key: nth, node: node.items[nth]! };
  }
  for (const [key, entry] of node.entries)
    if (entry.key.start <= offset && offset <= Math.max(entry.node.end, entry.key.end))
      return { key, node: entry.node };
  return null;
}
