/**
 * One cited document is given two dates.
 *
 * Why: one of them leads a reader to another document. What to do: compare both places with the document.
 * Judged: numbers with a date in the narrative and in the names and texts of all tables, and against them
 * the rows of the list of documents, within a report; acts of the Government and the Prime Minister, which
 * every province cites, between all reports too. Numbers begin anew each year and come round again at about
 * the same time: two dates of two years that lie so, but for a plain slip of the year, are two documents.
 * A small number that bears no year is in every district's register: its two dates are told only where they
 * look like one slip, and never where the words after them name two issuers.
 *
 * Example: Quyết định 4466/QĐ-UBND of 19/03/2024 in one place, of 01/12/2023 in another.
 */
import type { Archive } from '../../domain/archive.ts';
import { foldIssuer, isNational, parseDocumentNumber } from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Report } from '../../domain/report.ts';
import { citationsOf } from '../../domain/texts.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { datesOutside } from './date-outside-period.ts';
import { inPrint, numberedDocuments } from './documents.ts';

interface Cited {
  readonly report: Report;
  readonly place: string;
  readonly words: string;
  readonly number: string;
  readonly date: Day;
  readonly issuer: string | null;
  readonly isListed: boolean;
}

export const citationConflict: Check<'citation-conflict'> = {
  code: 'citation-conflict',
  run(archive, object) {
    const nameOneIssuer = numbersOfOneIssuer(archive.reference);
    for (const [, cited] of documentsOf(archive)) {
      const met: Cited[] = [];
      for (const citation of cited) {
        const { report, place, words, number, date } = citation;
        if (met.some((earlier) => earlier.date === date)) continue;
        const isUnique = nameOneIssuer(number);
        const other = met.find((earlier) => areOne(earlier, citation, isUnique));
        met.push(citation);
        if (!other) continue;
        const facts = { printed: inPrint(number, date), computed: formatDay(other.date) };
        object({ report, place, words, facts, related: other });
      }
    }
  },
};

/** Everything cited or listed, by the document that it may be. */
function documentsOf(archive: Archive): ReadonlyMap<string, readonly Cited[]> {
  const all = archive.reports.flatMap(soundCitations);
  return Map.groupBy(all, ({ report, number }) => {
    const read = parseDocumentNumber(number);
    return read && isNational(read) ? number : `${report.id} ${number}`;
  });
}

/** What a report cites and lists, without the dates that are out of its reach: they are told of as such. */
function soundCitations(report: Report): readonly Cited[] {
  const outside = new Set(datesOutside(report).map(({ place, day }) => `${place} ${day}`));
  const all = [
    ...citationsOf(report).map(({ printed: words, ...citation }): Cited => ({
      report,
      words,
      ...citation,
      isListed: false,
    })),
    ...numberedDocuments(report).flatMap(({ key, cited: number, date, issuer }): Cited[] => {
      if (date === null) return [];
      const place = placeOf('documents', key, 'date');
      const named = issuer === null ? null : foldIssuer(issuer);
      return [{ report, place, words: '', number, date, issuer: named, isListed: true }];
    }),
  ];
  return all.filter(({ place, date }) => !outside.has(`${place} ${date}`));
}

/** From here on two registers of a province hardly come to one number by chance. */
const LARGE = 1000;

/** Whether a number alone says which document it is, as far as one report can mean it. */
function numbersOfOneIssuer(reference: Reference): (number: string) => boolean {
  const central = reference.agencies
    .filter(({ kind }) => ['central', 'ministry', 'party'].includes(kind))
    .map(({ abbr }) => abbr);
  return (number) => {
    const read = parseDocumentNumber(number);
    if (!read) return false;
    const isCentral = read.parts.slice(0, 2).some((part) => central.includes(part));
    return (
      isNational(read) ||
      isCentral ||
      read.year !== null ||
      Number.parseInt(read.number, 10) >= LARGE
    );
  };
}

/** Whether two citations of one number mean one document, though they date it differently. */
function areOne(a: Cited, b: Cited, isUnique: boolean): boolean {
  // Two rows of a list are two documents: a list repeats «18/KH-UBND» for every district.
  if (a.isListed && b.isListed) return false;
  if (a.issuer !== null && b.issuer !== null && !mayBeOneName(a.issuer, b.issuer)) return false;
  return isUnique ? !mayBeTwo(a.date, b.date) : isOneSlip(a.date, b.date);
}

/** «UBND tỉnh» may be «UBND tỉnh Bình Định». */
function mayBeOneName(a: string, b: string): boolean {
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);
}

/** How far from the same time of another year a number may come round again. */
const SEASON_DAYS = 60;

/** Whether two dates may well be of two documents with one number: `422/QĐ-TTg` of 2022 and of 2026. */
function mayBeTwo(a: Day, b: Day): boolean {
  const [yearA, yearB] = [a.slice(0, 4), b.slice(0, 4)];
  if (yearA === yearB || a.slice(4) === b.slice(4)) return false;
  const apart = Math.abs(Date.parse(yearB + a.slice(4)) - Date.parse(b)) / 86_400_000;
  return apart <= SEASON_DAYS;
}

/** Whether one component was mistyped, the month or the year, or day and month have changed places. */
function isOneSlip(a: Day, b: Day): boolean {
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  if (dayA === dayB) return monthA === monthB || yearA === yearB;
  return yearA === yearB && monthA === dayB && dayA === monthB;
}
