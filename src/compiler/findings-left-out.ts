/** One fault made many times in a file is said so often and no more; how many were left out is said once. */
import { severityOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MOST_FINDINGS } from './source-file.ts';

/** All that is acknowledged, and the first of each kind that is not. */
export function withoutRest(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept: Diagnostic[] = [];
  const keep = (diagnostic: Diagnostic) => {
    kept.push(diagnostic);
  };
  const limited = firstOfEach(keep);
  for (const diagnostic of found) (diagnostic.acknowledged ? keep : limited.tell)(diagnostic);
  limited.tellRest();
  return kept;
}

/** Lets pass what a file has most of only so often. */
export function firstOfEach(tell: (diagnostic: Diagnostic) => void): {
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly tellRest: () => void;
} {
  const told = new Map<string, { times: number; readonly first: Diagnostic }>();
  return {
    tell(diagnostic) {
      const kind = `${diagnostic.code} ${diagnostic.file}`;
      const before = told.get(kind) ?? { times: 0, first: diagnostic };
      before.times++;
      told.set(kind, before);
      if (before.times <= MOST_FINDINGS) tell(diagnostic);
    },
    tellRest() {
      for (const { times, first } of told.values())
        if (times > MOST_FINDINGS)
          tell({
            ...first,
            code: 'findings-left-out',
            severity: severityOf('findings-left-out'),
            facts: { code: first.code, count: times - MOST_FINDINGS },
            related: null,
            suggestion: null,
          });
    },
  };
}
