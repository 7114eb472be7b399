/** The rooms and who may import whom (src/README.md), held as data and enforced. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = normalize(join(import.meta.dirname, '..'));

/** Room → rooms and files that it may import; `*` in a path stands for anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain'],
  'src/diagnostics': ['src/diagnostics', 'src/domain'],
  'src/compiler': ['src/compiler', 'src/domain', 'src/diagnostics', 'schemas'],
  'src/authoring/form': ['src/authoring', 'src/compiler', 'src/domain', 'src/diagnostics'],
  'src/authoring': ['src/authoring', 'src/compiler', 'src/domain'],
  'src/store': ['src/store', 'src/compiler', 'src/domain', 'src/diagnostics'],
  'src/publish': ['src/publish'],
  'src/workspace.ts': ['src/compiler/source-file.ts', 'src/domain'],
  'src/cli': [
    'package.json',
    'src/cli',
    'src/authoring',
    'src/publish',
    'src/store',
    'src/workspace.ts',
    'src/compiler',
    'src/domain',
    'src/diagnostics',
  ],
  'src/cli/changes.ts': [
    'src/cli',
    'src/compiler',
    'src/domain',
    'src/diagnostics',
    'src/site/addresses.ts',
  ],
  'src/site/get-archive.ts': [
    'src/workspace.ts',
    'src/store',
    'src/compiler',
    'src/domain',
    'src/diagnostics',
  ],
  'src/site/integrations/search.ts': ['src/site', 'src/store', 'src/domain'],
  'src/site/integrations/divide-index.ts': ['src/site', 'src/store', 'src/domain'],
  'src/site/integrations/sitemap.ts': ['src/site', 'src/store'],
  'src/site/integrations/whole-archive.ts': ['src/site', 'src/store', 'src/domain'],
  'src/site/integrations/draw-pages.ts': ['src/site', 'src/store', 'src/domain'],
  'src/site/inserts.ts': ['src/store'],
  // The compiler in the browser: behind its own door, in a worker.
  'src/site/form/desk-worker.ts': ['src/site/form', 'src/authoring', 'src/domain'],
  'src/site/form': ['src/site', 'src/authoring/form/form.ts', 'src/domain', 'src/diagnostics'],
  'src/site': ['src/site', 'src/domain', 'src/diagnostics'],
  'bench/lighthouse.ts': ['bench', 'tests/browser/pages.ts'],
  bench: ['package.json', 'bench', 'src/workspace.ts', 'src/compiler', 'src/domain'],
};

/** Outside package → the only places that may import it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'js-yaml': ['src/compiler/parse.ts', 'bench/floor.ts'],
  'gray-matter': ['src/compiler/parse.ts'],
  yaml: ['src/compiler/syntax-errors.ts', 'src/compiler/edit.ts', 'src/authoring/yaml-text.ts'],
  ajv: ['src/compiler/ajv-errors.ts'],
  'fastest-levenshtein': ['src/compiler/suggest.ts'],
  remark: [
    'src/compiler/markdown.ts',
    'src/compiler/narrative.ts',
    'src/compiler/packages-at-hand.ts',
  ],
  'remark-gfm': ['src/compiler/markdown.ts', 'src/compiler/packages-at-hand.ts'],
  mdast: [
    'src/compiler/markdown.ts',
    'src/compiler/markup-faults.ts',
    'src/compiler/markup-lost.ts',
  ],
  'remark-rehype': ['src/compiler/narrative.ts', 'src/compiler/packages-at-hand.ts'],
  'rehype-sanitize': ['src/compiler/narrative.ts', 'src/compiler/packages-at-hand.ts'],
  'rehype-stringify': ['src/compiler/narrative.ts', 'src/compiler/packages-at-hand.ts'],
  hast: [
    'src/compiler/narrative.ts',
    'src/authoring/html.ts',
    'src/authoring/import/read-docx.ts',
    'src/authoring/export/paragraphs.ts',
  ],
  'json-schema-to-typescript': ['src/cli/generate.ts'],
  prettier: ['src/cli/generate.ts'],
  picocolors: ['src/cli/paint.ts'],
  pagefind: ['src/site/integrations/search.ts'],
  'chart.js': ['src/site/chart/client.ts'],
  'hyparquet-writer': ['src/site/open-data/parquet.ts'],
  fflate: [
    'src/site/open-data/zip.ts',
    'src/authoring/import/package.ts',
    'src/authoring/export/packed.ts',
    'src/authoring/form/hand-over.ts',
  ],
  mammoth: ['src/authoring/import/read-docx.ts'],
  'hast-util-from-html': ['src/authoring/html.ts'],
  docx: ['src/authoring/export/write-docx.ts', 'src/authoring/export/docx-look.ts'],
  '@e965': ['src/authoring/import/read-sheet.ts'],
  'write-excel-file': [
    'src/authoring/export/write-xlsx.ts',
    'src/site/open-data/xlsx.ts',
    'src/site/open-data/write-excel-file-contents.d.ts',
    'src/site/table-tool/xlsx.ts',
    'src/site/table-tool/write-excel-file-sync.d.ts',
  ],
  '@fontsource': ['src/site/styles', 'src/site/layouts', 'src/site/picture/typeface.ts'],
  fontkitten: ['src/site/picture/typeface.ts'],
  astro: ['src/cli/build.ts', 'src/site'],
};

/** Node's own modules that reach the disk, other programs or the network → who may import them. */
const NODE_MODULES: Readonly<Record<string, readonly string[]>> = {
  'node:http': ['bench/lighthouse.ts'],
  'node:net': ['bench/lighthouse.ts'],
  'node:fs': ['src/workspace.ts', 'src/store', 'src/publish', 'src/site/integrations', 'bench'],
  'node:child_process': [
    'src/workspace.ts',
    'src/publish',
    'src/cli/compile-apart.ts',
    'src/site/integrations',
    'bench',
  ],
  'node:os': ['src/publish', 'bench'],
  'node:timers': ['src/publish', 'bench'],
  'node:events': ['bench'],
  'node:module': ['src/cli/main.mjs', 'src/compiler/packages-on-demand.ts'],
  'node:v8': ['src/store/compile-stored.ts', 'src/site/integrations/draw-pages.ts'],
  'node:vm': ['src/site/integrations/draw-pages.ts'],
};
/** Node's own modules that only compute. */
const PURE_MODULES = ['node:crypto', 'node:path', 'node:url', 'node:util', 'node:zlib'];

