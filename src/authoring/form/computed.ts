/**
 * What follows from other figures of a table, as far as they are there: unlike the compiler it does not wait
 * for the rest of the table to be right, since it stands beside what is being typed.
 */
import { nodeAt } from '../../compiler/nodes.ts';
import type { Node } from '../../compiler/parse.ts';
import type { Path } from '../../compiler/path.ts';
import { agrees, shareOf } from '../../domain/figure.ts';
import type { Computed } from './form.ts';
import { shownNumber } from './numbers.ts';
import { itemsAt } from './read-draft.ts';

const COUNTED = ['online', 'online.citizen', 'online.business', 'in_person', 'received'] as const;
type Counted = (typeof COUNTED)[number];
type Counts = Readonly<Record<Counted, number | null>>;

/** Of services: the share of each row and total, and the sums of totals. */
export function computedServices(root: Node): readonly Computed[] {
  const rows = itemsAt(root, ['rows']).map((_, nth) => ({
    group: scalarAt(root, ['rows', nth, 'group']),
    path: ['rows', nth] as Path,
    counts: countsAt(root, ['rows', nth]),
  }));
  const totals = [
    ...itemsAt(root, ['groups']).map((_, nth) => ({
      path: ['groups', nth, 'total'] as Path,
      members: rows.filter(
        ({ group }) => group !== '' && group === scalarAt(root, ['groups', nth, 'id']),
      ),
    })),
    { path: ['total'] as Path, members: rows },
  ].filter(({ path }) => nodeAt(root, path) !== null);
  return [
    ...rows.flatMap(({ path, counts }) => shareBeside(root, path, counts)),
    ...totals.flatMap(({ path, members }) => {
      const sums = Object.fromEntries(
        COUNTED.map((field) => [field, sumOf(members.map(({ counts }) => counts[field]))]),
      ) as Counts;
      return [
        ...COUNTED.flatMap((field) => sumBeside(root, [...path, ...field.split('.')], sums[field])),
        ...shareBeside(root, path, sums),
      ];
    }),
  ];
}

function countsAt(root: Node, row: Path): Counts {
  const count = (field: string) => numberAt(root, [...row, ...field.split('.')]);
  const [citizen, business] = [count('online.citizen'), count('online.business')];
  const isSplit = nodeAt(root, [...row, 'online'])?.kind === 'map';
  return {
    online: isSplit ? sumOf([citizen, business]) : count('online'),
    'online.citizen': citizen,
    'online.business': business,
    in_person: count('in_person'),
    received: count('received'),
  };
}

const DECIMALS = 2;

function shareBeside(root: Node, row: Path, { online, received }: Counts): readonly Computed[] {
  const share = shareOf(online, received);
  const path = [...row, 'share'];
  if (share === null) return [];
  const printed = scalarAt(root, path);
  const decimals = printed.split('.')[1]?.length ?? DECIMALS;
  const value = numberAt(root, path);
  return [
    {
      sheet: 'services',
      path,
      text: `${shownNumber(share.toFixed(Math.max(decimals, DECIMALS)))} %`,
      agrees:
        value === null || agrees({ value, decimals: printed.split('.')[1]?.length ?? 0 }, share),
    },
  ];
}

/** A sum beside its cell, where the document prints one or has yet to. */
function sumBeside(root: Node, path: Path, sum: number | null): readonly Computed[] {
  if (sum === null || nodeAt(root, path)?.kind !== 'scalar') return [];
  const value = numberAt(root, path);
  return [
    {
      sheet: 'services',
      path,
      text: shownNumber(String(sum)),
      agrees: value === null || value === sum,
    },
  ];
}

/** Sum of what is there; null when nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}

function numberAt(root: Node, path: Path): number | null {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : null;
}

function scalarAt(root: Node, path: Path): string {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text : '';
}
