/**
 * The few numbers above everything else: what the report says of services, cards, models and tasks, each
 * as printed, with the previous report of the same unit where that has the same number.
 */
import { statusFigures } from './completion.ts';
import { evaluationFigures } from './evaluation.ts';
import type { Context, HeadlineFigure } from './headline.ts';
import { indicatorFigures } from './indicators.ts';
import { servicesFigures } from './services.ts';

const MOST = 4;

/** Up to four headline figures; fewer where the report has fewer. */
export function headlineOf(context: Context): readonly HeadlineFigure[] {
  return [
    ...servicesFigures(context),
    ...evaluationFigures(context),
    ...statusFigures(context),
    ...indicatorFigures(context),
  ].slice(0, MOST);
}
