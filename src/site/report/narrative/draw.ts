/** The narrative of a report, its long parts folded under their headings. */
import { markup, trusted, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';
import type { NarrativePart, NarrativeView } from './view.ts';

export function drawNarrative({ id, parts }: NarrativeView, words: ReportSentences): Content {
  return markup`
    <section class="section" id="${id}">
      <div class="section__head"><h2>${words.sectionTitles.narrative}</h2></div>
      <div class="prose narrative" lang="vi">${parts.map(drawPart)}</div>
    </section>
  `;
}

function drawPart({ heading, html, isFolded }: NarrativePart): Content {
  return isFolded
    ? markup`
        <details>
          <summary>${heading && trusted(heading)}</summary>
          <div class="prose">${trusted(html)}</div>
        </details>
      `
    : [heading && trusted(heading), trusted(html)];
}
