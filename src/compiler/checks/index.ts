/** Every check, in the order in which their codes are listed. */
import type { AnyCheck } from './check.ts';
import { dateInFuture } from './date-in-future.ts';
import { printedValueMismatch } from './printed-value-mismatch.ts';
import { shareMismatch } from './share-mismatch.ts';
import { sumMismatch } from './sum-mismatch.ts';

export const CHECKS: readonly AnyCheck[] = [
  dateInFuture,
  shareMismatch,
  sumMismatch,
  printedValueMismatch,
] as readonly AnyCheck[];
