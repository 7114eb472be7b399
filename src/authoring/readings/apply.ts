/** Readings that a document prints → the data of its parts, as they are meant. */
import type { Path } from '../../compiler/path.ts';
import { propertiesAt } from '../../compiler/schemas.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { isEntry, isList, type Filling } from '../yaml-text.ts';
import { fillingAt, pathOf, placesOf, textOf, type Part, type Parts } from './places.ts';
import { CONFIRMED, NOTHING_SAID, shortened, type Reading } from './reading.ts';
import type { Vocabulary } from './words.ts';

export interface Applied {
  readonly parts: Parts;
  /** Of a place that is not there, or says something else by now. */
  readonly unused: readonly Reading[];
}

export function applyReadings(
  parts: Parts,
  readings: readonly Reading[],
  { say, read }: Vocabulary,
): Applied {
  const result = new Map(parts);
  const places = placesOf(parts);
  const unused: Reading[] = [];
  for (const reading of readings) {
    const place = places.get(foldName(reading.place));
    const data = place && result.get(place.part);
    const within = place && pathOf(place.part, place.path, reading.field);
    if (!place || data === undefined || !within) {
      unused.push(reading);
      continue;
    }
    const path = [...place.path, ...within];
    const before = fillingAt(data, path);
    const meant = meaningOf(reading, before, () => read(place.part, path, reading.value));
    const text = textOf(before);
    const now = text === '' ? '' : shortened(say(place.part, path, text));
    if (now === shortened(reading.found))
      result.set(place.part, withValue(place.part, data, [], path, meant)!);
    else if (meant === undefined || textOf(meant) !== textOf(before)) unused.push(reading);
  }
  return { parts: result, unused };
}

function meaningOf(
  { value }: Reading,
  before: Filling | undefined,
  read: () => Filling,
): Filling | undefined {
  if (value === NOTHING_SAID) return undefined;
  return value === CONFIRMED ? before && withoutNotes(before) : read();
}

function withoutNotes(data: Filling): Filling {
  if (isList(data)) return data.map(withoutNotes);
  if (isEntry(data)) return { ...data, note: null };
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => [key, one && withoutNotes(one)]),
  );
}

/** The data with a value at a path, keys in the order of the contract; undefined of what is empty then. */
function withValue(
  part: Part,
  data: Filling | undefined,
  at: Path,
  path: Path,
  value: Filling | undefined,
): Filling | undefined {
  const step = path[at.length];
  if (step === undefined) return value;
  const next = withValue(part, data && fillingAt(data, [step]), [...at, step], path, value);
  if (typeof step === 'number') {
    const items = [...(data && isList(data) ? data : [])];
    items.splice(step, 1, ...(next === undefined ? [] : [next]));
    return items.length > 0 ? items : undefined;
  }
  const held = data && !isList(data) && !isEntry(data) ? data : idOf(part, at, data);
  const all: Record<string, Filling | undefined> = { ...held, [step]: next };
  const order = Object.keys(propertiesAt(part, at));
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const kept = Object.entries(all).filter(([, one]) => one !== undefined);
  return kept.length === 0
    ? undefined
    : Object.fromEntries(kept.toSorted(([a], [b]) => rank(a) - rank(b)));
}

/** A period that is but its id has a place for more. */
function idOf(part: Part, at: Path, data: Filling | undefined): Record<string, Filling> {
  return part === 'report' && at[0] === 'period' && data !== undefined ? { id: data } : {};
}
