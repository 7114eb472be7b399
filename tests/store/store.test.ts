/**
 * What is read back from the store is what compiling everything afresh gives: over random edits, with
 * another day, and whatever has become of the store meanwhile.
 */
import fc from 'fast-check';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { sourcesOf, type SourceFile } from '../../src/compiler/source-file.ts';
import { compareText } from '../../src/domain/order.ts';
import type { Reference } from '../../src/domain/reference.ts';
import { compileStored } from '../../src/store/compile-stored.ts';
import { ContentChanged } from '../../src/store/stored-unit.ts';
import { openStore } from '../../src/store/units.ts';
import { file, realContent, TODAY } from '../files.ts';

const CODE = 'bộ dịch thử';
const folder = mkdtempSync(join(tmpdir(), 'bc06-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const small = realContent.filter(
  ({ path }) =>
    !/binh-dinh|toan-quoc|2024-07\/(?:tasks|documents)|\/models\.yaml$/.test(path) ||
    path.includes('/reference/'),
);

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

function stored(files: readonly SourceFile[], today = TODAY, code = CODE) {
  return compileStored(sourcesOf(files), today, openStore(folder, code));
}

/** Everything that a compilation says, reports in full, and by subject what they tell. */
function told(compiled: ReturnType<typeof compile> | ReturnType<typeof stored>): string {
  const { archive, diagnostics, unchecked } = compiled;
  const reports = archive.reports.map((head) => [head, archive.open(head.id)]);
  return JSON.stringify([
    diagnostics,
    unchecked,
    reports.map(([, report]) => report),
    subjectsOf(archive.reference).map((subject) =>
      [archive.observed(subject), archive.accounts(subject)].map((held) =>
        held.toSorted((a, b) => compareText(a.report, b.report)),
      ),
    ),
  ]);
}

function subjectsOf({ services, indicators, models }: Reference): readonly string[] {
  return [
    ...services.map(({ id }) => `services/${id}`),
    ...indicators.map(({ id }) => `indicators/${id}`),
    ...models.map(({ slug }) => `models/${slug}`),
    ...['services/total', 'models/count', 'tasks/count'],
  ];
}

/** How many units are read back, not compiled: their packs are not written again. */
function kept(before: ReadonlyMap<string, string>): readonly string[] {
  return [...packs()].filter(([name, bytes]) => before.get(name) === bytes).map(([name]) => name);
}

function packs(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

const change = (path: string, from: string, to: string) => (files: readonly SourceFile[]) =>
  files.map((one) => {
    if (!one.path.endsWith(path)) return one;
    const text = new TextDecoder().decode(one.bytes);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return file(one.path, text.replace(from, to));
  });

test('all real content: the first time, and read back', () => {
  const afresh = told(compile(realContent, TODAY));
  expect(told(stored(realContent)) === afresh).toBe(true);
  expect(told(stored(realContent)) === afresh).toBe(true);
});

test('an edit compiles its own unit again, and no other', () => {
  stored(small);
  const before = packs();
  const edited = change('bac-giang/2024-02/services.yaml', 'share: ', 'share: 1')(small);
  expect(told(stored(edited))).toBe(told(compile(edited, TODAY)));
  expect(kept(before)).toEqual(['lam-dong.pack']);
});

test('a changed entry of the reference data, or another compiler, compiles all', () => {
  stored(small);
  const before = packs();
  const edited = change('reference/agencies.yaml', 'name_vi: ', 'name_vi: Mới ')(small);
  expect(told(stored(edited))).toBe(told(compile(edited, TODAY)));
  expect(kept(before)).toEqual([]);
  const now = packs();
  stored(edited, TODAY, 'bộ dịch khác');
  expect(kept(now)).toEqual([]);
});

test('reports dated in the future are judged anew when the day comes', () => {
  const dated = change(
    'lam-dong/2024-02/report.md',
    'data_until: ',
    "issued_on: '2026-12-01'\ndata_until: ",
  );
  const undated = small.map((one) =>
    one.path.endsWith('lam-dong/2024-02/report.md')
      ? file(one.path, new TextDecoder().decode(one.bytes).replace(/^issued_on.*\n/gmu, ''))
      : one,
  );
  const files = /^data_until: /mu.test(textOf(undated, 'lam-dong/2024-02/report.md'))
    ? dated(undated)
    : undated;
  for (const today of ['2026-11-20', '2026-12-05', '2024-01-01', '2026-11-20'])
    expect(told(stored(files, today)) === told(compile(files, today)), today).toBe(true);
});

function textOf(files: readonly SourceFile[], path: string): string {
  return new TextDecoder().decode(files.find((one) => one.path.endsWith(path))!.bytes);
}

test('a unit that is gone leaves nothing behind', () => {
  stored(small);
  stored(small.filter(({ path }) => !path.includes('lam-dong')));
  expect(readdirSync(folder).filter((name) => name.startsWith('lam-dong'))).toEqual([]);
});

test('content that changes between judging and opening is not shown as if it had been judged', () => {
  const files = [...small];
  const store = openStore(folder, CODE);
  const paths = files.map(({ path }) => path);
  let now: readonly SourceFile[] = files;
  let isLate = false;
  const sources = { paths, read: (path: string) => now.find((one) => one.path === path)! };
  const { archive } = compileStored(sources, TODAY, store);
  now = change('bac-giang/2024-02/services.yaml', 'share: ', 'share: 1')(files);
  // What was compiled is at hand, whatever the files have become.
  expect(archive.open('bac-giang/2024-02')).toEqual(
    compile(files, TODAY).archive.open('bac-giang/2024-02'),
  );
  // Without its pack it is compiled again, but not from files that have changed.
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  expect(archive.open('lam-dong/2024-02')).toEqual(
    compile(files, TODAY).archive.open('lam-dong/2024-02'),
  );
  now = change('bac-giang/2024-02/report.md', 'title: ', 'title: Tên khác ')(files);
  const changed = compileStored(
    { paths, read: (path) => (isLate ? now : files).find((one) => one.path === path)! },
    TODAY,
    openStore(folder, CODE),
  );
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  isLate = true;
  expect(() => changed.archive.open('bac-giang/2024-02')).toThrow(ContentChanged);
});

describe('one file that is asked for', () => {
  const wanted = 'content/reports/bac-giang/2024-02/services.yaml';
  const isWanted = (path: string) => path === wanted;
  const ofFile = ({ diagnostics }: Pick<Compilation, 'diagnostics'>) =>
    diagnostics.filter(({ file: path }) => isWanted(path));

  /** What is said of it, and which reports were read for that. */
  function asked(files: readonly SourceFile[]) {
    const compiled = compileStored(sourcesOf(files), TODAY, openStore(folder, CODE), { isWanted });
    return { said: ofFile(compiled), reports: compiled.archive.reports.map(({ id }) => id) };
  }
  const whole = (files: readonly SourceFile[]) => ofFile(compile(files, TODAY));

  const edits: Readonly<Record<string, (files: readonly SourceFile[]) => readonly SourceFile[]>> = {
    'as it was': (files) => files,
    'after a figure was edited': change(wanted, 'share: ', 'share: 1'),
    'after all its lines have moved': change(wanted, '', '# Một dòng nữa.\n'),
    'after its report was given other words': change(
      'bac-giang/2024-02/report.md',
      'title: ',
      'title: Tên khác ',
    ),
    'after a report of another unit was edited': change(
      'lam-dong/2024-02/services.yaml',
      'received: ',
      'received: 9',
    ),
    'after another unit is gone': (files) => files.filter(({ path }) => !path.includes('lam-dong')),
  };

  test.each(Object.keys(edits))('%s, says what is said of it among all', (edit) => {
    expect(whole(small)).not.toEqual([]);
    // Of a store that knows nothing, and of one that knows all as it was.
    const edited = edits[edit]!(small);
    expect(asked(edited).said).toEqual(whole(edited));
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    stored(small);
    expect(asked(edited).said).toEqual(whole(edited));
    expect(asked(edited).said).toEqual(whole(edited));
  });

  test('reads back its own unit alone, and loses nothing of the others', () => {
    stored(small);
    const before = packs();
    const { reports } = asked(small);
    expect(reports.every((id) => id.startsWith('bac-giang/'))).toBe(true);
    expect(packs()).toEqual(before);
    rmSync(join(folder, 'lam-dong.pack'));
    expect(asked(small).said).toEqual(whole(small));
    // What units say against one another is remembered: no other unit was needed.
    expect([...packs().keys()]).not.toContain('lam-dong.pack');
  });
});

test('an edit of what is compared with nobody compares nothing again', () => {
  stored(small);
  const compared = () => readFileSync(join(folder, 'content.compared'), 'latin1');
  const before = compared();
  const edited = change('bac-giang/2024-02/services.yaml', '', '# Một dòng nữa.\n')(small);
  expect(told(stored(edited)) === told(compile(edited, TODAY))).toBe(true);
  expect(compared()).not.toBe(before);
  const again = compared();
  expect(told(stored(edited)) === told(compile(edited, TODAY))).toBe(true);
  expect(compared()).toBe(again);
});

/** What can befall a store. */
const HARMS: Readonly<Record<string, (path: string) => void>> = {
  'is cut off': (path) => {
    truncateSync(path, readFileSync(path).length >> 1);
  },
  'is empty': (path) => {
    truncateSync(path, 0);
  },
  'has one other byte': (path) => {
    const bytes = readFileSync(path);
    bytes[bytes.length - 7]! ^= 1;
    writeFileSync(path, bytes);
  },
  'has another header': (path) => {
    const bytes = readFileSync(path);
    bytes[120]! ^= 1;
    writeFileSync(path, bytes);
  },
  'is something else': (path) => {
    writeFileSync(path, 'không phải gói');
  },
  'is gone': (path) => {
    rmSync(path);
  },
};

test.each(Object.keys(HARMS))('a pack that %s is not believed', (harm) => {
  stored(small);
  for (const name of readdirSync(folder)) HARMS[harm]!(join(folder, name));
  expect(told(stored(small)) === told(compile(small, TODAY))).toBe(true);
  expect(told(stored(small)) === told(compile(small, TODAY))).toBe(true);
});

test("another unit's pack in its place is not believed", () => {
  stored(small);
  const bytes = readFileSync(join(folder, 'lam-dong.pack'));
  writeFileSync(join(folder, 'bac-giang.pack'), bytes);
  expect(told(stored(small)) === told(compile(small, TODAY))).toBe(true);
});

test('where nothing can be written nothing is lost but time', () => {
  const nowhere = openStore(join(folder, 'a-file/below'), CODE);
  writeFileSync(join(folder, 'a-file'), '');
  const compiled = compileStored(sourcesOf(small), TODAY, nowhere);
  expect(told(compiled) === told(compile(small, TODAY))).toBe(true);
});

test('over random edits, with harm to the store between them', () => {
  const reports = small.filter(({ path }) => path.startsWith('content/reports/'));
  const edit = fc.record({
    at: fc.nat(reports.length - 1),
    kind: fc.constantFrom('digit', 'line', 'drop', 'restore', 'harm'),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let files = [...small];
      for (const { at, kind, where } of edits) {
        const { path } = reports[at]!;
        const own = files.find((one) => one.path === path);
        if (kind === 'harm') {
          const names = readdirSync(folder);
          if (names.length > 0)
            HARMS['has one other byte']!(
              join(folder, names[Math.floor(where * (names.length - 1))]!),
            );
        } else if (kind === 'restore') files = [...small];
        else if (own && kind === 'drop') files = files.filter((one) => one !== own);
        else if (own) {
          const text = new TextDecoder().decode(own.bytes);
          const cut = text.indexOf('\n', Math.floor(where * text.length)) + 1;
          const changed =
            kind === 'line'
              ? text.slice(0, cut) + text.slice(text.indexOf('\n', cut) + 1)
              : text.slice(0, cut) +
                text.slice(cut).replace(/\d/u, (digit) => String((Number(digit) + 1) % 10));
          files = files.map((one) => (one === own ? file(path, changed) : one));
        }
        if (told(stored(files)) !== told(compile(files, TODAY))) return false;
      }
      return true;
    }),
    { numRuns: 8, seed: 6 },
  );
});
