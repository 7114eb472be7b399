/**
 * An incremental build gives what a clean one gives, byte for byte: over random edits of content, reference
 * data, schemas and the site's own code, some withdrawn again; with builds killed at random moments and
 * caches damaged between them. Meanwhile dist/ is at every time a whole site. All follows from a seed
 * (where kills fall, from the clock as well); for a longer run:
 *
 *     BUILD_EDITS=200 BUILD_SEED=7 npx vitest run --project build tests/build/incremental.test.ts
 */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { idsSchema } from '../../src/compiler/ids.ts';
import { today } from '../../src/workspace.ts';
import { filesOf, randomEdit, smallArchive, type Content, type Scene } from '../edits.ts';
import { readFolder } from '../files.ts';
import { chanceFrom, type Chance } from '../random.ts';
import { bytesBelow, copyProject, kill, startBuild } from './project.ts';

const EDITS = Number(process.env['BUILD_EDITS'] ?? 5);
const SEED = Number(process.env['BUILD_SEED'] ?? 20261127);
const IDS = 'schemas/ids.schema.json';

type Bytes = Readonly<Record<string, string>>;

/** What is built: content, and files of the project that have been changed. */
interface State extends Scene {
  readonly code: Content;
}

let root = '';
/** The same project, where every build is a clean one. */
let other = '';
let longest = 0;

beforeAll(async () => {
  root = await copyProject();
  other = await copyProject();
  for (const folder of [root, other]) await rm(join(folder, 'content'), { recursive: true });
}, 600_000);

afterAll(async () => {
  for (const folder of [root, other]) await rm(folder, { recursive: true, force: true });
});

function judge(content: Content) {
  const { archive, diagnostics } = compile(filesOf(content), today());
  return { diagnostics, ids: JSON.stringify(idsSchema(archive.reference)) };
}

