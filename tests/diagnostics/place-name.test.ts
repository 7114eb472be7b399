/**
 * Places are named as a reader finds them in the document: no key, no number that is none. Over every place
 * that the content, the fixtures and the schemas can produce.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import {
  FIGURE_FIELDS,
  GROUP_FIELDS,
  REPORT_FIELDS,
  ROW_FIELDS,
  SUMMARY_FIELDS,
  TABLE_FIELDS,
  type FieldNames,
} from '../../src/diagnostics/field-names.ts';
import { placeName } from '../../src/diagnostics/place-name.ts';
import { figuresOf, summariesOf, TABLE_KINDS, type Report } from '../../src/domain/report.ts';
import { readFolder, realContent, realReference, ROOT, TODAY } from '../files.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function schema(name: string): Schema {
  return JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as Schema;
}
const parts = schema('parts').$defs!;

/** Every field below a schema, the fields of its own parts as `period.start`. */
function fieldsOf(node: Schema, within = '', seen: readonly string[] = []): readonly string[] {
  const ref = /#\/\$defs\/(\w+)$/.exec(node.$ref ?? '')?.[1];
  // What stands in a place of its own is named on its own.
  const isApart = ['figure', 'figure_part', 'group', 'summary'].includes(ref ?? '');
  if (ref !== undefined && (isApart || seen.includes(ref))) return [];
  const below = [
    ...(ref === undefined || !parts[ref] ? [] : [parts[ref]]),
    ...(node.anyOf ?? []),
    ...(node.items ? [node.items] : []),
  ].flatMap((one) => fieldsOf(one, within, [...seen, ref ?? '']));
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const field = within === '' ? key : `${within}.${key}`;
    return [field, ...fieldsOf(child, field, seen)];
  });
  return [...new Set([...own, ...below])];
}

function unnamed(fields: readonly string[], names: FieldNames): readonly string[] {
  return fields.filter((field) => !names[field]?.vi || !names[field].en);
}

const table = (name: string) => schema(name).properties!;

describe('every field of every schema has a name', () => {
  test('of the head of a report', () => {
    expect(unnamed(fieldsOf(schema('report')), REPORT_FIELDS)).toEqual([]);
  });

  test.each(['services', 'models', 'tasks', 'documents', 'evaluation'] as const)(
    'of %s',
    (kind) => {
      const { rows, total, groups, ...own } = table(kind);
      expect(unnamed(fieldsOf(rows!), ROW_FIELDS[kind])).toEqual([]);
      expect(unnamed(fieldsOf({ properties: own }), TABLE_FIELDS)).toEqual([]);
      if (total) expect(unnamed(fieldsOf(total), ROW_FIELDS.services)).toEqual([]);
      const { total: _total, ...group } = groups!.items!.properties ?? {};
      expect(unnamed(fieldsOf({ properties: group }), GROUP_FIELDS)).toEqual([]);
    },
  );

  test('of groups, summaries and figures', () => {
    expect(unnamed(fieldsOf(parts['group']!), GROUP_FIELDS)).toEqual([]);
    expect(unnamed(fieldsOf(parts['summary']!), SUMMARY_FIELDS)).toEqual([]);
    expect(unnamed(fieldsOf(parts['figure']!), FIGURE_FIELDS)).toEqual([]);
    expect(unnamed(fieldsOf(parts['figure_part']!), FIGURE_FIELDS)).toEqual([]);
  });

  test('a field without a name would be found', () => {
    const forged = { properties: { share: {}, invented: { properties: { deep: {} } } } };
    expect(unnamed(fieldsOf(forged), FIGURE_FIELDS)).toEqual(['invented', 'invented.deep']);
  });
});

