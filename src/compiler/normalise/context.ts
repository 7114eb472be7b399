/** What every part of normalisation shares while it works through one table of one report. */
import type { Code, FactsOf } from '../../diagnostics/catalogue.ts';
import { REASONS, type Percent, type Reason, type Reasons } from '../../domain/figure.ts';
import type { Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import type { RichText, TableKind } from '../../domain/report.ts';
import type { Reference } from '../../domain/reference.ts';
import { renderText } from '../narrative.ts';
import type { Path } from '../path.ts';
import type { MapNode, Node } from '../parse.ts';
import type { AgencyReader } from './agency-names.ts';
import type { StatusReader } from './status-phrases.ts';

export type { Path };

/** The reference data in the forms that normalisation asks it in. */
export interface Lookups {
  readonly reference: Reference;
  readonly readStatus: StatusReader;
  readonly readAgencies: AgencyReader;
}

/** One table while it is normalised. */
export interface Context extends Lookups {
  readonly table: TableKind;
  /** The first day of the report's period. */
  readonly start: Day;
  /** The last day of the report's period. */
  readonly day: Day;
  readonly root: MapNode;
  /** Remembers where a place stands in the file; false when the place is taken. */
  readonly mark: (place: string, path: Path) => boolean;
  /**
   * Reports at a path of the file, about a place. Facts that are costly to find are asked for only where
   * they will be said: what a file has very many of is counted.
   */
  readonly report: <C extends Code>(
    place: string,
    path: Path,
    code: C,
    facts: FactsOf<C> | (() => FactsOf<C>),
    more?: {
      readonly suggestion?: string | null;
      /** Whether what the facts suggest is what to write. */
      readonly isOffered?: boolean;
      /** The words at fault, where they are less than the whole value. */
      readonly words?: string;
    },
  ) => void;
  /** The line on which a place that is already taken stands. */
  readonly lineOfPlace: (place: string) => number;
}

/** A value that may be a number, a word saying why there is none, or absent. */
export type WrittenNumber = number | string | undefined;

/** The number; null where there is none. */
export function numberOf(written: WrittenNumber | object): number | null {
  return typeof written === 'number' ? written : null;
}

/** Field → reason, for the fields that hold a word in a number's place. */
export function reasonsOf(fields: Readonly<Record<string, unknown>>): Reasons {
  let reasons: Record<string, Reason> | null = null;
  for (const field in fields) {
    const written = fields[field];
    if (typeof written === 'string' && REASONS.includes(written as Reason))
      (reasons ??= {})[field] = written as Reason;
  }
  // Nearly every figure has its numbers.
  return reasons ?? NO_REASONS;
}

const NO_REASONS: Reasons = {};

/** A percentage with the decimals that were typed. */
export function percentOf(written: WrittenNumber, node: Node | undefined): Percent | null {
  if (typeof written !== 'number') return null;
  const typed = node?.kind === 'scalar' ? node.text : String(written);
  const dot = typed.indexOf('.');
  if (dot < 0) return { value: written, decimals: 0 };
  const end = typed.indexOf('.', dot + 1);
  return { value: written, decimals: (end < 0 ? typed.length : end) - dot - 1 };
}

export function textOf(written: string | undefined): RichText | null {
  return written === undefined ? null : renderText(written);
}

/** A local number or group id as text; YAML may have read it as a number. */
export function idOf(written: string | number | undefined): string | null {
  return written === undefined ? null : String(written);
}

/** The node of a key of a map; undefined where the key is absent. */
export function child(node: Node | undefined, key: string | number): Node | undefined {
  if (node?.kind === 'map') return node.entries.get(String(key))?.node;
  return node?.kind === 'list' ? node.items[Number(key)] : undefined;
}

/** Marks a row's place, and objects to a key that stands twice. */
export function markRow(context: Context, key: string, path: Path): string {
  const place = placeOf(context.table, key);
  if (!context.mark(place, path))
    context.report(place, path, 'row-duplicate', { key, line: context.lineOfPlace(place) });
  return place;
}
