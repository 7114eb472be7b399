/**
 * Models and tasks as entries: number, name, status, who and until when, what came of it, its figures;
 * in their printed groups, with printed counts beside counted ones and the statuses counted above.
 */
import { STATUS_IDS, type StatusId } from '../../../domain/reference.ts';
import {
  agencyOf,
  type Benefit,
  type Group,
  type ModelRow,
  type RichText,
  type Table,
  type TableKind,
  type TaskRow,
  type WithAgencies,
  type WithStatus,
} from '../../../domain/report.ts';
import { foldName } from '../../../domain/vietnamese.ts';
import { anchorOf, SECTIONS } from '../../addresses.ts';
import type { Link } from '../../shared/link.ts';
import type { ReportSentences } from '../sentences.ts';
import { bare, groupName, type Context, type Mark, type Spot } from '../context.ts';
import { figureTable, inOneLine, type FigureTable } from '../figures/view.ts';
import type { Figure } from '../../../domain/figure.ts';
import { headOf, type TableHead } from '../table/view.ts';
import { statusName, statusView, type StatusView } from '../../status/view.ts';

/** A name and what stands beside it, in a line. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Whether the text is the document's own. */
  readonly isPrinted?: boolean;
  /** The same as links, where its parts have pages of their own. */
  readonly links?: readonly Link[];
  /** Anchor and signs, where a finding speaks of it. */
  readonly spot?: Spot;
}

/** The one figure of a row that is in sight while the rest of it is folded away. */
export interface Glance {
  readonly text: string;
  /** In percent, where it is a part of something. */
  readonly bar: number | null;
  /** By which the rows can be sorted. */
  readonly value: number | null;
}

/** A labelled text, as safe HTML. */
export interface Passage {
  readonly label: string;
  readonly html: string;
}

export interface Entry {
  readonly anchor: string;
  /** `Mô hình 4`, `Nhiệm vụ II.15`. */
  readonly number: string;
  readonly name: string;
  readonly status: StatusView;
  /** The words of the document, where they say more than the status. */
  readonly statusPrinted: string | null;
  /** Statuses that other parts of the document state and that differ. */
  readonly statusElsewhere: readonly string[];
  readonly facts: readonly Fact[];
  readonly passages: readonly Passage[];
  readonly figures: FigureTable | null;
  readonly glance: Glance | null;
  /** How many signs of what does not agree are folded away with it. */
  readonly doubts: number;
  /** Whether anything of it was corrected. */
  readonly isRevised: boolean;
  readonly marks: readonly Mark[];
  /** Anchor and signs where a finding speaks of its status. */
  readonly statusId: string | null;
  readonly statusMarks: readonly Mark[];
}

export interface EntryGroup<One extends Entry = Entry> {
  readonly anchor: string | null;
  readonly name: string | null;
  /** `8 mô hình`; `in 9, có 10 mô hình`. */
  readonly count: string | null;
  readonly isDoubtful: boolean;
  /** Signs at its count. */
  readonly marks: readonly Mark[];
  readonly status: string | null;
  readonly entries: readonly One[];
}

/** How many rows have a status, for a bar of parts and a list in words. */
export interface StatusCount {
  readonly status: StatusId;
  readonly glyph: string;
  readonly word: string;
  readonly count: string;
  /** Position and width in the bar, in percent. */
  readonly x: number;
  readonly width: number;
}

export interface EntriesView<One extends Entry = Entry> {
  readonly head: TableHead;
  readonly statuses: readonly StatusCount[];
  readonly groups: readonly EntryGroup<One>[];
}

/** The models of a report; null when it has no such table. */
export function modelsView(context: Context): EntriesView | null {
  const { report, words } = context;
  const table = report.models;
  if (table === null) return null;
  return {
    head: headOf(table, SECTIONS.models, words.sectionTitles.models, words.nouns.models, context),
    statuses: statusCounts(table.rows, context),
    groups: grouped(table, words.nouns.models, context, (row) => modelEntry(row, context)),
  };
}

/** The tasks of a report; null when it has no such table. */
export function tasksView(context: Context): EntriesView | null {
  const { report, words } = context;
  const table = report.tasks;
  if (table === null) return null;
  return {
    head: headOf(table, SECTIONS.tasks, words.sectionTitles.tasks, words.nouns.tasks, context),
    statuses: statusCounts(table.rows, context),
    groups: grouped(table, words.nouns.tasks, context, (row) => taskEntry(row, context)),
  };
}

