/**
 * `bc06 generate`: what is made from other files and kept in git: schemas/ids.schema.json from the reference
 * data and schemas/editor/ from the schemas (for editors), and src/compiler/written.ts from the schemas (one
 * truth).
 */
import { compile as toTypeScript } from 'json-schema-to-typescript';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { formatText } from '../diagnostics/format/text.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { editorSchema } from '../compiler/editor-schema.ts';
import { idsSchema } from '../compiler/ids.ts';
import { lineReader, sourcesOf } from '../compiler/source-file.ts';
import { assembleReference } from '../compiler/reference.ts';
import { SCHEMAS } from '../compiler/schemas.ts';
import type { Command } from './command.ts';
import { paint } from './paint.ts';

const TABLES = [
  'report',
  'services',
  'models',
  'tasks',
  'documents',
  'evaluation',
  'figures',
  'discrepancies',
] as const;

const WRITTEN = 'src/compiler/written.ts';
const IDS = 'schemas/ids.schema.json';

export const generate: Command = {
  name: 'generate',
  summary: {
    vi: 'tạo lại schemas/ids.schema.json, schemas/editor và các kiểu TypeScript từ dữ liệu tham chiếu và lược đồ',
    en: 'regenerate schemas/ids.schema.json, schemas/editor and the TypeScript types',
  },
  options: {},
  operands: '',
  async run({ root, workspace, out, err, lang, colour }) {
    const files = workspace.readDisk(root);
    const faults: Diagnostic[] = [];
    const { reference } = assembleReference(files, (fault) => faults.push(fault));
    if (faults.length > 0) {
      const counts = { files: files.length, reports: 0, ...tally(faults) };
      const options = { lang, lineOf: lineReader(sourcesOf(files)), paint: paint(colour) };
      err(formatText(faults, counts, options));
      return 1;
    }
    const read = (name: string) => workspace.readText(root, `schemas/${name}`);
    const made = [
      { path: IDS, text: JSON.stringify(idsSchema(reference), null, 2) },
      ...(await editorSchemas(read)),
      { path: WRITTEN, text: await writtenTypes(read) },
    ];
    const config = await resolveConfig(join(root, WRITTEN));
    for (const { path, text } of made) {
      const parser = path.endsWith('.json') ? 'json' : 'typescript';
      await workspace.write(root, path, await format(text, { ...config, parser }));
      out(`${path}\n`);
    }
    return 0;
  },
};

type ReadSchema = (name: string) => Promise<string>;

/** Every schema as editors read it. */
export async function editorSchemas(
  read: ReadSchema,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const parts = JSON.parse(await read('parts.schema.json')) as { $defs: object };
  return Promise.all(
    Object.keys(SCHEMAS).map(async (name) => {
      const schema = JSON.parse(await read(`${name}.schema.json`)) as object;
      const text = JSON.stringify(editorSchema(schema, parts), null, 2);
      return { path: `schemas/editor/${name}.schema.json`, text };
    }),
  );
}

/** TypeScript types of everything that authors write, from the schemas. */
export async function writtenTypes(read: ReadSchema): Promise<string> {
  const parts = JSON.parse(await read('parts.schema.json')) as { $defs: object };
  const properties: Record<string, object> = {};
  for (const name of TABLES) {
    const schema = JSON.parse(await read(`${name}.schema.json`)) as Record<string, unknown>;
    delete schema['$schema'];
    delete schema['$id'];
    properties[name] = schema;
  }
  const whole = {
    type: 'object',
    additionalProperties: false,
    properties,
    required: TABLES,
    $defs: parts.$defs,
  };
  const text = JSON.stringify(whole)
    .replaceAll('"parts.schema.json#/', '"#/')
    .replace(/\{"\$ref":"ids\.schema\.json[^"]*"\}/g, '{"type":"string"}')
    .replace(/"\$ref":"ids\.schema\.json[^"]*"/g, '"type":"string"');
  return toTypeScript(JSON.parse(withoutProse(text)) as object, 'Written', {
    bannerComment:
      '/** What authors write, by file. Made from schemas/*.schema.json by `npm run generate`; do not edit. */',
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  });
}

const PROSE = new Set(['title', 'description', 'errorMessage', 'minItems', 'maxItems']);
const HINTS = new Set(['enumDescriptions', 'defaultSnippets']);

/** Titles would name the types and descriptions fill the file; both are for people who write YAML. */
function withoutProse(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    (typeof value !== 'object' && PROSE.has(key)) || HINTS.has(key) ? undefined : value,
  );
}
