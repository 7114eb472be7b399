/**
 * Texts of many reports on one page: whole while there is room for all of them, and cut to the same length
 * where there is not, each then with its report beside it for the rest.
 */
import type { Account } from '../../domain/account.ts';
import { markup } from '../markup.ts';
import { ROOM, sizeOfText } from '../shared/division.ts';

export interface Shortener {
  readonly isNeeded: boolean;
  /** Safe HTML, of the same text or of its beginning. */
  readonly text: (html: string | null) => string | null;
}

/** What a row weighs beside its texts, and what the page holds beside its rows. */
const ROW = 1_150;
const REST = 34_000;
const TEXTS = ['result', 'difficulties', 'next_steps'] as const;

/** The shortener for the texts of these rows. */
export function shortener(accounts: readonly Account[]): Shortener {
  const texts = accounts.flatMap((account) => TEXTS.flatMap((field) => account[field] ?? []));
  const sizes = texts.map(sizeOfText);
  const room = ROOM - REST - ROW * accounts.length;
  const isNeeded = sizes.reduce((sum, size) => sum + size, 0) > room;
  if (!isNeeded) return { isNeeded, text: (html) => html };
  const most = longestThatFits(sizes, room);
  return { isNeeded, text: (html) => (html === null ? null : shortened(html, most)) };
}

/** How many bytes each text may take so that all find room: short ones leave theirs to others. */
function longestThatFits(sizes: readonly number[], room: number): number {
  let left = room;
  for (const [at, size] of sizes.toSorted((a, b) => a - b).entries()) {
    const each = left / (sizes.length - at);
    if (size > each) return Math.max(80, Math.floor(each));
    left -= size;
  }
  return room;
}

function shortened(html: string, most: number): string {
  if (sizeOfText(html) <= most) return html;
  const plain = plainText(html);
  let text = plain.slice(0, most);
  while (sizeOfText(text) > most - 20) text = text.slice(0, text.lastIndexOf(' '));
  return markup`<p>${text} …</p>`.html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, ' ')
    .trim();
}
