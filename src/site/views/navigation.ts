/** The entries of the menu, in order. */
import type { Addresses } from '../addresses.ts';
import type { Sentences } from '../sentences.ts';
import type { Link } from './link.ts';

export type NavigationId = 'reports' | 'units' | 'search' | 'glossary' | 'data' | 'about';

/** The menu of every page. */
export function navigation(
  addresses: Addresses,
  say: Sentences,
): readonly { readonly id: NavigationId; readonly link: Link }[] {
  const entry = (id: NavigationId, href: string) => ({ id, link: { text: say.nav[id], href } });
  return [
    entry('reports', addresses.reports()),
    entry('units', addresses.units()),
    entry('search', addresses.search()),
    entry('glossary', addresses.glossary()),
    entry('data', addresses.aboutSection('du-lieu')),
    entry('about', addresses.about()),
  ];
}
