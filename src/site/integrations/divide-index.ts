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

/**
 * Of so many records reports are half a bundle. The first has one half and what has come since; with three
 * bytes of the list for each record, the longest first search stays below 150 kB.
 */
const HALF = 4_000;

/** Divides pages between bundles; all are in the first where they are few. */
export function divide(told: readonly Told[], parts: number, half = HALF): Division {
  const pages = told.map(dated);
  const halves = inHalves(reportsOf(pages), half / parts);
  const [newest, old] = [halves.slice(-2).flat(), halves.slice(0, -2)];
  const isOld = new Set(old.flat());
  if (isOld.size === 0) return { first: pages, older: [] };
  const pairs = Array.from({ length: Math.ceil(old.length / 2) }, (_, at) =>
    old.slice(2 * at, 2 * at + 2).flat(),
  );
  const kept = new Set(newest);
  return {
    first: pages.filter((page) => page.since === null || kept.has(page)),
    older: pairs.map((pages) => ({
      pages,
      from: pages.map(({ since }) => since!).toSorted(compareText)[0]!,
      until: pages.at(-1)!.until,
    })),
  };
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

/** Cut where there are enough; what ends on one day stays together. The last is not full. */
function inHalves(reports: readonly Dated[], half: number): readonly (readonly Dated[])[] {
  const halves: Dated[][] = [[]];
  let records = 0;
  for (const together of Map.groupBy(reports, ({ until }) => until).values()) {
    if (records >= half) {
      halves.push([]);
      records = 0;
    }
    halves.at(-1)!.push(...together);
    records += together.reduce((sum, page) => sum + page.records, 0);
  }
  return halves;
}
