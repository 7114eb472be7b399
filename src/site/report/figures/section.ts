/**
 * The section of figures: those of the narrative, how many stand elsewhere, and the counts that the report
 * prints. Many figures are folded by the parts of the narrative in which they stand.
 */
import type { Figure } from '../../../domain/figure.ts';
import { SECTIONS } from '../../addresses.ts';
import type { Link } from '../../shared/link.ts';
import type { Context } from '../context.ts';
import { signsWithin } from '../entries/view.ts';
import { footOf } from '../table/view.ts';
import { summaryLines, type SummaryLine } from './summaries.ts';
import { countElsewhere, figureTable, type FigureTable } from './view.ts';

export interface FiguresView {
  readonly id: string;
  readonly title: string;
  readonly count: string | null;
  /** All figures of the narrative, where they are few. */
  readonly table: FigureTable | null;
  /** The same by parts of the narrative, where they are many. */
  readonly folds: readonly FigureFold[];
  /** How many figures more stand in other tables. */
  readonly elsewhere: string | null;
  readonly summaries: readonly SummaryLine[];
  /** The address of the section, and the file of all figures. */
  readonly foot: readonly Link[];
}

/** The figures of one part of the narrative. */
export interface FigureFold {
  /** `Mục II.7`. */
  readonly number: string;
  /** The heading of the part; null where it has none of its own. */
  readonly title: string | null;
  readonly count: string;
  readonly doubts: number;
  readonly isRevised: boolean;
  readonly table: FigureTable;
}

/** So many figures are seen at once. */
const MOST = 30;
/** A part that has more than these is told apart one level below. */
const LARGE = 24;

/** The section; null where it would be empty. */
export function figuresView(context: Context): FiguresView | null {
  const { report, words } = context;
  const rows = report.figures?.rows ?? [];
  const parts = partsOf(rows);
  const areFolded = rows.length > MOST && parts.size > 1;
  const elsewhere = countElsewhere(report);
  const summaries = summaryLines(context);
  return rows.length + summaries.length === 0
    ? null
    : {
        id: SECTIONS.figures,
        title: words.sectionTitles.figures,
        count: rows.length === 0 ? null : context.say.format.number(rows.length),
        table: areFolded
          ? null
          : figureTable(rows, `${SECTIONS.figures}-bang`, words.figuresCaption, context),
        folds: areFolded ? [...parts].map(([part, own]) => foldOf(part, own, context)) : [],
        elsewhere: elsewhere === 0 ? null : words.elsewhere(context.say.format.number(elsewhere)),
        summaries,
        foot: footOf('figures', SECTIONS.figures, context),
      };
}

/** Figures by the part of the narrative that they stand in, in its order: `II.4`; `II.7.1` where `II.7` is large. */
function partsOf(rows: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const upTo = (steps: number, { where }: Figure) =>
    (where ?? '').split('.').slice(0, steps).join('.');
  const coarse = Map.groupBy(rows, (figure) => upTo(2, figure));
  return Map.groupBy(rows, (figure) => {
    const part = upTo(2, figure);
    return coarse.get(part)!.length > LARGE ? upTo(3, figure) : part;
  });
}

function foldOf(part: string, figures: readonly Figure[], context: Context): FigureFold {
  const { words, say } = context;
  const signs = figures.map(({ place }) => signsWithin(place, context));
  const number = part === '' ? words.noSection : words.inSection(part);
  const table = figureTable(figures, null, words.figuresInside, context)!;
  const areAllHere = figures.every(({ where }) => (where ?? '') === part);
  return {
    number,
    title: headingOf(part, context),
    count: words.figureCount(say.format.number(figures.length)),
    doubts: signs.reduce((sum, { doubts }) => sum + doubts, 0),
    isRevised: signs.some(({ isRevised }) => isRevised),
    table: areAllHere ? { ...table, columns: { ...table.columns, where: false } } : table,
  };
}

/** The heading of a part of the narrative, without its number. */
function headingOf(part: string, { report }: Context): string | null {
  const id = `nd-${part.toLowerCase().replaceAll('.', '-')}`;
  const heading = report.narrative.headings.find((one) => one.id === id);
  return heading?.text.replace(/^[\dIVXLC]+(?:\.[\dIVXLC]+)*[.)]?\s+/u, '') ?? null;
}
