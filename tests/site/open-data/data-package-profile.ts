/**
 * What the profile of Data Package v2 (datapackage.org/profiles/2.0) demands of what we write: no package of the
 * registry has that profile, and tests fetch nothing, so it is put in short here, after the profile's own text.
 */
const PATH = String.raw`^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$`;

const text = { type: 'string' } as const;
const path = { type: 'string', pattern: PATH } as const;
const names = { type: 'array', minItems: 1, uniqueItems: true, items: text } as const;
const oneOrMore = (one: object) => ({ oneOf: [one, { type: 'array', minItems: 1, items: one }] });
const listOf = (item: object, least = 1) => ({ type: 'array', minItems: least, items: item });

const constraints = {
  type: 'object',
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    pattern: text,
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    minLength: { type: 'integer' },
    maxLength: { type: 'integer' },
  },
};

/** A field of a type, with the formats that it may have beside `default`. */
const field = (type: string, ...formats: readonly string[]) => ({
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    title: text,
    description: text,
    type: { const: type },
    format: { enum: ['default', ...formats] },
    constraints,
  },
});

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: text,
    fields: listOf({
      oneOf: [
        field('string', 'email', 'uri', 'binary', 'uuid'),
        field('number'),
        field('integer'),
        field('boolean'),
        field('date', 'any'),
      ],
    }),
    missingValues: { type: 'array', items: text },
    primaryKey: oneOrMore(text),
    foreignKeys: listOf({
      type: 'object',
      required: ['fields', 'reference'],
      properties: {
        fields: names,
        reference: {
          type: 'object',
          required: ['fields'],
          properties: { resource: text, fields: names },
        },
      },
    }),
  },
};

const about = {
  title: text,
  description: text,
  homepage: { type: 'string', pattern: '^https?://' },
  sources: listOf({ type: 'object', minProperties: 1, properties: { title: text, path } }, 0),
  licenses: listOf({
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
  }),
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    ...about,
    $schema: text,
    name: text,
    path: oneOrMore(path),
    type: { enum: ['table'] },
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: { type: 'object' },
    schema: tableSchema,
  },
};

export const DATA_PACKAGE = {
  type: 'object',
  required: ['resources'],
  properties: {
    ...about,
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: text,
    id: text,
    version: text,
    created: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T` },
    contributors: listOf({
      type: 'object',
      minProperties: 1,
      properties: { title: text, path, organization: text, roles: listOf(text) },
    }),
    keywords: listOf(text),
    resources: listOf(resource),
  },
};
