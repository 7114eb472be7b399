/** Writing into YAML: what is asked for changes, and nothing else in the file, byte for byte. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { composeLetters, editYaml } from '../../src/compiler/edit.ts';
import { mendFiles } from '../../src/compiler/fixes.ts';
import { parseMarkdown, parseYaml, type Node, type ScalarNode } from '../../src/compiler/parse.ts';
import { sourceText, type SourceFile } from '../../src/compiler/source-file.ts';
import { file, realContent, realReference, TODAY } from '../files.ts';

const nothing = { values: [], compose: false };

describe('editYaml', () => {
  test('changes one value and keeps comments, quotes, blanks and line ends', () => {
    const text =
      '# đầu\r\na:   { b: "1 347" ,c: \'x\' } # 1 347\r\n\r\nd: |\r\n   giữ\r\n\r\n  # nguyên\r\n';
    const start = text.indexOf('"1 347"');
    const values = [{ start, end: start + 7, value: '1347', as: 'number' as const }];
    expect(editYaml(text, { values, compose: false })).toBe(text.replace('"1 347"', '1347'));
  });

  test('a text keeps its quotes, a number loses them', () => {
    const write = (text: string, as: 'number' | 'text') =>
      editYaml(text, { values: [{ start: 3, end: text.length, value: '5', as }], compose: false });
    expect(write('a: "05"', 'text')).toBe('a: "5"');
    expect(write("a: '05'", 'text')).toBe("a: '5'");
    expect(write('a: 05', 'text')).toBe('a: 5');
    expect(write('a: "05"', 'number')).toBe('a: 5');
  });

  test('writes nothing where no scalar on one line stands exactly at the range', () => {
    const at = (text: string, start: number, end: number) =>
      editYaml(text, { values: [{ start, end, value: '1', as: 'number' }], compose: false });
    for (const [text, start, end] of [
      ['a: 1 347', 3, 4],
      ['a: 1 347', 4, 8],
      ['a: 1\n  347', 3, 10],
      ['a: |\n  1 347\n', 3, 13],
      ['1 347: a', 0, 5],
      ['# 1 347', 2, 7],
      ['a: 1', 9, 12],
    ] as const)
      expect(at(text, start, end)).toBe(text);
  });

  test.each(realContent.filter(({ path }) => path.endsWith('.yaml')))(
    '$path goes through unchanged',
    ({ bytes }) => {
      const text = new TextDecoder().decode(bytes);
      expect(editYaml(text, nothing)).toBe(text);
      const windows = text.replaceAll('\n', '\r\n');
      expect(editYaml(windows, nothing)).toBe(windows);
    },
  );

  test('any text goes through unchanged, broken ones too', () => {
    const signs = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '|',
      '{',
      '}',
      '[',
      ']',
      ',',
      '# ',
      '\t',
      '\r\n',
      '&x',
      '*x',
      '!t',
      '---\n',
      '%',
      '?',
      'ế',
    );
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 40 }).map((s) => s.join('')),
        (text) => {
          expect(editYaml(text, nothing)).toBe(text);
        },
      ),
      { seed: 6, numRuns: 2000 },
    );
  });

  test('the deepest nesting that the parser accepts is no trouble', () => {
    const deep = '['.repeat(100) + '"e\u0301"' + ']'.repeat(100);
    expect(editYaml(deep, { values: [], compose: true })).toBe(deep.normalize('NFC'));
  });

  test('composes letters of values alone', () => {
    const text = '# đề án\nkhóa: đề án # đề án\nb: |\n  đề án\nc: "đề án"\n'.normalize('NFD');
    const lines = text.split('\n');
    const wanted = [
      lines[0],
      `${'khóa'.normalize('NFD')}: đề án # ${'đề án'.normalize('NFD')}`,
      ...lines.slice(2).map((line) => line.normalize('NFC')),
    ];
    expect(editYaml(text, { values: [], compose: true })).toBe(wanted.join('\n'));
  });
});

describe('composeLetters', () => {
  test('composes letters with marks and no other character that NFC would change', () => {
    expect(composeLetters('e\u0302\u0301')).toBe('ế');
    expect(composeLetters('\u1fef \u2126 \u037e \u2000')).toBe('\u1fef \u2126 \u037e \u2000');
    expect(composeLetters('đ x\u0323')).toBe('đ x\u0323');
  });

  test('leaves addresses on the web alone: their letters are bytes to a server', () => {
    const link = '[te\u0323\u0302p](https://a.vn/te\u0323\u0302p.pdf)';
    expect(composeLetters(link)).toBe('[tệp](https://a.vn/te\u0323\u0302p.pdf)');
  });
});

describe('mendFiles', () => {
  const head =
    '---\nprovince: bac-giang\nperiod: 2024-07\nkind: monthly\ntitle: Báo cáo\nwording: restated\nissued_on: 2024-07-25\n---\n\nLời văn.\n';
  const folder = 'content/reports/bac-giang/2024-07/';
  const row = (typed: string, field: string) =>
    `rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    ${field}: ${typed} # ghi chú\n`;
  /** The text of the table once mended. */
  const mended = (name: string, text: string, report = head) => {
    const files = [
      ...realReference,
      file(`${folder}report.md`, report),
      file(`${folder}${name}`, text),
    ];
    const found = mendFiles(files, compile(files, TODAY).diagnostics);
    return found.find(({ path }) => path === folder + name)?.after ?? text;
  };
  const inField = (typed: string, field: string) =>
    mended('services.yaml', row(typed, field))
      .split('\n')[3]!
      .replace(`    ${field}: `, '')
      .replace(' # ghi chú', '');

  test.each([
    ['1.347.047', 'received', '1347047'],
    ['1.347.047,5', 'share', '1347047.5'],
    ['1 347', 'received', '1347'],
    ['1\u00a0347', 'received', '1347'],
    ['12 345 678', 'received', '12345678'],
    ['"1347"', 'received', '1347'],
    ["'1.347.047'", 'received', '1347047'],
    ['05', 'received', '5'],
    ['96,12%', 'share', '96.12'],
    ['96,50 %', 'share', '96.50'],
    ['96.12%', 'share', '96.12'],
    ['"96,1"', 'share', '96.1'],
    ['100%', 'share', '100'],
    ['1,347,047', 'received', '1347047'],
  ])('%s in %s becomes %s', (typed, field, written) => {
    expect(inField(typed, field)).toBe(written);
  });

  test.each([
    ['1.755', 'received'],
    ['12.000', 'received'],
    ['12.000', 'share'],
    ['"1.755"', 'received'],
    ['"12.000"', 'received'],
    ['1.755%', 'share'],
    ['96.125%', 'share'],
    ['16,331', 'share'],
    ['16,331', 'received'],
    ['96,12', 'received'],
    ['45%', 'received'],
    ['-1.347.047', 'received'],
    ['1 34', 'received'],
    ['1.347,047', 'received'],
    ['1.347,047', 'share'],
    ['10 20', 'received'],
    ['1.347.04', 'received'],
    ['1.347.047 hồ sơ', 'received'],
    ['khoảng 1.347.047', 'received'],
    ['0x1F', 'received'],
    ['1e3', 'received'],
    ['99.999.999.999.999.999', 'received'],
    [`0,${'3'.repeat(120)}1`, 'received'],
  ])('%s in %s is left to a person', (typed, field) => {
    expect(inField(typed, field)).toBe(typed);
  });

  test('no number loses a digit, however long', () => {
    expect(inField(`12,${'3'.repeat(120)}`, 'share')).toBe(`12.${'3'.repeat(120)}`);
  });

  test.each([
    ['18/7/2024', '2024-07-18'],
    ['"18/07/2024"', '"2024-07-18"'],
    ['18.7.2024', '2024-07-18'],
    ['31/4/2024', '31/4/2024'],
    ['2024-12', '2024-12'],
    ['2024/11', '2024/11'],
    ['202411', '202411'],
    ['18/7-2024', '18/7-2024'],
    ['20240718', '2024-07-18'],
    ['18/7/24', '18/7/24'],
    ['ngày 18/7/2024', 'ngày 18/7/2024'],
  ])('the day %s becomes %s', (typed, written) => {
    const report = (day: string) => head.replace('2024-07-25', `${day} # ngày 18/7/2024`);
    expect(mended('report.md', report(typed))).toBe(report(written));
  });

  test('a narrative is composed and its code, rules and comments in the front matter are not', () => {
    const decomposed = 'Lời văn: tỉnh Bắc Giang 1.347.047'.normalize('NFD');
    const comment = '# chú thích'.normalize('NFD');
    const report = (text: string) =>
      head.replace('wording', `${comment}\nwording`).replace('Lời văn.', text);
    expect(mended('report.md', report(decomposed))).toBe(report(decomposed.normalize('NFC')));
  });

  test.each([
    ['a tab', '\trows: 1\n'],
    ['an open quote', 'x: "a\n'],
    ['a repeated key', 'rows: []\n'],
    ['an anchor', 'group: &a b\n'],
    ['a second document', '---\nrows: []\n'],
    ['an indentation of odd blanks', '\u00a0\u00a0name: a\n'],
  ])('a file with %s is not touched', (_, fault) => {
    const text = row('1.347.047', 'received') + 'caption: đề án\n'.normalize('NFD') + fault;
    expect(mended('services.yaml', text)).toBe(text);
  });

  test('where composing would break an escape, the numbers are mended all the same', () => {
    const text = (typed: string) => `caption: "a\\n\u0300"\n${row(typed, 'received')}`;
    expect(mended('services.yaml', text('1 347'))).toBe(text('1347'));
  });

  test('two faults on one line, one of which is left', () => {
    const text = (typed: string) => row(`{ citizen: 1.755, business: ${typed} }`, 'online');
    expect(mended('services.yaml', text('1.347.047'))).toBe(text('1347047'));
  });

  test('what was mended needs no mending', () => {
    const files = [
      ...realReference,
      file(`${folder}report.md`, head.normalize('NFD')),
      file(`${folder}services.yaml`, row('1 347', 'received')),
    ];
    const first = mendFiles(files, compile(files, TODAY).diagnostics);
    const after = files.map((one) => first.find(({ path }) => path === one.path) ?? one);
    expect(first).toHaveLength(2);
    expect(mendFiles(after, compile(after, TODAY).diagnostics)).toEqual([]);
  });
});

