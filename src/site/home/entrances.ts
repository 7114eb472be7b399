/** Ways in from the home page: what one may be looking for, by name, and what one may want to know. */
import { compareNames } from '../../domain/vietnamese.ts';
import { shortNameIn } from '../language.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';

/** Things of one kind, each with a page of its own. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly links: readonly Link[];
  /** The list that says more of each. */
  readonly all: Link;
}

/** Every service and every province of today. */
export function choicesOf({ say, language, addresses, archive }: Site): readonly Choice[] {
  const { services, units_34 } = archive.reference;
  const choice = (
    id: string,
    title: (count: string) => string,
    links: readonly Link[],
    href: string,
  ): Choice => ({
    id,
    title: title(say.format.number(links.length)),
    links,
    all: { text: say.home.choose_more, href },
  });
  return [
    choice(
      'chon-dich-vu',
      say.home.choose_service,
      services.map((service) => ({
        text: shortNameIn(language, service),
        href: addresses.service(service.id),
      })),
      addresses.services(),
    ),
    choice(
      'chon-tinh',
      say.home.choose_unit,
      [...units_34]
        .sort((a, b) => compareNames(a.name, b.name))
        .map(({ slug, name }) => ({ text: name, href: addresses.unit(slug) })),
      addresses.units(),
    ),
  ];
}

/** What people ask, each with the page that answers. */
export function questionsOf({ say, addresses }: Site): readonly Link[] {
  const { ask } = say.home;
  return [
    { text: ask.unit, href: addresses.units() },
    { text: ask.service, href: addresses.services() },
    { text: ask.compare, href: addresses.units() },
    { text: ask.task, href: addresses.register('tasks') },
    { text: ask.document, href: addresses.register('documents') },
    { text: ask.reported, href: addresses.reports() },
    { text: ask.doubt, href: addresses.discrepancies() },
    { text: ask.data, href: addresses.aboutSection('du-lieu') },
    { text: ask.cite, href: addresses.aboutSection('giay-phep') },
    { text: ask.term, href: addresses.glossary() },
  ];
}
