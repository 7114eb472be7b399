/** Gives the site /opensearch.xml where its origin is known: the addresses in it must be whole. */
import type { AstroIntegration } from 'astro';
import { isOriginKnown } from '../origin.ts';

/** The integration for `astro.config.mjs`. */
export function openSearch(): AstroIntegration {
  return {
    name: 'open-search',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (!isOriginKnown(config.site)) return;
        const entrypoint = new URL('search/description.ts', config.srcDir);
        for (const pattern of ['/opensearch.xml', '/en/opensearch.xml'])
          injectRoute({ pattern, entrypoint, prerender: true });
      },
    },
  };
}
