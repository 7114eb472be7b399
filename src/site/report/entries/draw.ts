/** Models or tasks: how they divide by status, then each in its printed group. */
import { markup, trusted, type Content } from '../../markup.ts';
import { reportSentences } from '../sentences.ts';
import type { EntriesView, Entry, StatusCount } from './view.ts';
import { drawStatus } from '../../status/draw.ts';
import { drawFigureTable } from '../figures/draw.ts';
import { drawGroupHead, drawSectionHead } from '../table/heads.ts';
import { drawMarks } from '../table/marks.ts';

const words = reportSentences.vi;

export function drawEntries({ head, statuses, groups }: EntriesView): Content {
  return markup`
    <section class="section" id="${head.id}">
      ${drawSectionHead(head)}
      ${statusSummary(statuses)}
      ${groups.map((group) => [
        drawGroupHead(group),
        group.entries.map((entry) => drawEntry(entry, group.name ? 'h4' : 'h3')),
      ])}
    </section>
  `;
}

/** One of them: name, status, who and until when at the side; texts and figures in the column. */
export function drawEntry(entry: Entry, heading: 'h3' | 'h4', lead: Content = null): Content {
  const { statusElsewhere, facts, passages, figures } = entry;
  return markup`
    <article class="entry" id="${entry.anchor}">
      <div class="entry__head">
        <${heading} class="entry__title">
          <span class="entry__number">${entry.number}</span>
          ${entry.name}
        </${heading}>
        ${drawMarks(entry.marks)}
      </div>
      <div class="entry__side">
        <div class="entry__status" id="${entry.statusId}">
          ${drawStatus(entry.status)}
          ${drawMarks(entry.statusMarks)}
        </div>
        ${entry.statusPrinted && markup`<p class="quiet small">${entry.statusPrinted}</p>`}
        ${
          statusElsewhere.length > 0 &&
          markup`
            <div class="small">
              <p class="entry__label">${words.statusElsewhere}</p>
              ${statusElsewhere.map((text) => markup`<p>${text}</p>`)}
            </div>
          `
        }
        ${
          facts.length > 0 &&
          markup`
            <dl class="entry__facts">
              ${facts.map(
                ({ label, text }) => markup`
                  <div>
                    <dt class="entry__label">${label}</dt>
                    <dd>${text}</dd>
                  </div>
                `,
              )}
            </dl>
          `
        }
      </div>
      <div class="entry__body">
        ${lead}
        ${
          passages.length > 0 &&
          markup`
            <dl class="entry__passages">
              ${passages.map(
                ({ label, html }) => markup`
                  <div>
                    <dt class="entry__label">${label}</dt>
                    <dd class="prose">${trusted(html)}</dd>
                  </div>
                `,
              )}
            </dl>
          `
        }
        ${figures && drawFigureTable(figures, true)}
      </div>
    </article>
  `;
}

/** How the rows divide by status: a bar of parts, and the same in words. */
function statusSummary(statuses: readonly StatusCount[]): Content {
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
