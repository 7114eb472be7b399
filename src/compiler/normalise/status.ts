/**
 * The status (trạng thái) of a row. Where a document asserts several, all are kept with where they stand, and one is adopted.
 */
import type { Phase, StatusId } from '../../domain/reference.ts';
import type { Group, StatusReading, WithStatus } from '../../domain/report.ts';
import { excludes } from '../../domain/status.ts';
import { suggest } from '../suggest.ts';
import type { Context, Path } from './context.ts';
import type { StatusMeaning } from './status-phrases.ts';

/** The status keys of a row as written. */
export interface WrittenStatus {
  readonly status_printed?: string;
  readonly status?: string;
  readonly step?: number;
  readonly steps?: number;
  readonly phase?: Phase;
  readonly continues?: boolean;
  readonly waiting_for?: string;
  readonly statuses?: readonly {
    readonly where: string;
    readonly status_printed: string;
    readonly status?: string;
  }[];
}

const UNSTATED: StatusMeaning = {
  status: 'unstated',
  continues: false,
  phase: null,
  step: null,
  steps: null,
  waiting_for: null,
};

/**
 * The status of a row. Adopted is what `status:` says, else the group that is itself a status, else
 * the row's own cell. Keys written by hand override what the phrase says.
 */
export function deriveStatus(
  context: Context,
  written: WrittenStatus,
  group: Group | null,
  place: string,
  path: Path,
): WithStatus {
  const byHand = written.status as StatusId | undefined;
  const own = meaning(context, written.status_printed, byHand, place, [...path, 'status_printed']);
  // A group's phrase is judged once, with the groups.
  const ofGroup = group?.status_printed == null ? null : context.readStatus(group.status_printed);
  const followsGroup = byHand === undefined && ofGroup !== null;
  const adopted = followsGroup ? ofGroup : own;
  const readings: StatusReading[] = [];
  if (group?.status_printed != null && ofGroup)
    readings.push(reading('nhóm', group.status_printed, ofGroup, followsGroup));
  const printed = written.status_printed ?? null;
  const said = printed === null ? null : context.readStatus(printed);
  if (own && said && excludes(said.status, own.status)) {
    // Both are kept: what was chosen by hand, and the words that it goes against.
    readings.push(reading('ô trạng thái', printed, said, false));
    readings.push(reading('trạng thái ghi tay', null, own, !followsGroup));
  } else if (own) readings.push(reading('ô trạng thái', printed, own, !followsGroup));
  for (const [i, stated] of (written.statuses ?? []).entries()) {
    const at = [...path, 'statuses', i, 'status_printed'];
    const read = meaning(
      context,
      stated.status_printed,
      stated.status as StatusId | undefined,
      place,
      at,
    );
    if (read) readings.push(reading(stated.where, stated.status_printed, read, false));
  }
  const base = adopted ?? UNSTATED;
  return {
    status: base.status,
    status_printed: written.status_printed ?? null,
    continues: written.continues ?? base.continues,
    phase: written.phase ?? base.phase,
    step: written.step ?? base.step,
    steps: written.steps ?? base.steps,
    waiting_for: written.waiting_for ?? base.waiting_for,
    statuses: readings,
  };
}

/** What a phrase means; an unknown phrase is reported unless its meaning is given by hand. */
export function meaning(
  context: Context,
  printed: string | undefined,
  byHand: StatusId | undefined,
  place: string,
  path: Path,
): StatusMeaning | null {
  const read = printed === undefined ? null : context.readStatus(printed);
  if (byHand !== undefined) return { ...(read ?? UNSTATED), status: byHand };
  if (printed !== undefined && !read) reportUnknown(context, printed, place, path, true);
  return read;
}

/** What the phrase of a group means; a group takes no status by hand. */
export function meaningOfGroup(
  context: Context,
  printed: string,
  place: string,
  path: Path,
): StatusMeaning | null {
  const read = context.readStatus(printed);
  if (!read) reportUnknown(context, printed, place, path, false);
  return read;
}

function reportUnknown(
  context: Context,
  phrase: string,
  place: string,
  path: Path,
  isRow: boolean,
): void {
  const facts = () => {
    // Another number is another statement: «100%» is not offered for «70%».
    const phrases = context.reference.phrases.filter(
      (known) => !known.phrase.includes('{') && digitsOf(known.phrase) === digitsOf(phrase),
    );
    const candidates = phrases.map(({ phrase }) => ({ word: phrase }));
    return { phrase, suggestion: suggest(phrase, candidates), isRow };
  };
  context.report(`${place}/status_printed`, path, 'unknown-status', facts);
}

function digitsOf(phrase: string): string {
  return phrase.replace(/\D+/g, ' ').trim();
}

function reading(
  where: string,
  status_printed: string | null,
  { status }: StatusMeaning,
  adopted: boolean,
): StatusReading {
  return { where, status_printed, status, adopted };
}
