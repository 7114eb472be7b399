/**
 * What Word draws beside the words of a paragraph, and mammoth does not tell: numbers that it counts itself, how far
 * the paragraph is set in, whether it is centred. They are put into the document as text, in front of the words, the
 * last two between signs of private use.
 */

/** What is told of a line that came out of a Word document. */
export interface Line {
  readonly text: string;
  /** How far it is set in, in twentieths of a point. */
  readonly left: number;
  readonly isCentred: boolean;
}

const CENTRED = '\ue000';
const LEFT = ['\ue001', '\ue002'] as const;
const TOLD = /^(\ue000?)(?:\ue001(\d{1,5})\ue002)?/;
const SIGNS = /[\ue000-\ue002]/g;

/** A line without the signs, and what they told. */
export function readLine(line: string): Line {
  const [told = '', centred = '', left = '0'] = TOLD.exec(line) ?? [];
  return {
    text: line.slice(told.length).replace(SIGNS, ''),
    left: Number(left),
    isCentred: centred !== '',
  };
}

const ITEM = /^(?:[-+*•●▪–]|\d{1,3}[.)])(?=\s)/u;

/** Lines with items of lists set in below the items that they belong to, as Markdown has it. */
export function setIn(lines: readonly Line[]): readonly string[] {
  const open: { readonly left: number; readonly width: number }[] = [];
  return lines.map(({ text, left }) => {
    const [mark] = ITEM.exec(text) ?? [];
    if (mark === undefined) {
      open.length = 0;
      return text;
    }
    while (open.length > 0 && open.at(-1)!.left >= left) open.pop();
    const indent = open.reduce((sum, { width }) => sum + width, 0);
    open.push({ left, width: mark.length + 1 });
    return ' '.repeat(indent) + text;
  });
}

/** The parts of a Word document with all of that in its text; the part that numbers paragraphs is gone. */
export function tellParagraphs(
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const textOf = (name: string) => (parts[name] ? new TextDecoder().decode(parts[name]) : '');
  const numbers = numberer(textOf(NUMBERING), textOf('word/styles.xml'));
  const told = tell(textOf(DOCUMENT), numbers);
  const others = Object.entries(parts).filter(([name]) => name !== NUMBERING);
  return { ...Object.fromEntries(others), [DOCUMENT]: new TextEncoder().encode(told) };
}

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';

function tell(xml: string, numbers: Numberer): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { inner, end } of elementsOf(xml, 'w:pPr')) {
    const counted = numbers(inner);
    const left = Math.max(
      0,
      Number(valueOf(inner, 'w:ind', '(?:left|start)') ?? counted?.left ?? 0),
    );
    const told = [
      valueOf(inner, 'w:jc') === 'center' ? CENTRED : '',
      left > 0 && left < 100_000 ? `${LEFT[0]}${Math.round(left)}${LEFT[1]}` : '',
      counted ? `${escaped(counted.label)} ` : '',
    ].join('');
    if (told === '') continue;
    pieces.push(xml.slice(from, end), `<w:r><w:t xml:space="preserve">${told}</w:t></w:r>`);
    from = end;
  }
  return [...pieces, xml.slice(from)].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface Element {
  /** Of the opening tag, as it stands there. */
  readonly attributes: string;
  readonly inner: string;
  /** Behind the closing tag. */
  readonly end: number;
}

/** Elements of a name, from one to the next without going back; of properties only those that are not past. */
function elementsOf(xml: string, name: string): readonly Element[] {
  const found: Element[] = [];
  const [opens, closes, past] = [`<${name}`, `</${name}>`, `</${name}Change>`];
  for (let at = xml.indexOf(opens); at >= 0;) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) break;
    const isIt = /[\s>]/.test(xml[at + opens.length] ?? '') && xml[tagEnd - 1] !== '/';
    let next = tagEnd;
    if (isIt) {
      let close = xml.indexOf(closes, tagEnd);
      if (close < 0) break;
      const change = xml.slice(tagEnd, close).indexOf(`<${name}Change`);
      const innerEnd = change < 0 ? close : tagEnd + change;
      if (change >= 0) {
        const pastEnd = xml.indexOf(past, close);
        close = pastEnd < 0 ? -1 : xml.indexOf(closes, pastEnd);
        if (close < 0) break;
      }
      next = close + closes.length;
      found.push({
        attributes: xml.slice(at + opens.length, tagEnd),
        inner: xml.slice(tagEnd + 1, innerEnd),
        end: next,
      });
    }
    at = xml.indexOf(opens, next);
  }
  return found;
}

