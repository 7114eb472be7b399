/** Every kind of mistake that a schema can object to, one document each, from the schemas themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../files.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** A value where a schema may not take it. */
export interface Mistake {
  /** `rows/0/received ← "chữ gì đó"` */
  readonly name: string;
  /** The place, as ajv names places. */
  readonly pointer: string;
  readonly document: unknown;
  /** The document as one line of YAML, and where in it the value stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as Schema;
}

const PARTS = (readSchema('parts') as { $defs: Readonly<Record<string, Schema>> }).$defs;

/** Of every JSON type one, with what no word, number, day or id is. */
const WRONG: readonly unknown[] = [
  ...['chữ gì đó', '', ' x ', '96,12%', '2024-13-45'],
  ...[-1, 12.5, 99_999, true],
  ...[[], ['chữ gì đó'], [-1], [{}], {}],
  { 'khong-co-muc-nay': 1 },
];

/** Where the items that tables share, figures and summaries, are told in full. */
const SHARED = 'figures';

/** Every place of a schema with every wrong value. */
export function mistakesOf(name: string): readonly Mistake[] {
  return placesOf(readSchema(name), [], name === SHARED).flatMap(({ path, schemas }) => {
    const longest = Math.max(0, ...schemas.map(({ maxLength }) => maxLength ?? 0));
    const most = Math.max(0, ...schemas.map(({ maxItems }) => maxItems ?? 0));
    return [
      ...WRONG,
      ...(longest > 0 ? ['a'.repeat(longest + 1)] : []),
      ...(most > 0 && most <= 500 ? [Array.from({ length: most + 1 }, () => null)] : []),
    ].map((value) => mistake(path, value));
  });
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly schemas: readonly Schema[];
}

/** The places of a schema below the root; of a list the first item stands for all. */
function placesOf(schema: Schema, path: Place['path'], isWhole: boolean): readonly Place[] {
  const schemas = branches(schema);
  const isShared = Object.keys(schema).join() === '$ref';
  if (isShared && !isWhole) return [{ path, schemas }];
  const below = schemas.flatMap(({ properties, patternProperties, items }) => [
    ...Object.entries(properties ?? {}).map(([key, one]) => [key, one] as const),
    ...Object.values(patternProperties ?? {}).map((one) => ['A', one] as const),
    ...(items ? [[0, items] as const] : []),
  ]);
  return [
    ...(path.length > 0 ? [{ path, schemas }] : []),
    ...below.flatMap(([step, one]) => placesOf(one, [...path, step], isWhole)),
  ];
}

function branches(schema: Schema): readonly Schema[] {
  const target = schema.$ref?.startsWith('ids.') ? undefined : schema.$ref?.split('/').at(-1);
  return [
    schema,
    ...(target === undefined ? [] : branches(PARTS[target]!)),
    ...(schema.anyOf ?? []).flatMap(branches),
  ];
}

function mistake(path: Place['path'], value: unknown): Mistake {
  const written = JSON.stringify(value);
  const [before, after] = [['', ''] as [string, string]]
    .concat(
      path.map((step) =>
        typeof step === 'number' ? ['[', ']'] : [`{ ${JSON.stringify(step)}: `, ' }'],
      ),
    )
    .reduce(([head, tail], [open, close]) => [head + open, close + tail]);
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return {
    name: `${path.join('/')} ← ${shown}`,
    pointer: path.map((step) => `/${step}`).join(''),
    document: path.reduceRight(
      (inner: unknown, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
      value,
    ),
    text: before + written + after,
    start: before.length,
    end: before.length + written.length,
  };
}
