/** Draws what was found, out of texts and never of markup. */
import type { Page } from './closer-order.ts';
import type { Stretch } from './excerpt.ts';
import type { Hit } from './hits.ts';
import type { Answer } from './question/question.ts';
import type { SearchSentences } from './sentences.ts';

const ANSWERS_SHOWN = 4;
const PLACES_SHOWN = 3;
const PLACES_AT_MOST = 12;

/** What answers the question by itself: the thing, its value, and where it stands. */
export function answerList(answers: readonly Answer[], say: SearchSentences): HTMLElement {
  const items = answers.map(({ address, title, label, value }) =>
    element(
      'li',
      'search-answer',
      link(address, title),
      ' ',
      element('span', 'search-kind', label),
      ...(value === null ? [] : [element('p', 'search-value-said', value)]),
    ),
  );
  const list = element('ol', 'search-answers', ...items.slice(0, ANSWERS_SHOWN));
  const hidden = items.slice(ANSWERS_SHOWN);
  if (hidden.length === 0) return list;
  const rest = element(
    'details',
    'search-rest',
    element('summary', '', say.answers(String(hidden.length))),
    element('ol', 'search-answers', ...hidden),
  );
  return element('div', '', list, rest);
}

/** What is said of what was found, in the page's language. */
export interface Words {
  readonly say: SearchSentences;
  /** Kinds and statuses, which the index knows in Vietnamese alone. */
  readonly words: Readonly<Record<string, string>>;
}

/** One page: its name, and the places on it that answer. */
export function pageItem({ url, title, whole, places }: Page, inWords: Words): HTMLElement {
  const { say, words } = inWords;
  const placeItem = (hit: Hit) => placeOf(hit, words);
  const heading = vietnamese(link(url, ...(whole ? marked(whole.title) : [title])));
  const item = element('li', 'search-page', element('h2', '', heading));
  if (whole?.kind) item.append(element('p', 'search-kind', words[whole.kind] ?? whole.kind));
  if (whole && whole.excerpt.length > 0) item.append(excerpt(whole));
  const [shown, hidden] = [
    places.slice(0, PLACES_SHOWN),
    places.slice(PLACES_SHOWN, PLACES_AT_MOST),
  ];
  if (shown.length > 0) item.append(element('ul', 'search-places', ...shown.map(placeItem)));
  if (hidden.length > 0)
    item.append(
      element(
        'details',
        'search-rest',
        element('summary', '', say.places(String(hidden.length))),
        element('ul', 'search-places', ...hidden.map(placeItem)),
      ),
    );
  return item;
}

function placeOf(hit: Hit, words: Words['words']): HTMLElement {
  const name = vietnamese(link(`${hit.page}#${hit.anchor}`, ...marked(hit.title)));
  const about = [hit.kind, hit.status]
    .filter((text) => text !== null)
    .map((text) => words[text] ?? text)
    .join(' · ');
  return element(
    'li',
    '',
    name,
    ...(about === '' ? [] : [' ', element('span', 'search-kind', about)]),
    ...(hit.excerpt.length > 0 ? [excerpt(hit)] : []),
  );
}

function excerpt(hit: Hit): HTMLElement {
  return vietnamese(element('p', 'search-excerpt', ...marked(hit.excerpt)));
}

/** Full text knows the Vietnamese pages alone. */
function vietnamese<Of extends HTMLElement>(drawn: Of): Of {
  drawn.lang = 'vi';
  return drawn;
}

function marked(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.flatMap(({ text, isMatch }, at) => [
    at === 0 ? '' : ' ',
    isMatch ? element('mark', '', text) : text,
  ]);
}

export function link(href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const a = element('a', '', ...children);
  a.href = href;
  return a;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
