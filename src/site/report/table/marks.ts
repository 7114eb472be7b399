/** Signs beside values that do not agree, and shares with their bars and signs. */
import { markup, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';
import type { ShareCell } from './cells.ts';
import type { Doubt, Mark, Revised } from '../context.ts';
import { drawShareBar, drawValue } from '../../value/draw.ts';

/** Each leads to what is known of it: with the other value, or with a title that gives both where words have no room. */
export function drawMarks(marks: readonly Mark[]): Content {
  return marks.map((mark) => (mark.kind === 'doubt' ? drawDoubt(mark) : drawRevised(mark)));
}

function drawDoubt({ href, says, text, see }: Doubt): Content {
  return text === null
    ? markup`
          <a class="doubt-mark" href="${href}" title="${says}"><span aria-hidden="true">≠</span></a>
        `
    : markup`
          <a class="doubt-mark doubt-mark--said" href="${href}">
            ≠ ${text}
            <span class="visually-hidden">, ${see}</span>
          </a>
        `;
}

/** Beside a figure what it was; below the name of a row with the reason, which the report's editors wrote. */
export function drawRevised({ href, text, title, reason }: Revised): Content {
  return reason === null
    ? markup`<a class="revised-mark" href="${href}" title="${title}">${text}</a>`
    : markup`
        <span class="cell-note revised-note">
          <a href="${href}">${text}</a>. <span lang="vi">${reason}</span>
        </span>
      `;
}

/** The link of a row of its own; a script copies with it what one cites (reading/cite-client.ts). */
export function drawCite(anchor: string | null, words: Pick<ReportSentences, 'citeRow'>): Content {
  return (
    anchor &&
    markup`
      <a class="cite" href="#${anchor}" aria-label="${words.citeRow}"></a>
    `
  );
}

/** A share in its cell: the bar, then the number as printed and what it comes to. */
export function drawShare({ id, bar, hollowBar, value, marks }: ShareCell): Content {
  return markup`
    <span class="share" id="${id}">
      ${drawShareBar(bar, hollowBar)}
      <span>${drawValue(value)}${drawMarks(marks)}</span>
    </span>
  `;
}

/** At a row that is folded away: how much in it does not agree, and that something was corrected. */
export function drawSignsInside(
  { doubts, isRevised }: { readonly doubts: number; readonly isRevised: boolean },
  words: Pick<ReportSentences, 'doubtsInside' | 'revisedInside'>,
): Content {
  return markup`
    ${
      doubts > 0 &&
      markup`
        <span class="entry__doubts">
          <span aria-hidden="true">≠ ${doubts}</span>
          <span class="visually-hidden">${words.doubtsInside(doubts)}</span>
        </span>
      `
    }
    ${isRevised && markup`<span class="entry__revised">${words.revisedInside}</span>`}
  `;
}
