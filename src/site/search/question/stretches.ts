/** Which words of a question name what: provinces, periods, numbers, and every other name that is met whole. */
import { numberAt } from './document-number.ts';
import { periodAt } from './period.ts';
import { taskNumberAt } from './task-number.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A stretch of words, and what it names. */
export interface Stretch {
  /** `provinces/bac-giang`, `periods/2024-07`, `numbers/…`, `documents/…`, `tasks/II.15`; the likeliest first. */
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

export function isKind(key: string, kind: string): boolean {
  return key.startsWith(`${kind}/`);
}

/** Which words some stretches take. */
export function covering(
  length: number,
  stretches: readonly Pick<Stretch, 'from' | 'to'>[],
): readonly boolean[] {
  return Array.from({ length }, (_, at) => stretches.some(({ from, to }) => at >= from && at < to));
}

export function numbersIn(
  words: readonly Word[],
  { symbols }: Vocabulary['file'],
): readonly Stretch[] {
  return scan(words, (at) => {
    const number = numberAt(words, at, symbols);
    return number && { keys: [`documents/${number.printed}`], to: number.to };
  });
}

export function periodsIn(words: readonly Word[]): readonly Stretch[] {
  return scan(words, (at) => {
    const period = periodAt(words, at);
    return period && { keys: [`periods/${period.id}`], to: period.to };
  });
}

export function provincesIn(words: readonly Word[], vocabulary: Vocabulary): readonly Stretch[] {
  return scan(words, (at) => provinceAt(words, at, vocabulary));
}

/** «so hoa Binh Dinh» names one province: what hangs together with the word before is left to it. */
function provinceAt(
  words: readonly Word[],
  at: number,
  { names, spelling }: Vocabulary,
): Omit<Stretch, 'from'> | null {
  const named = (from: number) => {
    const met = names.metAt(words, from)[0];
    const keys = met?.keys.filter((key) => isKind(key, 'provinces')) ?? [];
    return keys.length > 0 ? { keys, to: met!.to } : null;
  };
  const own = named(at);
  if (!own || at === 0) return own;
  const next = own.to - at > 1 ? named(own.to - 1) : null;
  const isTorn = next !== null && next.to > own.to;
  return isTorn && spelling.isPair(words[at - 1]!.folded, words[at]!.folded) ? null : own;
}

/** Stretches from left to right, none over another. */
function scan(
  words: readonly Word[],
  at: (at: number) => Omit<Stretch, 'from'> | null,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < words.length;) {
    const stretch = at(from);
    if (stretch) found.push({ ...stretch, from });
    from = stretch?.to ?? from + 1;
  }
  return found;
}

export function facetsOf(words: readonly Word[], vocabulary: Vocabulary): readonly Stretch[] {
  const { names, file } = vocabulary;
  const longer = words.flatMap((_, from) =>
    names
      .metAt(words, from)
      .slice(0, 1)
      .map(({ to }) => ({ from, to })),
  );
  /** «quốc gia» in «trục liên thông văn bản quốc gia» is no country. */
  const isWithin = (at: number, end: number) =>
    longer.some(({ from, to }) => from < at && to >= end && to - from > end - at + 1);
  return scan(words, (at) => {
    const task = taskNumberAt(words, at);
    if (task) return { keys: [`tasks/${task.number}`], to: task.to };
    const number = numberAt(words, at, file.symbols);
    // «Đề án 06» is a name and no document's number; so is «quy tắc 7».
    const met = names.metAt(words, at);
    if (number && !met.some(({ to }) => to >= number.to))
      return { keys: [`documents/${number.printed}`], to: number.to };
    // «53 dịch vụ công» is a name, «tháng 7» in «Hà Nội tháng 7» is none.
    const period = periodAt(words, at);
    if (period && !met.some(({ to }) => to > period.to))
      return { keys: [`periods/${period.id}`], to: period.to };
    const longest = met[0];
    if (!longest || isWithin(at, longest.to)) return null;
    // «công an tỉnh Bình Định» is of a body of every province.
    const isShared = longer.some(({ from, to }) => from < at && to === at + 1);
    if (isShared && provinceAt(words, at + 1, vocabulary)) return null;
    return provinceAt(words, at, vocabulary);
  });
}

/** Every other name that is met whole, the longest of each kind at a word. */
export function metIn(
  words: readonly Word[],
  isFacet: readonly boolean[],
  { names }: Vocabulary,
): readonly Stretch[] {
  const all = words.flatMap((_, from) =>
    names.metAt(words, from).flatMap(({ keys, to }) => {
      const own = keys.filter((key) => !isKind(key, 'provinces'));
      const isFree = !isFacet.slice(from, to).some(Boolean);
      return own.length > 0 && isFree ? [{ keys: own, from, to }] : [];
    }),
  );
  const kindOf = (key: string) => key.slice(0, key.indexOf('/'));
  const byKind = all.flatMap(({ keys, from, to }) =>
    [...Map.groupBy(keys, kindOf)].map(([kind, own]) => ({ kind, keys: own, from, to })),
  );
  return byKind.filter(
    (one) =>
      !byKind.some(
        (other) =>
          other.kind === one.kind &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}
