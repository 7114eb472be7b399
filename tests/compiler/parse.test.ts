/** The tree: values, and where every one of them stands. */
import { describe, expect, test } from 'vitest';

import { parseMarkdown, parseYaml, type MapNode, type Node } from '../../src/compiler/parse.ts';
import { decode, sourceText, spanOf, type OffsetFinding } from '../../src/compiler/source-file.ts';
import { file } from '../files.ts';

function parse(text: string) {
  const findings: OffsetFinding[] = [];
  const source = sourceText('x.yaml', text);
  const parsed = parseYaml(source, (finding) => findings.push(finding));
  return { root: parsed?.root ?? null, isSound: parsed?.isSound ?? false, findings };
}

/** What a node's range holds. */
function textOf(text: string, node: Node | undefined): string {
  return text.slice(node!.start, node!.end);
}

function entry(node: Node | null | undefined, key: string) {
  return (node as MapNode).entries.get(key)!;
}

describe('positions', () => {
  const text = `# chú thích
a: 12.50
b: "đ\\u1ea7u" # sau
c: 'một ''hai'''
d:
  - x: |
      dòng một
      dòng hai
    y: [1, 2]
  - z: {k: v}
e: 😀 cười
f: hết`;
  const { root, findings } = parse(text);

  test('nothing is wrong', () => {
    expect(findings).toEqual([]);
  });

  test.each([
    ['a', '12.50'],
    ['b', '"đ\\u1ea7u"'],
    ['c', "'một ''hai'''"],
    ['e', '😀 cười'],
    ['f', 'hết'],
  ])('%s stands where it was typed', (key, typed) => {
    expect(textOf(text, entry(root, key).node)).toBe(typed);
    expect(text.slice(entry(root, key).key.start, entry(root, key).key.end)).toBe(key);
  });

  test('what was typed is kept beside the value', () => {
    expect(entry(root, 'a').node).toMatchObject({ value: 12.5, text: '12.50', style: 'plain' });
    expect(entry(root, 'b').node).toMatchObject({ value: 'đầu', style: 'quoted' });
    expect(entry(root, 'c').node).toMatchObject({ value: "một 'hai'" });
  });

  test('inside lists and maps', () => {
    const list = entry(root, 'd').node;
    if (list.kind !== 'list') throw new Error('a list was expected');
    expect(entry(list.items[0], 'x').node).toMatchObject({
      style: 'block',
      value: 'dòng một\ndòng hai\n',
    });
    expect(textOf(text, entry(list.items[0], 'y').node)).toMatch(/^\[1, 2/);
    expect(textOf(text, entry(entry(list.items[1], 'z').node, 'k').node)).toBe('v');
  });

  test('a comment after a value is kept apart from it', () => {
    const { root } = parse('a: một # hai: ba  \nb: "x" # y\nc: z#w\n');
    expect(entry(root, 'a').node).toMatchObject({
      value: 'một',
      comment: { text: '# hai: ba', start: 7, end: 16 },
    });
    expect(entry(root, 'b').node).toMatchObject({ value: 'x', comment: null });
    expect(entry(root, 'c').node).toMatchObject({ value: 'z#w', comment: null });
  });

  test('columns count UTF-16 units from 1, lines from 1', () => {
    const source = sourceText('x', 'một\n😀b\n');
    expect(spanOf(source, 6, 7)).toEqual({
      file: 'x',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 4,
    });
    expect(spanOf(source, 999, -5)).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 1 });
  });
});

describe('values', () => {
  test.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['1.968', 1.968],
    ['2024-07-18', '2024-07-18'],
    ['2024-07', '2024-07'],
    ['true', true],
    ['yes', 'yes'],
    ['no', 'no'],
    ['12:30', '12:30'],
    ['~', null],
    ['Null', null],
    ['"12"', '12'],
    ['1_000', '1_000'],
  ])('%s', (typed, value) => {
    expect(entry(parse(`a: ${typed}\n`).root, 'a').node.value).toEqual(value);
  });

  test('decomposed letters become composed ones', () => {
    expect(entry(parse(`a: ${'Đà Nẵng'.normalize('NFD')}\n`).root, 'a').node.value).toBe('Đà Nẵng');
  });

  test('keys that objects are born with are keys like any other', () => {
    const { root } = parse('__proto__: {x: 1}\nconstructor: 2\ntoString: 3\n');
    expect(Object.keys((root as MapNode).value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf((root as MapNode).value)).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });
});

