/** The evaluation of models: each with how many provinces deploy it, their printed list, and its words. */
import { markup, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';
import type { EvaluationEntry, EvaluationView, ProvinceName } from './view.ts';
import { drawValue } from '../../value/draw.ts';
import { drawEntryList } from '../entries/draw.ts';
import { drawMarks } from '../table/marks.ts';

export function drawEvaluation(view: EvaluationView, words: ReportSentences): Content {
  return drawEntryList(view, words, (entry) => provincesOf(entry, words));
}

/** How many provinces deploy a model, and the printed list of them. */
function provincesOf(entry: EvaluationEntry, words: ReportSentences): Content {
  const { deployed, deployedSpot, listTitle, provinces, isDoubtful } = entry;
  return markup`
    <p class="deployed" id="${deployedSpot.id}">
      <span class="entry__label">${words.deployed}</span>
      <strong>${drawValue(deployed)}</strong>
      ${drawMarks(deployedSpot.marks)}
    </p>
    ${
      listTitle === null
        ? markup`<p class="quiet small">${words.noList}</p>`
        : markup`
            <div class="provinces">
              <p class="${isDoubtful ? 'doubt' : 'entry__label'}">${listTitle}</p>
              <p>${provinces.map((name, at) => [at > 0 && ', ', provinceName(name)])}</p>
            </div>
          `
    }
  `;
}

function provinceName({ text, doubt, id, marks }: ProvinceName): Content {
  return doubt === null
    ? text
    : markup`<strong class="doubt" id="${id}">${text} (${doubt})${drawMarks(marks)}</strong>`;
}
