/**
 * No field of the content contract is dropped in silence, be it by the page of a report, in either language, by
 * its JSON, its CSV or its workbook: a report is written in which every field that a schema allows holds a value
 * of its own, and each of them must hold it. A field that a schema gains is written and looked for without being
 * named here.
 */
import { readFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';

import { compile } from '../../../src/compiler/compile.ts';
import { TABLE_KINDS } from '../../../src/domain/report.ts';
import type { Language } from '../../../src/site/language.ts';
import { markup } from '../../../src/site/markup.ts';
import { dataTablesOf } from '../../../src/site/report/data/data-tables.ts';
import { reportJson } from '../../../src/site/report/data/report-json.ts';
import { workbook } from '../../../src/site/report/data/workbook.ts';
import { drawDocuments } from '../../../src/site/report/documents/draw.ts';
import { drawEntries } from '../../../src/site/report/entries/draw.ts';
import { drawEvaluation } from '../../../src/site/report/evaluation/draw.ts';
import { drawFigures } from '../../../src/site/report/figures/draw.ts';
import { reportSentences } from '../../../src/site/report/sentences.ts';
import { drawServices } from '../../../src/site/report/services/draw.ts';
import { drawSectionHead } from '../../../src/site/report/table/heads.ts';
import { reportView, type ReportView } from '../../../src/site/report/view.ts';
import { siteOf } from '../../../src/site/site.ts';
import { formats } from '../../../src/site/value/formats.ts';
import { file, realReference, TODAY } from '../../files.ts';
import { publication } from './data/sample.ts';

const ID = 'bac-giang/2024-07';
const EARLIER = `${ID}-so-bo`;

/** What cannot be any text or number, by the end of its path: what is written, and how the page says it. */
const GIVEN: Readonly<Record<string, readonly [written: unknown, shown?: string]>> = {
  'report.province': ['bac-giang', 'Bắc Giang'],
  'report.period.id': ['2024-07', 'tháng 7 năm 2024'],
  'report.period.start': ['2024-07-02', 'từ 02/07/2024'],
  'report.period.end': ['2024-07-18', 'đến 18/07/2024'],
  'report.kind': ['monthly'],
  'report.source': ['Bản chụp', 'Bản chụp'],
  'report.wording': ['restated', reportSentences.vi.wordingRestated],
  'report.provisional': [true, reportSentences.vi.provisionalText],
  'report.revisions.place': ['report/source', 'Phần đầu báo cáo, nguồn'],
  'report.revisions.after': ['Bản chụp', 'sửa thành «Bản chụp»'],
  'report.replaces': [EARLIER, `/bao-cao/${EARLIER}/`],

  'groups.id': ['I', 'I. '],
  'services.groups.id': ['I'],
  'groups.status_printed': ['Hoàn thành quá hạn', 'Hoàn thành quá hạn'],
  'rows.group': ['I'],
  'summaries.group': ['I'],
  'summaries.status': ['carried-over', 'Chuyển tiếp'],
  'services.summaries.of_what': ['services'],
  'models.summaries.of_what': ['models'],
  'tasks.summaries.of_what': ['tasks'],
  'documents.summaries.of_what': ['documents'],
  'evaluation.summaries.of_what': ['evaluation'],
  'figures.summaries.of_what': ['tasks'],

  key: ['khoa'],
  'rows.service': ['dang-ky-khai-sinh', 'href="/dich-vu/dang-ky-khai-sinh/"'],
  'rows.handled_by': [['district', 'commune'], 'huyện, xã'],
  'rows.model': [['dich-vu-cong-thiet-yeu'], '53 dịch vụ công thiết yếu'],
  'rows.also_named': [['kiosk-hanh-chinh-cong'], 'Kiosk hành chính công'],
  'rows.lead': [['so-tu-phap'], 'Sở Tư pháp'],
  'rows.cooperating': [['so-y-te'], 'Sở Y tế'],
  'rows.due': [['2024-12-31']],
  'rows.status': ['in-progress', 'Đang thực hiện'],
  'rows.step': [3, 'Bước 3/'],
  'rows.steps': [5, '/5'],
  'rows.phase': ['pilot', 'thí điểm'],
  'rows.continues': [true, 'còn tiếp tục'],
  'rows.waiting_for': ['bo-y-te', 'chờ BYT'],
  'statuses.status': ['not-started', 'Chưa triển khai'],
  'documents.rows.type': ['Kế hoạch', 'Kế hoạch'],
  'rows.provinces': [['Cao Bằng'], 'Cao Bằng'],

  indicator: ['essential-services-received', 'href="/chi-tieu/essential-services-received/"'],
  'parts.indicator': ['essential-services-online', 'href="/chi-tieu/essential-services-online/"'],
  qualifier: ['nearly', 'gần'],
  'parts.qualifier': ['at-least', 'tối thiểu'],
  'scope.level': ['district', 'cấp huyện'],
  'parts.scope.level': ['commune', 'cấp xã'],
  preferred: [true, 'số được chọn để so sánh'],
};

/** What stands only where the field beside it does not: what is printed where it is no day, say. */
const INSTEAD = [
  'report.period.basis',
  'report.number',
  'report.issued_on',
  'documents.rows.date',
  'tasks.rows.key',
  'summaries.status_printed',
];

/** Fields that the page does not show, by the end of their paths, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'report.kind': 'the period says it; lists of reports name it',
  'services.groups.id': 'a word of ours; the name of the group is what is printed',
  'rows.group': 'the row stands under the heading of its group',
  'summaries.group': 'told by the name of the group',
  'summaries.of_what':
    'where it is not told by status, body or group, the name of the rows stands there',
  key: 'anchors are made of it',
  'rows.due': 'the printed deadline is shown; this is how it is reckoned with',
};

interface Schema {
  readonly $ref?: string;
  readonly typed?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** What is written of a report, and under each path of a field what of it must be seen. */
interface Sample {
  readonly omitted: readonly string[];
  readonly shown: Map<string, string | null>;
  /** What no other field holds: as data have it, and as an English page says it. */
  readonly own: Map<string, { readonly datum: string; readonly english: string }>;
}

/** A value for every field of a schema. */
function write(schema: Schema, home: string, path: string, sample: Sample): unknown {
  if (endsAs(path, sample.omitted) !== null) return undefined;
  const given = endsAs(path, Object.keys(GIVEN));
  if (given !== null) {
    const [value, text = null] = GIVEN[given]!;
    sample.shown.set(path, text);
    return value;
  }
  if (schema.$ref !== undefined) {
    const [name, pointer = ''] = schema.$ref.split('#');
    const source = name || home;
    return write(definition(readSchema(source), pointer), source, path, sample);
  }
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties)
        .map(([name, one]) => [name, write(one, home, `${path}.${name}`, sample)] as const)
        .filter(([, value]) => value !== undefined),
    );
  if (schema.items) return [write(schema.items, home, path, sample)];
  // Of several forms the last holds most: filings by citizens and by businesses, a period with its days.
  if (schema.typed === undefined && schema.anyOf)
    return write(schema.anyOf.at(-1)!, home, path, sample);
  const {
    value,
    text,
    datum = text,
    english = text,
  } = own(schema.typed, path, 101 + sample.shown.size);
  sample.shown.set(path, text);
  sample.own.set(path, { datum, english });
  return value;
}

