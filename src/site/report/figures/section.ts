/** The section of figures: those of the narrative, how many stand elsewhere, and the counts that the report prints. */
import { SECTIONS } from '../../addresses.ts';
import type { Link } from '../../shared/link.ts';
import type { Context } from '../context.ts';
import { footOf } from '../table/view.ts';
import { summaryLines, type SummaryLine } from './summaries.ts';
import { countElsewhere, figureTable, type FigureTable } from './view.ts';

export interface FiguresView {
  readonly id: string;
  readonly title: string;
  readonly count: string | null;
  readonly table: FigureTable | null;
  /** How many figures more stand in other tables. */
  readonly elsewhere: string | null;
  readonly summaries: readonly SummaryLine[];
  /** The address of the section, and the file of all figures. */
  readonly foot: readonly Link[];
}

/** The section; null where it would be empty. */
export function figuresView(context: Context): FiguresView | null {
  const { report, words } = context;
  const table = figureTable(
    report.figures?.rows ?? [],
    `${SECTIONS.figures}-bang`,
    words.figuresCaption,
    context,
  );
  const elsewhere = countElsewhere(report);
  const summaries = summaryLines(context);
  const count = report.figures?.rows.length ?? 0;
  return count + summaries.length === 0
    ? null
    : {
        id: SECTIONS.figures,
        title: words.sectionTitles.figures,
        count: count === 0 ? null : context.say.format.number(count),
        table,
        elsewhere: elsewhere === 0 ? null : words.elsewhere(context.say.format.number(elsewhere)),
        summaries,
        foot: footOf('figures', SECTIONS.figures, context),
      };
}
