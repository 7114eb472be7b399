/**
 * `<bc-search>`: searches while one types. The address holds the query, so that a search can be sent
 * to someone; without this script the form still leads here. What is found and in which order is
 * decided in ../search; this file only speaks to Pagefind and draws.
 */
import { formatNumber } from '../../domain/vietnamese.ts';
import type { Synonyms } from './abbreviations.ts';
import { askedBy } from './ask.ts';
import { element, pageItem } from './draw.ts';
import { find, type Found, type Page } from './find.ts';
import {
  BUNDLES_FILE,
  openIndex,
  readBundles,
  type OpenIndex,
  type Pagefind,
} from './open-index.ts';
import { searchSentences } from './sentences.ts';

const PAUSE = 180;

class Search extends HTMLElement {
  readonly #say = document.documentElement.lang === 'en' ? searchSentences.en : searchSentences.vi;
  #index: Promise<OpenIndex> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** While one types, the address follows in place; a finished query stays behind as a step back. */
  #isTyping = false;
  /** The query whose answer is awaited or shown; a late answer to an older one is dropped. */
  #asked = '';

  connectedCallback() {
    const { form, input } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#write(input.value);
      this.#isTyping = false;
      void this.#search(input.value);
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#write(input.value);
        this.#isTyping = true;
        void this.#search(input.value);
      }, PAUSE);
    });
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.addEventListener('keydown', (event) => {
      this.#walk(event);
    });
    addEventListener('popstate', () => {
      this.#read();
    });
    // What was typed before this script came is not lost.
    if (input.value && !location.search) input.dispatchEvent(new Event('input'));
    else this.#read();
  }

  #parts() {
    return {
      form: this.querySelector('form')!,
      input: this.querySelector<HTMLInputElement>('input[name="q"]')!,
      status: this.querySelector<HTMLElement>('[data-status]')!,
      results: this.querySelector<HTMLElement>('[data-results]')!,
      fallback: this.querySelector<HTMLTemplateElement>('template')!,
    };
  }

  #read() {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#parts().input.value = query;
    this.#isTyping = false;
    void this.#search(query);
  }

  #write(query: string) {
    const url = new URL(location.href);
    const isFirst = !url.searchParams.has('q');
    if (query.trim()) url.searchParams.set('q', query.trim());
    else url.searchParams.delete('q');
    if (url.href === location.href) return;
    if (this.#isTyping || isFirst) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }

  #load(): Promise<OpenIndex> {
    this.#index ??= loadIndex(this.dataset.index!).catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #search(typed: string) {
    clearTimeout(this.#pause);
    const query = typed.trim();
    const { status, results } = this.#parts();
    this.#asked = query;
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    status.textContent = this.#say.searching;
    try {
      const synonyms = JSON.parse(this.dataset.synonyms!) as readonly Synonyms[];
      const found = await find(await this.#load(), askedBy(query, synonyms));
      const pages = await found.next();
      if (this.#asked === query) this.#show(query, found, pages);
    } catch (error) {
      reportError(error);
      if (this.#asked === query) this.#fail(query);
    }
  }

  #show(query: string, found: Found, pages: readonly Page[]) {
    const { status, results } = this.#parts();
    if (pages.length === 0) {
      status.textContent = this.#say.none(query);
      results.replaceChildren(
        element('ul', 'search-advice', ...this.#say.advice.map((text) => element('li', '', text))),
        this.#elsewhere(),
      );
      return;
    }
    status.textContent = this.#sentence(query, found);
    const list = element('ol', 'search-pages', ...pages.map((page) => pageItem(page, this.#say)));
    results.replaceChildren(list);
    if (found.hasMore()) results.append(this.#more(found, list));
  }

  #sentence(query: string, found: Found): string {
    const say = this.#say;
    const list = (texts: readonly string[]) => texts.map((text) => say.quoted(text)).join(', ');
    if (found.unanswered.length > 0) return say.unanswered(list(found.unanswered));
    const places = formatNumber(found.loaded());
    const count = found.hasMore() ? say.foundMany(places, query) : say.found(places, query);
    return [count, found.alsoFound.length > 0 ? say.also(list(found.alsoFound.slice(0, 2))) : '']
      .join(' ')
      .trim();
  }

  #more(found: Found, list: HTMLElement): HTMLElement {
    const button = element('button', 'search-more', this.#say.more);
    button.type = 'button';
    button.addEventListener('click', () => {
      button.disabled = true;
      void found.next().then((pages) => {
        const known = new Map(
          [...list.querySelectorAll('h2 a')].map((a) => [a.getAttribute('href'), a]),
        );
        const items = pages.map((page) => {
          const item = pageItem(page, this.#say);
          // A page that is there already gets the further places.
          const there = known.get(page.url)?.closest('li');
          if (!there) return item;
          const places = item.querySelector('.search-places');
          if (places) there.append(places);
          return places as HTMLElement | null;
        });
        list.append(...(items.filter((item) => item?.matches('.search-page')) as HTMLElement[]));
        items
          .find((item) => item !== null)
          ?.querySelector('a')
          ?.focus();
        if (found.hasMore()) button.disabled = false;
        else button.remove();
      });
    });
    return button;
  }

  #fail(query: string) {
    const { status, results } = this.#parts();
    status.textContent = this.#say.failed;
    const retry = element('button', 'search-more', this.#say.retry);
    retry.type = 'button';
    retry.addEventListener('click', () => void this.#search(query));
    results.replaceChildren(
      element('p', 'search-advice', this.#say.failedAdvice),
      retry,
      this.#elsewhere(),
    );
  }

  /** The links to lists that the page keeps for readers without script, too. */
  #elsewhere(): DocumentFragment {
    return this.#parts().fallback.content.cloneNode(true) as DocumentFragment;
  }

  /** Arrow keys walk through the results; Escape goes back to the box. */
  #walk(event: KeyboardEvent) {
    const { input, results } = this.#parts();
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
    if (step === undefined || (event.target === input && step !== 1)) return;
    const links = [...results.querySelectorAll('a')].filter(isDrawn);
    const at = links.indexOf(event.target as HTMLAnchorElement);
    if (event.target !== input && at === -1) return;
    event.preventDefault();
    (step === 0 ? input : (links[at + step] ?? (at + step < 0 ? input : undefined)))?.focus();
  }
}

/** Links inside a closed `<details>` are not. */
function isDrawn(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

async function loadIndex(base: string): Promise<OpenIndex> {
  // Pagefind itself says in the console only that its files are missing, and waits.
  const told = await fetch(`${base}${BUNDLES_FILE}`);
  if (!told.ok) throw new Error(`No search index at ${base}`);
  const bundles = readBundles(await told.json());
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  return openIndex(pagefind, base, bundles);
}

customElements.define('bc-search', Search);
