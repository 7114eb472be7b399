/**
 * How a place of a report is called in a document, and back again: «Nhiệm vụ II.15», and in it «Số liệu 3 › Kỳ
 * trước › Giá trị». Titles are those of the schemas.
 */
import type { Path } from '../../compiler/path.ts';
import { describe, propertiesAt } from '../../compiler/schemas.ts';
import { rowKey } from '../../domain/place.ts';
import { TABLE_KINDS, type TableKind } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { isEntry, isList, type Filling } from '../yaml-text.ts';

/** What a report consists of: its front matter and its tables. */
export type Part = 'report' | TableKind;
/** The data of each part that there is. */
export type Parts = ReadonlyMap<Part, Filling>;

/** How documents name the tables of a report. */
export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  services: 'Dịch vụ công',
  models: 'Mô hình',
  tasks: 'Nhiệm vụ',
  documents: 'Văn bản',
  evaluation: 'Đánh giá mô hình',
  figures: 'Số liệu',
};
export const OF_REPORT = 'Báo cáo';
const WITHIN = ' › ';

/** Where something stands. */
export interface Place {
  readonly part: Part;
  /** From the part's root: a row, or nothing. */
  readonly path: Path;
}

/** Every row and part that can be named, by its folded name. */
export function placesOf(parts: Parts): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([[foldName(OF_REPORT), { part: 'report', path: [] }]]);
  for (const part of TABLE_KINDS) {
    const data = parts.get(part);
    if (data === undefined) continue;
    places.set(foldName(nameOfPart(part)), { part, path: [] });
    namesOfRows(part, data).forEach((name, nth) => {
      places.set(foldName(name), { part, path: ['rows', nth] });
    });
  }
  return places;
}

export function nameOfPart(part: Part): string {
  return part === 'report' ? OF_REPORT : `Bảng ${TABLE_NAMES[part].toLocaleLowerCase('vi')}`;
}

/** Rows as people name them, by group and number; those that share a number by where they stand, too. */
export function namesOfRows(part: TableKind, data: Filling): readonly string[] {
  const rows = fillingAt(data, ['rows']);
  const numbered = (rows && isList(rows) ? rows : []).map((row) => {
    const [group, stt] = [fillingAt(row, ['group']), fillingAt(row, ['stt'])].map(textOf);
    return { group: group || null, stt: stt || null };
  });
  return namesOfNumbered(part, numbered);
}

/** The same of rows of which no more is known. */
export function namesOfNumbered(
  part: TableKind,
  rows: readonly { readonly group: string | null; readonly stt: string | null }[],
): readonly string[] {
  const taken = new Set<string>();
  return rows.map(({ group, stt }, nth) => {
    const key = stt === null ? `dòng ${nth + 1}` : rowKey(group, stt);
    const name = `${TABLE_NAMES[part]} ${key}`;
    const own = taken.has(foldName(name)) ? `${name} (dòng ${nth + 1})` : name;
    taken.add(foldName(own));
    return own;
  });
}

/** What stands at a path; undefined where nothing does. */
export function fillingAt(data: Filling, path: Path): Filling | undefined {
  let here: Filling | undefined = data;
  for (const step of path) {
    if (here === undefined) return undefined;
    if (isList(here)) here = typeof step === 'number' ? here[step] : undefined;
    else here = isEntry(here) || typeof step === 'number' ? undefined : here[step];
  }
  return here;
}

/** What a value says; the words of a list one after the other. */
export function textOf(data: Filling | undefined): string {
  if (data === undefined) return '';
  if (isList(data)) return data.map(textOf).join('; ');
  if (!isEntry(data)) return '';
  return data.as === 'words' ? data.text.split(/\s*,\s*/).join('; ') : data.text;
}

/** A path as its titles, items of lists by their numbers. */
export function titleOf(part: Part, from: Path, path: Path): string {
  const titles: string[] = [];
  path.forEach((step, nth) => {
    const here = [...from, ...path.slice(0, nth + 1)];
    if (typeof step === 'number') titles.push(`${titles.pop()} ${step + 1}`);
    else titles.push(describe(part, here).title);
  });
  return titles.join(WITHIN);
}

/** The path that a title means; null where there is none. */
export function pathOf(part: Part, from: Path, title: string): Path | null {
  const path: (string | number)[] = [];
  for (const said of title.split(WITHIN.trim())) {
    const [, name = '', nth] = /^(.*?)(?:\s+(\d{1,5}))?$/u.exec(said.trim()) ?? [];
    const here = [...from, ...path];
    const keys = Object.keys(propertiesAt(part, here));
    const key = keys.find(
      (one) => foldName(describe(part, [...here, one]).title) === foldName(name),
    );
    if (key === undefined) return null;
    path.push(key, ...(nth === undefined ? [] : [Number(nth) - 1]));
  }
  return path;
}
