/**
 * The desk at which reports are written: the door to all functions of a form. It is pure and runs where there
 * is no Node; to load it takes the whole compiler, so a page asks for it in a worker and when it is wanted.
 */
import { lookupsOf } from '../../compiler/compile.ts';
import type { Language } from '../../diagnostics/language.ts';
import { beginDraft } from './begin-draft.ts';
import { choiceLists } from './choices.ts';
import type { Desk, FormData } from './form.ts';
import { judgeDraft } from './judge.ts';
import { sheetsOf } from './sheets.ts';

export function openDesk(
  { reference }: FormData,
  language: Language,
): Pick<Desk, 'language' | 'choices' | 'begin' | 'sheets' | 'judge'> {
  const lookups = lookupsOf(reference);
  return {
    language,
    choices: choiceLists(reference, language),
    begin: (province, period, last) => beginDraft(province, period, last, lookups),
    sheets: (draft) => sheetsOf(draft, language),
    judge: (draft, others, today) => judgeDraft(draft, others, today, { lookups, language }),
  };
}