/** Changes files of a project from one state to another. */
async function become(folder: string, now: State | null, next: State): Promise<void> {
  const before = filesIn(now);
  const after = filesIn(next);
  for (const path of before.keys())
    if (!after.has(path)) await rm(join(folder, path), { force: true });
  for (const [path, text] of after)
    if (before.get(path) !== text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
}

function filesIn(state: State | null): Content {
  return new Map([...(state?.content ?? []), ...(state?.code ?? [])]);
}

async function build(folder: string): Promise<Bytes> {
  const { code, said } = await startBuild(folder).end;
  expect(said).toMatch(/^The site is in dist\/: .*\n$/);
  expect(code).toBe(0);
  return bytesBelow(join(folder, 'dist'));
}

/** What the state gives where nothing is left of anything. */
async function cleanBuild(now: State | null, next: State): Promise<Bytes> {
  await become(other, now, next);
  for (const left of ['dist', '.dist.build', 'node_modules/.cache'])
    await rm(join(other, left), { recursive: true, force: true });
  const began = performance.now();
  const bytes = await build(other);
  longest = Math.max(longest, performance.now() - began);
  return bytes;
}

/** Files of the project that people change, and how. */
const CODE: Readonly<Record<string, readonly [files: RegExp, change: Change]>> = {
  'a component': [/^src\/site\/(?!pages\/).*\.astro$/, classed],
  'what is drawn as text': [/^src\/site\/.*\/draw\.ts$/, classed],
  'a page': [/^src\/site\/pages\/.*\.astro$/, classed],
  'a style': [/^src\/site\/.*\.css$/, styled],
  'a schema': [/^schemas\/(?:report|models|services)\.schema\.json$/, described],
};

type Change = (text: string, chance: Chance) => string;

/** Another class at the first element that has one. */
function classed(text: string, { next }: Chance): string {
  return text.replace(/class="(?:them-\d+ )?/, `class="them-${Math.floor(next() * 1e6)} `);
}

function styled(text: string, { next }: Chance): string {
  return `${text}.them-${Math.floor(next() * 1e6)} { color: red }\n`;
}

function described(text: string, { next }: Chance): string {
  return text.replace(/"description": "/, `"description": "${Math.floor(next() * 1e6)} `);
}

/** The files of the project that may change. */
function codeOf(folder: string): Content {
  const patterns = Object.values(CODE).map(([files]) => files);
  const paths = ['src/site', 'schemas'].flatMap((below) =>
    readFolder(join(folder, below)).map(({ path }) => `${below}/${path}`),
  );
  return new Map(
    paths
      .filter((path) => patterns.some((files) => files.test(path)))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function editCode(state: State, chance: Chance): (State & { readonly name: string }) | null {
  const name = chance.pick(Object.keys(CODE));
  const [files, change] = CODE[name]!;
  const path = chance.pick([...state.code.keys()].filter((one) => files.test(one)));
  const text = state.code.get(path)!;
  const changed = change(text, chance);
  return changed === text ? null : { ...state, name, code: new Map(state.code).set(path, changed) };
}

function editContent(state: State, chance: Chance): (State & { readonly name: string }) | null {
  const edit = randomEdit(state, chance, judge);
  if (edit === null) return null;
  const { ids, ...next } = edit;
  // Names of reference data are generated into a schema.
  return { ...next, code: new Map(state.code).set(IDS, ids) };
}

function randomChange(state: State, chance: Chance): State & { readonly name: string } {
  for (;;) {
    const edit = chance.next() < 0.2 ? editCode(state, chance) : editContent(state, chance);
    if (edit) return edit;
  }
}

/** What may happen to what the last build kept. */
const HARMS: Readonly<Record<string, (chance: Chance) => Promise<void>>> = {
  'a file of a cache is cut off': async (chance) => {
    const path = await cached(chance);
    if (path !== null) await replace(path, (await readFile(path)).subarray(0, 10));
  },
  'a file of a cache is another': async (chance) => {
    const path = await cached(chance);
    if (path !== null) await replace(path, '<!doctype html><title>Trang giả</title>');
  },
  'a file of a cache is gone': async (chance) => {
    const path = await cached(chance);
    if (path !== null) await rm(path);
  },
  'pages are gone': () => rm(join(root, PAGES), { recursive: true, force: true }),
  'compiled units are gone': () => rm(join(root, UNITS), { recursive: true, force: true }),
};
const PAGES = '.dist.build/pages';
const UNITS = 'node_modules/.cache/bc06';

async function cached({ any, next }: Chance): Promise<string | null> {
  const folder = join(root, next() < 0.6 ? PAGES : UNITS);
  const files = Object.keys(await bytesBelow(folder).catch(() => ({})));
  const name = any(files);
  return name === null ? null : join(folder, name);
}

/** Another file of that name: the one that was there may be a published page, too. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await rm(path);
  await writeFile(path, content);
}

/** Names of files that are not what they should be. */
function unlike(found: Bytes, wanted: Bytes): readonly string[] {
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...names].filter((name) => found[name] !== wanted[name]);
}

test(
  `${EDITS} random edits (seed ${SEED})`,
  async () => {
    const chance = chanceFrom(SEED);
    const content = smallArchive();
    const { ids, ...judged } = judge(content);
    let state: State = { ...judged, content, code: new Map([...codeOf(root), [IDS, ids]]) };
    let wanted = await cleanBuild(null, state);
    let cleaned = state;
    await become(root, null, state);
    expect(unlike(await build(root), wanted)).toEqual([]);
    const counts = { killed: 0, swapped: 0, withdrawn: 0, harmed: 0 };
    const log: string[] = [];
    for (let edits = 1; edits <= EDITS; edits += 1) {
      const { name, ...next } = randomChange(state, chance);
      const clean = await cleanBuild(cleaned, next);
      cleaned = next;
      const told = log.length;
      log.push(`${edits}. ${name} (${unlike(clean, wanted).length} files)`);
      const said = () => `seed ${SEED}: ${log.slice(-12).join('; ')}`;
      if (chance.next() < 0.3) {
        const harm = chance.pick(Object.keys(HARMS));
        log.push(harm);
        counts.harmed += 1;
        await HARMS[harm]!(chance);
      }
      await become(root, state, next);
      let published = wanted;
      for (let kills = chance.pick([0, 1, 1, 2]); kills > 0; kills -= 1) {
        // Half of the kills fall where the site is nearly whole.
        const share = chance.next() < 0.5 ? chance.next() : 0.8 + 0.3 * chance.next();
        const running = startBuild(root);
        await sleep(share * longest);
        const { code } = await kill(running);
        log.push(code === null ? `killed at ${share.toFixed(2)}` : 'ended before');
        counts.killed += code === null ? 1 : 0;
        const found = await bytesBelow(join(root, 'dist'));
        if (unlike(found, clean).length > 0) expect(unlike(found, published), said()).toEqual([]);
        else {
          counts.swapped += 1;
          published = clean;
        }
      }
      if (chance.next() < 0.2) {
        log.push('withdrawn');
        counts.withdrawn += 1;
        await become(root, next, state);
      } else [state, wanted] = [next, clean];
      expect(unlike(await build(root), wanted), said()).toEqual([]);
      // Nothing that killed builds left.
      expect(await readdir(join(root, '.dist.build')), said()).toEqual(['pages']);
      const left = (await readdir(root)).filter((one) => /^\.?dist|timestamp/.test(one));
      expect(left, said()).toEqual(['.dist.build', 'dist']);
      if (process.env['BUILD_EDITS']) console.log(log.slice(told).join('; '));
    }
    console.log(`seed ${SEED}, ${EDITS} edits:`, counts, log.join('; '));
  },
  600_000 + EDITS * 120_000,
);
