/**
 * A printed percentage does not follow from its counts.
 *
 * Why: a share that cannot be recomputed is the commonest fault of these reports, and the one most
 * quoted. What to do: compare with the document; correct the typing, or acknowledge what is printed.
 * Judged: shares of services, and of figures and their parts, of the denominator or target beside them;
 * where none is printed, of the indicator that the dictionary says the figure is a part of, if the report
 * prints it for the same scope and days. A percentage may be rounded or cut off at its last printed
 * decimal; 0 of 0 and hedged counts are not judged.
 *
 * Example: 1.755 of 1.869 printed as 88,73 % (it is 93,90 %).
 */
import { agrees, isHedged, type Percent } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { figurePartsOf, type Report, type ServiceCounts } from '../../domain/report.ts';
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

export const shareMismatch: Check<'share-mismatch'> = {
  code: 'share-mismatch',
  run(archive, object) {
    const wholes = new Map(archive.reference.indicators.map(({ id, part_of }) => [id, part_of]));
    for (const report of archive.reports) {
      const judge = (
        place: string,
        share: Percent | null,
        value: number | null,
        of: number | null,
        whole: Measure | null = null,
      ) => {
        if (share === null || value === null || of === null || of === 0) return;
        const computed = (value / of) * 100;
        if (agrees(share, computed)) return;
        const { value: printed, decimals } = share;
        const facts = {
          printed,
          computed: Number(computed.toFixed(decimals)),
          decimals,
          value,
          of,
        };
        object({ report, place, facts, ...(whole && { related: whole }) });
      };
      const services = report.services;
      for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])])
        judge(placeOf('services', row.key, 'share'), row.share, row.online, received(row));
      for (const figure of figurePartsOf(report)) {
        const { place, share, value, of, target } = figure;
        // «Hơn 500 trên 600» gives no exact percentage to compare with.
        if (!isHedged(figure)) judge(`${place}/share`, share, value, of ?? target);
      }
      for (const { part, whole } of sharesWithoutDenominator(report, wholes))
        judge(
          part.place.replace(/value$/, 'share'),
          part.figure!.share,
          part.value,
          whole.value,
          whole,
        );
    }
  },
};

/** What the share is a share of: all received, printed or, where only its parts are, their sum. */
function received(row: ServiceCounts): number | null {
  if (row.received !== null) return row.received;
  return row.online !== null && row.in_person !== null ? row.online + row.in_person : null;
}

/** Figures with a share of nothing that stands beside them, and the one printed value of their whole. */
function sharesWithoutDenominator(
  report: Report,
  wholes: ReadonlyMap<string, string | undefined>,
): readonly { readonly part: Measure; readonly whole: Measure }[] {
  const measures = measuresOf(report).filter(({ figure }) => !isHedged(figure));
  return measures.flatMap((part) => {
    const { figure, scope, start, end } = part;
    if (!figure?.share || figure.of !== null || figure.target !== null) return [];
    const id = wholes.get(figure.indicator ?? '');
    if (id === undefined) return [];
    const [whole, ...others] = measures.filter(
      (one) =>
        one.indicator === id && one.scope === scope && one.start === start && one.end === end,
    );
    // A part above its whole has been told of, and has no share.
    if (!whole || part.value > whole.value) return [];
    return others.every(({ value }) => value === whole.value) ? [{ part, whole }] : [];
  });
}
