/** Why no report can be begun of a unit and period, as a sentence. */
import type { Address } from '../compiler/report/address.ts';
import { successorOf, unitInForce, unitsOfSlug } from '../domain/province.ts';
import type { Reference } from '../domain/reference.ts';
import type { Language } from './import/notes.ts';

export type Sentence = Readonly<Record<Language, string>>;

export function noPeriod(typed: string): Sentence {
  return {
    vi: `Không hiểu kỳ «${typed}». Hãy viết 2024-08, 2024-q3, 2024-h1, 2024 hoặc 2024-01--2024-03.`,
    en: `"${typed}" is no period. Write 2024-08, 2024-q3, 2024-h1, 2024 or 2024-01--2024-03.`,
  };
}

/** Why the unit can have no report of the period; null where it can. */
export function notInForce(
  { province, period }: Pick<Address, 'province' | 'period'>,
  reference: Reference,
): Sentence | null {
  if (unitInForce(reference, province, period.end)) return null;
  const [unit] = unitsOfSlug(reference, province);
  const successor = unit && successorOf(reference, unit);
  if (!unit) return null;
  const later = successor
    ? {
        vi: ` Nay thuộc ${successor.full_name} (${successor.slug}).`,
        en: ` It is now part of ${successor.name_en} (${successor.slug}).`,
      }
    : { vi: '', en: '' };
  return {
    vi: `Ngày cuối kỳ ${period.id} không có đơn vị nào tên ${unit.name}.${later.vi}`,
    en: `There is no unit called ${unit.name_en} on the last day of ${period.id}.${later.en}`,
  };
}
