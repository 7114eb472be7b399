/**
 * The counts of a report and what holds between them: wholes that are the sums of their parts, shares of
 * a whole, the columns of one service. A count has one value wherever it stands, so what is varied is the
 * count, and what follows from it is computed again. Where the document contradicts itself in a way that no
 * computing keeps, its counts stay as they are, and so does what a person has written about them.
 */
import type { MapNode, Node } from '../src/compiler/parse.ts';
import { agrees } from '../src/domain/figure.ts';

/** Smaller counts stay: in words they could as well be numbers of rows, days or ranks. */
export const LEAST = 100;
/** Those of the services stand in columns, where nothing else does. */
export const LEAST_OF_SERVICES = 10;

export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** What the document's total has more than its parts. */
  readonly rest: number;
}

export interface Relations {
  /** Every count that has another value elsewhere. */
  readonly counts: ReadonlySet<number>;
  /** By their totals. */
  readonly sums: ReadonlyMap<number, Sum>;
  /** Counts of the services: those of one number rise and fall together from month to month. */
  readonly serviceOf: ReadonlyMap<number, number>;
}

/** Fields that hold a count. */
export const COUNTS = new Set(
  'value of received online citizen business in_person on_time overdue printed computed'.split(' '),
);

/** The counts of which a share is the ratio; null where it stands alone. */
export function ratioOf(
  holder: MapNode,
): { readonly part: number; readonly whole: number; readonly toReach: boolean } | null {
  const own = (key: string) => integerAt(holder, key);
  const online = holder.entries.get('online')?.node;
  const part = holder.entries.has('received')
    ? online?.kind === 'map'
      ? (integerAt(online, 'citizen') ?? 0) + (integerAt(online, 'business') ?? 0)
      : own('online')
    : own('value');
  const whole = own('received') ?? own('of') ?? own('target');
  if (part === null || whole === null || whole === 0) return null;
  return { part, whole, toReach: own('received') === null && own('of') === null };
}

function integerAt(holder: MapNode, key: string): number | null {
  const node = holder.entries.get(key)?.node;
  return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value)
    ? node.value
    : null;
}

/** How far a total may lie from its parts and still be their sum, with a fault. */
const MOST_REST = 0.5;

export function relate(roots: readonly Node[]): Relations {
  const holders = roots.flatMap(mapsBelow);
  const rows = roots.flatMap(serviceRows);
  const told = new Set(holders.filter((holder) => holder.entries.has('value')).flatMap(countsOf));
  const groups = groupsOf(
    rows.map((row) => countsOf(row).filter((count) => count >= LEAST_OF_SERVICES)),
    (count) => count >= LEAST && told.has(count),
  );
  const isLarge = (count: number) => count >= (groups.has(count) ? LEAST_OF_SERVICES : LEAST);
  const counts = new Set(holders.flatMap(countsOf).filter(isLarge));
  const kept = new Set(holders.flatMap(keptOf));
  const sums = distinct([
    ...holders.flatMap(partSums),
    ...rows.flatMap(rowSums),
    ...roots.flatMap(columnSums),
  ]);
  const totals = Map.groupBy(sums, ({ total }) => total);
  const ratios = holders.flatMap((holder) => {
    const ratio = ratioOf(holder);
    if (!ratio) return [];
    const { part, whole, toReach } = ratio;
    const share = shareIn(holder);
    const isTold = share === null || agrees(share, (part / whole) * 100);
    const isKept = groups.get(part) === groups.get(whole) && !totals.has(part);
    if (!isTold) kept.add(part).add(whole);
    else if (!toReach && !isKept && !holder.entries.has('received')) kept.add(part).add(whole);
    return toReach ? [] : [[part, whole]];
  });
  for (const { total, parts, rest } of sums)
    if (Math.abs(rest) > MOST_REST * total) for (const part of parts) kept.add(total).add(part);
  for (const [total, list] of totals) if (list.length > 1) kept.add(total);
  // What stays, stays with all that it is compared with.
  keepTogether(
    kept,
    sums,
    [
      ...ratios,
      ...holders.filter((holder) => textAt(holder, 'code') === 'part-exceeds-whole').map(quotedIn),
      ...[...Map.groupBy(holders, indicatorOf)].flatMap(([indicator, own]) =>
        indicator === null ? [] : [own.flatMap((holder) => integerAt(holder, 'value') ?? [])],
      ),
      ...rows.map(countsOf),
    ],
    isLarge,
  );
  for (const count of kept) counts.delete(count);
  const varied = sums.filter(({ total }) => counts.has(total));
  const known = new Map(varied.map((sum) => [sum.total, sum]));
  const derive = (sum: Sum) => {
    if (sum.total < LEAST_OF_SERVICES || known.has(sum.total) || kept.has(sum.total)) return;
    if (counts.has(sum.total) && sum.parts.includes(sum.total)) return;
    known.set(sum.total, sum);
    counts.add(sum.total);
  };
  // What the parts add up to is told beside the printed total, where that is another.
  for (const { total, parts, rest } of varied) derive({ total: total - rest, parts, rest: 0 });
  for (const filed of roots.flatMap(filedOnline)) {
    const computed = filed.map((count) => count - (known.get(count)?.rest ?? 0));
    for (const parts of [filed, computed])
      derive({ total: parts.reduce((sum, part) => sum + part, 0), parts, rest: 0 });
  }
  return {
    counts,
    sums: known,
    serviceOf: groups,
  };
}

