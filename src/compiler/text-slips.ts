/** Slips in what stands behind a colon, and in lines that have none. */
import { indentOf, type Line } from './lines.ts';
import { KEYS } from './schemas.ts';
import { slip, type Slip } from './slip.ts';

export function textSlips(line: Line, before: Line | null, next: Line | null): readonly Slip[] {
  return [...valueSlips(line), ...openSlips(line, next), ...brokenLine(line, before)];
}

/** Sentences that begin with or hold what YAML reads as signs. */
function valueSlips(line: Line): readonly Slip[] {
  const { key, value, text } = line;
  if (key === null || value === null || value === '' || /^[|>[{#]/.test(value)) return [];
  const at = text.length - value.length;
  if (/^[-?]$/.test(value.trim())) {
    const facts = { key, sign: value.trim() };
    return [slip(line, { code: 'sign-alone', facts }, at, 1, '_', true)];
  }
  const sign = /^[&*!%@`]/.exec(value)?.[0];
  if (sign) {
    const quoted = inQuotes(value.trimEnd());
    const facts = { sign, also: [], line: `${key}: ${quoted}` };
    const finding = { code: 'yaml-feature', facts, suggestion: quoted } as const;
    return [mendedBy('_', slip(line, finding, at, value.trimEnd().length, ''), 1)];
  }
  const quote = /^["']/.exec(value)?.[0];
  if (quote) {
    const close = closeOf(value, quote);
    const isMore = close > 0 && /^\s*[^\s#,]/u.test(value.slice(close + 1));
    if (!isMore) return [];
    const other = quote === '"' ? "'" : '"';
    const facts = { key, quoted: value.slice(0, close + 1), both: value.includes(other) };
    const found = slip(line, { code: 'quote-in-text', facts }, at, close + 1, '');
    return [mendedBy('_', found, value.length)];
  }
  if (/^- /.test(value)) {
    const below = `|-\n${' '.repeat(at)}-`;
    return [slip(line, { code: 'dash-in-text', facts: { key } }, at, 1, below)];
  }
  return colonSlips(line, key, value, at);
}

/** A colon in a text: another entry on the same line where a key stands before it, else a sentence's own. */
function colonSlips(line: Line, key: string, value: string, at: number): readonly Slip[] {
  const said = value.replace(/\s#.*$/u, '').trimEnd();
  if (said.search(/:(?=\s|$)/u) < 0) return [];
  const [own, ...entries] = entriesOf(said);
  if (entries.length > 0) {
    const indent = `\n${' '.repeat(line.lead.length)}`;
    const suggestion = entries.map((entry) => indent + entry).join('');
    const facts = { entries: [`${key}: ${own!}`, ...entries] };
    const from = at + own!.length;
    const finding = { code: 'entries-on-one-line', facts, suggestion } as const;
    return [slip(line, finding, from, said.length - own!.length, suggestion)];
  }
  const quoted = inQuotes(said);
  const facts = { after: `${key}:`, line: `${key}: ${quoted}` };
  const found = slip(
    line,
    { code: 'colon-in-text', facts, suggestion: quoted },
    at,
    said.length,
    '',
  );
  return [mendedBy(said.replace(/:(?=\s|$)/gu, '_'), found, said.length)];
}

const ENTRY = /(?:\s*[,;|]\s*|\s+)([a-z_]+):\s+/gu;

/** What stands before the first key of a text, then each further key with what follows it. */
function entriesOf(said: string): readonly string[] {
  const keys = [...said.matchAll(ENTRY)].filter(([, key]) => KEYS.has(key!));
  if (keys.length === 0) return [said];
  return [
    said.slice(0, keys[0]!.index),
    ...keys.map((match, i) => {
      const value = said.slice(match.index + match[0].length, keys[i + 1]?.index);
      return `${match[1]!}: ${value}`;
    }),
  ];
}

/** A quote or bracket that is open at the end of its line although the next line begins something new. */
function openSlips(line: Line, next: Line | null): readonly Slip[] {
  const { key, value, text, lead } = line;
  const sign = /^["'[{]/.exec(value ?? '')?.[0];
  const isNew =
    !next || ((next.key !== null || next.lead.includes('-')) && indentOf(next) <= lead.length);
  if (key === null || value === null || sign === undefined || !isNew) return [];
  const isQuote = sign === '"' || sign === "'";
  const close = isQuote ? sign : sign === '[' ? ']' : '}';
  if (isQuote ? closeOf(value, sign) > 0 : value.includes(close)) return [];
  const at = text.length - value.length;
  const facts = { sign, close, line: `${key}: ${value.trimEnd()}${close}` };
  const found = slip(line, { code: 'not-closed', facts }, at, 1, '', true);
  return [
    { ...found, mending: { at: line.start + text.trimEnd().length, length: 0, text: close } },
  ];
}

/** A line without a key that stands no deeper than the line above: a sentence broken in two, or a block not indented. */
function brokenLine(line: Line, before: Line | null): readonly Slip[] {
  const { key, text, at, lead } = line;
  const said = text.slice(at).trim();
  if (!before || key !== null || lead.includes('-') || line.bullet !== null) return [];
  if (before.key === null || said.startsWith('#') || /^[\])}]/.test(said)) return [];
  if (indentOf(line) > before.lead.length || KEYS.has(/^[a-z_]*/.exec(said)![0])) return [];
  if (before.opensBlock) {
    const indent = ' '.repeat(before.lead.length + 2);
    const facts = { key: before.key, indent: indent.length };
    const finding = { code: 'block-not-indented', facts, suggestion: indent } as const;
    return [slip(line, finding, 0, indentOf(line), indent)];
  }
  const above = (before.value ?? '').trimEnd();
  const isNumber = /^[\d.,]+$/.test(above) && /^[\d.,]+$/.test(said);
  const whole = `${above}${above === '' || isNumber ? '' : ' '}${said}`;
  const quote = /^["']/.exec(whole)?.[0];
  const joined = `${before.key}: ${whole}${quote && closeOf(whole, quote) < 0 ? quote : ''}`;
  const isTable = /\t|\s\|\s/.test(said);
  const facts = { line: before.number, joined, isTable };
  const found = slip(line, { code: 'line-broken', facts }, at, said.length, '');
  return [{ ...found, mending: { at: line.start + at, length: said.length, text: `# ${said}` } }];
}

/** A text as YAML that says it whatever it holds. */
function inQuotes(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** A slip that is mended by other words than those suggested. */
function mendedBy(text: string, found: Slip, length: number): Slip {
  return { ...found, mending: { ...found.mending, length, text } };
}

/** Where the quote that a value begins with is closed; -1 where it is not. */
function closeOf(value: string, quote: string): number {
  for (let at = 1; at < value.length; at++) {
    if (quote === '"' && value[at] === '\\') at++;
    else if (value[at] === quote) {
      if (quote === '"' || value[at + 1] !== "'") return at;
      at++;
    }
  }
  return -1;
}
