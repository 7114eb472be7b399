/**
 * From a built page to what Pagefind is given of it: the text worth finding, with đ and numbers written
 * so that they can be found, and a title on every anchor that a hit can link to. Pure text in, text
 * out; it reads the well-formed HTML that our own templates write, and no other.
 */
import { foldForPagefind, foldStroke } from './marks.ts';

/** What Pagefind must not read inside a page that is meant for search. */
export const NOT_INDEXED = [
  'figure',
  'thead',
  '[hidden]',
  '[aria-hidden="true"]',
  '.visually-hidden',
  '.doubt-mark',
];

const PAGE = /<main\b[^>]*\sdata-pagefind-body[\s>=][\s\S]*<\/main>/;
const HEAD_MARKS = /<meta\b[^>]*\sdata-pagefind-[^>]*>/g;
const CELL = /<td\b[^>]*>((?:(?!<\/td>)[\s\S])*)<\/td>/g;
const CAPTION = /<caption\b[\s\S]*?<\/caption>/g;
const ENTRY_NAME = /(?<=<article\b[^>]*>\s*(?:<div\b[^>]*>\s*)?)<(h[3-6])\b[\s\S]*?<\/\1>/g;
const PASSAGE = /<(t[dh]|d[td])\b[^>]*>((?:(?!<\/\1>)[\s\S])*)<\/\1>/g;
const FIGURE_OR_NUMBER = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+\/\p{Lu}[\p{L}\d&-]*/gu;
const OPENING_WITH_ID = /<([a-z][a-z0-9-]*)\b([^>]*\sid="([^"]+)"[^>]*)>/g;
/** Elements that a hit may lead to, and what names them. A cell or a table is no place of its own. */
const PLACE = /^(?:section|article|div|dl|tr|li|details|h[2-6]|dt)$/;
const NAMES_ITSELF = /^(?:h[2-6]|dt)$/;
const HEADING = /<(h[2-6]|dt|summary)\b[^>]*>([\s\S]*?)<\/\1>/g;
const ROW_HEADER = /<(th)\b[^>]*\sscope="row"[^>]*>([\s\S]*?)<\/\1>/g;
/** Parts of a name that are not the name: signs of doubt, notes in a cell, what is said for the ear. */
const BESIDE_A_NAME =
  /<(a|span|svg)\b[^>]*(?:doubt-mark|cell-note|visually-hidden|aria-hidden)[^>]*>[\s\S]*?<\/\1>/g;

/** The day by which pages of a kind are older or newer, from the mark that the page carries. */
export function dayOf(html: string): string {
  return /content="(\d{4}-\d{2}-\d{2})"[^>]*data-pagefind-sort/.exec(html)?.[1] ?? '';
}

/**
 * The page as Pagefind is to read it, or null for a page that is not meant to be found. In brief, of
 * rows and entries only their figures and numbers of documents are read: they are found by these, and
 * shown by their names, but the names, the same month after month, are not words of the page.
 */
export function prepareForPagefind(html: string, { brief = false } = {}): string | null {
  const page = PAGE.exec(html)?.[0];
  if (page === undefined || !/<html\b[^>]*\slang="vi"/.test(html)) return null;
  const head = html.slice(0, html.indexOf('</head>')).match(HEAD_MARKS) ?? [];
  const named = nameAnchors(brief ? page : dropSmallNumbers(page));
  const body = separateCells(lightenTables(brief ? onlyFigures(named) : named));
  return foldPage(`<html lang="vi"><head>${head.join('')}</head><body>${body}</body></html>`);
}

/**
 * Empties cells that hold no word and no number of four digits: «13» and «96,12 %» are found
 * everywhere and lead nowhere, and tables are full of them.
 */
export function dropSmallNumbers(html: string): string {
  return html.replace(CELL, (cell, content: string) => {
    const text = textOf(content.replace(BESIDE_A_NAME, ''));
    const isWorthFinding =
      /\p{L}/u.test(text) || (/(?:\d[.,]?){4}/.test(text) && !text.includes('%'));
    return isWorthFinding ? cell : '<td></td>';
  });
}

/** Leaves of cells, descriptions and names of entries the figures and the numbers of documents. */
function onlyFigures(html: string): string {
  return html
    .replace(CAPTION, '')
    .replace(ENTRY_NAME, '')
    .replace(PASSAGE, (_passage, _name, content: string) => {
      const kept = textOf(content).match(FIGURE_OR_NUMBER) ?? [];
      return kept.length > 0 ? `<td>${kept.join(' · ')}</td>` : '';
    });
}

/** A word in a table weighs half: a table lists things, it is not about any one of them. */
function lightenTables(html: string): string {
  return html.replaceAll('<table', '<table data-pagefind-weight="0.5"');
}

/**
 * Gives every place with an id the title by which a hit in it is shown: the first heading or term
 * inside it before the next id, of a row its header. After a row with an id the words of a row without
 * one, and what follows the table, belong to the section again, so its anchor is repeated there.
 */
export function nameAnchors(html: string): string {
  const openings = [...html.matchAll(OPENING_WITH_ID)];
  let section = '';
  let inRow = false;
  const parts = openings.map((opening, at) => {
    const [tag, name, attributes, id] = opening as unknown as [string, string, string, string];
    const inside = html.slice(opening.index + tag.length, openings[at + 1]?.index ?? html.length);
    const title = attributes.includes('data-pagefind-title') ? null : titleOf(name, tag, inside);
    if (title && name !== 'tr' && name !== 'li')
      section = `<p id="${id}" data-pagefind-title="${title}"></p>`;
    if (name === 'tr') inRow = true;
    const rest = inside.replace(/<tr\b|<\/table>/g, (end) => {
      if (!inRow) return end;
      inRow = false;
      return end === '<tr' ? section + end : end + section;
    });
    return (title ? `<${name}${attributes} data-pagefind-title="${title}">` : tag) + rest;
  });
  return html.slice(0, openings[0]?.index ?? html.length) + parts.join('');
}

function titleOf(name: string, tag: string, inside: string): string | null {
  if (!PLACE.test(name)) return null;
  if (name === 'tr') return firstName(inside.split('</tr>')[0]!, ROW_HEADER);
  return firstName(NAMES_ITSELF.test(name) ? tag + inside : inside, HEADING);
}

function firstName(html: string, naming: RegExp): string | null {
  for (const [, , content] of html.matchAll(naming)) {
    const text = textOf(content!.replace(BESIDE_A_NAME, '')).replaceAll('"', '&quot;');
    if (/\p{L}/u.test(text)) return text;
  }
  return null;
}

/** Sets apart what the browser draws apart; cells with a dot, so that an excerpt of a row can be read. */
function separateCells(html: string): string {
  return html
    .replace(/<td\b[^>]*>\s*<\/td>/g, '')
    .replace(/<\/(td|th|dt|caption|summary)>/g, ' · </$1>')
    .replace(/<\/?(?!(?:a|b|strong|em|i|sup|sub|abbr|code|time)\b)[a-z]/g, ' $&');
}

/** Text is folded; of a tag only đ, since its numbers are not for reading. */
function foldPage(html: string): string {
  return html.replace(/<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<') ? foldStroke(piece) : foldForPagefind(piece),
  );
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
