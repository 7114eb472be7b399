/**
 * What a program and all that it starts cost: CPU (user and system), wall, and the most memory that they held
 * at once. On Linux /proc tells; elsewhere `time` tells the CPU, and memory is not known.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds; null where the system does not tell. */
  readonly cpu: number | null;
  readonly wall: number;
  /** Bytes of the whole tree at its peak; null where the system does not tell. */
  readonly memory: number | null;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const HAS_PROC = existsSync('/proc/self/stat');
/** Of Linux on every machine that Node runs on. */
const TICKS = 100;
const PAGE = 4096;
const LOOK_EVERY_MS = 100;

/** Runs a command to its end; throws with what it said where it fails. */
export async function run(command: Command): Promise<Cost> {
  const before = ownChildren();
  const start = performance.now();
  const { child, said } = begin(
    HAS_PROC
      ? command
      : { ...command, program: '/usr/bin/time', args: ['-p', command.program, ...command.args] },
  );
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid!));
  }, LOOK_EVERY_MS);
  const [code] = (await once(child, 'close').finally(() => {
    clearInterval(look);
  })) as [number | null];
  const wall = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(`${command.program} ${command.args.join(' ')} ended with ${code}:\n${said()}`);
  if (!HAS_PROC) return { cpu: timeIn(said()), wall, memory: null };
  return { cpu: ownChildren() - before, wall, memory };
}

/** Starts a command in a group of processes of its own; what it says is kept. */
export function begin({ program, args, cwd, env }: Command): {
  readonly child: ChildProcess;
  readonly said: () => string;
} {
  const { INIT_CWD: _, NODE_ENV: __, ...own } = process.env;
  const child = spawn(program, args, {
    cwd,
    env: { ...own, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-10_000)));
  return { child, said: () => said };
}

/** Ends a command and all that it started. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = once(child, 'close');
  process.kill(-child.pid!, 'SIGKILL');
  await closed;
}

/** CPU seconds so far of a program that is running, and of what it has started; null where nobody tells. */
export function cpuOf(pid: number): number | null {
  if (!HAS_PROC) return null;
  return treeOf(pid).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
}

export function memoryOf(pid: number): number {
  return HAS_PROC ? treeOf(pid).reduce((sum, { memory }) => sum + memory, 0) : 0;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Its own, and those of its children that have ended. */
  readonly ticks: number;
  readonly memory: number;
}

function processAt(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const number = (at: number) => Number(fields[at]);
    const ticks = number(11) + number(12) + number(13) + number(14);
    return { pid: Number(pid), parent: number(1), ticks, memory: number(21) * PAGE };
  } catch {
    // It has just ended.
    return null;
  }
}

function treeOf(root: number): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processAt(name) ?? []);
  const tree = all.filter(({ pid }) => pid === root);
  // The list grows while it is walked.
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** CPU seconds of all children of this process that have ended. */
function ownChildren(): number {
  if (!HAS_PROC) return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function timeIn(said: string): number | null {
  const [, user] = /^user\s+([\d.]+)/m.exec(said) ?? [];
  const [, system] = /^sys\s+([\d.]+)/m.exec(said) ?? [];
  return user === undefined || system === undefined ? null : Number(user) + Number(system);
}
