/** What does not agree in this report, in plain words, each with the way to its place. */
import { markup, type Content } from '../../markup.ts';
import type { FindingsView } from './view.ts';
import type { CheckingSentences } from '../../findings/sentences.ts';
import type { ReportSentences } from '../sentences.ts';
import { drawFoot } from '../table/heads.ts';
import { drawCite } from '../table/marks.ts';
import { drawFinding } from '../../findings/draw.ts';

export function drawFindings(
  view: FindingsView,
  words: CheckingSentences,
  reportWords: ReportSentences,
): Content {
  const { id, title, intro, caution, groups, all, foot } = view;
  const areApart = groups.length > 1;
  const heading = areApart ? 'h4' : 'h3';
  return markup`
    <section class="section" id="${id}">
      <div class="section__head">
        <h2>${title}</h2>
        <p>${intro}</p>
        ${caution && markup`<p>${caution}</p>`}
      </div>
      ${groups.map((group) => [
        areApart && markup`<h3 class="group-head">${group.title}</h3>`,
        markup`
          <ol class="findings">
            ${group.findings.map(
              (finding) => markup`
                <li class="finding" id="${finding.id}">
                  ${drawFinding(finding, words, { heading, isOfReport: true })}
                  ${drawCite(finding.id, reportWords)}
                </li>
              `,
            )}
          </ol>
        `,
      ])}
      ${groups.length > 0 && drawFoot(foot)}
      <a class="section__more screen-only" href="${all.href}">${all.text}</a>
    </section>
  `;
}
