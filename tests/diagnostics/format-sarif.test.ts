/**
 * SARIF 2.1.0. The official schema is not in node_modules, so what it asks of the objects that we write is
 * held here as a table: their properties, those that are required, and the rules that no type would say.
 */
import { describe, expect, test } from 'vitest';

import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { formatJson } from '../../src/diagnostics/format/json.ts';
import { formatSarif } from '../../src/diagnostics/format/sarif.ts';
import {
  acknowledged,
  all,
  countsOf,
  diagnostic,
  HOSTILE,
  hostile,
  notice,
  warning,
} from './samples.ts';

const options = {
  lang: 'vi',
  version: '0.1.0',
  explanationOf: () => 'Văn bản in như vậy.',
} as const;

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Record<string, unknown>[];
    },
  ];
}
const parse = (text: string) => JSON.parse(text) as Log;

test('an ordinary result', () => {
  const [run] = parse(formatSarif([warning], options)).runs;
  const [{ ruleIndex, ...result }] = run.results as [{ ruleIndex: number }];
  expect(run.tool.driver.rules[ruleIndex]?.id).toBe('share-mismatch');
  expect(result).toMatchInlineSnapshot(`
    {
      "level": "warning",
      "locations": [
        {
          "logicalLocations": [
            {
              "fullyQualifiedName": "services/dang-ky-khai-sinh/share",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "content/reports/bac-giang/2024-07/services.yaml",
              "uriBaseId": "%SRCROOT%",
            },
            "region": {
              "endColumn": 17,
              "endLine": 7,
              "startColumn": 12,
              "startLine": 7,
            },
          },
        },
      ],
      "message": {
        "text": "Văn bản in 88,73 % nhưng 1.755 trong tổng số 1.869 là 93,90 %. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.",
      },
      "partialFingerprints": {
        "place/v1": "share-mismatch content/reports/bac-giang/2024-07/services.yaml services/dang-ky-khai-sinh/share 1",
      },
      "ruleId": "share-mismatch",
      "suppressions": [],
    }
  `);
});

