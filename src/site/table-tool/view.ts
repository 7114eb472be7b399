/** The table tool: what can be chosen, what its script needs to say, and tables that are ready without it. */
import type { Code } from '../../diagnostics/catalogue.ts';
import { RULES } from '../../diagnostics/rules.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { Unit } from '../../domain/reference.ts';
import { quotesOf } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { LICENCE } from '../open-data/publication.ts';
import { capitalise, periodName } from '../period/name.ts';
import { fill } from '../shared/fill.ts';
import type { Site } from '../site.ts';
import { queryOf, USUAL_FIELDS, type Choice } from './choice.ts';
import { yearsOf } from './subject-data.ts';
import type { Catalogue, Named, ReadyTables, Subject, TableWords, ToolData } from './words.ts';

export interface TableToolView {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly hasReports: boolean;
  /** For the script. */
  readonly data: ToolData;
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  readonly ready: readonly ReadyTables[];
}

/** What of services can be chosen, the usual first. */
const FIELDS = [
  'received',
  'online',
  'share',
  'online_citizen',
  'online_business',
  'in_person',
  'on_time',
  'overdue',
] as const;

/** The page of the tool. */
export function tableToolView(site: Site): TableToolView {
  const { archive, addresses, say } = site;
  const words = say.table_tool;
  const catalogue = catalogueOf(site);
  return {
    title: words.title,
    description: words.description,
    lead: archive.reports.length === 0 ? words.none : words.lead,
    hasReports: archive.reports.length > 0,
    data: {
      catalogue,
      words: wordsOf(site),
      addresses: {
        report: addresses.report('{id}'),
        subject: addresses.subjectData('{subject}', '{year}'),
        year: addresses.yearData('{year}'),
      },
    },
    examples: examplesOf(site),
    ready: readyTables(site, catalogue),
  };
}

function catalogueOf(site: Site): Catalogue {
  const { archive, say } = site;
  const { reference, reports } = archive;
  const words = say.table_tool;
  const subject = (id: string, name: string, unit: string): readonly Subject[] => {
    const years = yearsOf(id, reports);
    return years.length === 0 ? [] : [{ id, name, unit, years }];
  };
  const named = (id: keyof typeof words.names, unit: string) => subject(id, words.names[id], unit);
  const groups = [
    {
      name: words.groups.services,
      subjects: [
        ...named('services/total', words.counts.services),
        ...reference.services.flatMap((service) =>
          subject(`services/${service.id}`, say.format.shortName(service), words.counts.services),
        ),
      ],
    },
    {
      name: words.groups.counts,
      subjects: [
        ...named('tasks/count', words.counts.tasks),
        ...named('models/count', words.counts.models),
      ],
    },
    {
      name: words.groups.indicators,
      subjects: reference.indicators
        .flatMap((one) =>
          subject(`indicators/${one.id}`, say.format.name(one), say.format.unit(one.unit)),
        )
        .sort((a, b) => compareNames(a.name, b.name)),
    },
    {
      name: words.groups.models,
      subjects: reference.models.flatMap((model) =>
        subject(
          `models/${model.slug}`,
          `${model.n}. ${say.format.shortName(model)}`,
          words.counts.provinces,
        ),
      ),
    },
  ];
  return {
    groups: groups.filter(({ subjects }) => subjects.length > 0),
    fields: FIELDS.map((id) => ({ id, name: words.measures[id] })),
    units: unitsAmong(site),
    periods: [...new Map(reports.map(({ period }) => [period.id, period])).values()]
      .sort((a, b) => comparePeriods(b, a))
      .map((period) => ({ id: period.id, name: capitalise(periodName(period, say)) })),
  };
}

