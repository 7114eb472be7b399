/**
 * A province stands twice in a list.
 *
 * Why: it is counted twice, and the count above the list comes out right only by mistake. What to do:
 * compare with the document; acknowledge it if the document repeats the name.
 *
 * Example: Đồng Nai, Hà Nam, Đồng Nai.
 */
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

export const listDuplicate: Check<'list-duplicate'> = {
  code: 'list-duplicate',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const row of report.evaluation?.rows ?? []) {
        const first = new Map<string, string>();
        for (const [i, { slug, printed }] of (row.provinces ?? []).entries()) {
          if (slug === null) continue;
          const earlier = first.get(slug);
          if (earlier === undefined) {
            first.set(slug, printed);
            continue;
          }
          const place = placeOf('evaluation', row.key, `provinces.${i}`);
          object({ report, place, facts: { printed, computed: earlier } });
        }
      }
  },
};
