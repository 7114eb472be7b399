/**
 * A document's number has no form that numbers have.
 *
 * Why: nobody can find the document by it. What to do: compare with the document; acknowledge it if the
 * document prints it so.
 * Judged: the listed documents and the report itself. A ministry's circular, a decree and a law bear their
 * year; QD and CD have lost a stroke on the way.
 *
 * Example: 708/BTTTTCATTT is well formed but 6603/UB ND-VX is not.
 */
import { parseDocumentNumber } from '../../domain/document-number.ts';
import { oncePer } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

/** What `computed` says where there is no right form to show. */
const NONE = 'số/LOẠI-CƠ QUAN';

export const documentNumberMalformed: Check<'document-number-malformed'> = {
  code: 'document-number-malformed',
  run(corpus, object) {
    const rightForm = formReader(corpus.reference);
    for (const report of corpus.reports) {
      const judge = (place: string, printed: string) => {
        const computed = rightForm(printed);
        if (computed !== null) object({ report, place, facts: { printed, computed } });
      };
      if (report.number !== null) judge('report/number', report.number);
      for (const row of numberedDocuments(report))
        judge(placeOf('documents', row.key, 'number'), row.number);
    }
  },
};

/** Reads what a number should look like; null where nothing is wrong with it. */
const formReader = oncePer((reference: Reference): ((printed: string) => string | null) => {
  // A variant that differs from its symbol by marks alone is a symbol that lost them: QD is QĐ.
  const worn = new Map(
    reference.document_types.flatMap(({ symbol, variants = [] }) =>
      variants
        .filter((variant) => foldName(variant) === foldName((symbol as string | null) ?? ''))
        .map((variant) => [variant, symbol] as const),
    ),
  );
  const central = reference.agencies
    .filter(({ kind }) => ['central', 'ministry'].includes(kind))
    .map(({ abbr }) => abbr);
  return (printed) => {
    const read = parseDocumentNumber(printed);
    if (!read) {
      const mended = tidied(printed);
      return parseDocumentNumber(mended) ? mended : NONE;
    }
    const [first = '', second = ''] = read.parts;
    const symbol = worn.get(first);
    if (symbol !== undefined) return printed.replace(first, symbol);
    // In a district «TT» may be a centre; with a ministry behind it, it is a circular.
    const needsYear =
      /^QH\d+$/u.test(first) || (['TT', 'NĐ'].includes(first) && central.includes(second));
    return needsYear && read.year === null ? `số/năm/${read.parts.join('-')}` : null;
  };
});

/** The number without what people and programs put around it: «Số 905/QĐ–UBND.» */
function tidied(printed: string): string {
  return printed
    .normalize('NFC')
    .replace(/^\s*số\s*:?\s*/iu, '')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/[\s.,;]+$/u, '');
}