/** An attribute of the first element of a name. */
function valueOf(xml: string, element: string, attribute = 'val'): string | null {
  const at = new RegExp(`<${element}\\s`).exec(xml)?.index;
  if (at === undefined) return null;
  return attributeOf(xml.slice(at, xml.indexOf('>', at)), attribute);
}

function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\sw:${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly left: number | null;
}

type Numberer = (properties: string) => { readonly label: string; readonly left: number } | null;

const MOST_LEVELS = 9;

/** Counts as Word does: a level begins anew below the next of a higher one. */
function numberer(numbering: string, styles: string): Numberer {
  const lists = new Map(
    elementsOf(numbering, 'w:abstractNum').map(({ attributes, inner }) => [
      attributeOf(attributes, 'abstractNumId'),
      levelsOf(inner),
    ]),
  );
  const numbers = new Map(
    elementsOf(numbering, 'w:num').map(({ attributes, inner }) => {
      const list = valueOf(inner, 'w:abstractNumId');
      const starts = new Map(
        elementsOf(inner, 'w:lvlOverride').map((over) => [
          Number(attributeOf(over.attributes, 'ilvl')),
          valueOf(over.inner, 'w:startOverride'),
        ]),
      );
      return [attributeOf(attributes, 'numId'), { list, starts }] as const;
    }),
  );
  const ofStyle = new Map(
    elementsOf(styles, 'w:style').map(({ attributes, inner }) => [
      attributeOf(attributes, 'styleId'),
      elementsOf(inner, 'w:numPr')[0]?.inner,
    ]),
  );
  const counts = new Map<string, number[]>();
  return (properties) => {
    const own = elementsOf(properties, 'w:numPr')[0]?.inner;
    const numbered = own ?? ofStyle.get(valueOf(properties, 'w:pStyle'));
    if (numbered === undefined) return null;
    const number = numbers.get(valueOf(numbered, 'w:numId'));
    const levels = lists.get(number?.list ?? null);
    const depth = Number(valueOf(numbered, 'w:ilvl') ?? 0);
    const level = levels?.get(depth);
    if (!number || !levels || !level || depth >= MOST_LEVELS) return null;
    const left = level.left ?? depth * 360;
    if (level.format === 'bullet') return { label: '-', left };
    const count = counts.get(number.list!) ?? [];
    counts.set(number.list!, count);
    const start = Number(number.starts.get(depth) ?? level.start);
    count[depth] = count[depth] === undefined ? start : count[depth] + 1;
    count.length = depth + 1;
    const label = level.text.replace(/%([1-9])/g, (_, nth: string) => {
      const at = Number(nth) - 1;
      const one = levels.get(at);
      return one ? written(count[at] ?? one.start, one.format) : '';
    });
    return level.format === 'none' || label.trim() === '' ? null : { label, left };
  };
}

function levelsOf(list: string): ReadonlyMap<number, Level> {
  return new Map(
    elementsOf(list, 'w:lvl').map(({ attributes, inner }) => {
      const left = valueOf(inner, 'w:ind', '(?:left|start)');
      return [
        Number(attributeOf(attributes, 'ilvl')),
        {
          start: Number(valueOf(inner, 'w:start') ?? 1),
          format: valueOf(inner, 'w:numFmt') ?? 'decimal',
          text: valueOf(inner, 'w:lvlText') ?? '',
          left: left === null ? null : Number(left),
        },
      ] as const;
    }),
  );
}

function written(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letterOf(number);
    case 'upperLetter':
      return letterOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number).toLowerCase();
    case 'upperRoman':
      return romanOf(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function letterOf(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(
    Math.min(9, Math.floor((number - 1) / 26) + 1),
  );
}

const ROMANS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanOf(number: number): string {
  let left = Math.min(number, 399);
  return ROMANS.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}
