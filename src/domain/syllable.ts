/**
 * What a Vietnamese syllable (âm tiết) can be: a beginning, a rhyme and a tone, as they are spelt.
 * Knows spelling; must not know which words there are.
 */

const BEGINNING = '(?:ngh?|gh?|gi|nh|kh|ph|qu|th|tr|ch|[bcdđhklmnrstvx])?';
/** Rhymes that nothing closes. */
const OPEN = [
  ...['a', 'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'e', 'eo', 'ê', 'êu', 'i', 'ia', 'iu', 'iêu'],
  ...['o', 'oa', 'oai', 'oao', 'oay', 'oe', 'oeo', 'oi', 'ô', 'ôi', 'ơ', 'ơi', 'u', 'ua', 'ui'],
  ...[
    'uê',
    'uơ',
    'uôi',
    'uy',
    'uya',
    'uyu',
    'uây',
    'ư',
    'ưa',
    'ưi',
    'ưu',
    'ươi',
    'ươu',
    'y',
    'yêu',
  ],
];
const CLOSED = [
  '(?:[aăâeêioôơuưy]|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uy|uyê)[mnpt]',
  '(?:[aăâeoôuư]|iê|yê|uô|ươ|oa|oă|oo|uâ)(?:ng|c)',
  '(?:[aêiy]|oa|uê|uy)(?:nh|ch)',
];
const SYLLABLE = new RegExp(`^${BEGINNING}(?:${[...OPEN, ...CLOSED].join('|')})$`, 'u');
/** Huyền, hỏi, ngã, sắc, nặng. */
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;
/** What is closed by a stop is spoken with two of the tones, and both are written. */
const STOPPED = /(?:[cpt]|ch)$/u;

/** Whether a word could be a Vietnamese syllable: «Việt», «nam», not «Mül» or «ViÖt». */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  const plain = parts.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || /[\u0301\u0323]/u.test(tones[0] ?? '');
}
