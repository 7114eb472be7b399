/** Units of measure in English: each that the reference data or a report names has its word. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { figurePartsOf } from '../../../src/domain/report.ts';
import { formats } from '../../../src/site/value/formats.ts';
import { englishUnit } from '../../../src/site/value/units.ts';
import { realContent, TODAY } from '../../files.ts';

const { archive } = compile(realContent, TODAY);

test('every unit has an English word', () => {
  const units = new Set([
    ...archive.reference.indicators.map(({ unit }) => unit),
    ...archive.reports.flatMap(({ id }) =>
      figurePartsOf(archive.open(id)).flatMap(({ unit }) => (unit === null ? [] : [unit])),
    ),
  ]);
  expect(units.size).toBeGreaterThan(50);
  expect([...units].filter((unit) => englishUnit(unit) === null)).toEqual([]);
});

test('in English a unit is English, in Vietnamese as it is written; an unknown one is left as it is', () => {
  expect(formats.en.unit('hồ sơ')).toBe('applications');
  expect(formats.vi.unit('hồ sơ')).toBe('hồ sơ');
  expect(formats.en.unit('bó đũa')).toBe('bó đũa');
});
