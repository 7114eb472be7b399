/**
 * How much of what officers get wrong is told, and whether anything right is called wrong. base/ is a
 * made-up province, complete and clean; faults.yaml and temptations.yaml change it in one place at a time.
 * recall.txt shows what was found and what was missed: a change in it is a change in what passes.
 */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { compileReports, lookupsOf } from '../../src/compiler/compile.ts';
import {
  compileFolder,
  sideBySide,
  type FolderAtHand,
  type UnitReader,
} from '../../src/compiler/unit.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { file, readFolder, realReference, TODAY } from '../files.ts';

/** What stands now; they only rise and fall. */
const LEAST_SURE_TOLD = 231;
const LEAST_UNSURE_TOLD = 26;
const MOST_FALSE_ALARMS = 0;

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

const base = readFolder(join(PLANTED, 'base')).filter(({ path }) => path.startsWith(REPORTS));
const lookups = lookupsOf(assembleReference(realReference, () => undefined).reference);
const judge = (files: readonly SourceFile[]) =>
  compileReports(files, lookups, TODAY, remembering).diagnostics;

/** Folders of base/, compiled once: a plant changes one of them. */
const compiled = new Map<string, FolderAtHand>();
const remembering: UnitReader = ({ folders }, context) => {
  const all = folders.map((folder) => {
    const isChanged = folder.files.some((path) => !base.includes(context.sources.read(path)));
    const known = isChanged ? undefined : compiled.get(folder.id);
    const result = known ?? compileFolder(folder, context);
    if (!isChanged) compiled.set(folder.id, result);
    return result;
  });
  return sideBySide(all, context);
};

/** Kind → its plants, as written. */
const read = <P>(name: string) =>
  load(readFileSync(join(PLANTED, name), 'utf8')) as Readonly<Record<string, readonly P[]>>;
const faults = read<Fault>('faults.yaml');
const temptations = read<Plant>('temptations.yaml');
const plants: readonly Plant[] = [...Object.values(faults), ...Object.values(temptations)].flat();

const changesOf = (plant: Plant): readonly Change[] => ('change' in plant ? plant.change : [plant]);

/** The files with a plant's changes. */
function planted(plant: Plant): readonly SourceFile[] {
  return changesOf(plant).reduce((files, change) => {
    const text =
      'copy' in change ? textOf(change.copy, base) : edited(change, textOf(change.in, files));
    return files.map((one) => (one.path === REPORTS + change.in ? file(one.path, text) : one));
  }, base);
}

function textOf(name: string, files: readonly SourceFile[]): string {
  const found = files.find(({ path }) => path === REPORTS + name);
  if (!found) throw new Error(`base/ has no ${name}`);
  return new TextDecoder().decode(found.bytes);
}

/** A `find` that is nowhere, or could mean two places, is a mistake of ours. */
function edited({ after = '', find, put }: Edit, text: string): string {
  const from = text.indexOf(after);
  if (from < 0) throw new Error(`nowhere: ${after}`);
  const start = text.indexOf(find, from);
  if (start < 0) throw new Error(`nowhere: ${find}`);
  // After an anchor the first is meant; without one there may be one only.
  if (after === '' && text.includes(find, start + 1)) throw new Error(`twice: ${find}`);
  return text.slice(0, start) + put + text.slice(start + find.length);
}

/** Two diagnostics are one where they say the same of the same place, wherever its line has moved. */
const saying = ({ code, report, file: path, place, facts }: Diagnostic) =>
  JSON.stringify([code, report, path, place, facts]);
const said = new Set(judge(base).map(saying));

/** What is told of the files and not of base/, and nobody has acknowledged. */
const newIn = (files: readonly SourceFile[]) =>
  judge(files).filter((one) => !one.acknowledged && !said.has(saying(one)));

/** Whether a diagnostic stands on a line that a plant wrote. */
function isWritten({ file: path, line }: Diagnostic, plant: Plant, files: readonly SourceFile[]) {
  return changesOf(plant).some((change) => {
    if ('copy' in change || path !== REPORTS + change.in) return false;
    const text = textOf(change.in, files);
    const from = text.indexOf(change.put, Math.max(0, text.indexOf(change.after ?? '')));
    const first = text.slice(0, from).split('\n').length;
    return from >= 0 && line >= first && line < first + change.put.split('\n').length;
  });
}

