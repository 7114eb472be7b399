/**
 * What a report comes to, in a few sentences made from its data: each with its section, and with whatever
 * does not agree about it. Nothing is said that the rows or the document do not say.
 */
import { agrees } from '../../../domain/figure.ts';
import type { StatusId } from '../../../domain/reference.ts';
import type { RichText, ServiceRow, TableKind, WithStatus } from '../../../domain/report.ts';
import { SECTIONS, type Section } from '../../addresses.ts';
import type { Context } from '../context.ts';
import { countDiffers } from '../evaluation/chart.ts';
import type { FindingsView } from '../findings/view.ts';
import { printedCompletion } from '../headline/completion.ts';
import { pointsOf, servicesNow, sharePairs } from '../headline/services.ts';
import { percent, percentOf } from '../table/cells.ts';

/** A sentence, and the section that it sums up. */
export interface MainPoint {
  readonly text: string;
  readonly section: { readonly text: string; readonly href: string };
  readonly isDoubt: boolean;
}

/** The main points of a report; none of what it does not hold. */
export function mainPointsOf(context: Context, findings: FindingsView): readonly MainPoint[] {
  const { words } = context;
  const point = (section: Section, sentences: readonly string[], isDoubt = false) =>
    sentences.length === 0
      ? []
      : [
          {
            text: sentences.join(' '),
            section: { text: words.sections[section], href: `#${SECTIONS[section]}` },
            isDoubt,
          },
        ];
  return [
    ...point('services', servicesSentences(context)),
    ...point('tasks', statusSentences('tasks', context)),
    ...point('models', statusSentences('models', context)),
    ...point('evaluation', evaluationSentences(context)),
    ...point('discrepancies', findingSentences(findings, context), true),
  ];
}

function servicesSentences(context: Context): readonly string[] {
  const { report, words, say } = context;
  if (report.services === null) return [];
  const { rows } = report.services;
  const count = say.format.number(rows.length);
  const share = shareClause(context);
  return [
    share === null ? words.servicesOnly(count) : words.servicesShare(count, share),
    ...lowestSentence(rows, context),
  ];
}

/** `96,06 % hồ sơ nộp trực tuyến, tăng 2,1 điểm so với tháng 2 năm 2024`; both values where they differ. */
function shareClause(context: Context): string | null {
  const { say, words } = context;
  const now = servicesNow(context);
  if (now === null) return null;
  const { printed, computed } = now.totals;
  const ours = computed.share === null ? null : percentOf(computed.share, say);
  const theirs = printed.share && percent(printed.share, say);
  const isSame =
    printed.share === null || computed.share === null || agrees(printed.share, computed.share);
  const value =
    theirs === null
      ? ours && words.shareComputed(ours)
      : isSame || ours === null
        ? words.sharePrinted(theirs)
        : words.shareBoth(theirs, ours);
  if (value === null || value === '') return null;
  if (now.earlier === null) return value;
  const pairs = sharePairs(now.earlier.value, now.totals, context);
  const changes = pairs.map((pair) => {
    const points = pointsOf(pair);
    const change = words.changeIs(Math.sign(points), say.format.share(Math.abs(points)));
    return pairs.length > 1 || !isSame ? words.changeBy(pair.isPrinted, change) : change;
  });
  return changes.length === 0
    ? value
    : words.against(value, changes.join(words.and), now.times[0] ?? '');
}

/** The service with the lowest printed share; nothing where a doubtful one might lie below it. */
function lowestSentence(rows: readonly ServiceRow[], { say, words }: Context): readonly string[] {
  const printed = rows.filter(({ share, received }) => share !== null && received !== 0);
  if (printed.length < 3) return [];
  const [lowest, next] = printed.toSorted((a, b) => a.share!.value - b.share!.value);
  const least = lowest!.share!.value;
  const isSure =
    next!.share!.value > least &&
    printed.every(
      ({ share, share_computed }) =>
        share_computed === null ||
        agrees(share!, share_computed) ||
        Math.min(share!.value, share_computed) > least,
    );
  return isSure ? [words.lowestShare(lowest!.name, percent(lowest!.share!, say))] : [];
}

/** How many are completed, as the document counts them or as its rows say; how the others stand. */
function statusSentences(table: 'tasks' | 'models', context: Context): readonly string[] {
  const { archive, report, words, language, say } = context;
  const lowerCase = (name: string) => name.toLocaleLowerCase(language);
  const rows: readonly (WithStatus & { readonly difficulties: RichText | null })[] =
    report[table]?.rows ?? [];
  if (rows.length === 0) return [];
  const count = (status: StatusId) => rows.filter((row) => row.status === status).length;
  const list = (without: StatusId | null) =>
    archive.reference.statuses
      .filter(({ id }) => id !== without && count(id) > 0)
      .map(
        (status) => `${say.format.number(count(status.id))} ${lowerCase(say.format.name(status))}`,
      )
      .join(', ');
  const noun = words.nouns[table as TableKind];
  const printed = printedCompletion(table, report);
  const completed = count('completed');
  const all = say.format.number(rows.length);
  const isInRows = printed === undefined || (printed.count === completed && printed.of === null);
  const others = list('completed');
  const stands = !isInRows
    ? words.completedPrinted(
        say.format.number(printed.count!),
        printed.of === null ? null : say.format.number(printed.of),
        noun,
        words.inRows(all, list(null)),
      )
    : completed > 0
      ? words.completedOf(say.format.number(completed), all, noun, others)
      : words.noneCompleted(all, noun, others);
  const hindered = rows.filter(({ difficulties }) => difficulties !== null).length;
  return hindered === 0 ? [stands] : [stands, words.hindered(say.format.number(hindered), noun)];
}

function evaluationSentences({ report, words, say }: Context): readonly string[] {
  const rows = report.evaluation?.rows ?? [];
  if (rows.length === 0) return [];
  const everywhere = rows.filter(
    (row) => row.deployed_of !== null && row.deployed_printed === row.deployed_of,
  );
  const lists = rows.filter(({ provinces }) => provinces !== null);
  const differing = lists.filter(countDiffers).length;
  return [
    words.evaluatedModels(say.format.number(rows.length), say.format.number(everywhere.length)),
    ...(lists.length === 0
      ? []
      : [words.listsDiffer(say.format.number(differing), say.format.number(lists.length))]),
  ];
}

/** How much does not agree, and where. */
function findingSentences(
  { count, groups }: FindingsView,
  { words, say }: Context,
): readonly string[] {
  if (count === 0) return [words.noDoubts];
  const places = groups.map(({ title, findings }) =>
    words.countIn(say.format.number(findings.length), title),
  );
  return [words.doubts(say.format.number(count), places.length > 1 ? places.join(', ') : null)];
}
