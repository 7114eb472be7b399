/**
 * The desk at which reports are written: the door to all functions of a form. It is pure and runs where there
 * is no Node; to load it takes the whole compiler, so a page asks for it in a worker and when it is wanted.
 */
import { lookupsOf } from '../../compiler/compile.ts';
import type { Language } from '../../diagnostics/language.ts';
import { beginDraft, newTable } from './begin-draft.ts';
import { choiceLists } from './choices.ts';
import type { Desk, FormData } from './form.ts';
import { gitHubPages, handOver, openFiles } from './hand-over.ts';
import { judgeDraft } from './judge.ts';
import { innerGrid, sheetsOf } from './sheets.ts';
import { edited } from './write.ts';

export function openDesk({ reference }: FormData, language: Language): Desk {
  const lookups = lookupsOf(reference);
  const choices = choiceLists(reference, language);
  return {
    language,
    choices,
    begin: (province, period, last) => beginDraft(province, period, last, { lookups, language }),
    open: openFiles,
    sheets: (draft) => sheetsOf(draft, language),
    inner: (draft, sheet, list) => innerGrid(draft, sheet, list, language),
    edit: (draft, edit) =>
      edited(draft, edit, {
        choices,
        language,
        newTable: (sheet) => newTable(sheet, lookups),
      }),
    judge: (draft, others, today) => judgeDraft(draft, others, today, { lookups, language }),
    handOver,
    gitHub: gitHubPages,
  };
}
