/**
 * A summary lists a number that no row bears.
 *
 * Why: whoever looks for model 99 does not find it, and the list is one too long or names the wrong one.
 * What to do: compare list and table with the document; acknowledge it if the document prints so.
 * Judged: lists of a table whose rows are all numbered, where most of the list is found; a list of which
 * the table has little names what the table leaves out.
 *
 * Example: «đã hoàn thành: 1, 99» over a table of the models 1 to 9.
 */
import { placeOf } from '../../domain/place.ts';
import { summariesOf } from '../../domain/report.ts';
import type { Check } from './check.ts';
import { bearersOf, countedRows, isNumbered } from './listed-rows.ts';

export const itemUnknown: Check<'item-unknown'> = {
  code: 'item-unknown',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const summary of summariesOf(report)) {
        const rows = countedRows(report, summary) ?? [];
        if (!isNumbered(report, summary)) continue;
        const unknown = summary.items.filter(
          (item) => bearersOf(report, summary, item).length === 0,
        );
        if (unknown.length > summary.items.length / 2) continue;
        for (const item of new Set(unknown)) {
          const at = `items.${summary.items.indexOf(item)}`;
          object({
            report,
            place: placeOf(summary.table, `summaries.${summary.key}`, at),
            facts: { printed: item, computed: rows.length, where: summary.where },
          });
        }
      }
  },
};
