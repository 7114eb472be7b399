/**
 * «/» and Ctrl-K bring the reader to the search box from anywhere on the page; a reader who comes to the box
 * is given suggestions, which are fetched then and not before.
 */

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function isCall(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isWriting(event.target);
}

document.addEventListener('keydown', (event) => {
  if (!isCall(event)) return;
  const boxes = document.querySelectorAll<HTMLInputElement>(
    'form[role="search"] input[type="search"]',
  );
  // Where the header has no room for a box it is not drawn; the page's own one may be.
  const box = [...boxes].find((input) => input.getClientRects().length > 0);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset.suggestions === undefined) return;
  void import('./combobox.ts').then(({ suggestIn }) => {
    suggestIn(target, target.dataset.suggestions!);
  });
});
