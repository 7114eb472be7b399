/**
 * How Vietnamese text is written for Pagefind, and read back (DESIGN §9). Pagefind finds `dang` in
 * «đăng» only if đ is a letter with a mark, so đ is written as d + U+0335; and it cuts `1.347.047` into
 * 1, 347 and 047 unless the dots, too, are marks. All of these are undone before anything is shown.
 *
 * The marks must be among `MARKS`, which Pagefind is told to keep: it then stores each spelling
 * beside its folded form and prefers the spelling that was typed.
 */

const STROKE = '\u0335';
const DOT = '\u0358';
const COMMA = '\u0315';

/** The characters that stand in for what Pagefind would lose; its option `includeCharacters`. */
export const MARKS = STROKE + DOT + COMMA;

/** Writes a text so that Pagefind folds đ as it folds tones, and keeps a printed number in one piece. */
export function foldForPagefind(text: string): string {
  return foldStroke(text)
    .replace(/(?<=\d)\.(?=\d)/g, DOT)
    .replace(/(?<=\d),(?=\d)/g, COMMA);
}

/** Writes đ alone; for attributes, where a number may mean something to a program. */
export function foldStroke(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** Undoes `foldForPagefind`: what a reader sees. */
export function unfold(text: string): string {
  return text
    .replaceAll(`d${STROKE}`, 'đ')
    .replaceAll(`D${STROKE}`, 'Đ')
    .replaceAll(DOT, '.')
    .replaceAll(COMMA, ',');
}
