/** The glossary in two languages. */
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { glossaryView } from '../../../src/site/glossary/view.ts';
import { siteOf } from '../../../src/site/site.ts';
import { realReference, TODAY } from '../../files.ts';

const { archive } = compile(realReference, TODAY);
const termsIn = (language: 'vi' | 'en') =>
  glossaryView(siteOf(archive, language)).groups.flatMap(({ terms }) => terms);

test('every term is explained in the language of the page, and named as reports print it', () => {
  const [vietnamese, english] = [termsIn('vi'), termsIn('en')];
  for (const { id, abbr, vi, en, plain_vi, plain_en } of archive.reference.terms) {
    const own = { abbr, full: vi };
    expect(vietnamese.find((term) => term.id === id)).toMatchObject({
      ...own,
      translation: null,
      plain: plain_vi,
    });
    expect(english.find((term) => term.id === id)).toMatchObject({
      ...own,
      translation: en,
      plain: plain_en,
    });
  }
});

test('what a term is called today is said in the language of the page', () => {
  const told = archive.reference.terms.filter(({ today }) => today !== undefined);
  expect(told.length).toBeGreaterThan(0);
  for (const { id, today, today_en } of told) {
    expect(termsIn('vi').find((term) => term.id === id)!.today).toBe(`Hiện nay: ${today}`);
    expect(termsIn('en').find((term) => term.id === id)!.today).toBe(`Today: ${today_en}`);
  }
});
