/**
 * Essential services in sum: what a report prints as the total and what its rows come to, for all that
 * compares two reports. The two kinds are never mixed: of totals that do not add up one pair may rise while
 * the other falls.
 */
import { shareOf, type Percent, type Span } from './figure.ts';
import type { Report, ServicesTable } from './report.ts';

export interface Totals {
  /** The printed grand total. */
  readonly printed: { readonly received: number | null; readonly share: Percent | null };
  /** What the rows come to; where no grand total is printed, the group totals added up. */
  readonly computed: { readonly received: number | null; readonly share: number | null };
  /** Number of group totals that were added up; 0 where a grand total is printed. */
  readonly groups: number;
}

/** As much of a report as its totals are read from. */
type WithServices = Pick<Report, 'services'>;

/** The totals of a report; null where it prints none of what was received. */
export function totalsOf({ services }: WithServices): Totals | null {
  const totals = services?.totals ?? [];
  const grand = totals.find(({ group }) => group === null);
  if (grand)
    return grand.received === null ? null : { printed: grand, computed: grand.computed, groups: 0 };
  const received = sum(totals.map((total) => total.received));
  if (totals.length === 0 || received === null) return null;
  const share = shareOf(sum(totals.map(({ online }) => online)), received);
  return {
    printed: { received: null, share: null },
    computed: { received, share },
    groups: totals.length,
  };
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.every((number) => number !== null) ? numbers.reduce((a, b) => a + b, 0) : null;
}

/** Whether the totals of two reports are of the same groups and of times as long. */
export function areComparable(a: WithServices, b: WithServices): boolean {
  const groups = ({ services }: WithServices) =>
    (services?.totals ?? []).flatMap(({ group }) => (group === null ? [] : [group])).join(' ');
  const times = ({ services }: WithServices) => [
    services?.period ?? null,
    ...(services?.groups ?? []).map(({ period }) => period),
  ];
  const [one, other] = [times(a), times(b)];
  return (
    totalsOf(a)?.groups === totalsOf(b)?.groups &&
    (totalsOf(a)?.groups === 0 || groups(a) === groups(b)) &&
    one.length === other.length &&
    one.every((span, at) => areOfOneTime(span, other[at]!))
  );
}

/** The longest month has three days more than the shortest. */
const MONTHS_DIFFER = 3;

/** Whether two printed spans are as long as each other; where neither prints one, their reports' periods tell. */
export function areOfOneTime(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return a === b;
  const [days, others] = [a, b].map(({ start, end }) =>
    start === null || end === null ? null : (Date.parse(end) - Date.parse(start)) / 86_400_000,
  ) as [number | null, number | null];
  // Of an open span nobody knows the length; two that are open at one day are counted from it.
  if (days === null || others === null)
    return a.start === b.start && (a.end === null) === (b.end === null);
  return Math.abs(days - others) <= MONTHS_DIFFER;
}

const TIME = /tháng\s*\d|quý\s*[IV\d]|năm\s*\d{4}|\d{1,2}\/\d{4}|(?:từ|đến)\s+(?:ngày|đầu)|kỳ\s/iu;

/** Whether a table says of what time it counts: in a period of its own or its groups', or in its caption. */
export function printsPeriod({ period, groups, caption }: ServicesTable): boolean {
  return (
    period !== null ||
    (groups.length > 0 && groups.every((group) => group.period !== null)) ||
    TIME.test((caption ?? '').normalize('NFC'))
  );
}
