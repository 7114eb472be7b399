/**
 * A report is begun (`bc06 new`): the files of a folder in which all that can be known beforehand stands,
 * from the last report or from the catalogue, and every figure waits to be filled in.
 */
import { isUnsure } from '../compiler/import-unsure.ts';
import { describe } from '../compiler/schemas.ts';
import type { Path } from '../compiler/path.ts';
import { REPORT_FILE } from '../compiler/report/folder.ts';
import { comparePeriods, type Period, type PeriodKind } from '../domain/period.ts';
import type { Reference } from '../domain/reference.ts';
import {
  TABLE_KINDS,
  type Report,
  type ReportHead,
  type ReportKind,
  type TableKind,
} from '../domain/report.ts';
import { fateOf } from './carried.ts';
import { carryYaml, writeYaml, type Draft, type Field, type Treatment } from './yaml-text.ts';

/** The report that a new one follows, and its tables as they are written. */
export interface Last {
  readonly report: Report;
  readonly tables: ReadonlyMap<TableKind, string>;
}

/** What is begun: a unit's report of a period. */
export interface Beginning {
  /** `bac-giang`. */
  readonly province: string;
  readonly period: Period;
}

/**
 * The report that one of a period is begun from: the latest before it, of a period of the same kind if there
 * is one. Null where the unit has none.
 */
export function lastBefore<Head extends Pick<ReportHead, 'period'>>(
  period: Period,
  reports: readonly Head[],
): Head | null {
  const before = reports.filter((report) => comparePeriods(report.period, period) < 0);
  return before.findLast((report) => report.period.kind === period.kind) ?? before.at(-1) ?? null;
}

export interface NewFile extends Draft {
  /** `services.yaml`. */
  readonly name: string;
}

/** The files of a new report, after the last one or, where there is none, by the catalogue. */
export function beginReport(
  beginning: Beginning,
  last: Last | null,
  reference: Reference,
): readonly NewFile[] {
  const tables = last ? tablesAfter(last) : tablesOfCatalogue(reference);
  return [
    { name: REPORT_FILE, ...reportText(beginning, last?.report ?? null) },
    ...TABLE_KINDS.flatMap((kind) => {
      const table = tables.get(kind);
      return table ? [{ name: `${kind}.yaml`, ...table }] : [];
    }),
  ];
}

const KINDS: Readonly<Record<PeriodKind, ReportKind>> = {
  month: 'monthly',
  quarter: 'quarterly',
  half: 'half-yearly',
  year: 'annual',
  span: 'thematic',
};

/** The kind of a report, by its period and by what came before. */
export function kindOf(period: Period, last: Pick<Report, 'kind'> | null): ReportKind {
  return last?.kind === 'thematic' ? last.kind : KINDS[period.kind];
}

/** Front matter, and the headings of the last narrative with nothing below them. */
function reportText({ province, period }: Beginning, last: Report | null): Draft {
  const front = {
    province,
    period: period.id,
    kind: kindOf(period, last),
    title: null,
    number: null,
    issued_on: null,
    issuer: last ? last.issuer : null,
    ...(last?.addressee ? { addressee: last.addressee } : {}),
    ...(last?.signatory ? { signatory: last.signatory } : {}),
    data_until: null,
    wording: last?.wording ?? 'restated',
  };
  const headingOf = (path: Path) => {
    const { title } = describe('report', path);
    return path[0] === 'title' && last ? `${title}; kỳ trước: ${last.title}` : title;
  };
  const headings = (last?.narrative.headings ?? []).map(
    ({ depth, text }) => `\n${'#'.repeat(depth)} ${text}\n`,
  );
  const { text, blanks } = writeYaml(front, { headingOf });
  return { text: `---\n${text}---\n${headings.join('')}`, blanks };
}

