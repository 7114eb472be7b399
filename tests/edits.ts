/**
 * A small archive, made of real reports cut short, and what people do to one: figures, words and days
 * are changed, rows and reports come and go, what does not agree is explained, reference data are mended.
 */
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { file, realContent } from './files.ts';
import type { SourceFile } from '../src/compiler/source-file.ts';
import type { Chance } from './random.ts';

/** Path → text. */
export type Content = ReadonlyMap<string, string>;

/** Whoever edits an archive sees what is said of it. */
export interface Scene {
  readonly content: Content;
  readonly diagnostics: readonly Diagnostic[];
}

/** Null where there is nothing of the kind to edit. */
type Edit = (scene: Scene, chance: Chance) => Content | null;
type Change = (text: string, chance: Chance) => string;

const real: Content = new Map(
  realContent.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);
const REPORTS = 'content/reports/';
const ROWS = 3;
/** Reports that are told again for another period, or in an earlier version. */
const COPIES = [
  ['bac-giang/2024-02', '2024-09'],
  ['bac-giang/2024-07', '2024-07-so-bo'],
  ['lam-dong/2024-02', '2024-08'],
] as const;

/**
 * Real reports of three units, some copied to other months; each table with its first rows. Explanations
 * of what is left out are left out.
 */
export function smallArchive(): Content {
  const content = new Map<string, string>();
  for (const [path, text] of real)
    if (!/binh-dinh|discrepancies/.test(path))
      content.set(path, path.endsWith('.yaml') ? cut(path) : text);
  const all = COPIES.reduce<Content>((grown, [id, period]) => copied(grown, id, period), content);
  // What the country has counted as done: pages of different units hang together.
  return ['bac-giang/2024-09', 'lam-dong/2024-08'].reduce((grown, id) => {
    const path = `${REPORTS}${id}/models.yaml`;
    const text = grown.get(path)!.replace(/status_printed: .*/, 'status_printed: Chưa triển khai');
    return new Map(grown).set(path, text);
  }, all);
}

/** Files as the compiler takes them. */
export function filesOf(content: Content): readonly SourceFile[] {
  return [...content].map(([path, text]) => file(path, text)).sort(byPath);
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : 1;
}

/** A table with its first rows, its summaries left out; reference data whole. */
function cut(path: string): string {
  const text = real.get(path)!;
  if (!path.startsWith(REPORTS)) return text;
  const { before, rows, after } = rowsOf(text.replace(/^summaries:\n(?: .*\n|\n)*/m, ''))!;
  return [...before, ...rows.slice(0, ROWS).flat(), ...after].join('\n');
}

/** The lines of a list `rows`, one by one, and those around it; null where there is none. */
function rowsOf(text: string) {
  const lines = text.split('\n');
  const at = lines.indexOf('rows:') + 1;
  if (at === 0) return null;
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => /^\S/.test(line));
  const own = end < 0 ? rest.slice(0, -1) : rest.slice(0, end);
  const rows: string[][] = [];
  for (const line of own)
    if (line.startsWith('  - ')) rows.push([line]);
    else if (rows.length > 0) rows.at(-1)!.push(line);
  return { before: lines.slice(0, at), rows, after: rest.slice(own.length) };
}

/** A report for another period as well, or (`2024-07-so-bo`) as another version of it. */
function copied(content: Content, id: string, folder: string): Content {
  const own = `${REPORTS}${id}/`;
  const there = `${REPORTS}${unitOf(id)}/${folder}/`;
  const copies = [...content]
    .filter(([path]) => path.startsWith(own))
    .map(([path, text]): [string, string] => [
      there + path.slice(own.length),
      path.endsWith('report.md') ? text.replace(/^ {2}id: .*/m, `  id: ${periodOf(folder)}`) : text,
    ]);
  return new Map([...content, ...copies]);
}

function unitOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Of a report's id or folder: without what tells versions apart. */
function periodOf(id: string): string {
  return id.slice(id.indexOf('/') + 1).replace(/-so-bo$/, '');
}

