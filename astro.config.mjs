// @ts-check
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'astro/config';

import { drawPages } from './src/site/integrations/draw-pages.ts';
import { english } from './src/site/integrations/english.ts';
import { openSearch } from './src/site/integrations/open-search.ts';
import { search } from './src/site/integrations/search.ts';
import { sitemap } from './src/site/integrations/sitemap.ts';
import { watchContent } from './src/site/integrations/watch-content.ts';
import { wholeArchive } from './src/site/integrations/whole-archive.ts';
import { UNKNOWN_ORIGIN } from './src/site/origin.ts';

// Nobody is told that we built: read by Astro after this file, before it would send anything.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** What write-excel-file has and does not export.
 * @param {string} path */
function excelModule(path) {
  return fileURLToPath(new URL(`node_modules/write-excel-file/modules/${path}`, import.meta.url));
}

export default defineConfig({
  site: process.env.SITE_URL || UNKNOWN_ORIGIN,
  base: process.env.BASE_PATH || '/',

  output: 'static',
  srcDir: './src/site',
  publicDir: './public',
  outDir: './dist',
  cacheDir: './node_modules/.cache/astro',

  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    english(),
    openSearch(),
    watchContent(),
    drawPages(),
    search(),
    wholeArchive(),
    sitemap(),
  ],
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },

  vite: {
    // Nothing is inlined: the policy in layouts/Page.astro forbids it.
    build: { assetsInlineLimit: 0 },
    // The form's compiler runs in a worker of the browser, where there is no document to ask.
    environments: {
      client: {
        resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
      },
    },
    resolve: {
      alias: {
        // What the package exports zips in workers made of texts, which the policy above forbids.
        'write-excel-file/sync': excelModule('export/writeXlsxFileUniversal.js'),
        // And in a build it zips in JavaScript, which takes five times as long as Node does.
        'write-excel-file/contents': excelModule('xlsx/generateXlsxFileContents.js'),
      },
    },
    // What `npm run build` writes meanwhile is nothing to reload for.
    server: { watch: { ignored: ['**/dist/**', '**/.*.build/**'] } },
  },
});
