/** Models or tasks: how they divide by status, then each in its printed group. */
import { markup, trusted, type Content } from '../../markup.ts';
import type { Link } from '../../shared/link.ts';
import type { ReportSentences } from '../sentences.ts';
import type { EntriesView, Entry, StatusCount } from './view.ts';
import { drawShareBar } from '../../value/draw.ts';
import { drawListTools, type ListTools } from '../reading/draw.ts';
import { drawStatus } from '../../status/draw.ts';
import { drawFigureTable } from '../figures/draw.ts';
import { drawFoot, drawGroupHead, drawSectionHead } from '../table/heads.ts';
import { drawCite, drawMarks, drawSignsInside } from '../table/marks.ts';

export function drawEntries(view: EntriesView, words: ReportSentences): Content {
  const { head, statuses } = view;
  return markup`
    <section class="section" id="${head.id}">
      ${drawSectionHead(head)}
      ${statusSummary(statuses, words)}
      ${drawEntryList(view, words, () => null)}
    </section>
  `;
}

/** All of them in their groups, each folded to a line that says what it is; above, what narrows the list. */
export function drawEntryList<One extends Entry>(
  { head, statuses, groups }: EntriesView<One>,
  words: ReportSentences,
  leadOf: (entry: One) => Content,
): Content {
  return markup`
    ${drawListTools(entryTools(head, statuses, groups, words), words)}
    <div data-list="${head.id}">
      ${groups.map(
        (group) => markup`
          <div class="entry-group">
            ${drawGroupHead(group)}
            ${group.entries.map((entry) =>
              drawEntry(entry, group.name ? 'h4' : 'h3', words, leadOf(entry)),
            )}
          </div>
        `,
      )}
    </div>
    ${drawFoot(head.foot)}
  `;
}

/** Narrowed by status; in order of name, status, or of the value at a glance. */
function entryTools(
  { id, title }: EntriesView['head'],
  statuses: readonly StatusCount[],
  groups: EntriesView['groups'],
  { tools }: ReportSentences,
): ListTools {
  const entries = groups.flatMap((group) => group.entries);
  const hasStatuses = statuses.length > 1;
  const hasValues = entries.some(({ glance }) => glance !== null && glance.value !== null);
  return {
    list: id,
    title,
    count: entries.length,
    choice: hasStatuses
      ? {
          label: tools.status,
          column: null,
          options: statuses.map(({ status, word, count }) => ({
            value: status,
            text: tools.option(word, count),
          })),
        }
      : null,
    orders: [
      { value: 'name', text: tools.orders.name },
      ...(hasStatuses ? [{ value: 'status', text: tools.orders.status }] : []),
      ...(hasValues ? [{ value: 'value', text: tools.orders.value }] : []),
    ],
    hasFolds: true,
  };
}

/** One of them: number, name, status and a figure in sight; folded, who and until when, texts and figures. */
function drawEntry(
  entry: Entry,
  heading: 'h3' | 'h4',
  words: ReportSentences,
  lead: Content,
): Content {
  const { glance } = entry;
  return markup`
    <article class="entry" id="${entry.anchor}" data-value="${glance?.value}">
      <details>
        <summary>
          <span class="entry__number">${entry.number}</span>
          <${heading} class="entry__title" lang="${words.printedLanguage}">${entry.name}</${heading}>
          <span class="entry__status" id="${entry.statusId}">
            ${drawStatus(entry.status)}
            ${drawSignsInside(entry, words)}
          </span>
          ${
            glance &&
            markup`<span class="entry__glance">${drawShareBar(glance.bar)}${glance.text}</span>`
          }
        </summary>
        <div class="entry__content">
          ${entrySide(entry, words)}
          ${entryBody(entry, words, lead)}
        </div>
      </details>
      ${drawCite(entry.anchor, words)}
    </article>
  `;
}

/** Who and until when, and what else is said of its status. */
function entrySide(entry: Entry, words: ReportSentences): Content {
  const { marks, statusMarks, statusPrinted, statusElsewhere, facts } = entry;
  const signs = [...marks, ...statusMarks];
  const parts = [
    signs.length > 0 && markup`<p>${drawMarks(signs)}</p>`,
    statusPrinted && markup`<p class="quiet small">${statusPrinted}</p>`,
    statusElsewhere.length > 0 &&
      markup`
        <div class="small">
          <p class="entry__label">${words.statusElsewhere}</p>
          ${statusElsewhere.map((text) => markup`<p>${text}</p>`)}
        </div>
      `,
    facts.length > 0 &&
      markup`
        <dl class="entry__facts">
          ${facts.map(
            ({ label, text, isPrinted, links, spot }) => markup`
              <div>
                <dt>${label}</dt>
                <dd id="${spot?.id}" lang="${isPrinted && words.printedLanguage}">${links ? drawLinks(links) : text}${spot && drawMarks(spot.marks)}</dd>
              </div>
            `,
          )}
        </dl>
      `,
  ].filter(Boolean);
  return parts.length > 0 && markup`<div class="entry__side">${parts}</div>`;
}

function drawLinks(links: readonly Link[]): Content {
  return links.map(({ text, href }, at) => [
    at > 0 && '; ',
    href === null ? text : markup`<a href="${href}">${text}</a>`,
  ]);
}

/** What it is for, what came of it, its figures. */
function entryBody({ passages, figures }: Entry, words: ReportSentences, lead: Content): Content {
  const parts = [
    lead,
    passages.length > 0 &&
      markup`
        <dl class="entry__passages">
          ${passages.map(
            ({ label, html }) => markup`
              <div>
                <dt>${label}</dt>
                <dd class="prose" lang="${words.printedLanguage}">${trusted(html)}</dd>
              </div>
            `,
          )}
        </dl>
      `,
    figures && drawFigureTable(figures, words, true),
  ].filter(Boolean);
  return parts.length > 0 && markup`<div class="entry__body">${parts}</div>`;
}

/** How the rows divide by status: a bar of parts, and the same in words. */
function statusSummary(statuses: readonly StatusCount[], words: ReportSentences): Content {
  return markup`
    <div class="status-summary">
      <svg
        class="status-summary__bar"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        ${statuses.map(
          ({ status, x, width }) => markup`
            <rect class="status-fill--${status}" x="${x}" width="${width}" height="4"></rect>
          `,
        )}
      </svg>
      <ul aria-label="${words.statusSummary}">
        ${statuses.map(
          ({ status, glyph, word, count }) => markup`
            <li class="status status--${status}">
              <span class="status__word">
                <span class="status__glyph" aria-hidden="true">${glyph}</span>
                ${word}
              </span>
              <strong>${count}</strong>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
