/**
 * A province is listed under another spelling than its own name.
 *
 * Why: it is understood, but a reader who searches for the name misses it. What to do: nothing, if the
 * document prints it so. One notice a spelling and list.
 *
 * Example: «Bắc Kan» for Bắc Kạn.
 */
import { placeOf } from '../../domain/place.ts';
import { unitInForce } from '../../domain/province.ts';
import type { Check } from './check.ts';

export const listVariant: Check<'list-variant'> = {
  code: 'list-variant',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const row of report.evaluation?.rows ?? []) {
        const told = new Set<string>();
        for (const [i, { slug, printed }] of (row.provinces ?? []).entries()) {
          const unit =
            slug === null ? null : unitInForce(corpus.reference, slug, report.period.end);
          if (!unit || unit.name === printed || told.has(printed)) continue;
          told.add(printed);
          const place = placeOf('evaluation', row.key, `provinces.${i}`);
          object({ report, place, facts: { printed, name: unit.name } });
        }
      }
  },
};
