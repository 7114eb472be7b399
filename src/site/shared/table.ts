/**
 * The frame of a real table: caption above, rows inside. `scroll` moves sideways on narrow screens with
 * `.col-sticky` cells in place; `stack` turns rows into blocks whose cells are labelled by `data-label`.
 */
import { classes, markup, type Content, type Markup } from '../markup.ts';

export interface TableFrame {
  /** None where nothing leads to it. */
  readonly id: string | null;
  readonly caption: string;
  readonly narrow: 'scroll' | 'stack';
  /** Where a heading just above says the same. */
  readonly captionHidden?: boolean;
  /** What kind of table it is, where styles must know. */
  readonly kind?: string;
}

export function drawTable(
  { id, caption, narrow, captionHidden = false, kind }: TableFrame,
  rows: Content,
): Markup {
  // What scrolls is a region with a name, which the keyboard can reach.
  const isRegion = narrow === 'scroll';
  const frame = isRegion ? 'section' : 'div';
  const name = isRegion && `${id}-ten`;
  return markup`
    <${frame} aria-labelledby="${name}" tabindex="${isRegion && '0'}"
      class="table-frame table-frame--${narrow}">
      <table class="${classes('table', kind)}" id="${id}">
        <caption id="${name}" class="${classes(captionHidden && 'visually-hidden')}">${caption}</caption>
        ${rows}
      </table>
    </${frame}>
  `;
}
