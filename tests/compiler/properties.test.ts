/**
 * Whatever stands in the files, compiling never throws, every diagnostic lies inside its file, and the
 * same files give the same answer, and not a byte of them is changed. Inputs: bytes of any kind, and the
 * real content, damaged at random.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compile, compileReports, lookupsOf } from '../../src/compiler/compile.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import { decode, lineReader, type SourceFile, sourcesOf } from '../../src/compiler/source-file.ts';
import { tally, type Span } from '../../src/diagnostics/diagnostic.ts';
import { formatText } from '../../src/diagnostics/format/text.ts';
import { file, realContent, realReference, TODAY } from '../files.ts';

/** The same runs every time; a failure names the seed and path to repeat it. */
const RUNS = { seed: 20241106 } as const;
/** Enough for a laptop that does other things besides. */
const PATIENCE = 60_000;

const FOLDER = 'content/reports/bac-giang/2024-07';
const NAMES = [
  'report.md',
  'services.yaml',
  'models.yaml',
  'tasks.yaml',
  'documents.yaml',
  'evaluation.yaml',
  'figures.yaml',
  'discrepancies.yaml',
] as const;
const HEAD = file(
  `${FOLDER}/report.md`,
  '---\nprovince: bac-giang\nperiod: 2024-07\nkind: monthly\ntitle: Báo cáo\nwording: restated\n---\n\nLời văn.\n',
);

/** Assembled once: what is damaged here is what leans on it. */
const lookups = lookupsOf(assembleReference(realReference, () => undefined).reference);

/** What must hold of any files. */
function holds(files: readonly SourceFile[]): void {
  const before = files.map(({ bytes }) => bytes.slice());
  const { diagnostics } = compileReports(files, lookups, TODAY);
  const byPath = new Map(files.map((source) => [source.path, decode(source).source]));
  for (const diagnostic of diagnostics) {
    const { text, lineStarts } = byPath.get(diagnostic.file) ?? { text: '', lineStarts: [0] };
    if (!isInside(diagnostic, text, lineStarts))
      throw new Error(`lies outside its file: ${JSON.stringify(diagnostic)}`);
  }
  const options = {
    lang: 'vi',
    lineOf: lineReader(sourcesOf(files)),
    paint: (s: string) => s,
  } as const;
  files.forEach(({ path, bytes }, i) => {
    if (Buffer.compare(bytes, before[i]!) !== 0) throw new Error(`the bytes of ${path} changed`);
  });
  const told = formatText(
    diagnostics,
    { files: files.length, reports: 0, ...tally(diagnostics) },
    options,
  );
  if (/undefined|\[object/.test(told)) throw new Error(told);
}

/** What must hold besides, and takes twice as long to see. */
function repeats(files: readonly SourceFile[]): void {
  const [first, again] = [0, 1].map(() => compileReports(files, lookups, TODAY));
  if (JSON.stringify(again!.diagnostics) !== JSON.stringify(first!.diagnostics))
    throw new Error('the same files gave other diagnostics');
  if (JSON.stringify(again!.archive.reports) !== JSON.stringify(first!.archive.reports))
    throw new Error('the same files gave another archive');
}

function isInside(at: Span, text: string, lineStarts: readonly number[]): boolean {
  const widthOf = (line: number) =>
    (lineStarts[line] ?? text.length + 1) - (lineStarts[line - 1] ?? Number.NaN);
  return (
    at.line >= 1 &&
    at.column >= 1 &&
    at.column <= widthOf(at.line) &&
    at.endColumn >= 1 &&
    at.endColumn <= widthOf(at.endLine) &&
    (at.endLine > at.line || (at.endLine === at.line && at.endColumn >= at.column))
  );
}

test('a diagnostic outside its file would be seen', () => {
  const at = { file: 'x', line: 1, column: 1, endLine: 1, endColumn: 2 };
  expect(isInside(at, 'ab\nc', [0, 3])).toBe(true);
  expect(isInside({ ...at, endColumn: 4 }, 'ab\nc', [0, 3])).toBe(false);
  expect(isInside({ ...at, endLine: 3 }, 'ab\nc', [0, 3])).toBe(false);
  expect(isInside({ ...at, column: 2, endColumn: 1 }, 'ab\nc', [0, 3])).toBe(false);
});

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'rows:',
        '  - ',
        '    ',
        '\t',
        ': ',
        '：',
        ' #',
        '|',
        '>-',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a',
        '*a',
        '!t',
        '---',
        '...',
        '\n',
        '\r\n',
        '- ',
        '?',
        '%',
        '@',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '__proto__',
        'service',
        'stt: 1',
        'task: Một',
        'value: 1.755',
        'figures:',
        'groups:',
        '<<: ',
        '~',
        '12.000',
        '\u0000',
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('bytes of any kind', () => {
  test(
    'random bytes under every name',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...NAMES), (bytes, name) => {
          holds([...(name === 'report.md' ? [] : [HEAD]), { path: `${FOLDER}/${name}`, bytes }]);
        }),
        { ...RUNS, numRuns: 400 },
      );
    },
    PATIENCE,
  );

  test(
    'pieces of YAML in any order',
    () => {
      fc.assert(
        fc.property(yamlish, fc.constantFrom(...NAMES), (text, name) => {
          const typed = name === 'report.md' ? `---\n${text}\n---\n${text}` : `rows:\n${text}`;
          holds([...(name === 'report.md' ? [] : [HEAD]), file(`${FOLDER}/${name}`, typed)]);
        }),
        { ...RUNS, numRuns: 900 },
      );
    },
    PATIENCE,
  );

  test(
    'under any path',
    () => {
      const path = fc.array(
        fc.constantFrom(
          'bac-giang',
          '2024-07',
          '..',
          '',
          'Bắc Giang',
          'services.yaml',
          'report.md',
          '2024-7',
          'toan-quoc',
          ' ',
        ),
        { maxLength: 4 },
      );
      fc.assert(
        fc.property(
          path,
          fc.constantFrom('content/reports/', 'content/', 'content/reference/'),
          (steps, base) => {
            holds([file(base + steps.join('/'), 'rows:\n  - stt: 1\n')]);
          },
        ),
        { ...RUNS, numRuns: 100 },
      );
    },
    PATIENCE,
  );
});

