/**
 * A printed count is not the number of things that are there.
 *
 * Why: «16 mô hình» over a list of eighteen makes every later percentage doubtful. What to do: see
 * whether a row was left out; if the document counts wrongly, acknowledge it.
 * Judged: group headings against their rows; «k/63 địa phương» against the different places listed; 63
 * against the provinces of that day, where the number can only mean all of them («5/5 địa phương thí
 * điểm» means others), and ranks in the whole country, in sentences too; counts in the names of tables and
 * groups (count-captions.ts); k against n in headings, summaries, ranks and
 * steps (of figures, services and provinces part-exceeds-whole tells); summaries (count-summaries.ts).
 *
 * Example: a heading of 16 models over 18 rows; hạng 70/63.
 */
import { digitSlip } from '../../domain/digit-slip.ts';
import { oncePerText } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import { unitsInForce } from '../../domain/province.ts';
import type { Reference } from '../../domain/reference.ts';
import { figuresOf, TABLE_KINDS, type Report } from '../../domain/report.ts';
import { textsOf } from '../../domain/texts.ts';
import type { Check, Corpus } from './check.ts';
import { judgeCaptions } from './count-captions.ts';
import { exceeds, judgeOutOf, judgeSummaries, type Judge } from './count-summaries.ts';
import { STATUS_TABLES } from './status-lists.ts';

export const countMismatch: Check<'count-mismatch'> = {
  code: 'count-mismatch',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const judge: Judge = (place, printed, computed, what, body = '') => {
        if (printed === null || printed === computed) return;
        object({ report, place, facts: { printed, computed, what, body } });
      };
      judgeGroups(report, judge);
      judgeCaptions(corpus.reference, report, judge);
      judgeProvinces(corpus, report, judge);
      judgeRanks(corpus, report, judge);
      judgeRanksInTexts(corpus, report, (place, printed, computed, words) => {
        const facts = { printed, computed, what: 'provinces', body: '' } as const;
        object({ report, place, words, facts });
      });
      judgeSteps(report, judge);
      judgeSummaries(corpus, report, judge);
    }
  },
};

function judgeGroups(report: Report, judge: Judge): void {
  for (const kind of TABLE_KINDS) {
    const table = report[kind];
    if (!table || table.kind === 'figures') continue;
    for (const { id, count, of } of table.groups) {
      const rows = (table.rows as readonly { readonly group: string | null }[]).filter(
        ({ group }) => group === id,
      );
      const place = placeOf(kind, `groups.${id}`, 'count');
      if (!judgeOutOf(judge, place, count, of)) judge(place, count, rows.length, 'group-rows');
    }
  }
}

function judgeProvinces(corpus: Corpus, report: Report, judge: Judge): void {
  const judgeOf = judgeAllProvinces(corpus, report, judge);
  for (const row of report.evaluation?.rows ?? []) {
    const at = (field: string) => placeOf('evaluation', row.key, field);
    const { deployed_printed, deployed_of, replicate_printed, replicate_of } = row;
    // A part above its whole is told of as such.
    if (!exceeds(replicate_printed, replicate_of)) judgeOf(at('replicate_of'), replicate_of);
    if (exceeds(deployed_printed, deployed_of)) continue;
    judgeOf(at('deployed_of'), deployed_of);
    if (row.deployed_distinct !== null)
      judge(at('deployed_printed'), deployed_printed, row.deployed_distinct, 'listed-provinces');
  }
}

/** «Xếp thứ 26/63 cả nước» is out of all provinces; ranks in a region or among pilots are out of others. */
function judgeRanks({ reference }: Corpus, report: Report, judge: Judge): void {
  const lists = provinceCounts(reference, report);
  const every = [reference.units_63.length, reference.units_34.length];
  for (const figure of figuresOf(report))
    for (const [i, rank] of figure.ranks.entries()) {
      const place = `${figure.place}/ranks.${i}`;
      if (judgeOutOf(judge, `${place}.place`, rank.place, rank.among)) continue;
      const isOfAll =
        NATIONWIDE.test(rank.in ?? '') ||
        // Where it does not say, only what is surely meant for all provinces.
        (rank.in === null &&
          rank.among !== null &&
          every.some((count) => isSlip(count, rank.among!)));
      if (isOfAll && rank.among !== null && !lists.includes(rank.among))
        judge(`${place}.among`, rank.among, lists[0]!, 'provinces');
    }
}

const NATIONWIDE = /cả nước|toàn quốc|(?:tỉnh, thành phố|địa phương)$/iu;

/** The same number or, with its digits in the other order, 36 for 63. */
function isSlip(count: number, printed: number): boolean {
  return printed === count || digitSlip(String(count), String(printed)) === 'order';
}

const RANK =
  /(?<!\p{L})(?:hạng|thứ|vị trí|xếp|đứng)\s+(?:thứ\s+)?(\d{1,2}\s?\/\s?(\d{1,3}))(?![\d/])(?=\s+(?:(?:tỉnh|thành phố|địa phương)[\p{L}, ]{0,24})?(?:cả nước|toàn quốc))/giu;

/** Whether a sentence may hold one. */
const RANKED = /cả nước|toàn quốc/iu;

/** The same in sentences. */
function judgeRanksInTexts({ reference }: Corpus, report: Report, tell: Tell): void {
  const lists = provinceCounts(reference, report);
  for (const { place, text } of textsOf(report)) {
    for (const { words, among } of ranksIn(text))
      if (!lists.includes(among)) tell(place, among, lists[0]!, words);
  }
}

const ranksIn = oncePerText((text) => {
  const composed = text.normalize('NFC');
  if (!RANKED.test(composed)) return [];
  return [...composed.matchAll(RANK)].map(([, words = '', among]) => ({
    words,
    among: Number(among),
  }));
});

type Tell = (place: string, printed: number, computed: number, words: string) => void;

/** How far from the number of all provinces a number may lie that is still meant for it. */
const NEAR = 10;

/** A judge of numbers that can only mean all provinces: near their number, or that of the other list. */
function judgeAllProvinces({ reference }: Corpus, report: Report, judge: Judge) {
  const lists = provinceCounts(reference, report);
  const all = lists[0]!;
  const every = [reference.units_63.length, reference.units_34.length];
  return (place: string, of: number | null): void => {
    if (of === null || lists.includes(of)) return;
    if (Math.abs(of - all) <= NEAR || every.includes(of)) judge(place, of, all, 'provinces');
  };
}

/** How many provinces there were; a report of before a merger may be written after it, and count by either list. */
function provinceCounts(reference: Reference, report: Report): readonly number[] {
  const days = [report.period.end, report.issued_on ?? report.period.end];
  return days.map((day) => unitsInForce(reference, day).length);
}

/** «Bước 6/5». */
function judgeSteps(report: Report, judge: Judge): void {
  for (const kind of STATUS_TABLES)
    for (const { key, step, steps } of report[kind]?.rows ?? [])
      judgeOutOf(judge, placeOf(kind, key, 'status'), step, steps);
}
