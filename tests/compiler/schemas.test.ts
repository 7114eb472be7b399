/** The schemas as what people read, and the files that are made from them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';

import { editorSchemas, writtenTypes } from '../../src/cli/generate.ts';
import { compile } from '../../src/compiler/compile.ts';
import { idsSchema } from '../../src/compiler/ids.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import { file, realContent, realReference, ROOT, TODAY } from '../files.ts';

const HEAD = `---
province: bac-giang
period: 2024-07
kind: monthly
title: Báo cáo tháng 7
number: 15/BC-TCT
issued_on: 2024-07-28
wording: restated
---
`;

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const names = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));
const read = (name: string) => readFileSync(join(ROOT, 'schemas', name), 'utf8');

/** Every property of a schema, however deep, with its path. */
function propertiesOf(schema: unknown, path: string): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  // A condition says when another rule holds; what it names is described where it is declared.
  const keywords = Object.entries(schema).filter(([keyword]) => !/^(if|then|else)$/.test(keyword));
  return keywords.flatMap(([keyword, value]) => [
    ...(keyword === 'properties' && !Array.isArray(schema)
      ? Object.entries(value as Record<string, Schema>).map(
          ([key, property]) => [`${path}.${key}`, property] as const,
        )
      : []),
    ...propertiesOf(value, keyword === 'properties' ? path : `${path}/${keyword}`),
  ]);
}

