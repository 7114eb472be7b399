/**
 * content/reference/*.yaml → Reference: parsed, judged by schema, and cross-references checked.
 * A file that cannot be read counts as empty, so that everything else can still be judged.
 */
import type { Indicator, Reference, StatusPhrase, TileGrid, Unit } from '../domain/reference.ts';
import type { FactsOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldName } from '../domain/vietnamese.ts';
import { diagnosticAt } from './finding.ts';
import { nearestNode } from './nodes.ts';
import { comparableName, spellingsOf } from './normalise/agency-names.ts';
import { comparablePhrase, strayPlaceholders } from './normalise/status-phrases.ts';
import { readFile, type ReadFile } from './read-file.ts';
import type { KnownIds, SchemaName } from './schemas.ts';
import { sourceText, type OffsetFinding, type SourceFile } from './source-file.ts';

const FOLDER = 'content/reference/';

/** Each reference file with the lists that it must hold. */
const FILES = {
  'provinces.yaml': ['units_63', 'units_34', 'countries'],
  'services.yaml': ['services', 'sectors'],
  'models.yaml': ['models', 'groups'],
  'indicators.yaml': ['indicators', 'groups'],
  'agencies.yaml': ['agencies'],
  'statuses.yaml': ['statuses', 'phrases'],
  'document-types.yaml': ['types'],
  'glossary.yaml': ['terms'],
  'everyday-words.yaml': ['words'],
  'tile-grid.yaml': ['grid_63', 'grid_34'],
} as const;
export type ReferenceFile = keyof typeof FILES;
type Stem = ReferenceFile extends `${infer S}.yaml` ? S : never;

export const REFERENCE_FILES = Object.keys(FILES) as ReferenceFile[];

/** Reference schemas name no ids of other files, so none need be known to judge them. */
const NO_IDS: KnownIds = {
  province: [],
  service: [],
  model: [],
  indicator: [],
  agency: [],
  status: [],
};

export function assembleReference(
  files: readonly SourceFile[],
  report: (diagnostic: Diagnostic) => void,
): { readonly reference: Reference; readonly unreadable: readonly ReferenceFile[] } {
  const read = new Map<ReferenceFile, ReadFile>();
  for (const name of REFERENCE_FILES) {
    const file = files.find(({ path }) => path === FOLDER + name);
    if (!file) missing(name, report);
    const schema: SchemaName = `reference-${name.replace('.yaml', '') as Stem}`;
    const result = file ? readFile(file, { schema, known: NO_IDS, tell: report }) : null;
    // A file with a fault is not half believed: what hangs on it would drown the cause.
    if (result?.isValid) read.set(name, result);
  }
  const data = (name: ReferenceFile) =>
    (read.get(name)?.root.value ?? {}) as Record<string, unknown>;
  // Judged by its schema, whose types domain/reference.ts mirrors.
  const list = (name: ReferenceFile, key: string) => (data(name)[key] ?? []) as readonly never[];
  const grid = (key: string) =>
    (data('tile-grid.yaml')[key] ?? {
      columns: 1,
      rows: 1,
      tiles: [],
      archipelagos: [],
    }) as Reference['grid_63'];
  const reference: Reference = {
    units_63: list('provinces.yaml', 'units_63'),
    units_34: list('provinces.yaml', 'units_34'),
    countries: list('provinces.yaml', 'countries'),
    services: list('services.yaml', 'services'),
    sectors: list('services.yaml', 'sectors'),
    models: list('models.yaml', 'models'),
    model_groups: list('models.yaml', 'groups'),
    indicators: list('indicators.yaml', 'indicators'),
    indicator_groups: list('indicators.yaml', 'groups'),
    agencies: list('agencies.yaml', 'agencies'),
    statuses: list('statuses.yaml', 'statuses'),
    phrases: list('statuses.yaml', 'phrases'),
    document_types: list('document-types.yaml', 'types'),
    terms: list('glossary.yaml', 'terms'),
    everyday_words: list('everyday-words.yaml', 'words'),
    grid_63: grid('grid_63'),
    grid_34: grid('grid_34'),
  };
  for (const conflict of findConflicts(reference)) {
    const where = read.get(conflict.file);
    if (!where) continue;
    const node = nearestNode(where.root, conflict.path);
    const { written, why, named } = conflict;
    const facts = { written, why, named };
    const finding: OffsetFinding = {
      code: 'reference-conflict',
      facts,
      start: node.start,
      end: node.end,
    };
    report(diagnosticAt(where.source, finding));
  }
  return { reference, unreadable: REFERENCE_FILES.filter((name) => !read.has(name)) };
}

function missing(name: ReferenceFile, report: (d: Diagnostic) => void): void {
  const source = sourceText(FOLDER + name, '');
  const facts = { name: FOLDER + name };
  report(diagnosticAt(source, { code: 'reference-missing', facts, start: 0, end: 0 }));
}

