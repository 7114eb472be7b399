/** Drafts on their way out and in: as a ZIP, as pages of GitHub, and from the files of a folder. */
import { strToU8, unzipSync, zipSync } from 'fflate';

import { REPORTS } from '../../compiler/folders.ts';
import { parseMarkdown } from '../../compiler/parse.ts';
import { readAddress } from '../../compiler/report/address.ts';
import { REPORT_FILE, TABLE_FILES } from '../../compiler/report/folder.ts';
import { MAX_BYTES, sourceText } from '../../compiler/source-file.ts';
import { compareText } from '../../domain/order.ts';
import type { Draft, GitHubPages, HandOver, Opened, OpenedFile } from './form.ts';

/** The earliest day that a ZIP knows: the same draft gives the same bytes. */
const EARLIEST = '1980-01-01T12:00:00';

export function handOver({ id, files }: Draft): HandOver {
  const entries = named(files).map(([name, text]) => [`${REPORTS}${id}/${name}`, strToU8(text)]);
  return {
    name: `${id.replaceAll('/', '-')}.zip`,
    zip: zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
      mtime: EARLIEST,
      level: 6,
    }),
  };
}

/** Addresses beyond this GitHub refuses. */
const LONGEST_ADDRESS = 8_000;

export function gitHubPages({ id, files }: Draft, repository: string, branch: string): GitHubPages {
  const base = repository.replace(/\/+$/, '');
  const folder = `${REPORTS}${id}`;
  return {
    files: named(files).map(([name, text]) => {
      const query = new URLSearchParams({ filename: `${folder}/${name}`, value: text });
      const url = `${base}/new/${branch}?${query.toString()}`;
      return { file: name, url: url.length > LONGEST_ADDRESS ? null : url };
    }),
    upload: `${base}/upload/${branch}`,
  };
}

/** By name, the report first. */
function named(files: Draft['files']): (readonly [name: string, text: string])[] {
  const first = (name: string) => (name === REPORT_FILE ? 0 : 1);
  return Object.entries(files).sort(([a], [b]) => first(a) - first(b) || compareText(a, b));
}

const OWN = [REPORT_FILE, ...TABLE_FILES];

/** Files as they were chosen or dragged, by the folders that they are of. */
export function openFiles(chosen: readonly OpenedFile[]): Opened {
  const left: string[] = [];
  const texts = chosen.flatMap((file) => {
    if (!/\.zip$/i.test(file.name)) return [file];
    const unpacked = unpack(file.bytes);
    if (!unpacked) left.push(file.name);
    return unpacked ?? [];
  });
  const folders = new Map<string, Record<string, string>>();
  for (const { name, bytes } of texts) {
    const cut = name.lastIndexOf('/') + 1;
    const text = OWN.includes(name.slice(cut)) ? readUtf8(bytes) : null;
    if (text === null) {
      left.push(name);
      continue;
    }
    const folder = folders.get(name.slice(0, cut)) ?? {};
    folder[name.slice(cut)] = text;
    folders.set(name.slice(0, cut), folder);
  }
  const drafts = [...folders].flatMap(([folder, files]): readonly Draft[] => {
    const id = idOf(folder, files[REPORT_FILE]);
    if (id !== null) return [{ id, files }];
    left.push(...Object.keys(files).map((name) => folder + name));
    return [];
  });
  return { drafts, left };
}

const MOST_FILES = 500;

/** What a ZIP holds of reports; null where it is damaged, or holds more than reports do. */
function unpack(bytes: Uint8Array): readonly OpenedFile[] | null {
  let count = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!OWN.includes(name.slice(name.lastIndexOf('/') + 1))) return false;
        count++;
        size += originalSize;
        if (count > MOST_FILES || size > MOST_FILES * MAX_BYTES) throw new Error('too large');
        return originalSize <= MAX_BYTES;
      },
    });
    return Object.entries(files).map(([name, held]) => ({ name, bytes: held }));
  } catch {
    return null;
  }
}

/** Null where it is no UTF-8, or too large: what cannot be given back as it was is not opened. */
function readUtf8(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_BYTES) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `bac-giang/2024-07`: by the folder's path, or else by what the front matter says. */
function idOf(folder: string, report: string | undefined): string | null {
  const path = folder.split('/').filter(Boolean).slice(-2).join('/');
  if (readAddress(path)) return path;
  if (report === undefined) return null;
  const { front } = parseMarkdown(sourceText(REPORT_FILE, report), () => undefined);
  if (front?.root.kind !== 'map') return null;
  const { province, period } = front.root.value;
  const name = typeof period === 'object' && period !== null && 'id' in period ? period.id : period;
  const id = `${String(province)}/${String(name)}`;
  return readAddress(id) ? id : null;
}