function mapsBelow(node: Node): readonly MapNode[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(mapsBelow);
  return [node, ...[...node.entries.values()].flatMap((entry) => mapsBelow(entry.node))];
}

/** The values that an acknowledgement quotes. */
function quotedIn(entry: MapNode): readonly number[] {
  return ['printed', 'computed'].flatMap((key) => integerAt(entry, key) ?? []);
}

/**
 * Of lists of which one member stays, all stay, and a total that stays holds its parts; so on until nothing
 * changes. A part that stays does not hold its total: that is added up again.
 */
function keepTogether(
  kept: Set<number>,
  sums: readonly Sum[],
  lists: readonly (readonly number[])[],
  isLarge: (count: number) => boolean,
): void {
  const large = lists.map((list) => list.filter(isLarge));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const list of large)
      if (list.some((count) => kept.has(count))) for (const count of list) kept.add(count);
    for (const { total, parts } of sums)
      if (kept.has(total)) for (const part of parts) kept.add(part);
  }
}

function indicatorOf(holder: MapNode): string | null {
  return textAt(holder, 'indicator');
}

/** The counts of a figure or a row of services. */
function countsOf(holder: MapNode): readonly number[] {
  return [...holder.entries].flatMap(([key, { node }]) => {
    if (key === 'printed' || key === 'computed') return [];
    if (node.kind === 'map' && (key === 'online' || key === 'settled')) return countsOf(node);
    const value = COUNTS.has(key) ? integerAt(holder, key) : null;
    return value === null ? [] : [value];
  });
}

/** Counts that stay: targets, what is compared with another time, and what is printed otherwise than in digits. */
function keptOf(holder: MapNode): readonly number[] {
  const { entries } = holder;
  const code = textAt(holder, 'code');
  // A person has divided these, and written down what came out.
  if (code === 'share-mismatch' || code === 'share-out-of-range')
    return integersIn(textAt(holder, 'explanation') ?? '').filter((count) => count >= LEAST);
  const target = integerAt(holder, 'target');
  const own = target === null ? [] : [target];
  const compared = ['previous', 'benchmark', 'change'].flatMap((key) => {
    const node = entries.get(key)?.node;
    return node ? mapsBelow(node).flatMap(countsOf) : [];
  });
  const value = integerAt(holder, 'value');
  if (value === null) return [...own, ...compared];
  const printed = entries.get('printed')?.node;
  const words = printed?.kind === 'scalar' ? printed.text : '';
  const isInDigits = words === '' || integersIn(words).includes(value);
  const isExact = isInDigits && !entries.has('qualifier') && !entries.has('up_to');
  const isCompared = entries.has('previous') || entries.has('change');
  return [...own, ...compared, ...(isExact && !isCompared ? [] : [value, ...integersIn(words)])];
}

function integersIn(text: string): readonly number[] {
  return (text.match(/\d[\d.]*/g) ?? []).map((digits) => Number(digits.replaceAll('.', '')));
}

function shareIn(holder: MapNode) {
  const node = holder.entries.get('share')?.node;
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return null;
  return { value: node.value, decimals: node.text.split('.')[1]?.length ?? 0 };
}

/** A total and its parts, of which there must be two: one that has all of it follows by itself. */
function sumOf(total: number | null, parts: readonly (number | null)[]): readonly Sum[] {
  if (total === null || total < LEAST_OF_SERVICES || parts.length < 2) return [];
  if (parts.includes(null) || parts.includes(total)) return [];
  const known = parts.filter((part) => part !== null && part !== 0) as readonly number[];
  return [{ total, parts: known, rest: total - known.reduce((sum, part) => sum + part, 0) }];
}