/** One way in which a file comes to harm. */
type Harm = (text: string, at: number, more: number, word: string) => string;

const onLines =
  (change: (lines: string[], at: number, more: number) => void): Harm =>
  (text, at, more) => {
    const lines = text.split('\n');
    change(lines, Math.floor(at * lines.length), Math.floor(more * lines.length));
    return lines.join('\n');
  };

const HARMS: Readonly<Record<string, Harm>> = {
  'a line is lost': onLines((lines, at) => lines.splice(at, 1)),
  'a line stands twice': onLines((lines, at) => lines.splice(at, 0, lines[at]!)),
  'two lines change places': onLines((lines, at, more) => {
    [lines[at], lines[more]] = [lines[more]!, lines[at]!];
  }),
  'the rest is lost': (text, at) => text.slice(0, Math.floor(at * text.length)),
  'something comes in': (text, at, _, word) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + word + text.slice(place);
  },
  'a stretch is lost': (text, at, more) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + text.slice(place + Math.floor(more * 40));
  },
  'a value is another': onLines((lines, at, more) => {
    const other = /: (.*)$/.exec(lines[more]!)?.[1] ?? '';
    lines[at] = lines[at]!.replace(/: .*$/, `: ${other}`);
  }),
  'a line moves sideways': onLines((lines, at, more) => {
    lines[at] = more % 2 ? ` ${lines[at]!}` : lines[at]!.replace(/^ /, '');
  }),
};

const intruders = fc.oneof(
  fc.constantFrom(
    '\t',
    '\u00a0',
    '：',
    ' #',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    '{',
    '|',
    '&',
    '*',
    '!',
    '\r',
    '\u0007',
    '\u200b',
    '\ufeff',
    '---\n',
    '\n',
    'null',
    '1.755',
    '{}',
    '[]',
    '"1"',
  ),
  fc.string({ maxLength: 3, unit: 'binary' }),
);

/** Files of reports, the large ones cut to their first lines so that many can be tried. */
const victims = realContent.filter(({ path }) => path.startsWith('content/reports/'));
const HEADS = new Map(
  victims
    .filter(({ path }) => path.endsWith('report.md'))
    .map((source) => [folderOf(source.path), source]),
);

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function firstLines(source: SourceFile, count: number): string {
  const text = new TextDecoder().decode(source.bytes);
  return text.split('\n').slice(0, count).join('\n');
}

describe('real content, damaged', () => {
  test.each(Object.entries(HARMS))(
    '%s',
    (_, harm) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...victims),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          intruders,
          (victim, at, more, word) => {
            const damaged = file(victim.path, harm(firstLines(victim, 60), at, more, word));
            const head = HEADS.get(folderOf(victim.path))!;
            holds(victim.path === head.path ? [damaged] : [head, damaged]);
          },
        ),
        { ...RUNS, numRuns: 400 },
      );
    },
    PATIENCE,
  );

  test(
    'one file among all of its report, so that every check has something to judge',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...victims),
          fc.constantFrom(...Object.values(HARMS)),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          intruders,
          (victim, harm, at, more, word) => {
            const text = new TextDecoder().decode(victim.bytes);
            const beside = victims.filter(
              (other) => other !== victim && folderOf(other.path) === folderOf(victim.path),
            );
            const files = [file(victim.path, harm(text, at, more, word)), ...beside];
            holds(files);
            repeats(files);
          },
        ),
        { ...RUNS, numRuns: 80 },
      );
    },
    PATIENCE,
  );

  test(
    'reference data, and a report that leans on them',
    () => {
      const report = victims.filter(({ path }) => path.startsWith('content/reports/lam-dong/'));
      fc.assert(
        fc.property(
          fc.constantFrom(...realReference),
          fc.constantFrom(...Object.values(HARMS)),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          intruders,
          (victim, harm, at, more, word) => {
            const text = new TextDecoder().decode(victim.bytes);
            const damaged = file(victim.path, harm(text, at, more, word));
            const { diagnostics } = compile(
              [damaged, ...report, ...realReference.filter((one) => one !== victim)],
              TODAY,
            );
            expect(Array.isArray(diagnostics)).toBe(true);
          },
        ),
        { ...RUNS, numRuns: 15 },
      );
    },
    PATIENCE,
  );
});
