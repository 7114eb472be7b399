/**
 * Builds are killed at random moments, between edits that are made, withdrawn and made again, and caches
 * that are damaged: dist/ is at every time a whole site, and the next build gives what a clean one gives,
 * byte for byte. The kills follow from a seed; how many there are is bounded by time, or given:
 *
 *     BUILD_KILLS=60 BUILD_KILLS_SEED=7 npx vitest run --project build tests/build/killed.test.ts
 */
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ROOT } from '../files.ts';
import { bytesBelow, copyProject, kill, REPORT, SECOND, startBuild } from './project.ts';

const KILLS = Number(process.env['BUILD_KILLS'] ?? 0);
const SEED = Number(process.env['BUILD_KILLS_SEED'] ?? 20261127);
/** So long kills go on where their number is not given; the last build comes after. */
const UNTIL_MS = 75_000;
/** At least so many, however slow the machine is. */
const FEWEST = 4;

/** What the content may be: the report, the report with another title, two reports. */
const STATES = ['as it was', 'edited', 'grown'] as const;
type State = (typeof STATES)[number];
type Bytes = Readonly<Record<string, string>>;

let root = '';
let second = '';
let original = '';
const clean = new Map<State, Bytes>();
let longest = 0;

async function become(state: State): Promise<void> {
  const title = /^title: .*$/m;
  const edited = original.replace(title, 'title: Báo cáo đã sửa tên');
  await writeFile(join(root, REPORT, 'report.md'), state === 'edited' ? edited : original);
  if (state === 'grown') await cp(second, join(root, SECOND), { recursive: true });
  else await rm(join(root, 'content/reports/bac-giang'), { recursive: true, force: true });
}

async function buildWhole(): Promise<Bytes> {
  const began = performance.now();
  const { code, said } = await startBuild(root).end;
  expect({ code, said }).toEqual({ code: 0, said: 'The site is in dist/.\n' });
  longest = Math.max(longest, performance.now() - began);
  return published();
}

function published(): Promise<Bytes> {
  return bytesBelow(join(root, 'dist'));
}

/** A generator of numbers below 1 that gives the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Alters what the last build kept: a page, the list of pages, or their seal. */
async function damageCache(random: () => number): Promise<string> {
  const cache = join(root, '.dist.build/pages');
  const pages = Object.keys(await bytesBelow(cache).catch(() => ({})));
  const path = pages[Math.floor(random() * pages.length)];
  if (path === undefined) return 'nothing';
  if (random() < 0.5) await truncate(join(cache, path), 10);
  else await writeFile(join(cache, path), '<!doctype html><title>Trang giả</title>');
  return path;
}

beforeAll(async () => {
  root = await copyProject();
  second = await mkdtemp(join(tmpdir(), 'bc06-second-'));
  await cp(join(ROOT, SECOND), second, { recursive: true });
  original = await readFile(join(root, REPORT, 'report.md'), 'utf8');
  for (const state of STATES) {
    await become(state);
    await rm(join(root, '.dist.build'), { recursive: true, force: true });
    await rm(join(root, 'dist'), { recursive: true, force: true });
    clean.set(state, await buildWhole());
  }
}, 600_000);

afterAll(async () => {
  for (const folder of [root, second]) await rm(folder, { recursive: true, force: true });
});

test('states differ, or nothing below is proved', () => {
  const [a, b, c] = STATES.map((state) => JSON.stringify(clean.get(state)));
  expect(new Set([a, b, c]).size).toBe(3);
});

test(
  `builds that are killed (seed ${SEED})`,
  async () => {
    const random = randomFrom(SEED);
    const pick = () => STATES[Math.floor(random() * STATES.length)]!;
    const end = performance.now() + UNTIL_MS;
    const goesOn = (kills: number) =>
      KILLS > 0 ? kills < KILLS : kills < FEWEST || performance.now() < end;
    const log: string[] = [];
    let state: State = 'grown';
    let kills = 0;
    let swaps = 0;
    while (goesOn(kills)) {
      for (let series = 1 + Math.floor(random() * 3); series > 0 && goesOn(kills); series -= 1) {
        const next = pick();
        await become(next);
        if (random() < 0.3) log.push(`damaged ${await damageCache(random)}`);
        // Half of the kills fall where the site is nearly whole.
        const share = random() < 0.5 ? random() : 0.8 + 0.3 * random();
        const running = startBuild(root);
        await sleep(share * longest);
        const { code } = await kill(running);
        kills += code === null ? 1 : 0;
        log.push(`${next} ${code === null ? `killed at ${share.toFixed(2)}` : 'ended before'}`);
        const found = await published();
        const before = clean.get(state);
        const isNew = JSON.stringify(found) === JSON.stringify(clean.get(next));
        if (!isNew) expect(found, log.join('\n')).toEqual(before);
        else {
          swaps += state === next ? 0 : 1;
          state = next;
        }
      }
      state = pick();
      await become(state);
      log.push(`${state} built`);
      expect(await buildWhole(), log.join('\n')).toEqual(clean.get(state));
      // Nothing that killed builds left.
      expect(await readdir(join(root, '.dist.build'))).toEqual(['pages']);
      const left = (await readdir(root)).filter((name) => /^\.?dist|timestamp/.test(name));
      expect(left).toEqual(['.dist.build', 'dist']);
      if (KILLS > 0) console.log(`${kills} killed: ${log.splice(0).join(', ')}`);
    }
    console.log(`${kills} builds killed and survived, ${swaps} of them after the swap`);
  },
  KILLS > 0 ? KILLS * 120_000 : 900_000,
);
