/**
 * Agencies (cơ quan, đơn vị): from the printed cell to the ids of lead and cooperating bodies.
 * Names hold commas and «và» themselves, so a cell is not split at them: it is read word by word,
 * and at each word the longest known spelling wins.
 */
import type { Agency, Reference } from '../../domain/reference.ts';
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
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** What the agencies that follow do; deeper in brackets than `depth`, they cooperate in any case. */
interface Role {
  readonly isLead: boolean;
  readonly depth: number;
}
const COOPERATING: Role = { isLead: false, depth: 0 };

/** Words that join names and name nobody. */
const JOINING = new Set(['va', 'voi', 'cung', 'la', 'do']);
const ROLES = new Set(['chu tri', 'phoi hop', 'chi dao', 'tham muu', 'thuc hien']);

export function agencyReader(reference: Reference): AgencyReader {
  const ids = new Map<string, string>();
  for (const agency of reference.agencies)
    for (const name of spellingsOf(agency)) ids.set(comparableName(name), agency.id);
  const longest = Math.max(0, ...[...ids.keys()].map((name) => name.split(' ').length));

  return (printed) => {
    const cell = printed.normalize('NFC');
    const words = wordsOf(cell);
    const lead: string[] = [];
    const cooperating: string[] = [];
    const unknown: string[] = [];
    const strangers: Word[] = [];
    // Before «chủ trì» stand those who lead, in whatever brackets.
    let role: Role = { isLead: true, depth: words.some((_, at) => isLeading(at)) ? Infinity : 0 };
    for (let at = 0; at < words.length;) {
      const word = words[at]!;
      const length = matchAt(words, at);
      if (length > 0) {
        flush();
        const list = role.isLead && word.depth <= role.depth ? lead : cooperating;
        const id = ids.get(textOf(words.slice(at, at + length)))!;
        if (!list.includes(id)) list.push(id);
        at += length;
      } else if (ROLES.has(pairAt(at))) {
        flush();
        role = roleAt(at);
        at += 2;
      } else if (JOINING.has(word.text) && !(strangers.length > 0 && isStrange(words, at + 1))) {
        flush();
        at++;
      } else {
        if (strangers.length > 0 && /[;()\n]/.test(between(strangers.at(-1)!, word))) flush();
        strangers.push(word);
        at++;
      }
    }
    flush();
    return { lead, cooperating: cooperating.filter((id) => !lead.includes(id)), unknown };

    function flush() {
      if (strangers.length > 0)
        unknown.push(cell.slice(strangers[0]!.start, strangers.at(-1)!.end));
      strangers.length = 0;
    }

    function pairAt(at: number): string {
      return textOf(words.slice(at, at + 2));
    }

    function isLeading(at: number): boolean {
      return pairAt(at) === 'chu tri';
    }

    /** What stands between two words; to the end of the cell where there is no second. */
    function between(before: Word, after: Word | undefined): string {
      return cell.slice(before.end, after?.start);
    }

    /** The role of what follows the two words here that name one. */
    function roleAt(at: number): Role {
      const gap = between(words[at + 1]!, words[at + 2]);
      const isOpened = gap.trimStart().startsWith(':');
      const { depth } = words[at]!;
      if (isLeading(at))
        return isOpened || lead.length + cooperating.length === 0
          ? { isLead: true, depth }
          : COOPERATING;
      // At the end of a clause it is said of those before it, and in brackets of those in them.
      const isFollowed = isOpened || (words[at + 2] !== undefined && !/[;,.()\n]/.test(gap));
      return pairAt(at) === 'phoi hop' && isFollowed && depth <= role.depth ? COOPERATING : role;
    }
  };

  /** Whether nobody we know begins here: a joining word before it may then be part of a name. */
  function isStrange(words: readonly Word[], at: number): boolean {
    return at < words.length && matchAt(words, at) === 0;
  }

  /** How many words from here make up a known spelling; 0 when none do. */
  function matchAt(words: readonly Word[], at: number): number {
    for (let length = Math.min(longest, words.length - at); length > 0; length--)
      if (ids.has(textOf(words.slice(at, at + length)))) return length;
    return 0;
  }
}

/** Every name by which an agency is found in a cell. */
export function spellingsOf({ name_vi, abbr, spellings = [] }: Agency): readonly string[] {
  return [name_vi, ...(abbr === undefined ? [] : [abbr]), ...spellings];
}

/** A spelling as it is compared: its words, without marks, case and signs. */
export function comparableName(name: string): string {
  return textOf(wordsOf(name));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
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
        depth,
      });
  }
  return words;
}
