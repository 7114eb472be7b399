/**
 * The files of the table tool: those of a subject follow one another, so that what is told of it is read once;
 * a build in which the reports of a year have not changed keeps them.
 */
import { createHash } from 'node:crypto';

import type { Observed } from '../../domain/observation.ts';
import type { Drawable } from '../get-archive.ts';
import { getArchive } from '../get-archive.ts';
import { digestOf, jsonResponse, jsonText } from '../open-data/json-text.ts';
import { subjectsOf } from '../open-data/long-table.ts';
import { reportIndex } from '../reports/report-index.ts';
import { subjectData, yearData, yearsOf } from './subject-data.ts';

/** One file: a subject in two steps, and a year. */
export interface SubjectFile {
  readonly table: string;
  readonly what: string;
  readonly year: string;
}

/** The paths of all subjects in all years. */
export function subjectPaths() {
  const drawable = getArchive();
  const { archive, pages, draws } = drawable;
  if (!draws.common) return [];
  const fromOf = yearKeys(drawable);
  return subjectsOf(archive.reference).flatMap((subject) => {
    const [table, what] = subject.split('/') as [string, string];
    return yearsOf(subject, archive.reports).map((year) => {
      const file = { table, what, year };
      const key = pages.keyOf(nameOf(file), fromOf(year), () => digestOf(textOf(file)));
      return { params: { ...file }, props: { file }, cacheKey: key };
    });
  });
}

/** Answers with what the reports of a year tell of a subject. */
export function answerSubject(file: SubjectFile): Response {
  const text = textOf(file);
  getArchive().pages.draw(nameOf(file), () => digestOf(text));
  return jsonResponse(text);
}

/** The paths of the lists of reports, one a year. */
export function yearPaths() {
  const { archive, draws } = getArchive();
  if (!draws.common) return [];
  return [...reportIndex(archive).byYear.keys()].map((year) => ({
    params: { year },
    cacheKey: digestOf(jsonText(yearData(archive, year))),
  }));
}

/** Answers with the reports of a year. */
export function answerYear(year: string): Response {
  return jsonResponse(jsonText(yearData(getArchive().archive, year)));
}

/** Year → what its files are made from. */
function yearKeys({ archive, madeFrom }: Drawable): (year: string) => string {
  const keys = new Map(
    [...reportIndex(archive).byYear].map(([year, reports]) => {
      const sum = createHash('sha256');
      for (const { id } of reports) sum.update(madeFrom(id));
      return [year, sum.digest('hex')];
    }),
  );
  return (year) => keys.get(year)!;
}

let last: { readonly subject: string; readonly observed: readonly Observed[] } | null = null;

/** Years of one subject are asked for one after another. */
function observedOf(subject: string): readonly Observed[] {
  if (last?.subject !== subject)
    last = { subject, observed: getArchive().archive.observed(subject) };
  return last.observed;
}

function textOf({ table, what, year }: SubjectFile): string {
  const subject = `${table}/${what}`;
  return jsonText(subjectData(getArchive().archive, subject, year, observedOf(subject)));
}

function nameOf({ table, what, year }: SubjectFile): string {
  return `table-tool/${table}/${what}/${year}`;
}