/** How the rows of a table divide by status, in the order of the statuses. */
export function statusCounts(
  rows: readonly WithStatus[],
  { archive, say }: Pick<Context, 'archive' | 'say'>,
): readonly StatusCount[] {
  let x = 0;
  return STATUS_IDS.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    if (count === 0) return [];
    const name = archive.reference.statuses.find(({ id }) => id === status);
    const width = Number(((count / rows.length) * 100).toFixed(2));
    const at = Number(x.toFixed(2));
    x += width;
    return [
      {
        status,
        glyph: name?.glyph ?? '',
        word: name ? say.format.name(name) : status,
        count: say.format.number(count),
        x: at,
        width,
      },
    ];
  });
}

/** Rows under their printed groups; those of no group first. */
export function grouped<Row extends { readonly group: string | null }, One extends Entry>(
  { kind, rows, groups }: Pick<Table<TableKind, Row>, 'kind' | 'rows' | 'groups'>,
  noun: string,
  context: Context,
  entryOf: (row: Row) => One,
): readonly EntryGroup<One>[] {
  const { words } = context;
  const loose = rows.filter((row) => row.group === null);
  const first: EntryGroup<One> = {
    anchor: null,
    name: groups.length > 0 ? words.ungrouped : null,
    count: null,
    isDoubtful: false,
    marks: [],
    status: null,
    entries: loose.map(entryOf),
  };
  return [
    ...(loose.length > 0 ? [first] : []),
    ...groups.map((group) => {
      const own = rows.filter((row) => row.group === group.id);
      return {
        anchor: anchorOf(`${kind}/groups.${group.id}`),
        name: groupName(group),
        count: groupCount(group, own.length, noun, words),
        isDoubtful: group.count !== null && group.count !== own.length,
        marks: groupMarks(kind, group, context),
        status: statusOfGroup(group),
        entries: own.map(entryOf),
      };
    }),
  ];
}

/** The status that a group gives to its rows, where its name does not say so already. */
function statusOfGroup({ name, status_printed }: Group): string | null {
  return status_printed === null || foldName(name).includes(foldName(status_printed))
    ? null
    : status_printed;
}

/** How many rows a group is said to have and has. */
export function groupCount(
  group: Group,
  counted: number,
  noun: string,
  words: ReportSentences,
): string {
  const { number } = words.format;
  if (group.count === null) return `${number(counted)} ${noun}`;
  const of = group.of === null ? null : number(group.of);
  return words.groupCount(number(group.count), of, number(counted), noun);
}

/** Signs at the count of a group; both numbers are in its heading. */
export function groupMarks(
  kind: TableKind,
  { id }: Pick<Group, 'id'>,
  { marksAt }: Pick<Context, 'marksAt'>,
): readonly Mark[] {
  return bare(marksAt(`${kind}/groups.${id}`));
}

/** Anchor and signs of a status. */
export function statusSpot(place: string, { spotAt }: Pick<Context, 'spotAt'>) {
  const { id, marks } = spotAt(`${place}/status`);
  return { statusId: id, statusMarks: bare(marks) };
}

/** The first figure of a row that has a value. */
function glanceOf(figures: readonly Figure[], context: Context): Glance | null {
  const first = figures.find(({ value }) => value !== null);
  return first === undefined
    ? null
    : { text: `${first.name}: ${inOneLine(first, context)}`, bar: null, value: null };
}

/** How many causes show at a row and what belongs to it, and whether anything there was corrected. */
export function signsWithin(place: string, { signed }: Pick<Context, 'signed'>) {
  const marks = [...signed]
    .filter(([spot]) => spot === place || spot.startsWith(`${place}/`))
    .flatMap(([, own]) => own);
  const [doubts = [], revised = []] = (['doubt', 'revised'] as const).map((one) =>
    marks.filter(({ kind }) => kind === one),
  );
  return { doubts: new Set(doubts.map(({ href }) => href)).size, isRevised: revised.length > 0 };
}

/** What a model, task or evaluation says about its status. */
export function statusParts(row: WithStatus, context: Context) {
  const { archive, say, words } = context;
  const view = statusView(row, archive.reference, say);
  const says = row.status_printed;
  return {
    status: view,
    statusPrinted:
      says !== null && foldName(says) !== foldName(view.word) ? words.statusPrinted(says) : null,
    statusElsewhere: row.statuses
      .filter(({ adopted, status }) => !adopted && status !== row.status)
      .map(({ where, status, status_printed }) =>
        words.statusAt(where, statusName(status, context), status_printed),
      ),
  };
}

/** Labelled texts; those that the document leaves out are left out. */
export function passages(
  labelled: readonly (readonly [string, RichText | null])[],
): readonly Passage[] {
  return labelled.flatMap(([label, text]) => (text === null ? [] : [{ label, html: text.html }]));
}

