/**
 * Places in words: where a reader finds a value in the document, without knowing how places are written.
 * By the appendix as it is labelled, the row as it is numbered, the column by its heading:
 * «Phụ lục III, dòng 1 Đăng ký khai sinh, tỷ lệ trực tuyến».
 */
import type { Figure, FigurePart } from '../domain/figure.ts';
import {
  figurePartsOf,
  summariesOf,
  TABLE_KINDS,
  type Group,
  type Report,
  type Summary,
  type TableKind,
} from '../domain/report.ts';
import {
  FIGURE_FIELDS,
  GROUP_FIELDS,
  REPORT_FIELDS,
  ROW_FIELDS,
  SUMMARY_FIELDS,
  TABLE_FIELDS,
  type FieldNames,
} from './field-names.ts';
import type { Language } from './language.ts';

/**
 * Names a place of a report. What the report does not have is named by the nearest thing above it.
 *
 * @example placeName(report, 'models/23/cccd-issued/value', 'vi') // 'Phụ lục 02, mô hình 23, thẻ CCCD đã cấp'
 */
export function placeName(report: Report, place: string, lang: Language): string {
  const [table = '', ...steps] = place.split('/');
  const words = WORDS[lang];
  if (table === 'report') return headName(steps, lang);
  const kind = TABLE_KINDS.find((one) => one === table);
  if (kind === undefined) return words.document;
  return [...tableSteps(report, kind, steps, lang)].filter(Boolean).join(', ');
}

function headName([field = '']: readonly string[], lang: Language): string {
  const words = WORDS[lang];
  if (field === 'narrative') return words.narrative;
  return [words.head, fieldName(REPORT_FIELDS, field, lang)].filter(Boolean).join(', ');
}

function tableSteps(
  report: Report,
  kind: TableKind,
  [row, ...below]: readonly string[],
  lang: Language,
): readonly string[] {
  const words = WORDS[lang];
  const { rows, figures, summaries } = indexOf(report);
  const table = tableName(report, kind, lang);
  if (row === undefined) return [table];
  const figure = figures.get(`${kind}/${row}`);
  if (kind === 'figures' && figure)
    return [sectionName(figure, lang), ...figureSteps(report, figure, below, lang)];
  const named = rows.get(`${kind}/${row}`)?.(lang);
  if (named !== undefined) return [table, named, ...rowSteps(report, kind, row, below, lang)];
  const summary = summaries.get(`${kind}/${row}`);
  if (summary) return summarySteps(report, summary, below[0] ?? '', lang);
  if (row.startsWith('groups.')) {
    const group = report[kind]?.groups.find(({ id }) => row === `groups.${id}`);
    const field = fieldName(GROUP_FIELDS, below.join('.'), lang);
    return [table, group ? words.group(groupTitle(group)) : words.groups, field];
  }
  if (row === 'total' || row.startsWith('total.')) {
    const group = report[kind]?.groups.find(({ id }) => row === `total.${id}`);
    const field = fieldName(ROW_FIELDS.services, below.join('.'), lang);
    return [table, group ? words.groupTotal(groupTitle(group)) : words.total, field];
  }
  return [table, fieldName(TABLE_FIELDS, row, lang)];
}

function rowSteps(
  report: Report,
  kind: TableKind,
  row: string,
  below: readonly string[],
  lang: Language,
): readonly string[] {
  const figure = indexOf(report).figures.get(`${kind}/${row}/${below[0] ?? ''}`);
  if (figure) return [columnOf(figure), ...figureSteps(report, figure, below.slice(1), lang)];
  if (kind === 'figures') return [];
  return [fieldName(ROW_FIELDS[kind], below.join('.'), lang)];
}

function figureSteps(
  report: Report,
  figure: Placed,
  [step, ...below]: readonly string[],
  lang: Language,
): readonly string[] {
  const own = figureName(figure, lang);
  const part = indexOf(report).figures.get(`${figure.place}/parts/${below[0] ?? ''}`);
  if (step === 'parts' && part) return [own, ...figureSteps(report, part, below.slice(1), lang)];
  // The value of a figure is what its name means anyway.
  if (step === undefined || step === 'value') return [own];
  return [own, fieldName(FIGURE_FIELDS, [step, ...below].join('.'), lang)];
}

function summarySteps(
  report: Report,
  summary: Summary,
  field: string,
  lang: Language,
): readonly string[] {
  const words = WORDS[lang];
  const [name, at] = field.split('.') as [string, string | undefined];
  const isList = name === 'items';
  const what = words.nouns[summary.of_what];
  const group = report[summary.of_what]?.groups.find(({ id }) => id === summary.group);
  return [
    summaryTable(report, summary, lang),
    inSection(summary.where, lang),
    [isList ? words.listOf(what) : words.countOf(what), quoted(summary.status_printed, lang)]
      .filter(Boolean)
      .join(' '),
    group ? words.group(groupTitle(group)) : '',
    summary.body ?? '',
    isList && at !== undefined ? words.item(summary.items[Number(at)] ?? '') : '',
    isList || name === 'count' ? '' : fieldName(SUMMARY_FIELDS, field, lang),
  ];
}

