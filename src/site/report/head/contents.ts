/** The contents of a report: its sections with how much each holds, and the parts of each. */
import { SECTIONS } from '../../addresses.ts';
import type { Sentences } from '../../sentences.ts';
import type { ReportSentences } from '../sentences.ts';
import type { NarrativeView } from '../narrative/view.ts';

export interface ContentsItem {
  readonly href: string;
  readonly text: string;
  readonly count: string | null;
  readonly parts: readonly ContentsPart[];
}

/** A printed group, or a heading of the narrative. */
export interface ContentsPart {
  readonly href: string;
  readonly text: string;
}

interface Grouped {
  readonly groups: readonly AnyGroup[];
}

/** As much of each section as its contents tell. */
interface Sections {
  readonly narrative: Pick<NarrativeView, 'headings'> | null;
  readonly services: Grouped | null;
  readonly models: Grouped | null;
  readonly tasks: Grouped | null;
  readonly documents: Grouped | null;
  readonly evaluation: Grouped | null;
  readonly figures: { readonly count: string | null } | null;
  readonly findings: { readonly count: number };
}

/** The sections that a report has, in the order of its page. */
export function contentsOf(
  sections: Sections,
  words: ReportSentences,
  say: Sentences,
): readonly ContentsItem[] {
  const { narrative, services, models, tasks, documents, evaluation, figures, findings } = sections;
  const item = (
    section: keyof typeof SECTIONS,
    count: number | string | null,
    parts: readonly ContentsPart[] = [],
  ): ContentsItem => ({
    href: `#${SECTIONS[section]}`,
    text: words.sections[section],
    count: typeof count === 'number' ? say.format.number(count) : count,
    parts: parts.length > 1 ? parts : [],
  });
  const table = (
    section: 'services' | 'models' | 'tasks' | 'documents' | 'evaluation',
    groups: readonly AnyGroup[] | undefined,
  ) => (groups ? [item(section, countOf(groups), groups.flatMap(partOf))] : []);
  return [
    ...(narrative ? [item('narrative', null, narrative.headings.map(headingPart))] : []),
    ...table('services', services?.groups),
    ...table('models', models?.groups),
    ...table('tasks', tasks?.groups),
    ...table('documents', documents?.groups),
    ...table('evaluation', evaluation?.groups),
    ...(figures ? [item('figures', figures.count)] : []),
    item('discrepancies', findings.count),
    item('source', null),
  ];
}

interface AnyGroup {
  readonly anchor: string | null;
  readonly name: string | null;
  readonly rows?: readonly unknown[];
  readonly entries?: readonly unknown[];
}

function countOf(groups: readonly AnyGroup[]): number {
  return groups.reduce((sum, { rows, entries }) => sum + (rows ?? entries ?? []).length, 0);
}

function partOf({ anchor, name }: AnyGroup): readonly ContentsPart[] {
  return anchor === null || name === null ? [] : [{ href: `#${anchor}`, text: name }];
}

function headingPart({ id, text }: { readonly id: string; readonly text: string }): ContentsPart {
  return { href: `#${id}`, text };
}
