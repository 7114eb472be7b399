/**
 * A printed percentage does not follow from its counts.
 *
 * Why: a share that cannot be recomputed is the commonest fault of these reports, and the one most
 * quoted. What to do: compare with the document; correct the typing, or acknowledge what is printed.
 * Judged: shares of services, and of figures and their parts, of the denominator or target beside them
 * (where both are printed, of either); where none is, of the indicator that the dictionary says the figure
 * is a part of, if the report prints it for the same scope and days. A percentage may be rounded or cut
 * off at its last printed decimal, and its count may be rounded or hedged itself; 0 of 0 is not judged.
 *
 * Example: 1.755 of 1.869 printed as 88,73 % (it is 93,90 %).
 */
import { marginOf, mayAgree, type FigurePart, type Percent } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { placeOf } from '../../domain/place.ts';
import { figurePartsOf, type Report, type ServiceCounts } from '../../domain/report.ts';
import { shareDecimals } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';

export const shareMismatch: Check<'share-mismatch'> = {
  code: 'share-mismatch',
  run(corpus, object) {
    const dictionary = dictionaryOf(corpus.reference);
    for (const report of corpus.reports) {
      /** Of several wholes the share may be of any; the fault is told of the first. */
      const judge = (place: string, claim: Claim, related: Measure | null = null) => {
        const { share, value, wholes, margin = 0 } = claim;
        const known = wholes.filter((whole): whole is number => whole !== null && whole !== 0);
        const [of] = known;
        if (share === null || value === null || of === undefined) return;
        if (known.some((whole) => mayAgree(share, value, whole, margin))) return;
        const { value: printed, decimals } = share;
        const exact = (value / of) * 100;
        const computed = Number(exact.toFixed(shareDecimals(exact, decimals)));
        const facts = { printed, computed, decimals, value, of };
        object({ report, place, facts, ...(related && { related }) });
      };
      const { services } = report;
      for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])]) {
        const { share, online: value } = row;
        judge(placeOf('services', row.key, 'share'), { share, value, wholes: [received(row)] });
      }
      for (const figure of figurePartsOf(report))
        judge(`${figure.place}/share`, claimOf(figure, dictionary));
      for (const { part, whole } of sharesWithoutDenominator(report, dictionary)) {
        const { share } = part.figure!;
        const margin = marginOf(part.figure);
        const claim = { share, value: part.value, wholes: [whole.value], margin };
        judge(part.place.replace(/value$/, 'share'), claim, whole);
      }
    }
  },
};

/** A share, and what it may be a share of. */
interface Claim {
  readonly share: Percent | null;
  readonly value: number | null;
  readonly wholes: readonly (number | null)[];
  readonly margin?: number;
}

/** A ratio is itself a share: 49 % beside a target of 30 % is no 163 %. */
function claimOf(figure: FigurePart, dictionary: Dictionary): Claim {
  const { share, value, of, target, indicator } = figure;
  const isRatio = dictionary.get(indicator ?? '')?.kind === 'ratio' || figure.unit === '%';
  return { share, value, wholes: isRatio ? [of] : [of, target], margin: marginOf(figure) };
}

/** What the share is a share of: all received, printed or, where only its parts are, their sum. */
function received(row: ServiceCounts): number | null {
  if (row.received !== null) return row.received;
  return row.online !== null && row.in_person !== null ? row.online + row.in_person : null;
}

/** Figures with a share of nothing that stands beside them, and the one printed value of their whole. */
function sharesWithoutDenominator(
  report: Report,
  dictionary: Dictionary,
): readonly { readonly part: Measure; readonly whole: Measure }[] {
  const measures = measuresOf(report);
  return measures.flatMap((part) => {
    const { figure, indicator, scope, start, end } = part;
    if (!figure?.share || figure.of !== null || figure.target !== null) return [];
    const id = dictionary.get(indicator)?.part_of;
    const [whole, ...others] = measures.filter(
      (one) =>
        one.indicator === id && one.scope === scope && one.start === start && one.end === end,
    );
    // A part above its whole has been told of, and has no share.
    if (!whole || part.value > whole.value || marginOf(whole.figure) > 0) return [];
    return others.every(({ value }) => value === whole.value) ? [{ part, whole }] : [];
  });
}
