/**
 * Markdown → safe HTML: raw HTML is dropped, links keep to harmless protocols.
 * Headings of a narrative get ids from their printed numbering, so that `II.7.1` is `nd-ii-7-1`.
 * What would not be shown, or would take too long to read, is told of first: see markup-faults.
 */
import type { Element, ElementContent, Root } from 'hast';

import { once, oncePerText } from '../domain/once.ts';
import type { Heading, Narrative, RichText } from '../domain/report.ts';
import { slugify } from '../domain/vietnamese.ts';
import { MARK_CLASSES, readMarkup, type TextKind } from './markdown.ts';
import { onDemand } from '#packages';
import {
  BETWEEN,
  markedOf,
  stretchesOf,
  type PlainBlock,
  type PlainItem,
  type PlainWords,
} from './plain-blocks.ts';

/** Sections of a report page are h2, so a narrative's own headings begin one below. */
const TOP = 3;
const DEEPEST = 6;

const remarkPackage = onDemand('remark') as () => typeof import('remark');
const toRehype = onDemand('remark-rehype') as () => typeof import('remark-rehype');
const sanitize = onDemand('rehype-sanitize') as () => typeof import('rehype-sanitize');
const stringify = onDemand('rehype-stringify') as () => typeof import('rehype-stringify');

const toHast = once(() => {
  const { default: rehypeSanitize, defaultSchema } = sanitize();
  return remarkPackage()
    .remark()
    .use(toRehype().default, {
      footnoteLabel: 'Chú thích',
      footnoteLabelTagName: `h${TOP}`,
      footnoteLabelProperties: {},
      footnoteBackLabel: 'Về chỗ gọi chú thích',
    })
    .use(rehypeSanitize, {
      ...defaultSchema,
      // Images would be asked of others, and reports have none.
      tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
      attributes: {
        ...defaultSchema.attributes,
        ol: [['className', ...MARK_CLASSES] as [string, ...string[]]],
        ul: [['className', ...MARK_CLASSES] as [string, ...string[]]],
      },
      // Ids are those of footnotes alone, and bear a prefix already; a second would break their links.
      clobberPrefix: '',
    });
});
const toHtml = once(() => remarkPackage().remark().use(stringify().default));

/** The narrative of a report.md. */
export function renderNarrative(markdown: string): Narrative {
  const { headings, number } = headingNumberer();
  const html = draw(markdown, 'narrative', number);
  return { html, headings };
}

/** Free text of a table cell. */
export const renderText = oncePerText((typed): RichText => {
  const markdown = typed.trim();
  return { markdown, html: draw(markdown, 'cell', (depth) => ({ tag: `h${depth}`, id: null })) };
});

/** The stretches of a text, one after the other, and the notes at its foot. */
function draw(markdown: string, kind: TextKind, tagOf: TagOf): string {
  const stretches = stretchesOf(markdown);
  const marked = markedOf(stretches);
  const parsed = marked === '' ? [] : parse(marked, kind);
  let at = 0;
  let next = 0;
  const drawn = stretches.map((stretch) => {
    if (stretch.kind === 'plain') return htmlOf(stretch.blocks, tagOf);
    while (parsed[next] && parsed[next]!.at < at) next++;
    const first = next;
    while (parsed[next] && parsed[next]!.at < at + stretch.text.length) next++;
    at += stretch.text.length + BETWEEN.length;
    return parsedHtml(parsed.slice(first, next), tagOf);
  });
  return [...drawn, parsedHtml(parsed.slice(next), tagOf)].filter((html) => html !== '').join('\n');
}

/** A heading as it is drawn; without an id in a cell. */
interface Tag {
  readonly tag: string;
  readonly id: string | null;
}

/** How a heading of the text is drawn. */
type TagOf = (depth: number, text: string) => Tag;

