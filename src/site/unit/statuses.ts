/** How far the models and the tasks of one unit have come: of its newest report with each. */
import { findReport } from '../../domain/archive.ts';
import { STATUS_IDS, type StatusId, type Unit } from '../../domain/reference.ts';
import { SECTIONS } from '../addresses.ts';
import type { StripChart } from '../chart/chart.ts';
import { reportsAmong, toldByUnit, type Told } from '../observed/told.ts';
import { capitalise, periodName } from '../period/name.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { numberValue, type Value } from '../value/view.ts';
import { modelStrip } from './model-strip.ts';

const TABLES = ['models', 'tasks'] as const;
type Table = (typeof TABLES)[number];

export interface StatusesView {
  /** The section of reports that it is from. */
  readonly anchor: string;
  readonly heading: string;
  readonly caption: string;
  /** What rows say, as wide as they are many, of a hundred. */
  readonly strip: readonly StripPart[];
  readonly lines: readonly StatusLine[];
  /** The single models, report by report. */
  readonly chart: StripChart | null;
  readonly all: Link;
}

export interface StripPart {
  readonly status: StatusId;
  readonly x: number;
  readonly width: number;
}

export interface StatusLine {
  readonly status: StatusId;
  readonly glyph: string;
  readonly word: string;
  readonly printed: Value;
  readonly counted: Value;
}

/** Models and tasks, where the unit has told of them. */
export function statusesViews(site: Site, unit: Unit): readonly StatusesView[] {
  return TABLES.flatMap((table) => {
    const newest = newestOf(site, table, unit.key);
    if (!newest) return [];
    const chart = table === 'models' ? modelStrip(site, unit) : null;
    return [{ ...statusesView(newest, table, site), chart }];
  });
}

/** What a report counts of a table by status. */
interface Counts {
  readonly rows: number;
  readonly of: (status: StatusId) => {
    readonly printed: number | null;
    readonly whole: number | null;
    readonly counted: number;
  } | null;
}

function countsIn({ head, fields }: Told, table: Table): Counts {
  return {
    rows: head.outlines[table]?.rows ?? 0,
    of(status) {
      const observation = fields.get(status);
      if (!observation) return null;
      const { told, computed } = observation;
      const isPrinted = told.kind === 'number';
      return {
        printed: isPrinted ? told.value : null,
        whole: isPrinted ? told.of : null,
        counted: computed ?? 0,
      };
    },
  };
}

function newestOf({ archive }: Site, table: Table, unit: string): Told | undefined {
  const variables = STATUS_IDS.map((status) => `${table}/count/${status}`);
  return reportsAmong(toldByUnit(archive, variables).get(unit) ?? [], archive)[0];
}

function statusesView(newest: Told, table: Table, site: Site): Omit<StatusesView, 'chart'> {
  const { say, archive, addresses } = site;
  const { standing } = say;
  const counts = countsIn(newest, table);
  const present = STATUS_IDS.filter((status) => counts.of(status) !== null);
  const { id, period } = findReport(archive, newest.head.id)!;
  return {
    anchor: SECTIONS[table],
    heading: standing.statuses[table],
    caption: standing.statuses_caption[table](
      say.format.number(counts.rows),
      periodName(period, say),
    ),
    strip: stripOf(present.map((status) => ({ status, count: counts.of(status)!.counted }))),
    lines: present.map((status) => {
      const name = archive.reference.statuses.find((one) => one.id === status);
      const { printed, counted } = counts.of(status)!;
      return {
        status,
        glyph: name?.glyph ?? '',
        word: name ? site.say.format.name(name) : status,
        printed: numberValue(printed, say),
        counted: numberValue(counted, say),
      };
    }),
    all: { text: standing.statuses_all[table], href: addresses.section(id, table) },
  };
}

function stripOf(
  counts: readonly { readonly status: StatusId; readonly count: number }[],
): readonly StripPart[] {
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => {
      const width = Math.round((count / whole) * 10_000) / 100;
      const part = { status, x, width };
      x = Math.round((x + width) * 100) / 100;
      return part;
    });
}

/** Completed tasks or models, of all: as the document counts them, else as its rows say. */
export function completedFigure(site: Site, table: Table, unit: string): HeadlineFigure | null {
  const { say, addresses } = site;
  const newest = newestOf(site, table, unit);
  if (!newest) return null;
  const counts = countsIn(newest, table);
  const completed = counts.of('completed');
  if (!completed) return null;
  const { printed, whole, counted } = completed;
  return {
    label: say.standing[table],
    value: say.format.number(printed ?? counted),
    unit: say.standing.of(say.format.number(whole ?? counts.rows)),
    changes: [],
    doubt:
      printed !== null && printed !== counted
        ? say.standing.counted(say.format.number(counted))
        : null,
    note: printed === null ? say.standing.counted_by_rows : null,
    source: {
      text: capitalise(periodName(newest.head.period, say)),
      href: addresses.section(newest.head.id, table),
    },
  };
}
