/** Nothing on the site leads nowhere: every page read, every link, anchor and reference followed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';

import { crawl, filesOf, type Crawled } from './crawl.ts';
import { openForAll, test as walk } from './visit.ts';

const SITES = ['site', 'siteBelowBasePath'] as const;

const test = walk.extend('crawled', { scope: 'file' }, async ({ browser }) => {
  const pages = new Map<(typeof SITES)[number], readonly Crawled[]>();
  for (const which of SITES) {
    const site = inject(which);
    pages.set(which, await crawl(await openForAll(browser, '', { site }), site));
  }
  return pages;
});

describe.each(SITES)('%s', (which) => {
  const site = inject(which);
  const files = new Set(filesOf(site));

  test('links, forms and files lead to what is there, anchors included', ({ crawled }) => {
    const pages = crawled.get(which)!;
    const ids = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
    const broken = pages.flatMap(({ path, targets }) =>
      [...new Set(targets)].flatMap((target) => {
        const { origin, pathname, hash } = new URL(target);
        if (origin !== site.origin) return [];
        const anchor = decodeURIComponent(hash.slice(1));
        if (!files.has(decodeURIComponent(pathname))) return [`${path} → ${pathname} is not there`];
        return anchor === '' || ids.get(pathname)?.has(anchor)
          ? []
          : [`${path} → ${pathname} has no #${anchor}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('what links to a page show of it: an absolute address, and a picture of the size it is said to have', ({
    crawled,
  }) => {
    const wrong = crawled.get(which)!.flatMap(({ path, canonical, shared }) => {
      const address = new URL(shared['og:image'] ?? 'about:blank');
      const file = decodeURIComponent(address.pathname);
      if (!files.has(file)) return [`${path}: ${address.href} is not there`];
      const png = readFileSync(join(site.folder, file.slice(site.base.length)));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join(' × ');
      const said = [shared['og:image:width'], shared['og:image:height']].join(' × ');
      const texts = ['og:title', 'og:description', 'og:type', 'og:locale', 'og:image:alt'];
      return [
        ...(size === '1200 × 630' && said === size ? [] : [`${path}: ${size}, said ${said}`]),
        ...(png.length <= 25_000 ? [] : [`${path}: ${png.length} bytes`]),
        ...((shared['og:url'] ?? null) === canonical ? [] : [`${path}: og:url is not canonical`]),
        ...texts.filter((name) => !shared[name]).map((name) => `${path}: no ${name}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('an id stands once on a page, and names in attributes are ids', ({ crawled }) => {
    const pages = crawled.get(which)!;
    const odd = pages.flatMap(({ path, ids, references }) => [
      ...ids
        .filter((id, at) => ids.indexOf(id) !== at)
        .map((id) => `${path}: #${id} stands more than once`),
      ...references
        .filter((id) => !ids.includes(id))
        .map((id) => `${path}: an attribute names #${id}, which is not there`),
    ]);
    expect(odd).toEqual([]);
  });

  test('every page can be reached from the home page', ({ crawled }) => {
    const pages = crawled.get(which)!;
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set<string>();
    const reach = (path: string) => {
      const page = byPath.get(path);
      if (page === undefined || reached.has(path)) return;
      reached.add(path);
      for (const target of page.targets) reach(new URL(target).pathname);
    };
    reach(site.base);
    const lonely = [...byPath.keys()].filter((path) => !reached.has(path));
    expect(lonely).toEqual([`${site.base}404.html`]);
  });

  test('every page has a title of its own, and says where it lives', ({ crawled }) => {
    const pages = crawled.get(which)!;
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    const misplaced = pages
      .filter(({ path }) => !path.endsWith('.html'))
      .filter(({ path, canonical }) => canonical !== `https://bao-cao-de-an-06.example${path}`)
      .map(({ path, canonical }) => `${path} says that it lives at ${canonical}`);
    expect(misplaced).toEqual([]);
  });

  test('each page of a language names the other, which names it', ({ crawled }) => {
    const pages = crawled.get(which)!;
    const byAddress = new Map(pages.map((page) => [page.canonical ?? page.path, page]));
    const told = pages.filter(({ versions }) => Object.keys(versions).length > 0);
    expect(told.length, 'pages that name their languages').toBeGreaterThan(pages.length * 0.9);
    const odd = told.flatMap(({ path, canonical, versions }) => {
      const own = path.startsWith(`${site.base}en/`) ? 'en' : 'vi';
      const other = byAddress.get(versions[own === 'en' ? 'vi' : 'en'] ?? '');
      return versions[own] === canonical &&
        versions['x-default'] === versions['vi'] &&
        JSON.stringify(other?.versions) === JSON.stringify(versions)
        ? []
        : [`${path}: ${JSON.stringify(versions)}`];
    });
    expect(odd).toEqual([]);
  });

  test('no page carries a script, a handler or a style of its own', ({ crawled }) => {
    const pages = crawled.get(which)!;
    const carried = pages.flatMap(({ path, forbidden }) =>
      forbidden.map((what) => `${path}: ${what}`),
    );
    expect(carried).toEqual([]);
  });
});
