/**
 * HTML as text, for pages with thousands of elements: a report has some 6,000, and drawn as components
 * each costs more than everything else that is done for it. Whatever a template is given is escaped,
 * unless it is markup itself.
 */

/** HTML that is right as it stands: made by `markup`, or by the compiler's own sanitiser. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template: text, markup, several of them, or nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[];

/**
 * Markup from a template: blanks between lines are dropped, and an attribute whose whole value is null or
 * false is left out. Values stand in text or inside the quotes of an attribute, nowhere else.
 *
 * @example markup`<td id="${cell.id}">${cell.text}</td>`.html // '<td>5 &lt; 6</td>'
 */
export function markup(literals: TemplateStringsArray, ...values: readonly Slot[]): Markup {
  const { parts, attributes } = templateOf(literals);
  let html = parts[0]!;
  for (let at = 0; at < values.length; at += 1) {
    const attribute = attributes[at] ?? null;
    const value = values[at];
    html += attribute === null ? contentOf(value) : attributeOf(attribute, value);
    html += parts[at + 1]!;
  }
  return new Markup(html);
}

/** What is HTML already, such as Markdown that the compiler has made safe. */
export function trusted(html: string): Markup {
  return new Markup(html);
}

/** The value of a `class`, without those that do not apply; null where none does. */
export function classes(...names: readonly (string | null | undefined | false)[]): string | null {
  return names.filter(Boolean).join(' ') || null;
}

/** Content, or an attribute without a value. */
type Slot = Content | true;

function contentOf(value: Slot): string {
  if (typeof value === 'string') return escapeText(value);
  if (value instanceof Markup) return value.html;
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  let html = '';
  for (const one of value) html += contentOf(one);
  return html;
}

function attributeOf(name: string, value: Slot): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true || value === '') return ` ${name}`;
  if (typeof value === 'object') throw new TypeError(`${name} is given more than a text`);
  return ` ${name}="${escapeAttribute(String(value))}"`;
}

function escapeText(text: string): string {
  return /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => ENTITIES[sign]!) : text;
}

/** Between double quotes these two alone end or change anything. */
function escapeAttribute(text: string): string {
  return /[&"]/.test(text) ? text.replace(/[&"]/g, (sign) => ENTITIES[sign]!) : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A template as it is written out again and again. */
interface Template {
  readonly parts: readonly string[];
  /** Of each value the attribute that it is the whole value of, if any. */
  readonly attributes: readonly (string | null)[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf(literals: TemplateStringsArray): Template {
  const known = templates.get(literals);
  if (known) return known;
  const parts = literals.map(withoutIndents);
  const attributes = literals.slice(1).map((_, at) => {
    const before = parts[at]!;
    const name = / ([a-z-]+)="$/.exec(before)?.[1];
    if (name === undefined || !parts[at + 1]!.startsWith('"')) return null;
    parts[at] = before.slice(0, -` ${name}="`.length);
    parts[at + 1] = parts[at + 1]!.slice(1);
    return name;
  });
  const made = { parts, attributes };
  templates.set(literals, made);
  return made;
}

/** Lines end for the reader of the code; where words or attributes meet one blank is left of it. */
function withoutIndents(literal: string): string {
  return literal.replace(/\s*\n\s*/g, (blank, at: number) => {
    const [before = '', after = ''] = [literal[at - 1], literal[at + blank.length]];
    return /[^>]/.test(before) && /[^<>]/.test(after) ? ' ' : '';
  });
}

/** A value as the content of a `<script type="application/ld+json">`, which no text in it can end. */
export function jsonScriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
