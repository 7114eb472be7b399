/**
 * What does not agree in a report, on its own page: the list «Đối chiếu», and the signs at cells, rows and
 * figures that lead to its entries.
 */
import type { Report } from '../../../domain/report.ts';
import { SECTIONS } from '../../addresses.ts';
import {
  placedFindings,
  type Finding,
  type FindingOptions,
  type FindingView,
} from '../../findings/view.ts';
import type { Link } from '../../shared/link.ts';
import { footOf } from '../table/view.ts';
import type { Mark } from '../context.ts';

export interface FindingsView {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly caution: string | null;
  /** To the list of all reports. */
  readonly all: Link;
  readonly count: number;
  /** The address of the section, and its file. */
  readonly foot: readonly Link[];
  /** By part of the report, in the order of the page. */
  readonly groups: readonly {
    readonly title: string;
    readonly findings: readonly FindingView[];
  }[];
}

/** The findings of a page, and the signs that lead to them. */
export interface Findings {
  readonly view: FindingsView;
  readonly signed: ReadonlyMap<string, readonly Mark[]>;
}

/** The findings of a report as its page shows them. */
export function findingsOf(
  report: Report,
  all: readonly Finding[],
  options: Omit<FindingOptions, 'page'>,
): Findings {
  const { words, checking, addresses } = options;
  const placed = placedFindings(report, all, { ...options, page: '' });
  const bySpot = Map.groupBy(
    placed.flatMap((one) => one.marks),
    ({ spot }) => spot,
  );
  const signed = new Map([...bySpot].map(([spot, all]) => [spot, all.map(({ mark }) => mark)]));
  const views = placed.map(({ view }) => view);
  const explained = views.filter(({ acknowledged }) => acknowledged).length;
  return {
    signed,
    view: {
      id: SECTIONS.discrepancies,
      title: words.sectionTitles.discrepancies,
      intro:
        views.length === 0
          ? checking.none
          : checking.counted(
              checking.format.number(views.length),
              checking.format.number(explained),
              explained === views.length,
            ),
      caution: views.length > 0 ? checking.caution : null,
      all: { text: checking.allReports, href: addresses.discrepancies() },
      count: views.length,
      foot: footOf('discrepancies', SECTIONS.discrepancies, { words, addresses, report }),
      groups: [...Map.groupBy(views, ({ section }) => section)].map(([title, findings]) => ({
        title,
        findings,
      })),
    },
  };
}
