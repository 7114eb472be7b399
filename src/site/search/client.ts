/**
 * `<bc-search>`: searches while one types. The address holds the query and what it is narrowed to, so that a
 * search can be sent to someone; without this script the form still leads here. What is found and in which
 * order is decided in the modules beside; this one only asks and shows.
 */
import { formatNumber } from '../../domain/vietnamese.ts';
import { addressesAt } from '../addresses.ts';
import { answerList, element, link, pageItem, type Words } from './draw.ts';
import { facetName } from './facet-names.ts';
import { facetGroups, readFilters, tickedIn, writeFilters } from './facet-list.ts';
import type { Page } from './closer-order.ts';
import { stands, type Filters, type Found } from './find.ts';
import { forgetFullText, fullText, whyNoFullText, type NoFullText } from './full-text.ts';
import { findWidely, periodsSought, toldTogether } from './older.ts';
import type { OlderTold, OpenIndex } from './open-index.ts';
import type { Answer } from './question/question.ts';
import type { Understood } from './question/read.ts';
import type { Vocabulary } from './question/vocabulary.ts';
import { languageHere, openQuestions } from './questions.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';
import { answered, aroundPages, askedFor, beyond, type Answered } from './search.ts';
import { searchSentences } from './sentences.ts';

const PAUSE = 180;

class Search extends HTMLElement {
  readonly #language = languageHere();
  readonly #say = searchSentences[this.#language];
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** While one types, the address follows in place; a finished query stays behind as a step back. */
  #isTyping = false;
  /** The search whose answer is awaited or shown; a late answer to an older one is dropped. */
  #turn = 0;
  #filters: Filters = {};
  #hasFacets = false;
  /** What things are called on this page, once it is known. */
  #vocabulary: Vocabulary | null = null;

