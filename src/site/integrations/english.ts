/** Draws every page, and the files that are of its language, once more under `/en/`: its route tells the language. */
import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Pages whose one address serves both languages. */
const ONCE = ['404.astro'];
const OF_BOTH = ['**/*.astro', '**/og.png.ts', '**/atom.xml.ts', '**/ngoai-tuyen.js.ts'];

/** The integration for `astro.config.mjs`. */
export function english(): AstroIntegration {
  return {
    name: 'english',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const pages = new URL('pages/', config.srcDir);
        for (const file of globSync(OF_BOTH, { cwd: pages }).sort()) {
          if (ONCE.includes(file)) continue;
          const pattern = `/en/${file.replace(/(?:(?:^|\/)index)?\.astro$|\.ts$/, '')}`;
          injectRoute({ pattern, entrypoint: new URL(file, pages), prerender: true });
        }
      },
    },
  };
}
