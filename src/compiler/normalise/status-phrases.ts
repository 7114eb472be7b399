/**
 * Status phrases (cụm từ trạng thái): from the printed words to what they mean, by
 * reference/statuses.yaml.
 */
import { oncePerText } from '../../domain/once.ts';
import type { Phase, Reference, StatusId, StatusPhrase } from '../../domain/reference.ts';

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

/**
 * A reader of phrases: marks count (they change meaning); case, blanks and end stops do not, nor does a
 * percentage in brackets at the end that goes with what the phrase says.
 */
export function statusReader(reference: Reference): StatusReader {
  const exact = new Map<string, StatusPhrase>();
  const patterns: { pattern: RegExp; phrase: StatusPhrase }[] = [];
  for (const phrase of reference.phrases) {
    const text = comparablePhrase(phrase.phrase);
    if (text.includes('{')) patterns.push({ pattern: patternOf(text), phrase });
    else exact.set(text, phrase);
  }
  // A report has few phrases, and in each of its rows one of them.
  return oncePerText((printed) => {
    const text = comparablePhrase(printed);
    const read = meaningIn(text);
    if (read) return read;
    const [, words, percent] = SHARE_BESIDE.exec(text) ?? [];
    if (words === undefined) return null;
    const meant = meaningIn(comparablePhrase(words));
    return meant && goWith(meant.status, Number(percent!.replace(',', '.'))) ? meant : null;
  });

  function meaningIn(text: string): StatusMeaning | null {
    const plain = exact.get(text);
    if (plain) return meaningOf(plain, {});
    for (const { pattern, phrase } of patterns) {
      const match = pattern.exec(text);
      if (match) return meaningOf(phrase, match.groups ?? {});
    }
    return null;
  }
}

/** «Đang thực hiện (70%)», «Bước 3/5 (đạt 60%)»: a phrase, and how much of the work is done. */
const SHARE_BESIDE = /^(.+?)\s*\((?:đạt )?(\d{1,3}(?:[.,]\d+)?)\s*%\)$/u;

/** Whether a share of the work goes with a status: «Đã hoàn thành (70%)» says two things, of which neither is sure. */
function goWith(status: StatusId, percent: number): boolean {
  if (status === 'completed') return percent === 100;
  if (status === 'not-started') return percent === 0;
  return status === 'ongoing' || status === 'routine' ? percent <= 100 : percent < 100;
}

/** A phrase as it is compared. */
export function comparablePhrase(phrase: string): string {
  return phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![.,;:…\s])[.,;:…\s]+$/u, '');
}

const PLACEHOLDERS: readonly string[] = ['{step}', '{steps}'];
const BRACED = /(\{[^{}]*\})/;

/** What stands in braces and is no number that a phrase may hold, or one that stands there already. */
export function strayPlaceholders(phrase: string): readonly string[] {
  const braced = comparablePhrase(phrase).split(BRACED).filter(isBraced);
  return braced.filter((word, i) => !PLACEHOLDERS.includes(word) || braced.indexOf(word) < i);
}

/** Stray placeholders (the reference data are told of them) are letters like any other. */
function patternOf(phrase: string): RegExp {
  const parts = phrase.split(BRACED);
  const pattern = parts.map((part, i) =>
    PLACEHOLDERS.includes(part) && parts.indexOf(part) === i
      ? `(?<${part.slice(1, -1)}>\\d+)`
      : part.replace(/[.*+?^$()|[\]\\{}]/g, (sign) => `\\${sign}`),
  );
  return new RegExp(`^${pattern.join('')}$`, 'u');
}

function isBraced(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
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
