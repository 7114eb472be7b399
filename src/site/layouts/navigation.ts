/** The entries of the menu and of the foot of every page, in order. */
import type { Addresses } from '../addresses.ts';
import type { Sentences } from '../sentences.ts';
import type { Link } from '../shared/link.ts';

export type NavigationId =
  | 'reports'
  | 'units'
  | 'services'
  | 'models'
  | 'indicators'
  | 'discrepancies'
  | 'search'
  | 'glossary'
  | 'data'
  | 'about';

/** The menu of every page; search has its box beside it. */
export function navigation(
  addresses: Addresses,
  say: Sentences,
): readonly { readonly id: NavigationId; readonly link: Link }[] {
  const entry = (id: NavigationId, href: string) => ({ id, link: { text: say.nav[id], href } });
  return [
    entry('reports', addresses.reports()),
    entry('units', addresses.units()),
    entry('services', addresses.services()),
    entry('models', addresses.models()),
    entry('indicators', addresses.indicators()),
    entry('discrepancies', addresses.discrepancies()),
    entry('data', addresses.data()),
  ];
}

/** The entries at the foot of every page: the menu, and what is looked up more seldom. */
export function footerNavigation(addresses: Addresses, say: Sentences): readonly Link[] {
  return [
    ...navigation(addresses, say).map(({ link }) => link),
    { text: say.table_tool.title, href: addresses.tableTool() },
    { text: say.register.tasks.title, href: addresses.register('tasks') },
    { text: say.register.documents.title, href: addresses.register('documents') },
    { text: say.corrections.title, href: addresses.corrections() },
    { text: say.nav.glossary, href: addresses.glossary() },
    { text: say.nav.about, href: addresses.about() },
    { text: say.nav.search, href: addresses.search() },
    { text: say.nav.rules, href: addresses.rules() },
    { text: say.editors.title, href: addresses.editors() },
    { text: say.form.title, href: addresses.form() },
    { text: say.feed.follow, href: addresses.feed() },
  ];
}
