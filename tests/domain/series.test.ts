/** What may stand in one line, what breaks it, and what is said beside every number. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { observationsOf } from '../../src/domain/observation.ts';
import {
  caveatsOf,
  changeBetween,
  numberAt,
  seriesOf,
  type Point,
  type Series,
} from '../../src/domain/series.ts';
import { file, realReference, TODAY } from '../files.ts';

interface Written {
  readonly folder: string;
  /** Lines of the front matter beside those that every report has. */
  readonly head?: string;
  /** The days that it counts, where they are not the calendar's. */
  readonly days?: string;
  readonly services?: string;
  readonly figures?: string;
  readonly discrepancies?: string;
}

const SERVICES = (received: string, more = '') =>
  `${more}rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    received: ${received}\n`;

/** What a few reports tell, in lines: one a series, its points after each other. */
function linesOf(variable: string, ...reports: readonly Written[]): readonly string[] {
  return seriesFrom(reports)
    .filter((series) => series.variable === variable)
    .map(
      (series) => `${series.unit} ${extentText(series)}: ${series.points.map(pointText).join(' ')}`,
    );
}

function seriesFrom(reports: readonly Written[]): readonly Series[] {
  const { archive, diagnostics } = compile([...reports.flatMap(filesOf), ...realReference], TODAY);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, facts }) => `${file}:${line} ${code} ${JSON.stringify(facts)}`);
  expect(errors, 'errors in what the test wrote').toEqual([]);
  const made = archive.reports.flatMap((report) =>
    observationsOf(report, archive.reference).map((observation) => ({ report, observation })),
  );
  return seriesOf(made, archive.reports);
}

function filesOf({ folder, head = '', days = '', ...tables }: Written) {
  const [province, period] = folder.split('/') as [string, string];
  const kind = /q\d$/.test(period) ? 'quarterly' : 'monthly';
  const front = `---\nprovince: ${province}\nperiod: {id: ${period}${days}}\nkind: ${kind}\ntitle: Báo cáo\nwording: restated\n${head}---\n\nLời văn.\n`;
  const path = `content/reports/${folder}`;
  return [
    file(`${path}/report.md`, front),
    ...Object.entries(tables).map(([name, text]) => file(`${path}/${name}.yaml`, text)),
  ];
}

function extentText({ extent }: Series): string {
  switch (extent.kind) {
    case 'months':
      return `${extent.months} months`;
    case 'days':
      return `${extent.days} days`;
    case 'since':
      return `since ${extent.start ?? 'ever'}`;
    default:
      return extent.kind;
  }
}

function pointText(point: Point): string {
  const { id } = point.period;
  if (point.kind === 'untold') return `${id} ${point.why}`;
  const { told } = point.made.observation;
  const value = told.kind === 'gap' ? `(${told.reason})` : String(numberAt(point));
  return [`${id} ${value}`, ...caveatsOf(point)].join(' ');
}

const RECEIVED = 'services/dang-ky-khai-sinh/received';

describe('a line of months', () => {
  test('has a point for each, and says why one is empty', () => {
    expect(
      linesOf(
        RECEIVED,
        { folder: 'bac-giang/2024-02', services: SERVICES('120') },
        { folder: 'bac-giang/2024-04' },
        { folder: 'bac-giang/2024-05', services: SERVICES('none-arising') },
        { folder: 'bac-giang/2024-06', services: SERVICES('0') },
      ),
    ).toEqual([
      '63-bac-giang 1 months: 2024-02 120 2024-03 no-report 2024-04 not-in-report 2024-05 (none-arising) 2024-06 0',
    ]);
  });

  test('does not take in a count of two months, nor a quarter’s', () => {
    expect(
      linesOf(
        RECEIVED,
        { folder: 'bac-giang/2024-02', services: SERVICES('120') },
        {
          folder: 'bac-giang/2024-03',
          services: SERVICES('240', 'period: {start: 2024-02-01, end: 2024-03-31}\n'),
        },
        { folder: 'bac-giang/2024-q1', services: SERVICES('360') },
      ),
    ).toEqual([
      '63-bac-giang 1 months: 2024-02 120',
      '63-bac-giang 3 months: 2024-q1 360',
      '63-bac-giang 2 months: 2024-03 240',
    ]);
  });

  test('knows a month by the days that a report counts', () => {
    expect(
      linesOf(
        RECEIVED,
        {
          folder: 'bac-giang/2024-02',
          days: ', start: 2024-01-15, end: 2024-02-14, printed: từ 15/01 đến 14/02',
          services: SERVICES('120'),
        },
        { folder: 'bac-giang/2024-03', services: SERVICES('130') },
      ),
    ).toEqual(['63-bac-giang 1 months: 2024-02 120 2024-03 130']);
  });

  test('ends where the unit does: before and after a merger are two', () => {
    expect(
      linesOf(
        RECEIVED,
        { folder: 'bac-ninh/2025-06', services: SERVICES('120') },
        { folder: 'bac-ninh/2025-07', services: SERVICES('900') },
      ),
    ).toEqual(['34-bac-ninh 1 months: 2025-07 900', '63-bac-ninh 1 months: 2025-06 120']);
  });
});