function reportsIn(content: Content): readonly string[] {
  return [...content.keys()]
    .filter((path) => path.startsWith(REPORTS) && path.endsWith('/report.md'))
    .map((path) => path.slice(REPORTS.length, -'/report.md'.length))
    .sort();
}

/** Changes one of the lines that are of a kind. */
function line(paths: RegExp, lines: RegExp, change: Change): Edit {
  return ({ content }, chance) => {
    const path = pickPath(content, paths, chance);
    const text = path === null ? [] : content.get(path)!.split('\n');
    const at = chance.any([...text.keys()].filter((one) => lines.test(text[one]!)));
    if (path === null || at === null) return null;
    return new Map(content).set(path, text.with(at, change(text[at]!, chance)).join('\n'));
  };
}

/** A file of one of the units, each as often as the others. */
function pickPath(content: Content, paths: RegExp, chance: Chance): string | null {
  const all = [...content.keys()].filter((path) => paths.test(path)).sort();
  const units = [...Map.groupBy(all, (path) => path.split('/')[2])].map(([, own]) => own);
  return units.length === 0 ? null : chance.pick(chance.pick(units));
}

const TABLE = /reports\/.*\/(?!discrepancies)[a-z]+\.yaml$/;
const REPORT = /reports\/.*\/report\.md$/;
const more = (word: string) => (text: string) =>
  text.endsWith(word) ? text.slice(0, -word.length) : text + word;

/** Puts a line into the head of a report, or takes it out. */
function headLine(
  key: string,
  value: (id: string, scene: Scene, chance: Chance) => string | null,
): Edit {
  return (scene, chance) => {
    const id = chance.any(reportsIn(scene.content));
    if (id === null) return null;
    const path = `${REPORTS}${id}/report.md`;
    const text = scene.content.get(path)!;
    const there = new RegExp(`^${key}: .*\n`, 'm');
    const written = there.test(text) ? '' : value(id, scene, chance);
    if (written === null) return null;
    const changed =
      written === ''
        ? text.replace(there, '')
        : text.replace(/^title: .*\n/m, (title) => `${title}${key}: ${written}\n`);
    return new Map(scene.content).set(path, changed);
  };
}

/** Changes an entry of the reference data; most often one that a report names. */
function entry(name: string, lines: RegExp, change: Change): Edit {
  return ({ content }, chance) => {
    const path = `content/reference/${name}.yaml`;
    const entries = content.get(path)!.split(/^(?=  - )/m);
    const told = [...content]
      .flatMap(([at, text]) => (at.startsWith(REPORTS) ? [text] : []))
      .join();
    const all = [...entries.keys()].filter((at) => lines.test(entries[at]!));
    const named = all.filter((at) =>
      [...entries[at]!.matchAll(NAMES)].some(([, word]) => told.includes(word!)),
    );
    const at = chance.any(chance.next() < 0.8 && named.length > 0 ? named : all);
    if (at === null) return null;
    const changed = entries[at]!.replace(lines, (found) => change(found, chance));
    return new Map(content).set(path, entries.with(at, changed).join(''));
  };
}

/** By what reports name an entry. */
const NAMES = /^ +(?:- )?(?:id|slug|name_vi|abbr): "?([^"\n]{3,})/gm;
const word = (key: string) => new RegExp(`^ +${key}: "?[^"'\\[{|>\\n]*`, 'm');

