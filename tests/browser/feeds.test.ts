/** Every feed of the site, read by the browser's own XML parser: what RFC 4287 asks of a feed is there. */
import { describe, expect, inject } from 'vitest';

import { filesOf } from './crawl.ts';
import { openForAll, test } from './visit.ts';

interface Read {
  readonly path: string;
  readonly error: string | null;
  readonly root: string;
  readonly language: string | null;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly updated: readonly string[];
  readonly authors: number;
  readonly links: Readonly<Record<string, string>>;
  readonly entries: readonly {
    readonly ids: readonly string[];
    readonly titles: readonly string[];
    readonly updated: readonly string[];
    readonly authors: readonly string[];
    readonly links: readonly string[];
    readonly summaries: readonly string[];
  }[];
  /** Vietnamese words under an element whose language is another. */
  readonly astray: readonly string[];
}

/** As `xs:dateTime` with its zone (RFC 3339). */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

describe.each(['site', 'siteBelowBasePath'] as const)('%s', (which) => {
  const site = inject(which);

  test('feeds are Atom, whole, and say in what language they are', async ({ browser }) => {
    const paths = filesOf(site).filter((path) => path.endsWith('/atom.xml'));
    expect(paths.length).toBeGreaterThan(100);
    const page = await openForAll(browser, 'thuat-ngu/', { site });
    const feeds = await page.evaluate(readFeeds, paths);
    const pages = new Set(filesOf(site));
    const faults = feeds.flatMap((feed) =>
      faultsOf(feed, pages).map((fault) => `${feed.path}: ${fault}`),
    );
    expect(faults).toEqual([]);
    const ids = feeds.flatMap((feed) => feed.ids);
    expect(new Set(ids).size, 'feeds with an id of their own').toBe(feeds.length);
    expect(feeds.flatMap(({ entries }) => entries).length).toBeGreaterThan(10);
  });
});

function faultsOf(feed: Read, pages: ReadonlySet<string>): readonly string[] {
  if (feed.error !== null) return [feed.error];
  const days = feed.entries.flatMap(({ updated }) => updated);
  const ids = feed.entries.flatMap((entry) => entry.ids);
  const isThere = (address: string | undefined) =>
    address !== undefined && pages.has(decodeURIComponent(new URL(address).pathname));
  const one = (values: readonly string[], what: string) =>
    values.length === 1 && values[0] !== '' ? [] : [`${values.length} × ${what}`];
  const holds = (is: boolean, fault: string) => (is ? [] : [fault]);
  return [
    ...holds(feed.root === '{http://www.w3.org/2005/Atom}feed', feed.root),
    ...holds(feed.language === (/\/en\//.test(feed.path) ? 'en' : 'vi'), `is in ${feed.language!}`),
    ...one(feed.ids, 'id'),
    ...one(feed.titles, 'title'),
    ...one(feed.updated, 'updated'),
    ...holds(feed.authors > 0, 'no author'),
    ...holds(URL.canParse(feed.ids[0]!), 'its id is no address'),
    ...holds(URL.parse(feed.links['self'] ?? '')?.pathname === feed.path, 'does not name itself'),
    ...holds(isThere(feed.links['alternate']), 'its page is not there'),
    ...[...feed.updated, ...days].flatMap((day) => holds(INSTANT.test(day), `no instant: ${day}`)),
    ...holds(
      days.every((day, at) => at === 0 || day <= days[at - 1]!),
      'not the newest first',
    ),
    ...holds(days.length === 0 || feed.updated[0] === days[0], 'older than what it tells'),
    ...holds(new Set(ids).size === ids.length, 'two entries with one id'),
    ...feed.entries.flatMap((entry) => [
      ...one(entry.ids, 'id of an entry'),
      ...holds(URL.canParse(entry.ids[0] ?? ''), 'an id is no address'),
      ...one(entry.titles, 'title of an entry'),
      ...one(entry.updated, 'updated of an entry'),
      ...one(entry.authors, 'author of an entry'),
      ...one(entry.summaries, 'summary of an entry'),
      ...one(entry.links, 'alternate link of an entry'),
      ...holds(isThere(entry.links[0]), `${entry.links[0]!} is not there`),
    ]),
    ...feed.astray.map((text) => `is not said to be Vietnamese: ${text}`),
  ];
}

/** Runs in the page. */
async function readFeeds(paths: readonly string[]): Promise<readonly Read[]> {
  const ATOM = 'http://www.w3.org/2005/Atom';
  const read = async (path: string): Promise<Read> => {
    const text = await (await fetch(path)).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const root = xml.documentElement;
    const of = (parent: Element, name: string) =>
      [...parent.children].filter((one) => one.namespaceURI === ATOM && one.localName === name);
    const texts = (parent: Element, name: string) =>
      of(parent, name).map((one) => one.textContent.trim());
    const alternates = (parent: Element) =>
      of(parent, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    const languageOf = (node: Node): string | null => {
      for (let at = node.parentElement; at; at = at.parentElement)
        if (at.hasAttribute('xml:lang')) return at.getAttribute('xml:lang');
      return null;
    };
    const walker = xml.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const astray: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(
          node.nodeValue!.replace('Báo cáo Đề án 06', ''),
        )
      )
        if (languageOf(node) !== 'vi') astray.push(node.nodeValue!.trim());
    return {
      path,
      error: xml.querySelector('parsererror')?.textContent ?? null,
      root: `{${root.namespaceURI ?? ''}}${root.localName}`,
      language: root.getAttribute('xml:lang'),
      ids: texts(root, 'id'),
      titles: texts(root, 'title'),
      updated: texts(root, 'updated'),
      authors: of(root, 'author').length,
      links: Object.fromEntries(
        of(root, 'link').map((link) => [
          link.getAttribute('rel') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      entries: of(root, 'entry').map((entry) => ({
        ids: texts(entry, 'id'),
        titles: texts(entry, 'title'),
        updated: texts(entry, 'updated'),
        authors: of(entry, 'author').flatMap((author) => texts(author, 'name')),
        links: alternates(entry).map((link) => link.getAttribute('href') ?? ''),
        summaries: texts(entry, 'summary'),
      })),
      astray,
    };
  };
  return Promise.all(paths.map(read));
}
