/** Every page of a built site as the browser's own parser understands it. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from 'playwright-core';

import type { Served } from './site.ts';

export interface Crawled {
  /** Under the origin: `/tinh/bac-giang/`. */
  readonly path: string;
  readonly title: string;
  readonly canonical: string | null;
  /** The same page by language, as search engines are told (whole addresses): `vi`, `en`, `x-default`. */
  readonly versions: Readonly<Record<string, string>>;
  /** What the page says of itself to who shows a link to it: `og:image` and the rest. */
  readonly shared: Readonly<Record<string, string>>;
  readonly ids: readonly string[];
  /** Addresses that the page names, resolved: links, forms, scripts, styles, pictures. */
  readonly targets: readonly string[];
  /** Ids that the page's own attributes name: `for`, `aria-labelledby`, `popovertarget` and so on. */
  readonly references: readonly string[];
  /** What the Content-Security-Policy would not let run. */
  readonly forbidden: readonly string[];
}

/** Every file of a site, as addresses under its origin. */
export function filesOf({ folder, base }: Served): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((file) => base + file.replace(/(^|\/)index\.html$/, '$1'));
}

/** Reads every page; `page` stands on a page of the same site. */
export function crawl(page: Page, site: Served): Promise<readonly Crawled[]> {
  const paths = filesOf(site).filter((path) => /(\/|\.html)$/.test(path));
  return page.evaluate(async (paths) => {
    const read = async (path: string): Promise<Crawled> => {
      const response = await fetch(path);
      const html = new DOMParser().parseFromString(await response.text(), 'text/html');
      const all = [...html.querySelectorAll('*')];
      const values = (...names: string[]) =>
        all.flatMap((element) =>
          names.map((name) => element.getAttribute(name) ?? '').filter(Boolean),
        );
      const here = new URL(path, location.href);
      const isData = (script: Element) => /json/.test(script.getAttribute('type') ?? '');
      return {
        path,
        title: html.title,
        canonical: html.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
        versions: Object.fromEntries(
          [...html.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(
            (link) => [link.hreflang, link.getAttribute('href')],
          ),
        ) as Record<string, string>,
        shared: Object.fromEntries(
          [...html.querySelectorAll('meta[property]')].map((meta) => [
            meta.getAttribute('property'),
            meta.getAttribute('content'),
          ]),
        ) as Record<string, string>,
        ids: all.map(({ id }) => id).filter(Boolean),
        targets: values('href', 'src', 'action', 'poster').map(
          (value) => new URL(value, here).href,
        ),
        references: values(
          'for',
          'headers',
          'popovertarget',
          'aria-labelledby',
          'aria-describedby',
          'aria-controls',
        ).flatMap((value) => value.split(/\s+/)),
        forbidden: all.flatMap((element) => [
          ...[...element.attributes]
            .filter(({ name }) => name === 'style' || name.startsWith('on'))
            .map(({ name, value }) => `${name}="${value}" on <${element.localName}>`),
          ...(element.matches('style, script:not([src])') && !isData(element)
            ? [`<${element.localName}> ${element.textContent.slice(0, 60)}`]
            : []),
        ]),
      };
    };
    return Promise.all(paths.map(read));
  }, paths);
}
