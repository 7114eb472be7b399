/**
 * Where a heading of «Đối chiếu» has gone: an address that was given while all stood on one page,
 * `/doi-chieu/#share-mismatch-bac-giang-2024-07`, still says which report it meant.
 */

const HEADING = /^(?<names>[a-z]+(?:-[a-z]+)*)-(?<period>\d{4}(?:-.*)?)$/;
const SPAN = /^(\d{4}-\d{2})-(\d{4}-\d{2})/;

/** The report that the anchor of a heading names, by id; null where it names none of these units. */
export function reportOfHeading(anchor: string, slugs: readonly string[]): string | null {
  const { names, period } = HEADING.exec(anchor)?.groups ?? {};
  if (names === undefined || period === undefined) return null;
  // Of «ninh-binh» and a «binh» the longer is meant.
  const [slug] = slugs
    .filter((one) => names.endsWith(`-${one}`))
    .sort((a, b) => b.length - a.length);
  return slug === undefined ? null : `${slug}/${period.replace(SPAN, '$1--$2')}`;
}
