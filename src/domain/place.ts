/**
 * Places (vị trí): `<table>/<row>[/<figure>]/<field>`, the one name of a value that diagnostics carry,
 * discrepancies and revisions refer to, and anchors are made of.
 */

/** Joins the steps of a place; steps that hold a slash themselves lose it. */
export function placeOf(...steps: readonly string[]): string {
  let place = '';
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (i > 0) place += '/';
    place += step.includes('/') ? step.replaceAll('/', '-') : step;
  }
  return place;
}

/** The key of a row that has none of its own: group and number as printed, `II.15`. */
export function rowKey(group: string | null, number: string): string {
  return (group === null ? number : `${group}.${number}`).replaceAll('/', '-');
}
