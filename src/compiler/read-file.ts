/**
 * One file of content/ → its tree, judged by its schema: decoded, parsed and judged in that order, every
 * finding reported on the way.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, type About } from './finding.ts';
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
}

/** What reading needs beside the file. */
export interface Reading {
  readonly schema: SchemaName;
  readonly known: KnownIds;
  readonly tell: (diagnostic: Diagnostic) => void;
  /** The report and table that the file belongs to. */
  readonly about?: About;
}

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
  const { front, body } = file.path.endsWith('.md')
    ? parseMarkdown(source, report)
    : { front: parseYaml(source, report), body: '' };
  if (!front) return null;
  const lineOf = (offset: number) => spanOf(source, offset, offset).line;
  const isAccepted = judgeBySchema(schema, front.root, known, lineOf, report);
  return { source, root: front.root, isValid: isAccepted && front.isSound, body };
}
