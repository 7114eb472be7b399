/** Titles of charts: short, and they claim no move of which a number is in doubt. */
import { expect, test } from 'vitest';

import type { Observation } from '../../../src/domain/observation.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { Made, Point, Series } from '../../../src/domain/series.ts';
import { moveTitle, movesTitle } from '../../../src/site/chart/from-series.ts';
import type { Shown } from '../../../src/site/chart/chart.ts';
import { movedTitle, type Pair } from '../../../src/site/report/services/chart.ts';
import { reportSentences } from '../../../src/site/report/sentences.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { chartOf } from '../../../src/site/table-tool/chart.ts';
import type { ToolTable } from '../../../src/site/table-tool/table.ts';
import type { TableWords } from '../../../src/site/table-tool/words.ts';
import { chanceFrom, type Chance } from '../../random.ts';

const SEED = 20261129;
const MOVE = /tăng|giảm|vẫn là|rose|fell|still/;

test(`over 1,000 series by chance (seed ${SEED}) a title of a doubtful number tells of no move`, () => {
  const chance = chanceFrom(SEED);
  let claimed = 0;
  let withheld = 0;
  for (let i = 0; i < 1000; i += 1) {
    const { series, isSure } = seriesBy(chance);
    for (const say of Object.values(sentences)) {
      const title = moveTitle('Thành phố Hồ Chí Minh', series, say);
      expect(wordsOf(title), title).toBeLessThanOrEqual(10);
      if (isSure) claimed += Number(MOVE.test(title));
      else {
        expect(title, JSON.stringify(series.points)).not.toMatch(MOVE);
        withheld += 1;
      }
    }
  }
  expect(Math.min(claimed, withheld), 'both kinds came up').toBeGreaterThan(100);
});

test(`of many series (seed ${SEED}) each is counted once: risen, fallen or in doubt`, () => {
  const chance = chanceFrom(SEED);
  for (let i = 0; i < 100; i += 1) {
    const made = Array.from({ length: 12 }, () => seriesBy(chance));
    for (const say of Object.values(sentences)) {
      const title = movesTitle(
        made.map(({ series }) => series),
        say,
      );
      expect(wordsOf(title), title).toBeLessThanOrEqual(10);
      const counted = [...title.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
      expect(counted).toBeLessThanOrEqual(made.length);
      expect(/chưa chắc|doubt/.test(title)).toBe(made.some(({ isSure }) => !isSure));
    }
  }
});

test(`in reports (seed ${SEED}) a service of doubtful numbers is counted as in doubt, never as moved`, () => {
  const chance = chanceFrom(SEED);
  for (let i = 0; i < 300; i += 1) {
    const shown = (): Shown =>
      chance.next() < 0.1
        ? { kind: 'gap', why: 'không có số' }
        : {
            kind: 'amount',
            value: chance.pick([40, 50, 60]),
            text: '',
            computed: null,
            certainty: chance.pick(['sound', 'sound', 'sound', 'doubtful', 'revised'] as const),
            notes: [],
          };
    const pairs: readonly Pair[] = Array.from({ length: 25 }, () => ({
      before: shown(),
      now: shown(),
    }));
    const told = pairs.filter(
      ({ before, now }) => ![before, now].some((one) => one.kind === 'gap'),
    );
    const doubtful = told.filter((pair) =>
      [pair.before, pair.now].some((one) => one.kind === 'amount' && one.certainty === 'doubtful'),
    );
    for (const language of ['vi', 'en'] as const) {
      const title = movedTitle(pairs, {
        say: sentences[language],
        words: reportSentences[language],
      });
      expect(wordsOf(title), title).toBeLessThanOrEqual(10);
      const counts = [...title.matchAll(/\d+/g)].map(([count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(told.length);
      expect(counts[3] ?? 0).toBe(doubtful.length);
    }
  }
});

test('the chart of the table tool says where an end of its range is in doubt', () => {
  for (const { table_tool } of Object.values(sentences)) {
    const titleOf = (...doubts: readonly boolean[]) =>
      chartOf(tableOf(doubts), { ...table_tool, unit: '', publisher: '' } as unknown as TableWords)!
        .title;
    expect(titleOf(false, true, false)).not.toMatch(/chưa chắc|doubt/);
    expect(titleOf(true, false, false)).toMatch(/chưa chắc|doubt/);
    expect(titleOf(false, false, true)).toMatch(/chưa chắc|doubt/);
  }
});

/** A column of growing numbers, of which some are in doubt. */
function tableOf(doubts: readonly boolean[]): ToolTable {
  const column = { name: 'Tỷ lệ', unit: '', extent: null, isNumber: true, isShare: true };
  return {
    columns: [column],
    rows: doubts.map((isDoubtful, at) => ({
      unit: 'Huế',
      period: `tháng ${at}`,
      href: '',
      cells: [{ text: `${at} %`, value: at, extent: null, notes: [], isDoubtful }],
    })),
    notes: [],
  } as unknown as ToolTable;
}

/** A number and its sign are one word. */
function wordsOf(title: string): number {
  return title.replaceAll(' %', '%').split(/\s+/).length;
}

/** Months of percentages, of which some are in doubt in some way, and some months tell nothing. */
function seriesBy(chance: Chance): { readonly series: Series; readonly isSure: boolean } {
  const points = Array.from({ length: 2 + Math.floor(chance.next() * 5) }, (_, at) =>
    pointBy(chance, at),
  );
  const told = points.filter(({ isNumber }) => isNumber).slice(-2);
  return {
    series: {
      variable: 'services/total/share',
      kind: 'ratio',
      unit: '63-bac-giang',
      extent: { kind: 'share' },
      points: points.map(({ point }) => point),
    },
    isSure: told.every(({ isSure }) => isSure),
  };
}

function pointBy(chance: Chance, at: number) {
  const period = parsePeriod(`2024-0${at + 1}`)!;
  const value = Math.round(chance.next() * 10_000) / 100;
  const doubt = chance.pick(['none', 'none', 'code', 'computed', 'hedged', 'other'] as const);
  const madeOf = (printed: number): Made => ({
    report: { id: 'bac-giang/1', period, provisional: false, suffix: null } as Made['report'],
    observation: {
      variable: 'services/total/share',
      kind: 'ratio',
      place: 'services/total/share',
      time: { kind: 'stretch', start: period.start, end: period.end },
      told: {
        kind: 'number',
        value: printed,
        decimals: 2,
        of: null,
        target: null,
        qualifier: doubt === 'hedged' ? 'approximately' : null,
        printed: null,
      },
      computed: doubt === 'computed' ? printed + 1 : printed,
      doubts: doubt === 'code' ? ['share-mismatch'] : [],
      revision: null,
    } as Observation,
  });
  const isNumber = chance.next() < 0.8;
  const point: Point = isNumber
    ? {
        kind: 'told',
        period,
        made: madeOf(value),
        others: doubt === 'other' ? [madeOf(value + 2)] : [],
      }
    : { kind: 'untold', period, why: 'no-report' };
  return { point, isNumber, isSure: doubt === 'none' };
}
