/** A document that was exported, imported again: as a report, beside the one that it was. */
import { importDocument, type Imported } from '../../../src/authoring/import/import.ts';
import { readDocument } from '../../../src/authoring/import/read-document.ts';
import { reportFile } from '../../../src/authoring/import/report-file.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { readAddress } from '../../../src/compiler/report/address.ts';
import type { Report } from '../../../src/domain/report.ts';
import { file, realReference, TODAY } from '../../files.ts';

const { reference } = compile(realReference, TODAY).archive;

export async function imported(bytes: Uint8Array): Promise<Imported> {
  const document = await readDocument(bytes);
  if ('fault' in document) throw new Error(document.fault.en);
  return importDocument(document, reference, 'vi');
}

/** The report as it is after someone has removed the lines for which the document says nothing. */
export async function importedAgain(
  bytes: Uint8Array,
  report: Report,
): Promise<{ imported: Imported; again: Report | null; errors: readonly string[] }> {
  const { id } = report;
  const read = await imported(bytes);
  const folder = `content/reports/${id}`;
  const { text } = reportFile(readAddress(id)!, null, read.head, read.narrative, 'vi');
  const files = [
    file(`${folder}/report.md`, text.replace(/^(?:number|issued_on|issuer): #.*\n/gm, '')),
    ...read.tables.map(({ kind, text: table }) =>
      file(`${folder}/${kind}.yaml`, withModels(table, report)),
    ),
  ];
  const { archive, diagnostics } = compile([...realReference, ...files], TODAY);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.code} ${one.place}: ${JSON.stringify(one.facts)}`);
  const isThere = archive.reports.some((head) => head.id === id);
  return { imported: read, again: isThere ? archive.open(id) : null, errors };
}

/** What a person fills in where the catalogue has no such name. */
function withModels(table: string, { models, evaluation }: Report): string {
  const rows = (models ?? evaluation)?.rows ?? [];
  const [head = '', ...texts] = table.split(/^(?= {2}- )/m);
  const from = texts.length - rows.length;
  return [
    head,
    ...texts.map((text, nth) => {
      const row = rows[nth - from];
      return row ? text.replace(/model: #/, `model: [${row.model.join(', ')}] #`) : text;
    }),
  ].join('');
}

/** How many cells are right, unsure and left, a table a line. */
export function accountOf({ tables, paragraphs, restCount, rest }: Imported): string {
  const lines = tables.map(
    ({ kind, rows, sure, unsure, left }) =>
      `${kind}: ${rows} rows; cells ${sure} sure, ${unsure} unsure, ${left} left`,
  );
  return [
    ...lines,
    `text: ${paragraphs} paragraphs; ${restCount} not recognised; rest of ${rest.length} characters`,
    '',
  ].join('\n');
}

/** Not of the document: our judgement of it, and what follows from other fields. */
const OURS: ReadonlySet<string> = new Set([
  ...['discrepancies', 'source', 'period_basis', 'indicators', 'figure_count', 'outlines'],
  ...['local_agencies', 'html', 'place', 'key', 'unit_in_force'],
]);

/** Why a field does not come back; what differs for no such reason is a fault. */
const WHY: readonly (readonly [RegExp, string])[] = [
  [/^issuer$/, 'a letterhead is in capitals'],
  [/^wording$/, 'what is imported are the words of a document'],
  [/^kind$/, 'no document prints its kind: the period tells it'],
  [/\.rows\.figures$/, 'figures within texts are told apart by a person'],
  [/\.summaries$/, 'counts within texts are told apart by a person'],
  [/\.rows\.statuses(?:\.\w+)?$/, 'statuses within texts are told apart by a person'],
  [/^services\.(?:groups\.id|rows\.group|totals\.group)$/, 'the group has no number in print'],
  [/^figures\.rows\.(?:qualifier|benchmark|period\.printed)$/, 'in words that no column holds'],
  [/^figures\.rows\.scope\.part$/, 'a place that is in no list'],
  [/\.markdown$/, 'a line broken within a paragraph begins a paragraph'],
  [/\.rows\.value$/, 'who benefits is said once'],
  [/^narrative$/, 'slanted letters; in a workbook headings, indents and notes at the foot too'],
];

/** Field by field, what differs: how often, and how it was and is at the first place. */
export function differencesOf(was: Report, is: Report | null): readonly string[] {
  if (!is) return ['The report cannot be read.'];
  const found = new Map<string, { count: number; first: string }>();
  const tell = (path: readonly string[], before: unknown, after: unknown) => {
    const field = path.filter((step) => !/^\d+$/.test(step)).join('.');
    const known = found.get(field);
    const place = path.join('.');
    if (known) known.count++;
    else found.set(field, { count: 1, first: `${place}: ${shown(before)} → ${shown(after)}` });
  };
  compare(withNarrative(was), withNarrative(is), [], tell);
  return [...found].map(([field, { count, first }]) => {
    const [, why = 'WRONG'] = WHY.find(([fields]) => fields.test(field)) ?? [];
    return `${field} ×${count}, ${why}: ${first}`;
  });
}

function withNarrative({ narrative, ...report }: Report): object {
  return { ...report, narrative: narrative.html.split('\n') };
}

function compare(
  was: unknown,
  is: unknown,
  path: readonly string[],
  tell: (path: readonly string[], was: unknown, is: unknown) => void,
): void {
  if (isHolder(was) && isHolder(is)) {
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
      if (!OURS.has(key)) compare(was[key], is[key], [...path, key], tell);
  } else if (plain(was) !== plain(is)) tell(path, was, is);
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null).normalize('NFC');
}

function shown(value: unknown): string {
  const text = plain(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
