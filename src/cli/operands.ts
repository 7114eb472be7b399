/**
 * What a caller names after `validate`: a path, or reports as people call them, `bac-giang`, `2024-07`,
 * «Bắc Giang 7/2024».
 */
import { relative, resolve } from 'node:path';

import { holdersOf, suggest, type Candidate } from '../compiler/suggest.ts';
import type { Language } from '../diagnostics/language.ts';
import { foldName } from '../domain/vietnamese.ts';
import type { Call } from './command.ts';

const REPORTS = 'content/reports/';

type Place = Pick<Call, 'root' | 'cwd'>;

/** Files and folders, from the project's folder; or an operand that leads nowhere, with what may be meant. */
export type Chosen =
  | { readonly paths: readonly string[] }
  | { readonly stranger: string; readonly nearest: readonly string[] };

export function choose(
  operands: readonly string[],
  files: readonly string[],
  place: Place,
): Chosen {
  const reports = reportsAmong(files);
  const paths: string[] = [];
  for (const operand of operands) {
    const path = fromRoot(operand, files, place);
    const found = files.some((file) => isUnder(file, path)) ? [path] : named(operand, reports);
    if (found.length === 0) return stranger(operand, operands, reports);
    paths.push(...found);
  }
  return { paths };
}

/** Whether a file is the path itself or lies in the folder that it names; the empty path is the project. */
export function isUnder(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

export function strangerSentence(
  { stranger, nearest }: Extract<Chosen, { stranger: string }>,
  lang: Language,
): string {
  const all = nearest.join(', ');
  if (lang === 'vi')
    return `Không có tệp hay báo cáo nào ở «${stranger}».${
      nearest.length === 0
        ? ' Hãy viết tỉnh, kỳ hoặc đường dẫn, ví dụ bac-giang, 2024-07, bac-giang/2024-07, content/reports/bac-giang/2024-07.'
        : nearest.length === 1
          ? ` Có phải ${all} không?`
          : ` Gần nhất có: ${all}.`
    }`;
  return `No file or report at "${stranger}".${
    nearest.length === 0
      ? ' Write a province, a period or a path, as bac-giang, 2024-07, bac-giang/2024-07, content/reports/bac-giang/2024-07.'
      : nearest.length === 1
        ? ` Did you mean ${all}?`
        : ` The nearest are: ${all}.`
  }`;
}

/**
 * An operand as a path from the project's folder, from where the caller stands or from among the reports,
 * whichever leads to something; what lies outside keeps its dots, and so leads nowhere.
 */
function fromRoot(operand: string, files: readonly string[], { root, cwd }: Place): string {
  const written = operand.replaceAll('\\', '/');
  const from = (folder: string) => relative(root, resolve(folder, written)).replaceAll('\\', '/');
  const among = from(resolve(root, REPORTS));
  // Dots lead out of the reports from where the caller stands, not from there.
  const paths = [from(root), from(cwd), ...(among.startsWith(REPORTS) ? [among] : [])];
  return paths.find((one) => files.some((path) => isUnder(path, one))) ?? written;
}

interface ReportFolder {
  readonly province: string;
  readonly period: string;
}

/** The folders of reports, in the order of the files. */
function reportsAmong(files: readonly string[]): readonly ReportFolder[] {
  const ids = new Map<string, ReportFolder>();
  for (const path of files) {
    const [, province, period] = /^content\/reports\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
    if (province && period) ids.set(`${province}/${period}`, { province, period });
  }
  return [...ids.values()];
}

/** The folders that an operand names: a province's, those of a period, one report's. */
function named(operand: string, reports: readonly ReportFolder[]): readonly string[] {
  const wanted = nameIn(operand);
  const isWanted = (name: string) => foldName(name) === wanted;
  const province = reports.find((report) => isWanted(report.province));
  if (province) return [REPORTS + province.province];
  return reports
    .filter(({ province, period }) =>
      spellings(period).some((one) => isWanted(one) || isWanted(`${province} ${one}`)),
    )
    .map(({ province, period }) => `${REPORTS}${province}/${period}`);
}

/** What is left of an operand without the folders that all reports lie in and the words before a name. */
function nameIn(operand: string): string {
  return foldName(operand)
    .replace(/^content /, '')
    .replace(/^reports? /, '')
    .replace(/^(?:tinh|thanh pho|tp) /, '');
}

/** A month may be written as in a sentence: `7/2024`, `07-2024`, `2024-7`. */
function spellings(period: string): readonly string[] {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  if (!year || !month) return [period];
  return [period, `${month} ${year}`, `${Number(month)} ${year}`, `${year} ${Number(month)}`];
}

function stranger(
  operand: string,
  operands: readonly string[],
  reports: readonly ReportFolder[],
): Chosen {
  // A name of two words, without quotes, comes as two operands.
  const together = operands.join(' ');
  const whole = operands.length > 1 ? named(together, reports) : [];
  if (whole.length > 0)
    return { stranger: together, nearest: whole.map((path) => path.slice(REPORTS.length)) };
  return { stranger: operand, nearest: nearestTo(nameIn(operand), reports) };
}

const MOST_NEAREST = 5;

function nearestTo(wanted: string, reports: readonly ReportFolder[]): readonly string[] {
  const provinces = [...new Set(reports.map(({ province }) => province))];
  const ids = reports.map(({ province, period }) => `${province}/${period}`);
  const candidates: readonly Candidate[] = [...provinces, ...ids].map((word) => ({ word }));
  const one = suggest(wanted, candidates);
  if (one !== null) return [one];
  const holders = holdersOf(wanted, candidates);
  if (holders.length > 0) return holders.slice(0, MOST_NEAREST);
  // The province is there, the period is not.
  const letters = wanted.replace(/ \d.*$/, '');
  const province = suggest(
    letters,
    provinces.map((word) => ({ word })),
  );
  const own = ids.filter((id) => province !== null && id.startsWith(`${province}/`));
  return own.slice(-MOST_NEAREST);
}
