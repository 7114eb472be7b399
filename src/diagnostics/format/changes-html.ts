/**
 * What changed, as one HTML file to keep beside a pull request and to print: no script, nothing fetched, every word
 * that an author wrote escaped.
 */
import type { Language } from '../language.ts';
import { seenAt, toldOf, WORDS, type About, type Changed, type Line } from './changes.ts';
import { printable } from './printable.ts';

/** More values of one report than a reader goes through. */
const MOST_LINES = 2_000;

export function formatChangesHtml(
  changes: readonly Changed[],
  { base, site }: About,
  lang: Language,
): string {
  const words = WORDS[lang];
  const title = changes.length === 0 ? words.none(base) : words.title(base, changes.length);
  const told = changes.map((change, nth) => ({
    ...toldOf(change, lang),
    pages: change.pages,
    anchor: `bao-cao-${nth + 1}`,
  }));
  const contents = told.map(
    ({ headline, anchor, notes }) =>
      `<li${notes.length > 0 ? ' class="fault"' : ''}><a href="#${anchor}">${escaped(headline)}</a></li>`,
  );
  const sections = told.map(
    ({ headline, notes, lines, rows, pages, anchor }) => `<section id="${anchor}">
<h2>${escaped(headline)}</h2>
${notes.map((note) => `<p class="fault">${escaped(note)}</p>`).join('\n')}
${tableOf(lines, lang)}
${listOf(words.rowsChanged, rows.map(escaped))}
${listOf(words.pages, pages.map(pageLink(site)))}
</section>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="kind">${words.report}</p>
<h1>${escaped(title)}</h1>
${contents.length > 1 ? `<ul class="contents">\n${contents.join('\n')}\n</ul>` : ''}
${sections.join('\n')}
</main>
</body>
</html>
`.replace(/\n{2,}/g, '\n');
}

function tableOf(lines: readonly Line[], lang: Language): string {
  if (lines.length === 0) return '';
  const words = WORDS[lang];
  const left = lines.length - MOST_LINES;
  const [place, ...others] = words.columns;
  return `<table>
<caption>${words.changed}</caption>
<thead><tr><th scope="col">${place}</th>${others.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${lines
  .slice(0, MOST_LINES)
  .map((line) => rowOf(line, others))
  .join('\n')}
</tbody>
</table>
${left > 0 ? `<p>${escaped(words.inTerminal(left))}</p>` : ''}`;
}

/** Cells bear their headings: on a phone, where they stand below one another, these are shown. */
function rowOf(
  { where, before, after, difference, doubt }: Line,
  columns: readonly string[],
): string {
  const sign = doubt === '' ? '' : '⚠ ';
  const last = [difference, doubt].filter((text) => text !== '').map(escaped);
  const cells = [escaped(before), escaped(after), last.join('<br>')].map(
    (text, nth) => `<td data-column="${columns[nth]!}">${text}</td>`,
  );
  return `<tr${doubt === '' ? '' : ' class="doubt"'}><th scope="row">${sign}${escaped(where)}</th>${cells.join('')}</tr>`;
}

/** @param items as HTML */
function listOf(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${title}</h3>
<ul>
${items.map((item) => `<li>${item}</li>`).join('\n')}
</ul>`;
}

function pageLink(site: string | null): (page: string) => string {
  return (page) =>
    site === null ? escaped(page) : `<a href="${escaped(seenAt(site)(page))}">${escaped(page)}</a>`;
}

function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The look of the site in little: its ink, paper and rules. */
const STYLE = `
:root{color-scheme:light dark;--ink:#16202b;--paper:#fbfaf7;--red:#8f1d2c;--amber:#8a5a00;--line:color-mix(in srgb,var(--ink) 15%,var(--paper));--quiet:color-mix(in srgb,var(--ink) 70%,var(--paper))}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--paper:#14181d;--red:#f08a96;--amber:#e0b15a}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 'Be Vietnam Pro',system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.kind{margin:0;color:var(--red);font-weight:600}
h1{margin:.25rem 0 1.5rem;font-size:1.9rem;line-height:1.2}
h2{margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink);font-size:1.25rem}
h3{margin:1.5rem 0 .25rem;font-size:1rem}
a{color:inherit;text-decoration-color:var(--red)}
ul{margin:0;padding-left:1.25rem}
li,td,th{overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
caption{text-align:left;color:var(--quiet);padding-bottom:.25rem}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{border-bottom-color:var(--ink);font-weight:600}
tbody th{width:40%}
.doubt th,.doubt td:last-child,.fault{color:var(--amber);font-weight:600}
.fault{color:var(--red)}
@media (max-width:40rem){table,caption,tbody,tr,th,td{display:block}tbody th{width:auto}thead{position:absolute;left:-999rem}tr{padding:.5rem 0;border-bottom:1px solid var(--line)}th,td{border:0;padding:.1rem 0}td:empty{display:none}td::before{content:attr(data-column)': ';color:var(--quiet);font-weight:400}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--red:#000;--amber:#000}main{max-width:none;padding:0}tr{break-inside:avoid}h2,h3,caption{break-after:avoid}a{text-decoration:none}}
`.trim();
