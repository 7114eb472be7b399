/** Headline figures of a list of models evaluated over the country. */
import { countDiffers } from '../evaluation/chart.ts';
import { printedAs } from '../table/view.ts';
import { blank, citedAs, type Context, type HeadlineFigure } from './headline.ts';

export function evaluationFigures({ report, words, say }: Context): readonly HeadlineFigure[] {
  const table = report.evaluation;
  if (table === null) return [];
  const { rows, groups } = table;
  const everywhere = rows.filter(
    (row) => row.deployed_of !== null && row.deployed_printed === row.deployed_of,
  );
  const lists = rows.filter((row) => row.provinces !== null);
  const printed = groups.reduce((sum, group) => sum + (group.count ?? 0), 0);
  const isCounted = groups.length > 0 && groups.every(({ count }) => count !== null);
  return [
    {
      ...blank,
      ...citedAs('danh-gia', printedAs(table)),
      label: words.modelsEvaluated,
      value: say.format.number(rows.length),
      doubt:
        isCounted && printed !== rows.length
          ? `${say.format.number(printed)} ${words.groupsPrinted(groups.length)}`
          : null,
    },
    {
      ...blank,
      ...citedAs('danh-gia-moi-dia-phuong', printedAs(table)),
      label: words.deployedEverywhere,
      value: say.format.number(everywhere.length),
      unit: words.outOf(say.format.number(rows.length)),
    },
    {
      ...blank,
      ...citedAs('danh-gia-danh-sach', printedAs(table)),
      label: words.listsPrinted,
      value: say.format.number(lists.length),
      unit: words.outOf(say.format.number(rows.length)),
    },
    {
      ...blank,
      ...citedAs('danh-gia-khac-danh-sach', printedAs(table)),
      label: words.listsDiffering,
      value: say.format.number(lists.filter(countDiffers).length),
      unit: words.outOf(say.format.number(lists.length)),
    },
  ];
}
