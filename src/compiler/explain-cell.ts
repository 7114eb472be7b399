/**
 * A number's place that holds something else, as a finding: what stands there is read as officers write it,
 * and the lines to write are shown, each piece at the key that takes it.
 */
import { keyRange, nodeAt } from './nodes.ts';
import { readNumberCell, type NumberCell } from './number-cells.ts';
import type { NumberForm } from './number-format.ts';
import type { MapNode, Node, ScalarNode } from './parse.ts';
import type { Path } from './path.ts';
import { allowedAt, describe, propertiesAt, type SchemaName } from './schemas.ts';
import type { OffsetFinding } from './source-file.ts';
import { suggestNear } from './suggest.ts';
import { withVietnamese } from './words.ts';

/** Where a cell stands. */
export interface CellPlace {
  readonly name: SchemaName;
  readonly root: Node;
  readonly path: Path;
  readonly form: NumberForm;
  /** The column at which a line begins, from 0. */
  readonly columnOf: (offset: number) => number;
}

export function explainCell(place: CellPlace, node: ScalarNode, written: string): OffsetFinding {
  const { name, path, form } = place;
  const field = describe(name, path);
  const at = { start: node.start, end: node.end };
  const cell = readNumberCell(node.text, form);
  if (cell?.letters) {
    const facts = { ...field, typed: written, letters: cell.letters, suggestion: cell.digits };
    return { code: 'letter-in-number', facts, suggestion: cell.digits, ...at };
  }
  if (cell) return explainNumber(place, node, written, cell);
  const reasons = allowedAt(name, path);
  const hasDigits = /\d/.test(written);
  const meant = hasDigits ? null : suggestNear(written, withVietnamese(reasons));
  const takesReasons = reasons.length > 0;
  const facts = { ...field, written, suggestion: meant, takesReasons, hasDigits };
  return { code: 'no-number', facts, suggestion: meant, ...at };
}

/** A key with its value, as one writes them. */
type Entry = readonly [key: string, value: string];

function explainNumber(
  place: CellPlace,
  node: ScalarNode,
  written: string,
  cell: NumberCell,
): OffsetFinding {
  const { name, root, path, form } = place;
  const field = describe(name, path);
  const parent = nodeAt(root, path.slice(0, -1));
  const entries = parent?.kind === 'map' ? entriesFor(place, parent, node.text, cell) : null;
  const isShare = cell.isPercent && form === 'count';
  const facts = {
    ...field,
    written,
    entries: entries?.map(([key, value]) => `${key}: ${value}`) ?? [],
    digits: cell.digits,
    isShare,
    hasTarget: cell.of !== null && takes(place, parent, 'target'),
  };
  const at = { start: node.start, end: node.end };
  if (!entries) return { code: 'number-with-words', facts, suggestion: null, ...at };
  const key = keyRange(root, path)!;
  const isFlow = place.columnOf(key.start) < 0;
  const between = isFlow ? ', ' : `\n${' '.repeat(place.columnOf(key.start))}`;
  const [[, first], ...more] = entries as [Entry, ...Entry[]];
  const suggestion = [first, ...more.map(([other, value]) => `${other}: ${value}`)].join(between);
  return { code: 'number-with-words', facts, suggestion, ...at };
}

/** The entries that say all that the cell says; null where its map has no place for some of it. */
function entriesFor(
  place: CellPlace,
  parent: MapNode,
  typed: string,
  cell: NumberCell,
): readonly Entry[] | null {
  const { path, form, name } = place;
  if (cell.isPercent && form === 'count') return null;
  const isFree = (key: string) => takes(place, parent, key) && !parent.entries.has(key);
  const entries: Entry[] = [[String(path.at(-1)), cell.digits]];
  let isWhole = true;
  for (const [key, value] of [
    ['of', cell.of],
    ['up_to', cell.upTo],
    ['qualifier', cell.qualifier],
  ] as const) {
    if (value === null) continue;
    if (isFree(key)) entries.push([key, value]);
    else if (key !== 'qualifier' || !parent.entries.has(key)) isWhole = false;
  }
  if (cell.unit !== '' && parent.entries.has('label') && isFree('unit'))
    entries.push(['unit', asValue(cell.unit)]);
  const isInWords = cell.qualifier !== null || cell.isScaled;
  if (isInWords && isFree('printed')) entries.push(['printed', asValue(typed)]);
  else if (isInWords && !parent.entries.has('printed')) isWhole = false;
  if (isWhole) return entries;
  if (!isFree('note')) return null;
  const { title } = describe(name, path);
  return [entries[0]!, ['note', asValue(`${title} in «${typed}»`)]];
}

function takes({ name, path }: CellPlace, parent: Node | null, key: string): boolean {
  return parent?.kind === 'map' && Object.hasOwn(propertiesAt(name, path.slice(0, -1)), key);
}

/** A text as a value of YAML, in quotes where it needs them. */
function asValue(text: string): string {
  return /^[\p{L}\d][^:#]*$/u.test(text) && !/^[\d.,\s-]+$/.test(text)
    ? text
    : JSON.stringify(text);
}
