/** Who leads a thing and who cooperates (chủ trì, phối hợp). */
import type { WithAgencies } from '../../domain/report.ts';
import { suggest } from '../suggest.ts';
import type { Context, Path } from './context.ts';

/** Who leads and who cooperates: what is written by hand, else what the printed cell says. */
export function deriveAgencies(
  context: Context,
  written: {
    readonly agencies?: string;
    readonly lead?: readonly string[];
    readonly cooperating?: readonly string[];
  },
  place: string,
  path: Path,
): WithAgencies {
  const cell = written.agencies;
  const read = cell === undefined ? null : context.readAgencies(cell);
  if (read && written.lead === undefined)
    for (const name of read.unknown) {
      const names = context.reference.agencies.map((agency) => ({
        word: agency.name_vi,
        names: agency.spellings ?? [],
      }));
      const facts = { written: name, suggestion: suggest(name, names) };
      const at = [...path, 'agencies'];
      context.report(`${place}/agencies`, at, 'unknown-agency', facts, { words: name });
    }
  return {
    agencies: cell ?? null,
    lead: written.lead ?? read?.lead ?? [],
    cooperating: written.cooperating ?? read?.cooperating ?? [],
  };
}
