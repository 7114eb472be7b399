/** What the real reports tell of models, of statuses counted, and of figures with a target. */
import { expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import type { Observed, Told } from '../../src/domain/observation.ts';
import { realContent, TODAY } from '../files.ts';

const { archive } = compile(realContent, TODAY);

function toldText(told: Told): string {
  if (told.kind === 'gap') return `(${told.reason})`;
  if (told.kind === 'status') return `${told.status} «${told.printed}»`;
  const { value, of, target } = told;
  return [value, of !== null && `of ${of}`, target !== null && `target ${target}`]
    .filter((part) => part !== false)
    .join(' ');
}

function line({ report, observation }: Observed): string {
  const { variable, told, computed, doubts } = observation;
  const end = 'end' in observation.time ? observation.time.end : 'unknown';
  return [
    `${report} ${variable.split('/').slice(2).join('/')} ${end}: ${toldText(told)}`,
    ...(computed === null ? [] : [`computed ${computed}`]),
    ...doubts,
  ].join(', ');
}

const linesOf = (subject: string) => archive.observed(subject).map(line).sort();

test('a model: its status in every report, and in how many provinces the country has it', () => {
  expect(linesOf('models/kham-chua-benh-cccd')).toMatchInlineSnapshot(`
    [
      "bac-giang/2024-02 status 2024-02-15: ongoing «Đã triển khai»",
      "binh-dinh/2024 status 2024-12-31: completed «Mô hình đã hoàn thành và đang tiếp tục triển khai áp dụng trên toàn tỉnh»",
      "lam-dong/2024-02 status 2024-02-29: completed «Đã hoàn thành và tiếp tục triển khai thực hiện»",
      "toan-quoc/2024-h1 deployed 2024-06-30: 63 of 63",
    ]
  `);
});

test('statuses: as a report counts them, and as its rows do', () => {
  expect(linesOf('models/count')).toMatchInlineSnapshot(`
    [
      "bac-giang/2024-02 completed 2024-02-15: (blank), computed 3",
      "bac-giang/2024-02 not-started 2024-02-15: (blank), computed 6",
      "bac-giang/2024-02 ongoing 2024-02-15: (blank), computed 14",
      "bac-giang/2024-02 unstated 2024-02-15: (blank), computed 1",
      "binh-dinh/2024 completed 2024-12-31: 15, computed 16",
      "binh-dinh/2024 in-progress 2024-12-31: 20, computed 15",
      "binh-dinh/2024 not-started 2024-12-31: 7, computed 8",
      "binh-dinh/2024 ongoing 2024-12-31: (blank), computed 1",
      "binh-dinh/2024 unstated 2024-12-31: (blank), computed 2",
      "lam-dong/2024-02 completed 2024-02-29: 12, computed 11",
      "lam-dong/2024-02 in-progress 2024-02-29: 14, computed 14",
      "lam-dong/2024-02 not-started 2024-02-29: 7, computed 7",
      "lam-dong/2024-02 unstated 2024-02-29: (blank), computed 1",
    ]
  `);
  expect(linesOf('tasks/count')).toMatchInlineSnapshot(`
    [
      "bac-giang/2024-07 completed 2024-07-31: (blank), computed 11",
      "bac-giang/2024-07 in-progress 2024-07-31: (blank), computed 12",
      "bac-giang/2024-07 routine 2024-07-31: (blank), computed 27",
      "binh-dinh/2024 awaiting-guidance 2024-12-31: (blank), computed 1",
      "binh-dinh/2024 carried-over 2024-12-31: 1 of 40, computed 0",
      "binh-dinh/2024 completed 2024-12-31: 38 of 40, computed 6",
      "binh-dinh/2024 in-progress 2024-12-31: 1 of 40, computed 5",
      "binh-dinh/2024 ongoing 2024-12-31: (blank), computed 3",
      "binh-dinh/2024 unstated 2024-12-31: (blank), computed 25",
    ]
  `);
});

test('an indicator: its targets stand beside the values that are to reach them', () => {
  expect(linesOf('indicators/paperless-services')).toMatchInlineSnapshot(`
    [
      "bac-giang/2024-02 value 2024-02-15: 34 target 20",
      "bac-giang/2024-07 share 2024-07-31: 180, computed 180",
      "bac-giang/2024-07 value 2024-07-31: 36 target 20, sum-mismatch",
      "binh-dinh/2024 value 2024-12-31: (blank)",
      "lam-dong/2024-02 value 2024-02-29: 94 target 20",
    ]
  `);
});

test('every model of every table is observed, as often as its rows name it', () => {
  const observed = archive.reference.models.flatMap(({ slug }) => [
    ...archive.observed(`models/${slug}`),
  ]);
  const named = archive.reports
    .map(({ id }) => archive.open(id))
    .flatMap(({ models, evaluation }) => [...(models?.rows ?? []), ...(evaluation?.rows ?? [])])
    .flatMap(({ model }) => model);
  expect(observed).toHaveLength(named.length);
});
