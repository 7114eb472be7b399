/**
 * Agencies (cơ quan, đơn vị): from the printed cell to the ids of lead and cooperating bodies.
 * Names hold commas and «và» themselves, so a cell is not split at them: it is read word by word,
 * and at each word the longest known spelling wins.
 */
import type { Reference } from '../../domain/reference.ts';
import { fold } from '../../domain/vietnamese.ts';

export interface ReadAgencies {
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  /** Runs of words that name nobody we know, as printed. */
  readonly unknown: readonly string[];
}
export type AgencyReader = (cell: string) => ReadAgencies;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isInBrackets: boolean;
}

/** Words that join names and name nobody. */
const JOINING = new Set(['va', 'voi', 'cung', 'la', 'do']);
const ROLES = new Set(['chu tri', 'phoi hop', 'chi dao', 'tham muu', 'thuc hien']);

export function agencyReader(reference: Reference): AgencyReader {
  const ids = new Map<string, string>();
  for (const agency of reference.agencies)
    for (const name of [agency.name_vi, agency.abbr, ...(agency.spellings ?? [])])
      if (name !== undefined)
        ids.set(
          wordsOf(name)
            .map(({ text }) => text)
            .join(' '),
          agency.id,
        );
  const longest = Math.max(0, ...[...ids.keys()].map((name) => name.split(' ').length));

  return (printed) => {
    const cell = printed.normalize('NFC');
    const words = wordsOf(cell);
    const isApart = (before: Word | undefined, after: Word) =>
      before !== undefined && /[;()\n]/.test(cell.slice(before.end, after.start));
    const lead: string[] = [];
    const cooperating: string[] = [];
    const unknown: string[] = [];
    const strangers: Word[] = [];
    const hasLead = /chủ trì/iu.test(cell);
    let isAfterLead = false;
    const flush = () => {
      if (strangers.length > 0)
        unknown.push(cell.slice(strangers[0]!.start, strangers.at(-1)!.end));
      strangers.length = 0;
    };
    for (let at = 0; at < words.length;) {
      const word = words[at]!;
      const role = `${word.text} ${words[at + 1]?.text ?? ''}`;
      const length = matchAt(words, at);
      if (length > 0) {
        flush();
        const id = ids.get(
          words
            .slice(at, at + length)
            .map(({ text }) => text)
            .join(' '),
        )!;
        const isLead = hasLead ? !isAfterLead : !word.isInBrackets;
        const list = isLead ? lead : cooperating;
        if (!list.includes(id)) list.push(id);
        at += length;
      } else if (ROLES.has(role)) {
        flush();
        if (role === 'chu tri') isAfterLead = true;
        at += 2;
      } else if (JOINING.has(word.text) && !(strangers.length > 0 && isStrange(words, at + 1))) {
        flush();
        at++;
      } else {
        if (isApart(strangers.at(-1), word)) flush();
        strangers.push(word);
        at++;
      }
    }
    flush();
    return { lead, cooperating: cooperating.filter((id) => !lead.includes(id)), unknown };
  };

  /** Whether nobody we know begins here: a joining word before it may then be part of a name. */
  function isStrange(words: readonly Word[], at: number): boolean {
    return at < words.length && matchAt(words, at) === 0;
  }

  /** How many words from here make up a known spelling; 0 when none do. */
  function matchAt(words: readonly Word[], at: number): number {
    for (let length = Math.min(longest, words.length - at); length > 0; length--)
      if (
        ids.has(
          words
            .slice(at, at + length)
            .map(({ text }) => text)
            .join(' '),
        )
      )
        return length;
    return 0;
  }
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+|[()]/gu)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth--;
    else
      words.push({
        text: fold(match[0]),
        start: match.index,
        end: match.index + match[0].length,
        isInBrackets: depth > 0,
      });
  }
  return words;
}
