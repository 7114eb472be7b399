/** What editors write for an officer at one stroke is what the contract takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { file, realReference, ROOT, TODAY } from '../files.ts';

describe('snippets of VS Code for report.md', () => {
  const text = readFileSync(join(ROOT, '.vscode/bao-cao.code-snippets'), 'utf8');
  // Editors take commas before closing brackets, as formatters write them; JSON does not.
  const SNIPPETS = JSON.parse(text.replaceAll(/,(?=\s*[\]}])/g, '')) as Readonly<
    Record<string, { readonly scope: string; readonly body: readonly string[] }>
  >;

  /** A snippet with its own examples, or the first of its choices. */
  const filled = (name: string) =>
    SNIPPETS[name]!.body.join('\n')
      .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(/\$\d+/g, '');
  const judged = (report: string) =>
    compile(
      [...realReference, file('content/reports/bac-giang/2024-07/report.md', report)],
      TODAY,
    ).diagnostics.map(({ code }) => code);
  const head = filled('Phần đầu báo cáo');

  test('are for Markdown alone: rows of tables are offered by the schemas', () => {
    expect(Object.values(SNIPPETS).map(({ scope }) => scope)).toEqual(
      Object.keys(SNIPPETS).map(() => 'markdown'),
    );
  });

  test('a head', () => {
    expect(judged(head)).toEqual([]);
  });

  test('a period that is not printed', () => {
    expect(judged(head.replace(/^period: .*$/m, filled('Kỳ mà văn bản không in')))).toEqual([]);
  });

  test('a correction is understood; what it corrects is not there', () => {
    const corrected = head.replace(/^wording: /m, `${filled('Đính chính')}\nwording: `);
    expect(judged(corrected)).toEqual(['revision-place']);
  });
});

describe('rows that the schemas offer', () => {
  interface Part {
    readonly properties?: object;
    readonly required?: readonly string[];
    readonly defaultSnippets?: readonly { readonly label: string; readonly body: object }[];
  }

  function offering(part: unknown): readonly Part[] {
    if (typeof part !== 'object' || part === null) return [];
    const below = Object.values(part).flatMap(offering);
    return 'defaultSnippets' in part ? [part as Part, ...below] : below;
  }

  const schemas = readdirSync(join(ROOT, 'schemas')).filter(
    (name) => name.endsWith('.schema.json') && name !== 'ids.schema.json',
  );
  const rows = schemas
    .flatMap((name) => offering(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8'))))
    .flatMap((part) =>
      part.defaultSnippets!.map(({ label, body }) => [label, Object.keys(body), part] as const),
    );

  test('there is one of every table', () => {
    expect(rows.map(([label]) => label)).toMatchInlineSnapshot(`
      [
        "Một điểm chưa khớp",
        "Một dòng văn bản",
        "Một dòng đánh giá mô hình",
        "Một dòng mô hình",
        "Một số liệu theo chỉ tiêu",
        "Một số liệu nói ước chừng, hoặc bằng tiền",
        "Một số liệu chưa có chỉ tiêu",
        "Một dòng dịch vụ",
        "Một dòng nhiệm vụ",
      ]
    `);
  });

  test.each(rows)('%s', (_, keys, { properties, required }) => {
    expect(Object.keys(properties!)).toEqual(expect.arrayContaining(keys));
    expect(keys).toEqual(expect.arrayContaining([...(required ?? [])]));
  });
});