describe('faults injected into the real content', () => {
  const folders = [
    ...new Set(
      realContent
        .filter(({ path }) => path.startsWith('content/reports/'))
        .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)),
    ),
  ];

  test('are mended to the byte where they have one reading, and else left to the byte', () => {
    let mendedSpots = 0;
    let leftSpots = 0;
    const picks = fc.array(fc.record({ at: fc.nat(), form: fc.nat() }), {
      minLength: 40,
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...folders),
        picks,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        (folder, chosen, eol, mark) => {
          const own = realContent.filter(
            ({ path }) => path.startsWith(folder) && !path.endsWith('discrepancies.yaml'),
          );
          const trials = own.map((one) => inject(one, chosen, eol, mark));
          const files = [...trials.map(({ faulty }) => faulty), ...realReference];
          const found = mendFiles(files, compile(files, TODAY).diagnostics);
          for (const { faulty, expected, mendable, left } of trials) {
            const after = found.find(({ path }) => path === faulty.path) ?? faulty;
            expect(decoded(after)).toBe(expected);
            mendedSpots += mendable;
            leftSpots += left;
          }
          expect(found.every(({ path }) => path.startsWith(folder))).toBe(true);
        },
      ),
      { seed: 6, numRuns: 25, endOnFailure: true },
    );
    expect(mendedSpots).toBeGreaterThan(1000);
    expect(leftSpots).toBeGreaterThan(100);
  }, 120_000);

  /** A file with faults at the chosen values, and what it must be once mended. */
  function inject(
    source: SourceFile,
    chosen: readonly { at: number; form: number }[],
    eol: string,
    mark: string,
  ) {
    const text = new TextDecoder().decode(source.bytes).replaceAll('\n', eol);
    const spots = spotsOf(source.path, text);
    const picked = new Map(
      spots.length > 0 ? chosen.map(({ at, form }) => [spots[at % spots.length]!, form]) : [],
    );
    let faulty = '';
    let expected = '';
    let done = 0;
    let mendable = 0;
    let left = 0;
    for (const [spot, form] of [...picked].sort(([a], [b]) => a.start - b.start)) {
      const typed = text.slice(spot.start, spot.end);
      const between = text.slice(done, spot.start);
      const fault = spot.faults(typed)[form % spot.faults(typed).length]!;
      // A comment of the same letters behind it must stay as it is.
      const isLast = /^\r?\n/.test(text.slice(spot.end)) && !typed.includes('\n');
      const comment =
        isLast && spot.inYaml && form % 3 === 0
          ? '  # đề án 1.347.047, 18/7/2024'.normalize('NFD')
          : '';
      faulty += between + fault.typed + comment;
      expected += between + (fault.certain ? typed : fault.typed) + comment;
      if (fault.certain) mendable++;
      else left++;
      done = spot.end;
    }
    const rest = text.slice(done);
    return {
      faulty: file(source.path, mark + faulty + rest),
      expected: mark + expected + rest,
      mendable,
      left,
    };
  }

  interface Spot {
    readonly start: number;
    readonly end: number;
    readonly inYaml: boolean;
    readonly faults: (typed: string) => readonly { typed: string; certain: boolean }[];
  }

  function spotsOf(path: string, text: string): readonly Spot[] {
    const source = sourceText(path, text);
    const ignore = () => undefined;
    if (!path.endsWith('.md'))
      return scalars(parseYaml(source, ignore)!.root, '').flatMap(([key, node]) =>
        spotOf(key, node, text),
      );
    const { front, bodyStart } = parseMarkdown(source, ignore);
    const words = [...text.slice(bodyStart).matchAll(/[^\s\p{M}][^\n\p{M}]{5,60}/gu)].map(
      (match) => ({
        start: bodyStart + match.index,
        end: bodyStart + match.index + match[0].length,
        inYaml: false,
        faults: decomposed,
      }),
    );
    return [
      ...scalars(front!.root, '').flatMap(([key, node]) => spotOf(key, node, text)),
      ...words,
    ];
  }

  function spotOf(key: string, node: ScalarNode, text: string): readonly Spot[] {
    const { start, end } = node;
    const typed = text.slice(start, end);
    // Within braces a comma ends the value, so `{share: 96,12%}` is no number to anyone.
    const isInFlow = /[{[][^\n]*$/.test(text.slice(0, start));
    const spot = (faults: Spot['faults']): readonly Spot[] => [
      {
        start,
        end,
        inYaml: true,
        faults: (was) => faults(was).filter((one) => !isInFlow || !/^[^"']*,/.test(one.typed)),
      },
    ];
    if (/^(date|issued_on|data_until)$/.test(key) && /^\d{4}-\d\d-\d\d$/.test(typed))
      return spot(days);
    if (
      /^(received|citizen|business|in_person|online|on_time|overdue)$/.test(key) &&
      /^[1-9]\d*$/.test(typed)
    )
      return spot(counts);
    if (key === 'share' && /^\d+(\.\d{1,2})?$/.test(typed)) return spot(shares);
    const isText =
      typeof node.value === 'string' &&
      /[à-ỹ]/iu.test(typed) &&
      !typed.includes('://') &&
      typed === typed.normalize('NFC');
    return isText ? [{ start, end, inYaml: true, faults: decomposed }] : [];
  }

  function counts(typed: string) {
    const grouped = (by: string) => typed.replace(/\B(?=(\d{3})+$)/g, by);
    const groups = grouped('.').split('.').length;
    return [
      { typed: `"${typed}"`, certain: true },
      { typed: `'0${typed}'`, certain: true },
      { typed: `0${typed}`, certain: true },
      ...(groups > 1
        ? [grouped(' '), grouped('\u00a0')].map((one) => ({ typed: one, certain: true }))
        : []),
      ...(groups > 1
        ? [
            { typed: grouped('.'), certain: groups > 2 },
            { typed: `"${grouped('.')}"`, certain: groups > 2 },
          ]
        : []),
      { typed: `${typed}.000`, certain: false },
      { typed: `${typed},5`, certain: false },
    ];
  }

  function shares(typed: string) {
    const comma = typed.replace('.', ',');
    const forms = [`${comma}%`, `${comma} %`, `"${comma}"`, `'${typed}'`, `${typed}%`];
    return [
      ...forms.map((one) => ({ typed: one, certain: true })),
      { typed: `${comma.split(',')[0]!},125`, certain: false },
      { typed: `${typed} phần trăm`, certain: false },
    ];
  }

  function days(typed: string) {
    const [year, month, day] = typed.split('-') as [string, string, string];
    const forms = [
      `${day}/${month}/${year}`,
      `${Number(day)}/${Number(month)}/${year}`,
      `${day}-${month}-${year}`,
      `${day}.${month}.${year}`,
    ];
    return [
      ...forms.map((one) => ({ typed: one, certain: true })),
      { typed: `${day}/${month}/${year.slice(2)}`, certain: false },
      { typed: `45/${month}/${year}`, certain: false },
    ];
  }

  function decomposed(typed: string) {
    return [{ typed: typed.normalize('NFD'), certain: true }];
  }
});

function scalars(node: Node, key: string): readonly (readonly [string, ScalarNode])[] {
  if (node.kind === 'scalar') return [[key, node]];
  if (node.kind === 'list') return node.items.flatMap((item) => scalars(item, key));
  return [...node.entries].flatMap(([name, entry]) => scalars(entry.node, name));
}

function decoded({ bytes }: SourceFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
