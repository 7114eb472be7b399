/** A printed value, or the word for why there is none (view.ts). */
import { classes, markup, type Content, type Markup } from '../markup.ts';
import type { Value } from './view.ts';

export function drawValue({ kind, text, spoken, doubt, marks }: Value): Markup {
  return markup`
    <span class="${classes('value', kind !== 'number' && `value--${kind}`)}" title="${spoken}">
      ${
        spoken === null
          ? text
          : markup`
              <span aria-hidden="true">${text}</span>
              <span class="visually-hidden">${spoken}</span>
            `
      }
      ${marks.map((mark) => markup`<span class="value__mark">(${mark})</span>`)}
    </span>
    ${doubt && markup`<span class="value__doubt">${doubt}</span>`}
  `;
}

/**
 * A share as a bar, for a cell whose number stands beside it; hence hidden from screen readers. Filled for
 * the printed share, hollow for the one that we compute; in percent from 0 to 100, null draws nothing.
 */
export function drawShareBar(percent: number | null, hollow: number | null = null): Content {
  if (percent === null && hollow === null) return null;
  return markup`
    <svg class="share__bar" aria-hidden="true">
      <rect class="share__track" width="100%" height="100%"></rect>
      ${percent !== null && markup`<rect class="share__fill" width="${percent}%" height="100%"></rect>`}
      ${hollow !== null && markup`<rect class="share__hollow" width="${hollow}%" height="100%"></rect>`}
    </svg>
  `;
}
