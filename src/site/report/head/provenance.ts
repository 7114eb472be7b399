/** The line of provenance: who issued the report, under which number, until when it counts, which unit that is today. */
import { predecessorsOf, successorOf } from '../../../domain/province.ts';
import type { Report } from '../../../domain/report.ts';
import type { Link } from '../../shared/link.ts';
import type { Context } from '../context.ts';

/** A piece of the line of provenance: words, links, words. */
export interface Provenance {
  readonly text: string;
  readonly links: readonly Link[];
  readonly after: string | null;
}

/** The pieces of the line. */
export function provenanceOf(context: Context): readonly Provenance[] {
  const { report, words } = context;
  const plain = (text: string): Provenance => ({ text, links: [], after: null });
  return [
    plain(report.issuer ?? words.issuerMissing),
    plain(words.numberAndDate(numberText(report, words), issuedText(report, words))),
    plain(
      report.data_until === null
        ? words.dataUntilMissing
        : words.dataUntil(context.say.format.day(report.data_until)),
    ),
    ...unitLines(context),
  ];
}

/** Which unit of today this is, and which units it was made of. */
function unitLines({ archive, report, addresses, words }: Context): readonly Provenance[] {
  const link = (unit: { readonly slug: string; readonly full_name: string }): Link => ({
    text: words.unitInSentence(unit.full_name),
    href: addresses.unit(unit.slug),
  });
  const successor = successorOf(archive.reference, report.unit);
  const predecessors = predecessorsOf(archive.reference, report.unit);
  const merged = successor === null ? [] : predecessorsOf(archive.reference, successor);
  return [
    ...(successor !== null && merged.length > 1
      ? [
          successor.slug === report.unit.slug
            ? {
                text: words.nowMerged,
                links: [link(successor)],
                after: words.mergedWith(merged.map(({ name }) => name).join(', ')),
              }
            : { text: words.nowPartOf, links: [link(successor)], after: null },
        ]
      : []),
    ...(predecessors.length > 1
      ? [{ text: words.mergedFrom, links: predecessors.map(link), after: null }]
      : []),
  ];
}

/** The number of the document, or that it has none. */
export function numberText(report: Report, words: Context['words']): string {
  if (report.number !== null) return words.number(report.number);
  return report.number_printed === null
    ? words.numberMissing
    : words.numberPartial(report.number_printed);
}

/** Its day, as printed where it is no day. */
export function issuedText(report: Report, words: Context['words']): string {
  if (report.issued_on !== null) return words.issuedOn(words.format.day(report.issued_on));
  return report.issued_on_printed === null
    ? words.issuedMissing
    : words.issuedPartial(report.issued_on_printed);
}