  connectedCallback() {
    const { form, input, facets } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#begin({ isTyping: false });
      if (input.value.trim() !== '') keepSearch(input.value.trim());
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#begin({ isTyping: true });
      }, PAUSE);
    });
    input.addEventListener('focus', () => void this.#prepare(), { once: true });
    facets.addEventListener('toggle', () => {
      if (facets.open && !this.#hasFacets) void this.#search();
    });
    facets.addEventListener('change', () => {
      this.#filters = tickedIn(facets);
      this.#begin({ isTyping: false });
    });
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
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`)!;
    return {
      form: this.querySelector('form')!,
      input: this.querySelector<HTMLInputElement>('input[name="q"]')!,
      recent: part('recent'),
      status: part('status'),
      correction: part('correction'),
      answers: part('answers'),
      facets: this.querySelector<HTMLDetailsElement>('[data-facets]')!,
      results: part('results'),
      fallback: this.querySelector<HTMLTemplateElement>('template')!,
    };
  }

  #words(): Words {
    return { say: this.#say, words: JSON.parse(this.dataset.words!) as Words['words'] };
  }

  /** Fetches what every search needs while the first letters are typed. */
  async #prepare() {
    await Promise.allSettled([openQuestions(), fullText(this.dataset.index!)]);
  }

  #read() {
    const query = new URLSearchParams(location.search);
    const { input, facets } = this.#parts();
    input.value = query.get('q') ?? '';
    this.#filters = readFilters(query);
    facets.open ||= Object.keys(this.#filters).length > 0;
    this.#isTyping = false;
    void this.#search();
  }

  #begin({ isTyping }: { readonly isTyping: boolean }) {
    clearTimeout(this.#pause);
    this.#write();
    this.#isTyping = isTyping;
    void this.#search();
  }

  #write() {
    const query = this.#parts().input.value.trim();
    const url = new URL(location.href);
    const isFirst = !url.searchParams.has('q');
    if (query === '') {
      url.searchParams.delete('q');
      this.#filters = {};
    } else url.searchParams.set('q', query);
    writeFilters(this.#filters, url.searchParams);
    if (url.href === location.href) return;
    if (this.#isTyping || isFirst) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }

  /** Answers come as soon as the question is read; what full text finds comes below. */
  async #search() {
    const turn = (this.#turn += 1);
    const { input, status, correction, answers: box, facets, results } = this.#parts();
    const query = input.value.trim();
    this.#showRecent(query);
    if (query === '') {
      status.textContent = '';
      facets.hidden = true;
      for (const part of [correction, box, results]) part.replaceChildren();
      return;
    }
    status.textContent = this.#say.searching;
    const { question, sure: answers, others } = await this.#answer(query);
    if (this.#turn !== turn) return;
    this.#showCorrections(question, query);
    box.replaceChildren(...(answers.length > 0 ? [answerList(answers, this.#say)] : []));
    try {
      const index = await fullText(this.dataset.index!);
      const asked = askedFor(query, question, this.#vocabulary);
      const periods = periodsSought(question, this.#vocabulary, this.#filters);
      if (facets.open) await this.#loadFacets(index);
      const found = await findWidely(index, asked, this.#filters, periods);
      const first = await found.next();
      const { before, after } = aroundPages({ question, sure: answers, others }, found);
      const offered = [...answers, ...before];
      const pages = this.#own(offered, first);
      if (this.#turn !== turn) return;
      if (before.length > 0) box.replaceChildren(...this.#offered(before));
      this.#show(asked.text, answers, found, pages, index.unopened());
      results.append(...this.#offered(after, before.length > 0));
      // Where little was found it is what one looks for next.
      const isWhole = pages.length > 0 && found.unanswered.length === 0;
      results[isWhole ? 'append' : 'prepend'](...this.#older(index));
    } catch (error) {
      forgetFullText();
      if (this.#turn !== turn) return;
      this.#fail(whyNoFullText(error), answers);
      results.append(...this.#offered(others));
    }
  }

  /** What may be meant, under its heading; nothing where nothing may. */
  #offered(others: readonly Answer[], isMore = false): readonly HTMLElement[] {
    if (others.length === 0) return [];
    const heading = isMore ? this.#say.related : this.#say.others;
    return [element('h2', 'search-others', heading), answerList(others, this.#say)];
  }

  /** What answers the question; nothing where the vocabulary cannot be fetched. */
  async #answer(query: string): Promise<Answered> {
    try {
      const { vocabulary, means } = await openQuestions();
      this.#vocabulary = vocabulary;
      return await answered(query, vocabulary, means, this.#filters, (words) =>
        fullText(this.dataset.index!)
          .then((index) => stands(index, words))
          .catch(() => false),
      );
    } catch {
      return { question: null, sure: [], others: [] };
    }
  }

  async #loadFacets(index: OpenIndex) {
    this.#hasFacets = true;
    await index.loadFacets();
  }

  /** Pages at the addresses of this page's language, without what is answered above. */
  #own(answers: readonly Answer[], pages: readonly Page[]): readonly Page[] {
    const { translated } = addressesAt(import.meta.env.BASE_URL);
    const at = (url: string) => translated(url, this.#language);
    const own = pages.map((page) => ({
      ...page,
      url: at(page.url),
      places: page.places.map((hit) => ({ ...hit, page: at(hit.page) })),
    }));
    return beyond(answers, own);
  }

  #show(
    query: string,
    answers: readonly Answer[],
    found: Found,
    pages: readonly Page[],
    unsearched: readonly OlderTold[],
  ) {
    const { status, results, facets } = this.#parts();
    this.#showFacets(found, unsearched);
    if (pages.length === 0) {
      const isNothing = answers.length === 0;
      status.textContent = isNothing ? this.#say.none(query) : this.#say.onlyAnswered;
      const advice = this.#say.advice.map((text) => element('li', '', text));
      results.replaceChildren(
        ...(isNothing ? [element('ul', 'search-advice', ...advice), this.#elsewhere()] : []),
      );
      facets.hidden ||= isNothing && Object.keys(this.#filters).length === 0;
      return;
    }
    status.textContent = this.#sentence(query, answers, found);
    const list = element(
      'ol',
      'search-pages',
      ...pages.map((page) => pageItem(page, this.#words())),
    );
    results.replaceChildren(list);
    if (found.hasMore()) results.append(this.#more(answers, found, list));
  }

  #sentence(query: string, answers: readonly Answer[], found: Found): string {
    const say = this.#say;
    const list = (texts: readonly string[]) => texts.map((text) => say.quoted(text)).join(', ');
    const answered = answers.length > 0 ? say.answered : '';
    if (found.unanswered.length > 0)
      return `${answered} ${say.unanswered(list(found.unanswered))}`.trim();
    const places = formatNumber(found.loaded());
    const count = found.hasMore() ? say.foundMany(places, query) : say.found(places, query);
    const also = found.alsoFound.length > 0 ? say.also(list(found.alsoFound.slice(0, 2))) : '';
    return [answered, count, also].filter(Boolean).join(' ');
  }

  #showCorrections(question: Understood | null, query: string) {
    const { correction } = this.#parts();
    const slips = question?.corrections ?? [];
    if (slips.length === 0) {
      correction.replaceChildren();
      return;
    }
    const said = slips.map(({ typed, taken }) => this.#say.corrected(typed, taken)).join(' ');
    const asTyped = link(`?q=${encodeURIComponent(`"${query}"`)}`, this.#say.asTyped(query));
    correction.replaceChildren(said, ' ', asTyped);
  }

  #showFacets(found: Found, unsearched: readonly OlderTold[]) {
    const { facets } = this.#parts();
    const chosen = Object.values(this.#filters).flatMap(({ any }) => any).length;
    const say = this.#say;
    facets.hidden = false;
    facets.querySelector('summary')!.textContent =
      chosen === 0 ? say.narrow : say.narrowed(formatNumber(chosen));
    if (!this.#hasFacets) return;
    const focused = document.activeElement;
    const vocabulary = this.#vocabulary;
    const groups = facetGroups(found.counts, this.#filters, this.#words(), (facet, value) =>
      vocabulary === null ? value : facetName(facet, value, vocabulary),
    );
    const box = facets.querySelector('[data-facet-groups]')!;
    box.replaceChildren(
      ...(unsearched.length === 0 ? [] : [element('p', 'search-advice', say.notCounted)]),
      ...groups,
      ...(chosen === 0 ? [] : [this.#clear()]),
    );
    // The box that was ticked is drawn anew; the reader stays at it.
    if (focused instanceof HTMLInputElement && !focused.isConnected)
      [...box.querySelectorAll('input')]
        .find(({ name, value }) => name === focused.name && value === focused.value)
        ?.focus();
  }

  #clear(): HTMLElement {
    const button = element('button', 'search-clear', this.#say.clear);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#filters = {};
      this.#begin({ isTyping: false });
      this.#parts().facets.querySelector('summary')!.focus();
    });
    return button;
  }

  #showRecent(query: string) {
    const { recent } = this.#parts();
    const searches = query === '' ? recentSearches() : [];
    if (searches.length === 0) {
      recent.replaceChildren();
      return;
    }
    const forget = element('button', 'search-clear', this.#say.forget);
    forget.type = 'button';
    forget.addEventListener('click', () => {
      forgetSearches();
      recent.replaceChildren();
      this.#parts().input.focus();
    });
    const links = searches.flatMap((one) => [link(`?q=${encodeURIComponent(one)}`, one), ' ']);
    recent.replaceChildren(`${this.#say.recent} `, ...links, forget);
  }

  #more(answers: readonly Answer[], found: Found, list: HTMLElement): HTMLElement {
    const button = element('button', 'search-more', this.#say.more);
    button.type = 'button';
    button.addEventListener('click', () => {
      button.disabled = true;
      void found.next().then((next) => {
        const added = this.#own(answers, next).map((page) => addTo(list, page, this.#words()));
        added[0]?.querySelector('a')?.focus();
        if (found.hasMore()) button.disabled = false;
        else button.remove();
      });
    });
    return button;
  }

  /** That older reports were not searched, and how many, to search them, too; nothing where all were. */
  #older(index: OpenIndex): readonly HTMLElement[] {
    const unsearched = index.unopened();
    if (unsearched.length === 0) return [];
    const { reports, years } = toldTogether(unsearched);
    const text = this.#say.searchOlder(formatNumber(reports), years);
    const button = element('button', 'search-more', text);
    button.type = 'button';
    button.addEventListener('click', () => {
      button.disabled = true;
      // What cannot be fetched is said by the search.
      void index
        .open(unsearched)
        .catch(forgetFullText)
        .then(() => this.#search())
        .then(() => this.#parts().results.querySelector('a')?.focus());
    });
    return [element('p', 'search-advice', this.#say.notSearched), button];
  }

  /** Says why full text cannot be searched; what is answered above stays. */
  #fail(why: NoFullText, answers: readonly Answer[]) {
    const { status, results, facets } = this.#parts();
    const say = this.#say;
    facets.hidden = true;
    const { said, advice } = {
      wasm: { said: say.noWasm, advice: say.noWasmAdvice },
      index: { said: say.noIndex, advice: null },
      network: { said: say.failed, advice: say.failedAdvice },
    }[why];
    status.textContent = answers.length > 0 ? `${say.answered} ${said}` : said;
    const retry = element('button', 'search-more', say.retry);
    retry.type = 'button';
    retry.addEventListener('click', () => void this.#search());
    results.replaceChildren(
      ...(advice === null ? [] : [element('p', 'search-advice', advice)]),
      ...(why === 'network' ? [retry] : []),
      this.#elsewhere(),
    );
  }

  /** The links to lists that the page keeps for readers without script, too. */
  #elsewhere(): DocumentFragment {
    return this.#parts().fallback.content.cloneNode(true) as DocumentFragment;
  }

  /** Arrow keys walk through what is offered; Escape goes back to the box. */
  #walk(event: KeyboardEvent) {
    const { input, answers, results } = this.#parts();
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
    if (step === undefined || (event.target === input && step !== 1)) return;
    const stops = [answers, results]
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>('a, summary, button')])
      .filter((stop) => stop.checkVisibility({ contentVisibilityAuto: true }));
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.target !== input && at === -1) return;
    event.preventDefault();
    (step === 0 ? input : (stops[at + step] ?? (at + step < 0 ? input : undefined)))?.focus();
  }
}

/** Draws a page at the end of a list; a page that is there already gets its further places. */
function addTo(list: HTMLElement, page: Page, words: Words): HTMLElement {
  const item = pageItem(page, words);
  const there = [...list.querySelectorAll('h2 a')].find((a) => a.getAttribute('href') === page.url);
  const places = item.querySelector<HTMLElement>('.search-places');
  if (!there || !places) {
    if (!there) list.append(item);
    return item;
  }
  there.closest('li')!.append(places);
  return places;
}

customElements.define('bc-search', Search);
