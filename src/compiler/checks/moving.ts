/**
 * What should move from one report of a unit to the next: counts, results, figures, the documents issued.
 * Names, deadlines, what was finished before and numbers that the document dates itself may well stay.
 */
import type { Figure } from '../../domain/figure.ts';
import { oncePerText } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import {
  type EvaluationRow,
  type ModelRow,
  type Report,
  type RichText,
  type ServicesTable,
  type TableKind,
  type TaskRow,
} from '../../domain/report.ts';
import { blocksOf } from '../../domain/texts.ts';
import { fold, foldName } from '../../domain/vietnamese.ts';
import { numberedDocuments } from './documents.ts';

/** Something that a report says and the next one hardly says again. */
export interface Moving {
  /** What it is said of: the same in every report of the unit. */
  readonly of: string;
  readonly says: string;
  /** How many digits agree by chance where two such say the same. */
  readonly digits: number;
}

/** The parts of a report that are compared as one. */
export type Compared = Exclude<TableKind, 'documents'> | 'narrative';

/** What moves in each part of a report; the rows of the whole country move as those of a province do. */
export function movingOf(report: Report): Readonly<Record<Compared, readonly Moving[]>> {
  return {
    services: report.services ? servicesIn(report.services) : [],
    models: (report.models?.rows ?? []).flatMap((row) => rowSays(row, report)),
    tasks: (report.tasks?.rows ?? []).flatMap((row) => rowSays(row, report)),
    evaluation: (report.evaluation?.rows ?? []).flatMap((row) => evaluationSays(row, report)),
    figures: (report.figures?.rows ?? []).flatMap((figure) => figureSays(figure, report)),
    narrative: blocksOf(report.narrative).flatMap(sentencesOf),
  };
}

/** Whom a unit had issued what, and when: the rows of its list of documents. */
export function documentsSaid(report: Report): readonly string[] {
  return numberedDocuments(report).map(({ cited, date, date_printed, issuer, subject }) =>
    [cited, date ?? date_printed ?? '', foldName(issuer ?? ''), foldName(subject)].join('\n'),
  );
}

/** A count of one digit comes again by chance. */
const SMALLEST_COUNT = 10;

function servicesIn({ rows }: ServicesTable): readonly Moving[] {
  return rows.flatMap((row) => {
    const { online_citizen, online_business, online, in_person, received, on_time, overdue } = row;
    const counts = [online_citizen, online_business, online, in_person, received, on_time, overdue];
    const largest = Math.max(0, ...counts.map((count) => count ?? 0));
    if (largest < SMALLEST_COUNT) return [];
    return [{ of: row.key, says: counts.join(' '), digits: String(largest).length }];
  });
}

/** Numbers of so many digits, closing noughts left out, seldom come again. */
const TELLING_DIGITS = 3;

function figureSays(figure: Figure, report: Report): readonly Moving[] {
  const { place, value, of } = figure;
  if (value === null || isOfOldDate(figure, report)) return [];
  const digits = significantDigits(value);
  return digits < TELLING_DIGITS ? [] : [{ of: place, says: `${value} ${of ?? ''}`, digits }];
}

function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}

/** Whether the document itself says that a number is of an earlier time. */
function isOfOldDate({ as_of, period }: Figure, report: Report): boolean {
  const end = as_of ?? period?.end ?? null;
  return end !== null && end < report.period.start;
}

/** What is finished, and does not go on, is reported on in the same words for ever. */
function rowSays(row: ModelRow | TaskRow, report: Report): readonly Moving[] {
  if (row.status === 'completed' && !row.continues) return [];
  const { result, difficulties, status_printed, step, figures } = row;
  return said(row.key, [result, difficulties], [status_printed ?? '', step ?? ''], figures, report);
}

function evaluationSays(row: EvaluationRow, report: Report): readonly Moving[] {
  const { result, difficulties, deployed_printed, replicate_printed, status_printed } = row;
  const counts = [status_printed ?? '', deployed_printed ?? '', replicate_printed ?? ''];
  return said(row.key, [result, difficulties], counts, row.figures, report);
}

/** Words of so few letters are no result: «Đang triển khai». */
const SHORTEST_RESULT = 40;
/** So many letters agree by chance as seldom as a digit does; words are often carried over. */
const LETTERS_A_DIGIT = 60;

function said(
  of: string,
  texts: readonly (RichText | null)[],
  cells: readonly (string | number)[],
  figures: readonly Figure[],
  report: Report,
): readonly Moving[] {
  const words = texts.map((text) => timeless(text?.markdown ?? '')).join('\n');
  const numbers = figures.flatMap((figure) => figureSays(figure, report));
  if (words.length < SHORTEST_RESULT && numbers.length === 0) return [];
  const digits = Math.max(
    words.length / LETTERS_A_DIGIT,
    numbers.reduce((sum, number) => sum + number.digits, 0),
  );
  const values = figures.map(({ place, value }) => `${place} ${value ?? ''}`);
  return [{ of, says: [words, ...cells, ...values].join('\n'), digits }];
}

/** Sentences with numbers that are neither a time nor a document's: those of the report. */
const sentencesOf = oncePerText((html): readonly Moving[] =>
  html
    .replace(/<[^>]+>/gu, ' ')
    .split(/(?<=[.;!?…])\s+/u)
    .flatMap((sentence) => {
      const says = timeless(sentence);
      const digits = says.replace(/\D/gu, '').length;
      return digits < TELLING_DIGITS ? [] : [{ of: says, says, digits }];
    }),
);

const TIMES = /(?:ngay|thang|quy|nam|ky|de an)\s+(?:\d{1,4}|[ivx]+)(?:\s*[/.-]\s*\d{1,4})*/gu;
const DAYS = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\/\d{4}/gu;
const NUMBERS_OF_DOCUMENTS = /\d+\w*\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z][\w&-]*|\d+-[a-z]{2,}\/[\w-]+/gu;

/** Signs that say nothing here, and blanks with them; a space alone may stay. */
const SIGNS = /[^a-z0-9.,%]{2,}|[^a-z0-9.,% ]/gu;

/** A text folded, without the times and the documents that it names: a copy has its month put right. */
const timeless = oncePerText((text) =>
  fold(text)
    .replace(NUMBERS_OF_DOCUMENTS, ' ')
    .replace(DAYS, ' ')
    .replace(TIMES, ' ')
    .replace(SIGNS, ' ')
    .trim(),
);

/** Where a part of a report is told of. */
export function placeOfPart(part: Compared | 'documents'): string {
  return part === 'narrative' ? 'report/narrative' : placeOf(part, 'rows');
}