/** What people do to an archive. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a figure': line(
    TABLE,
    /^ +(?:value|of|target|received|citizen|business|share|count|deployed_printed): [\d.]+$/,
    (text, { next }) => text.replace(/\d(?=[\d.]*$)/, () => String(Math.floor(next() * 10))),
  ),
  'a text of a table': line(TABLE, /^ {6}[^-:]*\p{L}\.$/u, (text) => `${text} Có bổ sung.`),
  'words of a table': line(
    TABLE,
    /^ *(?:- )?(?:caption|label|local_name|name|task|subject): /,
    more(' sửa'),
  ),
  'words of the report': line(REPORT, /^[^:#-]*\p{L}\.$/u, (text) => `${text} Có *bổ sung*.`),
  'a title': line(REPORT, /^title: [^"]*$/, more(', bản sửa')),
  'a status': line(TABLE, /^ +status_printed: /, (text, { pick }) =>
    text.replace(
      /: .*/,
      `: ${pick(['Đã hoàn thành', 'Đang thực hiện', 'Chưa triển khai', 'Bước 3/5', 'Đang chờ'])}`,
    ),
  ),
  'a day': line(TABLE, /^ +date: \d{4}-\d\d-\d\d$/, (text, { next }) =>
    text.replace(/\d\d$/, String(10 + Math.floor(next() * 18))),
  ),
  'the day of a report': headLine('data_until', (_, __, { pick }) =>
    pick(['2024-02-15', '2024-07-20', '2024-03-31', '2026-12-01']),
  ),
  'when a report was issued': headLine('issued_on', (_, __, { pick }) =>
    pick(['2024-03-02', '2024-08-01', '2027-01-01']),
  ),
  'that figures are provisional': headLine('provisional', () => 'true'),
  'what a report replaces': headLine('replaces', (id, { content }, { any }) => {
    const alike = (other: string) =>
      unitOf(other) === unitOf(id) && periodOf(other) === periodOf(id);
    return any(reportsIn(content).filter((other) => other !== id && alike(other)));
  }),
  'a row is left out': ({ content }, chance) => {
    const path = pickPath(content, TABLE, chance);
    const parts = path === null ? null : rowsOf(content.get(path)!);
    if (path === null || parts === null || parts.rows.length < 2) return null;
    const gone = chance.pick([...parts.rows.keys()]);
    const left = parts.rows.toSpliced(gone, 1).flat();
    return new Map(content).set(path, [...parts.before, ...left, ...parts.after].join('\n'));
  },
  'a row is put in': ({ content }, chance) => {
    const path = pickPath(content, TABLE, chance);
    const parts = path === null ? null : rowsOf(content.get(path)!);
    if (path === null || parts === null) return null;
    const name = path.slice(path.lastIndexOf('/'));
    // From a report of any unit: so one thing comes to be told twice.
    const source = chance.pick(
      [...real.keys()].filter((other) => other.startsWith(REPORTS) && other.endsWith(name)),
    );
    const there = new Set(parts.rows.map((row) => row.join('\n')));
    const whole = rowsOf(real.get(source)!)!.rows;
    const fresh = chance.any(whole.filter((row) => !there.has(row.join('\n'))));
    if (!fresh) return null;
    const at = Math.floor(chance.next() * (parts.rows.length + 1));
    const rows = parts.rows.toSpliced(at, 0, fresh).flat();
    return new Map(content).set(path, [...parts.before, ...rows, ...parts.after].join('\n'));
  },
  'a table is left out': ({ content }, chance) => {
    const path = pickPath(content, /reports\/.*\.yaml$/, chance);
    if (path === null) return null;
    const next = new Map(content);
    next.delete(path);
    return next;
  },
  'a report is added': ({ content }, chance) => {
    const id = chance.any(reportsIn(content));
    if (id === null) return null;
    const version = `${periodOf(id)}-so-bo`;
    const folder = chance.pick([
      version,
      version,
      '2024-01',
      '2024-05',
      '2024-h1',
      '2025-08',
      '2024',
    ]);
    const isThere = reportsIn(content).includes(`${unitOf(id)}/${folder}`);
    return isThere ? null : copied(content, id, folder);
  },
  'a report is withdrawn': ({ content }, chance) => {
    const all = reportsIn(content);
    if (all.length < 4) return null;
    const gone = `${REPORTS}${chance.pick(all)}/`;
    return new Map([...content].filter(([path]) => !path.startsWith(gone)));
  },
  'a report comes back': ({ content }, chance) => {
    const before = smallArchive();
    const id = chance.any(
      reportsIn(before).filter((one) => !content.has(`${REPORTS}${one}/report.md`)),
    );
    if (id === null) return null;
    const own = [...before].filter(([path]) => path.startsWith(`${REPORTS}${id}/`));
    return new Map([...content, ...own]);
  },
  'something is explained': ({ content, diagnostics }, chance) => {
    const open = diagnostics.filter(
      ({ severity, acknowledged, facts }) =>
        severity === 'warning' && !acknowledged && 'printed' in facts && 'computed' in facts,
    );
    const found = chance.any(open);
    if (!found) return null;
    const { code, place, facts, report } = found;
    const path = `${REPORTS}${report!}/discrepancies.yaml`;
    const entry = [
      `  - code: ${code}`,
      `    place: ${place}`,
      `    printed: ${JSON.stringify(facts['printed'])}`,
      `    computed: ${JSON.stringify(facts['computed'])}`,
      '    explanation: Văn bản in đúng như vậy.',
      '',
    ];
    return new Map(content).set(path, (content.get(path) ?? 'rows:\n') + entry.join('\n'));
  },
  'an explanation is withdrawn': ({ content }, chance) => {
    const path = pickPath(content, /discrepancies\.yaml$/, chance);
    const parts = path === null ? null : rowsOf(content.get(path)!);
    if (path === null || parts === null || parts.rows.length === 0) return null;
    const left = parts.rows.toSpliced(Math.floor(chance.next() * parts.rows.length), 1).flat();
    const next = new Map(content);
    if (left.length === 0) next.delete(path);
    else next.set(path, [...parts.before, ...left, ...parts.after].join('\n'));
    return next;
  },
  'an explanation': line(/discrepancies\.yaml$/, /^ +explanation: /, (text) =>
    text.replace(/(["]?)$/, ' Đã xem lại.$1'),
  ),
  'the name of an agency': entry('agencies', word('name_vi'), more(' mới')),
  'a spelling of an agency': entry(
    'agencies',
    /^ +spellings: \[(?=.)/m,
    (text, { next }) => `${text}Cơ quan thứ ${Math.floor(next() * 1e6)}, `,
  ),
  'the name of a model': entry('models', word('name_vi'), more(' mới')),
  'the short name of a model': entry('models', word('short_vi'), more(' mới')),
  'the name of an indicator': entry('indicators', word('name_vi'), more(' mới')),
  'how an indicator is judged': entry('indicators', /^ +direction: .*$/m, (text, { pick }) =>
    text.replace(/: .*/, `: ${pick(['higher-is-better', 'lower-is-better', 'neutral'])}`),
  ),
  'what a word means': entry('glossary', word('plain_vi'), more(' mới')),
  'the short name of a service': entry('services', word('short_vi'), more(' mới')),
};

/** Without explanations that explain nothing any more: people must take them out. */
function withoutStale({ content, diagnostics }: Scene): Content {
  const stale = new Set(
    diagnostics.flatMap(({ severity, code, file: path }) =>
      severity === 'error' && code.startsWith('discrepancy-') ? [path] : [],
    ),
  );
  return new Map([...content].filter(([path]) => !stale.has(path)));
}

/** Names of reference data stand in a generated schema too; that these agree is another matter. */
function isWrong({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && code !== 'ids-stale';
}

/** Something that people do, at random; null where it makes errors, so that they take it back. */
export function randomEdit<Judged extends Omit<Scene, 'content'>>(
  scene: Scene,
  chance: Chance,
  judge: (content: Content) => Judged,
): (Judged & { readonly name: string; readonly content: Content }) | null {
  const name = chance.pick(Object.keys(EDITS));
  const content = EDITS[name]!(scene, chance);
  if (!content) return null;
  const judged = judge(content);
  if (!judged.diagnostics.some(isWrong)) return { ...judged, name, content };
  const mended = withoutStale({ ...judged, content });
  if (mended.size === content.size) return null;
  const again = judge(mended);
  return again.diagnostics.some(isWrong) ? null : { ...again, name, content: mended };
}
