/** The words for the status that was adopted for a row, for every check that quotes it. */
import type { Reference, StatusId } from '../../domain/reference.ts';
import type { WithStatus } from '../../domain/report.ts';

/** The phrase from which a row's status was read; the status's name where it was chosen by hand. */
export function adoptedPhrase(reference: Reference, row: WithStatus): string {
  const adopted = row.statuses.find((reading) => reading.adopted);
  return adopted?.status_printed ?? statusName(reference, row.status);
}

export function statusName({ statuses }: Reference, id: StatusId): string {
  return statuses.find((status) => status.id === id)?.name_vi ?? id;
}
