/** What units say against one another, kept from one run to the next. */
import type { ComparedFinding } from '../compiler/compile.ts';
import type { UnitPaths } from '../compiler/folders.ts';
import { WHOLE } from './label.ts';
import { contentOf, pieceOf, readPack, writePack } from './pack.ts';

/** What a pack of findings between units was made from. */
interface ComparedLabel {
  readonly madeBy: string;
  /** Name of a unit → its key, and the seal of what is compared of it. */
  readonly units: Readonly<Record<string, readonly [key: string, seal: string]>>;
}

interface ComparedUnits {
  readonly all: readonly UnitPaths[];
  readonly keyOf: (unit: UnitPaths) => string;
  readonly sealOf: (unit: UnitPaths) => string;
}

/**
 * What units say against one another, as it was found when what is compared was the same; a unit whose key
 * is the same need not be read to know that.
 */
export function comparedIn(
  path: string,
  madeBy: string,
  { all, keyOf, sealOf }: ComparedUnits,
  compare: () => readonly ComparedFinding[],
): readonly ComparedFinding[] {
  const pack = readPack(path);
  const label = pack?.label as ComparedLabel | undefined;
  const before = label?.madeBy === madeBy ? label.units : {};
  const units = all.map((unit) => {
    const key = keyOf(unit);
    const known = Object.hasOwn(before, unit.name) ? before[unit.name]! : null;
    return [unit.name, [key, known?.[0] === key ? known[1] : sealOf(unit)]] as const;
  });
  const isSame = (read: (known: readonly string[]) => unknown) =>
    units.length === Object.keys(before).length &&
    units.every(([name, of]) => Object.hasOwn(before, name) && read(before[name]!) === read(of));
  const piece = isSame(([, seal]) => seal) ? (pack?.piece(WHOLE) ?? null) : null;
  const known = piece && (contentOf(piece) as readonly ComparedFinding[] | null);
  const found = known ?? compare();
  if (!known || !isSame(([key]) => key)) {
    const now: ComparedLabel = { madeBy, units: Object.fromEntries(units) };
    writePack(path, now, [[WHOLE, known ? piece : pieceOf(found)]]);
  }
  return found;
}