/** The appendix of a summary, unless it says itself where it stands or belongs to the narrative. */
function summaryTable(report: Report, { table, where }: Summary, lang: Language): string {
  const isSaid = table === 'figures' || /^(phụ lục|bảng|biểu)/iu.test(where);
  return isSaid || report[table]?.label == null ? '' : tableName(report, table, lang);
}

/** `II.7.1.c` is a section of the document; anything else says what it is. */
function inSection(where: string, lang: Language): string {
  return /^([IVXLC]+|\d+)(\.|$)/.test(where) ? WORDS[lang].section(where) : where;
}

function sectionName({ where = null }: Placed, lang: Language): string {
  return where === null ? WORDS[lang].narrative : inSection(where, lang);
}

/** The column of its row in which a figure stands, where the report says. */
function columnOf({ where = null }: Placed): string {
  return where !== null && /^cột /iu.test(where) ? where : '';
}

/** The appendix as the document labels it, in small letters; what it is about where it has no label. */
function tableName(report: Report, kind: TableKind, lang: Language): string {
  const label = report[kind]?.label ?? null;
  if (label === null) return WORDS[lang].tables[kind];
  return label.replace(/^phụ lục/iu, 'Phụ lục');
}

/** By its number where it has one, else by its name: its id may be ours. */
function groupTitle({ id, name }: Group): string {
  return isNumbered(id) ? id : `«${name}»`;
}

function isNumbered(group: string): boolean {
  return /^([IVXLC]+|\d+|[A-Z])$/.test(group);
}

/** A name with what sets it apart from others of its kind: the place, the level, the part. */
function figureName({ name, scope }: Placed, lang: Language): string {
  const levels: Readonly<Record<string, string>> = WORDS[lang].levels;
  const level = levels[scope?.level ?? ''];
  const part = scope?.part ?? '';
  // «cấp xã, cấp thôn» says its level itself.
  const isSaid = level !== undefined && part.toLocaleLowerCase('vi').includes(level);
  return [name, scope?.place, isSaid ? '' : level, part].filter(Boolean).join(', ');
}

/** The name of a field; of what stands in a list, with its position. Nothing where there is no such field. */
function fieldName(names: FieldNames, path: string, lang: Language): string {
  if (path === '') return '';
  const steps = path.split('.');
  const at = steps.find((step) => /^\d+$/.test(step));
  const known = names[steps.filter((step) => step !== at).join('.')]?.[lang];
  if (known === undefined) return '';
  if (at === undefined) return known;
  const nth = steps[0] === 'provinces' ? WORDS[lang].nthName : WORDS[lang].nth;
  return nth(known, String(Number(at) + 1));
}

function quoted(text: string | null, lang: Language): string {
  if (text === null) return '';
  return lang === 'vi' ? `«${text}»` : `“${text}”`;
}

/** A figure with where it stands in its section or row, or a part of one. */
type Placed = FigurePart & Partial<Pick<Figure, 'where'>>;

interface Index {
  readonly rows: ReadonlyMap<string, (lang: Language) => string>;
  readonly figures: ReadonlyMap<string, Placed>;
  readonly summaries: ReadonlyMap<string, Summary>;
}

/** It follows from the report alone, and is asked for every place. */
const INDICES = new WeakMap<Report, Index>();

function indexOf(report: Report): Index {
  const known = INDICES.get(report);
  if (known) return known;
  const made = {
    rows: new Map(TABLE_KINDS.flatMap((kind) => [...rowNames(report, kind)])),
    figures: new Map(figurePartsOf(report).map((part) => [part.place, part])),
    summaries: new Map(
      summariesOf(report).map((summary) => [`${summary.table}/summaries.${summary.key}`, summary]),
    ),
  };
  INDICES.set(report, made);
  return made;
}

/** What the rows of any table can be known by. */
interface Named {
  readonly key: string;
  readonly group: string | null;
  readonly number: string | null;
  readonly name: string;
}

