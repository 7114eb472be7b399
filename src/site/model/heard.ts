/** What every unit says last of a model, each with its report. */
import type { Account } from '../../domain/account.ts';
import { findReport } from '../../domain/archive.ts';
import type { StatusId } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';
import { statusName, statusView, type StatusView } from '../status/view.ts';

export interface Heard {
  readonly head: ReportHead;
  readonly account: Account;
}

/** What all units say last of a model: the country first, then by name. */
export function heardOf({ archive }: Pick<Site, 'archive'>, slug: string): readonly Heard[] {
  const isCountry = ({ head }: Heard) => Number(head.unit.type === 'country');
  return archive
    .accounts(`models/${slug}`)
    .map((account) => ({ account, head: findReport(archive, account.report)! }))
    .sort(
      (a, b) => isCountry(b) - isCountry(a) || compareNames(a.head.unit.name, b.head.unit.name),
    );
}

/** Whether it is what a province says, not what the country says of all. */
export function isOfUnit({ account }: Heard): boolean {
  return account.deployment === null;
}

/** The row of an account in its report. */
export function accountAddress({ report, place }: Account, { addresses }: Site): string {
  return addresses.place(report, place);
}

/** The status that a row states. */
export function statusIn({ status }: Account, site: Site): StatusView {
  const view = statusView(status, site.archive.reference, site.say);
  return { ...view, word: statusName(status.status, site) };
}

/** A status by itself, as no row states it: without steps and phases. */
export function bareStatus(id: StatusId, site: Site): StatusView {
  const glyph = site.archive.reference.statuses.find((one) => one.id === id)?.glyph ?? '';
  return { id, glyph, word: statusName(id, site), details: [], steps: null };
}