interface Conflict {
  readonly file: ReferenceFile;
  readonly path: readonly (string | number)[];
  readonly written: string;
  readonly why: FactsOf<'reference-conflict'>['why'];
  /** What the sentence about it names besides. */
  readonly named: readonly string[];
}

/** Ids and names that stand twice, names of things that do not exist, and phrases that cannot be read. */
function findConflicts(reference: Reference): readonly Conflict[] {
  const slugs63 = reference.units_63.map(({ slug }) => slug);
  const slugs34 = reference.units_34.map(({ slug }) => slug);
  const modelGroups = reference.model_groups.map(({ id }) => id);
  const sectors = reference.sectors.map(({ id }) => id);
  const indicators = reference.indicators.map(({ id }) => id);
  const indicatorGroups = reference.indicator_groups.map(({ id }) => id);
  const agencies = reference.agencies.map(({ id }) => id);
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return [
    ...repeated('provinces.yaml', 'units_63', slugs63),
    ...repeated('provinces.yaml', 'units_34', slugs34),
    ...repeated(
      'services.yaml',
      'services',
      reference.services.map(({ id }) => id),
    ),
    ...repeated(
      'models.yaml',
      'models',
      reference.models.map(({ slug }) => slug),
    ),
    ...repeated('indicators.yaml', 'indicators', indicators),
    ...repeated('agencies.yaml', 'agencies', agencies),
    ...repeated('statuses.yaml', 'statuses', idsOf(reference.statuses)),
    ...repeated('document-types.yaml', 'types', idsOf(reference.document_types)),
    ...repeated('glossary.yaml', 'terms', idsOf(reference.terms)),
    ...ownAnchors(idsOf(reference.terms)),
    ...repeated('services.yaml', 'sectors', sectors),
    ...repeated('models.yaml', 'groups', modelGroups),
    ...repeated('indicators.yaml', 'groups', indicatorGroups),
    ...claimedTwice('provinces.yaml', 'units_63', reference.units_63.map(claimOfUnit)),
    ...claimedTwice('provinces.yaml', 'units_34', reference.units_34.map(claimOfUnit)),
    ...claimedTwice(
      'agencies.yaml',
      'agencies',
      reference.agencies.map((agency) => ({
        owner: agency.id,
        names: spellingsOf(agency),
        comparable: comparableName,
      })),
    ),
    ...claimedTwice('statuses.yaml', 'phrases', reference.phrases.map(claimOfPhrase)),
    ...reference.phrases.flatMap(({ phrase }, i) =>
      strayPlaceholders(phrase).map((written) => ({
        file: 'statuses.yaml' as const,
        path: ['phrases', i, 'phrase'],
        written,
        why: 'placeholder' as const,
        named: [],
      })),
    ),
    ...unknown(
      'provinces.yaml',
      'units_63',
      'successor',
      slugs34,
      reference.units_63.map((u) => u.successor),
    ),
    ...reference.units_34.flatMap((unit, i) =>
      (unit.predecessors ?? [])
        .filter((slug) => !slugs63.includes(slug))
        .map((slug) => conflict('provinces.yaml', ['units_34', i, 'predecessors'], slug)),
    ),
    ...unknown(
      'services.yaml',
      'services',
      'sector',
      sectors,
      reference.services.map((s) => s.sector),
    ),
    ...unknown(
      'models.yaml',
      'models',
      'group',
      modelGroups,
      reference.models.map((m) => m.group),
    ),
    ...unknown(
      'indicators.yaml',
      'indicators',
      'group',
      indicatorGroups,
      reference.indicators.map((i) => i.group),
    ),
    ...unknown(
      'indicators.yaml',
      'indicators',
      'part_of',
      indicators,
      reference.indicators.map((i) => i.part_of),
    ),
    ...unitsDiffer(reference.indicators),
    ...unknown(
      'statuses.yaml',
      'phrases',
      'waiting_for',
      agencies,
      reference.phrases.map((p) => p.waiting_for),
    ),
    ...unknown(
      'tile-grid.yaml',
      'grid_63',
      'tiles',
      slugs63,
      reference.grid_63.tiles.map((t) => t.slug),
    ),
    ...unknown(
      'tile-grid.yaml',
      'grid_34',
      'tiles',
      slugs34,
      reference.grid_34.tiles.map((t) => t.slug),
    ),
    ...everydayConflicts(reference),
    ...misplaced('grid_63', reference.grid_63),
    ...misplaced('grid_34', reference.grid_34),
  ];
}

/** A term is an anchor of its page, which has a few of its own. */
function ownAnchors(terms: readonly string[]): readonly Conflict[] {
  return terms.flatMap((id, i) =>
    /^(?:chinh|menu|tim|tim-nhanh|nhom-.*|\d.*)$/.test(id)
      ? [{ file: 'glossary.yaml', path: ['terms', i, 'id'], written: id, why: 'anchor', named: [] }]
      : [],
  );
}

