/**
 * Cuts the files of a search index smaller than Pagefind does. It puts 20,000 words' places into one file,
 * and names texts by hashes in a list that a browser loads whole: of a query of four words some 100 kB come
 * that nobody asked for. Here a file holds few words, and texts are numbered. Knows the format of Pagefind
 * 1.6, of which nothing is read but where an item ends (CBOR, RFC 8949); another format is refused. Items are
 * carried over byte for byte: cborg and cbor-x would make objects of them all and write them anew, in some twenty
 * times as long.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Before anything else in each file of Pagefind. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Words whose places take so many bytes, before they are packed, are a file; one word may take more. */
const CUT_AT = 6_000;

/** Cuts the index in a folder, in place. */
export async function recut(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  for (const language of Object.values(entry.languages)) {
    const metaFile = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
    const meta = read(await readFile(metaFile(language.hash)));
    const [version, pages, , ...rest] = itemsOf(meta, 6);
    const chunks = await recutWords(join(folder, 'index'));
    const named = await numberTexts(join(folder, 'fragment'), itemsOf(pages!));
    const made = list([version!, list(named), list(chunks), ...rest]);
    await rm(metaFile(language.hash));
    language.hash = nameOf(made);
    await writeFile(metaFile(language.hash), packed(made));
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

interface Entry {
  readonly languages: Readonly<Record<string, { hash: string }>>;
}

/** Writes the words of all files in smaller ones; which words are in which, in their order. */
async function recutWords(folder: string): Promise<readonly Buffer[]> {
  const words: Word[] = [];
  for (const name of await readdir(folder)) {
    const [found] = itemsOf(read(await readFile(join(folder, name))), 1);
    for (const bytes of itemsOf(found!)) words.push({ word: textIn(itemsOf(bytes)[0]!), bytes });
    await rm(join(folder, name));
  }
  words.sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
  const told: Buffer[] = [];
  for (const together of inChunks(words)) {
    const made = list([list(together.map(({ bytes }) => bytes))]);
    const name = nameOf(made);
    await writeFile(join(folder, `${name}.pf_index`), packed(made));
    told.push(list([together[0]!.word, together.at(-1)!.word, name].map(text)));
  }
  return told;
}

interface Word {
  readonly word: string;
  readonly bytes: Buffer;
}

function inChunks(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size >= CUT_AT) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)!.push(word);
    size += word.bytes.length;
  }
  return chunks;
}

/**
 * Numbers the texts, list by list: what differs from index to index is one beginning for all of a list, which packs
 * to nothing, and an edit gives other names to the texts of its own list alone.
 */
async function numberTexts(folder: string, pages: readonly Buffer[]): Promise<readonly Buffer[]> {
  const hashes = pages.map((page) => textIn(itemsOf(page)[0]!));
  const names = new Map<string, string>();
  for (const together of inLists([...new Set(hashes)])) {
    const version = nameOf(Buffer.from(together.join()));
    for (const [at, hash] of together.entries())
      names.set(hash, `${version}${at.toString(36).padStart(3, '0')}`);
  }
  for (const [hash, name] of names)
    await rename(join(folder, `${hash}.pf_fragment`), join(folder, `${name}.pf_fragment`));
  return pages.map((page, at) => list([text(names.get(hashes[at]!)!), ...itemsOf(page).slice(1)]));
}

/** Of so many texts one begins a list, whatever stands before it; a list costs a first search 28 bytes. */
const OF_TEXTS = 512;

function inLists(hashes: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = [[]];
  for (const hash of hashes) {
    const chance = createHash('sha256').update(hash).digest().readUInt32BE();
    if (chance % OF_TEXTS === 0) lists.push([]);
    lists.at(-1)!.push(hash);
  }
  return lists.filter((some) => some.length > 0);
}

function read(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unknownFormat();
  return bytes.subarray(SIGNATURE.length);
}

function packed(made: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, made]), { level: 9 });
}

const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const SIMPLE = 7;
const INDEFINITE = 31;
const BREAK = 0xff;

/** The things in a list, of which there may have to be so many. */
function itemsOf(bytes: Buffer, count?: number): readonly Buffer[] {
  if (bytes[0]! >> 5 !== LIST) throw unknownFormat();
  const items: Buffer[] = [];
  const { value, next } = argumentAt(bytes, 0);
  for (let at = next; items.length < value && bytes[at] !== BREAK;) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  if (count !== undefined && items.length !== count) throw unknownFormat();
  return items;
}

/** The byte after the thing that begins at one. */
function endOf(bytes: Buffer, start: number): number {
  const kind = bytes[start]! >> 5;
  const { value, next } = argumentAt(bytes, start);
  if (kind === BYTES || kind === TEXT) return next + value;
  let end = next;
  if (kind > LIST && kind !== SIMPLE) throw unknownFormat();
  if (kind !== LIST) return end;
  for (let left = value; left > 0 && bytes[end] !== BREAK; left -= 1) end = endOf(bytes, end);
  return value === Infinity ? end + 1 : end;
}

/** The number in the head of a thing: how long it is, or what it is. */
function argumentAt(
  bytes: Buffer,
  start: number,
): { readonly value: number; readonly next: number } {
  const short = bytes[start]! & 0x1f;
  if (short < 24) return { value: short, next: start + 1 };
  if (short === INDEFINITE) return { value: Infinity, next: start + 1 };
  const size = 2 ** (short - 24);
  const next = start + 1 + size;
  if (size > 8 || next > bytes.length) throw unknownFormat();
  return { value: size === 8 ? 0 : bytes.readUIntBE(start + 1, size), next };
}

function textIn(bytes: Buffer): string {
  if (bytes[0]! >> 5 !== TEXT) throw unknownFormat();
  return bytes.toString('utf8', argumentAt(bytes, 0).next);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

function list(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(LIST, items.length), ...items]);
}

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  const made = Buffer.alloc(5);
  made[0] = (kind << 5) | 26;
  made.writeUInt32BE(value, 1);
  return made;
}

function nameOf(made: Buffer): string {
  return `vi_${createHash('sha256').update(made).digest('hex').slice(0, 10)}`;
}

function unknownFormat(): Error {
  return new Error('Search: the index is not in the format of Pagefind 1.6');
}
