/** The nearest known word: what is offered, and what had better not be. */
import { expect, test } from 'vitest';

import { suggest } from '../../src/compiler/suggest.ts';

const keys = ['received', 'online', 'in_person', 'share', 'note', 'name'].map((word) => ({ word }));
const provinces = [
  { word: 'bac-giang', names: ['Bắc Giang', 'Tỉnh Bắc Giang'] },
  { word: 'bac-ninh', names: ['Bắc Ninh', 'Tỉnh Bắc Ninh'] },
  { word: 'da-nang', names: ['Đà Nẵng', 'TP. Đà Nẵng'] },
  { word: 'thua-thien-hue', names: ['Thừa Thiên Huế'] },
];
const groups = ['I', 'II', 'IV'].map((word) => ({ word }));

test.each([
  ['recieved', 'received'],
  ['Received', 'received'],
  ['recived', 'received'],
  ['in-person', 'in_person'],
  ['shar', 'share'],
])('%s → %s', (written, word) => {
  expect(suggest(written, keys)).toBe(word);
});

test.each([
  ['Bắc Giang', 'bac-giang'],
  ['bac giang', 'bac-giang'],
  ['Bac Gang', 'bac-giang'],
  ['da nang', 'da-nang'],
  ['ĐÀ NẴNG', 'da-nang'],
  ['TP Đà Nẵng', 'da-nang'],
  ['Huế', 'thua-thien-hue'],
  ['Bắc Giang'.normalize('NFD'), 'bac-giang'],
])('a name: %s → %s', (written, word) => {
  expect(suggest(written, provinces)).toBe(word);
});

test.each(['xyz', '', '   ', '???', 'constructor', 'Bắc'])('nothing near «%s»', (written) => {
  expect(suggest(written, provinces)).toBeNull();
});

test('of two that are as near, neither is offered', () => {
  expect(suggest('nape', [{ word: 'name' }, { word: 'tape' }])).toBeNull();
});

test('several names of one word do not compete with one another', () => {
  expect(suggest('bac gian', [{ word: 'bac-giang', names: ['Bắc Giang', 'Bac-Giang'] }])).toBe(
    'bac-giang',
  );
});

test('short words must be met exactly, but for case', () => {
  expect(suggest('iv', groups)).toBe('IV');
  expect(suggest('VI', groups)).toBeNull();
  expect(suggest('III', groups)).toBeNull();
});

test('part of a name will do where only one name holds it, and only in whole words', () => {
  expect(suggest('Thừa Thiên', provinces)).toBe('thua-thien-hue');
  expect(suggest('Tỉnh Bắc', provinces)).toBeNull();
  expect(suggest('hu', provinces)).toBeNull();
});

test('nothing is offered across a negation, however near', () => {
  const phrases = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa triển khai'].map((word) => ({ word }));
  expect(suggest('Chưa hoàn thành', phrases)).toBeNull();
  expect(suggest('Không thực hiện', phrases)).toBeNull();
  expect(suggest('Đã triển khai', phrases)).toBeNull();
  expect(suggest('Chưa triển khia', phrases)).toBe('Chưa triển khai');
  expect(suggest('Khám chưa bệnh', [{ word: 'Khám chữa bệnh' }])).toBe('Khám chữa bệnh');
});
