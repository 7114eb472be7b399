/** Drafts for tests of the form: the real reports, opened as files, and a desk with the real reference data. */
import { assembleReference } from '../../../src/compiler/reference.ts';
import { openDesk } from '../../../src/authoring/form/desk.ts';
import type { Draft } from '../../../src/authoring/form/form.ts';
import { realContent, realReference } from '../../files.ts';

export const { reference } = assembleReference(realReference, () => undefined);

export const desk = openDesk({ reference }, 'vi');

const REPORTS = 'content/reports/';

export const realDrafts: readonly Draft[] = desk.open(
  realContent
    .filter(({ path }) => path.startsWith(REPORTS))
    .map(({ path, bytes }) => ({ name: path, bytes })),
).drafts;

/** A draft that is begun, where one can be. */
export function begun(...asked: Parameters<typeof desk.begin>): Draft {
  const answer = desk.begin(...asked);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.draft;
}

export function draftOf(id: string): Draft {
  return realDrafts.find((draft) => draft.id === id)!;
}
