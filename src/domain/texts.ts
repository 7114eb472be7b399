/**
 * Texts (lời văn): everything that a report says in sentences or names, with the place where it says so.
 * What is printed nowhere (our own notes) is no text of the report.
 */
import { findMentions, type Citation, type Mention } from './document-number.ts';
import { oncePer, oncePerText, ownText } from './once.ts';
import { placeOf } from './place.ts';
import type { Narrative, Report, RichText } from './report.ts';

export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/**
 * A narrative in blocks, as HTML: paragraphs, items, headings, cells. No sentence goes on from one to the next,
 * and from month to month most of them stay, so that what is read in a block need be read but once.
 */
export const blocksOf = oncePer(({ html }: Narrative): readonly string[] =>
  html.split(/(?<=<\/(?:p|li|h\d|td|th|tr|blockquote)>)/u).map(ownText),
);

const wordsOf = oncePerText((html) => ownText(html.replace(/<[^>]+>/g, ' ')));

/** Every text of a report, in the order of the report; the narrative's blocks all have its place. */
export const textsOf = oncePer((report: Report): readonly PlacedText[] => {
  const found: PlacedText[] = [];
  const add = (place: string, text: string | RichText | null) => {
    if (text === null) return;
    found.push({ place, text: ownText(typeof text === 'string' ? text : text.markdown) });
  };
  add('report/title', report.title);
  for (const block of blocksOf(report.narrative)) add('report/narrative', wordsOf(block));
  for (const { key, local_name, value, ...row } of report.models?.rows ?? []) {
    add(placeOf('models', key, 'local_name'), local_name);
    for (const field of ['purpose', 'result', 'difficulties', 'next_steps', 'funding'] as const)
      add(placeOf('models', key, field), row[field]);
    for (const benefit of value) add(placeOf('models', key, 'value'), benefit.text);
  }
  for (const { key, directives, ...row } of report.tasks?.rows ?? []) {
    add(placeOf('tasks', key, 'task'), row.task);
    for (const [i, directive] of directives.entries())
      add(placeOf('tasks', key, `directives.${i}`), directive);
    for (const field of ['detail', 'result', 'difficulties'] as const)
      add(placeOf('tasks', key, field), row[field]);
  }
  for (const { key, subject } of report.documents?.rows ?? [])
    add(placeOf('documents', key, 'subject'), subject);
  for (const { key, value, ...row } of report.evaluation?.rows ?? []) {
    for (const field of ['name', 'result', 'difficulties', 'funding', 'replicate'] as const)
      add(placeOf('evaluation', key, field), row[field]);
    for (const benefit of value) add(placeOf('evaluation', key, 'value'), benefit.text);
  }
  return found;
});

/** A document that a report cites with its day. */
export interface PlacedCitation extends Citation {
  readonly place: string;
}

/** A document that a report names by its number. */
export interface PlacedMention extends Mention {
  readonly place: string;
}

/** The documents' numbers of each text of a report that has any. */
export const mentionsByText = oncePer((report: Report) =>
  textsOf(report)
    .map(({ place, text }) => ({ place, mentions: findMentions(text) }))
    .filter(({ mentions }) => mentions.length > 0),
);

/** Every document's number in the texts of a report. */
export const mentionsOf = oncePer((report: Report): readonly PlacedMention[] =>
  mentionsByText(report).flatMap(({ place, mentions }) =>
    mentions.map((mention) => ({ place, ...mention })),
  ),
);

/** Every «số … ngày …» and «số … (…)» in the texts of a report. */
export const citationsOf = oncePer((report: Report): readonly PlacedCitation[] =>
  mentionsOf(report).flatMap(({ date, ...mention }) =>
    date === null ? [] : [{ ...mention, date }],
  ),
);
