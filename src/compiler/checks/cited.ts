/**
 * Documents that reports cite or list, as the checks of their identity compare them: whether two mentions
 * may mean one document, and whether two numbers, symbols or days look like one slip of the keyboard.
 */
import {
  foldIssuer,
  isNational,
  parseDocumentNumber,
  type DocumentNumber,
} from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
import { oncePer, oncePerText } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import type { DocumentRow, Report, ReportHead } from '../../domain/report.ts';
import { mentionsOf } from '../../domain/texts.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Of } from './check.ts';
import { datesOutside } from './date-outside-period.ts';
import { numberedDocuments } from './documents.ts';

/** A document that a report cites in a text or lists in a row. */
export interface Cited {
  readonly report: ReportHead;
  readonly place: string;
  readonly words: string;
  readonly number: string;
  readonly read: DocumentNumber;
  readonly date: Day | null;
  /** Folded; null where neither text nor row names one. */
  readonly issuer: string | null;
  /** What it is about, in folded words. */
  readonly subject: readonly string[];
  readonly isListed: boolean;
}

/** What a report cites and lists, without the dates that are out of its reach: they are told of as such. */
export const citedIn = oncePer((report: Report): readonly Cited[] => {
  const outside = new Set(datesOutside(report).map(({ place, day }) => `${place} ${day}`));
  const cited = mentionsOf(report).flatMap(({ printed: words, subject, ...mention }): Cited[] => {
    const read = parseDocumentNumber(mention.number);
    if (!read) return [];
    return [{ report, words, read, ...mention, subject: wordsOf(subject), isListed: false }];
  });
  const listed = numberedDocuments(report).flatMap((row): Cited[] => {
    const read = parseDocumentNumber(row.cited);
    if (!read) return [];
    return [
      {
        report,
        place: placeOf('documents', row.key, 'number'),
        words: '',
        number: row.cited,
        read,
        date: row.date,
        issuer: issuerOf(row, report),
        subject: wordsOf(row.subject),
        isListed: true,
      },
    ];
  });
  return [...cited, ...listed].filter(
    ({ place, date }) => !outside.has(`${place.replace(/number$/u, 'date')} ${date ?? ''}`),
  );
});

/** A document that everybody cites alike, as it is kept while its report is let go. */
export type Kept = Omit<Cited, 'report' | 'read'>;

/** What a report cites and lists of acts of the Government, the Prime Minister and the National Assembly. */
export function nationalIn(report: Report): readonly Kept[] {
  return citedIn(report)
    .filter(({ read }) => isNational(read))
    .map(({ report: _report, read: _read, ...kept }) => kept);
}

/** What was kept of reports, read again. */
export function keptIn(all: readonly Of<readonly Kept[]>[]): readonly Cited[] {
  return all.flatMap(({ report, gathered }) =>
    gathered.map((kept) => ({ ...kept, report, read: parseDocumentNumber(kept.number)! })),
  );
}

/** Who issued a listed document: its own column, or the group where that names a body. */
function issuerOf({ issuer, group }: DocumentRow, report: Report): string | null {
  if (issuer !== null) return foldIssuer(issuer);
  const name = report.documents?.groups.find(({ id }) => id === group)?.name ?? '';
  const body = /^van ban (?:cua )?((?:ubnd|uy ban nhan dan|tinh uy|so|cong an|to) .+)$/u.exec(
    foldName(name),
  );
  return body ? foldIssuer(body[1]!) : null;
}

/** Whether it is known whose register a number is of: every district has its «UBND», and lists name them all. */
export function isOfKnownRegister({ isListed, issuer, read }: Cited): boolean {
  return !isListed || issuer !== null || !read.parts.some((part) => /^(?:UBND|HĐND)$/u.test(part));
}

/** Whether what is said of two documents lets them be one. */
export function mayBeOfOneIssuer(a: Cited, b: Cited): boolean {
  return a.issuer === null || b.issuer === null || mayBeOneName(a.issuer, b.issuer);
}

/** «UBND tỉnh» may be «UBND tỉnh Bình Định». */
function mayBeOneName(a: string, b: string): boolean {
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);
}

/** Words that any subject may hold. */
const EMPTY = new Set(
  'va ve viec v cua cho tren dia ban tinh cac theo tai trong nam thang ngay so ban hanh trien khai thuc hien huyen xa thanh pho ubnd'.split(
    ' ',
  ),
);

const wordsOf = oncePerText((subject): readonly string[] =>
  [...new Set(foldName(subject).split(' '))].filter(
    (word) => word !== '' && !EMPTY.has(word) && !/^\d+$/u.test(word),
  ),
);

/** So many words of a subject are no chance. */
const ENOUGH_WORDS = 4;
/** So many are none where they are all. */
const ENOUGH_ALIKE = 3;
const MOST_WORDS = 0.65;
const FEW_WORDS = 0.25;

/** Whether two documents are about one thing; null where words say too little, or half of one thing. */
export function areOfOneSubject(a: Cited, b: Cited): boolean | null {
  const isWordForWord = a.subject.join(' ') === b.subject.join(' ');
  if (isWordForWord && a.subject.length >= ENOUGH_ALIKE) return true;
  const fewer = Math.min(a.subject.length, b.subject.length);
  if (fewer < ENOUGH_WORDS) return null;
  const shared = a.subject.filter((word) => b.subject.includes(word)).length;
  if (shared >= ENOUGH_WORDS && shared >= MOST_WORDS * fewer) return true;
  return shared <= FEW_WORDS * fewer ? false : null;
}

/** Longer signs than this are compared with none: no number of a document is so long. */
const LONGEST_SIGN = 64;

/** No number is given out so often; of more things with one sign, the first speak for the rest. */
const MOST_OF_ONE_SIGN = 200;

/**
 * Things by a sign of each, of which those are found whose signs are one slip from another, in the order in
 * which they came. Signs that are one slip apart become one when a character is taken out of either.
 */
export function slipIndex<T>() {
  const signs = new Map<string, Set<string>>();
  const things = new Map<string, { readonly at: number; readonly thing: T }[]>();
  let count = 0;
  return {
    add(sign: string, thing: T) {
      const alike = things.get(sign) ?? [];
      if (alike.length === 0)
        for (const rest of restsOf(sign))
          signs.set(rest, (signs.get(rest) ?? new Set<string>()).add(sign));
      if (alike.length < MOST_OF_ONE_SIGN) alike.push({ at: count++, thing });
      things.set(sign, alike);
    },
    near(sign: string): readonly T[] {
      const near = new Set(restsOf(sign).flatMap((rest) => [...(signs.get(rest) ?? [])]));
      near.delete(sign);
      return [...near]
        .flatMap((other) => things.get(other)!)
        .sort((a, b) => a.at - b.at)
        .map(({ thing }) => thing);
    },
  };
}

function restsOf(sign: string): readonly string[] {
  if (sign.length > LONGEST_SIGN) return [];
  const rests = Array.from(sign, (_, i) => sign.slice(0, i) + sign.slice(i + 1));
  return [...new Set([sign, ...rests])];
}

/** Whether one sign was changed, lost or added, or two neighbours have changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length)
    return long.length - short.length === 1 && short.slice(at) === long.slice(at + 1);
  const isSwapped =
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2);
  return isSwapped || short.slice(at + 1) === long.slice(at + 1);
}
