/**
 * Counts the steps that a computation takes: how often each block of the project's own code is entered, as V8
 * counts it. Unlike seconds, steps are the same on every machine; what one call of the language does (sorting,
 * searching a text) is one.
 */
import { Session, type Profiler } from 'node:inspector/promises';

export interface Counter {
  readonly stepsOf: (compute: () => unknown) => Promise<number>;
  readonly close: () => void;
}

export async function stepCounter(): Promise<Counter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async stepsOf(compute) {
      // Counts begin anew each time they are taken.
      await session.post('Profiler.takePreciseCoverage');
      compute();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes('/src/'))
        .reduce((sum, s) => sum + inScript(s), 0);
    },
    close() {
      session.disconnect();
    },
  };
}

function inScript({ functions }: Profiler.ScriptCoverage): number {
  return functions.reduce(
    (sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0),
    0,
  );
}
