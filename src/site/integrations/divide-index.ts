/**
 * Divides what search is told by time: a browser loads the list of all records of a bundle before the first
 * answer, and of ten years of reports that is most of what a search costs. The first bundle has what is of no
 * single report and the newest reports; older ones are in bundles that are opened when they are asked for.
 *
 * Reports are cut off from the oldest on, so that a new one changes the first bundle alone, and the others
 * need not be indexed again.
 */
import { compareText } from '../../domain/order.ts';
import type { Told } from '../../store/kept-pages.ts';
import { sizeOf, type Searchable } from '../search/searchable.ts';

/** What is told of one page, and of when it is. */
export interface Dated {
  readonly told: Told;
  /** The last day that it speaks of; empty where it speaks of none. */
  readonly until: string;
  /** The first day of the one report that it is of; null where it is of none. */
  readonly since: string | null;
  readonly records: number;
}

/** Reports of some months, from the first day to the last. */
export interface Months {
  readonly pages: readonly Dated[];
  readonly from: string;
  readonly until: string;
}

export interface Division {
  /** What is of no single report, and the newest reports. */
  readonly first: readonly Dated[];
  /** The others, the oldest first. */
  readonly older: readonly Months[];
}

/** Reports are cut off in steps of so many records, and a bundle has so many steps. */
export const STEP = 2_250;
/**
 * The first bundle has the last step, which is not full, and those before it. With three and a half bytes
 * in its list for each record, the longest first search stays below 150 kB.
 */
const STEPS = 4;

/** Divides pages between bundles; all are in the first where they are few. */
export function divide(told: readonly Told[], step: number): Division {
  const pages = told.map(dated);
  const steps = inSteps(reportsOf(pages), step);
  const old = steps.slice(0, -STEPS);
  const isOld = new Set(old.flat());
  return {
    first: pages.filter((page) => !isOld.has(page)),
    older: Array.from({ length: Math.ceil(old.length / STEPS) }, (_, at) =>
      monthsOf(old.slice(at * STEPS, (at + 1) * STEPS).flat()),
    ),
  };
}

function monthsOf(pages: readonly Dated[]): Months {
  const [from] = pages.map(({ since }) => since!).sort(compareText);
  return { pages, from: from!, until: pages.at(-1)!.until };
}

function dated(told: Told): Dated {
  const searchable = told.open() as Searchable;
  const { since = null, until = '' } = searchable.facts;
  return { told, until, since, records: sizeOf(searchable) };
}

/** Pages of single reports, the oldest first. */
function reportsOf(pages: readonly Dated[]): readonly Dated[] {
  return pages
    .filter(({ since }) => since !== null)
    .toSorted((a, b) => compareText(a.until, b.until) || compareText(a.told.page, b.told.page));
}

function inSteps(reports: readonly Dated[], size: number): readonly (readonly Dated[])[] {
  const steps: Dated[][] = [];
  let left = 0;
  for (const report of reports) {
    if (left <= 0) {
      steps.push([]);
      left = size;
    }
    steps.at(-1)!.push(report);
    left -= report.records;
  }
  return steps;
}
