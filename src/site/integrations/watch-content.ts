/**
 * `npm run dev` follows content/ and schemas/: at every change the site's own door judges the content again,
 * once for the terminal, the browser's overlay and the pages. What has not changed is read back from the
 * store, so that an edit costs what was edited.
 */
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/** The module that holds the compiled content; Vite writes paths with `/` on every system. */
const ARCHIVE = 'src/site/get-archive.ts';
/** Part of the project → whether what was made of a module is out of date when that part changes. */
const OUT_OF_DATE: Readonly<Record<string, (module: string) => boolean>> = {
  content: (module) => module === ARCHIVE,
  schemas: (module) => /^(?:src|schemas)\//.test(module),
};
/** Editors write a file in several steps; one verdict is enough. */
const SETTLE_MS = 120;

/** What the door says of the content. */
interface Door {
  readonly judgeContent: () => Promise<{ readonly isClean: boolean; readonly text: string }>;
}

/** Vite's surroundings in which modules of the site run. */
interface Runnable {
  readonly runner: { readonly import: (path: string) => Promise<Door> };
}

export function watchContent(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const { client, ssr } = server.environments;
        const settling = new Map<string, NodeJS.Timeout>();
        const judge = async () => {
          const door = posix.join(root.replaceAll(sep, '/'), ARCHIVE);
          const { isClean, text } = await (ssr as unknown as Runnable).runner
            .import(door)
            .then(({ judgeContent }) => judgeContent());
          process.stdout.write(text);
          client.hot.send(
            isClean
              ? { type: 'full-reload' }
              : { type: 'error', err: { name: 'bc06', message: text, stack: '' } },
          );
        };
        const change = (part: string) => {
          const isOutOfDate = OUT_OF_DATE[part];
          if (!isOutOfDate) return;
          clearTimeout(settling.get(part));
          const settled = () => {
            // Nothing else is forgotten: without a package that Vite is still bundling every page would
            // break for good.
            for (const { moduleGraph } of Object.values(server.environments))
              for (const [path, modules] of moduleGraph.fileToModulesMap)
                if (isOutOfDate(relative(root, path).replaceAll(sep, '/')))
                  for (const module of modules) moduleGraph.invalidateModule(module);
            void judge();
          };
          settling.set(part, setTimeout(settled, SETTLE_MS));
        };
        server.watcher.on('all', (_event, file) => {
          change(relative(root, file).split(sep)[0] ?? '');
        });
        // Of what is edited before all files have been seen nobody is told; a page may have been asked for
        // by then, and have compiled what stood there before.
        server.watcher.once('ready', () => {
          change('content');
        });
      },
    },
  };
}
