/** CSV as a program and a spreadsheet read it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csvText } from '../../../src/site/open-data/csv.ts';
import { field, type Cell } from '../../../src/site/open-data/field.ts';

const fields = ['a', 'b'].map((name) => field(name, 'string', { vi: name, en: name }));
const read = (text: string) => parse(text) as readonly (readonly string[])[];

test('lines end in CRLF, and only what must be quoted is', () => {
  const rows = [
    ['Số «25», mới', 'nói "có"'],
    [null, 0],
    [-1.5, true],
  ];
  expect(csvText({ fields, rows })).toBe(
    'a,b\r\n"Số «25», mới","nói ""có"""\r\n,0\r\n-1.5,true\r\n',
  );
});

/** As much as a spreadsheet reads before it decides. */
const startsFormula = (text: string) => /^[=+\-@\t\r＝＋－＠]/.test(text.trimStart());
const text = fc.oneof(
  fc.string(),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '＝',
        '＋',
        '－',
        '＠',
        ' =',
        '\n=',
        '\u00a0=',
      ),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

test('whatever stands in cells is read back, and no text of it is a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const [, ...lines] = read(csvText({ fields, rows }));
      const back = lines.map((line, at) =>
        line.map((written, column) => {
          const cell = rows[at]![column] as Cell;
          if (typeof cell !== 'string') return written === (cell === null ? '' : String(cell));
          if (startsFormula(written)) return false;
          return written === cell || written === `'${cell}`;
        }),
      );
      expect(lines).toHaveLength(rows.length);
      expect(back.flat().every(Boolean)).toBe(true);
    }),
  );
});
