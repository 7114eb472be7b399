/**
 * Abbreviations and their long forms in queries: who asks for «LLTP» also means «lý lịch tư pháp», and
 * the reverse. The query is rewritten, never the text, so that a page shows and counts only what it says.
 */
import { fold, foldName } from '../../domain/vietnamese.ts';
import type { Term } from '../../domain/reference.ts';

/** Forms of one thing, any of which stands for the others. */
export type Synonyms = readonly string[];

/** A long form of more words than this is a sentence that no page repeats. */
const LONGEST = 8;
/** So many rewritten queries are searched beside the one that was typed. */
const MOST_REWRITTEN = 4;

/** The synonyms that the glossary gives: abbreviation, its spellings, the long form. */
export function synonymsOf(terms: readonly Pick<Term, 'abbr' | 'variants' | 'vi'>[]): Synonyms[] {
  return terms.flatMap(({ abbr, variants, vi }) => {
    const forms = [abbr, ...(variants ?? []), withoutBrackets(vi)].filter(
      // «25 DVC» and «53 DVC» are spellings of one term, but not of one number.
      (form) => words(form).length <= LONGEST && foldName(form).length > 1 && !/^\d/.test(form),
    );
    const distinct = forms.filter(
      (form, at) => !forms.slice(0, at).some((seen) => same(seen, form)),
    );
    return distinct.length > 1 ? [distinct] : [];
  });
}

/**
 * A query and what else it may be asking for, the typed one first. A form that holds another one
 * («dịch vụ công toàn trình» holds «toàn trình») is left out: it would find nothing more.
 *
 * @example rewrite('cấp LLTP', [['LLTP', 'Lý lịch tư pháp']]) // ['cấp LLTP', 'cấp Lý lịch tư pháp']
 */
export function rewrite(query: string, synonyms: readonly Synonyms[]): readonly string[] {
  const typed = words(query);
  const folded = typed.map(foldName);
  const rewritten = synonyms.flatMap((forms) => {
    const met = longest(forms.flatMap((form) => askedFor(form, typed, folded)));
    if (met === null) return [];
    const name = folded.slice(...met).join(' ');
    return forms
      .filter((form) => form.length > 2 && !holds(form, name) && !holds(name, form))
      .map((form) => [...typed.slice(0, met[0]), form, ...typed.slice(met[1])].join(' '));
  });
  const unique = [...new Map(rewritten.map((text) => [fold(text), text])).values()];
  return [query, ...unique.slice(0, MOST_REWRITTEN)];
}

/** From a word of the query to the one after the last. */
type Range = readonly [start: number, end: number];

/**
 * Where the query speaks of a form: by the whole of it, or by its first half if that is two words
 * («căn cước» for «căn cước công dân»). Two letters are a word as often as an abbreviation («ai»,
 * «dn»), so they count only in capitals.
 */
function askedFor(
  form: string,
  typed: readonly string[],
  folded: readonly string[],
): readonly Range[] {
  const sought = words(foldName(form));
  const half = Math.max(2, Math.ceil(sought.length / 2));
  for (let length = sought.length; length >= Math.min(half, sought.length); length -= 1) {
    const range = rangeOf(folded, sought.slice(0, length));
    if (range && (form.length > 2 || typed.slice(...range).join(' ') === form)) return [range];
  }
  return [];
}

function rangeOf(inside: readonly string[], sought: readonly string[]): Range | null {
  const start = inside.findIndex((_, at) => sought.every((word, n) => inside[at + n] === word));
  return start === -1 ? null : [start, start + sought.length];
}

function longest(ranges: readonly Range[]): Range | null {
  const length = ([start, end]: Range) => end - start;
  return ranges.reduce<Range | null>(
    (best, range) => (best === null || length(range) > length(best) ? range : best),
    null,
  );
}

function holds(outer: string, inner: string): boolean {
  return ` ${foldName(outer)} `.includes(` ${foldName(inner)} `);
}

function same(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function withoutBrackets(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
