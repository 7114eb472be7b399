/** What narrows a long list of a report and puts it in order (list-client.ts); of no use to a short one. */
import { markup, type Content } from '../../markup.ts';
import type { Entry, StatusCount } from '../entries/view.ts';
import type { ReportSentences } from '../sentences.ts';

/** Fewer rows are seen at once. */
const FEW = 6;

/** The tools of the list that is marked with this id; without a script they are not shown. */
export function drawListTools(
  list: string,
  title: string,
  entries: readonly Entry[],
  statuses: readonly StatusCount[],
  { tools, format }: ReportSentences,
): Content {
  if (entries.length < FEW) return null;
  const { orders } = tools;
  const hasStatuses = statuses.length > 1;
  const hasValues = entries.some(({ glance }) => glance !== null && glance.value !== null);
  return markup`
    <fieldset class="list-tools" data-list-tools="${list}">
      <legend class="visually-hidden">${tools.legend(title)}</legend>
      <label class="list-tools__field">
        <span>${tools.find}</span>
        <input type="search" data-find>
      </label>
      ${
        hasStatuses &&
        markup`
          <label class="list-tools__field">
            <span>${tools.status}</span>
            <select data-status>
              <option value="">${tools.any(format.number(entries.length))}</option>
              ${statuses.map(
                ({ status, word, count }) =>
                  markup`<option value="${status}">${tools.option(word, count)}</option>`,
              )}
            </select>
          </label>
        `
      }
      <label class="list-tools__field">
        <span>${tools.order}</span>
        <select data-order>
          <option value="">${orders.printed}</option>
          <option value="name">${orders.name}</option>
          ${hasStatuses && markup`<option value="status">${orders.status}</option>`}
          ${hasValues && markup`<option value="value">${orders.value}</option>`}
        </select>
      </label>
      <button type="button" data-open-all data-other="${tools.closeAll}">${tools.openAll}</button>
      <output class="list-tools__shown" data-shown="${tools.shown}"></output>
    </fieldset>
  `;
}
