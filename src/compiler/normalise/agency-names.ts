/**
 * Agencies (cơ quan, đơn vị): from the printed cell to the ids of lead and cooperating bodies.
 * Names hold commas and «và» themselves, so a cell is not split at them: it is read word by word,
 * and at each word the longest known spelling wins.
 */
import { oncePer, oncePerText } from '../../domain/once.ts';
import type { Agency, Reference } from '../../domain/reference.ts';
import { fold } from '../../domain/vietnamese.ts';
import { localBodyAt, type CellWord } from './local-bodies.ts';

export interface ReadAgencies {
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  /** Runs of words that name nobody we know, as printed. */
  readonly unknown: readonly string[];
  /** Bodies of places that are known by the form of their names, and are in no list. */
  readonly local: readonly Agency[];
}
export type AgencyReader = (cell: string) => ReadAgencies;

interface Word extends CellWord {
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

export const agencyReader = oncePer((reference: Reference): AgencyReader => {
  const ids = new Map<string, string>();
  for (const agency of reference.agencies)
    for (const name of spellingsOf(agency)) ids.set(comparableName(name), agency.id);
  const longest = Math.max(0, ...[...ids.keys()].map((name) => name.split(' ').length));

  return oncePerText((printed) => {
    const cell = printed.normalize('NFC');
    const words = wordsOf(cell);
    const lead: string[] = [];
    const cooperating: string[] = [];
    const unknown: string[] = [];
    const local: Agency[] = [];
    const strangers: Word[] = [];
    // Before «chủ trì» stand those who lead, in whatever brackets.
    let role: Role = { isLead: true, depth: words.some((_, at) => isLeading(at)) ? Infinity : 0 };
    for (let at = 0; at < words.length;) {
      const word = words[at]!;
      const { id, agency, length } = bodyAt(at);
      if (length > 0) {
        flush();
        if (isMoreNamed(at + length)) {
          strangers.push(...words.slice(at, at + length));
        } else {
          const list = role.isLead && word.depth <= role.depth ? lead : cooperating;
          if (!list.includes(id)) list.push(id);
          if (agency && local.every((other) => other.id !== id)) local.push(agency);
        }
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
    return { lead, cooperating: cooperating.filter((id) => !lead.includes(id)), unknown, local };

    /** Who is named from a word on, by the longer of a known spelling and the form of a name. */
    function bodyAt(at: number): { id: string; agency: Agency | null; length: number } {
      const length = matchAt(words, at);
      const isOther = (next: number) => ROLES.has(pairAt(next)) || matchAt(words, next) > 1;
      const body = localBodyAt(words, at, isOther);
      return body && body.length > length
        ? { id: body.agency.id, agency: body.agency, length: body.length }
        : { id: ids.get(textOf(words.slice(at, at + length))) ?? '', agency: null, length };
    }

    /** Whether a name goes on where a known one ends: «Sở Y tế» is not who leads in «Sở Y tế mới». */
    function isMoreNamed(at: number): boolean {
      const next = words[at];
      if (!next || next.gap.trim() !== '' || JOINING.has(next.text)) return false;
      return !ROLES.has(pairAt(at)) && bodyAt(at).length === 0;
    }

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
  });

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
});

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
  let end = 0;
  const composed = text.normalize('NFC');
  for (const { 0: printed, index } of composed.matchAll(/[\p{L}\p{N}]+|[()]/gu)) {
    if (printed === '(') depth++;
    else if (printed === ')') depth--;
    else {
      const gap = composed.slice(end, index);
      end = index + printed.length;
      words.push({ text: fold(printed), printed, gap, start: index, end, depth });
    }
  }
  return words;
}
