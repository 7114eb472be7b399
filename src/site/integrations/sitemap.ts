/**
 * The addresses of all pages for search engines: `sitemap-index.xml` and its parts. Reads what was drawn, so no
 * page can be forgotten; pages that are not to be found (404, search) are left out. Where a page stands in both
 * languages, each names the other. A build that draws a part of the site writes the part of that share.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { handedOver } from '../../store/handover.ts';
import { WHOLE, type Share } from '../../store/share.ts';
import { markup } from '../markup.ts';

/** The standard allows 50,000 addresses a file. */
const MOST = 45_000;
/** Pages that are for those who are here already. */
const LEFT_OUT = /^(?:en\/)?(?:404|tim-kiem)\/$/;

/** The integration for `astro.config.mjs`. */
export function sitemap(): AstroIntegration {
  let base = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir, logger }) => {
        const count = writeSitemap(fileURLToPath(dir), base, handedOver()?.share ?? WHOLE);
        logger.info(`${count} pages in the sitemap`);
      },
    },
  };
}

/** Writes the sitemap of a site, or of a share of it, and says how many pages it names. */
export function writeSitemap(site: string, base: string, { part, of }: Share = WHOLE): number {
  const pages = pagesOf(site);
  const files = partsOf(pages, MOST);
  if (of > 1 && files.length > 1)
    throw new Error(`Sitemap: ${pages.length} pages in one part; divide the site into more.`);
  const nameOf = (at: number) => `sitemap-${at}.xml`;
  const first = of > 1 ? part : 1;
  for (const [at, own] of files.entries())
    writeFileSync(join(site, nameOf(first + at)), partText(own, base, site));
  if (part === 1) {
    const all = Array.from({ length: of > 1 ? of : files.length }, (_, at) => nameOf(at + 1));
    writeFileSync(join(site, 'sitemap-index.xml'), indexText(all, base));
  }
  return pages.length;
}

/** The folders of all pages, as they stand in addresses. */
function pagesOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.slice(0, -'index.html'.length))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
}

function partsOf<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );
  return parts.length === 0 ? [[]] : parts;
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

function partText(pages: readonly string[], base: string, site: string): string {
  const urls = pages.map((path) => {
    const vietnamese = path.replace(/^en\//, '');
    const isInBoth = ['', 'en/'].every((root) =>
      existsSync(join(site, root, vietnamese, 'index.html')),
    );
    const both = isInBoth
      ? [
          ['vi', vietnamese],
          ['en', `en/${vietnamese}`],
        ]
      : [];
    return markup`
      <url>
        <loc>${base + path}</loc>
        ${both.map(
          ([language, page]) =>
            markup`<xhtml:link rel="alternate" hreflang="${language}" href="${base + page!}"/>`,
        )}
      </url>
    `;
  });
  const set = markup`
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      ${urls}
    </urlset>
  `;
  return `${DECLARATION}${set.html.trim()}\n`;
}

function indexText(names: readonly string[], base: string): string {
  const index = markup`
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${names.map((name) => markup`<sitemap><loc>${base + name}</loc></sitemap>`)}
    </sitemapindex>
  `;
  return `${DECLARATION}${index.html.trim()}\n`;
}
