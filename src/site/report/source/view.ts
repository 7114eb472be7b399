/** Where a report comes from, what can be taken away of it, and how to cite it. */
import { TABLE_KINDS, type Report } from '../../../domain/report.ts';
import { anchorOf, SECTIONS } from '../../addresses.ts';
import { capitalise, periodWithDays } from '../../period/name.ts';
import type { Link } from '../../shared/link.ts';
import type { Context } from '../context.ts';
import type { DataFile } from '../data/files.ts';
import { issuedText, numberText } from '../head/provenance.ts';

export interface SourceView {
  readonly id: string;
  readonly facts: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  readonly downloads: readonly Link[];
  readonly citation: string;
}

/** The source of a report with its files; the address is the one to cite. */
export function sourceOf(context: Context, files: readonly DataFile[], url: string): SourceView {
  const { report, say, words, addresses } = context;
  const labels = words.sourceLabels;
  const period = periodWithDays(report.period, say);
  const absent = TABLE_KINDS.filter(
    (kind) => report[kind] === null && !report.unreadable.includes(kind),
  ).map((kind) => words.tableNames[kind]);
  const attached = TABLE_KINDS.flatMap((kind) => {
    const table = report[kind];
    return table?.attached_to ? [[table.label ?? words.tableNames[kind], table.attached_to]] : [];
  });
  const facts: readonly (readonly [string, string, string | null])[] = [
    ['title', labels.title, report.title],
    ['issuer', labels.issuer, report.issuer ?? words.issuerMissing],
    ['number', labels.number, capitalise(numberText(report, words))],
    ['issued_on', labels.issued, capitalise(issuedText(report, words))],
    ['addressee', labels.addressee, report.addressee],
    ['signatory', labels.signatory, report.signatory],
    ['period', labels.period, periodText(report, period, words)],
    ['data_until', labels.dataUntil, report.data_until && say.format.day(report.data_until)],
    ...attached.map(
      ([name, text], at) => [`attached-${at + 1}`, labels.attached, `${name}: ${text}`] as const,
    ),
    ['source', labels.source, report.source],
    ['absent', labels.absent, absent.length > 0 ? absent.join(', ') : null],
  ];
  const document = [
    report.issuer,
    report.title,
    report.number === null && report.issued_on === null
      ? null
      : `${numberText(report, words)} ${issuedText(report, words)}`,
  ].filter((part) => part !== null);
  return {
    id: SECTIONS.source,
    facts: facts.flatMap(([id, label, text]) =>
      text === null ? [] : [{ id: anchorOf(`report/${id}`), label, text }],
    ),
    downloads: [
      ...files.map(({ form, table, href }) => ({
        text:
          table === null ? words.downloadAll[form] : words.downloadTable(words.dataTables[table]),
        href,
      })),
      { text: words.openData, href: addresses.data() },
    ],
    citation: words.citation(document.join(', '), say.site.name, url),
  };
}

function periodText(report: Report, period: string, words: Context['words']): string {
  if (report.period_basis !== null) return words.periodInferredShort(period);
  return report.period_printed === null
    ? period
    : words.periodPrinted(period, report.period_printed);
}
