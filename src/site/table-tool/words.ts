/** What a table made in the browser needs to say and to name, as plain data of one language. */
import type { Link } from '../shared/link.ts';

/** A thing that tables can be about. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** What its numbers count; of percentages nothing is said. */
  readonly unit: string;
  readonly years: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SubjectGroup {
  readonly name: string;
  readonly subjects: readonly Subject[];
}

/** All that can be chosen. */
export interface Catalogue {
  readonly groups: readonly SubjectGroup[];
  /** Of services. */
  readonly fields: readonly Named[];
  /** In the order of their names. */
  readonly units: readonly Named[];
  /** The newest first. */
  readonly periods: readonly Named[];
}

/** Sentences with `{places}` to be filled. */
export interface TableWords {
  readonly lang: 'vi' | 'en';
  readonly measures: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  /** Code of a finding → what does not agree. */
  readonly doubts: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly percent: string;
  readonly missing: string;
  /** Names of sheets. */
  readonly table: string;
  readonly footnotes: string;
  readonly unit: string;
  readonly period: string;
  readonly address: string;
  readonly column: string;
  readonly extent: Readonly<
    Record<'month' | 'months' | 'days' | 'since' | 'beginning' | 'day' | 'unknown', string>
  >;
  readonly times: string;
  readonly notes: string;
  readonly note: Readonly<
    Record<
      | 'doubt'
      | 'computed'
      | 'counted'
      | 'counted_as'
      | 'reason'
      | 'blank'
      | 'absent'
      | 'unreadable'
      | 'provisional'
      | 'revised'
      | 'hedged'
      | 'otherwise'
      | 'mixed'
      | 'without'
      | 'noReport'
      | 'narrower',
      string
    >
  >;
  /** Title of a chart, from the lowest to the highest. */
  readonly range: string;
  readonly range_doubtful: string;
  readonly source: string;
  readonly licence: string;
  readonly publisher: string;
}

/** What the script is given with the page. */
export interface ToolData {
  readonly catalogue: Catalogue;
  readonly words: TableWords;
  /** Addresses with `{id}`, `{subject}`, `{year}` in them. */
  readonly addresses: {
    readonly report: string;
    readonly subject: string;
    readonly year: string;
  };
}

/** Ready tables, for whom the tool cannot run. */
export interface ReadyTables {
  readonly heading: string;
  readonly links: readonly Link[];
}
