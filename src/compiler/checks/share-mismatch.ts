/**
 * A printed percentage does not follow from its counts.
 *
 * Why: a share that cannot be recomputed is the commonest fault of these reports, and the one most
 * quoted. What to do: compare with the document; correct the typing, or acknowledge what is printed.
 * A percentage may be rounded or cut off at its last printed decimal; 0 of 0 is not judged.
 *
 * Example: 1.755 of 1.869 printed as 88,73 % (it is 93,90 %).
 */
import { agrees, type Percent } from '../../domain/figure.ts';
import { figurePartsOf, type ServiceCounts } from '../../domain/report.ts';
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

export const shareMismatch: Check<'share-mismatch'> = {
  code: 'share-mismatch',
  run(archive, object) {
    for (const report of archive.reports) {
      const judge = (
        place: string,
        share: Percent | null,
        value: number | null,
        of: number | null,
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
        object({ report, place, facts });
      };
      const services = report.services;
      for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])])
        judge(placeOf('services', row.key, 'share'), row.share, row.online, received(row));
      for (const { place, share, value, of, target } of figurePartsOf(report))
        judge(`${place}/share`, share, value, of ?? target);
    }
  },
};

/** What the share is a share of: all received, printed or, where only its parts are, their sum. */
function received(row: ServiceCounts): number | null {
  if (row.received !== null) return row.received;
  return row.online !== null && row.in_person !== null ? row.online + row.in_person : null;
}
