/** Charts: what they show of real reports, and that picture, table, CSV and client tell the same numbers. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { addressesAt } from '../../../src/site/addresses.ts';
import type { Amount, Chart, Shown, Tone } from '../../../src/site/chart/chart.ts';
import { drawChart, picturesOf } from '../../../src/site/chart/draw.ts';
import { amount, gap, monthsUntil } from '../../../src/site/chart/from-series.ts';
import type { Gutter, Picture } from '../../../src/site/chart/picture.ts';
import { scaleOf } from '../../../src/site/chart/scale.ts';
import { chartTable } from '../../../src/site/chart/table.ts';
import { boxOf, NARROWEST, overlap, widthOf } from '../../../src/site/chart/text-width.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { serviceView } from '../../../src/site/service/view.ts';
import { realContent, TODAY } from '../../files.ts';
import { chanceFrom, type Chance } from '../../random.ts';

const { archive } = compile(realContent, TODAY);
const site = {
  language: 'vi',
  archive,
  addresses: addressesAt('/'),
  say: sentences.vi,
} as const;

describe('a service, over its reports', () => {
  const { latest, moves } = serviceView(site, 'dang-ky-khai-sinh').charts;

  test('a dot for each unit, highest first, with what we compute of a doubtful number', () => {
    expect(latest!.title).toBe('2 đơn vị: 88,73 % đến 99,2 %, có số chưa chắc');
    expect(linesOf(latest!)).toEqual([
      'Bình Định | 99,2 % |  | năm 2024',
      'Bắc Giang | 88,73 % | 93,90 % | số chưa khớp; tháng 7 năm 2024',
    ]);
  });

  test('a period without a report is a gap that says so: no line passes through it', () => {
    expect(moves!.title).toBe('Bắc Giang: ghi 88,73 %, tính lại 93,90 %');
    expect(linesOf(moves!)).toEqual([
      'Bắc Giang | tháng 2 năm 2024 | 96,26 % |  | ',
      ...[3, 4, 5, 6].map(
        (month) => `Bắc Giang | tháng ${month} năm 2024 | không có báo cáo |  | `,
      ),
      'Bắc Giang | tháng 7 năm 2024 | 88,73 % | 93,90 % | số chưa khớp',
    ]);
    const [picture] = picturesOf(moves!, sentences.vi);
    expect(picture!.lines.filter(({ look }) => look === 'line')).toEqual([]);
    expect(picture!.marks.map(({ look }) => look)).toEqual([
      'sound',
      'gap',
      'gap',
      'gap',
      'gap',
      'computed',
      'doubtful',
    ]);
  });
});

test('the national evaluation: models of which the printed number is not what the list comes to', () => {
  const view = reportView(site, 'toan-quoc/2024-h1', { origin: 'https://bc06.vn', findings: [] });
  const chart = view.evaluation!.chart!;
  const { evaluation } = archive.open('toan-quoc/2024-h1');
  const differing = evaluation!.rows.filter(
    (row) =>
      row.deployed_printed !== null &&
      row.deployed_distinct !== null &&
      row.deployed_printed !== row.deployed_distinct,
  );
  expect(chart.title).toBe(`${differing.length} mô hình ghi số khác danh sách`);
  expect(linesOf(chart).map((line) => line.split(' | ').slice(1).join(' | '))).toEqual(
    differing.map((row) =>
      [row.deployed_printed, row.deployed_listed, row.deployed_distinct].join(' | '),
    ),
  );
});

describe('units that merged', () => {
  const point = (id: string, value: number) => ({
    period: id,
    at: monthsUntil(parsePeriod(id)!),
    shown: amount(value, `${value} %`),
  });
  const chart: Chart = {
    form: 'series',
    id: 'b',
    title: 'Bắc Ninh tăng lên 93 %',
    unit: '%',
    scale: 'percent',
    source: 'Từ báo cáo.',
    panels: [
      {
        name: 'Bắc Ninh',
        runs: [
          { broken: null, points: [point('2025-05', 90), point('2025-06', 91)] },
          { broken: 'sáp nhập', points: [point('2025-07', 92), point('2025-08', 93)] },
        ],
      },
    ],
  };

  test('no line joins what was before with what came after; the break is drawn and named', () => {
    const [picture] = picturesOf(chart, sentences.vi);
    const [before, after] = picture!.lines;
    expect(picture!.lines).toHaveLength(2);
    const [rule, ...more] = picture!.rules.filter(({ look }) => look === 'break');
    expect(more).toEqual([]);
    expect(rule!.from.x).toBeGreaterThan(before!.to.x);
    expect(rule!.from.x).toBeLessThan(after!.from.x);
    expect(picture!.labels.map(({ text }) => text)).toContain('sáp nhập');
  });

  test('what is told stands in the markup as text, never as markup', () => {
    const { html } = drawChart({ ...chart, title: '</script><b>' }, sentences.vi);
    expect(html).not.toContain('</script><b>');
    expect(html).toContain('&lt;/script&gt;&lt;b&gt;');
    expect(html).not.toMatch(/style=|NaN|undefined|Infinity/);
  });
});

test('scales: percentages stay within their hundred, numbers begin at nought, one value has room', () => {
  expect(scaleOf([88.73, 99.2], 'percent')).toEqual({
    min: 85,
    max: 100,
    ticks: [85, 90, 95, 100],
  });
  expect(scaleOf([0, 100], 'percent')).toMatchObject({ min: 0, max: 100 });
  expect(scaleOf([120, 80], 'percent').max).toBeGreaterThanOrEqual(120);
  expect(scaleOf([1869, 2488], 'number')).toMatchObject({ min: 0, max: 3000 });
  const alone = scaleOf([50], 'percent');
  expect(alone.min).toBeLessThan(50);
  expect(alone.max).toBeGreaterThan(50);
  expect(scaleOf([0], 'number').max).toBeGreaterThan(0);
});

const SEED = 20261128;

test(`over 300 charts by chance (seed ${SEED}) all numbers told are in the table and the CSV, all places in the picture`, () => {
  const chance = chanceFrom(SEED);
  for (let i = 0; i < 300; i += 1) {
    const { chart, amounts } = chartBy(chance);
    for (const say of Object.values(sentences)) {
      const cells = chartTable(chart, say).rows.flat();
      for (const one of amounts.flatMap(({ computed, ...own }) => [
        own,
        ...(computed ? [computed] : []),
      ])) {
        expect(cells, JSON.stringify(chart)).toContainEqual({ text: one.text, value: one.value });
      }
      for (const picture of picturesOf(chart, say)) {
        const { height, lines, marks, labels, rules, stops } = picture;
        const places = [
          ...marks,
          ...labels,
          ...stops,
          ...[...lines, ...rules].flatMap(({ from, to }) => [from, to]),
        ];
        const outside = places.filter(({ x, y }) => !(x >= 0 && x <= 100 && y >= 0 && y <= height));
        expect(outside, JSON.stringify(chart)).toEqual([]);
        expect(stops.every(({ lines }) => lines.length > 0)).toBe(true);
        for (const width of [NARROWEST, 720])
          expect(collisions(picture, width), JSON.stringify(chart)).toEqual([]);
      }
      expect(drawChart(chart, say).html).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test('every title that the room makes is of at most ten words', () => {
  for (const { chart } of Object.values(sentences))
    for (const [name, title] of Object.entries(chart.titles) as readonly (readonly [
      string,
      (...facts: string[]) => string,
    ])[]) {
      const subject = /^(?:moves|range)/.test(name) ? '34' : 'Thừa Thiên Huế';
      const made = title(subject, '100,00 %', '100,00 %');
      // A number and its sign are one word.
      expect(made.replaceAll(' %', '%').split(/\s/).length, made).toBeLessThanOrEqual(10);
    }
});

/**
 * Labels that lie on one another, on a mark, on what joins the printed to the recomputed, or beyond what
 * there is, in a panel so many pixels wide.
 */
