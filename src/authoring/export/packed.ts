/** Office files as ZIP archives that bear no time: the same parts are the same bytes. */
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The first moment that the format knows, in whatever time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** @param amend what becomes of a part that has its own idea of when it was made */
export function repacked(
  archive: Uint8Array,
  amend: Readonly<Record<string, (part: string) => string>> = {},
): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).map(([name, bytes]): [string, Uint8Array] => {
    const change = amend[name];
    return change
      ? [name, new TextEncoder().encode(change(new TextDecoder().decode(bytes)))]
      : [name, bytes];
  });
  const zippable: Zippable = Object.fromEntries(
    parts.map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME, level: 6 }]]),
  );
  return zipSync(zippable);
}
