/** The search of a built site in node, from its folder: as its page shows it, and Pagefind as it comes. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { addressesAt } from '../../../../src/site/addresses.ts';
import type { Language } from '../../../../src/site/language.ts';
import {
  findBundles,
  openIndex,
  type OpenIndex,
  type Pagefind,
} from '../../../../src/site/search/open-index.ts';
import { answerSentences } from '../../../../src/site/search/question/sentences.ts';
import { readVocabulary } from '../../../../src/site/search/question/vocabulary.ts';
import { searchAll } from '../../../../src/site/search/search.ts';
import { formats } from '../../../../src/site/value/formats.ts';
import type { Shown } from './judge.ts';

export type Search = (asked: string, language?: Language) => Promise<readonly Shown[]>;

/** Places that are shown with a page before one folds the rest out. */
const HITS_SHOWN = 3;
const PAGES = 10;

/** What Pagefind fetches is read from the disk. */
function fetchFromDisk(): void {
  const known = new Map<string, Uint8Array<ArrayBuffer>>();
  globalThis.fetch = async (url) => {
    const asked = url instanceof Request ? url.url : String(url);
    const path = fileURLToPath(asked.split('?')[0]!.replace(/^(?!file:)/, 'file://'));
    let bytes = known.get(path);
    if (!bytes) known.set(path, (bytes = new Uint8Array(await readFile(path))));
    return new Response(bytes);
  };
}

async function importPagefind(folder: string): Promise<Pagefind> {
  fetchFromDisk();
  const url = pathToFileURL(join(folder, 'pagefind.js')).href;
  return (await import(/* @vite-ignore */ url)) as Pagefind;
}

/** The whole search of a site: answers, then the pages that its index finds. */
export async function openSearch(site: string): Promise<Search> {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
  const folder = join(site, 'pagefind');
  const pagefind = await importPagefind(folder);
  const bundles = await findBundles(`${folder}/`, (file) => fetch(file).then((got) => got.json()));
  const ownIndex = atRoot(await openIndex(pagefind, bundles), site);
  const languages = new Map<Language, ReturnType<typeof questionsIn>>();
  const questionsIn = (language: Language) => {
    const addresses = addressesAt('/', language);
    return {
      at: (url: string) => addressesAt('/').translated(url, language),
      vocabulary: readVocabulary(json(addresses.searchVocabulary())),
      means: {
        addresses,
        say: answerSentences[language],
        format: formats[language],
        open: (address: string) => Promise.resolve(json(address)),
      },
    };
  };
  return async (asked, language = 'vi') => {
    const known = languages.get(language) ?? questionsIn(language);
    languages.set(language, known);
    const { at, vocabulary, means } = known;
    const { sure, likely, pages, others } = await searchAll(ownIndex, asked, vocabulary, means);
    const found = pages.map(({ url, places }): Shown => {
      const anchors = places.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]));
      return [at(url), ...anchors.slice(0, HITS_SHOWN).map((anchor) => `${at(url)}#${anchor}`)];
    });
    return [
      ...[...sure, ...likely].map(({ address }) => [address]),
      ...found,
      ...others.map(({ address }) => [address]),
    ];
  };
}

/** Pagefind believes that the site begins where its folder lies. */
function atRoot(index: OpenIndex, site: string): OpenIndex {
  return {
    ...index,
    async search(text, filters) {
      const { results, ...told } = await index.search(text, filters);
      const moved = results.map((result) => ({
        ...result,
        data: async () => {
          const fragment = await result.data();
          const url = fragment.url.replace(/^\/?file:(?:\/\/)?/, '').replace(site, '');
          return { ...fragment, url };
        },
      }));
      return { ...told, results: moved };
    },
  };
}

interface StockResult {
  readonly url: string;
  readonly sub_results: readonly { readonly url: string }[];
}

/** Pagefind as it comes, on the finished Vietnamese pages of the same site. */
export async function openStock(
  site: string,
): Promise<{ search: Search; end: () => Promise<void> }> {
  const { close, createIndex } = await import('pagefind');
  const folder = await mkdtemp(join(tmpdir(), 'stock-'));
  const { index } = await createIndex({ forceLanguage: 'vi' });
  await index!.addDirectory({
    path: site,
    glob: '{index.html,{bao-cao,tinh,ky,dich-vu,mo-hinh,chi-tieu,nhiem-vu,van-ban,doi-chieu,quy-tac,thuat-ngu,gioi-thieu}/**/*.html}',
  });
  await index!.writeFiles({ outputPath: folder });
  await close();
  fetchFromDisk();
  const url = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as {
    createInstance(options: object): {
      init(): Promise<void>;
      search(text: string): Promise<{
        readonly results: readonly { readonly data: () => Promise<StockResult> }[];
      }>;
    };
  };
  const instance = pagefind.createInstance({ baseUrl: '/' });
  await instance.init();
  return {
    search: async (asked) => {
      const { results } = await instance.search(asked);
      const shown = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
      return shown.map(({ url, sub_results: places }) => [
        url,
        ...places.slice(0, HITS_SHOWN).map((place) => place.url),
      ]);
    },
    end: () => rm(folder, { recursive: true }),
  };
}
