/** The small report with a mistake in it, judged; and what the message says, done. */
import { join } from 'node:path';

import { compileReports, lookupsOf } from '../../src/compiler/compile.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import {
  lineReader,
  sourcesOf,
  offsetOf,
  sourceText,
  type SourceFile,
} from '../../src/compiler/source-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatEntry } from '../../src/diagnostics/format/text.ts';
import { file, readFolder, realReference, ROOT, TODAY } from '../files.ts';
import type { Mistake } from './mistake.ts';

const FOLDER = 'content/reports/bac-giang/2024-07/';
const lookups = lookupsOf(assembleReference(realReference, () => undefined).reference);

export const rightReport = readFolder(join(ROOT, 'tests/mistakes/report'));

export function judge(files: readonly SourceFile[]): readonly Diagnostic[] {
  return compileReports(files, lookups, TODAY).diagnostics;
}

export function errorsIn(files: readonly SourceFile[]): readonly Diagnostic[] {
  return judge(files).filter(({ severity }) => severity === 'error');
}

/** The report with a text in the place of the right one. */
export function written({ file: name, right }: Mistake, instead: string): readonly SourceFile[] {
  return rightReport.map((one) => {
    if (one.path !== FOLDER + name) return one;
    const parts = textOf(one).split(right);
    if (parts.length !== 2) throw new Error(`${name} must hold once: ${right}`);
    return file(one.path, parts.join(instead));
  });
}

/** What is suggested, written where it is suggested, until nothing more is. */
export function obey(files: readonly SourceFile[]): readonly SourceFile[] {
  let now = files;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = errorsIn(now).find(({ suggestion }) => suggestion !== null);
    if (!next) return now;
    now = now.map((one) => (one.path === next.file ? file(one.path, mended(one, next)) : one));
  }
  return now;
}

/** Beyond this, suggestions would chase one another. */
const MOST_TURNS = 8;

function mended(one: SourceFile, { line, column, endLine, endColumn, suggestion }: Diagnostic) {
  const text = textOf(one);
  const source = sourceText(one.path, text);
  const from = offsetOf(source, line, column);
  const to = offsetOf(source, endLine, endColumn);
  return text.slice(0, from) + suggestion! + text.slice(to);
}

function textOf({ bytes }: SourceFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A mistake with what is said of it, as a person reads it. */
export function told(mistake: Mistake): string {
  const files = written(mistake, mistake.typed);
  const options = {
    lang: 'vi',
    lineOf: lineReader(sourcesOf(files)),
    paint: (text: string) => text,
  } as const;
  const said = judge(files).map((one) => formatEntry(one, options).replaceAll(FOLDER, ''));
  return [`## ${mistake.name}`, ...(said.length > 0 ? said : ['(không nói gì)'])].join('\n\n');
}