/** What a model brings, by beneficiary. */
export function benefits(
  value: readonly Benefit[],
  words: ReportSentences,
): readonly (readonly [string, RichText])[] {
  return value.map((benefit) => [
    benefit.for === null ? words.value : words.valueFor(benefit.for),
    benefit.text,
  ]);
}

/** The national models that a row stands for, each with the way to what all reports say of it. */
export function nationalModels(
  row: { readonly model: readonly string[] },
  context: Context,
): readonly Fact[] {
  return modelFacts(context.words.nationalModel, row.model, context);
}

function modelFacts(label: string, slugs: readonly string[], context: Context): readonly Fact[] {
  const { addresses, archive, words } = context;
  const links = slugs.map((slug): Link => {
    const model = archive.reference.models.find((candidate) => candidate.slug === slug);
    if (!model) return { text: slug, href: null };
    const name = words.nationalModelName(
      context.say.format.number(model.n),
      context.say.format.shortName(model),
    );
    return { text: name, href: addresses.model(slug) };
  });
  if (links.length === 0) return [];
  return [{ label, text: links.map(({ text }) => text).join('; '), links }];
}

/** What an entry has alike, be it a model or a task: where it stands, its status, its figures, its signs. */
function partsOfBoth(row: ModelRow | TaskRow, place: string, context: Context) {
  return {
    anchor: anchorOf(place),
    ...statusParts(row, context),
    figures: figureTable(row.figures, null, context.words.figuresInside, context),
    glance: glanceOf(row.figures, context),
    ...signsWithin(place, context),
    marks: context.marksAt(place),
    ...statusSpot(place, context),
  };
}

function modelEntry(row: ModelRow, context: Context): Entry {
  const { words } = context;
  const place = `models/${row.key}`;
  const number = row.local_no ?? row.stt;
  const title = number === null ? words.unnumbered : words.modelNumber(number);
  return {
    number: title,
    name: row.local_name,
    ...partsOfBoth(row, place, context),
    facts: [
      ...ordinalFacts(row, words),
      ...agencyFacts(row, context),
      ...printedFact(words.deadline, row.deadline),
      ...nationalModels(row, context),
      ...modelFacts(words.alsoNamed, row.also_named, context),
    ],
    passages: passages([
      [words.purpose, row.purpose],
      [words.result, row.result],
      [words.difficulties, row.difficulties],
      ...benefits(row.value, words),
      [words.nextSteps, row.next_steps],
      [words.funding, row.funding],
      [words.note, row.note],
    ]),
  };
}

function taskEntry(row: TaskRow, context: Context): Entry {
  const { words } = context;
  const place = `tasks/${row.key}`;
  const title = words.taskNumber(row.key);
  return {
    number: title,
    name: row.task,
    ...partsOfBoth(row, place, context),
    facts: [
      ...agencyFacts(row, context),
      ...printedFact(words.deadline, row.deadline),
      ...printedFact(
        words.directives,
        row.directives.length > 0 ? row.directives.join('; ') : null,
      ),
    ],
    passages: passages([
      [words.detail, row.detail],
      [words.result, row.result],
      [words.difficulties, row.difficulties],
      [words.note, row.note],
    ]),
  };
}

/** Where the row stands in its table, where the model is called by another number. */
export function ordinalFacts(
  { stt, local_no }: { readonly stt: string | null; readonly local_no: string | null },
  words: ReportSentences,
): readonly Fact[] {
  return local_no === null || stt === local_no ? [] : fact(words.ordinal, stt);
}

function fact(label: string, text: string | null): readonly Fact[] {
  return text === null ? [] : [{ label, text }];
}

/** In the document's own words. */
function printedFact(label: string, text: string | null): readonly Fact[] {
  return fact(label, text).map((one) => ({ ...one, isPrinted: true }));
}

/** Lead and cooperating agencies by name; the printed cell too, where it reads otherwise. */
function agencyFacts(row: WithAgencies, { archive, report, words }: Context): readonly Fact[] {
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const agency = agencyOf(id, report, archive.reference);
        return agency ? words.format.name(agency) : id;
      })
      .join('; ');
  const lead = names(row.lead);
  const facts = [
    ...fact(words.lead, lead === '' ? null : lead),
    ...fact(words.cooperating, row.cooperating.length > 0 ? names(row.cooperating) : null),
  ];
  if (row.agencies === null) return facts;
  if (facts.length === 0) return printedFact(words.agencies, row.agencies);
  return foldName(row.agencies) === foldName(lead)
    ? facts
    : [...facts, ...printedFact(words.agenciesAsPrinted, row.agencies)];
}
