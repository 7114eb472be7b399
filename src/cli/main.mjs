/**
 * The file that npm scripts run: what Node makes of our source it keeps, so that the next start is quick. This
 * one comes before that, and is JavaScript: to take types away Node must first make ready what does so.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const kept = join(import.meta.dirname, '../../node_modules/.cache/node');
enableCompileCache(kept);
// For the processes in which a build compiles content.
process.env['NODE_COMPILE_CACHE'] ??= kept;
// Read by the allocator of Astro's bundler when it is loaded: what it no longer uses it gives back at once.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
await import('./program.ts');
