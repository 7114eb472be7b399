/**
 * Where a build works: a folder of its own beside the one it is for, so that a build can be killed at any
 * moment and nobody sees what it left.
 *
 *     dist/                    what is published
 *     .dist.build/pages/       what the build that published it may hand on (page-cache.ts)
 *     .dist.build/<owner>/     a build at work: site/ becomes dist/, pages/ becomes .dist.build/pages/
 *
 * Whose folder it is stands in its name, from the instant that it exists: a later build sweeps what dead
 * builds left and leaves the living alone.
 */
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Workshop {
  /** The folder that this build is for. */
  readonly out: string;
  /** Everything of this build. */
  readonly folder: string;
  /** The site as it grows. */
  readonly site: string;
  /** The folder that was published before, while two renames put the site in its place (swap.ts). */
  readonly previous: string;
  /** What this build keeps of its pages, for the next one. */
  readonly pages: string;
  /** The same of the build that was published last. */
  readonly publishedPages: string;
}

/** Who works in a folder; as its name, `1764252000000-4711-8812345-1f9c07aa`. */
interface Owner {
  readonly since: number;
  readonly process: number;
  /** When the process began, as its system tells; numbers of processes are used again. */
  readonly began: string;
  /** The machine: the same number is another process in another container. */
  readonly host: string;
}

const NAME = /^(\d{13})-(\d+)-(\d+)-([0-9a-f]{8})(~*)$/;
/** Nothing is known of processes elsewhere. No build takes so long. */
const GIVEN_UP_MS = 24 * 3_600_000;
/** So long a build waits for one that began before it. */
const PATIENCE_MS = 10 * 60_000;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The folder of workshops: hidden, on the same disk as the folder that they are for, never served. */
function yardOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.build`);
}

function workshopIn(out: string, name: string): Workshop {
  const yard = yardOf(out);
  const folder = join(yard, name);
  const inside = (part: string) => join(folder, part);
  return {
    out,
    folder,
    site: inside('site'),
    previous: inside('previous'),
    pages: inside('pages'),
    publishedPages: join(yard, 'pages'),
  };
}

/** A new workshop of this process for the folder `out`. */
export async function openWorkshop(out: string): Promise<Workshop> {
  const owner = [Date.now(), process.pid, (await beginningOf(process.pid)) ?? 0, HOST].join('-');
  const workshop = workshopIn(out, owner);
  await mkdir(dirname(out), { recursive: true });
  // Not recursive: on a disk that can only be read, Node would call that "no such file".
  await mkdir(yardOf(out)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  // Not mkdtemp, which allows nobody but its maker to read: this folder is going to be served.
  await mkdir(workshop.folder);
  await mkdir(workshop.site);
  return workshop;
}

/** Takes a workshop down. What cannot be removed now is swept by a later build. */
export async function closeWorkshop(workshop: Workshop): Promise<void> {
  await takeDown(workshop).catch(() => undefined);
  await rmdir(yardOf(workshop.out)).catch(() => undefined);
}

/** Takes down what builds that are no longer alive left behind. */
export async function sweep(out: string): Promise<void> {
  for (const name of await readdir(yardOf(out)).catch(() => [])) {
    const owner = ownerOf(name);
    if (!owner || (await isAlive(owner))) continue;
    await takeDown(workshopIn(out, name));
  }
  await rmdir(yardOf(out)).catch(() => undefined);
}

/**
 * Waits for builds of the same folder that began before this one: what was read last is published last.
 * Tells the process that it waits for.
 */
export async function takeTurn(
  { out, folder }: Workshop,
  waitsFor: (process: number) => void,
): Promise<void> {
  const own = basename(folder);
  const told = new Set<number>();
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const earlier = (await readdir(yardOf(out))).filter((name) => NAME.test(name) && name < own);
    const alive: Owner[] = [];
    for (const owner of earlier.map(ownerOf))
      if (owner?.host === HOST && (await isAlive(owner))) alive.push(owner);
    if (alive.length === 0) return;
    for (const { process } of alive.filter(({ process }) => !told.has(process))) {
      told.add(process);
      waitsFor(process);
    }
    await sleep(200);
  }
}

function ownerOf(name: string): Owner | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, since = '', process = '', began = '', host = '', left = ''] = match;
  // What is being removed belongs to nobody.
  return { since: left === '' ? Number(since) : 0, process: Number(process), began, host };
}

async function isAlive({ since, process: number, began, host }: Owner): Promise<boolean> {
  if (Date.now() - since > GIVEN_UP_MS) return false;
  if (host !== HOST) return true;
  try {
    process.kill(number, 0);
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const begins = await beginningOf(number);
  return begins === null ? number !== process.pid : String(begins) === began;
}

/** When a process began, in ticks since the machine did; null where the system does not tell. */
async function beginningOf(number: number): Promise<number | null> {
  const stat = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => null);
  // The second field is the program's name in brackets, which may hold anything; this is the 22nd.
  const ticks = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  return Number.isSafeInteger(ticks) ? ticks : null;
}

/** Removes a workshop; a swap that ended between its two renames is finished first. */
async function takeDown({ out, folder, site, previous }: Workshop): Promise<void> {
  if ((await exists(previous)) && !(await exists(out)))
    await rename((await exists(site)) ? site : previous, out);
  // Under another name first: what a killed build's last child still moves must not be half a folder.
  const going = `${folder}~`;
  await rename(folder, going).catch((error: unknown) => {
    // Another build sweeps too.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rm(going, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