describe('a running total', () => {
  const figure = (value: number, period = '') =>
    `rows:\n  - indicator: cccd-issued\n    value: ${value}\n${period}`;

  test('is one line from the beginning, and another from a day', () => {
    expect(
      linesOf(
        'indicators/cccd-issued/value',
        { folder: 'bac-giang/2024-02', figures: figure(100) },
        { folder: 'bac-giang/2024-03', figures: figure(110) },
        {
          folder: 'bac-giang/2024-04',
          figures: figure(20, '    period: {start: 2024-01-01, end: 2024-04-30}\n'),
        },
      ),
    ).toEqual([
      '63-bac-giang since ever: 2024-02 100 2024-03 110',
      '63-bac-giang since 2024-01-01: 2024-04 20',
    ]);
  });
});

describe('what is said beside a number', () => {
  test('that it is provisional, corrected, hedged', () => {
    const figure = (line: string) => `rows:\n  - indicator: cccd-issued\n${line}`;
    const revisions =
      'revisions:\n  - date: 2024-04-01\n    place: figures/cccd-issued/value\n    before: 90\n    after: 110\n    reason: Nhập nhầm.\n';
    expect(
      linesOf(
        'indicators/cccd-issued/value',
        {
          folder: 'bac-giang/2024-02',
          head: 'provisional: true\n',
          figures: figure('    value: 100\n'),
        },
        { folder: 'bac-giang/2024-03', head: revisions, figures: figure('    value: 110\n') },
        {
          folder: 'bac-giang/2024-04',
          figures: figure('    value: 120\n    qualifier: more-than\n    printed: hơn 120\n'),
        },
      ),
    ).toEqual([
      '63-bac-giang since ever: 2024-02 100 provisional 2024-03 110 revised 2024-04 120 hedged',
    ]);
  });

  test('that a difference is of doubtful numbers, or of times that are not as long', () => {
    const share = (value: number, period = '') =>
      `${period}rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    online: 50\n    received: 100\n    share: ${value}\n`;
    const discrepancies =
      'rows:\n  - code: share-mismatch\n    place: services/dang-ky-khai-sinh/share\n    printed: 55\n    computed: 50\n    explanation: Văn bản in như vậy.\n';
    const [series] = seriesFrom([
      { folder: 'bac-giang/2024-02', services: share(50) },
      { folder: 'bac-giang/2024-03', services: share(55), discrepancies },
      {
        folder: 'bac-giang/2024-04',
        services: share(50, 'period: {start: 2024-03-01, end: 2024-04-30}\n'),
      },
    ]).filter(({ variable }) => variable === 'services/dang-ky-khai-sinh/share');
    const [february, march, april] = series!.points;
    expect(changeBetween(series!, february!, march!)).toEqual({
      difference: 5,
      ratio: null,
      caveats: ['doubt'],
    });
    expect(changeBetween(series!, february!, april!)?.caveats).toEqual(['other-length']);
  });

  test('of a gap there is no change', () => {
    const [series] = seriesFrom([
      { folder: 'bac-giang/2024-02', services: SERVICES('120') },
      { folder: 'bac-giang/2024-03', services: SERVICES('not-reported') },
    ]).filter(({ variable }) => variable === RECEIVED);
    expect(changeBetween(series!, series!.points[0]!, series!.points[1]!)).toBeNull();
  });
});
