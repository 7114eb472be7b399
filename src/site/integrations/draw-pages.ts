/**
 * How a build draws pages: Astro is asked for those alone that the last build did not draw under the same
 * key; what it draws is written here, and kept for the next build. Pages of one report follow one another,
 * and those of its unit, because they open the same reports.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { compareText } from '../../domain/order.ts';
import { handedOver, type Handover } from '../../store/handover.ts';
import { withInserts } from '../inserts.ts';

/** Where a page is written, and what it shows. */
interface Kept {
  readonly file: string;
  readonly key: string;
}

/** `/bao-cao/lam-dong/2024-02`, `/du-lieu/bao-cao/lam-dong/2024-02.json`, `/doi-chieu/lam-dong`, `/du-lieu/nhiem-vu/lam-dong/2024.json`. */
const OF_UNIT =
  /^(?:en\/)?(?:du-lieu\/)?(?:bao-cao|doi-chieu|nhiem-vu|van-ban)\/((?!nam-)[^/]+)(\/[^/.]+)?/;

/**
 * What a build leaves behind may take so much of what is in use, in hundredths, from the first page to the end: V8
 * would let it take three times that.
 */
const GROWTH = 60;

/** The integration for `astro.config.mjs`. */
export function drawPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'draw-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const handed = handedOver();
        if (handed) setPrerenderer((astro) => prerenderer(astro, handed, base));
      },
    },
  };
}

function prerenderer(
  astro: AstroPrerenderer,
  { files, inserts }: Handover,
  base: string,
): AstroPrerenderer {
  const kept = new Map<string, Kept>();
  return {
    ...astro,
    name: 'bc06',
    async setup() {
      giveBack();
      setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
      await astro.setup?.();
    },
    async teardown() {
      await astro.teardown?.();
      giveBack();
    },
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      return paths
        .map((path) => ({ path, name: nameOf(path.pathname) }))
        .filter(({ path: { route, cacheKey: key }, name }) => {
          if (key === undefined) return true;
          const file = fileOf(name, route);
          kept.set(name, { file, key });
          return !files.restore(file, key);
        })
        .map((one) => ({ ...one, order: orderOf(one.name) }))
        .sort((a, b) => compareText(a.order, b.order))
        .map(({ path }) => path);
    },
    async render(request, { routeData }) {
      inserts.length = 0;
      const rendered = await astro.render(request, { routeData });
      const response = rendered instanceof Response ? rendered : rendered.response;
      const name = nameOf(decodeURI(new URL(request.url).pathname).slice(base.length));
      const page = kept.get(name);
      if (!page && inserts.length === 0) return response;
      // A workbook is no text, and has no inserts.
      const content =
        inserts.length === 0
          ? new Uint8Array(await response.arrayBuffer())
          : withInserts(await response.text(), inserts);
      const { status, headers } = response;
      if (!page || status !== 200) return new Response(content, { status, headers });
      files.write(page.file, page.key, content);
      // A page without content is one that Astro does not write.
      return new Response(null, { status, headers });
    },
  };
}

/**
 * Gives the system what is of no more use: what the bundler left behind when pages are begun, and what they
 * left when Pagefind, a process of its own, is about to need as much.
 */
function giveBack(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

function nameOf(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}

function fileOf(name: string, { type }: RouteData): string {
  return type === 'endpoint' ? name : `${name}/index.html`;
}

/** What is of no unit first; the rest by unit and report. */
function orderOf(name: string): string {
  const [, unit, report = ''] = OF_UNIT.exec(name) ?? [];
  return unit === undefined ? '' : `${unit}${report}`;
}
