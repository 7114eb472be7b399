/**
 * The compiler runs where there is no Node, under a policy that forbids to make code of text: bundled for a
 * browser as the page's worker is, in a context that has nothing but the language and what every browser has.
 */
import vm from 'node:vm';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Draft, Judgement } from '../../../src/authoring/form/form.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realContent, ROOT, TODAY } from '../../files.ts';
import { desk, draftOf, realDrafts, reference } from './drafts.ts';

const GLOBAL_NAMES = { TextDecoder, TextEncoder, URL, URLSearchParams };

let context: vm.Context;

/** What the desk in the context returns, as plain data of ours. */
function inBrowser(expression: string, given: Readonly<Record<string, unknown>>): unknown {
  Object.assign(context, { given: JSON.stringify(given) });
  const answer: unknown = vm.runInContext(
    `(({ draft, others, today, edit }) => JSON.stringify(${expression}))(JSON.parse(given))`,
    context,
  );
  return JSON.parse(String(answer));
}

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { conditions: ['worker', 'browser', 'module', 'import'] },
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: {
        entry: join(ROOT, 'src/authoring/form/desk.ts'),
        formats: ['iife'],
        name: 'form',
      },
    },
  });
  const [{ output }] = [built].flat() as unknown as [
    { readonly output: readonly { readonly code: string }[] },
  ];
  const policy = { codeGeneration: { strings: false, wasm: false } };
  context = vm.createContext({ ...GLOBAL_NAMES }, policy);
  vm.runInContext(output[0]!.code, context);
  Object.assign(context, { data: JSON.stringify({ reference }) });
  vm.runInContext(`const desk = form.openDesk(JSON.parse(data), 'vi');`, context);
}, 120_000);

describe('in a browser', () => {
  test('code cannot be made of text there', () => {
    const made = () => void vm.runInContext(`new Function('return 1')`, context);
    expect(made).toThrow('Code generation');
    expect(vm.runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
      'undefined'.repeat(3),
    );
  });

  test.each(realDrafts.map(({ id }) => id))('%s is judged as in Node', (id) => {
    const draft = draftOf(id);
    const given = { draft, others: realDrafts, today: TODAY };
    const judged = inBrowser('desk.judge(draft, others, today)', given) as Judgement;
    expect(judged).toEqual(desk.judge(draft, realDrafts, TODAY));
    const { diagnostics } = compile(realContent, TODAY);
    const folder = `content/reports/${id}/`;
    expect(
      judged.remarks.map(({ code, file, line }) => `${folder}${file}:${line} ${code}`),
    ).toEqual(
      diagnostics
        .filter(({ file }) => file.startsWith(folder))
        .map(({ code, file, line }) => `${file}:${line} ${code}`),
    );
  });

  test('what is broken is explained as in Node', () => {
    const { id, files } = draftOf('bac-giang/2024-07');
    const draft: Draft = {
      id,
      files: {
        ...files,
        'report.md': files['report.md']!.replace('kind: monthly', 'kind: hàng tháng\nkhác: 1'),
        'services.yaml': files['services.yaml']!.replace('received: 22', 'received: 1.755').replace(
          'service: cap-lai-doi-the-cccd',
          'service: cap-lai-the-cccd',
        ),
        'tasks.yaml': files['tasks.yaml']!.replace('rows:', 'rows: ]'),
      },
    };
    const given = { draft, others: [], today: TODAY };
    const judged = inBrowser('desk.judge(draft, others, today)', given) as Judgement;
    expect(judged).toEqual(desk.judge(draft, [], TODAY));
    expect(judged.errors).toBeGreaterThan(4);
  });

  test('a cell is written as in Node', () => {
    const draft = draftOf('bac-giang/2024-07');
    const edit = {
      edit: 'cells',
      sheet: 'services',
      rows: [['rows', 0]],
      fields: ['received'],
      texts: [['1.755']],
    } as const;
    const given = { draft, edit };
    const written = inBrowser('desk.edit(draft, edit)', given);
    expect(written).toEqual(desk.edit(draft, edit));
  });
});
