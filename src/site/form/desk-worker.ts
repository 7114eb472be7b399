/** Where reports are read, written and judged while somebody types: the compiler, in a worker of the browser. */
import { openDesk } from '../../authoring/form/desk.ts';
import { lastBefore } from '../../authoring/begin.ts';
import type { Desk } from '../../authoring/form/form.ts';
import { comparePeriods, parsePeriod } from '../../domain/period.ts';
import type { Answer, DeskCalls, Question } from './desk-calls.ts';

/** So many reports before and after one are compared with it. */
const BEFORE = 3;
const AFTER = 1;

let desk: Desk | null = null;

const calls = {
  prepare(data, language) {
    const { choices } = (desk = openDesk(data, language));
    return { choices };
  },
  apply(draft, edit) {
    const edited = own().edit(draft, edit);
    return { ...edited, sheets: own().sheets(edited.draft) };
  },
  around(id, ids) {
    const own = parsePeriod(id);
    if (!own) return { last: null, near: [] };
    const others = ids
      .filter((one) => one !== id)
      .flatMap((one) => {
        const period = parsePeriod(one);
        return period ? [{ id: one, period }] : [];
      })
      .sort((a, b) => comparePeriods(a.period, b.period));
    const next = others.findIndex(({ period }) => comparePeriods(period, own) > 0);
    const at = next < 0 ? others.length : next;
    const near = others.slice(Math.max(0, at - BEFORE), at + AFTER);
    return { last: lastBefore(own, others)?.id ?? null, near: near.map((one) => one.id) };
  },
  loaded: () => [
    self.location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ],
  begin: (...args) => own().begin(...args),
  open: (...args) => own().open(...args),
  sheets: (...args) => own().sheets(...args),
  inner: (...args) => own().inner(...args),
  edit: (...args) => own().edit(...args),
  judge: (...args) => own().judge(...args),
  handOver: (...args) => own().handOver(...args),
  gitHub: (...args) => own().gitHub(...args),
} satisfies DeskCalls;

function own(): Desk {
  if (!desk) throw new Error('The desk was asked before it was prepared.');
  return desk;
}

self.addEventListener('message', ({ data: { id, call, args } }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    const value = (calls[call] as (...args: readonly unknown[]) => unknown)(...args);
    answer = { id, value };
  } catch (error) {
    answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  self.postMessage(answer);
});
