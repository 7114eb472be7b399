/**
 * `bc06 generate`: what is made from other files and kept in git: schemas/ids.schema.json from the
 * reference data (for completion in editors) and src/compiler/written.ts from the schemas (one truth).
 */
import { compile as toTypeScript } from 'json-schema-to-typescript';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { formatText } from '../diagnostics/format/text.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { idsSchema } from '../compiler/ids.ts';
import { lineReader, sourcesOf } from '../compiler/source-file.ts';
import { assembleReference } from '../compiler/reference.ts';
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
    vi: 'tạo lại schemas/ids.schema.json và các kiểu TypeScript từ dữ liệu tham chiếu và lược đồ',
    en: 'regenerate schemas/ids.schema.json and the TypeScript types',
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
    const ids = JSON.stringify(idsSchema(reference), null, 2);
    const config = await resolveConfig(join(root, WRITTEN));
    await workspace.write(root, IDS, await format(ids, { ...config, parser: 'json' }));
    const source = await writtenTypes((name) => workspace.readText(root, `schemas/${name}`));
    await workspace.write(root, WRITTEN, await format(source, { ...config, parser: 'typescript' }));
    out(`${IDS}\n${WRITTEN}\n`);
    return 0;
  },
};

/** TypeScript types of everything that authors write, from the schemas. */
export async function writtenTypes(read: (name: string) => Promise<string>): Promise<string> {
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

/** Titles would name the types and descriptions fill the file; both are for people who write YAML. */
function withoutProse(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    typeof value !== 'object' && PROSE.has(key) ? undefined : value,
  );
}
