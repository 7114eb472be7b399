/** How good a search is: at which place of what it shows the target stands. */
import type { Language } from '../../../../src/site/language.ts';
import type { Judged } from './queries.ts';

/** What is shown as one result: its address first, then those of the places on it that are shown with it. */
export type Shown = readonly string[];

export interface Verdict {
  readonly asked: string;
  /** 1 for the first; 0 where it is not among those shown. */
  readonly rank: number;
  readonly shown: readonly Shown[];
}

export interface Score {
  readonly queries: number;
  /** Shares of queries whose target is first, and among the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean of one over the rank. */
  readonly mrr: number;
}

/** Asks every query, one after another. */
export async function judge(
  queries: readonly Judged[],
  search: (asked: string, language?: Language) => Promise<readonly Shown[]>,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { asked, targets, language } of queries) {
    const shown = await search(asked, language);
    const rank = 1 + shown.findIndex((one) => one.some((address) => targets.includes(address)));
    verdicts.push({ asked, rank, shown });
  }
  return verdicts;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const share = (isGood: (rank: number) => boolean) =>
    verdicts.filter(({ rank }) => isGood(rank)).length / verdicts.length;
  const inverse = verdicts.map(({ rank }) => (rank === 0 ? 0 : 1 / rank));
  return {
    queries: verdicts.length,
    first: share((rank) => rank === 1),
    three: share((rank) => rank >= 1 && rank <= 3),
    mrr: inverse.reduce((sum, one) => sum + one, 0) / verdicts.length,
  };
}

/** A line of a table: «ours, held: 94,0 % first, 98,0 % among three, MRR 0,960». */
export function sentenceOf(name: string, { queries, first, three, mrr }: Score): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return `${name} (${queries}): ${percent(first)} first, ${percent(three)} among three, MRR ${mrr.toFixed(3)}`;
}
