/** The desk as the page knows it: every call is a question to the worker, answered in turn. */
import type { Answer, CallName, DeskCalls, Question } from './desk-calls.ts';

export interface DeskClient {
  readonly ask: <Name extends CallName>(
    call: Name,
    ...args: Parameters<DeskCalls[Name]>
  ) => Promise<ReturnType<DeskCalls[Name]>>;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker. */
export function deskClient(): DeskClient {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) one?.reject(new Error(data.error));
    else one?.resolve(data.value as never);
  });
  // It could not be loaded: nobody will answer.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (call, ...args) =>
      new Promise((resolve, reject) => {
        const question: Question = { id: ++asked, call, args };
        waiting.set(question.id, { resolve, reject });
        worker.postMessage(question);
      }),
  };
}
