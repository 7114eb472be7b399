/**
 * A reader who opens pages of the site and notices everything that goes wrong there. Tests in this
 * folder take `test` from here: it hands them `visit`, and closes what was opened.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';

import { launchChromium } from './chromium.ts';
import type { Served } from './site.ts';

export interface Visit {
  readonly page: Page;
  readonly status: number;
  /**
   * What went wrong so far: errors in the console, violations of the Content-Security-Policy,
   * requests that failed, requests to anyone but the site.
   */
  readonly problems: readonly string[];
}

export interface Reader {
  /** How wide the screen is; below 700 px it is a phone. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly hasJavaScript?: boolean;
  /** The site that is read; the one at the root if not said. */
  readonly site?: Served;
  /** What is done before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens a page by its path from the base, `bao-cao/bac-giang/2024-07/`. */
export type OpenPage = (path: string, reader?: Reader) => Promise<Visit>;

export const PHONE = 360;
/** As narrow as WCAG asks (1.4.10), which is also 1280 px at 400 %. */
export const NARROWEST = 320;
export const DESKTOP = 1280;

export const test = plain
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium(inject('chromium'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', ({ browser }: { browser: Browser }, { onCleanup }): OpenPage => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (path, reader = {}) => {
      const context = await browser.newContext(optionsFor(reader));
      contexts.push(context);
      return open(context, path, reader);
    };
  });

/** A page that all tests of a file read and none changes. */
export async function openForAll(
  browser: Browser,
  path: string,
  reader: Reader = {},
): Promise<Page> {
  const { page } = await open(await browser.newContext(optionsFor(reader)), path, reader);
  return page;
}

function optionsFor({ width = DESKTOP, dark = false, hasJavaScript = true }: Reader) {
  const isPhone = width < 700;
  return {
    viewport: { width, height: 800 },
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    javaScriptEnabled: hasJavaScript,
  } as const;
}

async function open(context: BrowserContext, path: string, reader: Reader): Promise<Visit> {
  const { origin, base } = reader.site ?? inject('site');
  const page = await context.newPage();
  const address = origin + base + path;
  const problems = watch(page, origin, address);
  await reader.before?.(page);
  const response = await page.goto(address);
  return { page, status: response?.status() ?? 0, problems };
}

function watch(page: Page, origin: string, address: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    // That the address itself is unknown is for the test to judge.
    const isOwnStatus = url === address && message.text().startsWith('Failed to load resource');
    // On a busy machine a page may take longer to paint than Chromium waits for a preloaded face.
    const isOfSpeed = message
      .text()
      .includes('was preloaded using link preload but not used within');
    const isProblem = ['error', 'warning'].includes(message.type());
    if (isProblem && !isOwnStatus && !isOfSpeed)
      problems.push(`the console says: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => problems.push(`a script failed: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
      problems.push(`a request went to somebody else: ${url}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`a request failed: ${request.url()} (${request.failure()?.errorText ?? '?'})`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== address)
      problems.push(`${response.url()} answered ${response.status()}`);
  });
  return problems;
}