interface Own {
  readonly value: unknown;
  readonly text: string;
  readonly datum?: string;
  readonly english?: string;
}

/** A value that no other field has. */
function own(typed: string | undefined, path: string, count: number): Own {
  const { vi, en } = formats;
  switch (typed) {
    case 'plain':
      return { value: `Chữ ${count}`, text: `Chữ ${count}` };
    case 'block':
      return { value: `Chữ ${count}\n`, text: `Chữ ${count}` };
    case 'count':
    case 'number': {
      const value = 2000 + count;
      return { value, text: vi.number(value), datum: String(value), english: en.number(value) };
    }
    case 'percent':
      return {
        value: count + 0.25,
        text: `${count},25 %`,
        datum: `${count}.25`,
        english: `${count}.25`,
      };
    case 'digits':
      return { value: `S${count}`, text: `S${count}` };
    case 'day': {
      const day = new Date(Date.UTC(2020, 0, count)).toISOString().slice(0, 10);
      return { value: day, text: vi.day(day), datum: day, english: en.day(day) };
    }
    default:
      throw new Error(`${path}: GIVEN must say what to write`);
  }
}

/** The longest of some ends of paths that a path has. */
function endsAs(path: string, ends: readonly string[]): string | null {
  const names = path.split('.');
  return (
    names.map((_name, from) => names.slice(from).join('.')).find((end) => ends.includes(end)) ??
    null
  );
}

