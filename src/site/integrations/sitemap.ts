/**
 * The addresses of all pages for search engines: `sitemap-index.xml`, a file a unit, and one of what is of no unit.
 * Reads what was drawn, so no page can be forgotten; pages that are not to be found (404, search) are left out.
 * Where a page stands in both languages, each names the other. A build that draws a part of the site writes the
 * files of its units, and the first part the rest.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { handedOver } from '../../store/handover.ts';
import { markup } from '../markup.ts';

/** The standard allows 50,000 addresses a file. */
const MOST = 45_000;
/** `bao-cao/lam-dong/2024-02/`, `doi-chieu/lam-dong/`, `en/tinh/lam-dong/`. */
const OF_UNIT = /^(?:en\/)?(?:bao-cao|doi-chieu|tinh)\/((?!nam-)[^/]+)\//;
const OF_NONE = 'chung';
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
        const handed = handedOver();
        if (!handed) return;
        const { units_63, units_34, countries } = handed.compiled.archive.reference;
        const units = [...units_63, ...units_34, ...countries].map(({ slug }) => slug);
        const count = writeSitemap(fileURLToPath(dir), base, units, handed.share.part === 1);
        logger.info(`${count} pages in the sitemap`);
      },
    },
  };
}

/**
 * Writes the sitemap of a site under the address of its root, and says how many pages it names; `units` are the
 * slugs of all units, which all have a page.
 */
export function writeSitemap(
  site: string,
  base: string,
  units: readonly string[],
  isFirst = true,
): number {
  const slugs = [...new Set(units)].sort();
  const known = new Set(slugs);
  const pages = pagesOf(site);
  const byUnit = Map.groupBy(pages, (path) => {
    const slug = OF_UNIT.exec(path)?.[1];
    return slug !== undefined && known.has(slug) ? slug : OF_NONE;
  });
  const names: string[] = [];
  const write = (unit: string, own: readonly string[]) => {
    for (let at = 0; at * MOST < own.length; at += 1) {
      const name = `sitemap-${unit}${at === 0 ? '' : `-${at + 1}`}.xml`;
      writeFileSync(join(site, name), partText(own.slice(at * MOST, (at + 1) * MOST), base, site));
      if (unit === OF_NONE) names.push(name);
    }
  };
  for (const [unit, own] of byUnit) if (unit !== OF_NONE || isFirst) write(unit, own);
  if (isFirst)
    writeFileSync(
      join(site, 'sitemap-index.xml'),
      indexText([...names, ...slugs.map((slug) => `sitemap-${slug}.xml`)], base),
    );
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
