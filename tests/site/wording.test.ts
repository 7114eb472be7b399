/**
 * The words of the interface as a careful reader wants them: what can be held of that. Every sentence of the
 * site, and what rules say of themselves, in both languages.
 */
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { sentence } from '../../src/diagnostics/catalogue.ts';
import { RULES } from '../../src/diagnostics/rules.ts';
import { filesOf } from '../../src/diagnostics/rules/rule.ts';
import { checkingSentences } from '../../src/site/findings/sentences.ts';
import { reportSentences } from '../../src/site/report/sentences.ts';
import { searchSentences } from '../../src/site/search/sentences.ts';
import { sentences } from '../../src/site/sentences.ts';
import { forReaders } from '../../src/site/findings/view.ts';
import { realReference, TODAY } from '../files.ts';
import { FORBIDDEN } from './forbidden-words.ts';

/** Every text of an object of words; functions are asked with numbers that stand for anything. */
function textsOf(words: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function') {
    const said = (words as (...args: string[]) => unknown)('7', '8', '9', '10', '11');
    return textsOf(said, at);
  }
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return [];
  return Object.entries(words).flatMap(([key, below]) =>
    textsOf(below, at === '' ? key : `${at}.${key}`),
  );
}

const site = (lang: 'vi' | 'en') =>
  [sentences, reportSentences, checkingSentences, searchSentences].flatMap((words) =>
    // How numbers are written is no sentence.
    textsOf({ ...words[lang], format: null }),
  );
const rules = (lang: 'vi' | 'en') =>
  Object.entries(RULES).flatMap(([code, { title, what, why, advice }]) =>
    [title, what, why, advice].map((text) => [code, text[lang]] as const),
  );

/** The examples of warnings: what may come to be read beside a figure before anybody has explained it. */
const warnings = Object.values(RULES)
  .flatMap(({ example }) => (example === null ? [] : [filesOf(example)]))
  .flatMap((own) => {
    const beside = realReference.filter(({ path }) => !own.some((file) => file.path === path));
    return compile([...own, ...beside], TODAY).diagnostics;
  })
  .filter(({ severity }) => severity === 'warning');
const beside = (lang: 'vi' | 'en') =>
  warnings.map(
    ({ code, facts }) =>
      [code, forReaders(sentence(code, facts, lang), reportSentences[lang])] as const,
  );

function found(texts: readonly (readonly [string, string])[], wrong: RegExp): readonly string[] {
  return texts.filter(([, text]) => wrong.test(text)).map(([at, text]) => `${at}: ${text}`);
}

describe('words', () => {
  test('there are many', () => {
    expect(site('vi').length).toBeGreaterThan(400);
  });

  test.each(Object.entries(FORBIDDEN))('«%s» is said, not otherwise', (_instead, wrong) => {
    expect(found([...site('vi'), ...rules('vi'), ...beside('vi')], wrong)).toEqual([]);
  });

  test('Vietnamese is quoted by «», English by “”', () => {
    // What is to be typed into YAML keeps the quotes of YAML.
    const typed = /(?<=: )"[^"]*"|'"[^']*'/gu;
    const texts = [...site('vi'), ...rules('vi')].map(
      ([at, text]) => [at, text.replace(typed, '')] as const,
    );
    expect(found(texts, /[“”]|(?<![\w=:] ?)"(?!\w)/u)).toEqual([]);
    expect(found([...site('en'), ...rules('en')], /[«»]/u)).toEqual([]);
  });

  test('a percentage is a number, a blank, and its sign; in English no blank', () => {
    expect(found([...site('vi'), ...rules('vi'), ...beside('vi')], /\d%/u)).toEqual([]);
    expect(found([...site('en'), ...rules('en'), ...beside('en')], /\d\s%/u)).toEqual([]);
  });

  test('beside a figure readers are told what disagrees, not what to write', () => {
    expect(new Set(warnings.map(({ code }) => code)).size).toBeGreaterThan(30);
    expect(found(beside('vi'), /(?<!\p{L})hãy(?!\p{L})|\.yaml|«[a-z_]+»/iu)).toEqual([]);
    expect(found(beside('en'), /\.yaml|write|compare with|correct/iu)).toEqual([]);
  });

  test('what is wrong would be found', () => {
    const texts = [['x', 'Văn bản in 12 trên 25, tỷ lệ 5%']] as const;
    expect(Object.values(FORBIDDEN).filter((wrong) => found(texts, wrong).length > 0)).toHaveLength(
      2,
    );
    expect(found(texts, /\d%/u)).toHaveLength(1);
  });
});