/** Whether a diagnostic, or the place related to it, is where a fault should be told. */
function isAt(diagnostic: Diagnostic, fault: Fault, files: readonly SourceFile[]): boolean {
  if (isWritten(diagnostic, fault, files)) return true;
  const changed = changesOf(fault)[0]!.in;
  const own = changed.slice(0, changed.lastIndexOf('/'));
  const places = [diagnostic, ...(diagnostic.related ? [diagnostic.related] : [])];
  return [fault.at].flat().some((written) => {
    const colon = written.indexOf(':');
    const report = colon < 0 ? own : written.slice(0, colon);
    const wanted = written.slice(colon + 1);
    return places.some(
      ({ report: about, place }) =>
        about === report && (wanted === '*' || `${place}/`.startsWith(`${wanted}/`)),
    );
  });
}

const isOpen = ({ severity }: Diagnostic) => severity !== 'notice';
const codesOf = (told: readonly Diagnostic[]) =>
  [...new Set(told.map(({ code }) => code))].join(' ');

/** What is told of a fault at its place: errors and warnings, else notices. */
function judged(fault: Fault) {
  const files = planted(fault);
  const told = newIn(files).filter((one) => isAt(one, fault, files));
  const open = told.filter(isOpen);
  const how = open.length > 0 ? 'named' : told.length > 0 ? 'notice' : 'missed';
  const isTold = how === 'named' || (how === 'notice' && fault.sure === false);
  return { fault, how, isTold, codes: codesOf(open.length > 0 ? open : told) };
}

const isTold = (one: ReturnType<typeof judged>) => one.isTold;
const toldOf = (results: readonly ReturnType<typeof judged>[]) =>
  `${results.filter(isTold).length} of ${results.length}`;

function describeFault({ fault, how, codes }: ReturnType<typeof judged>): string {
  const asked = fault.sure === false ? ' (unsure)' : '';
  return `  ${how.padEnd(7)}${fault.id}: ${codes || fault.why}${asked}`;
}

test('the base is clean, and nothing is worth a look in it', () => {
  expect(judge(base).filter(({ acknowledged }) => !acknowledged)).toEqual([]);
});

test('every change finds its place, and every plant has a name of its own', () => {
  const misplaced = plants.flatMap((plant) => {
    try {
      planted(plant);
      return [];
    } catch (error) {
      return [`${plant.id}: ${String(error)}`];
    }
  });
  expect(misplaced).toEqual([]);
  expect(new Set(plants.map(({ id }) => id)).size).toBe(plants.length);
});

test('what is told of faults, by kind, and of what is right', { timeout: 600_000 }, async () => {
  const kinds = Object.entries(faults).map(([kind, list]) => ({ kind, results: list.map(judged) }));
  const all = kinds.flatMap(({ results }) => results);
  const sure = all.filter(({ fault }) => fault.sure !== false);
  const unsure = all.filter(({ fault }) => fault.sure === false);
  const right = Object.values(temptations).flat();
  const alarms = right.flatMap((temptation) => {
    const open = newIn(planted(temptation)).filter(isOpen);
    return open.length > 0 ? [`  ${temptation.id}: ${codesOf(open)}`] : [];
  });
  const text = [
    `sure faults told by an error or a warning: ${toldOf(sure)}`,
    `unsure faults told, by a notice at least: ${toldOf(unsure)}`,
    `false alarms: ${alarms.length} of ${right.length} temptations`,
    ...alarms,
    ...kinds.flatMap(({ kind, results }) => [
      '',
      `${kind}: ${toldOf(results)}`,
      ...results.map(describeFault),
    ]),
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(join(PLANTED, 'recall.txt'));
  expect(sure.filter(isTold).length).toBeGreaterThanOrEqual(LEAST_SURE_TOLD);
  expect(unsure.filter(isTold).length).toBeGreaterThanOrEqual(LEAST_UNSURE_TOLD);
  expect(alarms.length).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
});
