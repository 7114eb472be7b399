/** Order of texts by their code units, the same on every machine: for ids, days and paths, not for names. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
