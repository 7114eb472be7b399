/**
 * Which texts tell of which numbers (số liệu và lời văn kể lại nó): the figures of a row and the row's texts,
 * the figures of the narrative and the narrative or, where they name it, their section of it.
 */
import type { Figure } from '../../domain/figure.ts';
import { numbersIn, type NumberInText } from '../../domain/numbers-in-text.ts';
import { oncePerText } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import { summariesOf, type Benefit, type Report, type RichText } from '../../domain/report.ts';
import { blocksOf } from '../../domain/texts.ts';
import { fold } from '../../domain/vietnamese.ts';
import { figureClaims, provinceClaims, summaryClaims, totalClaims, type Claim } from './claims.ts';

/** A text with the numbers in it. */
export interface ToldText {
  readonly place: string;
  readonly text: string;
  readonly numbers: readonly NumberInText[];
}

/** Texts that belong together, and what they tell of. */
export interface Subject {
  readonly texts: readonly ToldText[];
  readonly claims: readonly Claim[];
  /** Names, notes and printed words: numbers in them explain numbers of the texts. */
  readonly beside: () => readonly ToldText[];
  /** Where in the texts a claim would be told; null where they are of one place. */
  readonly sectionOf: (claim: Claim) => Section | null;
  readonly isNarrative: boolean;
}

/** From where to where a section of the narrative stands in its text. */
export type Section = readonly [start: number, end: number];

const found = new WeakMap<Report, readonly Subject[]>();

/** Every row that has figures, and the narrative. */
export function subjectsOf(report: Report): readonly Subject[] {
  const known =
    found.get(report) ??
    [...rowSubjects(report), ...narrativeSubject(report)].filter(
      ({ texts, claims }) => texts.length > 0 && !isTooMuch(texts, claims),
    );
  found.set(report, known);
  return known;
}

/** Five times what the longest narrative and its figures come to. */
const MOST_PAIRS = 1_500_000;

/** Where numbers and figures are so many, each number is like some figure by chance. */
function isTooMuch(texts: readonly ToldText[], claims: readonly Claim[]): boolean {
  return texts.reduce((sum, { numbers }) => sum + numbers.length, 0) * claims.length > MOST_PAIRS;
}

interface Told {
  readonly status_printed: string | null;
  readonly deadline?: string | null;
  readonly detail?: RichText | null;
  readonly result: RichText | null;
  readonly difficulties: RichText | null;
  readonly next_steps?: RichText | null;
  readonly funding?: RichText | null;
  readonly replicate?: RichText | null;
  readonly value?: readonly Benefit[];
  readonly figures: readonly Figure[];
  readonly note: RichText | null;
}

const FIELDS = [
  'status_printed',
  'deadline',
  'detail',
  'result',
  'difficulties',
  'next_steps',
  'funding',
  'replicate',
] as const satisfies readonly (keyof Told)[];

function rowSubjects({ models, tasks, evaluation }: Report): readonly Subject[] {
  return [
    ...(models?.rows ?? []).flatMap((row) =>
      rowSubject(placeOf('models', row.key), row, [row.local_name, row.purpose]),
    ),
    ...(tasks?.rows ?? []).flatMap((row) =>
      rowSubject(placeOf('tasks', row.key), row, [row.task, ...row.directives]),
    ),
    ...(evaluation?.rows ?? []).flatMap((row) =>
      rowSubject(placeOf('evaluation', row.key), row, [row.name], provinceClaims(row)),
    ),
  ];
}

/** Most rows have no figure, so that their texts tell of none. */
function rowSubject(
  place: string,
  row: Told,
  names: readonly (string | RichText | null)[],
  more: readonly Claim[] = [],
): readonly Subject[] {
  const { figures, note, value = [] } = row;
  const claims = [...figures.flatMap(figureClaims), ...more];
  if (claims.length === 0) return [];
  return [
    {
      texts: [
        ...FIELDS.flatMap((field) => toldText(`${place}/${field}`, row[field] ?? null)),
        ...value.flatMap(({ text }, i) => toldText(`${place}/value.${i}.text`, text)),
      ],
      claims,
      beside: () =>
        [...names, note, ...figures.flatMap(wordsBeside)].flatMap((text) => toldText('', text)),
      sectionOf: () => null,
      isNarrative: false,
    },
  ];
}

function toldText(place: string, text: string | RichText | null): readonly ToldText[] {
  if (text === null) return [];
  return [{ place, ...toldIn(typeof text === 'string' ? text : text.markdown) }];
}

const toldIn = oncePerText((typed): Omit<ToldText, 'place'> => {
  const text = typed.normalize('NFC');
  return { text, numbers: numbersIn(text) };
});

/** What is written beside a figure in words. */
function wordsBeside(figure: Figure): readonly (string | null)[] {
  const { previous, benchmark, change } = figure;
  return [
    ...[figure, ...figure.parts].flatMap(({ name, note, printed, scope }) => [
      name,
      note,
      printed,
      scope?.place ?? null,
      scope?.part ?? null,
    ]),
    ...[previous, benchmark, change].flatMap((one) =>
      one === null ? [] : [one.label, one.of, one.printed],
    ),
  ];
}

function narrativeSubject(report: Report): readonly Subject[] {
  const figures = report.figures?.rows ?? [];
  const claims = [
    ...figures.flatMap(figureClaims),
    ...totalClaims(report),
    ...summariesOf(report).flatMap(summaryClaims),
  ];
  if (claims.length === 0) return [];
  const told = narrativeText(report);
  return [
    {
      texts: [told],
      claims,
      beside: () => figures.flatMap(wordsBeside).flatMap((text) => toldText('', text)),
      sectionOf: sectionFinder(report, told.text),
      isNarrative: true,
    },
  ];
}

/** The narrative as plain text, a line for each of its blocks. */
function narrativeText({ narrative }: Report): ToldText {
  let text = '';
  const numbers: NumberInText[] = [];
  for (const html of blocksOf(narrative)) {
    const block = toldInBlock(html);
    for (const number of block.numbers)
      numbers.push({
        ...number,
        start: number.start + text.length,
        end: number.end + text.length,
      });
    text += block.text;
  }
  return { place: 'report/narrative', text, numbers };
}

const toldInBlock = oncePerText((html) =>
  toldIn(
    html
      .replace(/<\/(?:p|li|h\d|tr|td|th|blockquote)>|<br\s*\/?>/gu, '\n')
      .replace(/<[^>]+>/gu, ''),
  ),
);

/** Finds the section that a figure names (`II.7.1.b`), or the nearest one above it that has a heading. */
function sectionFinder(report: Report, text: string): Subject['sectionOf'] {
  let from = 0;
  const headings = report.narrative.headings.map(({ id, text: words, depth }) => {
    const at = text.indexOf(words.normalize('NFC'), from);
    if (at >= 0) from = at + 1;
    return { id: id.replace(/^nd-/u, ''), depth, at };
  });
  const known = new Map<string, Section | null>();
  const find = (where: string): Section | null => {
    const steps = fold(where)
      .split(/[.\s]+/u)
      .filter(Boolean);
    for (; steps.length > 0; steps.pop()) {
      const i = headings.findIndex(({ id, at }) => at >= 0 && id === steps.join('-'));
      if (i < 0) continue;
      const { at, depth } = headings[i]!;
      const next = headings.slice(i + 1).find((other) => other.at >= 0 && other.depth <= depth);
      return [at, next?.at ?? text.length];
    }
    return null;
  };
  return ({ where }) => {
    if (where === null) return null;
    if (!known.has(where)) known.set(where, find(where));
    return known.get(where)!;
  };
}
