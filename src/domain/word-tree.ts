/**
 * Words that are known, so that one can be told where it stands: letter by letter, without cutting it from
 * its text. A text has many thousands, of which each is one of some hundreds.
 */

/** How many different letters, and how many beginnings of words, are held at most. */
const MOST_LETTERS = 256;
const MOST_NODES = 8192;

export interface WordTree {
  /** Whether the word between two offsets of a text is known. */
  readonly has: (text: string, start: number, end: number) => boolean;
  /** Makes a word known; where there is no room for it, all others are forgotten. */
  readonly add: (word: string) => void;
}

export function wordTree(): WordTree {
  /** Letter → its column from 1; by code unit. */
  const columns = new Uint8Array(0x10000);
  /** Node and column → the node that follows; 0 where none does. Words begin at the first node. */
  const next = new Uint16Array(MOST_NODES * MOST_LETTERS);
  const isWhole = new Uint8Array(MOST_NODES);
  let letters = 0;
  let nodes = 1;

  function forget(): void {
    columns.fill(0);
    next.fill(0);
    isWhole.fill(0);
    letters = 0;
    nodes = 1;
  }

  return {
    has(text, start, end) {
      let node = 0;
      for (let at = start; at < end; at++) {
        const column = columns[text.charCodeAt(at)]!;
        node = next[node * MOST_LETTERS + column]!;
        // No word has a letter in the column of none, and none goes on from nowhere.
        if (node === 0) return false;
      }
      return isWhole[node] === 1;
    },
    add(word) {
      if (word.length >= MOST_LETTERS) return;
      if (nodes + word.length >= MOST_NODES || letters + word.length >= MOST_LETTERS) forget();
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        const column = (columns[code] ||= ++letters);
        node = next[node * MOST_LETTERS + column] ||= nodes++;
      }
      isWhole[node] = 1;
    },
  };
}
