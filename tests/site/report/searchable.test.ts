/** What search is told of the real reports, and what it is not. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { addressesAt } from '../../../src/site/addresses.ts';
import { depthOf, searchableReport, type Depth } from '../../../src/site/report/searchable.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { realContent, TODAY } from '../../files.ts';
import { reportOf, siteOf } from '../small-archive.ts';

const { archive } = compile(realContent, TODAY);
const site = { archive, addresses: addressesAt('/'), say: sentences.vi, language: 'vi' as const };

function told(id: string, depth: Depth) {
  const view = reportView(site, id, { origin: 'https://x.example', findings: [] });
  const { title, places } = searchableReport(view, depth);
  return { title, places, text: places.map(({ text }) => text).join('\n') };
}

const FEBRUARY = 'bac-giang/2024-02';

describe('a report told whole', () => {
  const { title, places, text } = told(FEBRUARY, 'whole');

  test.each([
    ['dich-vu-cong-dang-ky-khai-sinh', 'Đăng ký khai sinh'],
    ['mo-hinh-3', '1.347.047'],
    ['mo-hinh-2', '2034/QĐ-UBND'],
  ])('has %s by its anchor, with «%s»', (anchor, words) => {
    expect(title).toBe('Bắc Giang, tháng 2 năm 2024');
    expect(places.find(({ id }) => id === anchor)?.text).toContain(words);
  });

  test('names its rows, and not the counts in their cells', () => {
    const row = places.find(({ id }) => id === 'dich-vu-cong-dang-ky-khai-sinh')!;
    expect(row.text).toBe('Đăng ký khai sinh');
    expect(text).not.toMatch(/<[a-z]/);
  });
});

test('a report in brief has its numbers of documents and figures, under the names of their places', () => {
  const brief = told('bac-giang/2024-07', 'brief');
  const document = brief.places.find(({ id }) => id?.startsWith('van-ban-'))!;
  expect(document.text).toMatch(/^\d+\/[\p{L}-]+$/u);
  expect(document.name.length).toBeGreaterThan(20);
  expect(brief.text).not.toContain('khai sinh');
  expect(brief.text.length * 5).toBeLessThan(told('bac-giang/2024-07', 'whole').text.length);
});

test('the newest reports are told whole, and no more than a month of every province', () => {
  const years = Array.from({ length: 20 }, (_, at) => `20${at + 10}`);
  const reports = years.flatMap((year) =>
    ['01', '02', '03', '04', '05'].map((month) =>
      reportOf(`bac-giang/${year}-${month}`, '63-bac-giang'),
    ),
  );
  const large = siteOf(reports).archive;
  const depths = large.reports.map(({ id }) => `${id} ${depthOf(id, large)}`);
  expect(depths).toContain('bac-giang/2029-05 whole');
  expect(depths).toContain('bac-giang/2010-01 brief');
  expect(depths.filter((line) => line.endsWith('whole'))).toHaveLength(36);
  expect(archive.reports.every(({ id }) => depthOf(id, archive) === 'whole')).toBe(true);
});
