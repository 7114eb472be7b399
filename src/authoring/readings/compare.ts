/**
 * What a report says and a document of it does not: the document is read again as `bc06 import` reads it, and
 * whatever comes back otherwise is a reading, to be printed in a table of its own.
 */
import { renderText } from '../../compiler/narrative.ts';
import type { Node } from '../../compiler/parse.ts';
import type { Path } from '../../compiler/path.ts';
import { refersTo } from '../../compiler/schemas.ts';
import { isEntry, isList, type Filling } from '../yaml-text.ts';
import { fillingAt, nameOfPart, namesOfRows, textOf, titleOf, type Part } from './places.ts';
import { CONFIRMED, NOTHING_SAID, shortened, type Reading } from './reading.ts';
import type { Vocabulary } from './words.ts';

/** @param was as it is written; @param is as it was read from the document */
export function readingsOf(
  part: Part,
  was: Node,
  is: Filling,
  { say }: Vocabulary,
): readonly Reading[] {
  const found: Reading[] = [];
  const names = part === 'report' ? [] : namesOfRows(part, is);
  const said = (path: Path, data: Filling | undefined) => {
    const text = textOf(data);
    return text === '' ? text : say(part, path, text);
  };
  const tell = (path: Path, value: string) => {
    const [list, nth] = path;
    const isOfRow = list === 'rows' && typeof nth === 'number';
    const from = isOfRow ? path.slice(0, 2) : [];
    found.push({
      place: isOfRow ? names[nth]! : nameOfPart(part),
      field: titleOf(part, from, path.slice(from.length)),
      found: shortened(said(path, fillingAt(is, path))),
      value,
    });
  };
  const compare = (before: Node | undefined, after: Filling | undefined, path: Path): void => {
    if (before === undefined) {
      if (after !== undefined) tell(path, NOTHING_SAID);
    } else if (before.kind === 'map') {
      const keys = new Set([...before.entries.keys(), ...keysOf(after)]);
      for (const key of keys)
        compare(before.entries.get(key)?.node, after && fillingAt(after, [key]), [...path, key]);
    } else if (before.kind === 'list' && before.items.some(({ kind }) => kind === 'map')) {
      const items = after && isList(after) ? after : [];
      // What is too much goes from its end, or the numbers of the rest would be others.
      for (let nth = items.length - 1; nth >= before.items.length; nth--)
        compare(undefined, items[nth], [...path, nth]);
      const isRows = path[0] === 'rows' && path.length === 1;
      before.items.forEach((item, nth) => {
        if (!isRows || nth < items.length) compare(item, items[nth], [...path, nth]);
      });
    } else {
      const text = typed(before);
      if (!isSame(part, path, text, textOf(after))) tell(path, say(part, path, text));
      else if (after !== undefined && isDoubted(after)) tell(path, CONFIRMED);
    }
  };
  compare(was, is, []);
  return found;
}

function keysOf(data: Filling | undefined): readonly string[] {
  if (data === undefined || isList(data) || isEntry(data)) return [];
  return Object.keys(data).filter((key) => data[key] !== undefined);
}

function typed(node: Node): string {
  if (node.kind === 'scalar') return node.text.trimEnd();
  return node.kind === 'list' ? node.items.map(typed).join('; ') : '';
}

function isSame(part: Part, path: Path, was: string, is: string): boolean {
  if (was === is) return true;
  return was !== '' && is !== '' && refersTo(part, path, 'text') && shown(was) === shown(is);
}

/** As it is shown: how a text is broken into lines is no matter. */
function shown(markdown: string): string {
  return renderText(markdown)
    .html.replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1');
}

function isDoubted(data: Filling): boolean {
  if (!isList(data) && isEntry(data)) return data.note !== null;
  return (Object.values(data) as readonly (Filling | undefined)[]).some(
    (one) => one !== undefined && isDoubted(one),
  );
}
