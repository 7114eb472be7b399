/** Lists as CSV, beside their pages and beside the description of all files. */
import type { Archive } from '../../domain/archive.ts';
import { oncePer } from '../../domain/once.ts';
import { getArchive } from '../get-archive.ts';
import { LISTS } from '../addresses.ts';
import { addresses } from '../site.ts';
import { csvText } from './csv.ts';
import { digestOf } from './json-text.ts';
import { OWN_LISTS, type OwnList } from './list-fields.ts';
import { listTable } from './lists.ts';
import { csvResponse } from './subject-csv.ts';

/** One file a list; `folder` sets those of one place apart. */
export function listPaths(folder: string) {
  const { pages, draws, madeFromAll } = getArchive();
  if (!draws.common) return [];
  const from = madeFromAll();
  return OWN_LISTS.map((list) => ({
    params: { list: LISTS[list] },
    props: { list },
    cacheKey: pages.keyOf(nameOf(folder, list), from, () => digestOf(textOf(list))),
  }));
}

/** Answers with a list. */
export function listResponse(folder: string, list: OwnList): Response {
  const text = textOf(list);
  getArchive().pages.draw(nameOf(folder, list), () => digestOf(text));
  return csvResponse(text);
}

function textOf(list: OwnList): string {
  const { archive } = getArchive();
  const known = texts(archive);
  const publication = { site: import.meta.env.SITE, addresses };
  const text = known.get(list) ?? csvText(listTable(list, archive, publication));
  known.set(list, text);
  return text;
}

/** Made once, though each stands in two places: what services and models are told of is much to count. */
const texts = oncePer<Archive, Map<OwnList, string>>(() => new Map());

function nameOf(folder: string, list: OwnList): string {
  return `csv/${folder}/${list}`;
}
