/**
 * `npm run dev` follows content/ and schemas/: at every change the site's own door judges the content again,
 * once for the terminal, the browser's overlay and the pages. What has not changed is read back from the
 * store, so that an edit costs what was edited. Where much is new it is compiled in a process of its own
 * meanwhile: pages of reports are drawn from their own units, pages over all reports wait.
 */
import { spawn } from 'node:child_process';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/** The module that holds the compiled content; Vite writes paths with `/` on every system. */
const ARCHIVE = 'src/site/get-archive.ts';
/**
 * The same by the name that pages import it by. By another name, Vite's runner asked for it twice at once,
 * and told one of the two that what it had was still good: pages then kept an old verdict for good.
 */
const DOOR = `/${ARCHIVE}`;
/** Part of the project → whether what was made of a module is out of date when that part changes. */
const OUT_OF_DATE: Readonly<Record<string, (module: string) => boolean>> = {
  content: (module) => module === ARCHIVE,
  schemas: (module) => /^(?:src|schemas)\//.test(module),
};
/** Editors write a file in several steps; one verdict is enough. */
const SETTLE_MS = 120;
/** Whoever has started dev asks for a page soon, which comes before the verdict. */
const FIRST_PAGE_MS = 3000;
/** A page of one report, or its data. */
const OF_REPORT = /^\/(?:en\/)?(?:du-lieu\/)?bao-cao\/(?!nam-)[^/]+\/[^/]+/;
/** Whatever else is made from the content. */
const OF_CONTENT = /^\/(?!@|src\/|node_modules\/)(?:.*\/|.+\.(?:csv|json|xlsx|atom|zip|parquet)|)$/;

/** What the door says of the content. */
interface Door {
  readonly judgeContent: () => { readonly isClean: boolean; readonly text: string };
  readonly isMuchToJudge: () => boolean;
}

/** Vite's surroundings in which modules of the site run. */
interface Runnable {
  readonly runner: { readonly import: (path: string) => Promise<Door> };
}

export function watchContent(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        ({ base } = config);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { client, ssr } = server.environments;
        let isAsked = false;
        const settling = new Map<string, NodeJS.Timeout>();
        const door = () => (ssr as unknown as Runnable).runner.import(DOOR);
        const verdict = verdictBy(door, {
          compile: () => compileApart(root),
          onLong: () => {
            logger.info('Đang kiểm tra nội dung; trang báo cáo xem được ngay, trang khác chờ.');
          },
          tell({ isClean, text }) {
            process.stdout.write(text);
            client.hot.send(
              isClean
                ? { type: 'full-reload' }
                : { type: 'error', err: { name: 'bc06', message: text, stack: '' } },
            );
          },
          onFault: (error) => {
            logger.error(String(error));
          },
        });
        const forget = (isOutOfDate: (module: string) => boolean) => {
          // Nothing else is forgotten: without a package that Vite is still bundling every page would
          // break for good.
          for (const { moduleGraph } of Object.values(server.environments))
            for (const [path, modules] of moduleGraph.fileToModulesMap)
              if (isOutOfDate(relative(root, path).replaceAll(sep, '/')))
                for (const module of modules) moduleGraph.invalidateModule(module);
        };
        const change = (part: string) => {
          const isOutOfDate = OUT_OF_DATE[part];
          if (!isOutOfDate) return;
          clearTimeout(settling.get(part));
          const settled = () => {
            forget(isOutOfDate);
            verdict.judge();
          };
          settling.set(part, setTimeout(settled, SETTLE_MS));
        };
        server.watcher.on('all', (_event, file) => {
          change(relative(root, file).split(sep)[0] ?? '');
        });
        // Of what is edited before all files have been seen nobody is told; a page may have been asked for
        // by then, and have compiled what stood there before.
        server.watcher.once('ready', () => {
          if (verdict.isBegun()) change('content');
          else {
            forget(OUT_OF_DATE['content']!);
            setTimeout(() => {
              if (!isAsked) verdict.begin();
            }, FIRST_PAGE_MS);
          }
        });
        server.middlewares.use(({ url = '/' }, response, next) => {
          const path = `/${url.replace(/[?#].*$/, '').slice(base.length)}`;
          if (verdict.isTold()) next();
          else if (OF_REPORT.test(path)) {
            isAsked = true;
            response.once('close', verdict.begin);
            next();
          } else if (OF_CONTENT.test(path)) void verdict.told().then(next);
          else next();
        });
      },
    },
  };
}

type Judged = ReturnType<Door['judgeContent']>;

interface Surroundings {
  /** Fills the store. */
  readonly compile: () => { readonly end: Promise<void>; readonly stop: () => void };
  /** Told before it is begun. */
  readonly onLong: () => void;
  readonly tell: (judged: Judged) => void;
  readonly onFault: (error: unknown) => void;
}

/** The verdict on the content as it stands. */
interface Verdict {
  /** Judges what has changed; of what stood there before nothing more is said. */
  readonly judge: () => void;
  /** Judges for the first time. */
  readonly begin: () => void;
  readonly isBegun: () => boolean;
  readonly isTold: () => boolean;
  /** When it is told, or cannot be. */
  readonly told: () => Promise<void>;
}

function verdictBy(
  door: () => Promise<Door>,
  { compile, onLong, tell, onFault }: Surroundings,
): Verdict {
  let awaited: PromiseWithResolvers<void> | null = Promise.withResolvers();
  let times = 0;
  let stop = () => {};
  const judgeNow = async (time: number) => {
    const { isMuchToJudge } = await door();
    if (isMuchToJudge()) {
      onLong();
      const compiling = compile();
      ({ stop } = compiling);
      await compiling.end;
    }
    if (time === times) tell((await door()).judgeContent());
  };
  const judge = () => {
    stop();
    const time = ++times;
    awaited ??= Promise.withResolvers();
    void judgeNow(time)
      .catch(onFault)
      .finally(() => {
        if (time !== times) return;
        awaited?.resolve();
        awaited = null;
      });
  };
  const begin = () => {
    if (times === 0) judge();
  };
  return {
    judge,
    begin,
    isBegun: () => times > 0,
    isTold: () => awaited === null,
    told() {
      begin();
      return awaited?.promise ?? Promise.resolve();
    },
  };
}

/** What it finds wrong it says to nobody: whoever reads the store then says it. */
function compileApart(root: string): ReturnType<Surroundings['compile']> {
  const args = ['src/cli/main.mjs', 'validate', '--quiet'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const end = new Promise<void>((done) => {
    child.once('error', () => {
      done();
    });
    child.once('exit', () => {
      done();
    });
  });
  return { end, stop: () => void child.kill() };
}
