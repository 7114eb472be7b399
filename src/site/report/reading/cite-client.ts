/**
 * What one cites of a row: its name, every value as printed with the head of its column, where in the
 * document it stands, of which period, the document with its date, the address, and the day it was read. Made
 * from the page itself.
 */
import { anchorIn } from '../../shared/anchor.ts';

/** Copies the citation of a row, and shows what has been copied. */
export async function cite(link: HTMLAnchorElement): Promise<void> {
  const shown = document.querySelector<HTMLElement>('[data-cited]');
  const row = document.getElementById(anchorIn(link.hash));
  if (!shown || !row) return;
  const text = citationOf(row, link.href, shown.dataset['read'] ?? '');
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  shown.querySelector('button')!.onclick = () => {
    shown.hidePopover();
  };
  shown.showPopover();
  const says = isCopied ? shown.dataset['copied'] : shown.dataset['failed'];
  shown.querySelector('p')!.textContent = `${says ?? ''} ${text}`;
}

function citationOf(row: HTMLElement, address: string, read: string): string {
  const what = whatOf(row);
  const places = [
    textOf(row.closest('.entry')?.querySelector('.entry__number')),
    row.dataset['place'] ??
      row.closest('.section')?.querySelector<HTMLElement>('.section__head')?.dataset['place'] ??
      '',
    textOf(document.querySelector('h1')),
  ];
  const document_ = textOf(document.querySelector('[data-citation]'));
  const today = new Date();
  const day =
    document.documentElement.lang === 'vi'
      ? today.toLocaleDateString('vi')
      : today.toLocaleDateString('en-GB', { dateStyle: 'long' });
  const source = document_.replace(/\S+$/, `${address} (${read.replace('{day}', day)})`);
  return [what, ...places.filter((part) => part !== '' && !what.startsWith(part)), source]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

function whatOf(row: HTMLElement): string {
  if (row.matches('tr')) return tableRow(row);
  const all = (...parts: readonly string[]) =>
    parts
      .flatMap((part) => [...row.querySelectorAll(part)])
      .map(textOf)
      .filter(Boolean);
  if (row.matches('.headline__item')) {
    const values = all('.headline__value', '.headline__doubt', '.headline__note.quiet');
    return `${all('.headline__label').join('')}: ${values.join('; ')}`;
  }
  if (row.matches('.finding')) {
    const values = all('summary .finding__pair > span');
    return `${all('summary > :first-child').join('')}: ${values.join('; ')}`;
  }
  return all('.entry__number', '.entry__title', 'summary .status', 'summary .entry__glance').join(
    ', ',
  );
}

/** `Đăng ký khai sinh: Tổng tiếp nhận 1.869; Tỷ lệ trực tuyến 88,73 %`; what is said below the name, too. */
function tableRow(row: HTMLElement): string {
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-label]')].map((cell) => [
    cell.dataset['label'] ?? '',
    textOf(cell),
  ]);
  const values = cells.filter(([, text]) => text !== '').map((cell) => cell.join(' '));
  const notes = [...row.querySelectorAll('th .cell-note')].map(textOf).join('; ');
  const name = textOf(row.querySelector('th'));
  return `${name}${notes && ` (${notes})`}: ${values.join('; ')}`;
}

/** The words that one sees, without signs and links. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(
    '.cite, .visually-hidden, .status__glyph, .doubt-mark:not(.doubt-mark--said), .revised-mark, svg, .cell-note',
  ))
    part.remove();
  return copy.textContent.replaceAll('≠', ' ≠').replace(/\s+/g, ' ').trim();
}
