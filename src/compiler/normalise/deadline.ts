/** When a thing is due (thời hạn). */
import type { WithDeadline } from '../../domain/report.ts';
import type { Written } from '../written.ts';
import type { Context, Path } from './context.ts';
import { readDeadline } from './deadline-terms.ts';

/** When a thing is due: what is written by hand, else what the printed words say. */
export function deriveDeadline(
  context: Context,
  written: { readonly deadline?: string; readonly due?: Written['tasks']['rows'][number]['due'] },
  place: string,
  path: Path,
): WithDeadline {
  const { deadline, due } = written;
  if (due !== undefined)
    return {
      deadline: deadline ?? null,
      due: (Array.isArray(due) ? due : [due]).map(String).filter((term) => term !== 'none'),
    };
  if (deadline === undefined) return { deadline: null, due: [] };
  const { terms, impossible } = readDeadline(deadline, context.start);
  if (terms.length === 0 || impossible)
    context.report(`${place}/deadline`, [...path, 'deadline'], 'unknown-deadline', {
      printed: deadline,
      impossible,
    });
  return { deadline, due: terms.filter((term) => term !== 'none') };
}