function readSchema(name: string): Schema {
  const path = new URL(`../../../schemas/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

function definition(schema: unknown, pointer: string): Schema {
  const keys = pointer.split('/').slice(1);
  return keys.reduce((value, key) => (value as Record<string, unknown>)[key], schema) as Schema;
}

/** The page as text, without what it repeats: main points, headline figures, what does not agree. */
function textOf(view: ReportView, language: Language): string {
  const words = reportSentences[language];
  const { services, models, tasks, documents, evaluation, figures } = view;
  const tables = markup`
    ${services && [drawSectionHead(services.head), drawServices(services, words)]}
    ${models && drawEntries(models, words)}
    ${tasks && drawEntries(tasks, words)}
    ${documents && drawDocuments(documents, words)}
    ${evaluation && [drawSectionHead(evaluation.head), drawEvaluation(evaluation, words)]}
    ${figures && drawFigures(figures, words)}
  `.html;
  const { title, days, documentTitle, provenance, notices, source } = view;
  const head = JSON.stringify([title, days, documentTitle, provenance, notices, source.facts]);
  return `${head} ${tables.replace(/<(?!a )[^>]*>/g, '')}`.replace(/\s+/g, ' ');
}

/** A report without some of its fields, what must be seen of it, its page, and the errors in it. */
function sampleWithout(omitted: readonly string[]) {
  const sample: Sample = { omitted, shown: new Map(), own: new Map() };
  const yaml = (name: string) =>
    dump(write(readSchema(`${name}.schema.json`), `${name}.schema.json`, name, sample));
  const head = ['province: bac-giang', 'period: 2024-07', 'kind: monthly', 'title: Sơ bộ'];
  const { archive, diagnostics } = compile(
    [
      ...realReference,
      file(
        `content/reports/${EARLIER}/report.md`,
        ['---', ...head, 'wording: verbatim', '---', ''].join('\n'),
      ),
      file(`content/reports/${ID}/report.md`, `---\n${yaml('report')}---\n`),
      ...TABLE_KINDS.map((kind) => file(`content/reports/${ID}/${kind}.yaml`, yaml(kind))),
    ],
    TODAY,
  );
  const page = (language: Language) => {
    const site = siteOf(archive, language);
    return textOf(
      reportView(site, ID, { origin: 'https://vi-du.example', findings: [] }),
      language,
    );
  };
  const json = reportJson(archive.open(ID), archive, publication);
  return {
    shown: sample.shown,
    own: sample.own,
    page: page('vi'),
    english: page('en'),
    json: JSON.stringify(json),
    tables: JSON.stringify(dataTablesOf(json).map(([, { rows }]) => rows)),
    workbook: JSON.stringify(workbook(json)),
    errors: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${place}: ${code}`),
  };
}

const samples = [sampleWithout([]), sampleWithout(INSTEAD), sampleWithout(['period.printed'])];

test('every field that a schema allows can be written', () => {
  expect(samples.flatMap(({ errors }) => errors)).toEqual([]);
});

test('every field of the content contract is shown, or it is said why not', () => {
  const [everything] = samples;
  const dropped = [...everything!.shown.keys()].filter(
    (path) =>
      !samples.some(({ shown, page }) => {
        const text = shown.get(path) ?? null;
        return text !== null && page.includes(text);
      }),
  );
  const known = Object.keys(NOT_SHOWN);
  expect(dropped.filter((path) => endsAs(path, known) === null)).toEqual([]);
  expect(new Set(dropped.map((path) => endsAs(path, known)))).toEqual(new Set(known));
});

/** Fields that stand in no table that is taken away as CSV, by the beginning of their paths, and why. */
const NOT_IN_TABLES: readonly (readonly [path: RegExp, why: string])[] = [
  [/^report\./, 'said of the whole report, by its JSON and the first sheet of the workbook'],
  [/^[a-z]+\.(?!rows|summaries)[a-z_]+/, 'said of a whole table or group, likewise'],
];

const held = {
  english: ['english', 'english', []],
  json: ['json', 'datum', []],
  tables: ['tables', 'datum', NOT_IN_TABLES],
  workbook: ['workbook', 'datum', []],
} as const satisfies Record<
  string,
  readonly [keyof (typeof samples)[number], 'datum' | 'english', typeof NOT_IN_TABLES]
>;

test.each(Object.entries(held))(
  'every field of the content contract is in the %s, or it is said why not',
  (_name, [form, as, excepted]) => {
    const dropped = [...samples[0]!.own.keys()].filter(
      (path) =>
        !samples.some((sample) => {
          const value = sample.own.get(path)?.[as];
          return value !== undefined && sample[form].includes(value);
        }),
    );
    expect(dropped.filter((path) => !excepted.some(([known]) => known.test(path)))).toEqual([]);
  },
);
