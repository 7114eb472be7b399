/**
 * The schemas as editors read them (`schemas/editor/`, made by `npm run generate`). yaml-language-server shows
 * an `errorMessage` only where it stands on the very keyword that fails: not across a `$ref` that has siblings,
 * not on `anyOf`, not on bounds and lengths, and not where it lists the words of an `enum` itself. So each
 * property carries here all that it takes, every branch its advice in Vietnamese, bounds are said by keywords
 * that speak, and a word of a list stands beside what it means. What cannot be said in Vietnamese (that a list
 * repeats itself, how a number was typed) is left to the compiler. Verdicts are the compiler's alone.
 */

/** A schema, by the keywords that the contract uses; others are refused. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly defaultSnippets?: readonly object[];
}

/** Said by the compiler alone. */
const UNSAID = ['typed', 'uniqueItems', '$schema', '$id', '$defs'];

/** A word that a place takes, and what it means. */
export interface Choice {
  readonly word: string;
  readonly meaning: string | null;
}

/** A table's schema for editors, whole but for the ids; `parts` are the schemas that it refers to. */
export function editorSchema(
  schema: object,
  parts: { readonly $defs: object },
): Readonly<Record<string, unknown>> {
  const defs = parts.$defs as Readonly<Record<string, Schema>>;
  const needed = new Set<string>();

  function spoken(written: Schema, inherited: string, isBranch = false): object {
    if (written.$ref !== undefined) return referred(written, written.$ref, inherited, isBranch);
    const rest = new Map<string, unknown>(Object.entries(written));
    for (const name of UNSAID) rest.delete(name);
    const take = <K extends keyof Schema>(name: K): Schema[K] => {
      const value = rest.get(name) as Schema[K];
      rest.delete(name);
      return value;
    };
    const [title, description, type] = [take('title'), take('description'), take('type')];
    const advice = take('errorMessage') ?? inherited;
    const words = choicesOf(take('enum'), take('enumDescriptions'), take('oneOf'));
    const [properties, patterns] = [take('properties'), take('patternProperties')];
    const [additional, required] = [take('additionalProperties'), take('required')];
    const [items, branches, constant] = [take('items'), take('anyOf'), take('const')];
    const [snippets, then] = [take('defaultSnippets'), take('then')];
    const result = {
      title,
      description,
      ...(words ? choiceOf(words, advice) : typeOf(type, advice, isBranch)),
      errorMessage: isMap(written)
        ? `${advice} ${keysOf(required ?? [], properties ?? {}, advice)}`.trim()
        : advice || undefined,
      const: constant,
      required,
      properties: properties && mapValues(properties, (one) => spoken(one, '')),
      patternProperties: patterns && mapValues(patterns, (one) => spoken(one, '')),
      additionalProperties: additional,
      // A list's advice is also that of its words and numbers; maps have keys to tell of.
      items: items && spoken(items, isMap(items) ? '' : advice),
      if: take('if'),
      then: then && spoken(then, advice),
      ...(snippets && { defaultSnippets: snippets }),
      ...textBounds(take('pattern'), take('minLength') ?? 0, take('maxLength')),
      ...(branches && alternatives(branches.map((branch) => spoken(branch, advice, true)))),
    };
    const conjuncts = [
      ...(take('allOf') ?? []).map((one) => spoken(one, '')),
      ...lengthBound(take('minItems'), take('maxItems')),
      ...propertyBound(take('minProperties'), advice),
      ...numberBounds(take('minimum'), take('maximum'), advice),
      ...Object.entries(take('dependentRequired') ?? {}).map(dependence),
    ];
    const { bound, ...own } = result;
    conjuncts.push(...bound);
    if (rest.size > 0) throw new Error(`Editors are not told of ${[...rest.keys()].join()}.`);
    return without({ ...own, allOf: conjuncts.length > 0 ? conjuncts : undefined });
  }

  function isMap({ $ref, properties, required }: Schema): boolean {
    if ($ref !== undefined) return !$ref.startsWith('ids.') && isMap(defs[nameOf($ref)]!);
    return properties !== undefined || required !== undefined;
  }

  /** A word of the reference data stays a reference; so does a whole item. All else is told in place. */
  function referred(written: Schema, ref: string, inherited: string, isBranch: boolean): object {
    const { $ref: _, ...own } = written;
    const name = nameOf(ref);
    if (ref.startsWith('ids.')) {
      const { errorMessage: __, ...named } = own;
      return { ...named, $ref: `../${ref}` };
    }
    if (Object.keys(own).length === 0 && isMap(written)) {
      needed.add(name);
      return { $ref: `#/$defs/${name}` };
    }
    return spoken({ ...defs[name]!, ...own }, inherited, isBranch);
  }

  const { $schema, $id } = schema as { $schema?: string; $id?: string };
  const root = spoken(schema, '');
  const $defs: Record<string, object> = {};
  // What is said of one may need another; a set hands out what is added on the way.
  for (const name of needed) $defs[name] = spoken(defs[name]!, '');
  return { $schema, $id, ...root, ...(needed.size > 0 && { $defs }) };
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** One word of several: each is offered with its meaning, and hovered with it. */
export function choiceOf(choices: readonly Choice[], advice: string): object {
  return {
    // Not `enum` or `const`: where these fail, the server lists the words itself, in English. What it says
    // where all branches fail alike is the first's, which nothing matches.
    oneOf: [
      { type: ['string'], pattern: '(?!)', errorMessage: advice },
      ...choices.map(({ word, meaning }) => ({
        ...(meaning !== null && { title: meaning }),
        type: ['string'],
        pattern: `^${word}$`,
      })),
    ],
    defaultSnippets: choices.map(snippetOf),
  };
}

/** The server cuts long labels, so that of a long name the whole is told beside it. */
function snippetOf({ word, meaning }: Choice): object {
  const label = meaning === null ? word : `${word} · ${meaning}`;
  return { label, body: word, ...(label.length > LONGEST_LABEL && { description: meaning }) };
}

const LONGEST_LABEL = 60;

/** One of several, words among them or not; of a word among numbers, too, the meaning is hovered. */
function alternatives(branches: readonly object[]): object {
  const words = branches.find((branch) => 'defaultSnippets' in branch) as
    { readonly oneOf: readonly object[]; readonly defaultSnippets: readonly object[] } | undefined;
  if (!words) return { anyOf: branches };
  const others = branches.filter((branch) => branch !== words);
  return { oneOf: [...others, ...words.oneOf], defaultSnippets: words.defaultSnippets };
}

/**
 * Types stand in lists: of two branches that fail alike, the server makes one English sentence where they stand
 * alone. Where a place takes numbers only, it would write 0 there unasked, unless there is a choice.
 */
function typeOf(type: Schema['type'], advice: string, isBranch: boolean): object {
  const types = [type ?? []].flat().toSorted().reverse();
  if (types.length === 0) return {};
  if (types[0] === 'object' || types[0] === 'array') return { type: types[0] };
  const isNumber = types.every((name) => name === 'integer' || name === 'number');
  if (!isNumber || isBranch) return { type: types };
  return { anyOf: [{ type: types, errorMessage: advice }] };
}

function choicesOf(
  words: Schema['enum'],
  meanings: Schema['enumDescriptions'],
  constants: Schema['oneOf'],
): readonly Choice[] | undefined {
  if (constants) return constants.map(({ const: word, title }) => ({ word, meaning: title }));
  return words?.map((word, index) => ({ word, meaning: meanings?.[index] ?? null }));
}

/** What a map takes, where the advice does not name it already. */
function keysOf(required: readonly string[], properties: object, advice: string): string {
  const keys = Object.keys(properties);
  const named = new Set(advice.match(/[a-z0-9_]+/g) ?? []);
  if ([...required, ...keys].every((key) => named.has(key))) return '';
  return [
    ...(required.length > 0 ? [`Phải có ${required.join(', ')}.`] : []),
    ...(keys.length > 0 ? [`Các mục dùng được ở đây: ${keys.join(', ')}.`] : []),
  ].join(' ');
}

/** Lengths are said by patterns, which speak. */
function textBounds(
  pattern: string | undefined,
  least: number,
  most: number | undefined,
): { readonly pattern?: string | undefined; readonly bound: readonly object[] } {
  const isLeast = least === 0 || (pattern !== undefined && !new RegExp(pattern, 'u').test(''));
  return {
    ...(pattern === undefined && !isLeast ? { pattern: '[\\s\\S]' } : { pattern }),
    bound:
      most === undefined
        ? []
        : [
            {
              pattern: `^[\\s\\S]{0,${most}}$`,
              errorMessage: `Hãy viết không quá ${most} ký tự.`,
            },
          ],
  };
}

/** How long a list may be is said by `contains`, which speaks. */
function lengthBound(least: number | undefined, most: number | undefined): readonly object[] {
  if (least === undefined && most === undefined) return [];
  const range = [
    least === undefined ? '' : `ít nhất ${least}`,
    most === undefined ? '' : `nhiều nhất ${most}`,
  ];
  return [
    {
      contains: {},
      minContains: least ?? 0,
      ...(most !== undefined && { maxContains: most }),
      errorMessage: `Danh sách này cần ${range.filter(Boolean).join(', ')} mục.`,
    },
  ];
}

/** How many keys a map needs is said in the same way as the bounds of a number. */
function propertyBound(least: number | undefined, advice: string): readonly object[] {
  if (least === undefined) return [];
  return [{ if: { minProperties: least }, else: { type: ['boolean'], errorMessage: advice } }];
}

/** A number out of bounds is asked to be what no number is, which speaks. */
function numberBounds(
  minimum: number | undefined,
  maximum: number | undefined,
  advice: string,
): readonly object[] {
  if (minimum === undefined && maximum === undefined) return [];
  const range = [
    minimum === undefined ? '' : `từ ${minimum}`,
    maximum === undefined ? (minimum === undefined ? '' : 'trở lên') : `đến ${maximum}`,
  ];
  return [
    {
      if: without({ minimum, maximum }),
      else: {
        type: ['boolean'],
        errorMessage: `${advice} Số ở đây ${range.filter(Boolean).join(' ')}.`.trim(),
      },
    },
  ];
}

function dependence([key, needed]: readonly [string, readonly string[]]): object {
  return {
    if: { required: [key] },
    then: { required: needed, errorMessage: `Đã có ${key} thì phải có ${needed.join(', ')}.` },
  };
}

function mapValues<T, U>(
  map: Readonly<Record<string, T>>,
  change: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function without(schema: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
