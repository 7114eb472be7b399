/** Where the site lives (`SITE_URL`), and whether that is known: some files are of no use without. */

/** Stands for an origin that nobody has told. */
export const UNKNOWN_ORIGIN = 'https://bao-cao-de-an-06.example';

/** Whether an origin is one that a browser can go to. */
export function isOriginKnown(origin: string | undefined): boolean {
  return origin !== undefined && new URL(origin).origin !== UNKNOWN_ORIGIN;
}
