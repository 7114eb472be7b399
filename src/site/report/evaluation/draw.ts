/** The evaluation of models: the table of counts, then each model with its provinces and its words. */
import { classes, markup, type Content } from '../../markup.ts';
import { reportSentences } from '../sentences.ts';
import type { EvaluationEntry, EvaluationLine, EvaluationView, ProvinceName } from './view.ts';
import { drawTable } from '../../shared/table.ts';
import { drawShareBar, drawValue } from '../../value/draw.ts';
import { drawEntry } from '../entries/draw.ts';
import { drawGroupCount, drawGroupHead, drawGroupRow, drawSectionHead } from '../table/heads.ts';
import { drawMarks } from '../table/marks.ts';

const titles = reportSentences.vi.evaluationColumns;
const COLUMNS = 6;

export function drawEvaluation(view: EvaluationView): Content {
  const { head, groups } = view;
  return markup`
    <section class="section" id="${head.id}">
      ${drawSectionHead(head)}
      ${countsTable(view)}
      ${groups.map((group) => [
        drawGroupHead(group),
        group.entries.map((entry) =>
          drawEntry(entry, group.name ? 'h4' : 'h3', provincesOf(entry)),
        ),
      ])}
    </section>
  `;
}

/** How many provinces deploy each model, how many are listed, how many differ. */
function countsTable({ head, caption, groups }: EvaluationView): Content {
  return drawTable(
    { id: `${head.id}-bang`, caption, narrow: 'stack' },
    markup`
      <thead>
        <tr>
          <th scope="col" class="col-index">${titles.number}</th>
          <th scope="col" class="col-name">${titles.model}</th>
          <th scope="col" class="col-number">${titles.deployed}</th>
          <th scope="col" class="col-number">${titles.listed}</th>
          <th scope="col" class="col-number">${titles.distinct}</th>
          <th scope="col" class="col-number">${titles.replicate}</th>
        </tr>
      </thead>
      ${groups.map(({ name, marks, count, isDoubtful, lines }) => {
        const group = { name, marks, anchor: null };
        return markup`
          <tbody>
            ${drawGroupRow(group, drawGroupCount(count, isDoubtful), COLUMNS)}
            ${lines.map(countsRow)}
          </tbody>
        `;
      })}
    `,
  );
}

function countsRow(line: EvaluationLine): Content {
  const { deployed, listed, distinct, replicate, isDoubtful } = line;
  return markup`
    <tr>
      <td class="col-index">${line.number}</td>
      <th scope="row" class="col-name"><a href="${line.href}">${line.name}</a></th>
      <td class="col-number col-strong" data-label="${titles.deployed}" id="${deployed.id}">
        <span class="share">${drawShareBar(line.bar)}${drawValue(deployed.value)}</span>
      </td>
      <td class="col-number" data-label="${titles.listed}">${drawValue(listed.value)}</td>
      <td
        class="${classes('col-number', isDoubtful && 'doubt col-strong')}"
        data-label="${titles.distinct}"
      >
        <span class="marked-number">
          ${deployed.marks.length > 0 ? drawMarks(deployed.marks) : isDoubtful && '≠ '}
          ${drawValue(distinct.value)}
        </span>
      </td>
      <td class="col-number" data-label="${titles.replicate}" id="${replicate.id}">
        <span>${drawValue(replicate.value)}${drawMarks(replicate.marks)}</span>
      </td>
    </tr>
  `;
}

/** How many provinces deploy a model, and the printed list of them behind a summary. */
function provincesOf(entry: EvaluationEntry): Content {
  const { deployed, listTitle, provinces } = entry;
  return [
    deployed &&
      markup`
        <p class="deployed">
          ${drawShareBar(entry.bar)} <strong>${deployed}</strong>
          ${drawMarks(entry.deployedMarks)}
        </p>
      `,
    listTitle &&
      markup`
        <details class="provinces" open="${provinces.some(({ id }) => id !== null)}">
          <summary class="${entry.isDoubtful && 'doubt'}">${listTitle}</summary>
          <p>${provinces.map((name, at) => [at > 0 && ', ', provinceName(name)])}</p>
        </details>
      `,
  ];
}

function provinceName({ text, doubt, id, marks }: ProvinceName): Content {
  return doubt === null
    ? text
    : markup`<strong class="doubt" id="${id}">${text} (${doubt})${drawMarks(marks)}</strong>`;
}
