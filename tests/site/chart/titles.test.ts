/** Titles of charts: short, and they claim no move of which a number is in doubt. */
import { expect, test } from 'vitest';

import type { Observation } from '../../../src/domain/observation.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { Made, Point, Series } from '../../../src/domain/series.ts';
import { moveTitle, movesTitle } from '../../../src/site/chart/from-series.ts';
import { sentences } from '../../../src/site/sentences.ts';
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
