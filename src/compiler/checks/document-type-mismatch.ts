/**
 * The printed type of a document is not the one that its symbol means.
 *
 * Why: readers look for a plan among the plans. What to do: compare with the document. A symbol that begins
 * with an agency we know is an official letter's (công văn); types with a symbol of their own are in the
 * reference data. CT and BTT are both: with «Công văn» they stand for the tax office and a standing board.
 * Judged: the column of the type against the number beside it, and in texts the word before «số» against the
 * number after it; what is issued by a decision (đề án, chương trình …) is often cited by that decision's number.
 *
 * Example: 41/KH-UBND listed as «Công văn» (KH is Kế hoạch).
 */
import {
  normaliseDocumentNumber,
  parseDocumentNumber,
  type DocumentNumber,
} from '../../domain/document-number.ts';
import { oncePer, oncePerText } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import { textsOf } from '../../domain/texts.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

const LETTER = 'Công văn';

/** «Kế hoạch số 2754/KH-UBND»: a type that gives its documents numbers of their own, and such a number. */
const CITED =
  /(?<!\p{L})(quyết định|kế hoạch|công văn|chỉ thị|nghị quyết|nghị định|thông tư|thông báo|tờ trình|công điện)\s+số\s*:?\s*(\d{1,5}\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?\p{Lu}[\p{L}\p{N}&]*(?:-\p{Lu}[\p{L}\p{N}&]*)*)/giu;

/** Whether a text may hold one. */
const NUMBERED = /số\s*:?\s*\d/iu;

/** Symbols of types that some agencies' letters begin with too: Cục Thuế, Ban Thường trực. */
const ALSO_AGENCIES = ['CT', 'BTT'];

/** Who gives directives: behind CT they leave no doubt what it is. */
const AUTHORITIES = ['TTg', 'UBND', 'TU', 'TW'];

/** What the National Assembly issues under one symbol. */
const OF_ASSEMBLY = ['luat', 'bo luat', 'nghi quyet', 'phap lenh', 'hien phap'];

export const documentTypeMismatch: Check<'document-type-mismatch'> = {
  code: 'document-type-mismatch',
  run(corpus, object) {
    const typeMeant = typeReader(corpus.reference);
    const known = typesKnown(corpus.reference);
    for (const report of corpus.reports)
      for (const { key, type, number, cited } of numberedDocuments(report)) {
        const read = parseDocumentNumber(number);
        // An unknown type is an error already, whatever the symbol.
        if (type === null || !read || !known.has(foldName(type))) continue;
        const named = typeMeant(read, foldName(type));
        if (named === null) continue;
        const facts = { printed: type, computed: named, number: cited };
        object({ report, place: placeOf('documents', key, 'type'), facts });
      }
    for (const report of corpus.reports)
      for (const { place, text } of textsOf(report)) {
        for (const { words, type, number, read } of citedByType(text)) {
          const named = typeMeant(read, foldName(type));
          if (named === null) continue;
          object({ report, place, words, facts: { printed: type, computed: named, number } });
        }
      }
  },
};

/** The documents that a text cites with a type and a number. */
const citedByType = oncePerText((text) => {
  const composed = text.normalize('NFC');
  if (!NUMBERED.test(composed)) return [];
  return [...composed.matchAll(CITED)].flatMap(([words, type, printed]) => {
    const number = normaliseDocumentNumber(printed!);
    const read = parseDocumentNumber(number);
    return read ? [{ words, type: type!, number, read }] : [];
  });
});

const typesKnown = oncePer(
  ({ document_types }: Reference) =>
    new Set(document_types.map(({ name_vi }) => foldName(name_vi))),
);

/** Reads the type that a symbol means; null where it goes with the printed one, or means none we know. */
const typeReader = oncePer(
  (reference: Reference): ((number: DocumentNumber, type: string) => string | null) => {
    const types = reference.document_types;
    const bySymbol = new Map(
      types.flatMap(({ symbol, variants, name_vi }) =>
        [symbol, ...(variants ?? [])].map((name) => [name, name_vi] as const),
      ),
    );
    const agencies = reference.agencies;
    const abbreviations = new Set(agencies.map(({ abbr }) => abbr));
    // Letters of other kinds (thư công) have no symbol either.
    const unsigned = types.flatMap((type) =>
      (type.symbol as string | null) === null ? [foldName(type.name_vi)] : [],
    );
    return ({ parts }, type) => {
      const [first = '', second = ''] = parts;
      if (/^QH\d+$/u.test(first))
        return OF_ASSEMBLY.some((name) => type.startsWith(name)) ? null : bySymbol.get('QH')!;
      const named = bySymbol.get(first) ?? (abbreviations.has(first) ? LETTER : undefined);
      if (named === undefined || foldName(named) === type) return null;
      if (foldName(named) === foldName(LETTER) && unsigned.includes(type)) return null;
      const mayBeAgency = ALSO_AGENCIES.includes(first) && !AUTHORITIES.includes(second);
      return mayBeAgency && type === foldName(LETTER) ? null : named;
    };
  },
);