/** Letters that only Vietnamese writes; short English words pass for none. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

describe('what editors show', () => {
  test('there are schemas, and they have properties', () => {
    expect(names.length).toBeGreaterThan(17);
    expect(
      names.flatMap((name) => propertiesOf(JSON.parse(read(name)), name)).length,
    ).toBeGreaterThan(400);
  });

  test.each(names.filter((name) => name !== 'ids.schema.json'))(
    '%s speaks of every property in Vietnamese',
    (name) => {
      const silent = propertiesOf(JSON.parse(read(name)), '').flatMap(
        ([path, { title, description, errorMessage }]) => {
          const lacks = [
            (title ?? description) === undefined && 'title or description',
            errorMessage === undefined && 'errorMessage',
            errorMessage !== undefined && !VIETNAMESE.test(errorMessage) && 'Vietnamese',
          ].filter(Boolean);
          return lacks.length > 0 ? [`${path} lacks ${lacks.join(', ')}`] : [];
        },
      );
      expect(silent).toEqual([]);
    },
  );

  test.each(names)('%s is written in composed letters and names itself', (name) => {
    const text = read(name);
    expect(text).toBe(text.normalize('NFC'));
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: name,
    });
  });

  test.each(names.filter((name) => name !== 'ids.schema.json'))(
    '%s lets no unknown key pass',
    (name) => {
      const open: string[] = [];
      const walk = (value: unknown, path: string) => {
        if (typeof value !== 'object' || value === null) return;
        const schema = value as Schema;
        if (
          schema.properties &&
          schema['type'] === 'object' &&
          schema['additionalProperties'] !== false
        )
          open.push(path);
        for (const [keyword, inner] of Object.entries(schema)) walk(inner, `${path}/${keyword}`);
      };
      walk(JSON.parse(read(name)), '');
      expect(open).toEqual([]);
    },
  );
});

describe('numbers of reports', () => {
  const ofReports = names.filter((name) => !/^(reference-|ids\.)/.test(name));
  /** Quoted from the program's own findings, and compared with them. */
  const QUOTED = /^discrepancies\..*\/(printed|computed)$/;

  /** Where a schema takes numbers without looking at how they were typed. */
  function untyped(schema: unknown, path: string, isTyped: boolean): readonly string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    const { type, typed } = schema as Schema;
    const isSeen = isTyped || typed !== undefined;
    const takesNumbers = [type].flat().some((name) => name === 'integer' || name === 'number');
    return [
      ...(takesNumbers && !isSeen && !QUOTED.test(path) ? [path] : []),
      ...Object.entries(schema).flatMap(([key, inner]) =>
        // What is typed is so in all its branches, but not below.
        untyped(inner, `${path}/${key}`, isSeen && /^(anyOf|\d+)$/.test(key)),
      ),
    ];
  }

  test.each(ofReports)('%s looks at how every one was typed', (name) => {
    expect(untyped(JSON.parse(read(name)), name, false)).toEqual([]);
  });

  test.each([
    ['stt: 12.000', ['number-format']],
    ['stt: 0x1F', ['number-format']],
    ['stt: 12.0', ['number-format']],
    ['stt: 08', []],
    ['stt: "12.000"', []],
    ['stt: 8\n    step: 3.000', ['number-format']],
    ['stt: 8\n    step: 0', ['wrong-type']],
    ['stt: 8\n    due: 2024.0', ['number-format']],
    ['stt: 8\n    due: 2024-h1', []],
  ])('%j', (line, codes) => {
    const head = file('content/reports/bac-giang/2024-07/report.md', HEAD);
    const tasks = file(
      'content/reports/bac-giang/2024-07/tasks.yaml',
      `rows:\n  - task: Một\n    ${line}\n`,
    );
    const { diagnostics } = compile([...realReference, head, tasks], TODAY);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('made by npm run generate', () => {
  const { reference } = assembleReference(realReference, () => undefined);

  async function prettify(text: string, path: string, parser: string): Promise<string> {
    return format(text, { ...(await resolveConfig(join(ROOT, path))), parser });
  }

  test('schemas/ids.schema.json is what the reference data make it', async () => {
    const path = 'schemas/ids.schema.json';
    const made = await prettify(JSON.stringify(idsSchema(reference)), path, 'json');
    expect(JSON.parse(readFileSync(join(ROOT, path), 'utf8'))).toEqual(JSON.parse(made));
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(
      await prettify(JSON.stringify(idsSchema(reference), null, 2), path, 'json'),
    );
  });

  test('schemas/editor/ is what the schemas make it', async () => {
    const made = await editorSchemas((name) => Promise.resolve(read(name)));
    expect(readdirSync(join(ROOT, 'schemas/editor')).toSorted()).toEqual(
      made.map(({ path }) => path.split('/').at(-1)!).toSorted(),
    );
    for (const { path, text } of made)
      expect(readFileSync(join(ROOT, path), 'utf8'), path).toBe(await prettify(text, path, 'json'));
  });

  test('src/compiler/written.ts is what the schemas make it', async () => {
    const path = 'src/compiler/written.ts';
    const made = await writtenTypes((name) => Promise.resolve(read(name)));
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(await prettify(made, path, 'typescript'));
  });
});

describe('YAML files of content/', () => {
  test('have their schemas by the settings of VS Code, too', () => {
    const settings = readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8');
    const { 'yaml.schemas': schemas } = JSON.parse(settings) as { 'yaml.schemas': object };
    // The head of report.md is no file of YAML.
    const named = readdirSync(join(ROOT, 'schemas/editor')).filter(
      (name) => name !== 'report.schema.json',
    );
    expect(Object.keys(schemas).toSorted()).toEqual(
      named.map((name) => `./schemas/editor/${name}`).toSorted(),
    );
  });

  const files = realContent.filter(({ path }) => path.endsWith('.yaml'));

  test('there are some', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files.map(({ path, bytes }) => [path, bytes] as const))(
    '%s begins with its schema',
    (path, bytes) => {
      const [line] = new TextDecoder().decode(bytes).split('\n');
      const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line!)?.[1];
      expect(schema).toBeDefined();
      const target = join(ROOT, dirname(path), schema!);
      expect(existsSync(target)).toBe(true);
      const name = path.split('/').at(-1)!.replace('.yaml', '');
      const prefix = path.startsWith('content/reference/') ? 'reference-' : '';
      expect(target).toBe(join(ROOT, 'schemas/editor', `${prefix}${name}.schema.json`));
    },
  );
});
