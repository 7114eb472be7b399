/**
 * Slips of typing in numbers (gõ nhầm số): whether one number is another with a digit changed, moved, lost or
 * added, or with its separator in another place. Knows digits; must not know what they count.
 */

/** A digit changed, digits in another order, a digit too many or too few, or ten times as much or as little. */
export type DigitSlip = 'digit' | 'order' | 'length' | 'scale';

/** The separator moves by three digits at the most. */
const FARTHEST = 3;

/**
 * The one slip that makes the second number of the first; null where they are equal or further apart.
 * Both are digits alone, decimals included, without the noughts that begin them.
 *
 * @example digitSlip('1869', '1689') // 'order'
 */
export function digitSlip(meant: string, typed: string): DigitSlip | null {
  if (meant === typed) return null;
  const [short, long] = meant.length < typed.length ? [meant, typed] : [typed, meant];
  const more = long.length - short.length;
  if (more > 0 && more <= FARTHEST && long === short + '0'.repeat(more)) return 'scale';
  if (more === 1) return without(long, firstDifference(short, long)) === short ? 'length' : null;
  if (more > 0) return null;
  return differences(meant, typed) === 1 ? 'digit' : isReordered(meant, typed) ? 'order' : null;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function without(digits: string, at: number): string {
  return digits.slice(0, at) + digits.slice(at + 1);
}

function differences(a: string, b: string): number {
  return a.split('').filter((digit, i) => digit !== b[i]).length;
}

/** Whether two digits have changed places, or one has moved past others. */
function isReordered(a: string, b: string): boolean {
  const first = firstDifference(a, b);
  const last = a.length - 1 - firstDifference(reversed(a), reversed(b));
  const [fromA, fromB] = [a.slice(first, last + 1), b.slice(first, last + 1)];
  const [inner, moved] = [fromA.slice(1), fromA.slice(0, -1)];
  const isSwap =
    fromA[0] === fromB.at(-1) &&
    fromA.at(-1) === fromB[0] &&
    inner.slice(0, -1) === fromB.slice(1, -1);
  return isSwap || fromB === inner + fromA[0]! || fromB === fromA.at(-1)! + moved;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