function collisions(
  { labels, marks, lines, gutters: { start, end } }: Picture,
  width: number,
): readonly string[] {
  const room = (gutter: Gutter | null) =>
    gutter ? widthOf(gutter.widest[0] ?? '', gutter.look) + 12 : 0;
  const plot = width - room(start) - room(end);
  const boxes = labels.map((label) => ({ text: label.text, ...boxOf(label, plot) }));
  const drawn = marks.map(({ look, x, y }) => {
    const [at, half] = [(x / 100) * plot, look.startsWith('tone') ? 8 : 5];
    return { text: look, left: at - half, right: at + half, top: y - half, bottom: y + half };
  });
  const joins = lines
    .filter(({ look }) => look === 'doubt')
    .map(({ look, from, to }) => ({
      text: look,
      left: (Math.min(from.x, to.x) / 100) * plot - 1,
      right: (Math.max(from.x, to.x) / 100) * plot + 1,
      top: Math.min(from.y, to.y) - 1,
      bottom: Math.max(from.y, to.y) + 1,
    }));
  return boxes.flatMap((box, at) => [
    ...[...boxes.slice(at + 1), ...drawn, ...joins]
      .filter((other) => overlap(box, other))
      .map(({ text }) => `${box.text} × ${text}`),
    ...(box.left < -room(start) - 1 || box.right > plot + room(end) + 1
      ? [`${box.text} beyond`]
      : []),
  ]);
}