test('the run around it', () => {
  const log = parse(formatSarif([], options));
  const { rules } = log.runs[0].tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(catalogue));
  expect(rules.find(({ id }) => id === 'list-variant')).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "note",
      },
      "fullDescription": {
        "text": "Trong danh sách, tên tỉnh viết khác tên chính thức nhưng vẫn hiểu được. Mỗi cách viết nêu một lần trong một danh sách. Trang hiện tên đúng như văn bản ghi; người tìm theo tên chính thức vẫn gặp.",
      },
      "help": {
        "text": "Xem tên mà chương trình hiểu có đúng không. Văn bản ghi như vậy thì không cần làm gì; gõ nhầm thì sửa.",
      },
      "id": "list-variant",
      "name": "ListVariant",
      "shortDescription": {
        "text": "Tên tỉnh viết kiểu khác.",
      },
    }
  `);
  const bare = JSON.parse(
    JSON.stringify(log, (key, value: unknown) => (key === 'rules' ? [] : value)),
  ) as Log;
  expect(bare).toMatchInlineSnapshot(`
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs": [
        {
          "columnKind": "utf16CodeUnits",
          "invocations": [
            {
              "executionSuccessful": true,
            },
          ],
          "language": "vi",
          "originalUriBaseIds": {
            "%SRCROOT%": {
              "description": {
                "text": "Thư mục dự án.",
              },
            },
          },
          "results": [],
          "tool": {
            "driver": {
              "fullName": "bc06 validate, Báo cáo Đề án 06",
              "language": "vi",
              "name": "bc06",
              "rules": [],
              "version": "0.1.0",
            },
          },
        },
      ],
      "version": "2.1.0",
    }
  `);
});

test('acknowledged results are suppressed, with the explanation; the others say that they are not', () => {
  const [run] = parse(formatSarif([acknowledged, warning], options)).runs;
  expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'external', status: 'accepted', justification: 'Văn bản in như vậy.' }],
    [],
  ]);
});

test('what is the same fault keeps its fingerprint when lines move; two of a kind differ', () => {
  const moved = { ...warning, line: 99, endLine: 99 };
  const prints = (diagnostics: readonly (typeof warning)[]) =>
    parse(formatSarif(diagnostics, options)).runs[0].results.map(
      ({ partialFingerprints }) => (partialFingerprints as Record<string, string>)['place/v1'],
    );
  expect(prints([warning])).toEqual(prints([moved]));
  expect(new Set(prints([warning, moved])).size).toBe(2);
});

test('what authors wrote is neither a link nor a line of its own', () => {
  const text = formatSarif([hostile], options);
  const [{ ruleIndex: _, ...result }] = parse(text).runs[0].results as [{ ruleIndex: number }];
  expect(result).toMatchInlineSnapshot(`
    {
      "level": "warning",
      "locations": [
        {
          "logicalLocations": [
            {
              "fullyQualifiedName": "evaluation/I: # x/provinces.2",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "content/reports/bac-giang/2024-07/a%2Cb%3Ac%25%0A%3A%3Awarning%3A%3Az.yaml",
              "uriBaseId": "%SRCROOT%",
            },
            "region": {
              "endColumn": 17,
              "endLine": 7,
              "startColumn": 12,
              "startLine": 7,
            },
          },
        },
      ],
      "message": {
        "text": "«x\\u000a::error file=a.md::forged\\u000d\\u000a##[error]forged\\u001b[31m\\u202e, 50%0A: [a] (https://e.vn) <img> | \`y\` @bc\\u2028z» đã có trong danh sách này với tên «"quoted" \\ # back» nên bị đếm hai lần. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.",
      },
      "partialFingerprints": {
        "place/v1": "list-duplicate content/reports/bac-giang/2024-07/a,b:c%
    ::warning::z.yaml evaluation/I: # x/provinces.2 1",
      },
      "relatedLocations": [
        {
          "id": 0,
          "logicalLocations": [
            {
              "fullyQualifiedName": "evaluation/I: # x/provinces.0",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "content/reports/bac-giang/2024-07/a%2Cb%3Ac%25%0A%3A%3Awarning%3A%3Az.yaml",
              "uriBaseId": "%SRCROOT%",
            },
            "region": {
              "endColumn": 1,
              "endLine": 1,
              "startColumn": 1,
              "startLine": 1,
            },
          },
        },
      ],
      "ruleId": "list-duplicate",
      "suppressions": [],
    }
  `);
});

describe('the schema', () => {
  const log: unknown = JSON.parse(
    formatSarif([...all, { ...notice, place: '', report: null }], options),
  );

  test('every object has only what it may have, and what it must', () => {
    expect(faults(log, 'log', 'log')).toEqual([]);
  });

  test('a forged fault is found', () => {
    const forged = { version: '2.1.0', runs: [{ tool: { driver: {} }, result: [] }] };
    expect(faults(forged, 'log', 'log')).toEqual([
      'log.runs.0.tool.driver lacks name',
      'log.runs.0 may not have result',
    ]);
  });
});

test('JSON carries the same diagnostics, to the letter', () => {
  const value = JSON.parse(formatJson(all, { counts: countsOf(all), lang: 'vi' })) as {
    readonly summary: unknown;
    readonly diagnostics: readonly { readonly facts: Record<string, unknown> }[];
  };
  expect(value.summary).toEqual({
    files: 3,
    reports: 1,
    errors: 1,
    warnings: 2,
    notices: 1,
    acknowledged: 1,
  });
  expect(value.diagnostics.map(({ facts }) => facts['printed'])).toContain(HOSTILE);
  expect(JSON.parse(formatJson([warning], { counts: countsOf([warning]), lang: 'en' })))
    .toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "acknowledged": false,
          "code": "share-mismatch",
          "column": 12,
          "endColumn": 17,
          "endLine": 7,
          "facts": {
            "computed": 93.9,
            "decimals": 2,
            "of": 1869,
            "printed": 88.73,
            "value": 1755,
          },
          "file": "content/reports/bac-giang/2024-07/services.yaml",
          "line": 7,
          "message": "The document prints 88.73%, but 1755 of 1869 is 93.90%. Compare with the document; if it does print so, acknowledge it in discrepancies.yaml.",
          "place": "services/dang-ky-khai-sinh/share",
          "severity": "warning",
        },
      ],
      "summary": {
        "acknowledged": 0,
        "errors": 0,
        "files": 3,
        "notices": 0,
        "reports": 1,
        "warnings": 1,
      },
      "version": 1,
    }
  `);
});

interface Shape {
  readonly required?: readonly string[];
  /** Property → the kind of object it is or lists, or a test of its value. */
  readonly properties: Readonly<Record<string, string | ((value: unknown) => boolean)>>;
}

