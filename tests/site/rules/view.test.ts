import { describe, expect, test } from 'vitest';

import { catalogue, severityOf, type Code } from '../../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formatExplanation } from '../../../src/diagnostics/format/explanation.ts';
import { CODES, ruleView, rulesView } from '../../../src/site/rules/view.ts';
import { reportOf, siteOf } from '../small-archive.ts';

const site = siteOf([reportOf('bac-giang/2024-07', '63-bac-giang')]);

function found(code: Code): Diagnostic {
  return {
    code,
    severity: severityOf(code),
    report: 'bac-giang/2024-07',
    place: '',
    facts: {},
    related: null,
    suggestion: null,
    acknowledged: true,
    file: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
}

describe('the list of rules', () => {
  const { severities } = rulesView(site, [found('share-mismatch'), found('share-mismatch')]);
  const lines = severities.flatMap(({ families }) => families.flatMap(({ rules }) => rules));

  test('holds every code of the catalogue once', () => {
    expect(lines.map(({ code }) => code).toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  test('stands by severity, what is published first', () => {
    expect(severities.map(({ id }) => id)).toEqual(['warning', 'error', 'notice']);
    for (const { id, families } of severities)
      for (const { code } of families.flatMap(({ rules }) => rules))
        expect(severityOf(code as Code)).toBe(id);
  });

  test('says how often the archive has each', () => {
    expect(lines.find(({ code }) => code === 'share-mismatch')).toEqual({
      code: 'share-mismatch',
      link: { text: 'Tỷ lệ không khớp với số đếm', href: '/quy-tac/share-mismatch/' },
      count: '2',
    });
    expect(lines.find(({ code }) => code === 'sum-mismatch')!.count).toBeNull();
  });
});

describe('the page of a rule', () => {
  test.each(CODES)('%s says what the terminal says', (code) => {
    const view = ruleView(site, code, [], 'Lời báo');
    const terminal = formatExplanation(code, { lang: 'vi', paint: (text) => text });
    for (const text of [view.title, view.what, view.why, view.advice])
      expect(terminal).toContain(text);
    for (const { text, file } of view.examples) {
      expect(terminal).toContain(file);
      for (const line of text.split('\n')) expect(terminal).toContain(line.trimEnd());
    }
  });

  test('leads to what it finds where that is published', () => {
    const view = ruleView(site, 'share-mismatch', [found('share-mismatch')], null);
    expect(view.found).toBe('1 điểm, trong 1 báo cáo.');
    expect(view.all!.href).toBe('/doi-chieu/?ma=share-mismatch#share-mismatch');
    expect(view.reports).toEqual([
      {
        link: {
          text: 'Bắc Giang, tháng 7 năm 2024',
          href: '/doi-chieu/#share-mismatch-bac-giang-2024-07',
        },
        count: '1',
      },
    ]);
    expect(view.search).toEqual({ kind: 'Quy tắc', name: 'Tỷ lệ không khớp với số đếm' });
  });

  test('notices and errors are not published one by one', () => {
    const notice = ruleView(site, 'list-variant', [found('list-variant')], null);
    expect([notice.all, notice.reports]).toEqual([null, []]);
    expect(notice.found).toContain('Lưu ý không được công bố');
    expect(ruleView(site, 'unknown-key', [], null).found).toContain('chưa lên trang');
    expect(ruleView(site, 'sum-mismatch', [], null).found).toContain('không báo cáo nào');
  });
});