/** Plain blocks as the parser and its serialiser would write them. */
function htmlOf(blocks: readonly PlainBlock[], tagOf: TagOf): string {
  const written = blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${wordsHtml(block.words)}</p>`;
      case 'list':
        return listHtml(block.items, block.isNumbered ? 'ol' : 'ul');
      case 'heading': {
        const { tag, id } = tagOf(
          block.depth,
          block.words
            .map(({ text }) => text)
            .join('')
            .trim(),
        );
        return `<${tag}${id === null ? '' : ` id="${id}"`}>${wordsHtml(block.words)}</${tag}>`;
      }
    }
  });
  return written.join('\n');
}

function listHtml(items: readonly PlainItem[], tag: 'ol' | 'ul'): string {
  const written = items.map(({ words, items: below }) => {
    const list = below.length > 0 ? `\n${listHtml(below, 'ul')}\n` : '';
    return `<li>${wordsHtml(words)}${list}</li>\n`;
  });
  return `<${tag}>\n${written.join('')}</${tag}>`;
}

function wordsHtml(words: PlainWords): string {
  return words
    .map(({ emphasis, text }) =>
      emphasis === null ? escaped(text) : `<${emphasis}>${escaped(text)}</${emphasis}>`,
    )
    .join('');
}

/** Of the signs of HTML, plain words may hold but this one. */
function escaped(text: string): string {
  return text.replaceAll('&', '&#x26;');
}

/** An element, and where in the text it begins; notes at the foot are behind all of it. */
interface Parsed {
  readonly element: Element;
  readonly at: number;
}

function parse(markdown: string, kind: TextKind): readonly Parsed[] {
  const { tree, written } = readMarkup(markdown, kind);
  const root = toHast().runSync(tree);
  numberNotes(root);
  return root.children
    .filter((child) => child.type === 'element')
    .map((element) => ({ element, at: written(element.position?.start.offset ?? Infinity) }));
}

function parsedHtml(parsed: readonly Parsed[], tagOf: TagOf): string {
  return parsed
    .map(({ element }) =>
      toHtml().stringify({ type: 'root', children: [numbered(element, tagOf)] }),
    )
    .join('\n');
}

/** A heading as it is drawn; every other element as it is. */
function numbered(element: Element, tagOf: TagOf): Element {
  if (!/^h[1-6]$/.test(element.tagName)) return element;
  const { tag, id } = tagOf(Number(element.tagName.slice(1)), textOf(element.children));
  const properties = id === null ? element.properties : { ...element.properties, id };
  return { ...element, tagName: tag, properties };
}

/** Notes at the foot keep the numbers that they are printed with; where one has none, they are counted. */
function numberNotes(tree: Root): void {
  const references = all(tree, ({ properties }) => properties['dataFootnoteRef'] !== undefined);
  const numbers = references.map(({ properties }) => numberOfNote(properties['href']));
  if (numbers.includes(null)) return;
  references.forEach((reference, i) => {
    reference.children = [{ type: 'text', value: numbers[i]! }];
  });
  const notes = all(
    tree,
    ({ tagName, properties }) => tagName === 'li' && numberOfNote(properties['id']) !== null,
  );
  notes.forEach((note, i) => {
    const number = Number(numberOfNote(note.properties['id']));
    const before = i === 0 ? 0 : Number(numberOfNote(notes[i - 1]!.properties['id']));
    if (number !== before + 1) note.properties['value'] = String(number);
  });
}

function numberOfNote(address: unknown): string | null {
  return /^#?user-content-fn-(\d{1,9})$/.exec(String(address))?.[1] ?? null;
}

/** Every element below that is such. */
function all(parent: Root | Element, isSuch: (element: Element) => boolean): readonly Element[] {
  return parent.children.flatMap((child) =>
    child.type === 'element' ? [...(isSuch(child) ? [child] : []), ...all(child, isSuch)] : [],
  );
}

/** Gives the headings of one narrative, in their order, ids by their printed numbers. */
function headingNumberer(): {
  readonly headings: readonly Heading[];
  readonly number: (depth: number, text: string) => Tag & { readonly id: string };
} {
  const headings: Heading[] = [];
  const above: { depth: number; steps: readonly string[] }[] = [];
  const used = new Map<string, number>();
  return {
    headings,
    number(depth, text) {
      while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
      const steps = stepsOf(text, above.at(-1)?.steps ?? []);
      above.push({ depth, steps });
      const id = unused(`nd-${slugify(steps.join(' ')) || 'muc'}`, used);
      headings.push({ id, depth, text });
      return { tag: `h${Math.min(depth - 2 + TOP, DEEPEST)}`, id };
    },
  };
}

const NUMBER = /^\(?((?:[IVXLC]+|\d+|[a-zđ]|[ivx]+)(?:\.(?:\d+|[a-z]))*)[.)]?(?=\s)/u;

/** The path of printed numbers down to a heading: below II.7, «7.1 …» is II, 7, 1. */
function stepsOf(text: string, parent: readonly string[]): readonly string[] {
  const number = NUMBER.exec(text)?.[1];
  if (number === undefined) return [...parent, slugify(text)];
  const own = number.split('.');
  return own.length > 1 && own[0] === parent.at(-1)
    ? [...parent.slice(0, -1), ...own]
    : [...parent, ...own];
}

/** The id itself, or with the first number that is free; what was free last is remembered for each. */
function unused(id: string, used: Map<string, number>): string {
  let times = used.get(id) ?? 0;
  let free = id;
  while (used.has(free)) free = `${id}-${++times + 1}`;
  used.set(id, times).set(free, used.get(free) ?? 0);
  return free;
}

function textOf(nodes: readonly (ElementContent | Element)[]): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : node.type === 'element' && node.tagName !== 'sup' // the number of a note is none of its words
          ? textOf(node.children)
          : '',
    )
    .join('')
    .trim();
}
