/**
 * One document is given two numbers, or its symbol two spellings.
 *
 * Why: nobody finds a document by a wrong number. What to do: compare both places with the document.
 * Judged: documents cited or listed with one symbol and day whose numbers differ by one slip of the
 * keyboard (a digit changed, lost, added, two in each other's place), where no register gives out two such
 * numbers in a day or the subjects agree; documents of one number and day whose symbols differ so, unless
 * both symbols are made of names we know; within a report, between the reports of a unit, and acts of the
 * Government between all; a number and day that one body's document bears time and again, and another's once.
 * And the report's own number in «Kèm theo Báo cáo số …». Two rows of one list are
 * two documents, and so are those of two issuers.
 *
 * Example: Quyết định 4466/QĐ-UBND of 19/03/2024 in one place, 4646/QĐ-UBND of that day in another.
 */
import { isNational, type DocumentNumber } from '../../domain/document-number.ts';
import { oncePer, oncePerText } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import { TABLE_KINDS, type Report } from '../../domain/report.ts';
import { textsOf, type PlacedText } from '../../domain/texts.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { ArchiveCheck, Objection, UnitCheck } from './check.ts';
import {
  areOfOneSubject,
  citedIn,
  isOfKnownRegister,
  isOneSlip,
  keptIn,
  mayBeOfOneIssuer,
  slipIndex,
  nationalIn,
  type Cited,
  type Kept,
} from './cited.ts';
import { inPrint } from './documents.ts';

type Object = (objection: Objection<'document-number-conflict'>) => void;

export const documentNumberConflict: UnitCheck<'document-number-conflict'> = {
  code: 'document-number-conflict',
  runOnUnit({ reference, reports }, object) {
    const cited = reports.flatMap(citedIn);
    const own = cited.filter(({ read }) => !isNational(read));
    judgeRegisters(
      own,
      (one) => [one.report.unit.key, symbolOf(one)].join('\n'),
      reference,
      object,
    );
    const isKnown = symbolReader(reference);
    const ofOneNumber = Map.groupBy(cited, (one) =>
      [one.report.unit.key, numberOf(one), one.read.year ?? ''].join('\n'),
    );
    for (const [, group] of ofOneNumber) {
      judge(group, joinedSymbol, (a, b) => haveSymbolsOfOne(a, b, isKnown), object);
      judgeStraySymbols(group, object);
    }
    for (const report of reports) judgeOwnNumber(report, object);
  },
};

/** Numbers in the registers of the Government, the Prime Minister and the National Assembly. */
export const nationalNumberConflict: ArchiveCheck<'document-number-conflict', readonly Kept[]> = {
  code: 'document-number-conflict',
  gather: nationalIn,
  compare(gathered, object, reference) {
    judgeRegisters(keptIn(gathered), symbolOf, reference, object);
  },
};

/** Numbers of one register: of one day, and those without a day against all. */
function judgeRegisters(
  cited: readonly Cited[],
  registerOf: (one: Cited) => string,
  reference: Reference,
  object: Object,
): void {
  const count = countReader(cited, registerOf);
  const mostInADay = outputReader(reference);
  const ofOneDay = Map.groupBy(
    cited.filter(({ date }) => date !== null),
    (one) => [registerOf(one), one.date!].join('\n'),
  );
  for (const [, group] of ofOneDay)
    judge(group, numberOf, (a, b) => haveNumbersOfOne(a, b, mostInADay(a)), object);
  for (const [, group] of Map.groupBy(cited, registerOf)) judgeUndated(group, count, object);
}

/**
 * Each different number of a group against those met before it, of which only those can be meant whose sign
 * (number or symbol) is one slip from its own; one is told of once.
 */
function judge(
  group: readonly Cited[],
  signOf: (one: Cited) => string,
  areOne: (a: Cited, b: Cited) => boolean,
  object: Object,
): void {
  if (group.every(({ number }) => number === group[0]!.number)) return;
  /** Whether what was met is listed, by number and day: a row is kept beside a text, for it says more. */
  const same = new Map<string, boolean>();
  const met = slipIndex<Cited>();
  for (const citation of group) {
    const { number, date, isListed } = citation;
    const key = `${number}\n${date ?? ''}`;
    const known = same.get(key);
    // The same document written the same way.
    if (known === true || (known === false && !isListed)) continue;
    same.set(key, isListed);
    const sign = signOf(citation);
    const other = met
      .near(sign)
      .find(
        (earlier) =>
          !(earlier.isListed && citation.isListed && earlier.report === citation.report) &&
          mayBeOfOneIssuer(earlier, citation) &&
          areOne(earlier, citation),
      );
    met.add(sign, citation);
    if (!other) continue;
    const { report, place, words } = citation;
    object({
      report,
      place,
      words,
      facts: { printed: quote(citation), computed: quote(other), own: false },
      related: other,
    });
  }
}