/** The units that report; where two of them bear one name, with their dates. */
function unitsAmong({ archive, say }: Site): readonly Named[] {
  const units = [...new Map(archive.reports.map(({ unit }) => [unit.key, unit])).values()];
  const byName = Map.groupBy(units, ({ name }) => name);
  const words = say.table_tool;
  const nameOf = ({ name, valid_from, valid_to }: Unit) => {
    if (byName.get(name)!.length === 1) return name;
    if (valid_to !== null) return words.dated(name, say.format.day(valid_to));
    return valid_from === null ? name : words.dated_from(name, say.format.day(valid_from));
  };
  return units
    .map((unit) => ({ id: unit.key, name: nameOf(unit) }))
    .sort((a, b) => compareNames(a.name, b.name));
}

function wordsOf({ archive, language, say }: Site): TableWords {
  const words = say.table_tool;
  const codes = new Set(
    archive.reports.flatMap(({ discrepancies }) =>
      discrepancies.flatMap(quotesOf).map(({ code }) => code),
    ),
  );
  return {
    lang: language,
    measures: words.measures,
    statuses: Object.fromEntries(
      archive.reference.statuses.map((status) => [status.id, say.format.name(status)]),
    ),
    levels: words.levels,
    doubts: Object.fromEntries(
      [...codes].sort().map((code) => [code, RULES[code as Code].title[language]]),
    ),
    reasons: say.value.reason,
    percent: say.value.percent('{number}'),
    missing: say.value.missing,
    table: words.table,
    footnotes: words.notes,
    unit: words.pickers.units,
    period: words.pickers.periods,
    address: words.address,
    column: words.column,
    extent: words.extent,
    times: words.times,
    notes: words.file_notes,
    note: words.note,
    range: words.range,
    range_doubtful: words.range_doubtful,
    source: words.source,
    licence: LICENCE.id,
    publisher: say.site.name,
  };
}

/** A few tables to begin with. */
function examplesOf({ archive, addresses, say }: Site): TableToolView['examples'] {
  const example = (text: string, subject: string, fields: Choice['fields'] = USUAL_FIELDS) =>
    yearsOf(subject, archive.reports).length === 0
      ? []
      : [
          {
            text,
            href: addresses.tableTool(
              queryOf({ subjects: [subject], fields, units: [], periods: [] }),
            ),
          },
        ];
  const [birth] = archive.reference.services.filter(({ id }) => id === 'dang-ky-khai-sinh');
  const { names, column, measures } = say.table_tool;
  return [
    ...(birth
      ? example(
          fill(column, { subject: say.format.shortName(birth), measure: measures.share }),
          `services/${birth.id}`,
          ['share'],
        )
      : []),
    ...example(names['services/total'], 'services/total'),
    ...example(names['tasks/count'], 'tasks/count'),
  ];
}

/** What stands on pages of its own already, and the file of every subject. */
function readyTables(
  { archive, addresses, say }: Site,
  { groups }: Catalogue,
): readonly ReadyTables[] {
  const words = say.table_tool;
  const csvOf = {
    services: addresses.serviceCsv,
    indicators: addresses.indicatorCsv,
    models: addresses.modelCsv,
  };
  return [
    {
      heading: words.pages,
      links: [
        { text: words.groups.services, href: addresses.services() },
        { text: words.groups.indicators, href: addresses.indicators() },
        { text: words.groups.models, href: addresses.models() },
      ],
    },
    {
      heading: words.groups.services,
      links: archive.reference.services.map((service) => ({
        text: say.format.shortName(service),
        href: addresses.service(service.id),
      })),
    },
    ...(['services', 'indicators', 'models'] as const).map((table) => ({
      heading: words.files(words.groups[table]),
      links: groups
        .flatMap(({ subjects }) => subjects)
        .filter(({ id }) => id.startsWith(`${table}/`) && !OF_ALL.test(id))
        .map(({ id, name }) => ({ text: name, href: csvOf[table](id.split('/')[1]!) })),
    })),
  ].filter(({ links }) => links.length > 0);
}

/** What has no file of its own. */
const OF_ALL = /\/(?:total|count)$/;