function tablesAfter({ report, tables }: Last): ReadonlyMap<TableKind, Draft> {
  const texts = [...tables].map(([kind, text]) => {
    const table = report[kind];
    const rows: readonly object[] = table?.rows ?? [];
    const isCompleted = (row: number) => {
      const one = rows[row] ?? {};
      return 'status' in one && one.status === 'completed';
    };
    // Documents are of their month: one row of each group is left to begin with.
    const isKept =
      kind === 'documents'
        ? (row: number) => rows.findIndex((one) => groupOf(one) === groupOf(rows[row])) === row
        : () => true;
    const treat = treatments(kind, isCompleted);
    // What the import of the last report was not sure of is no question of the new one.
    return [kind, carryYaml(text, { isKept, treat, isGone: isUnsure })] as const;
  });
  return new Map(texts);
}

function groupOf(row: object | undefined): unknown {
  return row && 'group' in row ? row.group : null;
}

/** A caption that names a year is that of another time. */
const YEAR = /\b20\d\d\b/;
/** Beside a deadline, in brackets, documents tell how far a thing has come: «(đã thực hiện 36/20 thủ tục, đạt 180%)». */
const TOLD = /\([^)]*(?:\d\s*%|(?<!\p{L})(?:đã|đạt)(?!\p{L}))/iu;

/** Whether a text that stays is nevertheless of its own time. */
function isOfItsTime(key: string, text: string, isCompleted: boolean): boolean {
  return key === 'caption'
    ? YEAR.test(text)
    : key === 'deadline' && !isCompleted && TOLD.test(text);
}
/** What one needs to see of the last time: it is worded alike. */
const SHOWN_BEFORE: ReadonlySet<string> = new Set(['status_printed', 'caption', 'deadline']);

/** By the fate of each field; the first blank of a kind bears its heading, a status what it was. */
function treatments(
  kind: TableKind,
  isCompleted: (row: number) => boolean,
): (field: Field) => Treatment {
  const headed = new Set<string>();
  return ({ path, row, text, holdsFields }) => {
    const [holder, key] = lastKeys(path);
    const isDone = row >= 0 && isCompleted(row);
    const fate = fateOf(holder, key, isDone);
    if (fate === null || (fate === 'blank' && holdsFields)) return { to: 'enter' };
    if (fate === 'kept' && !isOfItsTime(key, text ?? '', isDone)) return { to: 'keep' };
    if (fate === 'gone') return { to: 'drop' };
    const keys = path.filter((step) => typeof step === 'string').join('.');
    const notes = [
      ...(headed.has(keys) ? [] : [describe(kind, path).title]),
      ...(SHOWN_BEFORE.has(key) && text !== null ? [`kỳ trước: ${text}`] : []),
    ];
    headed.add(keys);
    return { to: 'blank', comment: notes.length > 0 ? notes.join('; ') : null };
  };
}

/** The key of a field, and that of what holds it. */
function lastKeys(path: Path): readonly [holder: string, key: string] {
  const keys = path.filter((step) => typeof step === 'string');
  return [keys.at(-2) ?? '', keys.at(-1) ?? ''];
}

/** The tables that every report may have: all services, all models, a task and a document to begin with. */
function tablesOfCatalogue({ services, models }: Reference): ReadonlyMap<TableKind, Draft> {
  const online = { citizen: null, business: null };
  const tables: readonly (readonly [TableKind, readonly object[]])[] = [
    [
      'services',
      services.map(({ n, id, name_vi }) => ({
        service: id,
        stt: n,
        name: name_vi,
        online,
        in_person: null,
        received: null,
        share: null,
      })),
    ],
    [
      'models',
      models.map(({ n, slug, name_vi }) => ({
        model: [slug],
        stt: n,
        local_name: name_vi,
        agencies: null,
        deadline: null,
        status_printed: null,
        result: null,
      })),
    ],
    [
      'tasks',
      [{ stt: 1, task: null, agencies: null, deadline: null, status_printed: null, result: null }],
    ],
    ['documents', [{ stt: 1, number: null, type: null, date: null, subject: null, issuer: null }]],
  ];
  return new Map(
    tables.map(([kind, rows]) => [
      kind,
      writeYaml(
        { label: null, caption: null, rows },
        {
          head: ` yaml-language-server: $schema=../../../../schemas/editor/${kind}.schema.json`,
          headingOf: (path) => describe(kind, path).title,
        },
      ),
    ]),
  );
}
