/** Listens to the tools of lists, and makes the heads of their columns buttons; what they do is fetched when it is asked for. */

/** Once scripts run. */
export function addTools(): void {
  for (const type of ['input', 'click'])
    document.addEventListener(type, ({ target }) => {
      const tools = target instanceof Element && target.closest<HTMLElement>('[data-list-tools]');
      if (!tools) return;
      // Another order is asked for in its own direction.
      if (target.matches('[data-order]') && type === 'input')
        target.removeAttribute('data-reversed');
      if (type === 'input' || target.closest('button'))
        void import('./list-client.ts').then(({ answer }) => {
          answer(tools, target);
        });
    });
  for (const tools of document.querySelectorAll<HTMLElement>('[data-list-tools]')) addHeads(tools);
  // What the browser has kept of the choices, on the way back or after a reload, holds again.
  addEventListener('pageshow', () => {
    for (const tools of document.querySelectorAll<HTMLElement>('[data-list-tools]'))
      if ([...tools.querySelectorAll<HTMLSelectElement>('input, select')].some((one) => one.value))
        void import('./list-client.ts').then(({ answer }) => {
          answer(tools);
        });
  });
}

/** One button for each column that has an order. */
function addHeads(tools: HTMLElement): void {
  const table = document.querySelector<HTMLTableElement>(
    `[data-list="${tools.dataset['listTools']!}"] > .table-frame > table`,
  );
  const select = tools.querySelector<HTMLSelectElement>('[data-order]');
  for (const { value } of select?.options ?? []) {
    const cell = table?.tHead?.rows[0]?.cells[Number(/^[tnd](\d+)$/.exec(value)?.[1] ?? NaN)];
    if (!cell) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.ariaLabel = `${select!.dataset['sorts']!} ${cell.textContent}`;
    button.onclick = () =>
      void import('./list-client.ts').then(({ answerHead }) => {
        answerHead(tools, value);
      });
    cell.append(button);
  }
}
