/**
 * What is told to search of a page (bản để tìm), and how it is written for Pagefind. It is made from the
 * page's view, never from its HTML, and kept with the page: plain data, small, without what leads nowhere
 * (shares, small counts, names of columns).
 */
import { markup } from '../markup.ts';
import { searchMarks, type SearchFacts } from './facts.ts';
import { foldForPagefind } from './marks.ts';

export interface Searchable {
  readonly title: string;
  readonly facts: SearchFacts;
  readonly places: readonly SearchPlace[];
}

/** A place of a page that a hit can lead to, and the words that stand there. */
export interface SearchPlace {
  /** Null for what stands before the first place. */
  readonly id: string | null;
  /** The name by which a hit in it is shown. */
  readonly name: string;
  /** The words by which it is found; its name among them or not. */
  readonly text: string;
  /** A row of a table weighs half: a table lists things, it is not about any one of them. */
  readonly isRow: boolean;
}

/** So many characters of one page are told, twice the longest report that we know of. */
const MOST = 200_000;

/** A place with its words, set apart by dots so that an excerpt can be read; those that are empty are left out. */
export function place(
  id: string | null,
  name: string,
  texts: readonly (string | null | undefined)[],
  { isRow = false }: { readonly isRow?: boolean } = {},
): SearchPlace {
  return { id, name, text: texts.filter(Boolean).join(' · '), isRow };
}

/** A page as Pagefind is to read it: its marks, its title, and its places one after another. */
export function searchDocument({ title, facts, places }: Searchable): string {
  const marks = searchMarks(facts).map(({ as, key, value }) => {
    const content = as === 'sort' ? value : foldForPagefind(value);
    return markup`<meta content="${content}" data-pagefind-${as}="${key}[content]">`;
  });
  let left = MOST;
  const told = places.map(({ id, name, text, isRow }) => {
    const words = foldForPagefind(text.slice(0, left));
    left -= words.length;
    const title = id === null ? null : foldForPagefind(name);
    // Not a paragraph: Pagefind would end its last word with a full stop.
    return (
      words !== '' &&
      markup`<dd id="${id}" data-pagefind-title="${title}" data-pagefind-weight="${isRow && '0.5'}">${words} ·</dd> `
    );
  });
  const head = markup`<h1>${foldForPagefind(title)}</h1>`;
  return markup`<html lang="vi"><head>${marks}</head><body>${head}${told}</body></html>`.html;
}
