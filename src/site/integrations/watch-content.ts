/**
 * `npm run dev` follows content/ and schemas/: at every change bc06 judges again, in a process of its
 * own so that changed schemas count; the terminal shows everything, the browser's overlay the errors.
 */
import { spawn } from 'node:child_process';
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

const WATCHED = ['content', 'schemas'];
/** The module that holds the compiled content; Vite writes paths with `/` on every system. */
const ARCHIVE = 'src/site/get-archive.ts';
/** Editors write a file in several steps; one verdict is enough. */
const SETTLE_MS = 120;

export function watchContent(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        let settling: NodeJS.Timeout | undefined;
        const { client } = server.environments;
        const judge = async () => {
          const { exitCode, text } = await validate(root);
          process.stdout.write(text);
          return { isClean: exitCode === 0, text };
        };
        const judgeChange = async () => {
          const { isClean, text } = await judge();
          // get-archive compiles once; what it holds is out of date now, and so is all that imports it.
          // Nothing else: to forget a package that Vite is still bundling breaks every page for good.
          for (const { moduleGraph } of Object.values(server.environments))
            for (const module of moduleGraph.getModulesByFile(
              posix.join(root.replaceAll(sep, '/'), ARCHIVE),
            ) ?? [])
              moduleGraph.invalidateModule(module);
          client.hot.send(
            isClean
              ? { type: 'full-reload' }
              : { type: 'error', err: { name: 'bc06', message: text, stack: '' } },
          );
        };
        server.watcher.on('all', (_event, file) => {
          if (!WATCHED.includes(relative(root, file).split(sep)[0] ?? '')) return;
          clearTimeout(settling);
          settling = setTimeout(() => void judgeChange(), SETTLE_MS);
        });
        // Nothing has been compiled yet that could be out of date.
        server.httpServer?.once('listening', () => void judge());
      },
    },
  };
}

/** What bc06 says of the content, without colours, since a browser shows it too. */
function validate(root: string): Promise<{ readonly exitCode: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const args = ['src/cli/main.ts', 'validate', '--quiet'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 3, text });
    });
  });
}
