/**
 * Slips that officers make who paste from Word and Zalo, found line by line before or beside YAML:
 * each gets words of its own, since what YAML says of them helps nobody.
 */
import type { Finding } from '../diagnostics/diagnostic.ts';
import { placeLines, type LineStart } from './indents.ts';
import { keySlips } from './key-slips.ts';
import { linesOf, SPECIAL_BLANK, type Line, type Lines } from './lines.ts';
import { slip, type Slip } from './slip.ts';
import { codeOf, type OffsetFinding } from './source-file.ts';
import { textSlips } from './text-slips.ts';

/**
 * Looks at every line outside block texts, which may hold anything. Where YAML can read the text, only what
 * is wrong even so is looked for: its columns then are as they should be, but for blanks that are none.
 */
export function findTypingSlips(text: string, isReadable: boolean): readonly Slip[] {
  const lines = linesOf(text);
  const slips: Slip[] = [];
  // One by one: a file may have more slips than a call may have arguments.
  const add = (found: readonly Slip[]) => {
    for (const one of found) if (!isReadable || one.isAlwaysWrong) slips.push(one);
  };
  if (!isReadable || SPECIAL.test(text)) add(indentSlips(lines));
  for (let i = 0; i < lines.length; i++) {
    if (lines.isUsual(i)) continue;
    const line = lines.at(i)!;
    add(keySlips(line, lines.at(i - 1)));
    add(textSlips(line, lines.at(i - 1), lines.at(i + 1)));
  }
  return slips.sort((a, b) => a.mending.at - b.mending.at);
}

const SPECIAL = new RegExp(`${SPECIAL_BLANK}+`, 'u');

/** Tabs and special blanks at the beginning of lines, and lines that begin in no column of others. */
function indentSlips(lines: Lines): readonly Slip[] {
  const all = Array.from({ length: lines.length }, (_, i) => lines.at(i)!);
  const begun = all.filter(({ text, key, lead, bullet }) => {
    const [blanks] = /^\s*/u.exec(text)!;
    const isItem = lead.length > blanks.length || bullet !== null;
    return isItem || key !== null || blanks.includes('\t') || SPECIAL.test(blanks);
  });
  const starts = begun.map(startOf);
  const places = placeLines(starts);
  return saidOnce(
    begun.flatMap((line, i) => {
      const { column: expected, lacksDash } = places[i]!;
      const found = indentSlip(line, starts[i]!.column, expected, lacksDash);
      return found ? [{ ...found, line: line.number, nth: i }] : [];
    }),
  );
}

interface IndentSlip extends Slip {
  readonly line: number;
  /** Which of the lines that begin something it is. */
  readonly nth: number;
}

/**
 * One finding for lines with the same fault: all with tabs, all with one special blank, and those that
 * stand together in one wrong column.
 */
function saidOnce(slips: readonly IndentSlip[]): readonly Slip[] {
  const groups: IndentSlip[][] = [];
  const latest = new Map<string, IndentSlip[]>();
  for (const one of slips) {
    const { code, facts, suggestion } = one.finding!;
    const kind =
      code === 'indent-uneven'
        ? `${code} ${suggestion!.length}`
        : `${code} ${JSON.stringify(facts)}`;
    const group = latest.get(kind);
    const joins = group && (code !== 'indent-uneven' || group.at(-1)!.nth === one.nth - 1);
    if (joins && code !== 'dash-missing') group.push(one);
    else {
      const own = [one];
      groups.push(own);
      latest.set(kind, own);
    }
  }
  return groups.flatMap(([first, ...others]) => {
    const finding = first!.finding!;
    const facts = { ...finding.facts, also: others.map(({ line }) => line) };
    const speaking = { ...first!, finding: { ...finding, facts } as OffsetFinding };
    return [speaking, ...others.map((other) => ({ ...other, finding: null }))];
  });
}

/** Where a line begins, a tab counting for two blanks. */
function startOf({ text, lead, at, key, value, bullet }: Line): LineStart {
  const [blanks] = /^\s*/u.exec(text)!;
  const isItem = lead.length > blanks.length || bullet !== null;
  const width = blanks.includes('\t') ? blanks.replaceAll('\t', '  ').length : blanks.length;
  const columns: number[] = [];
  for (let index = blanks.length; index < lead.length; index++)
    if (lead[index] === '-') columns.push(width + index - blanks.length);
  const isSilent = at >= text.length;
  if (!isItem || !isSilent) columns.push(width + lead.length - blanks.length);
  const [column, ...after] = columns as [number, ...number[]];
  const opens = key === null ? isSilent : value === '' || value?.startsWith('#') === true;
  return { column, after, isItem, opens };
}

function indentSlip(line: Line, column: number, expected: number, lacksDash: boolean): Slip | null {
  const [blanks] = /^\s*/u.exec(line.text)!;
  const mended = ' '.repeat(expected);
  const typedAnew = (finding: Finding, isAlwaysWrong = false) =>
    slip(line, { ...finding, suggestion: mended }, 0, blanks.length, mended, isAlwaysWrong);
  if (lacksDash) {
    const facts = { key: line.key ?? '', line: line.text.trim() };
    return slip(line, { code: 'dash-missing', facts, suggestion: '- ' }, expected, 2, '- ');
  }
  // The blanks are typed anew in any case, so one fault speaks for the line.
  if (blanks.includes('\t')) return typedAnew({ code: 'indent-tab', facts: { also: [] } });
  const special = SPECIAL.exec(blanks);
  if (special) {
    const facts = { character: codeOf(special[0]), also: [] };
    return typedAnew({ code: 'indent-space', facts }, true);
  }
  if (expected === column) return null;
  return typedAnew({ code: 'indent-uneven', facts: { found: column, expected, also: [] } });
}
