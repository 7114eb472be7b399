/**
 * A table, a list of documents or the narrative is (nearly) that of the unit's previous report.
 *
 * Why: last month's folder was copied and its figures were left as they were; all of July would be
 * published as August. What to do: enter what the document of this period prints; acknowledge it if the
 * document itself repeats the earlier one.
 * Judged against the previous report of the unit and length of period: only what should move, see `moving`,
 * and only where more agrees than chance would have it. Counts of applications never stay, so half of them
 * is enough; of results, figures and sentences four fifths. A list of the documents issued since a day long
 * past goes on growing, and only where nothing was added is it the same. Of what is
 * a copy the number and the day to which the data reach are told too, where they are those of the original.
 *
 * Example: 24 of 25 rows of the services of August are those of July.
 */
import { previousReports } from '../../domain/archive.ts';
import type { Day } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { UnitCheck, Objection } from './check.ts';
import { documentsSaid, movingOf, placeOfPart, type Compared, type Moving } from './moving.ts';

/** What share of a part must be the same. */
const NEARLY: Readonly<Record<Compared, number>> = {
  services: 0.5,
  models: 0.8,
  tasks: 0.8,
  evaluation: 0.8,
  figures: 0.8,
  narrative: 0.8,
};

/** So many things, with so many digits between them, do not come again by chance. */
const FEWEST = 3;
const DIGITS = 8;

type Object = (objection: Objection<'same-as-previous'>) => void;

export const sameAsPrevious: UnitCheck<'same-as-previous'> = {
  code: 'same-as-previous',
  runOnUnit(corpus, object) {
    const earlier = previousReports(corpus.reports);
    const moving = new Map<Report, ReturnType<typeof movingOf>>();
    const movingOnce = (report: Report) => {
      const known = moving.get(report) ?? movingOf(report);
      moving.set(report, known);
      return known;
    };
    for (const [report, previous] of earlier) {
      const told: Objection<'same-as-previous'>[] = [];
      const compare: Compare = {
        report,
        previous,
        object: (objection) => {
          told.push(objection);
          object(objection);
        },
      };
      const before = movingOnce(previous);
      for (const [part, now] of Object.entries(movingOnce(report)) as Entries)
        judgePart(part, now, before[part], compare);
      judgeDocuments(compare);
      if (told.length > 0) judgeHead(report, previous, object);
    }
  },
};

type Entries = [Compared, readonly Moving[]][];

interface Compare {
  readonly report: Report;
  readonly previous: Report;
  readonly object: Object;
}

function judgePart(
  part: Compared,
  now: readonly Moving[],
  before: readonly Moving[],
  compare: Compare,
): void {
  const known = new Map(before.map((moving) => [moving.of, moving.says]));
  const same = now.filter((moving) => known.get(moving.of) === moving.says);
  const digits = same.reduce((sum, moving) => sum + moving.digits, 0);
  if (same.length < FEWEST || digits < DIGITS || same.length < NEARLY[part] * now.length) return;
  tell(part, same.length, now.length, compare);
}

/** So many documents must have been issued before a list can be told from its neighbour. */
const FEWEST_DOCUMENTS = 4;
const NEARLY_ALL = 0.8;
/** What a list of the month's documents may look back on. */
const RECENT_DAYS = 45;

function judgeDocuments(compare: Compare): void {
  const { report, previous } = compare;
  const now = documentsSaid(report);
  const before = new Set(documentsSaid(previous));
  const same = now.filter((document) => before.has(document)).length;
  const isNearly = isOfItsTime(previous)
    ? same >= NEARLY_ALL * now.length
    : same === now.length && same === before.size;
  if (same >= FEWEST_DOCUMENTS && isNearly) tell('documents', same, now.length, compare);
}

/** Whether a list is of what was issued lately, and not of all since some day. */
function isOfItsTime({ documents, period }: Report): boolean {
  const days = (documents?.rows ?? []).flatMap(({ date }) => (date === null ? [] : [date]));
  const from = addDays(period.start, -RECENT_DAYS);
  return days.filter((day) => day >= from).length >= NEARLY_ALL * days.length;
}

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function tell(part: Compared | 'documents', same: number, all: number, compare: Compare): void {
  const { report, previous, object } = compare;
  const place = placeOfPart(part);
  object({
    report,
    place,
    facts: { printed: same, computed: all, what: part, period: previous.period.id },
    related: { report: previous, place },
  });
}

function judgeHead(report: Report, previous: Report, object: Object): void {
  const period = previous.period.id;
  const sameHead = (field: 'number' | 'data_until', printed: string) => {
    const place = `report/${field}`;
    const facts = { printed, computed: printed, what: field, period };
    object({ report, place, facts, related: { report: previous, place } });
  };
  const { number, data_until } = report;
  if (number !== null && number === previous.number && areOfOneYear(report, previous))
    sameHead('number', number);
  if (data_until !== null && data_until === previous.data_until)
    sameHead('data_until', formatDay(data_until));
}

/** Numbers begin anew each year. */
function areOfOneYear(report: Report, previous: Report): boolean {
  const [year, before] = [report, previous].map(({ issued_on, period }) =>
    (issued_on ?? period.end).slice(0, 4),
  );
  return year === before;
}
