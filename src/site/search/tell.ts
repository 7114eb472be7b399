/** Tells search what a page says. It knows the Vietnamese pages alone: the narrative is in no other language. */
import type { Language } from '../language.ts';
import type { Searchable } from './searchable.ts';

export function tellSearch(
  pages: { readonly tell: (page: string, searchable: Searchable) => void },
  language: Language,
  page: string,
  searchable: Searchable,
): void {
  if (language === 'vi') pages.tell(page, searchable);
}
