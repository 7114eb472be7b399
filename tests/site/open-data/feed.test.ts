/** What feeds tell of corrections; that they are well-formed Atom is seen in tests/browser/feeds.test.ts. */
import { expect, test } from 'vitest';

import { addressesAt } from '../../../src/site/addresses.ts';
import { atomFeed } from '../../../src/site/open-data/feed.ts';
import { sentences } from '../../../src/site/sentences.ts';
import type { Site } from '../../../src/site/site.ts';
import { archiveOf, bare, full } from '../report/data/sample.ts';

const archive = archiveOf(bare, full);

function feed(language: Site['language']): string {
  const addresses = addressesAt('/goc/', language);
  const site: Site = { language, archive, addresses, say: sentences[language] };
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
