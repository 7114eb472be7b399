/**
 * Which of several rows about a thing is meant: the one of the place, the part or the level that is named besides,
 * «số hóa hồ sơ cấp xã», «cơ sở cầm đồ Đà Lạt».
 */
import { foldedWords, type Word } from './words.ts';

/** How questions name the level of a row. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  province: ['cap tinh', 'provincial'],
  district: ['cap huyen', 'district level'],
  commune: ['cap xa', 'commune level', 'communes'],
};

/** The words of a question that name what a row is of, beyond those that say something else. */
export function scopeWords(
  scope: string,
  said: readonly Word[],
  isApart: (at: number) => boolean,
): readonly number[] {
  const forms = scope
    .split('|')
    .flatMap((one) => LEVELS[one] ?? [one])
    .map(foldedWords);
  const found = said.flatMap(({ folded }, at) => {
    if (isApart(at)) return [];
    // A word alone is in many a name; two neighbours name it.
    const next = isApart(at + 1) ? undefined : said[at + 1]?.folded;
    return forms.flatMap((form) =>
      form.length === 1 && form[0] === folded && folded.length > LONGEST_SYLLABLE
        ? [at]
        : form.some((word, n) => word === folded && form[n + 1] === next && next !== undefined)
          ? [at, at + 1]
          : [],
    );
  });
  return [...new Set(found)];
}

const LONGEST_SYLLABLE = 6;

/** The place that a row is of, as it is compared; empty where that is the whole unit. */
export function placeOfScope(scope: string | undefined): string {
  return scope?.split('|')[0] ?? '';
}
