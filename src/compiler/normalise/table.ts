/** What every table has beside its rows: label, caption, period, groups, summaries. */
import { placeOf } from '../../domain/place.ts';
import type { Group, Table, TableKind } from '../../domain/report.ts';
import { suggest } from '../suggest.ts';
import type { Written } from '../written.ts';
import { idOf, numberOf, textOf, type Context, type Path } from './context.ts';
import { normaliseSpan } from './figures.ts';
import { meaningOfGroup } from './status.ts';
import { normaliseSummaries, type WrittenSummary } from './summaries.ts';

type WrittenGroup = NonNullable<Written['models']['groups']>[number];
type WrittenServiceGroup = NonNullable<Written['services']['groups']>[number];

/** What every table has beside its rows. */
export function tableHead<Kind extends TableKind>(
  context: Context,
  kind: Kind,
  written: {
    readonly label?: string;
    readonly caption?: string;
    readonly attached_to?: string;
    readonly period?: { readonly start?: string; readonly end?: string; readonly printed?: string };
    readonly data_until?: string;
    readonly note?: string;
    readonly summaries?: readonly WrittenSummary[] | undefined;
  },
  groups: readonly Group[],
): Omit<Table<Kind, never>, 'rows'> {
  return {
    kind,
    label: written.label ?? null,
    caption: written.caption ?? null,
    attached_to: written.attached_to ?? null,
    period: normaliseSpan(context, written.period, kind, ['period']),
    data_until: written.data_until ?? null,
    note: textOf(written.note),
    groups,
    summaries: normaliseSummaries(context, written.summaries),
  };
}

/** The groups of a table, in the order written. */
export function normaliseGroups(
  context: Context,
  written: readonly (WrittenGroup | WrittenServiceGroup)[] | undefined,
): readonly Group[] {
  return (written ?? []).map((group, i) => {
    const id = String(group.id);
    const place = placeOf(context.table, `groups.${id}`);
    if (!context.mark(place, ['groups', i])) {
      const facts = { key: id, line: context.lineOfPlace(place) };
      context.report(place, ['groups', i, 'id'], 'key-repeated', facts);
    }
    const status_printed = 'status_printed' in group ? group.status_printed : undefined;
    // An unknown phrase is reported here, once, and not again at every row of the group.
    const at = ['groups', i, 'status_printed'];
    if (status_printed !== undefined) meaningOfGroup(context, status_printed, place, at);
    return {
      id,
      name: group.name,
      count: numberOf(group.count),
      of: numberOf(group.of),
      status_printed: status_printed ?? null,
      period:
        'period' in group
          ? normaliseSpan(context, group.period, place, ['groups', i, 'period'])
          : null,
    };
  });
}

/** The group that a row names; one that the table does not have is reported. */
export function groupOf(
  context: Context,
  written: string | number | undefined,
  groups: readonly Group[],
  place: string,
  path: Path,
): string | null {
  const id = idOf(written);
  if (id === null || groupWithId(groups, id)) return id;
  const facts = () => {
    const known = groups.map((group) => group.id);
    const candidates = known.map((word) => ({ word }));
    return { written: id, known, suggestion: suggest(id, candidates) };
  };
  const more = { isOffered: true };
  context.report(`${place}/group`, [...path, 'group'], 'unknown-group', facts, more);
  return id;
}

/** The group with an id; null where the table has none such. */
export function groupWithId(groups: readonly Group[], id: string | null): Group | null {
  return groups.find((group) => group.id === id) ?? null;
}