const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

interface Import {
  readonly from: string;
  /** A path from the project's root, or a package's name. */
  readonly to: string;
}

describe('imports', () => {
  const imports = [...sourceFiles('src'), ...sourceFiles('bench')].flatMap((path) =>
    importsOf(path, read(path)),
  );

  test('there are some', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('keep to the rooms', () => {
    expect(imports.map(objection).filter(Boolean)).toEqual([]);
  });

  test('make no cycle', () => {
    expect(cycles(imports)).toEqual([]);
  });

  test('a forged violation is found, with a sentence', () => {
    const forged = importsOf(
      'src/domain/forged.ts',
      `import { compile } from '../compiler/compile.ts';`,
    );
    expect(forged.map(objection)).toEqual([
      'src/domain/forged.ts imports src/compiler/compile.ts, but src/domain may import only src/domain.',
    ]);
    const outside = importsOf('src/site/report/forged.ts', `import Ajv from 'ajv/dist/2020.js';`);
    expect(outside.map(objection)).toEqual([
      'src/site/report/forged.ts imports the package ajv, which only src/compiler/ajv-errors.ts may.',
    ]);
    const disk = importsOf('src/cli/forged.ts', `import { readFile } from 'node:fs/promises';`);
    expect(disk.map(objection)).toEqual([
      'src/cli/forged.ts imports node:fs/promises, which only src/workspace.ts, src/store, src/publish, src/site/integrations, bench may.',
    ]);
    expect(
      cycles([
        { from: 'a.ts', to: 'b.ts' },
        { from: 'b.ts', to: 'a.ts' },
      ]),
    ).toEqual(['a.ts → b.ts → a.ts']);
  });
});

describe('what a form for writing reports runs in a browser', () => {
  const reached = reachedFrom('src/authoring/form/desk.ts');

  test('is the whole compiler', () => {
    expect(reached).toContain('src/compiler/compile.ts');
    expect(reached).toContain('src/compiler/packages-at-hand.ts');
    expect(reached.length).toBeGreaterThan(150);
  });

  test('needs no Node', () => {
    expect(reached.flatMap((path) => needsOfNode(path, read(path)))).toEqual([]);
  });

  test('what would need it is found, with a sentence', () => {
    const forged = `import { join } from 'node:path';\nexport const held = Buffer.from(join(process.cwd(), 'x'));`;
    expect(needsOfNode('src/compiler/forged.ts', forged)).toEqual([
      'src/compiler/forged.ts imports node:path, and a browser has none.',
      'src/compiler/forged.ts names Buffer, and a browser has none.',
      'src/compiler/forged.ts names process, and a browser has none.',
    ]);
    const eager = `const check = new Function('return true');`;
    expect(needsOfNode('src/compiler/forged.ts', eager)).toEqual([
      'src/compiler/forged.ts makes code of text, which the policy of the site forbids.',
    ]);
  });
});

describe('the tree', () => {
  test('has no rooms for odds and ends', () => {
    const names = folders('src').map((path) => path.split('/').at(-1));
    expect(names.filter((name) => /^(utils?|helpers?|common|types|misc|lib)$/.test(name!))).toEqual(
      [],
    );
  });

  test('holds every path that a README names', () => {
    const readmes = ['README.md', 'src/README.md', 'content/README.md', 'CONTRIBUTING.md'];
    const missing = readmes.flatMap((readme) =>
      namedPaths(read(readme))
        .filter((path) => !existsSync(join(ROOT, path)))
        .map((path) => `${readme} names ${path}, which is not there`),
    );
    expect(missing).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const odd = [...sourceFiles('src'), ...sourceFiles('bench')].filter(
      (path) =>
        !/^(\[?(\.\.\.)?[a-z0-9]+(-[a-z0-9]+)*\]?|[A-Z][A-Za-z]+)(\.[a-z]+)+$/.test(
          path.split('/').at(-1)!,
        ),
    );
    expect(odd).toEqual([]);
  });
});

/** What is wrong with an import, as a sentence; null when nothing is. */
function objection({ from, to }: Import): string | null {
  if (to.startsWith('astro:') || to.startsWith('virtual:')) return null;
  if (to.startsWith('node:')) return nodeObjection({ from, to });
  if (!/^(src|schemas|content|tests|public|bench)\/|^package\.json$/.test(to)) {
    const name = to.startsWith('@fontsource') ? '@fontsource' : to.split('/')[0]!;
    const places = PACKAGES[name];
    if (!places)
      return `${from} imports the package ${name}, which tests/architecture.test.ts does not list.`;
    return places.some((place) => isIn(from, place))
      ? null
      : `${from} imports the package ${name}, which only ${places.join(', ')} may.`;
  }
  const room = ROOMS.find((place) => isIn(from, place));
  if (room === undefined) return `${from} is in no room of src/README.md.`;
  const allowed = MAY_IMPORT[room]!;
  return allowed.some((place) => isIn(to, place))
    ? null
    : `${from} imports ${to}, but ${room} may import only ${allowed.join(', ')}.`;
}

function nodeObjection({ from, to }: Import): string | null {
  const name = to.replace(/\/.*$/, '');
  if (PURE_MODULES.includes(name) && !from.startsWith('src/domain/')) return null;
  const places = NODE_MODULES[name] ?? [];
  return places.some((place) => isIn(from, place))
    ? null
    : `${from} imports ${to}, which only ${places.join(', ') || 'nobody'} may.`;
}

/** Every file of our own that is loaded with one in a browser: types are not. */
function reachedFrom(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    if (!path.endsWith('.ts')) continue;
    for (const target of loadedBy(read(path))) {
      const to = resolved(path, target, 'browser');
      if (to.startsWith('src/') || to.startsWith('schemas/')) reached.add(to);
    }
  }
  return [...reached];
}

