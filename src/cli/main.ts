/** The file that npm scripts run: what Node makes of our source it keeps, so that the next start is quick. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
// Read by the allocator of Astro's bundler when it is loaded: what it no longer uses it gives back at once.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
await import('./program.ts');
