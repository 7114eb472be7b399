/**
 * Narrows the list of what does not agree to one rule and one unit. The choice stands in the address
 * (`?ma=share-mismatch&tinh=binh-dinh`), so that it can be linked and kept.
 */
import { anchorIn } from '../shared/anchor.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter]');

if (form) {
  const status = form.querySelector('[role=status]');
  const fields = [...form.querySelectorAll('select')];
  const sections = [...document.querySelectorAll<HTMLElement>('[data-code]')].filter(
    (section) => section.parentElement?.closest('section') === null,
  );

  const chosen = (name: string) => fields.find((field) => field.name === name)?.value ?? '';

  const narrow = () => {
    let shown = 0;
    for (const section of sections) {
      let here = 0;
      for (const group of section.querySelectorAll<HTMLElement>('[data-unit]')) {
        const isMeant =
          ['', section.dataset['code']].includes(chosen('ma')) &&
          ['', group.dataset['unit']].includes(chosen('tinh'));
        group.hidden = !isMeant;
        if (isMeant) here += group.querySelectorAll('.finding').length;
      }
      section.hidden = here === 0;
      shown += here;
    }
    if (status)
      status.textContent = (form.dataset['shown'] ?? '').replace('{shown}', String(shown));
  };

  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = asked.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
    narrow();
  };

  const writeAddress = () => {
    const address = new URL(location.href);
    for (const { name, value } of fields)
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    address.hash = '';
    history.replaceState(null, '', address);
    narrow();
  };

  /** A link of the table leads to a list: what the choice hides is shown again. */
  const showTarget = () => {
    const target = document.getElementById(anchorIn(location.hash));
    if (!target || target.getClientRects().length > 0) return;
    form.reset();
    writeAddressOf(location.hash);
    target.scrollIntoView();
  };

  const writeAddressOf = (hash: string) => {
    writeAddress();
    history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  };

  form.addEventListener('change', writeAddress);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // Fields have their new values only after the event.
  form.addEventListener('reset', () => setTimeout(writeAddress));
  addEventListener('popstate', readAddress);
  addEventListener('hashchange', showTarget);
  readAddress();
}
