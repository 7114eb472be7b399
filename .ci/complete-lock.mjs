// Completes package-lock.json so that `npm ci` works on every platform, wherever the lock was made.
//
// Some registries and mirrors lack the binaries of other platforms. npm then leaves those optional
// packages out of the lock: `npm ci` objects ("Missing … from lock file"), or on such a platform the
// binary is never installed. This script adds the missing entries: exact version, address, os and cpu, but
// no integrity, because nobody here has seen the file. If a file turns out not to exist, npm skips it:
// the packages are optional.
//
// Run it after every change of dependencies:  npm install && npm run lock
// With --check it changes nothing and fails if there would be something to change.

import { readFileSync, writeFileSync } from 'node:fs';

const registry = 'https://registry.npmjs.org';
const lockPath = new URL('../package-lock.json', import.meta.url);
const before = readFileSync(lockPath, 'utf8');
const lock = JSON.parse(before);
const packages = lock.packages;

packages[''].optionalDependencies = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).optionalDependencies;

const nameAt = (/** @type {string} */ path) =>
  packages[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const address = (/** @type {string} */ name, /** @type {string} */ version) =>
  `${registry}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;

/** Where a package at `from` would find `name`, by Node's own rule. */
function find(/** @type {string} */ from, /** @type {string} */ name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
    if (!at.includes('/node_modules/')) at = '/node_modules/';
  }
}

/** What a binary is for is read from its name: `@pagefind/windows-x64` → os win32, cpu x64. */
function platform(/** @type {string} */ name) {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const pick = (/** @type {Record<string, string>} */ table) =>
    words.flatMap((word) => table[word] ?? []).slice(0, 1);
  const systems = ['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'android', 'openharmony'];
  const processors = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32'];
  const same = (/** @type {string[]} */ list) =>
    Object.fromEntries(list.map((word) => [word, word]));
  return {
    os: pick({ ...same(systems), win: 'win32', windows: 'win32' }),
    cpu: pick(same(processors)),
    libc: pick({ gnu: 'glibc', musl: 'musl' }),
  };
}

// What an earlier run wrote is written anew.
const ours = Object.keys(packages).filter(
  (path) =>
    path !== '' && !packages[path].integrity && !packages[path].link && !packages[path].inBundle,
);
for (const path of ours) delete packages[path];

const problems = [];
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = find(parent, name);
    const exact = /^\d+\.\d+\.\d+[\w.+-]*$/.test(version);
    if (found && (!exact || packages[found].version === version)) continue;

    const { os, cpu, libc } = platform(name);
    if (!exact || cpu.length === 0) {
      problems.push(
        `cannot tell what ${name}@${version} is for, which ${parent || 'package.json'} asks for`,
      );
      continue;
    }
    // Siblings agree in everything but the platform: licence, engines and commands come from one that is known.
    const { license, engines, bin } =
      Object.keys(optionalDependencies)
        .map((other) => packages[find(parent, other) ?? ''])
        .find(
          (other) => other.integrity && other.version === version && !other.os?.includes('win32'),
        ) ?? {};
    const suffix = os[0] === 'win32' ? '.exe' : '';
    const commands = Object.entries(bin ?? {}).map(([command, file]) => [command, file + suffix]);

    packages[found ? `${parent}/node_modules/${name}` : `node_modules/${name}`] = {
      version,
      resolved: address(name, version),
      cpu,
      ...(dev && { dev }),
      ...(libc.length > 0 && { libc }),
      ...(license && { license }),
      optional: true,
      ...(os.length > 0 && { os }),
      ...(commands.length > 0 && { bin: Object.fromEntries(commands) }),
      ...(engines && { engines }),
    };
    console.log(`without integrity: ${name}@${version}`);
  }
}

// Addresses name the public registry, not whatever mirror the files came through.
for (const [path, entry] of Object.entries(packages)) {
  if (path !== '' && !entry.link && !entry.inBundle)
    entry.resolved = address(nameAt(path), entry.version);
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
const after = `${JSON.stringify(lock, null, 2)}\n`;
if (after !== before) {
  if (process.argv.includes('--check'))
    problems.push('package-lock.json is not complete: npm run lock');
  else writeFileSync(lockPath, after);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
