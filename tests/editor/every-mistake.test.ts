/**
 * Whatever a schema can object to, an editor says in Vietnamese: every place of every schema is given every
 * kind of wrong value, and the real language server is asked. What ajv objects to by the contract itself, the
 * server objects to as well, but for what only the compiler can say in Vietnamese.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ID_KINDS } from '../../src/compiler/schemas.ts';
import { realContent, ROOT } from '../files.ts';
import { startLanguageServer, type Diagnostic, type LanguageServer } from './language-server.ts';
import { mistakesOf, readSchema, type Mistake } from './mistakes.ts';

const NAMES = readdirSync(join(ROOT, 'schemas/editor')).map((file) => file.split('.')[0]!);

/** Letters that only Vietnamese writes. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
/** How the server begins its own sentences. */
const ENGLISH = /\b(Incorrect|Missing property|not allowed|Value|String|Array|Expected|Matches)\b/;

// How fast a busy machine starts another process, is no fault.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

const withSchema = (name: string, text: string) =>
  `# yaml-language-server: $schema=../schemas/editor/${name}.schema.json\n${text}\n`;

describe.each(NAMES)('%s', (name) => {
  const mistakes = mistakesOf(name);
  let told: readonly (readonly [Mistake, readonly Diagnostic[]])[];
  beforeAll(async () => {
    told = await Promise.all(
      mistakes.map(async (mistake, index) => {
        const path = `content/${name}-${index}.yaml`;
        return [mistake, await server.open(path, withSchema(name, mistake.text))] as const;
      }),
    );
  });

  test('has many places to be wrong at', () => {
    expect(mistakes.length).toBeGreaterThan(50);
  });

  test('says everything in Vietnamese', () => {
    const foreign = told.flatMap(([mistake, found]) =>
      found
        .filter(({ message }) => !VIETNAMESE.test(message) || ENGLISH.test(message))
        .map(({ message }) => `${mistake.name}: ${message}`),
    );
    expect(foreign).toEqual([]);
  });

  test('objects where the contract does', () => {
    const validate = contract(name);
    const silent = told.flatMap(([mistake, found]) => {
      validate(mistake.document);
      const objections = (validate.errors ?? []).filter(
        ({ instancePath, keyword }) =>
          instancePath.startsWith(mistake.pointer) && keyword !== 'uniqueItems',
      );
      const isSaid = found.some(
        ({ range }) => range.start.character < mistake.end && range.end.character >= keyOf(mistake),
      );
      return objections.length > 0 && !isSaid ? [mistake.name] : [];
    });
    expect(silent).toEqual([]);
  });
});

test('what is right is not objected to', async () => {
  const files = realContent.filter(({ path }) => path.endsWith('.yaml'));
  const found = await Promise.all(
    files.map(async ({ path, bytes }) => {
      const told = await server.open(path, new TextDecoder().decode(bytes));
      return told.map(({ range, message }) => `${path}:${range.start.line + 1} ${message}`);
    }),
  );
  expect(files.length).toBeGreaterThan(25);
  expect(found.flat()).toEqual([]);
});

/** What is missing or foreign in a map is said at its key. */
function keyOf({ text, start }: Mistake): number {
  return text.slice(0, start).lastIndexOf('"', text.slice(0, start).lastIndexOf('"') - 1);
}

/** The schema as authors are held to it, without what looks at how a value was typed. */
function contract(name: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const kinds = ID_KINDS.map((kind) => [kind, { type: 'string', pattern: '^[a-z0-9-]+$' }]);
  ajv.addSchema({ $defs: Object.fromEntries(kinds) as object }, 'ids.schema.json');
  ajv.addSchema(unnamed(readSchema('parts')), 'parts.schema.json');
  return ajv.compile(unnamed(readSchema(name)));
}

/** Files are known to ajv by their file names. */
function unnamed(schema: object): object {
  const { $id: _, ...rest } = schema as { $id?: string };
  return rest;
}
