/**
 * What helps through a long report once scripts run: what is folded opens where a link leads into it and when
 * it is printed; the contents mark where one is; lists are narrowed. Only what is used is fetched.
 */
import { markCurrent } from './current.ts';
import { openAt, openForPrint } from '../../shared/folds.ts';
import { addTools } from './tools.ts';

openAt(location.hash);
addEventListener('hashchange', () => {
  openAt(location.hash);
});
// A second click on the same link changes no address.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  openAt(link.hash);
  if (link.matches('.cite')) void import('./cite-client.ts').then(({ cite }) => cite(link));
});
openForPrint();
markCurrent();

addTools();
