/** A count with its English noun. */

/** @example counted('1', 'report') // '1 report'; counted('2', 'discrepancy', 'discrepancies') // '2 discrepancies' */
export function counted(count: number | string, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}
