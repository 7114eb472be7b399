/**
 * A summary counts a row for a body that does not lead it.
 *
 * Why: «Trung tâm Phục vụ hành chính công: 03/08 (38, 39, 41)» says who answers for these; where the table
 * names another, nobody does. What to do: compare both places with the document.
 * Judged: numbers listed for a body whose agencies are known, against the lead of those rows. Collective
 * names («các sở, ngành») and rows without a lead say nothing.
 *
 * Example: model 40 counted for the service centre and led by the office of the people's committee.
 */
import { placeOf } from '../../domain/place.ts';
import { agencyOf, summariesOf } from '../../domain/report.ts';
import type { Check } from './check.ts';
import { bearerOf } from './listed-rows.ts';
import { nameOf } from './status-lists.ts';

export const leadConflict: Check<'lead-conflict'> = {
  code: 'lead-conflict',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const agency = (id: string) => agencyOf(id, report, corpus.reference);
      const isCollective = (id: string) => agency(id)?.kind === 'collective';
      for (const summary of summariesOf(report)) {
        const { body, bodies, items } = summary;
        if (body === null || bodies.length === 0 || bodies.some(isCollective)) continue;
        for (const [i, item] of items.entries()) {
          const led = bearerOf(report, summary, item);
          if (!led || !('lead' in led) || led.lead.length === 0 || led.lead.some(isCollective))
            continue;
          if (led.lead.some((id) => bodies.includes(id))) continue;
          const computed = led.lead.map((id) => agency(id)?.name_vi ?? id).join('; ');
          object({
            report,
            place: placeOf(summary.table, `summaries.${summary.key}`, `items.${i}`),
            facts: { printed: body, computed, name: nameOf(led) },
            related: { report, place: placeOf(summary.of_what, led.key, 'agencies') },
          });
        }
      }
    }
  },
};
