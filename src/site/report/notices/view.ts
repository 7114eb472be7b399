/** What must not be overlooked about a report: inferred period, merged provinces, provisional or revised figures, wording. */
import { placeName } from '../../../diagnostics/place-name.ts';
import { findReport } from '../../../domain/archive.ts';
import { mergerWithin, predecessorsOf } from '../../../domain/province.ts';
import type { Revision } from '../../../domain/report.ts';
import { publishedText } from '../../corrections/ledger.ts';
import { drawnPlaces, hrefOf, nearestPlace, type Context } from '../context.ts';
import { reportLink } from '../name.ts';
import { capitalise } from '../../period/name.ts';
import type { Notice } from './notice.ts';

/** The notices of a report. */
export function noticesOf(context: Context, isCompared: boolean): readonly Notice[] {
  const { report, words } = context;
  const notice = (title: string, text: string, isDoubt = false): Notice => ({
    title,
    text,
    link: null,
    isDoubt,
  });
  const replaced = report.replaces === null ? null : findReport(context.archive, report.replaces);
  return [
    ...(isCompared ? [] : [notice(words.notCompared, words.notComparedText, true)]),
    ...(report.period_basis === null
      ? []
      : [notice(words.periodInferred, report.period_basis, true)]),
    ...mergerNotices(context),
    ...(report.provisional ? [notice(words.provisional, words.provisionalText, true)] : []),
    ...revisionNotices(context),
    ...(replaced === null
      ? []
      : [{ ...notice(words.replaces, words.replacesText), link: reportLink(replaced, context) }]),
    ...(report.unreadable.length > 0
      ? [
          notice(
            words.unreadable,
            words.unreadableText(
              report.unreadable.map((kind) => words.tableNames[kind]).join(', '),
            ),
            true,
          ),
        ]
      : []),
    ...(report.wording === 'restated' ? [notice(words.wording, words.wordingRestated)] : []),
  ];
}

/** That provinces were merged within the period: its figures may be of several territories. */
function mergerNotices({ archive, report, say, words }: Context): readonly Notice[] {
  const day = mergerWithin(archive.reference, report.period);
  if (day === null) return [];
  const { unit } = report;
  const name = words.unitInSentence(unit.full_name);
  const from = predecessorsOf(archive.reference, unit).map((one) => one.name);
  const text =
    unit.type === 'country'
      ? say.period.merger_country(say.format.day(day))
      : from.length > 1
        ? say.period.merger_of(say.format.day(day), name, from.join(', '))
        : say.period.merger_apart(say.format.day(day), name);
  return [{ title: say.period.merger, text, link: null, isDoubt: false }];
}

/** So many corrections are told one by one above a report; of more it is said how many there are. */
const MOST = 3;

/** What was corrected; of many only what has no mark of its own in the tables. */
function revisionNotices(context: Context): readonly Notice[] {
  const { report, words, say } = context;
  const { revisions } = report;
  if (revisions.length === 0) return [];
  const told =
    revisions.length > MOST
      ? revisions.filter(({ place }) => place.startsWith('report/'))
      : revisions;
  const last = revisions.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const text = words.revisions(say.format.number(revisions.length), say.format.day(last));
  return [
    ...(told === revisions ? [] : [{ title: words.revised, text, link: null, isDoubt: true }]),
    ...told.map((revision) => revisionNotice(revision, context)),
    ledgerNotice(context),
  ];
}

/** What was corrected, under the name of its place, which leads there. */
function revisionNotice(revision: Revision, { report, words, language, say }: Context): Notice {
  const { date, place, before, after, reason } = revision;
  const spot = nearestPlace(place, drawnPlaces(report));
  return {
    title: words.revised,
    text: words.revision(
      say.format.day(date),
      publishedText(before, revision, say),
      publishedText(after, revision, say),
      reason,
    ),
    link: {
      text: capitalise(placeName(report, place, language)),
      href: spot === null ? null : hrefOf(spot),
    },
    isDoubt: true,
  };
}

/** The way to the corrections of all reports. */
function ledgerNotice({ addresses, say, words }: Context): Notice {
  return {
    title: words.ledger,
    text: words.ledgerText,
    link: { text: say.corrections.title, href: addresses.corrections() },
    isDoubt: false,
  };
}
