/**
 * Findings of one report that are one fault seen from several places, so far as that follows from their
 * places and values alone: they are pasted, and shown, as one. Whatever else has one cause a person must say,
 * in `also` of the entry that explains it.
 */
import type { Code } from './catalogue.ts';

/** What tells of a cause. */
interface Found {
  readonly code: Code;
  readonly place: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The findings by cause, in their order; of each group the one that is the cause stands first. */
export function byCause<F extends Found>(findings: readonly F[]): readonly (readonly F[])[] {
  const named = Map.groupBy(findings, ({ code, place }) => `${code} ${parentOf(place)}`);
  const causeOf = (finding: F) =>
    repeatedNames(finding, named) ?? excess(finding, named) ?? sameDay(finding) ?? finding;
  return [...Map.groupBy(findings, causeOf).values()].map((group) =>
    group.toSorted((a, b) => Number(LEADING.includes(b.code)) - Number(LEADING.includes(a.code))),
  );
}

/** Codes of which others are the consequence. */
const LEADING: readonly Code[] = ['list-duplicate', 'part-exceeds-whole'];

type ByPlace = ReadonlyMap<string, readonly Found[]>;

/** A printed count is too high by just the names that its list holds twice. */
function repeatedNames({ code, place, facts }: Found, named: ByPlace): string | null {
  const list = `list-duplicate ${parentOf(place)}`;
  const twice = named.get(list)?.length ?? 0;
  if (code === 'list-duplicate') return list;
  const isOfList = code === 'count-mismatch' && place.endsWith('/deployed_printed') && twice > 0;
  return isOfList && Number(facts['printed']) - Number(facts['computed']) === twice ? list : null;
}

/** A share that is wrong because its part exceeds its whole. */
function excess({ code, place, facts }: Found, named: ByPlace): string | null {
  const key = `part-exceeds-whole ${parentOf(place)}`;
  if (code === 'part-exceeds-whole') return `${key} ${String(facts['printed'])}`;
  if (!place.endsWith('/share')) return null;
  const cause = (named.get(key) ?? []).find(({ facts: { printed, computed } }) =>
    code === 'share-mismatch'
      ? printed === facts['value'] && computed === facts['of']
      : code === 'share-out-of-range' && Number(facts['printed']) > 100,
  );
  return cause ? `${key} ${String(cause.facts['printed'])}` : null;
}

/** One printed day of which several figures of a row speak. */
function sameDay({ code, place, facts }: Found): string | null {
  if (code !== 'date-outside-period' || !/\/(as_of|period\.(start|end))$/.test(place)) return null;
  const row = place.split('/').slice(0, 2).join('/');
  return [code, row, facts['printed'], facts['computed']].join(' ');
}

function parentOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('/')));
}
