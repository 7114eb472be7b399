/**
 * Slips that officers make who paste from Word and Zalo, found line by line before or beside YAML:
 * each gets words of its own, since what YAML says of them helps nobody.
 */
import type { OffsetFinding } from './source-file.ts';

interface Slips {
  /** Wrong even where YAML reads on, with another meaning. */
  readonly always: readonly OffsetFinding[];
  /** The likely cause where YAML cannot read on. */
  readonly whenBroken: readonly OffsetFinding[];
}

const SPECIAL_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Looks at every line outside block texts, which may hold anything. */
export function findTypingSlips(text: string): Slips {
  const always: OffsetFinding[] = [];
  const whenBroken: OffsetFinding[] = [];
  let start = 0;
  let blockIndent = -1;
  for (const line of text.split('\n')) {
    const indent = /^ */.exec(line)![0].length;
    const isInBlock = blockIndent >= 0 && (line.trim() === '' || indent > blockIndent);
    if (!isInBlock) {
      blockIndent = /(^|[\s:-])[|>][+-]?\d?\s*(#.*)?$/.test(line.trimEnd()) ? indent : -1;
      lookAt(line, start);
    }
    start += line.length + 1;
  }
  return { always, whenBroken };

  function lookAt(line: string, lineStart: number): void {
    const at = (from: number, length: number) => ({
      start: lineStart + from,
      end: lineStart + from + length,
    });
    const lead = /^\s*/u.exec(line)![0];
    const tab = lead.indexOf('\t');
    if (tab >= 0 && line.trim() !== '')
      whenBroken.push({ code: 'indent-tab', facts: {}, ...at(tab, 1) });
    const blank = SPECIAL_BLANK.exec(lead);
    if (blank && line.trim() !== '') {
      const character = `U+${blank[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      always.push({ code: 'indent-space', facts: { character }, ...at(blank.index, 1) });
      return;
    }
    const wide = /^\s*(?:- )?([a-z_]+)：/u.exec(line);
    if (wide) {
      always.push({ code: 'colon-wide', facts: { key: wide[1]! }, ...at(line.indexOf('：'), 1) });
      return;
    }
    const tight = /^\s*(?:- )?([a-z_]+):(?!\/\/)[^\s]/u.exec(line);
    if (tight && !/^\s*(?:- )?["']/.test(line)) {
      const colon = line.indexOf(':');
      always.push({ code: 'colon-space', facts: { key: tight[1]! }, ...at(colon, 2) });
      return;
    }
    const field = /^\s*(?:- )?([a-z_]+): +(.*)$/u.exec(line);
    if (!field || /^["'|>[{&*!]/.test(field[2]!)) return;
    const valueAt = line.length - field[2]!.length;
    if (/^- /.test(field[2]!))
      whenBroken.push({ code: 'dash-in-text', facts: { key: field[1]! }, ...at(valueAt, 1) });
    else if (/: |:$/.test(field[2]!))
      whenBroken.push({
        code: 'colon-in-text',
        facts: { key: field[1]! },
        ...at(valueAt + field[2]!.search(/:( |$)/), 1),
      });
  }
}
