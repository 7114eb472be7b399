/**
 * Fields (trường dữ liệu) of tables that can be taken away: said once, as plain data, from which heads of CSV
 * and XLSX, schemas of the data package and the page /du-lieu/ are made.
 */

/** In both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'uri';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** As it heads a column for people. */
  readonly title: Words;
  /** What it holds, in a sentence; null where the title says it. */
  readonly says: Words | null;
  /** All that it can be, where that is a short list. */
  readonly among: readonly string[] | null;
}

/** What stands in a field; null where nothing does. */
export type Cell = string | number | boolean | null;

/** Says a field in a line. */
export function field(
  name: string,
  type: FieldType,
  title: Words,
  says: Words | null = null,
  among: readonly string[] | null = null,
): Field {
  return { name, type, title, says, among };
}

/** A table that can be taken away. */
export interface DataTable {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What sets the rows of a table apart, and which of its fields name rows of others. */
export interface Keys {
  /** Empty where nothing does. */
  readonly primaryKey: readonly string[];
  /** A field → the list that it names a row of, as that is named in the package, and its field there. */
  readonly foreignKeys?: Readonly<Record<string, { readonly list: string; readonly id: string }>>;
}

/** Fields as Table Schema of the Data Package standard, version 2. */
export function tableSchema(fields: readonly Field[], { primaryKey, foreignKeys }: Keys) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map(({ name, type, title, says, among }) => ({
      name,
      type: type === 'uri' ? 'string' : type,
      ...(type === 'uri' && { format: 'uri' }),
      title: title.vi,
      title_en: title.en,
      ...(says && { description: says.vi, description_en: says.en }),
      ...(among && { constraints: { enum: among } }),
    })),
    missingValues: [''],
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys && {
      foreignKeys: Object.entries(foreignKeys).map(([name, { list, id }]) => ({
        fields: [name],
        reference: { resource: list, fields: [id] },
      })),
    }),
  };
}