function partSums(holder: MapNode): readonly Sum[] {
  const parts = holder.entries.get('parts')?.node;
  if (parts?.kind !== 'list') return [];
  return sumOf(
    integerAt(holder, 'value'),
    parts.items.map((part) => (part.kind === 'map' ? integerAt(part, 'value') : null)),
  );
}

function listAt(root: Node, key: string): readonly MapNode[] {
  const node = root.kind === 'map' ? root.entries.get(key)?.node : undefined;
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

function serviceRows(root: Node): readonly MapNode[] {
  return listAt(root, 'rows').filter((row) => row.entries.has('service'));
}

const ONLINE: readonly (readonly string[])[] = [
  ['online'],
  ['online', 'citizen'],
  ['online', 'business'],
];

function rowSums(row: MapNode): readonly Sum[] {
  const filed = [...ONLINE, ['in_person']]
    .map((path) => integerIn(row, path))
    .filter((count) => count !== null);
  return sumOf(integerAt(row, 'received'), filed);
}

function integerIn(holder: MapNode, [key = '', ...rest]: readonly string[]): number | null {
  if (rest.length === 0) return integerAt(holder, key);
  const node = holder.entries.get(key)?.node;
  return node?.kind === 'map' ? integerIn(node, rest) : null;
}

/** What citizens and businesses filed, of each row and total of the services. */
function filedOnline(root: Node): readonly (readonly number[])[] {
  if (serviceRows(root).length === 0) return [];
  return mapsBelow(root).flatMap((holder) => {
    const filed = [integerAt(holder, 'citizen'), integerAt(holder, 'business')];
    const [citizen, business] = filed;
    return citizen && business ? [[citizen, business]] : [];
  });
}

/** Each printed total of the services and the column above it. */
function columnSums(root: Node): readonly Sum[] {
  const rows = serviceRows(root);
  const whole = root.kind === 'map' ? root.entries.get('total')?.node : undefined;
  const groups = listAt(root, 'groups').map((group) => ({
    total: group.entries.get('total')?.node,
    rows: rows.filter((row) => textAt(row, 'group') === textAt(group, 'id')),
  }));
  return [{ total: whole, rows }, ...groups].flatMap(({ total, rows: own }) =>
    total?.kind === 'map'
      ? [...ONLINE, ['in_person'], ['received']].flatMap((path) =>
          sumOf(
            integerIn(total, path),
            own.map((row) => integerIn(row, path) ?? 0),
          ),
        )
      : [],
  );
}

export function textAt(holder: MapNode, key: string): string | null {
  const node = holder.entries.get(key)?.node;
  return node?.kind === 'scalar' ? node.text : null;
}

/** One of each: a sum that stands twice is one. */
function distinct(sums: readonly Sum[]): readonly Sum[] {
  return [
    ...new Map(sums.map((sum) => [`${sum.total} ${[...sum.parts].sort().join()}`, sum])).values(),
  ];
}

/** Lists that share a member become one group, known by a number; none of a group that has an `isOther`. */
function groupsOf(
  lists: readonly (readonly number[])[],
  isOther: (count: number) => boolean,
): ReadonlyMap<number, number> {
  const group = new Map<number, number>();
  lists.forEach((list, i) => {
    const met = new Set(list.flatMap((count) => group.get(count) ?? []));
    for (const count of list) group.set(count, i);
    for (const [count, own] of group) if (met.has(own)) group.set(count, i);
  });
  const others = new Set([...group].filter(([count]) => isOther(count)).map(([, own]) => own));
  return new Map([...group].filter(([, own]) => !others.has(own)));
}

/** What a province's month makes of a count, before sums are computed again. */
export type Vary = (count: number, service: number | null) => number;

/** The values of all counts that have others; what is not among them stays. */
export function valuesOf(relations: Relations, vary: Vary): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  const valueOf = (count: number): number => {
    if (!relations.counts.has(count)) return count;
    const known = values.get(count);
    if (known !== undefined) return known;
    const sum = relations.sums.get(count);
    const value = sum
      ? sum.parts.reduce((all, part) => all + valueOf(part), sum.rest)
      : variedFrom(count, relations.serviceOf.get(count) ?? null, vary);
    values.set(count, value);
    return value;
  };
  for (const count of relations.counts) valueOf(count);
  return values;
}

/** The smallest stay the smallest, so that what was less than another count is so still. */
function variedFrom(count: number, service: number | null, vary: Vary): number {
  const least = service === null ? LEAST : LEAST_OF_SERVICES;
  return least + Math.round(vary(count - least, service));
}
