/** Slips at the dash, the key and the colon that a line begins with. */
import { SPECIAL_BLANK, type Line } from './lines.ts';
import { KEYS } from './schemas.ts';
import { slip, type Slip } from './slip.ts';
import { codeOf } from './source-file.ts';

const SPECIAL = new RegExp(SPECIAL_BLANK, 'u');

export function keySlips(line: Line, before: Line | null): readonly Slip[] {
  return [
    ...bulletSlips(line, before),
    ...colonSlips(line),
    ...blankSlips(line),
    ...lostColon(line),
  ];
}

/** Where a dash and a blank should stand; a sure fault where a list has been opened or goes on. */
function bulletSlips(line: Line, before: Line | null): readonly Slip[] {
  const { bullet, text } = line;
  if (bullet === null) return [];
  const [blanks] = /^\s*/u.exec(text)!;
  const isAlwaysWrong =
    before?.value === '' || (before !== null && before.at === line.at && before.lead.includes('-'));
  const sign = bullet.trim();
  const character = SPECIAL.exec(bullet)?.[0];
  if (sign === '-' && character !== undefined) {
    const facts = { character: codeOf(character), where: 'dash' as const };
    const finding = { code: 'blank-special', facts, suggestion: '- ' } as const;
    return [slip(line, finding, blanks.length, bullet.length, '- ', isAlwaysWrong)];
  }
  const facts = { sign, line: `- ${text.slice(line.at).trim()}` };
  const finding = { code: 'bullet', facts, suggestion: '- ' } as const;
  return [slip(line, finding, blanks.length, bullet.length, '- ', isAlwaysWrong)];
}

/** A colon of another kind, without a blank behind it, or two of them. */
function colonSlips(line: Line): readonly Slip[] {
  const { key, text, at } = line;
  if (key === null) return [];
  const colon = at + key.length;
  const signs = /^[:：](?:\s*[:：])*/u.exec(text.slice(colon))![0];
  const rest = text.slice(colon + signs.length);
  const facts = { key, line: `${key}: ${rest.trim()}`.trimEnd() };
  const [blanks] = /^\s*/u.exec(rest)!;
  const length = signs.length + blanks.length;
  const found = (code: 'colon-wide' | 'colon-space' | 'colon-twice') => {
    const after = rest.trim() === '' ? ':' : ': ';
    return [slip(line, { code, facts, suggestion: after }, colon, length, after, true)];
  };
  if (signs.includes('：')) return found('colon-wide');
  if (signs.length > 1) return found('colon-twice');
  return rest !== '' && blanks === '' && !rest.startsWith('//') ? found('colon-space') : [];
}

/** Blanks that YAML takes for letters: before the colon, after it, and at the end of the line. */
function blankSlips(line: Line): readonly Slip[] {
  const { key, value, text, at } = line;
  const found = (where: 'colon' | 'end', from: number, length: number, instead: string) => {
    const run = text.slice(from, from + length);
    const facts = { character: codeOf(SPECIAL.exec(run)![0]), where };
    const finding = { code: 'blank-special', facts, suggestion: instead } as const;
    return slip(line, finding, from, length, instead, true);
  };
  if (key === null) {
    const [all, word = ''] = BLANK_BEFORE_COLON.exec(text.slice(at)) ?? [];
    return all === undefined
      ? []
      : [found('colon', at + word.length, all.length - word.length, ': ')];
  }
  if (value === null || /^["'|>]/.test(value)) return [];
  const behind = at + key.length + 1;
  const slips: Slip[] = [];
  const [blanks] = /^\s*/u.exec(text.slice(behind))!;
  if (SPECIAL.test(blanks)) slips.push(found('colon', behind, blanks.length, ' '));
  const end = /\s+$/u.exec(value)?.[0] ?? '';
  if (SPECIAL.test(end)) slips.push(found('end', text.length - end.length, end.length, ''));
  return slips;
}

const BLANK_BEFORE_COLON = new RegExp(
  String.raw`^([a-z_]+)\s*${SPECIAL_BLANK}\s*[:：](?:\s+|$)`,
  'u',
);

/** A key without its colon, or with another sign in its place. */
function lostColon(line: Line): readonly Slip[] {
  const { key, text, at } = line;
  if (key !== null) return [];
  const said = text.slice(at).trimEnd();
  const [all, word = '', sign = ''] = LOST_COLON.exec(said) ?? [];
  if (all === undefined || !KEYS.has(word)) return [];
  const rest = said.slice(all.length);
  const meant = rest === '' ? `${word}:` : `${word}: `;
  const facts = { key: word, sign: sign.trim(), line: meant + rest };
  return [slip(line, { code: 'colon-missing', facts, suggestion: meant }, at, all.length, meant)];
}

const LOST_COLON = /^([a-z_]+)(?:(\s*[=;–—-]+\s*|\s+[:：]\s*)|\s+|$)/u;
