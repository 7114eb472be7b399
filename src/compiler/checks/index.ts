/** Every check, in the order in which their codes are listed. */
import type { AnyCheck } from './check.ts';
import { cellMissing } from './cell-missing.ts';
import { changeMismatch } from './change-mismatch.ts';
import { citationConflict } from './citation-conflict.ts';
import { countMismatch } from './count-mismatch.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateMissing } from './date-missing.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { denominatorUnlike } from './denominator-unlike.ts';
import { deploymentConflict } from './deployment-conflict.ts';
import { documentDuplicate } from './document-duplicate.ts';
import { documentNumberConflict } from './document-number-conflict.ts';
import { documentNumberMalformed } from './document-number-malformed.ts';
import { documentTypeMismatch } from './document-type-mismatch.ts';
import { documentYearMismatch } from './document-year-mismatch.ts';
import { figureNotInText } from './figure-not-in-text.ts';
import { itemUnknown } from './item-unknown.ts';
import { leadConflict } from './lead-conflict.ts';
import { listDuplicate } from './list-duplicate.ts';
import { listVariant } from './list-variant.ts';
import { nameMismatch } from './name-mismatch.ts';
import { numberMissing } from './number-missing.ts';
import { numberOutOfOrder } from './number-out-of-order.ts';
import { numberingGap } from './numbering-gap.ts';
import { outlier } from './outlier.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { periodMismatch } from './period-mismatch.ts';
import { printedValueMismatch } from './printed-value-mismatch.ts';
import { qualifierMismatch } from './qualifier-mismatch.ts';
import { sameAsPrevious } from './same-as-previous.ts';
import { shareMismatch } from './share-mismatch.ts';
import { shareOutOfRange } from './share-out-of-range.ts';
import { statusConflict } from './status-conflict.ts';
import { stockDecreased } from './stock-decreased.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { textFigureMismatch } from './text-figure-mismatch.ts';
import { unitOfOtherDate } from './unit-of-other-date.ts';
import { valueConflict } from './value-conflict.ts';

export const CHECKS: readonly AnyCheck[] = [
  shareMismatch,
  sumMismatch,
  partExceedsWhole,
  shareOutOfRange,
  countMismatch,
  itemUnknown,
  listDuplicate,
  unitOfOtherDate,
  valueConflict,
  sameAsPrevious,
  changeMismatch,
  stockDecreased,
  statusConflict,
  leadConflict,
  deploymentConflict,
  nameMismatch,
  dateInvalid,
  dateOutsidePeriod,
  periodMismatch,
  documentDuplicate,
  documentTypeMismatch,
  documentNumberMalformed,
  documentYearMismatch,
  citationConflict,
  documentNumberConflict,
  printedValueMismatch,
  textFigureMismatch,
  qualifierMismatch,
  dateInFuture,
  listVariant,
  outlier,
  figureNotInText,
  denominatorUnlike,
  cellMissing,
  numberMissing,
  dateMissing,
  deadlinePassed,
  numberingGap,
  numberOutOfOrder,
] as readonly AnyCheck[];
