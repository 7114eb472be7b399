/** The file that npm scripts run: what Node makes of our source it keeps, so that the next start is quick. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
await import('./program.ts');
