/**
 * What one cites of a row: its name, every value as printed with the head of its column, where in the
 * document it stands, the document with its date, and the address. Made from the page itself.
 */

/** Copies the citation of a row, and shows what has been copied. */
export async function cite(link: HTMLAnchorElement): Promise<void> {
  const shown = document.querySelector<HTMLElement>('[data-cited]');
  const row = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!shown || !row) return;
  const text = citationOf(row, link.href);
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

function citationOf(row: HTMLElement, address: string): string {
  const section = row.closest('.section');
  const place = [
    textOf(row.closest('.entry')?.querySelector('.entry__number') ?? null),
    textOf(section?.querySelector('.section__head p') ?? null),
  ];
  const what = row.matches('tr') ? tableRow(row) : entry(row);
  const document_ = textOf(document.querySelector('[data-citation]'));
  const source = document_.replace(/\S+$/, address);
  return [what, ...place.filter((part) => part !== '' && !what.startsWith(part)), source]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

/** `Đăng ký khai sinh: Tổng tiếp nhận 1.869; Tỷ lệ trực tuyến 88,73 %`. */
function tableRow(row: HTMLElement): string {
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-label]')].map((cell) => [
    cell.dataset['label'] ?? '',
    textOf(cell),
  ]);
  const values = cells.filter(([, text]) => text !== '').map((cell) => cell.join(' '));
  return `${textOf(row.querySelector('th'))}: ${values.join('; ')}`;
}

function entry(row: HTMLElement): string {
  return ['.entry__number', '.entry__title', '.status', '.entry__glance']
    .map((part) => textOf(row.querySelector(part)))
    .filter(Boolean)
    .join(', ');
}

/** The words that one sees, without signs and links. */
function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(
    '.cite, .visually-hidden, .status__glyph, svg, .cell-note',
  ))
    part.remove();
  return copy.textContent.replaceAll('≠', ' ≠').replace(/\s+/g, ' ').trim();
}
