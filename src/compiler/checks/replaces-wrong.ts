/**
 * `replaces:` leads to no report that this one can replace: there is none, it is this one itself, one of
 * another unit or period, one that another report has replaced already, or in a circle.
 *
 * Why: both reports would stand as if they were valid, or a reader would be sent to the wrong one.
 * What to do: write the folder of the report that is replaced, or leave the line out.
 *
 * Example: `replaces: bac-giang/2024-07-sobo`, where the folder is `bac-giang/2024-07-so-bo`.
 */
import type { FactsOf } from '../../diagnostics/catalogue.ts';
import type { ReportHead } from '../../domain/report.ts';
import { suggest } from '../suggest.ts';
import type { ArchiveCheck } from './check.ts';

type Facts = FactsOf<'replaces-wrong'>;
const PLACE = 'report/replaces';

export const replacesWrong: ArchiveCheck<'replaces-wrong', null> = {
  code: 'replaces-wrong',
  gather: () => null,
  compare(gathered, object) {
    const reports = gathered.map(({ report }) => report);
    const byId = new Map(reports.map((report) => [report.id, report]));
    const siblings = Map.groupBy(reports, lineOf);
    /** Report → the one that it rightly says it replaces. */
    const replaced = new Map<ReportHead, ReportHead>();
    for (const report of reports) {
      const written = report.replaces;
      if (written === null) continue;
      const target = byId.get(written);
      const fault = faultOf(report, target);
      if (fault === null) {
        replaced.set(report, target!);
        continue;
      }
      const others = siblings.get(lineOf(report))!.filter((other) => other !== report);
      const candidates = others.map(({ id }) => id);
      const suggestion =
        fault === 'unknown'
          ? suggest(
              written,
              candidates.map((word) => ({ word })),
            )
          : null;
      const facts = { written, fault, other: nameOf(fault, target), candidates, suggestion };
      object({ report, place: PLACE, facts, suggestion });
    }
    const circles = circlesIn(replaced);
    for (const circle of circles) object(inCircle(circle));
    tellTaken(reports, replaced, new Set(circles.flat()), (report, by) => {
      const written = report.replaces!;
      const facts: Facts = {
        written,
        fault: 'taken',
        other: by.id,
        candidates: [],
        suggestion: null,
      };
      object({ report, place: PLACE, facts, related: { report: by, place: PLACE } });
    });
  },
};

/** Reports among which one may replace another: those of one unit and period. */
function lineOf({ unit, period }: ReportHead): string {
  return `${unit.key} ${period.id}`;
}

function faultOf(report: ReportHead, target: ReportHead | undefined): Facts['fault'] | null {
  if (!target) return 'unknown';
  if (target === report) return 'itself';
  if (target.unit.key !== report.unit.key) return 'unit';
  return target.period.id === report.period.id ? null : 'period';
}

function nameOf(fault: Facts['fault'], target: ReportHead | undefined): string {
  if (!target) return '';
  return fault === 'unit' ? target.unit.name : target.period.id;
}

/** Reports that replace one another in a ring, each ring once; every report is passed once. */
function circlesIn(
  replaced: ReadonlyMap<ReportHead, ReportHead>,
): readonly (readonly ReportHead[])[] {
  const passed = new Set<ReportHead>();
  const circles: (readonly ReportHead[])[] = [];
  for (const first of replaced.keys()) {
    const chain: ReportHead[] = [];
    let at: ReportHead | undefined = first;
    while (at && !passed.has(at)) {
      passed.add(at);
      chain.push(at);
      at = replaced.get(at);
    }
    const start = at ? chain.indexOf(at) : -1;
    if (start >= 0) circles.push(chain.slice(start));
  }
  return circles;
}

/** Told once a ring, at its first report. */
function inCircle(circle: readonly ReportHead[]) {
  const [report] = circle as [ReportHead];
  const other = [...circle, report].map(({ id }) => id).join(' → ');
  const facts: Facts = {
    written: report.replaces!,
    fault: 'circle',
    other,
    candidates: [],
    suggestion: null,
  };
  return { report, place: PLACE, facts };
}

/** Of two reports that replace one, the later; a ring has been told of, and is one fault. */
function tellTaken(
  reports: readonly ReportHead[],
  replaced: ReadonlyMap<ReportHead, ReportHead>,
  inRing: ReadonlySet<ReportHead>,
  tell: (report: ReportHead, by: ReportHead) => void,
): void {
  const by = new Map<ReportHead, ReportHead>();
  for (const report of reports) {
    const target = replaced.get(report);
    if (!target || inRing.has(report)) continue;
    const first = by.get(target);
    if (first) tell(report, first);
    else by.set(target, report);
  }
}
