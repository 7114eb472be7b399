/** Signs that Word, phones and Asian keyboards put in the place of plain ones. */

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c-\u201e\u2033\u00ab\u00bb]/g, '"'],
];

/** A value as a plain keyboard would have typed it: full-width letters narrow, dashes plain, quotes around it gone. */
export function plainly(typed: string): string {
  // Full-width forms alone: the whole of NFKC would also turn ½ into three characters.
  let text = typed.replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));
  for (const [signs, plain] of SIGNS) text = text.replace(signs, plain);
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .trim();
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };

/** Digits among which letters stand that look like some; null where no letter does. */
export function digitsFor(
  typed: string,
): { readonly letters: string; readonly digits: string } | null {
  if (!/^[\dOolI|.,/-]+$/.test(typed) || !/\d/.test(typed) || !/[OolI|]/.test(typed)) return null;
  const letters = [...new Set(typed.match(/[OolI|]/g))].join(', ');
  return { letters, digits: typed.replace(/[OolI|]/g, (letter) => LOOK_ALIKE[letter]!) };
}
