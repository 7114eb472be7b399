/** What a pack says that it was made of, by hashes; a unit's pack is believed for nothing else. */
import { createHash, type Hash } from 'node:crypto';

import type { Day } from '../domain/period.ts';

/** What a pack says of itself. */
export interface Label {
  /** The compiler and the reference data. */
  readonly madeBy: string;
  readonly madeOn: Day;
  /** Folder → hash of its files. */
  readonly folders: Readonly<Record<string, string>>;
}

export function isLabel(label: unknown): label is Label {
  return typeof label === 'object' && label !== null && 'madeBy' in label && 'folders' in label;
}

export function areSame(one: Label['folders'], other: Label['folders']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The one piece of a pack that has no more. */
export const WHOLE = 'whole';

export function hashOfAll(data: unknown): string {
  return hash((sum) => sum.update(JSON.stringify(data)));
}

export function hash(fill: (sum: Hash) => void): string {
  const sum = createHash('sha256');
  fill(sum);
  return sum.digest('hex');
}
