/** A status: glyph, word, colour; steps as a segmented bar with its text (view.ts). */
import { classes, markup, type Markup } from '../markup.ts';
import type { StatusView } from './view.ts';

const SEGMENT = 14;

export function drawStatus({ id, glyph, word, details, steps }: StatusView): Markup {
  return markup`
    <span class="status status--${id}">
      <span class="status__word">
        <span class="status__glyph" aria-hidden="true">${glyph}</span>
        ${word}
      </span>
      ${details.map((detail) => markup`<span class="quiet small">(${detail})</span>`)}
      ${
        steps &&
        markup`
          <span class="steps">
            <svg class="steps__bar" viewBox="0 0 ${steps.segments.length * SEGMENT} 8" aria-hidden="true">
              ${steps.segments.map(
                (done, index) => markup`
                  <rect
                    class="${classes('steps__segment', done && 'steps__segment--done')}"
                    x="${index * SEGMENT + 0.5}"
                    y="0.5"
                    width="${SEGMENT - 3}"
                    height="7"
                  ></rect>
                `,
              )}
            </svg>
            ${steps.text}
          </span>
        `
      }
    </span>
  `;
}
