/** The unit that a report is of (đơn vị báo cáo), which must be in force on the last day of its period. */
import type { Period } from '../../domain/period.ts';
import { predecessorsOf, successorOf, unitInForce, unitsOfSlug } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Tools } from './folder.ts';
import { headDiagnostic, type Head } from './head.ts';

/** Null where no unit of that slug is in force, which has been said. */
export function unitOf(head: Head, period: Period, tools: Tools): Unit | null {
  const unit = unitInForce(tools.reference, head.written.province, period.end);
  if (!unit) tellNotInForce(head, period, tools);
  return unit;
}

/** A known slug that no unit bears on the last day of the period; an unknown one has been reported. */
function tellNotInForce(head: Head, period: Period, tools: Tools): void {
  const { province } = head.written;
  const [former] = unitsOfSlug(tools.reference, province);
  if (!former) return;
  const { reference } = tools;
  const others = [successorOf(reference, former), ...predecessorsOf(reference, former)]
    .map((unit) => unit?.slug)
    .filter((slug) => slug !== undefined && unitInForce(reference, slug, period.end) !== null)
    .filter((slug) => slug !== undefined);
  const suggestion = others.length === 1 ? others[0]! : null;
  const choices = others.length > 1 ? others : [];
  const facts = { province, day: formatDay(period.end), suggestion, choices };
  tools.tell(headDiagnostic(head, 'province', 'unit-not-in-force', facts, suggestion));
}
