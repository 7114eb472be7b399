/**
 * One file of content/ → its tree, judged by its schema: decoded, parsed and judged in that order, every
 * finding reported on the way.
 */
import { severityOf, type Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findExcess, findTextExcess, type MarkdownText } from './bounds.ts';
import { diagnosticAt, type About } from './finding.ts';
import type { TextKind } from './markdown.ts';
import { findUnsure } from './import-unsure.ts';
import { findMarkupFaults } from './markup-faults.ts';
import { parseMarkdown, parseYaml, type Node } from './parse.ts';
import { judgeBySchema } from './schema.ts';
import type { KnownIds, SchemaName } from './schemas.ts';
import {
  decode,
  spanOf,
  type OffsetFinding,
  type SourceFile,
  type SourceText,
} from './source-file.ts';

/** A file that could be parsed. */
export interface ReadFile {
  readonly source: SourceText;
  readonly root: Node;
  /** Whether it reads as it was written and its schema accepts it; else it is not normalised. */
  readonly isValid: boolean;
  /** The Markdown below the front matter; empty in YAML files. */
  readonly body: string;
  /** Where the body begins; the end of the file where there is none. */
  readonly bodyStart: number;
}

/** What reading needs beside the file. */
export interface Reading {
  readonly schema: SchemaName;
  readonly known: KnownIds;
  readonly tell: (diagnostic: Diagnostic) => void;
  /** The report and table that the file belongs to. */
  readonly about?: About;
}

/** Slips after which something other than what is meant was read in the place of a value. */
const GUESSED: ReadonlySet<Code> = new Set<Code>([
  'colon-in-text',
  'dash-in-text',
  'quote-in-text',
  'not-closed',
  'sign-alone',
  'yaml-feature',
  'line-broken',
  'block-not-indented',
]);

/** Null where bytes or syntax are broken, every fault having been reported. */
export function readFile(
  file: SourceFile,
  { schema, known, tell, about }: Reading,
): ReadFile | null {
  const { source, findings, isReadable } = decode(file);
  const report = (finding: OffsetFinding) => {
    tell(diagnosticAt(source, finding, about));
  };
  findings.forEach(report);
  if (!isReadable) return null;
  const lineOf = (offset: number) => spanOf(source, offset, offset).line;
  const columnOf = (offset: number) => {
    const { column } = spanOf(source, offset, offset);
    const before = source.text.slice(offset - column + 1, offset);
    return /^\s*(?:- +)*$/.test(before) ? column - 1 : -1;
  };
  const broken = new Set<number>();
  const reportSyntax = (finding: OffsetFinding) => {
    if (GUESSED.has(finding.code)) broken.add(lineOf(finding.start));
    report(finding);
  };
  const { front, body, bodyStart } = file.path.endsWith('.md')
    ? parseMarkdown(source, reportSyntax)
    : { front: parseYaml(source, reportSyntax), body: '', bodyStart: source.text.length };
  if (!front) return null;
  findUnsure(source, bodyStart).forEach(report);
  const narrative = { start: bodyStart, end: source.text.length, text: body };
  const texts = textsOf(front.root);
  const excess = findExcess(schema, front.root) ?? findTextExcess([...texts, narrative]);
  if (excess) {
    report(excess);
    return { source, root: front.root, isValid: false, body, bodyStart };
  }
  const isAccepted = judgeBySchema(schema, front.root, known, { lineOf, columnOf }, (finding) => {
    // What the schema says of a line whose value was guessed at follows from what was wrong with it.
    if (!broken.has(lineOf(finding.start))) report(finding);
  });
  const faults = [
    ...texts.flatMap((text) => faultsOf(source, text, 'cell')),
    ...faultsOf(source, narrative, 'narrative'),
  ];
  faults.forEach(report);
  const isShown = faults.every(({ code }) => severityOf(code) !== 'error');
  const isValid = isAccepted && front.isSound && isShown;
  return { source, root: front.root, isValid, body, bodyStart };
}

/** The block texts of a tree, in its order. */
function textsOf(root: Node): readonly MarkdownText[] {
  const texts: MarkdownText[] = [];
  const visit = (node: Node) => {
    if (node.kind === 'scalar') {
      if (node.style === 'block') texts.push(node);
    } else if (node.kind === 'list') node.items.forEach(visit);
    else for (const entry of node.entries.values()) visit(entry.node);
  };
  visit(root);
  return texts;
}

/** What Markdown would lose of a text, in order: each thing is looked for behind the one before. */
function faultsOf(
  source: SourceText,
  { start, end, text }: MarkdownText,
  kind: TextKind,
): readonly OffsetFinding[] {
  let from = start;
  return findMarkupFaults(text, kind).map(({ words, ...fault }) => {
    const at = source.text.slice(from, end).indexOf(words);
    // Words that are broken over lines, or composed of other letters, are somewhere in the text.
    if (at < 0) return { ...fault, start, end };
    const found = { start: from + at, end: from + at + words.length };
    from = found.end;
    return { ...fault, ...found };
  });
}
