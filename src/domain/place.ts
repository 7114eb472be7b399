/**
 * Places (vị trí): `<table>/<row>[/<figure>]/<field>`, the one name of a value that diagnostics carry,
 * discrepancies and revisions refer to, and anchors are made of.
 */

/** Joins the steps of a place; steps that hold a slash themselves lose it. */
export function placeOf(...steps: readonly string[]): string {
  return steps.map((step) => step.replaceAll('/', '-')).join('/');
}

/** The key of a row that has none of its own: group and number as printed, `II.15`. */
export function rowKey(group: string | null, number: string): string {
  return (group === null ? number : `${group}.${number}`).replaceAll('/', '-');
}
