/** A status as pages draw it: glyph, word, and the steps of a plan. */
import type { Reference, StatusId } from '../../domain/reference.ts';
import type { WithStatus } from '../../domain/report.ts';
import type { Sentences } from '../sentences.ts';
import type { Site } from '../site.ts';

export interface StatusView {
  readonly id: StatusId;
  readonly glyph: string;
  readonly word: string;
  /** Phase, continuation, whom it waits for: short words after the status. */
  readonly details: readonly string[];
  readonly steps: Steps | null;
}

export interface Steps {
  readonly text: string;
  /** One for each step, true when it is reached. */
  readonly segments: readonly boolean[];
}

/** The status of a row, in words. */
export function statusView(row: WithStatus, reference: Reference, say: Sentences): StatusView {
  const name = reference.statuses.find(({ id }) => id === row.status);
  const agency = reference.agencies.find(({ id }) => id === row.waiting_for);
  const details = [
    row.phase && say.status.phase[row.phase],
    row.continues && say.status.continues,
    row.waiting_for &&
      say.status.waiting_for(agency?.abbr ?? (agency ? say.format.name(agency) : row.waiting_for)),
  ];
  return {
    id: row.status,
    glyph: name?.glyph ?? '',
    word: name ? say.format.name(name) : row.status,
    details: details.filter((detail) => typeof detail === 'string'),
    steps: stepsOf(row.step, row.steps, say),
  };
}

function stepsOf(step: number | null, steps: number | null, say: Sentences): Steps | null {
  if (step === null || steps === null) return null;
  return {
    text: say.status.step(step, steps),
    segments: Array.from({ length: steps }, (_, index) => index < step),
  };
}

/** The name of a status in the language of the page. */
export function statusName(id: StatusId, { archive, say }: Pick<Site, 'archive' | 'say'>): string {
  const status = archive.reference.statuses.find((one) => one.id === id);
  return status ? say.format.name(status) : id;
}
