/** What is folded away opens where it is wanted. The browser does so for what is found in the page. */
import { anchorIn } from './anchor.ts';

/** Opens what an address leads to, and what that lies in. */
export function openAt(hash: string): void {
  const target = document.getElementById(anchorIn(hash));
  if (!target) return;
  const folds = [target.querySelector(':scope > details'), ...enclosing(target)];
  const closed = folds.filter((fold) => fold instanceof HTMLDetailsElement && !fold.open);
  if (closed.length === 0) return;
  for (const fold of closed) (fold as HTMLDetailsElement).open = true;
  target.scrollIntoView();
}

/** Opens everything while it is printed. */
export function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}

/** The folds around an element, the nearest first. */
function enclosing(element: Element): readonly Element[] {
  const fold = element.parentElement?.closest('details');
  return fold ? [fold, ...enclosing(fold)] : [];
}
