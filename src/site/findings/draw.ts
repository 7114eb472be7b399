/**
 * One thing that does not agree: where, what is printed, what it comes to, why; and where else the same
 * cause shows.
 */
import { markup, type Content, type Markup } from '../markup.ts';
import type { CheckingSentences } from './sentences.ts';
import type { FindingView, PlaceView } from './view.ts';

export interface FindingOptions {
  readonly heading: 'h3' | 'h4' | 'h5';
  /** Its rule, where the list is not of that rule alone; that of another place is said anyway. */
  readonly showRule?: boolean;
}

export function drawFinding(
  finding: FindingView,
  words: CheckingSentences,
  { heading, showRule = false }: FindingOptions,
): Markup {
  return markup`
    <div class="finding__head">
      <${heading} class="finding__where">${placeLink(finding)}</${heading}>
      ${placeValues(finding, words, showRule)}
    </div>
    ${drawWhy(finding, words)}
  `;
}

/** The same as a line with both values, which unfolds to why and where else: on the page of its report. */
export function drawFoldedFinding(
  finding: FindingView,
  words: CheckingSentences,
  heading: FindingOptions['heading'],
): Markup {
  const { where, printed, computed, related, rule } = finding;
  return markup`
    <details>
      <summary>
        <${heading} class="finding__where">${where.text}</${heading}>
        <span class="finding__pair">
          ${[printed, ...(computed ? [computed] : [])].map(
            ({ label, text }) => markup`<span>${label} <strong>${text}</strong></span> `,
          )}
        </span>
      </summary>
      <div>
        <ul class="link-row">
          ${where.href !== null && markup`<li><a href="${where.href}">${words.seePlace}</a></li>`}
          ${related && markup`<li>${words.at} <a href="${related.href}">${related.text}</a></li>`}
          <li><a href="${rule.href}">${rule.text}</a></li>
        </ul>
        ${drawWhy(finding, words, { areTargets: true })}
      </div>
    </details>
  `;
}

/** Why, and where else the same cause shows: places with anchors where signs on this page lead to them. */
function drawWhy(
  { code, sentence, explanation, status, noticedBy, also }: FindingView,
  words: CheckingSentences,
  { areTargets }: { readonly areTargets: boolean } = { areTargets: false },
): Markup {
  return markup`
    <div class="finding__why">
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
                  ${placeValues(place, words, place.code !== code)}
                  ${place.sentence && markup`<p>${place.sentence}</p>`}
                </li>
              `,
            )}
          </ul>
        `
      }
    </div>
  `;
}

function placeLink({ where }: PlaceView): Content {
  return where.href === null ? where.text : markup`<a href="${where.href}">${where.text}</a>`;
}

/** The rule of a place, and its two values. */
function placeValues(
  { rule, printed, computed, related }: PlaceView,
  words: CheckingSentences,
  showRule: boolean,
): Content {
  return markup`
    ${showRule && markup`<p class="finding__rule"><a href="${rule.href}">${rule.text}</a></p>`}
    <dl class="finding__values">
      <div>
        <dt>${printed.label}</dt>
        <dd>${printed.text}</dd>
      </div>
      ${
        computed &&
        markup`
          <div class="finding__computed">
            <dt>${computed.label}</dt>
            <dd>
              ${computed.text}
              ${
                related &&
                markup`
                  <span class="finding__related">
                    ${words.at} <a href="${related.href}">${related.text}</a>
                  </span>
                `
              }
            </dd>
          </div>
        `
      }
    </dl>
  `;
}
