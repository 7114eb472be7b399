/** The report.md of an imported document: what its letterhead says as front matter, its text as Markdown. */
import { describe } from '../../compiler/schemas.ts';
import type { Report } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { kindOf, type Beginning } from '../begin.ts';
import type { Reference } from '../../domain/reference.ts';
import { applyReadings } from '../readings/apply.ts';
import type { Reading } from '../readings/reading.ts';
import { vocabularyOf } from '../readings/words.ts';
import { composeYaml, type Draft, type Entry, type Filling } from '../yaml-text.ts';
import { asMarkdown, blank, entry } from './cells.ts';
import { oneLine, type Block, type TextBlock } from './grid.ts';
import type { Fact, Letterhead } from './letterhead.ts';
import { NOTES, tellReading, type Language } from './notes.ts';
import { setIn } from './word-paragraphs.ts';

/** What a document says of itself, and how that is to be read. */
export interface Head extends Pick<Letterhead, 'facts' | 'period'> {
  readonly readings: readonly Reading[];
}

/** Whose report it is, and what the unit has reported last: its issuer is spelled as there. */
interface Whose {
  readonly beginning: Beginning;
  readonly last: Pick<Report, 'kind' | 'issuer'> | null;
}

/** The front matter, without its readings. */
export function frontOf(
  { beginning: { province, period }, last }: Whose,
  { facts, period: printed }: Pick<Letterhead, 'facts' | 'period'>,
): Filling {
  const found = (fact: Fact): Entry =>
    facts[fact] ?? blank(NOTES.notFound(describe('report', [fact]).title));
  const issuer = found('issuer');
  const isSame = last?.issuer != null && foldName(last.issuer) === foldName(issuer.text);
  return {
    province: entry('line', province),
    period: printed ? { id: entry('line', period.id), printed } : entry('line', period.id),
    kind: entry('line', kindOf(period, last)),
    title: found('title'),
    ...(facts.number || !facts.number_printed ? { number: found('number') } : {}),
    number_printed: facts.number_printed,
    ...(facts.issued_on || !facts.issued_on_printed ? { issued_on: found('issued_on') } : {}),
    issued_on_printed: facts.issued_on_printed,
    issuer: isSame ? entry('line', last.issuer) : issuer,
    addressee: facts.addressee,
    signatory: facts.signatory,
    data_until: facts.data_until,
    // What is imported are the words of the document.
    wording: entry('line', 'verbatim'),
  };
}

/** The file, and what of the readings has no place in it. */
export interface ReportDraft extends Draft {
  readonly unused: readonly Reading[];
}

export function reportFile(
  whose: Whose,
  head: Head,
  narrative: string,
  { reference, lang }: { readonly reference: Reference; readonly lang: Language },
): ReportDraft {
  const bare = new Map([['report', frontOf(whose, head)] as const]);
  const { parts, unused } = applyReadings(bare, head.readings, vocabularyOf(reference));
  const { text, blanks } = composeYaml(parts.get('report')!, '', lang);
  return { text: `---\n${text}---\n${narrative === '' ? '' : `\n${narrative}\n`}`, blanks, unused };
}

/** What a letterhead says, where no report.md takes it. */
export function headText({ facts, period, readings }: Head, lang: Language): string {
  const said: Filling = { ...(period ? { period: { printed: period } } : {}), ...facts };
  const front =
    Object.keys(said).length === 0 ? [] : [`~~~yaml\n${composeYaml(said, '', lang).text}~~~`];
  const told = readings.length === 0 ? [] : [readingsText(readings, lang)];
  if (front.length + told.length === 0) return '';
  return [`## ${NOTES.letterhead[lang]}`, ...front, ...told].join('\n\n');
}

/** Readings without a place, one a line. */
export function readingsText(readings: readonly Reading[], lang: Language): string {
  return readings.map((reading) => `- ${tellReading(reading)[lang]}`).join('\n');
}

/** Texts under their headings. */
export function narrativeOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let open: TextBlock[] = [];
  const flush = () => {
    const lines = open.flatMap(({ markdown, left }) =>
      markdown.split('\n').map((line) => ({ text: line, left, isCentred: false })),
    );
    if (lines.length > 0) parts.push(asMarkdown(setIn(lines).join('\n')));
    open = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    if (block.depth === null) {
      open.push(block);
      continue;
    }
    flush();
    parts.push(`${'#'.repeat(Math.min(6, block.depth + 1))} ${oneLine(block.text)}`);
  }
  flush();
  return parts.join('\n\n');
}
