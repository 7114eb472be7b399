/**
 * From a built page to what Pagefind is given of it: the text worth finding, with đ and numbers written
 * so that they can be found, and a title on every anchor that a hit can link to. Pure text in, text
 * out; it reads the well-formed HTML that our own templates write, and no other.
 */
import { foldForPagefind, foldStroke } from './marks.ts';

/** What Pagefind must not read inside a page that is meant for search. */
export const NOT_INDEXED = ['header', 'figure', 'thead', '[hidden]', '.visually-hidden'];

const PAGE = /<main\b[^>]*\sdata-pagefind-body[\s>][\s\S]*<\/main>/;
const HEAD_MARKS = /<meta\b[^>]*\sdata-pagefind-[^>]*>/g;
const CELL = /<td\b[^>]*>((?:(?!<\/td>)[\s\S])*)<\/td>/g;
const OPENING_WITH_ID = /<([a-z][a-z0-9-]*)\b([^>]*\sid="([^"]+)"[^>]*)>/g;
const NAMING = /<(h[2-6]|dt|summary|caption|th)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const NAMES_ITSELF = /^(?:h[2-6]|dt|th)$/;
const IN_TABLE_OR_LIST = /^(?:tr|td|th|li|dt|dd|a|span)$/;

/** The page as Pagefind is to read it, or null for a page that is not meant to be found. */
export function prepareForPagefind(html: string): string | null {
  const page = PAGE.exec(html)?.[0];
  if (page === undefined || !/<html\b[^>]*\slang="vi"/.test(html)) return null;
  const head = html.slice(0, html.indexOf('</head>')).match(HEAD_MARKS) ?? [];
  const body = separateCells(nameAnchors(dropSmallNumbers(page)));
  return foldPage(`<html lang="vi"><head>${head.join('')}</head><body>${body}</body></html>`);
}

/**
 * Empties cells that hold no word and no number of four digits: «13» and «96,12 %» are found
 * everywhere and lead nowhere, and tables are full of them.
 */
export function dropSmallNumbers(html: string): string {
  return html.replace(CELL, (cell, content: string) => {
    const text = textOf(content);
    const isWorthFinding = /\p{L}/u.test(text) || (/(?:\d[.,]?){4}/.test(text) && !text.includes('%'));
    return isWorthFinding ? cell : '<td></td>';
  });
}

/**
 * Gives every element with an id the title by which a hit in it is shown: the first heading, row
 * header or term inside it, before the next element with an id. After a table the words belong to
 * its section again, not to its last row, so the section's anchor is repeated there.
 */
export function nameAnchors(html: string): string {
  const openings = [...html.matchAll(OPENING_WITH_ID)];
  let section = '';
  const parts = openings.map((opening, at) => {
    const [tag, name, attributes, id] = opening as unknown as [string, string, string, string];
    const start = opening.index;
    const inside = html.slice(start + tag.length, openings[at + 1]?.index ?? html.length);
    const title = titleOf(name, attributes, tag, inside);
    if (title && !IN_TABLE_OR_LIST.test(name)) section = anchor(id, title);
    const rest = inside.replaceAll('</table>', `</table>${section}`);
    return (title ? `<${name}${attributes} data-pagefind-title="${title}">` : tag) + rest;
  });
  return html.slice(0, openings[0]?.index ?? html.length) + parts.join('');
}

function titleOf(name: string, attributes: string, tag: string, inside: string): string | null {
  if (name === 'main' || attributes.includes('data-pagefind-title')) return null;
  if (NAMES_ITSELF.test(name)) return firstName(tag + inside);
  return firstName(name === 'tr' ? rowOf(inside) : inside);
}

function rowOf(inside: string): string {
  const end = inside.indexOf('</tr>');
  const row = end === -1 ? inside : inside.slice(0, end);
  return row.replace(/<th\b(?![^>]*scope="row")[\s\S]*?<\/th>/g, '');
}

function firstName(html: string): string | null {
  for (const [, , , content] of html.matchAll(NAMING)) {
    const text = textOf(content!).replaceAll('"', '&quot;');
    if (/\p{L}/u.test(text)) return text;
  }
  return null;
}

function anchor(id: string, title: string): string {
  return `<p id="${id}" data-pagefind-title="${title}"></p>`;
}

/** Sets cells and terms apart, as blanks that the browser draws are not in the text. */
function separateCells(html: string): string {
  return html
    .replace(/<td\b[^>]*>\s*<\/td>/g, '')
    .replace(/<\/(td|th|dt|caption|summary)>/g, ' ·</$1>');
}

/** Text is folded; of a tag only đ, since its numbers are not for reading. */
function foldPage(html: string): string {
  return html.replace(/<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<') ? foldStroke(piece) : foldForPagefind(piece),
  );
}

function textOf(html: string): string {
  return html
    .replace(/<(svg|span)\b[^>]*(?:visually-hidden|aria-hidden)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
