/** Rows of a table of figures → figures, those that are part of one below it. */
import { fold, foldName } from '../../domain/vietnamese.ts';
import { HEDGES } from '../../domain/figure.ts';
import { readDay } from '../../compiler/times-as-typed.ts';
import { textOf } from '../readings/places.ts';
import type { Filling } from '../yaml-text.ts';
import { blank, entry, readLine, readNumber } from './cells.ts';
import { oneLine, type Cell } from './grid.ts';
import type { Names } from './names.ts';
import { asPrinted, NOTES, type Note } from './notes.ts';

type Fields = Record<string, Filling | undefined>;
type CellsByField = ReadonlyMap<string, Cell>;

const PART = /^[-+•–]?\s*trong đó\s*:\s*/iu;

/** @param strays is given what has no place in its row */
export function figuresOf(
  rows: readonly CellsByField[],
  names: Names,
  strays: (nth: number, stray: Note) => void,
): readonly Fields[] {
  const figures: (Fields & { parts?: Fields[] })[] = [];
  const counted = new Map<string, number>();
  rows.forEach((cells, nth) => {
    const name = oneLine(cells.get('indicator')?.text ?? '');
    const stt = oneLine(cells.get('stt')?.text ?? '');
    // Numbers of rows say nothing in a list of figures.
    if (!/^[\dIVX.)]*$/.test(stt)) strays(nth, asPrinted(stt));
    const isPart = PART.test(name);
    const read = figureOf(name.replace(PART, ''), cells, names, (stray) => {
      strays(nth, stray);
    });
    const last = figures.at(-1);
    if (isPart && last) (last.parts ??= []).push(read);
    else figures.push(withKey(read, counted));
  });
  return figures;
}

/** An indicator that stands there once more, and nothing says of what: it needs a name of its own. */
function withKey(figure: Fields, counted: Map<string, number>): Fields {
  const { indicator, scope, period } = figure;
  if (!indicator || scope || period || !('as' in indicator)) return figure;
  const id = textOf(indicator);
  const nth = (counted.get(id) ?? 0) + 1;
  counted.set(id, nth);
  return nth === 1
    ? figure
    : { ...figure, key: entry('line', `${id}-${nth}`, NOTES.indicatorAgain) };
}

function figureOf(
  name: string,
  cells: CellsByField,
  names: Names,
  stray: (stray: Note) => void,
): Fields {
  const line = (field: string) => {
    const cell = cells.get(field);
    return cell ? (readLine(cell) ?? undefined) : undefined;
  };
  const amount = (field: string, form: 'count' | 'percent') => {
    const cell = cells.get(field);
    return cell ? (readNumber(cell, form) ?? undefined) : undefined;
  };
  const known = names.indicator(name);
  const unit = oneLine(cells.get('unit')?.text ?? '');
  const own = known && names.unitOf(known.id);
  if (known && unit !== '' && foldName(unit) !== foldName(own ?? '')) stray(NOTES.unitOf(unit));
  return {
    ...(name === ''
      ? { label: blank(NOTES.noIndicator) }
      : known
        ? { indicator: entry('line', known.id, known.isSure ? null : NOTES.indicatorAlike(name)) }
        : { label: entry('line', name) }),
    // A share has decimals of its own; every other figure counts, or is read as it is printed.
    value: amount('value', /,\d/.test(cells.get('value')?.text ?? '') ? 'percent' : 'count'),
    ...(known || unit === '' ? {} : { unit: line('unit') }),
    of: amount('of', 'count'),
    target: amount('target', 'percent'),
    share: amount('share', 'percent'),
    printed: line('printed'),
    ...hedgeIn(cells.get('printed')?.text ?? ''),
    scope: scopeOf(cells.get('scope'), names),
    ...timesOf(cells.get('when'), stray),
    ...ranksOf(cells.get('ranks'), stray),
    where: line('where'),
    note: line('note'),
  };
}

const LEVELS: Readonly<Record<string, string>> = {
  'toan tinh': 'province',
  'cap tinh': 'province',
  'cap huyen': 'district',
  'cap xa': 'commune',
};

/** «cấp huyện; thành phố Quy Nhơn»: a level, a place that is known, and what else it is about. */
function scopeOf(cell: Cell | undefined, names: Names): Fields | undefined {
  const pieces = (cell?.text ?? '')
    .split(';')
    .map(oneLine)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return undefined;
  const level = pieces.find((piece) => LEVELS[foldName(piece)] !== undefined);
  const place = pieces.find((piece) => piece !== level && names.isPlace(piece));
  const part = pieces.filter((piece) => piece !== level && piece !== place).join('; ');
  return {
    ...(level === undefined ? {} : { level: entry('line', LEVELS[foldName(level)]!) }),
    ...(place === undefined ? {} : { place: entry('line', place) }),
    ...(part === '' ? {} : { part: entry('line', part) }),
  };
}

/** «hơn 110.000 tờ rơi»: the word before the number. */
function hedgeIn(printed: string): Fields {
  const [, word = ''] = /^(\p{L}+(?: \p{L}+)?)\s+\d/u.exec(printed.normalize('NFC')) ?? [];
  const hedges = Object.entries(HEDGES).find(([hedge]) => fold(word) === fold(hedge))?.[1];
  return hedges ? { qualifier: entry('line', hedges[0]!) } : {};
}

/** «26/63 cả nước; 6/14 vùng Bắc Trung bộ». */
function ranksOf(cell: Cell | undefined, stray: (stray: Note) => void): Fields {
  const ranks: Fields[] = [];
  for (const piece of (cell?.text ?? '').split(';').map(oneLine)) {
    const [, place, among, where = ''] = /^(\d{1,4})(?:\/(\d{1,4}))?\s*(.*)$/u.exec(piece) ?? [];
    if (place === undefined) {
      if (piece !== '') stray(asPrinted(piece));
      continue;
    }
    ranks.push({
      place: entry('number', place),
      ...(among === undefined ? {} : { among: entry('number', among) }),
      ...(where === '' ? {} : { in: entry('line', where) }),
    });
  }
  return ranks.length === 0 ? {} : { ranks };
}

const SPAN = /^(?:từ\s+(?:ngày\s+)?(\S+))?\s*(?:đến\s+(?:hết\s+)?(?:ngày\s+)?(\S+))?$/iu;

/** «từ ngày 01/01/2024 đến ngày 15/12/2024», «đến ngày 15/12/2024». */
function timesOf(cell: Cell | undefined, stray: (stray: Note) => void): Fields {
  const text = oneLine(cell?.text ?? '');
  if (text === '') return {};
  const [, from, until] = SPAN.exec(text) ?? [];
  const [start, end] = [from, until].map((day) => (day === undefined ? null : readDay(day)));
  if ((!start && !end) || (from !== undefined && !start) || (until !== undefined && !end)) {
    stray(NOTES.timeUnread(text));
    return {};
  }
  const [first, last] = [start, end].map((read) =>
    read ? entry('line', read.day, read.certain ? null : NOTES.printed(text)) : undefined,
  );
  return first ? { period: { start: first, ...(last ? { end: last } : {}) } } : { as_of: last };
}
