/**
 * What is told to search of a page (bản để tìm), and how it is written for Pagefind: not as a page but as
 * records (bản ghi), a row or a section each, so that words that are found together stand together. It is
 * made from the page's view, never from its HTML, and kept with the page: plain data, small, without what
 * leads nowhere (shares, small counts, names of columns).
 */
import { facetsOf, type SearchFacts } from './facts.ts';
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
  /** What kind of thing stands there, where it is another than the page: «Mô hình», «Văn bản». */
  readonly kind?: string;
  /** How far it is, where the place tells of something that is done: «Hoàn thành». */
  readonly status?: string;
}

/** A place as Pagefind keeps it. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** So many characters of one page are told, twice the longest report that we know of. */
const MOST = 200_000;
/** A text of more characters is several records: of each that is shown a browser fetches the whole. */
const LONGEST = 1_600;
/** Of several records of one place the later ones are numbered so in their address; no id holds this sign. */
const PART = '~';

/** A place with its words, set apart by dots so that an excerpt can be read; those that are empty are left out. */
export function place(
  id: string | null,
  name: string,
  texts: readonly (string | null | undefined)[],
  what: Pick<SearchPlace, 'kind' | 'status'> = {},
): SearchPlace {
  return { id, name, text: texts.filter(Boolean).join(' · '), ...what };
}

/** The records of a page at a path of the site; those without words are left out, but for the page itself. */
export function recordsOf(page: string, { title, facts, places }: Searchable): SearchRecord[] {
  const records: SearchRecord[] = [];
  let left = MOST;
  const itself = places.some(({ id }) => id === null) ? [] : [place(null, '', [])];
  for (const { id, name, text, kind, status } of [...itself, ...places]) {
    // Pagefind keeps no record without words.
    const parts = id === null && text === '' ? [title] : inParts(text.slice(0, left));
    left -= text.length;
    parts.forEach((words, part) => {
      const anchor = (id ?? '') + (part > 0 ? `${PART}${part + 1}` : '');
      const told = { ...facts, kind: kind ?? facts.kind, status };
      records.push({
        url: `/${page}/${anchor && '#'}${anchor}`.replace('//', '/'),
        content: foldForPagefind(words),
        meta: folded({
          title: id === null ? title : name,
          ...(id !== null && { page: title }),
          kind: told.kind,
          ...(id === null && facts.name !== undefined && { name: facts.name }),
        }),
        filters: Object.fromEntries(
          Object.entries(folded(facetsOf(told))).map(([facet, value]) => [facet, [value]]),
        ),
      });
    });
  }
  return records;
}

/** About how many records a page has. */
export function sizeOf({ places }: Searchable): number {
  return places.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(text.length / LONGEST)), 0);
}

/** The page and the place on it that a record's address names. */
export function readAddress(url: string): {
  readonly page: string;
  readonly anchor: string | null;
} {
  const [page, anchor = ''] = url.split('#') as [string, string?];
  return { page, anchor: anchor.split(PART)[0] || null };
}

/** A text cut between sentences, or else between words. */
function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const end = Math.max(
      ...['. ', '; ', ' · '].map((sign) => head.lastIndexOf(sign) + sign.length),
    );
    const cut = end > LONGEST / 2 ? end : head.lastIndexOf(' ') + 1 || LONGEST;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut);
  }
  return [...parts, rest.trim()].filter(Boolean);
}

function folded(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, foldForPagefind(text)]),
  );
}
