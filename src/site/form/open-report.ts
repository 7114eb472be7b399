/** Begins a report, or opens one: asks the worker for its files, and shows them on the desk. */
import type { Draft, FormData, OpenedFile } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import { deskClient, type DeskClient } from './desk-client.ts';
import { keptDraft, newSlot } from './drafts.ts';
import { makeDesk, type OpenDesk } from './desk.ts';
import { keepOffline } from './offline.ts';
import type { FormPage, PublishedPeriods } from './view.ts';

/** What a person has asked for. */
export type Opening =
  | { readonly from: 'last' | 'blank'; readonly province: string; readonly period: string }
  | { readonly from: 'files'; readonly files: readonly File[] }
  | { readonly from: 'entries'; readonly entries: readonly FileSystemEntry[] }
  | { readonly from: 'draft'; readonly slot: string };

interface Ready {
  readonly client: DeskClient;
  readonly published: PublishedPeriods;
  readonly desk: OpenDesk;
}

/** Made once; what has failed is tried again. */
let ready: Promise<Ready> | null = null;

async function prepare(page: FormPage): Promise<Ready> {
  const answer = await fetch(page.addresses.data);
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  const data = (await answer.json()) as { form: FormData; published: PublishedPeriods };
  const client = deskClient();
  const { choices } = await client.ask('prepare', data.form, page.language);
  const desk = makeDesk({ client, page, choices });
  void keepOffline(page, client, desk.sayOffline);
  return { client, published: data.published, desk };
}

/** Opens what was asked for; what keeps it from being opened, as a sentence, or nothing. */
export async function openReport(opening: Opening, page: FormPage): Promise<string> {
  ready ??= prepare(page);
  try {
    const own = await ready;
    const found = await find(opening, page, own);
    if (!found) return page.words.not_report;
    if ('refused' in found) return found.refused;
    const others = await othersOf(found.draft, page, own);
    await own.desk.open({ ...found, others });
    return '';
  } catch (error) {
    ready = null;
    throw error;
  }
}

interface Found {
  readonly draft: Draft;
  readonly slot: string;
  /** Where it comes from, as a sentence. */
  readonly about: string;
}

async function find(
  opening: Opening,
  page: FormPage,
  { client, published }: Ready,
): Promise<Found | { readonly refused: string } | null> {
  const { words } = page;
  if (opening.from === 'draft') {
    const draft = keptDraft(opening.slot);
    return draft && { draft, slot: opening.slot, about: '' };
  }
  const found = (draft: Draft | null, about: string) =>
    draft && { draft, slot: newSlot(draft), about };
  if (opening.from === 'files' || opening.from === 'entries') {
    const files =
      opening.from === 'files' ? opening.files.map(namedFile) : await filesIn(opening.entries);
    const { drafts, left } = await client.ask('open', await Promise.all(files.map(bytesOf)));
    const [draft = null, ...more] = drafts;
    const unused = [...left, ...more.map(({ id }) => id)];
    return found(draft, unused.length > 0 ? fill(words.left, { names: unused.join(', ') }) : '');
  }
  const { province, period, from } = opening;
  const periods = published[province] ?? [];
  if (periods.includes(period)) {
    const draft = await publishedDraft(`${province}/${period}`, page, client);
    if (draft) return found(draft, words.published);
  }
  const { last } = from === 'last' ? await client.ask('around', period, periods) : { last: null };
  const before = last === null ? null : await publishedDraft(`${province}/${last}`, page, client);
  const begun = await client.ask('begin', province, period, before);
  if ('refused' in begun) return begun;
  const { draft, isAfterLast } = begun;
  if (from === 'blank') return found(draft, words.begun_blank);
  if (isAfterLast) return found(draft, fill(words.begun_after, { last: `${province}/${last!}` }));
  return found(
    draft,
    last === null ? words.no_last : fill(words.last_unread, { last: `${province}/${last}` }),
  );
}

/** The files of a published report; null where they cannot be fetched: one can write without them. */
async function publishedDraft(
  id: string,
  { addresses }: FormPage,
  client: DeskClient,
): Promise<Draft | null> {
  try {
    const answer = await fetch(fill(addresses.source, { id }));
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const name = `${id.replace('/', '-')}.zip`;
    const { drafts } = await client.ask('open', [{ name, bytes }]);
    return drafts[0] ?? null;
  } catch {
    return null;
  }
}

/** The unit's reports before and after one, for what is compared with them. */
async function othersOf(
  { id }: Draft,
  page: FormPage,
  { client, published }: Ready,
): Promise<readonly Draft[]> {
  const [province, period] = id.split('/') as [string, string];
  const { near } = await client.ask('around', period, published[province] ?? []);
  const others = await Promise.all(
    near.map((one) => publishedDraft(`${province}/${one}`, page, client)),
  );
  return others.filter((one) => one !== null);
}

interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** A folder that was chosen says where its files are in it. */
function namedFile(file: File): NamedFile {
  return { name: file.webkitRelativePath || file.name, file };
}

async function bytesOf({ name, file }: NamedFile): Promise<OpenedFile> {
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** So many files are read of what is dropped. */
const MOST_FILES = 200;

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (found.length >= MOST_FILES) return;
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      });
      found.push({ name: entry.fullPath.replace(/^\//, ''), file });
    } else if (isFolder(entry)) for (const inner of await entriesOf(entry)) await walk(inner);
  };
  for (const entry of entries) await walk(entry);
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder is read in portions, until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0 || all.length >= MOST_FILES) return all;
    all.push(...portion);
  }
}
