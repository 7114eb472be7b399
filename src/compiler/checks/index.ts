/** Every check; within a list in the order in which their codes are listed. */
import type { Reference } from '../../domain/reference.ts';
import type { Report } from '../../domain/report.ts';
import type { AnyArchiveCheck, AnyCheck, AnyUnitCheck, Of } from './check.ts';
import { cellMissing } from './cell-missing.ts';
import { basisNewer } from './basis-newer.ts';
import { changeMismatch } from './change-mismatch.ts';
import { citationConflict, nationalCitationConflict } from './citation-conflict.ts';
import { countMismatch } from './count-mismatch.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateMissing } from './date-missing.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { denominatorUnlike } from './denominator-unlike.ts';
import { deploymentConflict } from './deployment-conflict.ts';
import { documentDuplicate } from './document-duplicate.ts';
import { documentNumberConflict, nationalNumberConflict } from './document-number-conflict.ts';
import { documentNumberMalformed } from './document-number-malformed.ts';
import { documentTypeMismatch } from './document-type-mismatch.ts';
import { documentYearMismatch } from './document-year-mismatch.ts';
import { figureNotInText } from './figure-not-in-text.ts';
import { expectedPassed } from './expected-passed.ts';
import { flowMismatch } from './flow-mismatch.ts';
import { itemUnknown } from './item-unknown.ts';
import { leadConflict } from './lead-conflict.ts';
import { listDuplicate } from './list-duplicate.ts';
import { listVariant } from './list-variant.ts';
import { magnitudeSlip } from './magnitude-slip.ts';
import { nameMismatch } from './name-mismatch.ts';
import { numberMissing } from './number-missing.ts';
import { numberOutOfOrder } from './number-out-of-order.ts';
import { numberingGap } from './numbering-gap.ts';
import { outlier, outlierAmongUnits } from './outlier.ts';
import { overdueExceedsReceived } from './overdue-exceeds-received.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { periodMismatch } from './period-mismatch.ts';
import { previousMismatch } from './previous-mismatch.ts';
import { printedValueMismatch } from './printed-value-mismatch.ts';
import { qualifierMismatch } from './qualifier-mismatch.ts';
import { replacesWrong } from './replaces-wrong.ts';
import { rowRepeated } from './row-repeated.ts';
import { sameAsPrevious } from './same-as-previous.ts';
import { servicesFewer } from './services-fewer.ts';
import { shareMismatch } from './share-mismatch.ts';
import { shareOutOfRange } from './share-out-of-range.ts';
import { statusConflict } from './status-conflict.ts';
import { statusReversed } from './status-reversed.ts';
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
  changeMismatch,
  statusConflict,
  leadConflict,
  nameMismatch,
  dateInvalid,
  dateOutsidePeriod,
  periodMismatch,
  rowRepeated,
  documentDuplicate,
  documentTypeMismatch,
  documentNumberMalformed,
  documentYearMismatch,
  basisNewer,
  printedValueMismatch,
  textFigureMismatch,
  qualifierMismatch,
  dateInFuture,
  listVariant,
  figureNotInText,
  denominatorUnlike,
  cellMissing,
  numberMissing,
  dateMissing,
  deadlinePassed,
  expectedPassed,
  overdueExceedsReceived,
  numberingGap,
  numberOutOfOrder,
];

/** Those that look at the reports of a unit side by side. */
export const UNIT_CHECKS: readonly AnyUnitCheck[] = [
  servicesFewer,
  valueConflict,
  sameAsPrevious,
  previousMismatch,
  magnitudeSlip,
  stockDecreased,
  statusReversed,
  citationConflict,
  documentNumberConflict,
  outlier,
  flowMismatch,
];

/** Those that look over the whole country. */
export const ARCHIVE_CHECKS: readonly AnyArchiveCheck[] = [
  deploymentConflict,
  replacesWrong,
  outlierAmongUnits,
  nationalCitationConflict,
  nationalNumberConflict,
];

/** Several checks may gather the same. */
const GATHERED = [...new Set(ARCHIVE_CHECKS.map(({ gather }) => gather))];

/** What all checks over the whole country need of a report: plain data. */
export function gatheredOf(report: Report, reference: Reference): readonly unknown[] {
  return GATHERED.map((gather) => gather(report, reference));
}

/** What one of them has gathered. */
export function comparing(
  { gather }: AnyArchiveCheck,
  all: readonly Of<readonly unknown[]>[],
): readonly Of<unknown>[] {
  const at = GATHERED.indexOf(gather);
  return all.map(({ report, gathered }) => ({ report, gathered: gathered[at] }));
}
