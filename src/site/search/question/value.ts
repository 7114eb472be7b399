/** What a row tells in short: «93,90 % trực tuyến, ghi 88,73 %». Printed stands beside computed, doubt is said. */
import type { SubjectRow, Told, ToldMore } from '../../table-tool/subject-data.ts';
import type { formats } from '../../value/formats.ts';
import type { AnswerSentences } from './sentences.ts';
import type { Thing } from './thing.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Words {
  readonly say: AnswerSentences;
  readonly format: (typeof formats)['vi'];
}

/** The value of a row about a thing; null where it prints none. */
export function valueOf(
  { told }: SubjectRow,
  thing: Thing,
  vocabulary: Vocabulary,
  words: Words,
): string | null {
  if (thing.kind === 'services') {
    return shareOf(more(told['share']), words) ?? countOf(more(told['received']), words);
  }
  if (thing.kind === 'models') {
    const { status, printed } = more(told['status']);
    const name = vocabulary.byKey.get(`statuses/${status ?? ''}`)?.title;
    if (name !== undefined) return printed !== undefined && short(printed) ? printed : name;
    return numberOf(more(told['deployed']), '', words);
  }
  const at = vocabulary.file.things.indicators.findIndex(([id]) => id === thing.id);
  return numberOf(more(told['value']), vocabulary.file.indicatorUnits[at] ?? '', words);
}

/** The value of a row of services in sum: the share, or how many applications were received. */
export function servicesValue({ told }: SubjectRow, isShare: boolean, words: Words): string | null {
  const [share, received] = [more(told['share']), more(told['received'])];
  return isShare ? shareOf(share, words) : countOf(received, words);
}

/** So short are the words of a document that they stand for its status. */
function short(printed: string): boolean {
  return printed.length <= 40;
}

function more(told: Told | undefined): ToldMore {
  return typeof told === 'number' ? { value: told } : (told ?? {});
}

function shareOf({ value, decimals = 0, computed }: ToldMore, { say, format }: Words) {
  const ours = computed === undefined ? null : format.share(computed);
  if (value === undefined) return ours === null ? null : say.share(ours);
  const printed = format.number(value, decimals);
  const isSame = computed !== undefined && Number(computed.toFixed(decimals)) === value;
  return ours === null || isSame ? say.share(printed) : say.share_beside(ours, printed);
}

function countOf({ value }: ToldMore, { say, format }: Words) {
  return value === undefined ? null : say.received(format.number(value));
}

function numberOf(told: ToldMore, unit: string, { say, format }: Words): string | null {
  const { value, decimals = 0, of, doubts = [], revised_on: revised } = told;
  if (value === undefined) return told.gap === undefined ? null : say.unstated;
  const digits = format.number(value, decimals);
  const count = of === undefined ? digits : say.of_all(digits, format.number(of));
  const text = say.number(count, unit);
  if (doubts.length > 0) return say.doubted(text);
  return revised === undefined ? text : say.revised(text);
}