function linesOf(chart: Chart): readonly string[] {
  return chartTable(chart, sentences.vi).rows.map((row) => row.map(({ text }) => text).join(' | '));
}

/** A chart of some form with numbers of some size, and the numbers that are in it. */
function chartBy(chance: Chance): { readonly chart: Chart; readonly amounts: readonly Amount[] } {
  const amounts: Amount[] = [];
  const scale = chance.pick(['percent', 'number'] as const);
  const size = chance.pick([0, 1, 100, 1e6]);
  const value = () => Math.round(chance.next() * size * 100) / 100;
  const told = (): Amount => {
    const [own, ours] = [value(), value()];
    const made = amount(own, `văn bản ${own}`, {
      computed: chance.next() < 0.3 ? { value: ours, text: `tính lại ${ours}` } : null,
      certainty: chance.pick(['sound', 'doubtful', 'provisional', 'revised']),
      notes: chance.next() < 0.3 ? ['số chưa khớp'] : [],
    });
    amounts.push(made);
    return made;
  };
  const shown = (): Shown => (chance.next() < 0.25 ? gap('không phát sinh') : told());
  const some = <One>(most: number, make: (at: number) => One): readonly One[] =>
    Array.from({ length: Math.floor(chance.next() * (most + 1)) }, (_, at) => make(at));
  const name = (at: number) =>
    `${chance.pick(['Huế', 'Bà Rịa – Vũng Tàu', 'Đăng ký thi THPT và xét tuyển'])} ${at}`;
  const common = { id: 'b', title: 'Một biểu đồ', unit: '%', source: 'Từ báo cáo.', scale };
  const form = chance.pick(['series', 'dots', 'dumbbell', 'bars', 'counts', 'strip'] as const);
  const chart = ((): Chart => {
    switch (form) {
      case 'series':
        return {
          ...common,
          form,
          panels: some(4, (at) => ({
            name: name(at),
            runs: some(3, (run) => ({
              broken: run > 0 && chance.next() < 0.5 ? 'sáp nhập' : null,
              points: some(6, (month) => ({
                period: `tháng ${month}`,
                at: 24_000 + run * 10 + month,
                shown: shown(),
              })),
            })),
          })),
        };
      case 'dots':
        return {
          ...common,
          form,
          of: 'Tỉnh',
          rows: some(9, (at) => ({ name: name(at), shown: shown() })),
        };
      case 'dumbbell':
        return {
          ...common,
          form,
          of: 'Dịch vụ',
          before: 'trước',
          now: 'nay',
          rows: some(9, (at) => ({ name: name(at), before: shown(), now: shown() })),
        };
      case 'bars':
        return {
          ...common,
          form,
          of: 'Dịch vụ',
          wholeName: 'tất cả',
          partName: 'phần',
          rows: some(9, (at) => ({ name: name(at), whole: told(), part: shown() })),
        };
      case 'counts':
        return {
          ...common,
          form,
          of: 'Mô hình',
          counts: ['ghi', 'liệt kê', 'khác nhau'],
          rows: some(9, (at) => ({ name: name(at), counts: [shown(), shown(), shown()] })),
        };
      case 'strip': {
        const columns = ['tháng 1', 'tháng 2'];
        const tone = (): Tone => chance.pick(['done', 'under-way', 'not-begun', 'other', 'none']);
        const rows = some(9, (at) => ({
          name: name(at),
          cells: columns.map(() => ({ tone: tone(), text: 'Đang thực hiện' })),
        }));
        return { ...common, form, of: 'Mô hình', columns, rows };
      }
    }
  })();
  return { chart, amounts };
}

test('the only cell of a row stands before its name, in one line, on the narrowest phone too', () => {
  const [picture] = picturesOf(
    {
      id: 'mot',
      form: 'strip',
      of: 'Mô hình',
      title: 'Một kỳ',
      unit: '',
      source: '',
      columns: ['Tháng 2 năm 2024'],
      rows: [
        { name: 'Khám chữa bệnh bằng CCCD, VNeID', cells: [{ tone: 'done', text: 'xong' }] },
        { name: 'Cho vay tín chấp', cells: [{ tone: 'none', text: 'chưa có' }] },
      ],
    },
    sentences.vi,
  );
  const names = picture!.labels.filter(({ look }) => look === 'name');
  picture!.marks.forEach(({ x, y }, at) => {
    const first = names.find(({ text }) => ['Khám', 'Cho'][at] === text.split(' ')[0])!;
    const box = boxOf(first, NARROWEST);
    expect(box.top < y && y < box.bottom).toBe(true);
    expect(box.left).toBeGreaterThan((x / 100) * NARROWEST + 8);
    expect(box.right).toBeLessThanOrEqual(NARROWEST);
  });
});