/** What a file asks for when it is loaded, as it is written. */
function loadedBy(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)]
    .filter(([statement]) => !/^\s*(?:import|export)\s+type\s/.test(statement))
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((target) => target !== '');
}

const OF_NODE = /\b(?:Buffer|process|__dirname|__filename|setImmediate|require)\b(?=\s*[.(])/g;
const MAKES_CODE = /\bnew Function\b|\beval\s*\(/;

/** What of a file only Node has, as sentences. */
function needsOfNode(path: string, text: string): readonly string[] {
  if (!path.endsWith('.ts')) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const modules = loadedBy(text).filter((target) => target.startsWith('node:'));
  const names = new Set([...code.matchAll(OF_NODE)].map(([name]) => name));
  return [
    ...modules.map((name) => `${path} imports ${name}, and a browser has none.`),
    ...[...names].map((name) => `${path} names ${name}, and a browser has none.`),
    ...(MAKES_CODE.test(code)
      ? [`${path} makes code of text, which the policy of the site forbids.`]
      : []),
  ];
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|@import\s+(?:url\()?['"]([^'"]+)['"]|<script[^>]*\ssrc=["'](\.[^"']+)["']/g;

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])!.replace(/\?.*$/, '');
    return { from: path, to: resolved(path, target) };
  });
}

/** Where an import leads: what package.json calls `#…` depends on who asks. */
function resolved(path: string, target: string, condition: Condition = 'default'): string {
  if (target.startsWith('.')) return posix.normalize(posix.join(dirname(path), target));
  return ALIASES[target]?.[condition].replace('./', '') ?? target;
}

type Condition = 'browser' | 'default';
const { imports: ALIASES } = JSON.parse(read('package.json')) as {
  imports: Readonly<Record<string, Readonly<Record<Condition, string>>>>;
};

/** Every cycle of imports, those of types alone too, once, as `a → b → a`. */
function cycles(imports: readonly Import[]): readonly string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const loop = trail.slice(at);
      found.set([...loop].sort().join(), [...loop, path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { to } of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return [...found.values()];
}

function namedPaths(text: string): readonly string[] {
  return [...text.matchAll(/`([a-z.][\w.[\]-]*(?:\/[\w.[\]-]+)+\/?)`/g)]
    .map((match) => match[1]!)
    .filter((path) =>
      /^(src|tests|content|schemas|public|bench|\.ci|\.github|\.vscode)\//.test(path),
    );
}

function sourceFiles(folder: string): readonly string[] {
  return walk(folder).filter((path) => /\.(ts|astro|css)$/.test(path));
}

function folders(folder: string): readonly string[] {
  return [...new Set(walk(folder).map((path) => dirname(path)))];
}

function walk(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? walk(path) : [path];
  });
}

function read(path: string): string {
  return readFileSync(join(ROOT, relative('', path)), 'utf8');
}
