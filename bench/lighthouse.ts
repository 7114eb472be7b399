/**
 * `npm run lighthouse`: what Lighthouse says of one page of every kind in dist/, as on a phone on a slow line,
 * served compressed as a host of static files does. Lighthouse is fetched by npx and is no part of the project.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

import { PAGES } from '../tests/browser/pages.ts';
import { median } from './site.ts';

const LIGHTHOUSE = 'lighthouse@12.2.3';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const HELP = `npm run lighthouse -- [options]

  --only TEXT    pages whose address holds it
  --least N      what no score may be below (98)
  --repeat N     how often each page is measured; medians are told (1)
  --dist DIR     a built site (dist/)

CHROME_PATH says where Chrome or Chromium is, if it is not found.
`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly numericValue?: number }
    >
  >;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    least: { type: 'string', default: '98' },
    repeat: { type: 'string', default: '1' },
    dist: { type: 'string', default: 'dist' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await main();

async function main(): Promise<void> {
  const least = Number(values.least);
  const server = await serve(resolve(values.dist));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const paths = PAGES.filter(({ status }) => status === undefined)
    .flatMap(({ path }) => [path, `en/${path}`])
    .filter((path) => path.includes(values.only));
  console.log(`| address | ${CATEGORIES.join(' | ')} | layout shift | what is short of it |`);
  console.log(`| --- |${' --: |'.repeat(CATEGORIES.length + 1)} --- |`);
  for (const path of paths) {
    const reports: Report[] = [];
    for (let run = 0; run < Number(values.repeat); run += 1)
      reports.push(await measure(origin + path));
    const scores = CATEGORIES.map((category) =>
      Math.round(median(reports.map(({ categories }) => (categories[category]?.score ?? 0) * 100))),
    );
    const shift = median(
      reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? NaN),
    );
    const isShort = scores.some((score) => score < least);
    if (isShort) process.exitCode = 1;
    const short = isShort ? shortcomings(reports[0]!) : '';
    console.log(`| /${path} | ${scores.join(' | ')} | ${shift.toFixed(3)} | ${short} |`);
  }
  server.close();
}

async function measure(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as Report;
}

function shortcomings({ audits }: Report): string {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, score }) => `${title} (${score})`)
    .join('; ');
}

/** Text compressed, what bears its hash in its name kept for good. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
    // What a search fetches bears names that nobody knows, and is packed already.
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(path);
    const isText = !/woff2|png|octet-stream/.test(type);
    response
      .writeHead(200, {
        'content-type': type,
        'cache-control': pathname.startsWith('/_astro/')
          ? 'max-age=31536000, immutable'
          : 'no-cache',
        ...(isText && { 'content-encoding': 'gzip' }),
      })
      .end(isText ? gzipSync(body) : body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
