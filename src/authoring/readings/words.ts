/** A value as a person reads it in a document, and back again: ids of statuses, words and numbers in Vietnamese. */
import type { Path } from '../../compiler/path.ts';
import { isKnown, propertiesAt, refersTo, takesNumber, wordsAt } from '../../compiler/schemas.ts';
import { withVietnamese } from '../../compiler/words.ts';
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { asMarkdown, entry } from '../import/cells.ts';
import type { Entry, Filling } from '../yaml-text.ts';
import type { Part } from './places.ts';

export interface Vocabulary {
  readonly say: (part: Part, path: Path, text: string) => string;
  readonly read: (part: Part, path: Path, text: string) => Filling;
}

const BETWEEN = '; ';

export function vocabularyOf({ statuses }: Pick<Reference, 'statuses'>): Vocabulary {
  const candidatesAt = (part: Part, path: Path): readonly (readonly [string, string])[] => [
    ...(refersTo(part, path, 'status')
      ? statuses.map(({ id, name_vi }) => [id, name_vi] as const)
      : []),
    ...withVietnamese(wordsAt(part, path)).flatMap(({ word, names = [] }) =>
      names[0] === undefined ? [] : [[word, names[0]] as const],
    ),
  ];
  const say = (part: Part, path: Path, text: string): string => {
    const named = candidatesAt(part, path).find(([word]) => word === text)?.[1];
    if (named !== undefined) return named;
    return takesNumber(part, path) && DIGITS.test(text) ? text.replace('.', ',') : text;
  };
  const one = (part: Part, path: Path, text: string): Entry => {
    if (refersTo(part, path, 'text')) return entry('block', asMarkdown(text));
    const word =
      candidatesAt(part, path).find(([, name]) => foldName(name) === foldName(text))?.[0] ?? text;
    if (/^(?:true|false)$/.test(word) && wordsAt(part, path).includes(word))
      return entry('flag', word);
    const digits = word.replace(',', '.');
    return takesNumber(part, path) && DIGITS.test(digits)
      ? entry('number', digits)
      : entry('line', word);
  };
  return {
    say: (part, path, text) =>
      isListOfWords(part, path)
        ? text
            .split(BETWEEN)
            .map((item) => say(part, [...path, 0], item))
            .join(BETWEEN)
        : say(part, path, text),
    read(part, path, text) {
      if (!isListOfWords(part, path)) return one(part, path, text);
      const items = text.split(/\s*;\s*/).filter((item) => item !== '');
      const isAlone = items.length === 1 && refersTo(part, path, 'due');
      return isAlone ? one(part, path, text) : items.map((item) => one(part, [...path, 0], item));
    },
  };
}

const DIGITS = /^-?\d+(?:\.\d+)?$/;

function isListOfWords(part: Part, path: Path): boolean {
  const item = [...path, 0];
  return isKnown(part, item) && Object.keys(propertiesAt(part, item)).length === 0;
}
