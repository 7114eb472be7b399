/** What may be chosen in a form: ids of the reference data and words of the contract, found by their names. */
import { knownIds } from '../../compiler/ids.ts';
import type { Path } from '../../compiler/path.ts';
import { isKnown, propertiesAt } from '../../compiler/schemas.ts';
import { withVietnamese } from '../../compiler/words.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { columnsAt, ID_CHOICES, wordsOf } from './columns.ts';
import type { Choice, SheetName } from './form.ts';
import { SHEETS } from './read-draft.ts';

export type ChoiceLists = Readonly<Record<string, readonly Choice[]>>;

/** Every list that a column may name, but for the groups of a table. */
export function choiceLists(reference: Reference, language: Language): ChoiceLists {
  const english = language === 'en' ? englishNames(reference) : new Map<string, string>();
  const ids = knownIds(reference);
  return {
    ...Object.fromEntries(
      ID_CHOICES.map((kind) => [
        kind,
        ids[kind].map(({ word, names = [] }) =>
          choice(word, english.get(`${kind} ${word}`) ?? names[0] ?? word, names),
        ),
      ]),
    ),
    ...Object.fromEntries(SHEETS.flatMap((sheet) => wordLists(sheet, language))),
  };
}

/** Words as the contract has them, under the first Vietnamese name that people know them by. */
function wordLists(sheet: SheetName, language: Language): (readonly [string, readonly Choice[]])[] {
  const lists = Object.keys(propertiesAt(sheet, [])).filter((key) => isKnown(sheet, [key, 0]));
  const at = (path: Path): (readonly [string, readonly Choice[]])[] =>
    columnsAt(sheet, path, language).flatMap(({ field, kind, choices }) => {
      const steps = [...path, ...field.split('.')];
      if (kind === 'nested') return at([...steps, 0]);
      if (choices === null || !choices.startsWith(`${sheet}.`)) return [];
      const place = [...steps, ...(kind === 'choices' ? [0] : [])];
      const words = withVietnamese(wordsOf(sheet, place)).map(({ word, names = [] }) => {
        const vietnamese = CALLED[word] ?? names[0] ?? word;
        const label = language === 'vi' ? vietnamese : word.replaceAll('-', ' ');
        return choice(word, label, [vietnamese, ...names]);
      });
      return [[choices, words] as const];
    });
  return [[], ...lists.map((list) => [list, 0])].flatMap(at);
}

/** Words that have names of no one's typing. */
const CALLED: Readonly<Record<string, string>> = {
  services: 'dịch vụ công',
  models: 'mô hình điểm',
  tasks: 'nhiệm vụ',
  documents: 'văn bản',
  evaluation: 'đánh giá mô hình điểm',
  preparing: 'chuẩn bị',
  pilot: 'thí điểm',
  rollout: 'nhân rộng',
};

function choice(word: string, label: string, names: readonly string[]): Choice {
  return { word, label, keys: [...new Set([label, word, ...names].map(foldName))] };
}

/** By kind and id. */
function englishNames(reference: Reference): ReadonlyMap<string, string> {
  const { services, models, indicators, agencies, statuses, units_34, units_63, countries } =
    reference;
  const named = (kind: string, all: readonly { readonly name_en: string }[], idOf: string) =>
    all.map((one) => {
      const id = (one as unknown as Readonly<Record<string, string>>)[idOf]!;
      return [`${kind} ${id}`, one.name_en] as const;
    });
  return new Map([
    ...named('province', [...units_63, ...units_34, ...countries], 'slug'),
    ...named('service', services, 'id'),
    ...named('model', models, 'slug'),
    ...named('indicator', indicators, 'id'),
    ...named('agency', agencies, 'id'),
    ...named('status', statuses, 'id'),
  ]);
}
