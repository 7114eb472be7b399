/**
 * Whatever a file of at most a megabyte holds, it is judged in a bounded number of steps, and below the bounds
 * twice as much takes about twice as many. Steps are counted, not seconds.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { compileReports, lookupsOf } from '../../src/compiler/compile.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import { MAX_BYTES, type SourceFile } from '../../src/compiler/source-file.ts';
import { formatText } from '../../src/diagnostics/format/text.ts';
import { tally } from '../../src/diagnostics/diagnostic.ts';
import { file, realReference, TODAY } from '../files.ts';
import { CASES, type HostileCase } from './cases.ts';
import { stepCounter, type Counter } from './steps.ts';

const { reference } = assembleReference(realReference, () => undefined);
const lookups = lookupsOf(reference);
const HEAD = file(
  'content/reports/bac-giang/2024-07/report.md',
  '---\nprovince: bac-giang\nperiod: 2024-07\nkind: monthly\ntitle: Báo cáo\nwording: restated\n---\n',
);

/** As many characters as fit into so many bytes. */
function fileOf({ path, make }: HostileCase, size: number): SourceFile {
  let made = file(path, make(size));
  for (let less = size; made.bytes.length > size;) {
    less = Math.floor((less * size) / made.bytes.length) - 1;
    made = file(path, make(less));
  }
  return made;
}

function judge(source: SourceFile) {
  const files = source.path.startsWith('content/reports/')
    ? [source, ...(source.path === HEAD.path ? [] : [HEAD])]
    : [source, ...realReference.filter(({ path }) => path !== source.path)];
  if (files.length > 2) return assembleReferenceOnly(files);
  return compileReports(files, lookups, TODAY).diagnostics;
}

function assembleReferenceOnly(files: readonly SourceFile[]) {
  const found: Parameters<Parameters<typeof assembleReference>[1]>[0][] = [];
  assembleReference(files, (one) => found.push(one));
  return found;
}

let counter: Counter;
beforeAll(async () => {
  counter = await stepCounter();
});
afterAll(() => {
  counter.close();
});

/** Some two seconds of one core. */
const MOST_STEPS = 20_000_000;
/** Findings, the longest of them with its line, are no more than a person could scroll through. */
const MOST_SAID = 2_000_000;

describe('a megabyte', () => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const source = fileOf(one, MAX_BYTES);
    let found: ReturnType<typeof judge> = [];
    const steps = await counter.stepsOf(() => {
      found = judge(source);
    });
    expect(steps).toBeLessThan(MOST_STEPS);
    const counts = { files: 1, reports: 1, ...tally(found) };
    const options = { lang: 'vi', lineOf: () => null, paint: (text: string) => text } as const;
    expect(formatText(found, counts, options).length).toBeLessThan(MOST_SAID);
  });
});

/** Small enough to be within the bounds of most cases, and large enough for squares to show. */
const SMALL = 24_000;
/** What is linear takes twice as many, what is a square four times: half way, nothing of weight is a square. */
const MOST_GROWTH = 3;

describe('twice as much', () => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const [small, large] = [fileOf(one, SMALL), fileOf(one, 2 * SMALL)];
    // What is made once is made, and what is remembered is remembered of another file.
    judge(fileOf(one, SMALL / 3));
    const once = await counter.stepsOf(() => judge(small));
    const twice = await counter.stepsOf(() => judge(large));
    expect(twice).toBeLessThan(MOST_GROWTH * once);
  });
});