/** By the number that a row bears in its table, with the group or the name where several bear it. */
function rowNames(
  report: Report,
  kind: TableKind,
): readonly (readonly [string, (lang: Language) => string])[] {
  const rows = namedRows(report, kind);
  const bearers = Map.groupBy(rows, ({ number }) => number ?? '');
  const isShared = ({ number }: Named) => (bearers.get(number ?? '')?.length ?? 0) > 1;
  // Numbers that begin anew in every group are said with the group, all of them alike.
  const areByGroup = rows.some((row) => row.number !== null && isShared(row));
  // What a service or a document is called is short, and says more than its number.
  const isAlwaysSaid = kind === 'services' || kind === 'documents';
  const named = (row: Named, lang: Language): string => {
    const { number, group, name } = row;
    const noun = WORDS[lang].rows[kind];
    const said = quoted(shortened(name), lang);
    if (number === null) return `${noun} ${said}`;
    const isInGroup = areByGroup && group !== null && isNumbered(group);
    const full = `${noun} ${isInGroup ? `${group}.${number}` : number}`;
    return isAlwaysSaid || (isShared(row) && !isInGroup) ? `${full} ${said}` : full;
  };
  return rows.map((row) => [`${kind}/${row.key}`, (lang) => named(row, lang)]);
}

function namedRows(report: Report, kind: TableKind): readonly Named[] {
  switch (kind) {
    case 'services':
      return (report.services?.rows ?? []).map(({ key, group, stt, name }) => {
        return { key, group, number: stt, name };
      });
    case 'models':
      return (report.models?.rows ?? []).map(({ key, group, local_no, stt, local_name }) => {
        return { key, group, number: local_no ?? stt, name: local_name };
      });
    case 'evaluation':
      return (report.evaluation?.rows ?? []).map(({ key, group, local_no, stt, name }) => {
        return { key, group, number: local_no ?? stt, name };
      });
    case 'tasks':
      return (report.tasks?.rows ?? []).map(({ key, group, stt, task }) => {
        return { key, group, number: stt, name: task };
      });
    case 'documents':
      return (report.documents?.rows ?? []).map(({ key, group, stt, number, subject }) => {
        return { key, group, number: stt, name: number ?? subject };
      });
    case 'figures':
      return [];
  }
}

const LONGEST = 60;

/** The beginning of a name, cut between words. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}

const WORDS = {
  vi: {
    document: 'văn bản',
    head: 'phần đầu báo cáo',
    narrative: 'phần lời văn',
    tables: {
      services: 'bảng dịch vụ công',
      models: 'bảng mô hình',
      tasks: 'bảng nhiệm vụ',
      documents: 'bảng văn bản',
      evaluation: 'bảng đánh giá',
      figures: 'phần lời văn',
    },
    rows: {
      services: 'dòng',
      models: 'mô hình',
      tasks: 'nhiệm vụ',
      documents: 'dòng',
      evaluation: 'mô hình',
      figures: 'số liệu',
    },
    nouns: {
      services: 'dịch vụ',
      models: 'mô hình',
      tasks: 'nhiệm vụ',
      documents: 'văn bản',
      evaluation: 'mô hình',
      figures: 'số liệu',
    },
    levels: {
      central: 'cấp trung ương',
      province: 'cấp tỉnh',
      district: 'cấp huyện',
      commune: 'cấp xã',
    },
    section: (id: string) => `mục ${id}`,
    groups: 'các nhóm',
    group: (title: string) => `nhóm ${title}`,
    groupTotal: (title: string) => `dòng tổng của nhóm ${title}`,
    total: 'dòng tổng số',
    countOf: (what: string) => `số ${what}`,
    listOf: (what: string) => `danh sách ${what}`,
    item: (number: string) => `số ${number}`,
    nth: (list: string, position: string) => `${list}, mục thứ ${position}`,
    nthName: (list: string, position: string) => `${list}, tên thứ ${position}`,
  },
  en: {
    document: 'the document',
    head: 'the head of the report',
    narrative: 'the narrative',
    tables: {
      services: 'the services table',
      models: 'the models table',
      tasks: 'the tasks table',
      documents: 'the documents table',
      evaluation: 'the evaluation table',
      figures: 'the narrative',
    },
    rows: {
      services: 'row',
      models: 'model',
      tasks: 'task',
      documents: 'row',
      evaluation: 'model',
      figures: 'figure',
    },
    nouns: {
      services: 'services',
      models: 'models',
      tasks: 'tasks',
      documents: 'documents',
      evaluation: 'models',
      figures: 'figures',
    },
    levels: {
      central: 'central level',
      province: 'province level',
      district: 'district level',
      commune: 'commune level',
    },
    section: (id: string) => `section ${id}`,
    groups: 'the groups',
    group: (title: string) => `group ${title}`,
    groupTotal: (title: string) => `the total of group ${title}`,
    total: 'the total',
    countOf: (what: string) => `the number of ${what}`,
    listOf: (what: string) => `the list of ${what}`,
    item: (number: string) => `no. ${number}`,
    nth: (list: string, position: string) => `${list}, item ${position}`,
    nthName: (list: string, position: string) => `${list}, name ${position}`,
  },
} as const;
