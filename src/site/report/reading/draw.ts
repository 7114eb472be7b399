/** What narrows a long list of a report and puts it in order (list-client.ts); of no use to a short one. */
import { markup, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';

/** Fewer rows are seen at once. */
const FEW = 6;

/** What can be done with a list. */
export interface ListTools {
  /** The id that the list is marked with. */
  readonly list: string;
  readonly title: string;
  readonly count: number;
  readonly choice: Choice | null;
  /** Besides the order of the document. */
  readonly orders: readonly Option[];
  /** Whether its rows are folded. */
  readonly hasFolds: boolean;
}

/** One of the kinds of rows is chosen. */
interface Choice {
  readonly label: string;
  /** The column of a table that bears the kind; else the row is marked with it. */
  readonly column: number | null;
  readonly options: readonly Option[];
}

/**
 * An order of a table is the kind and the place of its column: `n5` for numbers, the largest first, `t1` for
 * texts, `d3` for days, the latest first.
 */
interface Option {
  readonly value: string;
  readonly text: string;
  /** Where it is not that of the page. */
  readonly lang?: string | null;
}

/** The tools of a list; without a script they are not shown. */
export function drawListTools(
  { list, title, count, choice, orders, hasFolds }: ListTools,
  { tools, format }: ReportSentences,
): Content {
  if (count < FEW) return null;
  return markup`
    <fieldset class="list-tools" data-list-tools="${list}">
      <legend class="visually-hidden">${tools.legend(title)}</legend>
      <label class="list-tools__field">
        <span>${tools.find}</span>
        <input type="search" data-find>
      </label>
      ${
        choice &&
        markup`
          <label class="list-tools__field">
            <span>${choice.label}</span>
            <select data-choice="${choice.column ?? ''}">
              <option value="">${tools.any(format.number(count))}</option>
              ${choice.options.map(drawOption)}
            </select>
          </label>
        `
      }
      ${
        orders.length > 0 &&
        markup`
          <label class="list-tools__field">
            <span>${tools.order}</span>
            <select data-order data-sorts="${tools.sorts}">
              <option value="">${tools.orders.printed}</option>
              ${orders.map(drawOption)}
            </select>
          </label>
        `
      }
      ${
        hasFolds &&
        markup`
          <button type="button" data-open-all data-other="${tools.closeAll}">${tools.openAll}</button>
        `
      }
      <output class="list-tools__shown" data-shown="${tools.shown}"></output>
    </fieldset>
  `;
}

function drawOption({ value, text, lang }: Option): Content {
  return markup`<option value="${value}" lang="${lang}">${text}</option>`;
}
