/** Ways in from the home page: what one may be looking for, by name, and what one may want to know. */
import { compareNames } from '../../domain/vietnamese.ts';
import { capitalise } from '../period/name.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { queryOf, USUAL_FIELDS } from '../table-tool/choice.ts';

/** Things of one kind, each with a page of its own. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly links: readonly Link[];
  /** The list that says more of each. */
  readonly all: Link;
}

/** So many indicators are named here, the most reported ones. */
const MOST_INDICATORS = 48;

/** Every service, province of today and pilot model, and the indicators that most reports print. */
export function choicesOf(site: Site): readonly Choice[] {
  const { say, addresses, archive } = site;
  const { services, units_34, models } = archive.reference;
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
        text: say.format.shortName(service),
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
    choice(
      'chon-mo-hinh',
      say.home.choose_model,
      models.map((model) => ({
        text: say.format.shortName(model),
        href: addresses.model(model.slug),
      })),
      addresses.models(),
    ),
    choice(
      'chon-chi-tieu',
      say.home.choose_indicator,
      indicatorLinks(site),
      addresses.indicators(),
    ),
  ].filter(({ links }) => links.length > 0);
}

/** In the order of the reference data, which keeps together what belongs together. */
function indicatorLinks({ archive, addresses, say }: Site): readonly Link[] {
  const counts = new Map<string, number>();
  for (const id of archive.reports.flatMap(({ indicators }) => indicators))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_INDICATORS)
      .map(([id]) => id),
  );
  return archive.reference.indicators
    .filter(({ id }) => most.has(id))
    .map((indicator) => ({
      text: capitalise(say.format.name(indicator)),
      href: addresses.indicator(indicator.id),
    }));
}

/** A table of all services together, in which units are chosen. */
const COMPARE = queryOf({
  subjects: ['services/total'],
  fields: USUAL_FIELDS,
  units: [],
  periods: [],
});

/** What people ask, each with the page that answers. */
export function questionsOf({ say, addresses, archive }: Site): readonly Link[] {
  const { ask } = say.home;
  const birth = archive.reference.services.find(({ id }) => id === 'dang-ky-khai-sinh');
  return [
    { text: ask.unit, href: addresses.units() },
    { text: ask.service, href: birth ? addresses.service(birth.id) : addresses.services() },
    { text: ask.compare, href: addresses.tableTool(COMPARE) },
    { text: ask.model, href: addresses.models() },
    { text: ask.indicator, href: addresses.indicators() },
    { text: ask.task, href: addresses.register('tasks') },
    { text: ask.document, href: addresses.register('documents') },
    { text: ask.reported, href: addresses.reports() },
    { text: ask.doubt, href: addresses.discrepancies() },
    { text: ask.data, href: addresses.data() },
    { text: ask.follow, href: addresses.aboutSection('theo-doi') },
    { text: ask.cite, href: addresses.aboutSection('trich-dan') },
    { text: ask.term, href: addresses.glossary() },
  ];
}
