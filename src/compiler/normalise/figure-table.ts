/** The table of the narrative's own figures (chỉ tiêu thống kê). */
import type { FiguresTable } from '../../domain/report.ts';
import type { Written } from '../written.ts';
import { child, type Context } from './context.ts';
import { normaliseFigures } from './figures.ts';
import { tableHead } from './table.ts';

/** figures.yaml as written → as values. */
export function normaliseFigureTable(context: Context, written: Written['figures']): FiguresTable {
  const rows = normaliseFigures(
    context,
    written.rows,
    'figures',
    ['rows'],
    child(context.root, 'rows'),
  );
  return { ...tableHead(context, 'figures', { summaries: written.summaries }, []), rows };
}
