/**
 * How much of what officers get wrong is told, and whether anything right is called wrong. base/ is a
 * made-up province, complete and clean; faults.yaml and temptations.yaml change it in one place at a time.
 * recall.txt shows what was found and what was missed: a change in it is a change in what passes.
 */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { compileReports, lookupsOf } from '../../src/compiler/compile.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { file, readFolder, realReference, TODAY } from '../files.ts';

/** A change of one file of base/: `find`, looked for after `after`, becomes `put`. */
interface Edit {
  readonly in: string;
  readonly after?: string;
  readonly find: string;
  readonly put: string;
}

/** Or the whole file is that of another report, as when last month's folder is copied. */
interface Copy {
  readonly in: string;
  readonly copy: string;
}

type Change = Edit | Copy;

/** A plant is one change, or several that were made in one stroke. */
type Plant = { readonly id: string; readonly why: string } & (
  Change | { readonly change: readonly Change[] }
);

type Fault = Plant & {
  /** Where it should be told: a place, or the beginning of one; of another report, with its id and a colon. */
  readonly at: string | readonly string[];
  /** False where nobody who sees the files alone could be sure: a notice is all that is asked. */
  readonly sure?: boolean;
};

const PLANTED = import.meta.dirname;
const REPORTS = 'content/reports/';
const LEAST_RECALL = 0;

const base = readFolder(join(PLANTED, 'base')).filter(({ path }) => path.startsWith(REPORTS));
const lookups = lookupsOf(assembleReference(realReference, () => undefined).reference);
const judge = (files: readonly SourceFile[]) => compileReports(files, lookups, TODAY).diagnostics;

/** Kind → its plants, as written. */
const read = <P>(name: string) =>
  load(readFileSync(join(PLANTED, name), 'utf8')) as Readonly<Record<string, readonly P[]>>;
const faults = read<Fault>('faults.yaml');
const temptations = read<Plant>('temptations.yaml');

const textOf = (name: string, files: readonly SourceFile[]) => {
  const found = files.find(({ path }) => path === REPORTS + name);
  if (!found) throw new Error(`base/ has no ${name}`);
  return new TextDecoder().decode(found.bytes);
};

const changesOf = (plant: Plant): readonly Change[] => ('change' in plant ? plant.change : [plant]);

/** The files with a plant's changes; a `find` that could mean two places is a mistake of ours. */
function planted(plant: Plant): readonly SourceFile[] {
  return changesOf(plant).reduce((files, change) => {
    const text =
      'copy' in change ? textOf(change.copy, base) : edited(change, textOf(change.in, files));
    return files.map((one) => (one.path === REPORTS + change.in ? file(one.path, text) : one));
  }, base);
}

function edited({ after = '', find, put }: Edit, text: string): string {
  const from = text.indexOf(after);
  const start = text.indexOf(find, from);
  if (from < 0 || start < 0) throw new Error(`nowhere: ${from < 0 ? after : find}`);
  // After an anchor the first is meant; without one there may be one only.
  if (after === '' && text.includes(find, start + 1)) throw new Error(`twice: ${find}`);
  return text.slice(0, start) + put + text.slice(start + find.length);
}

/** Two diagnostics are one where they say the same of the same place, wherever its line has moved. */
const saying = ({ code, report, file, place, facts }: Diagnostic) =>
  JSON.stringify([code, report, file, place, facts]);

const before = new Set<string>();
beforeAll(() => {
  for (const diagnostic of judge(base)) before.add(saying(diagnostic));
});
const newIn = (files: readonly SourceFile[]) =>
  judge(files).filter((diagnostic) => !before.has(saying(diagnostic)));

/** Whether a line of a file is one that a plant wrote: what cannot be read has no place but its line. */
function isWritten({ file: path, line }: Diagnostic, plant: Plant, files: readonly SourceFile[]) {
  return changesOf(plant).some((change) => {
    if ('copy' in change || path !== REPORTS + change.in) return false;
    const text = textOf(change.in, files);
    const from = text.indexOf(change.put, Math.max(0, text.indexOf(change.after ?? '')));
    const first = text.slice(0, from).split('\n').length;
    return from >= 0 && line >= first && line < first + change.put.split('\n').length;
  });
}