function repeated(file: ReferenceFile, key: string, ids: readonly string[]): readonly Conflict[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [{ file, path: [key, i], written: id, why: 'repeated', named: [] }] : [],
  );
}

/** The names by which something is found in reports, and as what they are compared. */
interface Claim {
  readonly owner: string;
  readonly names: readonly string[];
  readonly comparable: (name: string) => string;
}

function claimOfUnit({ slug, name, full_name, aliases = [] }: Unit): Claim {
  const comparable = (printed: string) => foldName(printed).replaceAll(' ', '');
  return { owner: slug, names: [name, full_name, ...aliases], comparable };
}

function claimOfPhrase({ phrase, status }: StatusPhrase): Claim {
  return { owner: status, names: [phrase], comparable: comparablePhrase };
}

/** Names that two things of one list bear: which of the two a report means could not be told. */
function claimedTwice(
  file: ReferenceFile,
  key: string,
  claims: readonly Claim[],
): readonly Conflict[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ owner, names, comparable }, i) =>
    names.flatMap((name) => {
      const first = owners.get(comparable(name)) ?? owner;
      owners.set(comparable(name), first);
      return first === owner
        ? []
        : [{ file, path: [key, i], written: name, why: 'claimed' as const, named: [first] }];
    }),
  );
}

function unknown(
  file: ReferenceFile,
  key: string,
  field: string,
  known: readonly string[],
  named: readonly (string | undefined)[],
): readonly Conflict[] {
  // A file that could not be read leaves its list empty; what names its ids is then not to blame.
  if (known.length === 0) return [];
  return named.flatMap((id, i) =>
    id === undefined || known.includes(id) ? [] : [conflict(file, [key, i, field], id)],
  );
}

function conflict(
  file: ReferenceFile,
  path: readonly (string | number)[],
  written: string,
): Conflict {
  return { file, path, written, why: 'unknown', named: [] };
}

/** Everyday words that two things claim, and ids that are none. */
function everydayConflicts(reference: Reference): readonly Conflict[] {
  const file = 'everyday-words.yaml';
  const words = reference.everyday_words;
  const ids = {
    services: reference.services.map(({ id }) => id),
    models: reference.models.map(({ slug }) => slug),
    indicators: reference.indicators.map(({ id }) => id),
    provinces: [...reference.units_63, ...reference.units_34, ...reference.countries].map(
      ({ slug }) => slug,
    ),
    terms: reference.terms.map(({ id }) => id),
  };
  const claims = words.map(({ everyday }, i): Claim => ({
    owner: everyday[0] ?? String(i),
    names: everyday,
    comparable: (name) => name.normalize('NFC').toLowerCase(),
  }));
  return [
    ...claimedTwice(file, 'words', claims),
    ...Object.entries(ids).flatMap(([kind, known]) =>
      words.flatMap((entry, i) =>
        (entry[kind as keyof typeof ids] ?? [])
          .filter((id) => known.length > 0 && !known.includes(id))
          .map((id) => conflict(file, ['words', i, kind], id)),
      ),
    ),
  ];
}

/** A part and its whole must be counted in one unit. */
function unitsDiffer(indicators: readonly Indicator[]): readonly Conflict[] {
  return indicators.flatMap((part, i) => {
    const whole = indicators.find(({ id }) => id === part.part_of);
    if (!whole || whole.unit === part.unit) return [];
    return [
      {
        file: 'indicators.yaml' as const,
        path: ['indicators', i, 'unit'],
        written: part.id,
        why: 'unit' as const,
        named: [part.unit, whole.unit, whole.id],
      },
    ];
  });
}

/** What would stand outside the picture, or upon something else in it: nobody would see it. */
function misplaced(key: 'grid_63' | 'grid_34', grid: TileGrid): readonly Conflict[] {
  const places = [
    ...grid.tiles.map(({ slug, x, y }, i) => ({ name: slug, x, y, at: ['tiles', i] })),
    ...grid.archipelagos.map(({ id, x, y }, i) => ({ name: id, x, y, at: ['archipelagos', i] })),
  ];
  const taken = new Map<string, string>();
  return places.flatMap(({ name, x, y, at }) => {
    const found = (field: 'x' | 'y', why: Conflict['why'], named: readonly string[]): Conflict => ({
      file: 'tile-grid.yaml',
      path: [key, ...at, field],
      written: name,
      why,
      named,
    });
    if (x >= grid.columns) return [found('x', 'outside', ['x', String(grid.columns - 1)])];
    if (y >= grid.rows) return [found('y', 'outside', ['y', String(grid.rows - 1)])];
    const other = taken.get(`${x} ${y}`);
    taken.set(`${x} ${y}`, name);
    return other === undefined ? [] : [found('x', 'taken', [other])];
  });
}
