/** What stands on the built pages, read as files: nothing of the machine, and in the site's own pages its own words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

import { ROOT } from '../files.ts';
import { FORBIDDEN } from '../site/forbidden-words.ts';

/** Pages on which no report is quoted. */
const OWN =
  /^(en\/)?((bao-cao|tinh|gioi-thieu|du-lieu|tim-kiem|quy-tac\/[^/]+|quy-tac)\/)?(index|404)\.html$/;
/** Rule pages tell officers what to write, in the signs and keys of YAML. */
/** English rules are those of the command line, which names fields as files do; so does the list of what they find. */
const isForOfficers = (path: string) => /^(?:en\/)?quy-tac\/|^en\/doi-chieu\//.test(path);

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The texts of a page between its tags; what is shown as code or drawn is none. */
function textsOf(path: string, html: string): readonly Text[] {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  return body
    .replace(/<(script|style|pre|code|svg)\b[^]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map((text) =>
      text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&nbsp;', '\u00a0'),
    )
    .filter((text) => text.trim() !== '')
    .map((text) => ({ path, text }));
}

function found(texts: readonly Text[], wrong: RegExp): readonly string[] {
  const all = texts
    .filter(({ text }) => wrong.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
  return [...new Set(all)].slice(0, 20);
}

/** Every key of the contract that no language has as a word: `date_printed`. */
function keysOfSchemas(): readonly string[] {
  const folder = join(ROOT, 'schemas');
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  return [...new Set([...text.matchAll(/"([a-z]+(?:_[a-z]+)+)":/g)].map(([, key]) => key!))];
}

const MACHINE = /(?<![\p{L}-])(NaN|undefined|null|Infinity)(?![\p{L}-])|\[object/u;
/** A key in brackets stands beside its name. */
const KEY = new RegExp(
  `(?<![\\w/.(-])(?<!\\([a-z_, ]*)(${keysOfSchemas().join('|')})(?![\\w/.-])`,
  'u',
);

describe('the built pages', () => {
  const { folder } = inject('site');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const texts = pages.flatMap((path) => textsOf(path, readFileSync(join(folder, path), 'utf8')));
  const own = texts.filter(({ path }) => OWN.test(path));
  const vietnamese = own.filter(({ path }) => !path.startsWith('en/'));

  test('are many', () => {
    expect(new Set(own.map(({ path }) => path)).size).toBeGreaterThan(100);
  });

  test('show nothing of the machine', () => {
    expect(found(texts, MACHINE)).toEqual([]);
  });

  test('name fields by their names', () => {
    expect(
      found(
        texts.filter(({ path }) => !isForOfficers(path)),
        KEY,
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(FORBIDDEN))('say «%s», not otherwise', (_instead, wrong) => {
    expect(found(vietnamese, wrong)).toEqual([]);
  });

  test('quote by «»', () => {
    expect(
      found(
        vietnamese.filter(({ path }) => !isForOfficers(path)),
        /["“”]/u,
      ),
    ).toEqual([]);
  });

  test('write a percentage in one form', () => {
    expect(found(vietnamese, /\d(%| %)/u)).toEqual([]);
  });

  test('would be found out', () => {
    const read = textsOf(
      'x',
      '<body><p>tên thứ NaN</p><b>date_printed</b> «mức giao» 5%<code>null</code>',
    );
    expect(found(read, MACHINE)).toEqual(['x: tên thứ NaN']);
    expect(found(read, KEY)).toEqual(['x: date_printed']);
    expect(found(textsOf('x', '<p>Ngày (date_printed, issued_on_printed)</p>'), KEY)).toEqual([]);
  });
});
