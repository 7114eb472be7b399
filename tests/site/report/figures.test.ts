/** Many figures of a narrative are folded by the parts in which they stand; few stand in one table. */
import { expect, test } from 'vitest';

import { openArchive } from '../../../src/domain/archive.ts';
import { drawFigures } from '../../../src/site/report/figures/draw.ts';
import type { FiguresView } from '../../../src/site/report/figures/section.ts';
import { reportSentences } from '../../../src/site/report/sentences.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { markup } from '../../../src/site/markup.ts';
import { bare, figure, statuses } from './rows.ts';
import { reference, reportOf, siteOf } from '../small-archive.ts';

const ID = 'bac-giang/2024-07';
const HEADINGS = [
  { id: 'nd-ii-4', depth: 3, text: '4. Làm sạch dữ liệu' },
  { id: 'nd-ii-7-1', depth: 4, text: '7.1 Dịch vụ công' },
];

/** A report with so many figures in each part of its narrative. */
function figuresOf(parts: Readonly<Record<string, number>>): FiguresView {
  const rows = Object.entries(parts).flatMap(([where, count]) =>
    Array.from({ length: count }, (_, at) =>
      figure(`figures/${where}-${at}`, { where, value: at }),
    ),
  );
  const report = reportOf(ID, '63-bac-giang', {
    narrative: { html: '', headings: HEADINGS },
    figures: { ...bare, kind: 'figures', rows },
  });
  const archive = openArchive({ ...reference, statuses }, [report]);
  const options = { origin: 'https://bao-cao.example', findings: [] };
  return reportView({ ...siteOf([report]), archive }, ID, options).figures!;
}

test('few stand in one table', () => {
  const { table, folds } = figuresOf({ 'II.4': 10, 'II.7.1': 10 });
  expect(table!.rows).toHaveLength(20);
  expect(folds).toEqual([]);
});

test('many are folded by part under its heading, a large part one level below; none is lost', () => {
  const { table, folds } = figuresOf({
    'I.1': 3,
    'II.4': 9,
    'II.7.1.a': 20,
    'II.7.2': 10,
    Khác: 1,
  });
  expect(table).toBeNull();
  expect(folds.map(({ number, title, count }) => [number, title, count])).toEqual([
    ['Mục I.1', null, '3 số liệu'],
    ['Mục II.4', 'Làm sạch dữ liệu', '9 số liệu'],
    ['Mục II.7.1', 'Dịch vụ công', '20 số liệu'],
    ['Mục II.7.2', null, '10 số liệu'],
    ['Mục Khác', null, '1 số liệu'],
  ]);
  expect(folds.flatMap((fold) => fold.table.rows)).toHaveLength(43);
  // Where in the part it stands is said only where that is not the part itself.
  expect(folds.map((fold) => fold.table.columns.where)).toEqual([false, false, true, false, false]);
});

test('a fold is a line that a find in the page opens', () => {
  const html = markup`${drawFigures(figuresOf({ 'II.4': 20, 'II.7.1': 20 }), reportSentences.vi)}`
    .html;
  expect(html.match(/<details>/g)).toHaveLength(2);
  expect(html).toContain('id="chi-tieu-ii-4-0"');
});
