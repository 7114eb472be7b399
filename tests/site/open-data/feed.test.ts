/** What feeds tell of corrections; that they are well-formed Atom is seen in tests/browser/feeds.test.ts. */
import { expect, test } from 'vitest';

import { addressesAt } from '../../../src/site/addresses.ts';
import { correctionPages } from '../../../src/site/corrections/view.ts';
import { atomFeed } from '../../../src/site/open-data/feed.ts';
import { sentences } from '../../../src/site/sentences.ts';
import type { Site } from '../../../src/site/site.ts';
import { archiveOf, bare, full } from '../report/data/sample.ts';

const { reference, ...reports } = archiveOf(bare, full);
const units = { units_34: [], units_63: [bare.unit], countries: [] };
const archive = { ...reports, reference: { ...reference, ...units } };

function siteIn(language: Site['language']): Site {
  const addresses = addressesAt('/goc/', language);
  return { language, archive, addresses, say: sentences[language] };
}

function feed(language: Site['language']): string {
  const site = siteIn(language);
  const { addresses } = site;
  return atomFeed(
    site,
    archive.reports,
    { title: 'Tin', self: addresses.feed(), page: addresses.reports() },
    { site: 'https://vi-du.example', addresses },
  );
}

const { reason, before, after } = full.revisions[0]!;

test('a correction names its place in words, both values and the reason', () => {
  const text = feed('vi');
  expect(text).toContain(`tiếp nhận: ${before!} → ${after!}. ${reason}`);
  expect(text).not.toContain('services/khai-sinh');
});

test.each(['vi', 'en'] as const)(
  'a correction leads to its entry in the ledger: %s',
  (language) => {
    const [day] = correctionPages(siteIn(language)).flatMap(({ path, view }) =>
      path === 'bac-giang' ? view.days : [],
    );
    const { id } = day!.reports[0]!.corrections[0]!;
    const links = [
      ...feed(language).matchAll(
        /<entry>.*?<link rel="alternate" type="text\/html" href="([^"]*)"/gs,
      ),
    ].map(([, href]) => href!.replace('https://vi-du.example/goc/', ''));
    const folder = language === 'vi' ? '' : 'en/';
    expect(links).toEqual([
      `${folder}dinh-chinh/bac-giang/#${id}`,
      `${folder}bao-cao/bac-giang/2024-02/`,
      `${folder}bao-cao/bac-giang/2024-01/`,
    ]);
  },
);

test('words of documents are told apart in English', () => {
  const text = feed('en');
  expect(text).toContain(`<span lang="vi" xml:lang="vi">${reason}</span>`);
  expect(text).toContain(`<span lang="vi" xml:lang="vi">${bare.title}</span></div>`);
});

test('a day of corrections is one entry, the report another, the newest first', () => {
  const ids = [...feed('vi').matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id!);
  const page = 'https://vi-du.example/goc/bao-cao/bac-giang/';
  expect(ids).toEqual([
    `${page}2024-02/#dinh-chinh-${full.revisions[0]!.date}`,
    `${page}2024-02/`,
    `${page}2024-01/`,
  ]);
});
