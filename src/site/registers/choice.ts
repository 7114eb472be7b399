/**
 * What a reader asks of a register, and the rows that answer it. Runs in the browser; knows neither the page nor
 * the network.
 */
import { fold } from '../shared/fold.ts';
import type { DocumentEntry, PartReport, RegisterPart, TaskEntry } from './part.ts';

/** What is asked for, by the names of the fields, which stand in the address; empty where anything goes. */
export interface Choice {
  /** Slug of a province. */
  readonly tinh: string;
  /** `moi-nhat`, `tat-ca`, `nam-2024` or the id of a period. */
  readonly ky: string;
  /** Id of a lead agency. */
  readonly 'chu-tri': string;
  readonly 'trang-thai': string;
  /** Id of a type of documents. */
  readonly loai: string;
  /** Words, with or without marks. */
  readonly tu: string;
}

export const FIELDS = ['tinh', 'ky', 'chu-tri', 'trang-thai', 'loai', 'tu'] as const;

/** The latest report of each unit alone. */
export const LATEST = 'moi-nhat';
export const ALL = 'tat-ca';
const YEAR = 'nam-';

/** Slug of a province and year, as `bac-giang/2024`. */
export type PartName = string;

/** What a page knows of its parts before it has fetched any. */
export interface Parts {
  /** Slug → its years, the newest first. */
  readonly years: Readonly<Record<string, readonly string[]>>;
  /** Ids of the latest report of each unit. */
  readonly latest: readonly string[];
}

export interface Found {
  readonly report: Pick<PartReport<unknown>, 'id' | 'unit' | 'period'>;
  readonly entry: TaskEntry | DocumentEntry;
  readonly part: RegisterPart;
}

/** The parts that may hold what is asked for, those with the newest reports first. */
export function partsFor(choice: Choice, { years, latest }: Parts): readonly PartName[] {
  const isMeant = (slug: string, year: string) => {
    if (choice.tinh !== '' && choice.tinh !== slug) return false;
    if (choice.ky === ALL) return true;
    if (choice.ky === LATEST)
      return latest.some((id) => id.startsWith(`${slug}/`) && yearOf(id.split('/')[1]!) === year);
    return yearOf(choice.ky) === year;
  };
  return Object.entries(years)
    .flatMap(([slug, own]) =>
      own.filter((year) => isMeant(slug, year)).map((year) => ({ slug, year })),
    )
    .sort((a, b) => Number(b.year) - Number(a.year))
    .map(({ slug, year }) => `${slug}/${year}`);
}

/** The year in which a period ends: of `2024-07`, of `nam-2024`, of `2023-11--2024-02`. */
function yearOf(period: string): string {
  return period.replace(YEAR, '').split('--').at(-1)!.slice(0, 4);
}

/** The rows of some parts that are asked for, in the order of the reports that `order` gives. */
export function rowsFor(
  choice: Choice,
  parts: readonly RegisterPart[],
  { latest }: Pick<Parts, 'latest'>,
  order: (report: Found['report']) => number,
): readonly Found[] {
  const words = fold(choice.tu).split(' ').filter(Boolean);
  return parts
    .filter(({ province }) => ['', province].includes(choice.tinh))
    .flatMap((part) => part.reports.map((report) => ({ part, report })))
    .filter(({ report }) => isOfPeriod(report, choice.ky, latest))
    .sort((a, b) => order(a.report) - order(b.report))
    .flatMap(({ part, report }) =>
      report.rows
        .filter((entry) => answers(entry, choice, words, part))
        .map((entry) => ({ report, entry, part })),
    );
}

function isOfPeriod(
  { id, period }: Found['report'],
  asked: string,
  latest: readonly string[],
): boolean {
  if (asked === ALL) return true;
  if (asked === LATEST) return latest.includes(id);
  return asked.startsWith(YEAR) ? yearOf(period) === yearOf(asked) : period === asked;
}

function answers(
  entry: TaskEntry | DocumentEntry,
  choice: Choice,
  words: readonly string[],
  { agencies }: RegisterPart,
): boolean {
  if ('status' in entry) {
    if (choice['trang-thai'] !== '' && entry.status !== choice['trang-thai']) return false;
    if (choice['chu-tri'] !== '' && !entry.lead.includes(choice['chu-tri'])) return false;
  } else if (choice.loai !== '' && entry.type_id !== choice.loai) return false;
  if (words.length === 0) return true;
  const texts =
    'status' in entry
      ? [entry.task, entry.agencies, ...entry.lead.map((id) => agencies[id]?.name_vi)]
      : [entry.subject, entry.number, entry.issuer];
  const text = fold([entry.key, ...texts].filter(Boolean).join(' '));
  return words.every((word) => text.includes(word));
}

/** Lead agencies that the rows of some parts name: id → names. */
export function leadsIn(parts: readonly RegisterPart[]): RegisterPart['agencies'] {
  return Object.assign({}, ...parts.map(({ agencies }) => agencies)) as RegisterPart['agencies'];
}