function isAt(diagnostic: Diagnostic, fault: Fault, files: readonly SourceFile[]): boolean {
  if (diagnostic.place === '' && isWritten(diagnostic, fault, files)) return true;
  const changed = changesOf(fault)[0]!.in;
  const own = changed.slice(0, changed.lastIndexOf('/'));
  const here = [diagnostic, ...(diagnostic.related ? [diagnostic.related] : [])];
  return [fault.at].flat().some((written) => {
    const colon = written.indexOf(':');
    const report = colon < 0 ? own : written.slice(0, colon);
    const place = written.slice(colon + 1);
    return here.some(
      (one) => one.report === report && (place === '*' || `${one.place}/`.startsWith(`${place}/`)),
    );
  });
}

/** What is told of a fault: codes of errors and warnings, else of notices, at its place. */
function toldOf(fault: Fault): {
  readonly how: 'named' | 'notice' | 'missed';
  readonly by: string;
} {
  const files = planted(fault);
  const there = newIn(files).filter((one) => !one.acknowledged && isAt(one, fault, files));
  const codes = (list: readonly Diagnostic[]) =>
    [...new Set(list.map(({ code }) => code))].join(', ');
  const open = there.filter(({ severity }) => severity !== 'notice');
  if (open.length > 0) return { how: 'named', by: codes(open) };
  return there.length > 0 ? { how: 'notice', by: codes(there) } : { how: 'missed', by: '' };
}

test('the base is clean, and nothing is worth a look in it', () => {
  expect(judge(base).filter(({ acknowledged }) => !acknowledged)).toEqual([]);
});

test('every change finds its place', () => {
  const all = [...Object.values(faults), ...Object.values(temptations)].flat() as readonly Plant[];
  const failures = all.flatMap((one) => {
    try {
      planted(one);
      return [];
    } catch (error) {
      return [`${one.id}: ${String(error)}`];
    }
  });
  expect(failures).toEqual([]);
});

test('there is enough to judge by', () => {
  const count = (plants: Readonly<Record<string, readonly Plant[]>>) =>
    Object.values(plants).flat();
  const ids = [...count(faults), ...count(temptations)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(faults).length).toBeGreaterThanOrEqual(15);
});

test('recall, by kind', { timeout: 300_000 }, async () => {
  const lines: string[] = [];
  let asked = 0;
  let told = 0;
  for (const [kind, plants] of Object.entries(faults)) {
    const results = plants.map((fault) => ({ fault, ...toldOf(fault) }));
    const enough = results.filter(
      ({ fault, how }) => how === 'named' || (fault.sure === false && how === 'notice'),
    );
    asked += plants.length;
    told += enough.length;
    lines.push(`${kind}: ${enough.length} of ${plants.length}`);
    for (const { fault, how, by } of results) {
      const wanted = fault.sure === false ? ' (a notice will do)' : '';
      lines.push(
        `  ${how.padEnd(7)} ${fault.id}${by && `  ${by}`}${how === 'named' ? '' : wanted}`,
      );
      if (how === 'missed') lines.push(`            ${fault.why}`);
    }
    lines.push('');
  }
  const share = Math.floor((told / asked) * 100);
  lines.unshift(`${told} of ${asked} faults told (${share} %)`, '');
  await expect(lines.join('\n')).toMatchFileSnapshot(join(PLANTED, 'recall.txt'));
  expect(told / asked).toBeGreaterThanOrEqual(LEAST_RECALL);
});

describe('nothing is said of what is right', () => {
  test.each(
    Object.entries(temptations).flatMap(([kind, plants]) => plants.map((p) => ({ kind, ...p }))),
  )('$kind: $id', (temptation) => {
    const told = newIn(planted(temptation)).filter(
      ({ severity, acknowledged }) => severity !== 'notice' && !acknowledged,
    );
    expect(told.map(({ code, place, facts }) => ({ code, place, facts }))).toEqual([]);
  });
});
