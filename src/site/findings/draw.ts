/**
 * One thing that does not agree: where, what is printed, what it comes to; folded below, why, and where else
 * the same cause shows.
 */
import { markup, type Content, type Markup } from '../markup.ts';
import type { CheckingSentences } from './sentences.ts';
import type { FindingView, PlaceView } from './view.ts';

export interface FindingOptions {
  readonly heading: 'h3' | 'h4' | 'h5';
  /** Whether the page is its report's: signs there lead to its places, and no heading above it tells its rule. */
  readonly isOfReport: boolean;
}

/** A line with both values, which unfolds to why and where else. */
export function drawFinding(
  finding: FindingView,
  words: CheckingSentences,
  { heading, isOfReport }: FindingOptions,
): Markup {
  const { where, related, rule } = finding;
  return markup`
    <details>
      <summary>
        <${heading}>${where.text}</${heading}>
        <span class="finding__pair">${drawPair(finding)}</span>
      </summary>
      <div>
        <p class="finding__links">
          ${where.href !== null && markup`<a class="screen-only" href="${where.href}">${words.seePlace}</a> `}
          ${related && markup`<span>${words.at} <a href="${related.href}">${related.text}</a></span> `}
          ${isOfReport && markup`<a class="screen-only" href="${rule.href}">${rule.text}</a>`}
        </p>
        ${drawWhy(finding, words, isOfReport)}
      </div>
    </details>
  `;
}

/** Why, and where else the same cause shows: places with anchors where signs on this page lead to them. */
function drawWhy(
  { code, sentence, explanation, status, noticedBy, also }: FindingView,
  words: CheckingSentences,
  areTargets: boolean,
): Markup {
  return markup`
    ${sentence && markup`<p>${sentence}</p>`}
    ${explanation && markup`<p lang="${words.printedLanguage}">${explanation}</p>`}
    ${status && markup`<p class="finding__status doubt">${status}</p>`}
    ${noticedBy && markup`<p class="finding__status">${noticedBy}</p>`}
    ${
      also.length > 0 &&
      markup`
        <p class="finding__also-head">${words.also}</p>
        <ul class="finding__also">
          ${also.map(
            (place) => markup`
              <li id="${areTargets && place.id}">
                ${placeLink(place)}
                ${place.code !== code && markup`<p class="finding__rule"><a href="${place.rule.href}">${place.rule.text}</a></p>`}
                <p class="finding__pair">
                  ${drawPair(place)}
                  ${place.related && markup`<span>${words.at} <a href="${place.related.href}">${place.related.text}</a></span>`}
                </p>
                ${place.sentence && markup`<p>${place.sentence}</p>`}
              </li>
            `,
          )}
        </ul>
      `
    }
  `;
}

function placeLink({ where }: PlaceView): Content {
  return where.href === null ? where.text : markup`<a href="${where.href}">${where.text}</a>`;
}

/** What is printed, and what it comes to. */
function drawPair({ printed, computed }: PlaceView): Content {
  return [printed, ...(computed ? [computed] : [])].map(
    ({ label, text }) => markup`<span>${label} <strong>${text}</strong></span> `,
  );
}