/** What is no word of a sentence: keys with an underscore or a dash of ours, values that are none. */
const RAW = /[a-z]_[a-z]|\bNaN\b|\bundefined\b|\bnull\b|\[object|\bsummaries\b|\bgroups\.|, ,|, $/u;
/** Keys that are no Vietnamese words. */
const KEYS = new RegExp(
  `(^|, )(${[
    ...new Set(
      Object.values({
        ...ROW_FIELDS,
        FIGURE_FIELDS,
        GROUP_FIELDS,
        SUMMARY_FIELDS,
        TABLE_FIELDS,
        REPORT_FIELDS,
      }).flatMap((names) => Object.keys(names)),
    ),
  ]
    .map((key) => key.replaceAll('.', '\\.'))
    .join('|')})(,|$)`,
  'u',
);

function compiled() {
  const fixtures = join(ROOT, 'tests/fixtures');
  const folders = readdirSync(fixtures).filter((name) =>
    existsSync(join(fixtures, name, 'content')),
  );
  return [
    realContent,
    ...folders.map((name) => {
      const own = readFolder(join(fixtures, name)).filter(({ path }) =>
        path.startsWith('content/'),
      );
      return [
        ...own,
        ...realReference.filter(({ path }) => !own.some((file) => file.path === path)),
      ];
    }),
  ].map((files) => compile(files, TODAY));
}

/** The places of every field of everything that a report holds, whether the source fills it in or not. */
function placesOf(report: Report): readonly string[] {
  const fields = (place: string, names: FieldNames) => [
    place,
    ...Object.keys(names).map((field) => `${place}/${field}`),
  ];
  return [
    ...Object.keys(REPORT_FIELDS).map((field) => `report/${field}`),
    'report/narrative',
    ...TABLE_KINDS.flatMap((kind) => {
      const found = report[kind];
      if (!found) return [];
      return [
        ...fields(kind, TABLE_FIELDS),
        ...found.groups.flatMap(({ id }) => fields(`${kind}/groups.${id}`, GROUP_FIELDS)),
        ...(kind === 'figures'
          ? []
          : found.rows.flatMap(({ key }) => fields(`${kind}/${key}`, ROW_FIELDS[kind]))),
      ];
    }),
    ...(report.services?.totals ?? []).flatMap(({ key }) =>
      fields(`services/${key}`, ROW_FIELDS.services),
    ),
    ...summariesOf(report).flatMap(({ table: kind, key }) => [
      ...fields(`${kind}/summaries.${key}`, SUMMARY_FIELDS),
      `${kind}/summaries.${key}/items.0`,
    ]),
    ...figuresOf(report).flatMap((figure) => [
      ...fields(figure.place, FIGURE_FIELDS),
      ...figure.parts.flatMap((part) => fields(part.place, FIGURE_FIELDS)),
    ]),
    ...(report.evaluation?.rows ?? []).flatMap(({ key, provinces }) =>
      (provinces ?? []).map((_name, at) => `evaluation/${key}/provinces.${at}`),
    ),
  ];
}

test('no place of the content or the fixtures is named by a key, or by what is no number', () => {
  const raw: string[] = [];
  let count = 0;
  for (const { archive, diagnostics } of compiled()) {
    const byId = new Map(archive.reports.map((report) => [report.id, report]));
    const found = diagnostics.flatMap(({ report, place, related }) => [
      [report, place] as const,
      ...(related ? [[related.report, related.place] as const] : []),
    ]);
    const all = archive.reports.flatMap((report) =>
      placesOf(report).map((place) => [report.id, place] as const),
    );
    for (const [id, place] of [...found, ...all]) {
      const report = byId.get(id ?? '');
      if (!report) continue;
      for (const lang of ['vi', 'en'] as const) {
        const name = placeName(report, place, lang);
        count++;
        // What the document prints may hold anything: only our own words are judged.
        const ours = name.replace(/«[^»]*»|“[^”]*”/gu, '«»');
        const isRaw = RAW.test(ours) && RAW.test(withoutPrinted(ours, report));
        // In English a key may well be the right word.
        const isKey = lang === 'vi' && KEYS.test(ours);
        if (name === '' || isKey || isRaw) raw.push(`${place}: ${name}`);
      }
    }
  }
  expect(raw.slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(20_000);
}, 180_000);

/** Without names of figures, their scopes and the bodies and places of summaries, which are printed. */
function withoutPrinted(name: string, report: Report): string {
  const printed = PRINTED.get(report) ?? printedIn(report);
  PRINTED.set(report, printed);
  return printed.reduce((left, text) => left.replaceAll(text, '…'), name);
}
const PRINTED = new Map<Report, readonly string[]>();
function printedIn(report: Report): readonly string[] {
  const figures = figuresOf(report).flatMap((figure) => [figure, ...figure.parts]);
  return [
    ...figures.flatMap(({ name, scope }) => [name, scope?.place ?? '', scope?.part ?? '']),
    ...figuresOf(report).map(({ where }) => where ?? ''),
    ...summariesOf(report).flatMap(({ where, body, items }) => [where, body ?? '', items[0] ?? '']),
    ...TABLE_KINDS.map((kind) => report[kind]?.label ?? ''),
  ].filter((text) => /_/.test(text));
}

describe('a place is named as one finds it', () => {
  const { archive } = compile(realContent, TODAY);
  const report = (id: string) => archive.reports.find((one) => one.id === id)!;
  test.each([
    [
      'bac-giang/2024-07',
      'services/dang-ky-khai-sinh/share',
      'Phụ lục III, dòng 9 «Đăng ký khai sinh», tỷ lệ trực tuyến',
    ],
    [
      'bac-giang/2024-07',
      'services/total/online.citizen',
      'Phụ lục III, dòng tổng số, số nộp trực tuyến, công dân',
    ],
    [
      'bac-giang/2024-07',
      'documents/I.3/date_printed',
      'Phụ lục I, dòng I.3 «3326/UBND-KGVX», ngày văn bản',
    ],
    [
      'bac-giang/2024-07',
      'tasks/II.21/association-records/value',
      'Phụ lục II, nhiệm vụ II.21, Dữ liệu hội viên các hội, đoàn thể đã làm sạch',
    ],
    ['bac-giang/2024-02', 'models/attached_to', 'Phụ lục III, dòng «kèm theo»'],
    ['binh-dinh/2024', 'tasks/I.2/detail', 'Phụ lục 01, nhiệm vụ 2, nội dung nhiệm vụ'],
    [
      'binh-dinh/2024',
      'figures/summaries.ii-8-hoan-thanh/items.5',
      'mục II.8, danh sách mô hình «đã triển khai hoàn thành», số 16',
    ],
    [
      'binh-dinh/2024',
      'figures/martyr-records/share',
      'mục II.4, Dữ liệu liệt sĩ đã cập nhật, tỷ lệ',
    ],
    ['lam-dong/2024-02', 'models/40/agencies', 'bảng mô hình, mô hình 40, cơ quan thực hiện'],
    [
      'toan-quoc/2024-h1',
      'evaluation/14/provinces.27',
      'Phụ lục 04, mô hình 14, danh sách địa phương, tên thứ 28',
    ],
    ['toan-quoc/2024-h1', 'report/issued_on_printed', 'phần đầu báo cáo, ngày ban hành'],
    ['toan-quoc/2024-h1', 'evaluation/14/invented', 'Phụ lục 04, mô hình 14'],
  ])('%s %s', (id, place, name) => {
    expect(placeName(report(id), place, 'vi')).toBe(name);
  });

  test('in English by the same', () => {
    expect(placeName(report('bac-giang/2024-07'), 'services/total/received', 'en')).toBe(
      'Phụ lục III, the total, the number received',
    );
  });
});