const isText = (value: unknown) => typeof value === 'string';
const isLine = (value: unknown) => Number.isInteger(value) && (value as number) >= 1;
const isLevel = (value: unknown) => ['none', 'note', 'warning', 'error'].includes(String(value));
const isLanguage = (value: unknown) => /^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/.test(String(value));
/** RFC 3986: what may stand in a relative reference. */
const isUri = (value: unknown) => /^(?:[\w.~!$&'()*+;=@/-]|%[0-9A-F]{2})+$/.test(String(value));

const SHAPES: Readonly<Record<string, Shape>> = {
  log: {
    required: ['version', 'runs'],
    properties: {
      $schema: (value) => URL.canParse(String(value)),
      version: (value) => value === '2.1.0',
      runs: 'run',
    },
  },
  run: {
    required: ['tool'],
    properties: {
      tool: 'tool',
      invocations: 'invocation',
      language: isLanguage,
      columnKind: (value) => value === 'utf16CodeUnits',
      originalUriBaseIds: (value) =>
        Object.values(value as object).every(
          (one) => faults(one, 'artifactLocation', '').length === 0,
        ),
      results: 'result',
    },
  },
  tool: { required: ['driver'], properties: { driver: 'component' } },
  component: {
    required: ['name'],
    properties: {
      name: isText,
      fullName: isText,
      version: isText,
      language: isLanguage,
      rules: 'rule',
    },
  },
  rule: {
    required: ['id'],
    properties: {
      id: isText,
      name: isText,
      shortDescription: 'text',
      fullDescription: 'text',
      help: 'text',
      defaultConfiguration: 'configuration',
    },
  },
  configuration: { properties: { level: isLevel } },
  text: { required: ['text'], properties: { text: isText } },
  invocation: {
    required: ['executionSuccessful'],
    properties: { executionSuccessful: (value) => typeof value === 'boolean' },
  },
  result: {
    required: ['message'],
    properties: {
      ruleId: (value) => String(value) in catalogue,
      ruleIndex: (value) => Number.isInteger(value) && (value as number) >= 0,
      level: isLevel,
      message: 'text',
      locations: 'location',
      relatedLocations: 'location',
      partialFingerprints: (value) => Object.values(value as object).every(isText),
      suppressions: 'suppression',
    },
  },
  location: {
    properties: {
      id: (value) => Number.isInteger(value) && (value as number) >= -1,
      physicalLocation: 'physicalLocation',
      logicalLocations: 'logicalLocation',
    },
  },
  physicalLocation: { properties: { artifactLocation: 'artifactLocation', region: 'region' } },
  artifactLocation: { properties: { uri: isUri, uriBaseId: isText, description: 'text' } },
  region: {
    properties: { startLine: isLine, startColumn: isLine, endLine: isLine, endColumn: isLine },
  },
  logicalLocation: { properties: { fullyQualifiedName: isText } },
  suppression: {
    required: ['kind'],
    properties: {
      kind: (value) => value === 'external' || value === 'inSource',
      status: (value) => ['accepted', 'underReview', 'rejected'].includes(String(value)),
      justification: isText,
    },
  },
};

/** What is wrong with a value by its shape, as sentences. */
function faults(value: unknown, kind: string, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} is no object`];
  const { properties, required = [] } = SHAPES[kind]!;
  const held = value as Readonly<Record<string, unknown>>;
  const missing = required.filter((key) => !(key in held)).map((key) => `${path} lacks ${key}`);
  const wrong = Object.entries(held).flatMap(([key, inner]) => {
    const rule = properties[key];
    const at = `${path}.${key}`;
    if (rule === undefined) return [`${path} may not have ${key}`];
    if (typeof rule === 'function') return rule(inner) ? [] : [`${at} is ${JSON.stringify(inner)}`];
    return Array.isArray(inner)
      ? inner.flatMap((one, i) => faults(one, rule, `${at}.${i}`))
      : faults(inner, rule, at);
  });
  return [...missing, ...wrong];
}

test('braces are doubled: SARIF would take them for places of arguments', () => {
  const braced = diagnostic('list-duplicate', { printed: 'x {0}', computed: 'x {0}' });
  const options = { lang: 'vi', version: '0.1.0', explanationOf: () => null } as const;
  const sarif = JSON.parse(formatSarif([braced], options)) as {
    runs: { results: { message: { text: string } }[] }[];
  };
  expect(sarif.runs[0]!.results[0]!.message.text).toContain('«x {{0}}»');
});
