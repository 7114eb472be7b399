/** Numbers in a form: shown as Vietnamese is written, and read as it is typed. */
const PLAIN = /^(-?)(\d{1,40})(?:\.(\d+))?$/;

/** `6635` as «6.635», `93.90` as «93,90», with the digits that stand there; what is no plain number as it is. */
export function shownNumber(written: string): string {
  const [, sign, whole, decimals] = PLAIN.exec(written) ?? [];
  if (whole === undefined) return written;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${sign!}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

const GROUPED = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/;

/** «1.347,5» as `1347.5`, as this form shows numbers; null of what is written in another way. */
export function groupedNumber(typed: string): string | null {
  return GROUPED.test(typed) ? typed.replaceAll('.', '').replace(',', '.') : null;
}
