/** Draws every page, its picture and its feed once more under `/en/`: the same file, which finds its language in its route. */
import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Pages whose one address serves both languages. */
const ONCE = ['404.astro'];

/** The integration for `astro.config.mjs`. */
export function english(): AstroIntegration {
  return {
    name: 'english',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const pages = new URL('pages/', config.srcDir);
        for (const file of globSync(['**/*.astro', '**/og.png.ts', '**/atom.xml.ts'], {
          cwd: pages,
        }).sort()) {
          if (ONCE.includes(file)) continue;
          const pattern = `/en/${file.replace(/(?:(?:^|\/)index)?\.astro$|\.ts$/, '')}`;
          injectRoute({ pattern, entrypoint: new URL(file, pages), prerender: true });
        }
      },
    },
  };
}
