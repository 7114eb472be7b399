/** The columns of a form: what the contract says that rows, and files as a whole, may hold. */
import type { Path } from '../../compiler/path.ts';
import {
  adviceAt,
  allowedAt,
  describe,
  isKnown,
  propertiesAt,
  refersTo,
  requiredAt,
  wordsAt,
} from '../../compiler/schemas.ts';
import {
  FIGURE_FIELDS,
  GROUP_FIELDS,
  REPORT_FIELDS,
  ROW_FIELDS,
  SUMMARY_FIELDS,
  TABLE_FIELDS,
  type FieldNames,
} from '../../diagnostics/field-names.ts';
import type { Language } from '../../diagnostics/language.ts';
import { REASONS } from '../../domain/figure.ts';
import type { TableKind } from '../../domain/report.ts';
import type { CellKind, Column, SheetName } from './form.ts';

/** Ids of the reference data that have a list of choices. */
export const ID_CHOICES = [
  'province',
  'service',
  'model',
  'indicator',
  'agency',
  'status',
] as const;
/** The name of the choices that a table's own groups are. */
export const GROUPS = 'group';

/** What documents usually print, by table and field; the rest is shown where it is filled. */
const USUAL: Readonly<Record<SheetName, readonly string[]>> = {
  report: [
    ...['province', 'period', 'kind', 'title', 'number', 'issued_on', 'issuer', 'data_until'],
    'wording',
  ],
  services: [
    ...['service', 'stt', 'name', 'online.citizen', 'online.business', 'in_person', 'received'],
    'share',
  ],
  models: ['model', 'stt', 'local_name', 'agencies', 'deadline', 'status_printed', 'result'],
  tasks: ['stt', 'task', 'agencies', 'deadline', 'status_printed', 'result'],
  documents: ['stt', 'number', 'type', 'date', 'subject', 'issuer'],
  evaluation: [
    ...['model', 'local_no', 'name', 'deployed_printed', 'difficulties', 'replicate_printed'],
    'replicate',
  ],
  figures: ['indicator', 'label', 'value', 'unit', 'of', 'share', 'where'],
};
/** Of lists within rows. */
const USUAL_WITHIN: Readonly<Record<string, readonly string[]>> = {
  figures: ['indicator', 'label', 'value', 'unit', 'of', 'share', 'printed'],
  parts: ['indicator', 'label', 'value', 'unit', 'share'],
  statuses: ['where', 'status_printed'],
  value: ['for', 'text'],
  ranks: ['place', 'among', 'in'],
};
/** Of every table as a whole, and of its lists. */
const USUAL_OF_ALL: ReadonlySet<string> = new Set(
  ['label', 'caption', 'id', 'count', 'printed', 'of_what'].concat('date', 'place', 'before'),
);

/** The columns of what stands at a path: of a row `['rows', 0]`, of the file itself `[]`. */
export function columnsAt(sheet: SheetName, path: Path, language: Language): readonly Column[] {
  return fieldsBelow(sheet, path, '').map(({ field, kind, choices }) => {
    const steps = field.split('.');
    const at = [...path, ...steps];
    const holder = at.slice(0, -1);
    return {
      field,
      heading: headingOf(sheet, at, field, language),
      advice: language === 'vi' ? adviceAt(sheet, at).replace(OF_THE_FILE, '') : '',
      kind,
      choices,
      isRequired:
        requiredAt(sheet, holder).includes(steps.at(-1)!) && isAlways(sheet, holder, path),
      isUsual: isUsual(sheet, path, field),
    };
  });
}

/** How YAML spells a text, which the form does for whoever types it. */
const OF_THE_FILE = / ?Viết dạng khối Markdown: [^.]*\./;

type FieldOfRow = Pick<Column, 'field' | 'kind' | 'choices'>;

function fieldsBelow(sheet: SheetName, path: Path, above: string): readonly FieldOfRow[] {
  return Object.keys(propertiesAt(sheet, path)).flatMap((key) => {
    const at = [...path, key];
    // Lists of a whole file are grids of their own.
    if (path.length === 0 && isListOfMaps(sheet, at)) return [];
    // Totals are rows among the rows.
    if (key === 'total' && (path.length === 0 || path[0] === 'groups')) return [];
    const field = above + key;
    const own = kindAt(sheet, at);
    const parts = isListOfMaps(sheet, at) ? [] : fieldsBelow(sheet, at, `${field}.`);
    return [...(own ? [{ field, ...own }] : []), ...parts];
  });
}

function isListOfMaps(sheet: SheetName, path: Path): boolean {
  const item = [...path, 0];
  return isKnown(sheet, item) && Object.keys(propertiesAt(sheet, item)).length > 0;
}

/** By the part of the contract that a place refers to. */
const KIND_OF_PART: readonly (readonly [string, CellKind])[] = [
  ['count', 'count'],
  ['whole', 'count'],
  ['percent', 'percent'],
  ['ratio', 'percent'],
  ['amount', 'number'],
  ['decimal', 'number'],
  ['local_number', 'local-number'],
  ['day', 'day'],
  ['text', 'text'],
  ['plain', 'line'],
  ['period_id', 'line'],
];

