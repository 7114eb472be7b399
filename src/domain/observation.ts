/**
 * Observations (quan sát): what a report tells of a thing that other reports tell of too. One walk over a
 * report gives all of them, and whatever compares reports reads them: pages, charts, tables, downloads. What
 * is printed is kept as printed; what we compute, doubt, or know of a correction stands beside it. That
 * nothing is printed is told too, with the reason.
 */
import type { Figure, FigurePart, Percent, Qualifier, Reason, Reasons, Scope } from './figure.ts';
import { daysOf, scopeOf, tableDays, type Days } from './measure.ts';
import { oncePer } from './once.ts';
import type { Day } from './period.ts';
import { placeOf } from './place.ts';
import type { Indicator, Reference, StatusId } from './reference.ts';
import {
  figuresOf,
  quotesOf,
  summariesOf,
  type Report,
  type Revision,
  type ServiceCounts,
  type TableKind,
} from './report.ts';

/**
 * What sort of thing is observed. A flow (số phát sinh) counts a stretch of time, a total (lũy kế) everything
 * up to a day, a stock (số tại một thời điểm) what there is on a day; only flows may be added up.
 */
export type Kind = 'flow' | 'total' | 'stock' | 'ratio' | 'status';

/** Of what time an observation speaks. */
export type Time =
  | { readonly kind: 'stretch'; readonly start: Day; readonly end: Day }
  /** Everything up to a day; the start is null where it counts from the beginning. */
  | { readonly kind: 'until'; readonly start: Day | null; readonly end: Day }
  | { readonly kind: 'day'; readonly end: Day }
  /** The document names a time without days («trong 02 tháng»). */
  | { readonly kind: 'unknown' };

/** What stands there. Nought is a number, and a gap never is. */
export type Told =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      /** The printed denominator. */
      readonly of: number | null;
      /** The printed minimum to be reached (mức giao). */
      readonly target: number | null;
      readonly qualifier: Qualifier | null;
      /** The source's words, where they are more than a plain number. */
      readonly printed: string | null;
    }
  | { readonly kind: 'status'; readonly status: StatusId; readonly printed: string | null }
  /** `blank`: the row is there, and nothing is printed in this place. */
  | { readonly kind: 'gap'; readonly reason: Reason | 'blank' };

export interface Observation {
  /** What is observed, the same in every report: `services/dang-ky-khai-sinh/received`. */
  readonly variable: string;
  readonly kind: Kind;
  /** Where it stands in the report. */
  readonly place: string;
  /** Of which part of the unit a figure speaks, as printed, where it is not of all of it. */
  readonly scope?: Scope;
  readonly time: Time;
  readonly told: Told;
  /** What the report's own figures come to, where they come to anything. */
  readonly computed: number | null;
  /** Codes of acknowledged findings about this very value. */
  readonly doubts: readonly string[];
  /** The last correction of it since it was published. */
  readonly revision: Revision | null;
}

/** An observation, and the report that it is from. */
export interface Observed {
  /** Id of the report. */
  readonly report: string;
  readonly observation: Observation;
}

/** What observations are asked for by: a service, an indicator, a model with all that is observed of it. */
export function subjectOf(variable: string): string {
  const [kind, what] = variable.split('/');
  return `${kind!}/${what!.split('@', 1)[0]!}`;
}

/** What some reports tell, by subject, in the order of the reports. */
export function observedIn(
  reports: readonly Report[],
  reference: Pick<Reference, 'indicators'>,
): ReadonlyMap<string, readonly Observed[]> {
  const all = reports.flatMap((report) =>
    observationsOf(report, reference).map((observation) => ({ report: report.id, observation })),
  );
  return Map.groupBy(all, ({ observation }) => subjectOf(observation.variable));
}

const COUNTS = [
  'online_citizen',
  'online_business',
  'online',
  'in_person',
  'received',
  'on_time',
  'overdue',
] as const satisfies readonly (keyof ServiceCounts)[];

/** What is observed of a public service. */
type ServiceField = (typeof COUNTS)[number] | 'share';

