/** Who leads a thing and who cooperates (chủ trì, phối hợp). */
import type { Agency } from '../../domain/reference.ts';
import type { WithAgencies } from '../../domain/report.ts';
import { suggest, type Candidate } from '../suggest.ts';
import type { Context, Path } from './context.ts';

function namesOf(agencies: readonly Agency[]): readonly Candidate[] {
  return agencies.map(({ name_vi, spellings = [] }) => ({ word: name_vi, names: spellings }));
}

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
      const facts = () => ({
        written: name,
        suggestion: suggest(name, namesOf(context.reference.agencies)),
      });
      const at = [...path, 'agencies'];
      context.report(`${place}/agencies`, at, 'unknown-agency', facts, { words: name });
    }
  return {
    agencies: cell ?? null,
    lead: written.lead ?? read?.lead ?? [],
    cooperating: written.cooperating ?? read?.cooperating ?? [],
  };
}