/** Null of what only holds other fields. */
function kindAt(sheet: SheetName, path: Path): Pick<Column, 'kind' | 'choices'> | null {
  if (isListOfMaps(sheet, path)) return { kind: 'nested', choices: null };
  const item = [...path, 0];
  if (isKnown(sheet, item)) {
    const choices = choicesAt(sheet, item);
    return { kind: choices === null ? 'list' : 'choices', choices };
  }
  const choices = choicesAt(sheet, path);
  if (choices !== null) return { kind: 'choice', choices };
  const part = KIND_OF_PART.find(([name]) => refersTo(sheet, path, name));
  if (part) return { kind: part[1], choices: null };
  if (wordsAt(sheet, path).length > 0) return { kind: 'flag', choices: null };
  if (Object.keys(propertiesAt(sheet, path)).length > 0) return null;
  return { kind: 'line', choices: null };
}

/** Name of the choices that a place takes: ids, groups of the table, words of the contract. */
function choicesAt(sheet: SheetName, path: Path): string | null {
  const ids = ID_CHOICES.find((id) => refersTo(sheet, path, id));
  if (ids) return ids;
  if (refersTo(sheet, path, 'group_id')) return path.at(-1) === GROUPS ? GROUPS : null;
  return wordsOf(sheet, path).length > 0 ? wordListName(sheet, path) : null;
}

/** The words of the contract that a place takes, but those that say why there is no number. */
export function wordsOf(sheet: SheetName, path: Path): readonly string[] {
  return allowedAt(sheet, path).filter((word) => !REASONS.some((reason) => reason === word));
}

function wordListName(sheet: SheetName, path: Path): string {
  return `${sheet}.${path.filter((step) => typeof step === 'string').join('.')}`;
}

/** Whether a map must be there for its row to be one: what `period.id` requires, a report need not have. */
function isAlways(sheet: SheetName, holder: Path, path: Path): boolean {
  return (
    holder.length === path.length ||
    requiredAt(sheet, holder.slice(0, -1)).includes(String(holder.at(-1)))
  );
}

function isUsual(sheet: SheetName, path: Path, field: string): boolean {
  const within = isWithinRow(path) ? USUAL_WITHIN[listName(path)] : undefined;
  if (within) return within.includes(field);
  if (path[0] === 'rows' || sheet === 'report') return USUAL[sheet].includes(field);
  return USUAL_OF_ALL.has(field) || requiredAt(sheet, path).includes(field);
}

const LIST_FIELDS: Readonly<Record<string, FieldNames>> = {
  groups: GROUP_FIELDS,
  summaries: SUMMARY_FIELDS,
};

/** Whether a path leads into a list that a row of the table holds. */
function isWithinRow(path: Path): boolean {
  return path.length > 2 && path[0] === 'rows';
}

/** The key of the list that a row stands in. */
function listName(row: Path): string {
  return String(row.findLast((step) => typeof step === 'string'));
}

function namesOf(sheet: SheetName, path: Path): FieldNames {
  const [list] = path;
  if (isWithinRow(path)) return listWithin(sheet, path);
  if (sheet === 'report') return REPORT_FIELDS;
  if (list === 'rows') return sheet === 'figures' ? FIGURE_FIELDS : ROW_FIELDS[sheet];
  return LIST_FIELDS[String(list)] ?? TABLE_FIELDS;
}

/** Figures and their parts are called alike; what else is within rows is named with the row. */
function listWithin(sheet: SheetName, path: Path): FieldNames {
  const list = listName(path);
  if (list === 'figures' || list === 'parts') return FIGURE_FIELDS;
  const holder =
    list === 'ranks' ? FIGURE_FIELDS : ROW_FIELDS[sheet as Exclude<TableKind, 'figures'>];
  const own = Object.entries(holder).filter(([field]) => field.startsWith(`${list}.`));
  return Object.fromEntries(
    own.map(([field, { vi, en }]) => [
      field.slice(list.length + 1),
      { vi, en: en.slice(en.lastIndexOf(', ') + 2) },
    ]),
  );
}

/** What stands beside the words of the document, under the same name. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['due', 'status']);

/** As the contract calls it; the part of a whole under the name of the whole, where its own would not do. */
export function headingOf(sheet: SheetName, at: Path, field: string, language: Language): string {
  if (language === 'vi') {
    const { title } = describe(sheet, at);
    const whole = field.includes('.') ? describe(sheet, at.slice(0, -1)).title : '';
    const isClear = title.toLowerCase().includes(whole.toLowerCase());
    return isClear ? title : `${whole}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  }
  const list = at.findLastIndex((step) => typeof step === 'number');
  const names = namesOf(sheet, at.slice(0, list + 1));
  const name = (names[field] ?? names[`${String(at[0])}.${field}`])?.[language] ?? field;
  const bare = name.replace(/^the /, '');
  const heading = bare.charAt(0).toUpperCase() + bare.slice(1);
  return UNDERSTOOD.has(field) ? `${heading}, as understood` : heading;
}