function quote({ number, date }: Cited): string {
  return date === null ? number : inPrint(number, date);
}

function numberOf({ read }: Cited): string {
  return signsOf(read).number;
}

function joinedSymbol({ read }: Cited): string {
  return signsOf(read).joined;
}

function symbolOf({ read }: Cited): string {
  return signsOf(read).symbol;
}

/** What numbers are compared by; a unit cites the same ones in every report. */
const signsOf = oncePer(({ number, parts }: DocumentNumber) => {
  const plain = number.replace(/^0+(?=\d)/u, '');
  return {
    number: plain,
    digits: Array.from(plain).sort().join(''),
    symbol: fold(parts.join('-')),
    joined: parts.map(fold).join(''),
  };
});

/** How often a number is named in its register. */
type Count = (cited: Cited) => number;

function countReader(cited: readonly Cited[], registerOf: (one: Cited) => string): Count {
  const counts = new Map<string, number>();
  const keyOf = (one: Cited) => `${registerOf(one)}\n${numberOf(one)}`;
  for (const one of cited) {
    const key = keyOf(one);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (one) => counts.get(keyOf(one)) ?? 0;
}

/** Numbers as near as this are those of the next documents. */
const NEXT = 2;

/** Whether one document has been given two numbers of one symbol and day. */
function haveNumbersOfOne(a: Cited, b: Cited, most: number): boolean {
  const [one, other] = [a, b].map(numberOf) as [string, string];
  // Of two years beside one number the day tells which is wrong: another rule's matter.
  if (!isOneSlip(one, other)) return false;
  const isOfOneSubject = areOfOneSubject(a, b);
  if (isOfOneSubject !== null) return isOfOneSubject;
  const apart = Math.abs(Number.parseInt(one, 10) - Number.parseInt(other, 10));
  if (apart > most) return isOfKnownRegister(a) && isOfKnownRegister(b);
  if (a.isListed || b.isListed) return false;
  return isOfOneRow(a, b) || (apart > NEXT && a.place !== b.place);
}

/** Two cells of one row: the task and its result speak of one document. */
function isOfOneRow(a: Cited, b: Cited): boolean {
  const row = rowOf(a);
  return (
    a.report === b.report && row === rowOf(b) && a.place !== b.place && row !== 'report/narrative'
  );
}

function rowOf({ place }: Cited): string {
  return place.split('/').slice(0, 2).join('/');
}

/** Named so often, in the directives of tasks, a number needs no day to be known. */
const VERY_OFTEN = 5;

/**
 * A number without a day, named once, whose digits are those of a number that is named all the time, or that
 * the same row names with its day.
 */
function judgeUndated(group: readonly Cited[], count: Count, object: Object): void {
  const byNumber = new Map(group.map((one) => [numberOf(one), one]));
  const often = Map.groupBy(
    [...byNumber.values()].filter((one) => count(one) >= VERY_OFTEN),
    sortedDigits,
  );
  const dated = Map.groupBy(
    group.filter((one) => one.date !== null),
    (one) => `${rowOf(one)}\n${sortedDigits(one)}`,
  );
  for (const stray of group) {
    if (stray.date !== null || stray.isListed || count(stray) > 1) continue;
    const digits = sortedDigits(stray);
    const ofRow = (dated.get(`${rowOf(stray)}\n${digits}`) ?? []).filter((one) =>
      isOfOneRow(one, stray),
    );
    const meant = [...(often.get(digits) ?? []), ...ofRow].find((one) =>
      isOneSlip(numberOf(one), numberOf(stray)),
    );
    if (!meant) continue;
    const { report, place, words } = stray;
    const facts = { printed: quote(stray), computed: meant.number, own: false };
    object({ report, place, words, facts, related: meant });
  }
}

function sortedDigits({ read }: Cited): string {
  return signsOf(read).digits;
}

/** A number of three digits and a day that two bodies give to one type of document are hardly chance. */
const SHORTEST_NUMBER = 3;

/** One number, type and day with one body all the time, and once with another: 118/KH-HĐND for 118/KH-UBND. */
function judgeStraySymbols(group: readonly Cited[], object: Object): void {
  const dated = group.filter(
    ({ date, read, isListed }) =>
      date !== null && !isListed && read.number.length >= SHORTEST_NUMBER,
  );
  const same = Map.groupBy(dated, ({ report, date, read }) =>
    [report.id, date, read.parts[0]].join(),
  );
  for (const [, alike] of same) {
    const bySymbol = [...Map.groupBy(alike, symbolOf).values()];
    const often = bySymbol.find((one) => one.length >= VERY_OFTEN);
    for (const stray of bySymbol.filter((one) => one.length === 1).flat()) {
      const isTold = often && isOneSlip(symbolOf(stray), symbolOf(often[0]!));
      if (!often || isTold || stray.read.parts.length < 2) continue;
      const { report, place, words } = stray;
      const facts = { printed: quote(stray), computed: quote(often[0]!), own: false };
      object({ report, place, words, facts, related: often[0]! });
    }
  }
}

/** How many numbers a register gives out in a day, at most: of letters, of decisions, of all others. */
const OUTPUT = { letters: 100, QĐ: 40, BC: 20, TB: 20, others: 4 } as const;

function outputReader({ document_types }: Reference): (cited: Cited) => number {
  const symbols = new Set<string | null>(
    document_types.flatMap(({ symbol, variants = [] }) => [symbol, ...variants]),
  );
  return ({ read: { parts } }) => {
    const [type = ''] = parts;
    if (!symbols.has(type)) return OUTPUT.letters;
    return type === 'QĐ' || type === 'BC' || type === 'TB' ? OUTPUT[type] : OUTPUT.others;
  };
}

/** So large a number is given out by one register of those that a report knows. */
const LARGE = 1000;
/** Symbols shorter than this differ by a letter and are two. */
const SHORTEST = 3;

/** Whether one document has been given two symbols beside one number. */
function haveSymbolsOfOne(a: Cited, b: Cited, isKnown: (part: string) => boolean): boolean {
  const isOfOneDay = a.date !== null && a.date === b.date;
  const isUndated = a.date === null || b.date === null;
  if (!isOfOneDay && !(isUndated && Number.parseInt(a.read.number, 10) >= LARGE)) return false;
  const [one, other] = [a, b].map(({ read }) => read.parts.map(fold)) as [string[], string[]];
  if (one.length !== other.length) return isOneSlip(one.join(''), other.join(''));
  const at = one.findIndex((part, i) => part !== other[i]);
  if (at < 0 || one.some((part, i) => i > at && part !== other[i])) return false;
  const [mine, theirs] = [a.read.parts[at]!, b.read.parts[at]!];
  const known = [mine, theirs].filter(isKnown).length;
  if (known === 2 || (known === 0 && Math.min(mine.length, theirs.length) < SHORTEST)) return false;
  return isOneSlip(one[at]!, other[at]!);
}

function symbolReader({ document_types, agencies }: Reference): (part: string) => boolean {
  const known = new Set([
    ...document_types.flatMap(({ symbol, variants = [] }) => [symbol, ...variants]),
    ...agencies.map(({ abbr }) => abbr),
  ]);
  return (part) => known.has(part);
}

const ATTACHED =
  /(?:kèm theo|ban hành theo)\s+(?:báo cáo\s+)?(?:số\s*:?\s*)?(\d*)\s*\/\s*(\p{Lu}[\p{L}\p{N}&-]*)/iu;
const OWN = /^\s*(?:số\s*:?\s*)?(\d*)\s*\/\s*(\p{Lu}[\p{L}\p{N}&-]*)/iu;

/** The report's own number in «Kèm theo Báo cáo số …» against the head, or the first of them. */
function judgeOwnNumber(report: Report, object: Object): void {
  const inTables = TABLE_KINDS.flatMap((kind) =>
    (['attached_to', 'caption'] as const).map((field) => ({
      place: placeOf(kind, field),
      text: report[kind]?.[field] ?? '',
    })),
  );
  const inNarrative = textsOf(report).filter(({ place }) => place === 'report/narrative');
  const attached = [
    ...inTables.flatMap(attachedIn),
    // Of a narrative the first speaks for the rest.
    ...inNarrative.flatMap(attachedIn).slice(0, 1),
  ];
  const head = OWN.exec((report.number ?? report.number_printed ?? '').normalize('NFC'));
  const [first, ...rest] = attached;
  if (!first) return;
  const own = head ? { place: 'report/number', digits: head[1]!, symbol: head[2]! } : first;
  for (const { place, words, digits, symbol } of head ? attached : rest) {
    const [mine, theirs] = [own.symbol, symbol].map((one) => fold(one).replaceAll('-', ''));
    const haveDigits = digits !== '' && own.digits !== '';
    const areNumbersApart = haveDigits && Number(digits) !== Number(own.digits);
    // A blank before the slash leaves the symbol alone, and another body's report may be meant.
    const isConflict =
      mine === theirs
        ? areNumbersApart
        : !areNumbersApart && (haveDigits || isOneSlip(mine!, theirs!));
    if (!isConflict) continue;
    const facts = {
      printed: `${digits}/${symbol}`,
      computed: `${own.digits}/${own.symbol}`,
      own: true,
    };
    object({ report, place, words, facts, related: { report, place: own.place } });
  }
}

function attachedIn({ place, text }: PlacedText) {
  const read = attachedTo(text);
  return read ? [{ place, words: read[0], digits: read[1]!, symbol: read[2]! }] : [];
}

const attachedTo = oncePerText((text) => ATTACHED.exec(text.normalize('NFC')) ?? false);
