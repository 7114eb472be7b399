/**
 * An act rests on a document that is newer than itself.
 *
 * Why: nobody carries out a plan before it is issued, so one of the two days is wrong. What to do: compare
 * both with the document; acknowledge it if it prints so.
 * Judged: listed documents whose subject says that they carry out another («thực hiện Kế hoạch số …
 * ngày …»), and sentences that name an act, then what it carries out.
 *
 * Example: a letter of 05/01/2024 «triển khai Kế hoạch số 18/KH-UBND ngày 23/01/2024».
 */
import {
  findMentions,
  isNational,
  parseDocumentNumber,
  type Mention,
} from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { mentionsByText } from '../../domain/texts.ts';
import { fold } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { inPrint, numberedDocuments } from './documents.ts';

export const basisNewer: Check<'basis-newer'> = {
  code: 'basis-newer',
  run(corpus, object) {
    for (const report of corpus.reports) {
      for (const { key, cited, date, subject } of numberedDocuments(report)) {
        if (date === null) continue;
        const basis = findMentions(subject)[0];
        const before = subject.normalize('NFC').split(basis?.printed ?? '')[0]!;
        if (!basis || !isNewer(basis, date) || !saysCarriesOut(before)) continue;
        const facts = {
          printed: inPrint(cited, date),
          computed: inPrint(basis.number, basis.date),
        };
        object({ report, place: placeOf('documents', key, 'date'), facts });
      }
      const told = new Set<string>();
      for (const { place, mentions } of mentionsByText(report)) {
        if (place.startsWith('documents/')) continue;
        for (const [i, { number, date, printed: words }] of mentions.entries()) {
          const basis = mentions[i + 1];
          if (date === null || !basis || !isNewer(basis, date) || !isBasisOf(mentions[i]!, basis))
            continue;
          const facts = {
            printed: inPrint(number, date),
            computed: inPrint(basis.number, basis.date),
          };
          const pair = `${facts.printed} ${facts.computed}`;
          if (!told.has(pair)) object({ report, place, words, facts });
          told.add(pair);
        }
      }
    }
  },
};

function isNewer(basis: Mention, date: Day): basis is Mention & { readonly date: Day } {
  return basis.date !== null && basis.date > date;
}

/** Whether one act says at once, and of itself, that it carries out the next; no act of the Government does of a province's. */
function isBasisOf({ number, subject }: Mention, basis: Mention): boolean {
  const [act, other] = [number, basis.number].map((one) => parseDocumentNumber(one));
  if (!act || !other || (isNational(act) && !isNational(other))) return false;
  const words = fold(subject);
  return (
    words.split(' ').length <= MOST_WORDS &&
    !/[,:]|\bduoc\b/u.test(words) &&
    saysCarriesOut(subject)
  );
}

/** Further on a sentence speaks of somebody else's acts. */
const MOST_WORDS = 16;

const CARRIES_OUT =
  /(?:can cu|theo|thuc hien|trien khai thuc hien|trien khai|huong dan|cu the hoa|quan triet)\s+(?:[a-z]+\s+){0,5}(?:so\s*:?\s*)?$/u;
/** What is changed by a later act is no older for that. */
const CHANGED = /sua doi|bo sung|thay the|bai bo|dieu chinh|het hieu luc/u;

/** Whether the words before a number say that it is what an act carries out. */
function saysCarriesOut(before: string): boolean {
  const words = fold(before);
  return CARRIES_OUT.test(`${words} `.trimStart()) && !CHANGED.test(words);
}
