/** What every phrase of the reference data is shown as: a list to be read through, phrase by phrase. */
import { expect, test } from 'vitest';

import { statusReader } from '../../../src/compiler/normalise/status-phrases.ts';
import { assembleReference } from '../../../src/compiler/reference.ts';
import { foldName } from '../../../src/domain/vietnamese.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { statusView } from '../../../src/site/status/view.ts';
import { realReference } from '../../files.ts';

const { reference } = assembleReference(realReference, () => undefined);
const read = statusReader(reference);

function shownAs(phrase: string): string {
  const meaning = read(phrase.replace('{steps}', '5').replace('{step}', '2'))!;
  const row = { ...meaning, status_printed: phrase, statuses: [] };
  const { glyph, word, details, steps } = statusView(row, reference, sentences.vi);
  return [`${glyph} ${word}`, ...details.map((detail) => `(${detail})`), steps?.text ?? '']
    .filter(Boolean)
    .join(' ');
}

test('every phrase under the label that pages give it', async () => {
  const byLabel = Map.groupBy(reference.phrases, ({ phrase }) => shownAs(phrase));
  const list = [...byLabel].map(([label, phrases]) =>
    [label, ...phrases.map(({ phrase }) => `    ${phrase}`)].join('\n'),
  );
  await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot('status-labels.txt');
});

test('«thường xuyên» is claimed of no phrase that does not print it, and of «đã thực hiện» least of all', () => {
  const claims = reference.phrases.filter(({ phrase }) => shownAs(phrase).includes('thường xuyên'));
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter(({ phrase }) => !foldName(phrase).includes('thuong xuyen'))).toEqual([]);
  expect(shownAs('Đã thực hiện')).toBe('◉ Đã triển khai, đang duy trì');
  expect(shownAs('THỰC HIỆN THƯỜNG XUYÊN')).toBe('↻ Thực hiện thường xuyên');
});

test('«hoàn thành» is claimed of no phrase that says neither that nor 100 %', () => {
  const claims = reference.phrases.filter(({ phrase }) => shownAs(phrase).startsWith('●'));
  const unsaid = claims.filter(({ phrase }) => !/hoan thanh|da xong|100/.test(foldName(phrase)));
  expect(unsaid).toEqual([]);
});

test('every status has a name and a glyph of its own', () => {
  const { statuses } = reference;
  for (const field of ['name_vi', 'name_en', 'glyph'] as const)
    expect(new Set(statuses.map((status) => status[field])).size).toBe(statuses.length);
});
