/** Blocks of cells as they stand on the clipboard: from Word and Excel, and to them. */

/** Rows of cells; all rows are of the same length. */
export type Block = readonly (readonly string[])[];

/** More is no table of a report. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;

/** The block on a clipboard: a table of HTML where there is one (Word merges cells there), or text between tabs. */
export function readBlock(clipboard: Pick<DataTransfer, 'getData'>): Block {
  const table = tableOf(clipboard.getData('text/html'));
  const block = table ?? readTabs(clipboard.getData('text/plain'));
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...block.map((row) => row.length)));
  return block
    .slice(0, MOST_ROWS)
    .map((row) => Array.from({ length: width }, (_, at) => clean(row[at] ?? '')));
}

/**
 * Text between tabs and line ends; what stands in quotation marks may hold both, as Excel writes it.
 *
 * @example readTabs('a\tb\r\n"c\nd"\te\n') // [['a', 'b'], ['c\nd', 'e']]
 */
export function readTabs(text: string): Block {
  const rows: string[][] = [[]];
  // A quoted cell is one only as a whole: `"12" tivi` is text that begins with a mark.
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The line end after the last row begins no other.
  if (rows.length > 1 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
}

const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;

/** A block as text between tabs, for a spreadsheet. */
export function writeTabs(block: Block): string {
  const cell = (text: string) =>
    /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return block.map((row) => row.map(cell).join('\t')).join('\n');
}

/** The cells of the first table; merged ones hold their text once, what they cover is empty. */
function tableOf(html: string): string[][] | null {
  if (!/<table[\s>]/i.test(html)) return null;
  // A document of its own, that runs and fetches nothing.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  [...table.rows].slice(0, MOST_ROWS).forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y]?.[x] !== undefined) x++;
      const bottom = Math.min(y + cell.rowSpan, table.rows.length, MOST_ROWS);
      for (let below = y; below < bottom; below++)
        for (let beside = 0; beside < Math.min(cell.colSpan, MOST_COLUMNS); beside++)
          (rows[below] ??= [])[x + beside] = below === y && beside === 0 ? textOf(cell) : '';
      x += cell.colSpan;
    }
    rows[y] ??= [];
  });
  return rows.some((row) => row.length > 0) ? rows.map((row) => [...row]) : null;
}

/** The text of a cell, paragraphs and breaks as line ends. */
function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('script, style, head')) hidden.remove();
  const inline = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');
  const walk = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return inline(node.textContent ?? '');
    if (!(node instanceof HTMLElement)) return '';
    if (node.tagName === 'BR') return '\n';
    const inner = [...node.childNodes].map(walk).join('');
    return /^(?:P|DIV|LI|H[1-6])$/.test(node.tagName) ? `\n${inner}\n` : inner;
  };
  return [...copy.childNodes].map(walk).join('');
}

/** Composed letters, blanks at the ends gone, no-break spaces plain: as authors type. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}
