/**
 * `<bc-search>`: searches while one types. The address holds the query, so that a search can be sent
 * to someone; without this script the form still leads here. What is found and in which order is
 * decided in ../search; this file only speaks to Pagefind and draws.
 */
import { formatNumber } from '../../domain/vietnamese.ts';
import { find, type Found, type Index, type Page, type Vocabulary } from './find.ts';
import type { Stretch } from './excerpt.ts';
import type { Hit } from './hits.ts';
import { BUNDLES_FILE, openIndex, readBundles, type Pagefind } from './open-index.ts';
import { searchSentences } from './sentences.ts';

const PAUSE = 180;
const PAGES_AT_ONCE = 10;
const HITS_SHOWN = 3;
const HITS_AT_MOST = 12;

class Search extends HTMLElement {
  readonly #say = document.documentElement.lang === 'en' ? searchSentences.en : searchSentences.vi;
  #index: Promise<Index> | undefined;
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

  #load(): Promise<Index> {
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
      const vocabulary = JSON.parse(this.dataset.vocabulary!) as Vocabulary;
      const found = await find(await this.#load(), query, vocabulary);
      const pages = await found.next(PAGES_AT_ONCE);
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
    const list = element('ol', 'search-pages', ...pages.map((page) => this.#page(page)));
    results.replaceChildren(list);
    if (found.count > PAGES_AT_ONCE && pages.length === PAGES_AT_ONCE)
      results.append(this.#more(found, list));
  }

  #sentence(query: string, found: Found): string {
    const say = this.#say;
    const list = (texts: readonly string[]) => texts.map((text) => say.quoted(text)).join(', ');
    if (found.unanswered.length > 0) return say.unanswered(list(found.unanswered));
    const count = found.hasPhrase
      ? say.foundPhrase(query)
      : say.found(formatNumber(found.count), query);
    return [count, found.alsoFound.length > 0 ? say.also(list(found.alsoFound.slice(0, 2))) : '']
      .join(' ')
      .trim();
  }

  #more(found: Found, list: HTMLElement): HTMLElement {
    const button = element('button', 'search-more', this.#say.more);
    button.type = 'button';
    button.addEventListener('click', () => {
      button.disabled = true;
      void found.next(PAGES_AT_ONCE).then((pages) => {
        const items = pages.map((page) => this.#page(page));
        list.append(...items);
        items[0]?.querySelector('a')?.focus();
        if (pages.length < PAGES_AT_ONCE || list.childElementCount >= found.count) button.remove();
        else button.disabled = false;
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

  #page(page: Page): HTMLElement {
    const title = link(page.url, page.title);
    const item = element('li', 'search-page', element('h2', '', title));
    if (page.kind) item.append(element('p', 'search-kind', page.kind));
    const [whole, ...rest] = page.hits.filter(({ anchor }) => anchor === null);
    const places = [...rest, ...page.hits.filter(({ anchor }) => anchor !== null)];
    if (places.length === 0 && whole) item.append(excerpt(whole));
    const shown = places.slice(0, HITS_SHOWN).map((hit) => place(page.url, hit));
    if (shown.length > 0) item.append(element('ul', 'search-places', ...shown));
    const hidden = places.slice(HITS_SHOWN, HITS_AT_MOST).map((hit) => place(page.url, hit));
    if (hidden.length > 0)
      item.append(
        element(
          'details',
          'search-rest',
          element('summary', '', this.#say.places(formatNumber(places.length - HITS_SHOWN))),
          element('ul', 'search-places', ...hidden),
        ),
      );
    return item;
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

async function loadIndex(base: string): Promise<Index> {
  // Pagefind itself says in the console only that its files are missing, and waits.
  const told = await fetch(`${base}${BUNDLES_FILE}`);
  if (!told.ok) throw new Error(`No search index at ${base}`);
  const bundles = readBundles(await told.json());
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  return openIndex(pagefind, base, bundles);
}

function place(url: string, hit: Hit): HTMLElement {
  const target = hit.anchor === null ? url : `${url}#${hit.anchor}`;
  const name = element('a', '', ...marked(hit.title));
  name.href = target;
  return element('li', '', name, ...(hit.excerpt.length > 0 ? [excerpt(hit)] : []));
}

function excerpt(hit: Hit): HTMLElement {
  return element('p', 'search-excerpt', ...marked(hit.excerpt));
}

function marked(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.flatMap(({ text, isMatch }, at) => [
    at === 0 ? '' : ' ',
    isMatch ? element('mark', '', text) : text,
  ]);
}

function link(href: string, text: string): HTMLAnchorElement {
  const a = element('a', '', text);
  a.href = href;
  return a;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

customElements.define('bc-search', Search);
