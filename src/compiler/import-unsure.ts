/** Remarks of an import that nobody has looked at since: where it was not sure, a comment asks a person. */
import { spanOf, type OffsetFinding, type SourceText } from './source-file.ts';

/** What each of those comments begins with. */
export const UNSURE = { vi: 'chưa chắc', en: 'unsure' } as const;

const WORDS = Object.values(UNSURE).join('|');
const REMARK = new RegExp(`(?<=^|[ \\t])# (?:${WORDS}): [^\\n]*`, 'gmu');

/** Whether a comment, without its sign, is such a remark. */
export function isUnsure(comment: string): boolean {
  return new RegExp(`^ ?(?:${WORDS}): `, 'u').test(comment);
}

/** All the remarks of a file before `end`, told at the first of them. */
export function findUnsure(source: SourceText, end: number): readonly OffsetFinding[] {
  const [first, ...others] = [...source.text.slice(0, end).matchAll(REMARK)];
  if (!first) return [];
  const lines = [first, ...others].map(({ index }) => spanOf(source, index, index).line);
  const range = { start: first.index, end: first.index + first[0].length };
  return [{ code: 'import-unsure', facts: { lines }, ...range }];
}
