/**
 * One cited document is given two dates.
 *
 * Why: one of them leads a reader to another document. What to do: compare both places with the document.
 * Judged: numbers with a date in the narrative and in the names and texts of all tables, and against them
 * the rows of the list of documents, within a report and, of one year, between the reports of a unit; acts of
 * the Government and the Prime Minister, which every province cites, between all reports. Numbers begin anew each year and come round again at about
 * the same time: two dates of two years that lie so, but for a plain slip of the year, are two documents.
 * A small number that bears no year is in every district's register: its two dates are told only where they
 * look like one slip, and never where the words after them name two issuers.
 *
 * Example: Quyết định 4466/QĐ-UBND of 19/03/2024 in one place, of 01/12/2023 in another.
 */
import { isNational, parseDocumentNumber } from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
import type { Reference } from '../../domain/reference.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { ArchiveCheck, Objection, UnitCheck } from './check.ts';
import {
  areOfOneSubject,
  citedIn,
  isOfKnownRegister,
  isOneSlip,
  keptIn,
  mayBeOfOneIssuer,
  nationalIn,
  type Cited,
  type Kept,
} from './cited.ts';
import { inPrint } from './documents.ts';

type Dated = Cited & { readonly date: Day };

export const citationConflict: UnitCheck<'citation-conflict'> = {
  code: 'citation-conflict',
  runOnUnit({ reference, reports }, object) {
    const cited = reports.flatMap(citedIn).filter(({ read }) => !isNational(read));
    const documentOf = ({ report, number }: Dated) => `${report.unit.key} ${number}`;
    judge(Map.groupBy(datedAmong(cited), documentOf), reference, object);
  },
};

/** Acts of the Government and the Prime Minister, which every province cites. */
export const nationalCitationConflict: ArchiveCheck<'citation-conflict', readonly Kept[]> = {
  code: 'citation-conflict',
  gather: nationalIn,
  compare(gathered, object, reference) {
    const cited = datedAmong(keptIn(gathered));
    judge(
      Map.groupBy(cited, ({ number }) => number),
      reference,
      object,
    );
  },
};

/** Of more days that one number is given, the first speak for the rest. */
const MOST_DAYS = 200;

/** What is cited or listed, by the document that it may be. */
function judge(
  documents: ReadonlyMap<string, readonly Dated[]>,
  reference: Reference,
  object: (objection: Objection<'citation-conflict'>) => void,
): void {
  const nameOneIssuer = numbersOfOneIssuer(reference);
  for (const [, cited] of documents) {
    const met: Dated[] = [];
    const days = new Set<Day>();
    for (const citation of cited) {
      const { report, words, number, date } = citation;
      if (days.has(date)) continue;
      const isUnique = nameOneIssuer(number);
      const other = met.find((earlier) => areOne(earlier, citation, isUnique));
      if (met.length < MOST_DAYS) met.push(citation);
      days.add(date);
      if (!other) continue;
      const facts = { printed: inPrint(number, date), computed: formatDay(other.date) };
      object({
        report,
        place: dateOf(citation),
        words,
        facts,
        related: { ...other, place: dateOf(other) },
      });
    }
  }
}

/** Where the day of a document stands: beside its number in a text, in a column of its own in a list. */
function dateOf({ place, isListed }: Cited): string {
  return isListed ? place.replace(/number$/u, 'date') : place;
}

/** Everything cited or listed with its day. */
function datedAmong(cited: readonly Cited[]): readonly Dated[] {
  return cited.flatMap(({ date, ...rest }) => (date === null ? [] : [{ ...rest, date }]));
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
function areOne(a: Dated, b: Dated, isUnique: boolean): boolean {
  if (!mayBeOfOneIssuer(a, b)) return false;
  const isOfOneSubject = areOfOneSubject(a, b);
  // Two rows of a list are two documents: a list repeats «18/KH-UBND» for every district.
  if (a.isListed && b.isListed && (a.report === b.report || isOfOneSubject !== true)) return false;
  const isOfOneYear = a.date.slice(0, 4) === b.date.slice(0, 4);
  if (isOfOneSubject === true && isOfOneYear) return true;
  const isNear = a.report === b.report || isNational(a.read) || isOfOneYear;
  if (isUnique && isNear) return !mayBeTwo(a.date, b.date);
  const isOneRegister = isOfKnownRegister(a) && isOfKnownRegister(b);
  return isSlipOfDate(a.date, b.date, isOneRegister && isOfOneSubject !== false);
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

/**
 * Whether one component was mistyped, the month or the year, or day and month have changed places; of the
 * day a single digit, where the numbers are not a district's.
 */
function isSlipOfDate(a: Day, b: Day, mayBeDay: boolean): boolean {
  const [yearA, monthA = '', dayA = ''] = a.split('-');
  const [yearB, monthB = '', dayB = ''] = b.split('-');
  if (dayA === dayB) return monthA === monthB || yearA === yearB;
  if (yearA !== yearB) return false;
  return monthA === monthB ? mayBeDay && isOneSlip(dayA, dayB) : monthA === dayB && dayA === monthB;
}
