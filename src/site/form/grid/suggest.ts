/** Which choices a few typed letters mean, marks or none. Pure. */
import type { Choice } from '../../../authoring/form/form.ts';
import { fold } from '../../shared/fold.ts';

/** More are not read. */
const MOST = 40;

/**
 * Choices whose words begin with those that are typed, in any order; those whose name begins so come first.
 * All of them where nothing is typed.
 */
export function suggest(choices: readonly Choice[], typed: string): readonly Choice[] {
  const folded = fold(typed);
  const words = folded.split(/[^a-z0-9]+/).filter(Boolean);
  const rank = ({ keys, word }: Choice): number => {
    const all = [word, ...keys];
    if (all.some((key) => key.startsWith(folded))) return 0;
    const has = (key: string) =>
      words.every((one) => key.split(/[^a-z0-9]+/).some((part) => part.startsWith(one)));
    return all.some(has) ? 1 : 2;
  };
  return choices
    .map((choice, at) => ({ choice, at, rank: words.length === 0 ? 0 : rank(choice) }))
    .filter((one) => one.rank < 2)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, MOST)
    .map(({ choice }) => choice);
}
