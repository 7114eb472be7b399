/** The table of public services (dịch vụ công): rows, and totals as printed and as recomputed. */
import { shareOf } from '../../domain/figure.ts';
import { placeOf } from '../../domain/place.ts';
import type {
  ServiceCounts,
  ServiceRow,
  ServicesTable,
  ServiceTotal,
} from '../../domain/report.ts';
import type { Node } from '../parse.ts';
import type { Written } from '../written.ts';
import {
  child,
  idOf,
  markRow,
  numberOf,
  percentOf,
  reasonsOf,
  type Context,
  type Path,
} from './context.ts';
import { groupOf, normaliseGroups, tableHead } from './table.ts';

type WrittenCounts = NonNullable<Written['services']['total']>;

/** services.yaml as written → as values; rows by service, totals as printed and recomputed. */
export function normaliseServices(context: Context, written: Written['services']): ServicesTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): ServiceRow => {
    const path = ['rows', i];
    const key = row.key ?? row.service;
    markRow(context, key, path);
    return {
      key,
      stt: idOf(row.stt),
      group: groupOf(context, row.group, groups, placeOf('services', key), path),
      service: row.service,
      name: row.name,
      handled_by: row.handled_by ?? [],
      ...serviceCounts(row, child(child(context.root, 'rows'), i)),
    };
  });
  const totals: ServiceTotal[] = (written.groups ?? []).flatMap((group, i) =>
    group.total
      ? [total(context, group.total, String(group.id), ['groups', i, 'total'], rows)]
      : [],
  );
  if (written.total) totals.push(total(context, written.total, null, ['total'], rows));
  return { ...tableHead(context, 'services', written, groups), rows, totals };
}

function total(
  context: Context,
  written: WrittenCounts,
  group: string | null,
  path: Path,
  rows: readonly ServiceRow[],
): ServiceTotal {
  const key = group === null ? 'total' : `total.${group}`;
  markRow(context, key, path);
  const node = path.reduce<Node | undefined>((at, step) => child(at, step), context.root);
  const members = group === null ? rows : rows.filter((row) => row.group === group);
  const sum = (
    field: keyof ServiceCounts &
      ('online' | 'online_citizen' | 'online_business' | 'in_person' | 'received'),
  ) => sumOf(members.map((row) => row[field]));
  const computed = {
    online_citizen: sum('online_citizen'),
    online_business: sum('online_business'),
    online: sum('online'),
    in_person: sum('in_person'),
    received: sum('received'),
  };
  return {
    key,
    group,
    ...serviceCounts(written, node),
    computed: { ...computed, share: shareOf(computed.online, computed.received) },
  };
}

/** Sum of what is there; null when nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}

function serviceCounts(written: WrittenCounts, node: Node | undefined): ServiceCounts {
  const { online: filed, in_person, received, share, settled, staff, note } = written;
  const split = typeof filed === 'object' ? filed : undefined;
  const online_citizen = numberOf(split?.citizen);
  const online_business = numberOf(split?.business);
  const online = split ? sumOf([online_citizen, online_business]) : numberOf(filed);
  return {
    online_citizen,
    online_business,
    online,
    in_person: numberOf(in_person),
    received: numberOf(received),
    share: percentOf(share, child(node, 'share')),
    share_computed: shareOf(online, numberOf(received)),
    on_time: numberOf(settled?.on_time),
    overdue: numberOf(settled?.overdue),
    staff: {
      total: numberOf(staff?.total),
      province: numberOf(staff?.province),
      district: numberOf(staff?.district),
      commune: numberOf(staff?.commune),
    },
    note: note ?? null,
    reasons: reasonsOf({
      online: filed,
      online_citizen: split?.citizen,
      online_business: split?.business,
      in_person,
      received,
      share,
      on_time: settled?.on_time,
      overdue: settled?.overdue,
    }),
  };
}
