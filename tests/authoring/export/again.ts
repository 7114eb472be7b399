/** A document that was exported, imported again: as a report, beside the one that it was. */
import { composeDocument } from '../../../src/authoring/export/compose.ts';
import type { OfficeDocument } from '../../../src/authoring/export/office-document.ts';
import { exportedBytes } from '../../../src/authoring/export/with-readings.ts';
import { importDocument, type Imported } from '../../../src/authoring/import/import.ts';
import { readDocument } from '../../../src/authoring/import/read-document.ts';
import { reportFile } from '../../../src/authoring/import/report-file.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { readAddress } from '../../../src/compiler/report/address.ts';
import type { Report } from '../../../src/domain/report.ts';
import { file, realContent, realReference, TODAY } from '../../files.ts';

const { reference } = compile(realReference, TODAY).archive;

/** A report of the content as a document. */
export function exported(
  report: Report,
  write: (document: OfficeDocument) => Promise<Uint8Array>,
  changed: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const folder = `content/reports/${report.id}/`;
  const files = Object.fromEntries(
    realContent
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path, bytes }) => [path.slice(folder.length), new TextDecoder().decode(bytes)]),
  );
  const whole = { report, files: { ...files, ...changed }, reference };
  return exportedBytes(composeDocument(report), whole, write);
}

export async function imported(bytes: Uint8Array): Promise<Imported> {
  const document = await readDocument(bytes);
  if ('fault' in document) throw new Error(document.fault.en);
  return importDocument(document, reference, 'vi');
}

/** What comes back of a document, and what is wrong with it, nobody having touched it. */
export async function importedAgain(
  bytes: Uint8Array,
  report: Report,
): Promise<{ imported: Imported; again: Report | null; errors: readonly string[] }> {
  const { id } = report;
  const read = await imported(bytes);
  const folder = `content/reports/${id}`;
  const whose = { beginning: readAddress(id)!, last: null };
  const { text } = reportFile(whose, read.head, read.narrative, { reference, lang: 'vi' });
  const files = [
    file(`${folder}/report.md`, text),
    ...read.tables.map(({ kind, text: table }) => file(`${folder}/${kind}.yaml`, table)),
  ];
  const { archive, diagnostics } = compile([...realReference, ...files], TODAY);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.code} ${one.place}: ${JSON.stringify(one.facts)}`);
  const isThere = archive.reports.some((head) => head.id === id);
  return { imported: read, again: isThere ? archive.open(id) : null, errors };
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

/** Not of the document: our judgement of it, which a person must give again, and what follows from other fields. */
const OURS: ReadonlySet<string> = new Set([
  ...['discrepancies', 'indicators', 'figure_count', 'outlines', 'local_agencies'],
  // A text is compared as it is shown.
  'markdown',
]);

/** Field by field, what differs: how often, and how it was and is at the first place. */
export function differencesOf(
  was: Report,
  is: Report | null,
  { lookless = false } = {},
): readonly string[] {
  if (!is) return ['The report cannot be read.'];
  const found = new Map<string, { count: number; first: string }>();
  const tell = (path: readonly string[], before: unknown, after: unknown) => {
    const field = path.filter((step) => !/^\d+$/.test(step)).join('.');
    const known = found.get(field);
    const place = path.join('.');
    if (known) known.count++;
    else found.set(field, { count: 1, first: `${place}: ${shown(before)} → ${shown(after)}` });
  };
  const read = (report: Report) => withNarrative(report, lookless);
  compare(read(was), read(is), [], tell);
  return [...found].map(([field, { count, first }]) => `${field} ×${count}: ${first}`);
}

/** @param lookless without what is bold or slanted */
function withNarrative({ narrative: { html }, ...report }: Report, lookless: boolean): object {
  const text = lookless ? html.replace(/<\/?(?:em|strong)>/g, '') : html;
  return { ...report, narrative: text.split('\n') };
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
  // How a text is broken into lines is not seen.
  const shown =
    typeof value === 'string' ? value.replace(/\s+/g, ' ').replace(/ ?(<[^>]+>) ?/g, '$1') : value;
  return JSON.stringify(shown ?? null).normalize('NFC');
}

function shown(value: unknown): string {
  const text = plain(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