/** Everything that a report tells and other reports tell too, in the order of its tables. */
export function observationsOf(
  report: Report,
  { indicators }: Pick<Reference, 'indicators'>,
): readonly Observation[] {
  const finish = finisher(report);
  return [
    ...serviceObservations(report),
    ...modelObservations(report),
    ...evaluationObservations(report),
    ...statusCounts(report, 'models'),
    ...statusCounts(report, 'tasks'),
    ...figureObservations(report, byId(indicators)),
  ].map(finish);
}

const byId = oncePer(
  (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
    new Map(indicators.map((one) => [one.id, one])),
);

type Raw = Omit<Observation, 'doubts' | 'revision'>;

/** Adds what is known of a place: findings that were acknowledged, and the last correction. */
function finisher({ discrepancies, revisions }: Report): (raw: Raw) => Observation {
  const doubts = Map.groupBy(discrepancies.flatMap(quotesOf), ({ place }) => place);
  const corrected = new Map(
    revisions
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map((revision) => [revision.place, revision]),
  );
  return (raw) => ({
    ...raw,
    doubts: [...new Set((doubts.get(raw.place) ?? []).map(({ code }) => code))],
    revision: corrected.get(raw.place) ?? null,
  });
}

function serviceObservations(report: Report): readonly Raw[] {
  const { services } = report;
  if (!services) return [];
  const time = stretch(tableDays(report, services.period));
  const grand = services.totals.find(({ group }) => group === null);
  return [
    ...services.rows.flatMap((row) => {
      const own = services.groups.find(({ id }) => id === row.group)?.period;
      return countsIn(row, row.service, row.key, own ? stretch(tableDays(report, own)) : time);
    }),
    ...(grand ? countsIn(grand, 'total', grand.key, time, grand.computed) : []),
  ];
}

function countsIn(
  counts: ServiceCounts,
  what: string,
  key: string,
  time: Time,
  computed: Readonly<Partial<Record<keyof ServiceCounts, number | null>>> = {},
): readonly Raw[] {
  const at = (field: ServiceField) => ({
    variable: placeOf('services', what, field),
    place: placeOf('services', key, field),
    time,
  });
  return [
    ...COUNTS.map((field) => ({
      ...at(field),
      kind: 'flow' as const,
      told: plain(counts[field], field, counts.reasons),
      computed: computed[field] ?? null,
    })),
    {
      ...at('share'),
      kind: 'ratio' as const,
      told: percent(counts.share, 'share', counts.reasons),
      computed: counts.share_computed,
    },
  ];
}

/** The status of every pilot model that a report has a row for. */
function modelObservations(report: Report): readonly Raw[] {
  const time = { kind: 'day', end: lastDay(report, 'models') } as const;
  return (report.models?.rows ?? []).flatMap(({ key, model, status, status_printed: printed }) =>
    model.map((slug) => ({
      variable: placeOf('models', slug, 'status'),
      kind: 'status' as const,
      place: placeOf('models', key, 'status_printed'),
      time,
      told: { kind: 'status', status, printed } as const,
      computed: null,
    })),
  );
}

/** In how many provinces a model is deployed, as the country's report prints it and as it lists them. */
function evaluationObservations(report: Report): readonly Raw[] {
  const time = { kind: 'day', end: lastDay(report, 'evaluation') } as const;
  return (report.evaluation?.rows ?? []).flatMap((row) =>
    row.model.map((slug) => ({
      variable: placeOf('models', slug, 'deployed'),
      kind: 'stock' as const,
      place: placeOf('evaluation', row.key, 'deployed_printed'),
      time,
      told: plain(row.deployed_printed, 'deployed_printed', row.reasons, row.deployed_of),
      computed: row.deployed_distinct,
    })),
  );
}

/** How many rows bear each status: as the report says of all of them, and as they are counted. */
function statusCounts(report: Report, kind: 'models' | 'tasks'): readonly Raw[] {
  const table = report[kind];
  if (!table) return [];
  const said = summariesOf(report).filter(
    ({ of_what, body, group, status }) =>
      of_what === kind && body === null && group === null && status !== null,
  );
  const rows: readonly { readonly status: StatusId }[] = table.rows;
  const counted = Map.groupBy(rows, ({ status }) => status);
  const statuses = new Set([...counted.keys(), ...said.map(({ status }) => status!)]);
  return [...statuses].map((status) => {
    const summary = said.find((one) => one.status === status);
    return {
      variable: placeOf(kind, 'count', status),
      kind: 'stock' as const,
      place: summary ? placeOf(summary.table, summary.key, 'count') : placeOf(kind, 'rows'),
      time: { kind: 'day', end: lastDay(report, kind) } as const,
      told: summary ? plain(summary.count, 'count', summary.reasons, summary.of) : BLANK,
      computed: counted.get(status)?.length ?? 0,
    };
  });
}

/** Every figure with an indicator, its parts too, and the percentages that are printed with it. */
function figureObservations(
  report: Report,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Raw[] {
  return figuresOf(report).flatMap((figure) =>
    [figure, ...figure.parts].flatMap((part) => {
      const indicator = part.indicator === null ? undefined : indicators.get(part.indicator);
      return indicator ? partObservations(part, figure, indicator, daysOf(report, figure)) : [];
    }),
  );
}

function partObservations(
  part: FigurePart,
  figure: Figure,
  { id, kind, cumulative }: Indicator,
  days: Days,
): readonly Raw[] {
  const printed = part.scope ?? figure.scope;
  const { scope } = scopeOf(printed);
  const subject = scope === '' ? id : `${id}@${scope}`;
  const of = scope === '' || printed === null ? {} : { scope: printed };
  const sort: Kind = cumulative ? 'total' : kind;
  const time = figure.as_of !== null && sort === 'flow' ? dayOf(days) : timeOf(sort, days);
  const own = {
    variable: placeOf('indicators', subject, 'value'),
    kind: sort,
    place: `${part.place}/value`,
    ...of,
    time,
    told: part.value === null ? gap('value', part.reasons) : figureTold(part),
    computed: null,
  };
  if (part.share === null) return [own];
  const share = {
    variable: placeOf('indicators', subject, 'share'),
    kind: 'ratio' as const,
    place: `${part.place}/share`,
    ...of,
    time,
    told: percent(part.share, 'share', part.reasons),
    computed: part.share_computed,
  };
  return [own, share];
}

function figureTold(part: FigurePart): Told {
  const { value, value_decimals, of, target, qualifier, printed } = part;
  const decimals = value_decimals ?? 0;
  return { kind: 'number', value: value!, decimals, of, target, qualifier, printed };
}

/** A number in a cell of its own, with nothing beside it. */
const UNHEDGED = { target: null, qualifier: null, printed: null } as const;

const BLANK = { kind: 'gap', reason: 'blank' } as const satisfies Told;

function gap(field: string, reasons: Reasons): Told {
  return { kind: 'gap', reason: reasons[field] ?? 'blank' };
}

function plain(
  value: number | null,
  field: string,
  reasons: Reasons,
  of: number | null = null,
): Told {
  if (value === null) return gap(field, reasons);
  return { kind: 'number', value, decimals: 0, of, ...UNHEDGED };
}

function percent(value: Percent | null, field: string, reasons: Reasons): Told {
  return value === null ? gap(field, reasons) : { kind: 'number', ...value, of: null, ...UNHEDGED };
}

/** The last day of which a table speaks. */
function lastDay(report: Report, kind: TableKind): Day {
  const table = report[kind];
  return table?.data_until ?? tableDays(report, table?.period ?? null).end ?? report.period.end;
}

function timeOf(kind: Kind, days: Days): Time {
  if (kind === 'flow') return stretch(days);
  if (kind === 'total' && days.end !== null)
    return { kind: 'until', start: days.since, end: days.end };
  return dayOf(days);
}

/** A count of a stretch of time; of one that began nobody says when, of everything until its end. */
function stretch({ start, end }: Days): Time {
  if (end === null) return { kind: 'unknown' };
  return start === null ? { kind: 'until', start, end } : { kind: 'stretch', start, end };
}

function dayOf({ end }: Days): Time {
  return end === null ? { kind: 'unknown' } : { kind: 'day', end };
}
