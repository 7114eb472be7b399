/** The key «/» brings the reader to the search box from anywhere on the page. */

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.defaultPrevented || isWriting(event.target)) return;
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
