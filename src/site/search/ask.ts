/** What full text is asked for a typed query: its words, and the other ways of putting it that the glossary knows. */
import { rewrite, type Synonyms } from './abbreviations.ts';
import type { Asked } from './find.ts';
import { monthInWords, readQuery } from './query.ts';

export function askedBy(typed: string, synonyms: readonly Synonyms[]): Asked {
  const { text, phrases } = readQuery(typed);
  const month = monthInWords(text);
  const others = month === null ? [] : [month];
  return { text, phrases, readings: [...rewrite(text, synonyms).slice(1), ...others] };
}
