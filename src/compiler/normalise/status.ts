/**
 * Status (trạng thái): from the printed phrase to its normal form, by reference/statuses.yaml.
 * Where a document asserts several, all are kept with where they stand, and one is adopted.
 */
import type { Phase, Reference, StatusId, StatusPhrase } from '../../domain/reference.ts';
import type { Group, StatusReading, WithStatus } from '../../domain/report.ts';
import { fold } from '../../domain/vietnamese.ts';
import { suggest } from '../suggest.ts';
import type { Context, Path } from './context.ts';

/** What a phrase says. */
export interface StatusMeaning {
  readonly status: StatusId;
  readonly continues: boolean;
  readonly phase: Phase | null;
  readonly step: number | null;
  readonly steps: number | null;
  readonly waiting_for: string | null;
}

/** Phrase → meaning; null for a phrase that the reference data does not know. */
export type StatusReader = (phrase: string) => StatusMeaning | null;

/** A reader of phrases: marks and case count (they change meaning), blanks and end stops do not. */
export function statusReader(reference: Reference): StatusReader {
  const exact = new Map<string, StatusPhrase>();
  const patterns: { pattern: RegExp; phrase: StatusPhrase }[] = [];
  for (const phrase of reference.phrases) {
    const text = comparable(phrase.phrase);
    if (text.includes('{')) patterns.push({ pattern: patternOf(text), phrase });
    else exact.set(text, phrase);
  }
  return (printed) => {
    const text = comparable(printed);
    const plain = exact.get(text);
    if (plain) return meaningOf(plain, {});
    for (const { pattern, phrase } of patterns) {
      const match = pattern.exec(text);
      if (match) return meaningOf(phrase, match.groups ?? {});
    }
    return null;
  };
}

function comparable(phrase: string): string {
  return phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:…\s]+$/u, '');
}

function patternOf(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const numbered = escaped.replace('{step}', '(?<step>\\d+)').replace('{steps}', '(?<steps>\\d+)');
  return new RegExp(`^${numbered}$`, 'u');
}

function meaningOf(phrase: StatusPhrase, numbers: Readonly<Record<string, string>>): StatusMeaning {
  return {
    status: phrase.status,
    continues: phrase.continues ?? false,
    phase: phrase.phase ?? null,
    step: numbers['step'] === undefined ? null : Number(numbers['step']),
    steps: numbers['steps'] === undefined ? null : Number(numbers['steps']),
    waiting_for: phrase.waiting_for ?? null,
  };
}

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
  const adopted = byHand !== undefined ? own : (ofGroup ?? own);
  const readings: StatusReading[] = [];
  if (group?.status_printed != null && ofGroup)
    readings.push(reading('nhóm', group.status_printed, ofGroup, adopted === ofGroup));
  if (own)
    readings.push(reading('ô trạng thái', written.status_printed ?? null, own, adopted === own));
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
  if (printed !== undefined && !read) {
    const phrases = context.reference.phrases.map(({ phrase }) => ({ word: phrase }));
    const suggestion = suggest(printed, phrases);
    context.report(`${place}/status_printed`, path, 'unknown-status', {
      phrase: fold(printed) === '' ? '' : printed,
      suggestion,
    });
  }
  return read;
}

function reading(
  where: string,
  status_printed: string | null,
  { status }: StatusMeaning,
  adopted: boolean,
): StatusReading {
  return { where, status_printed, status, adopted };
}