describe('line ends and marks', () => {
  test('CRLF changes neither values nor lines', () => {
    const text = 'a: một\r\nb: |\r\n  hai\r\n  ba\r\nc: bốn\r\n';
    const { root, findings } = parse(text);
    expect(findings).toEqual([]);
    expect((root as MapNode).value).toEqual({ a: 'một', b: 'hai\nba\n', c: 'bốn' });
    expect(textOf(text, entry(root, 'c').node)).toBe('bốn');
  });

  test('a byte-order mark at the beginning is let pass, and shifts nothing', () => {
    const { source, findings } = decode(file('x.yaml', '\ufeffa: một\n'));
    expect(findings).toEqual([]);
    expect(source.text).toBe('a: một\n');
  });

  test('a second one is a hidden character', () => {
    const { findings } = decode(file('x.yaml', '\ufeffa: \ufeffmột\n'));
    expect(findings).toMatchObject([{ code: 'control-character', start: 3, end: 4 }]);
  });

  test('old Mac line ends are told of and not misread', () => {
    expect(parse('a: một\rb: hai\r').findings.length).toBeLessThanOrEqual(1);
  });
});

describe('faults', () => {
  const codes = (text: string) => parse(text).findings.map(({ code }) => code);

  test.each([
    ['a: &x 1\n', ['yaml-feature']],
    ['a: *x\n', ['yaml-feature']],
    ['a: !!js/function "x"\n', ['yaml-feature']],
    ['a: 1\na: 2\n', ['key-repeated']],
    ['a: 1\n---\nb: 2\n', ['many-documents']],
    ['# chỉ có chú thích\n', ['empty-file']],
    ['---\n', ['empty-file']],
    ['null\n', ['empty-file']],
    ['a: [1, 2\n', ['not-closed']],
    ['%YAML 9.9\n---\na: 1\n', ['yaml-syntax']],
  ])('%j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('what was mended or left out is not sound', () => {
    expect(parse('a: 1\n').isSound).toBe(true);
    expect(parse('a:1\nb: 2\n')).toMatchObject({ isSound: false });
    expect(parse('a: 1\na: 2\n')).toMatchObject({ isSound: false });
    expect(parse('a: &x 1\n').root).toBeNull();
  });

  test('deep nesting ends in a finding, not in a crash', () => {
    for (const text of [
      '['.repeat(100_000),
      `a: ${'['.repeat(5000)}${']'.repeat(5000)}`,
      '- '.repeat(20_000),
    ])
      expect(codes(text).length).toBeGreaterThan(0);
  });
});

describe('report.md', () => {
  function read(text: string) {
    const findings: OffsetFinding[] = [];
    const source = sourceText('report.md', text);
    const { front, body } = parseMarkdown(source, (finding) => findings.push(finding));
    return { root: front?.root ?? null, body, findings };
  }

  test.each(['\n', '\r\n'])('front matter keeps the positions of the file (%j)', (end) => {
    const text = [
      '---',
      'title: Báo cáo',
      'period:',
      '  id: 2024-07',
      '---',
      '',
      'Lời văn.',
      '',
    ].join(end);
    const { root, body, findings } = read(text);
    expect(findings).toEqual([]);
    expect(textOf(text, entry(root, 'title').node)).toBe('Báo cáo');
    expect(textOf(text, entry(entry(root, 'period').node, 'id').node)).toBe('2024-07');
    expect(body.trim()).toBe('Lời văn.');
  });

  test('blanks after the fences do no harm', () => {
    const text = '--- \ntitle: Một\n---  \nLời văn.\n';
    const { root, findings } = read(text);
    expect(findings).toEqual([]);
    expect(textOf(text, entry(root, 'title').node)).toBe('Một');
  });

  test('a line of dashes in the narrative is the narrative', () => {
    const { body, findings } = read('---\na: 1\n---\n\nMột\n\n---\n\nHai\n');
    expect(findings).toEqual([]);
    expect(body).toContain('Hai');
  });

  test('a repeated key names the line of the file', () => {
    expect(read('---\na: 1\nb: 2\na: 3\n---\n').findings).toMatchObject([
      { code: 'key-repeated', facts: { key: 'a', line: 2 }, start: 14 },
    ]);
  });

  test('no word after the fence chooses a language', () => {
    for (const word of ['js', 'javascript', 'json', 'coffee', 'yaml'])
      expect(
        read(`---${word}\nmodule.exports = { a: process.exit(1) }\n---\n`).findings,
      ).toMatchObject([{ code: 'front-matter-language', facts: { word } }]);
  });

  test('the narrative is read as composed letters', () => {
    expect(read(`---\na: 1\n---\n${'Đà Nẵng'.normalize('NFD')}\n`).body).toContain('Đà Nẵng');
  });
});
