/** `bc06 import`: a document of an office becomes files of a report; what found no place is kept beside it. */
import { basename, dirname, join, resolve, sep } from 'node:path';

import { lastBefore } from '../authoring/begin.ts';
import { FAULTS, MAX_DOCUMENT_BYTES } from '../authoring/import/fault.ts';
import { importDocument, type Imported } from '../authoring/import/import.ts';
import { NOTES } from '../authoring/import/notes.ts';
import { readDocument } from '../authoring/import/read-document.ts';
import { headText, readingsText, reportFile } from '../authoring/import/report-file.ts';
import type { Reading } from '../authoring/readings/reading.ts';
import { isUnfilled } from '../authoring/unfilled.ts';
import { REPORTS } from '../compiler/folders.ts';
import { REPORT_FILE } from '../compiler/report/folder.ts';
import type { Sources } from '../compiler/source-file.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Call, Command } from './command.ts';
import type { Sentence } from '../authoring/refused.ts';
import { findDestination, referenceOf, type Destination } from './destination.ts';
import { tellImport, type Written } from './import-account.ts';

export const importReport: Command = {
  name: 'import',
  summary: {
    vi: 'chuyển tệp Word, Excel, CSV hay bảng dán vào thành tệp của báo cáo',
    en: 'turn a Word, Excel or CSV file, or a pasted table, into files of a report',
  },
  operands: '<file.docx|file.xlsx|file.csv|->',
  options: {
    to: {
      type: 'string',
      value: 'PROVINCE/PERIOD',
      vi: 'ghi vào báo cáo này (bac-giang/2024-08); không viết thì chỉ in ra',
      en: 'write into this report (bac-giang/2024-08); without it, only print',
    },
  },
  async run(call) {
    const { root, lang, operands, values, workspace, cwd, out, err } = call;
    const refuse = (sentence: Sentence) => {
      err(`${printable(sentence[lang])}\n`);
      return 2 as const;
    };
    const [file, ...more] = operands;
    if (file === undefined || more.length > 0)
      return refuse({
        vi: 'Hãy viết tên một tệp, ví dụ: bc06 import bao-cao.docx --to bac-giang/2024-08. Bảng dán vào thì viết dấu - thay tên tệp.',
        en: 'Name one file: bc06 import report.docx --to bac-giang/2024-08. For a pasted table write - for the file.',
      });
    const disk = workspace.openDisk(root);
    const [unit = '', ...period] = String(values['to'] ?? '').split('/');
    const to =
      values['to'] === undefined
        ? null
        : findDestination(unit, period.join('/'), disk, workspace.today());
    if (to && 'fault' in to) return refuse(to.fault);
    const path = resolve(cwd, file);
    const bytes =
      file === '-'
        ? await workspace.readInput(MAX_DOCUMENT_BYTES)
        : await workspace.readNamed(path, MAX_DOCUMENT_BYTES);
    if (bytes === 'too-large') return refuse(FAULTS.tooLarge);
    if (typeof bytes === 'string')
      return refuse({ vi: `Không có tệp ${file}.`, en: `There is no file ${file}.` });
    const document = await readDocument(bytes);
    if ('fault' in document) return refuse(document.fault);
    const reference = to ? to.archive.reference : referenceOf(disk, workspace.today());
    const imported = importDocument(document, reference, lang);
    const { written, unused } = to
      ? await writeInto(to, imported, disk, call)
      : { written: [], unused: [] };
    const kept = imported.tables.filter(
      ({ kind }) => !written.some(({ name }) => name === `${kind}.yaml`),
    );
    for (const { kind, text } of kept) out(`# ${kind}.yaml\n${text}`);
    const isTold = written.some(({ name }) => name === REPORT_FILE);
    const untold = isTold ? [] : [headText(imported.head, lang), imported.narrative];
    const unfollowed = unused.length > 0 ? [readingsText(unused, lang)] : [];
    const rest = [...untold, ...unfollowed, imported.rest].filter((text) => text !== '');
    const folder = file === '-' || isWithin(path, join(root, 'content')) ? cwd : dirname(path);
    const restFile = rest.length > 0 ? await addRest(folder, rest.join('\n\n'), file, call) : null;
    (to ? out : err)(tellImport({ imported, written, id: to?.id ?? null, restFile, isTold }, lang));
    return to && kept.length > 0 ? 2 : 0;
  },
};

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(`${folder}${sep}`);
}

/** Writes what is not there yet, and over tables of which nothing is filled in; says what it wrote. */
async function writeInto(
  { id, address, archive }: Destination,
  { tables, head, narrative }: Imported,
  disk: Sources,
  { root, lang, workspace }: Call,
): Promise<{ readonly written: readonly Written[]; readonly unused: readonly Reading[] }> {
  const folder = `${REPORTS}${id}/`;
  const written: Written[] = [];
  let unused: readonly Reading[] = [];
  if (!disk.paths.includes(`${folder}${REPORT_FILE}`)) {
    const last = lastBefore(address.period, archive.reports);
    const whose = { beginning: address, last };
    const { reference } = archive;
    const { text, blanks, ...draft } = reportFile(whose, head, narrative, { reference, lang });
    if (await workspace.add(join(root, folder, REPORT_FILE), text)) {
      written.push({ name: REPORT_FILE, blanks });
      unused = draft.unused;
    }
  }
  for (const { kind, text } of tables) {
    const name = `${kind}.yaml`;
    const path = `${folder}${name}`;
    if (!disk.paths.includes(path)) {
      if (await workspace.add(join(root, path), text)) written.push({ name, blanks: null });
      continue;
    }
    const file = disk.read(path);
    const isFree = isUnfilled(new TextDecoder().decode(file.bytes));
    if (isFree && (await workspace.replace(root, file, new TextEncoder().encode(text))))
      written.push({ name, blanks: null });
  }
  return { written, unused };
}

/** Puts what found no place into a file of its own, beside the document; its path. */
async function addRest(
  folder: string,
  rest: string,
  file: string,
  { workspace, lang }: Call,
): Promise<string> {
  const source = file === '-' ? NOTES.pasted[lang] : printable(basename(file));
  const text = `# ${NOTES.restOf(source)[lang]}\n\n${rest}\n`;
  for (let nth = 1; ; nth++) {
    const path = join(folder, nth === 1 ? 'import-rest.md' : `import-rest-${nth}.md`);
    if (await workspace.add(path, text)) return path;
  }
}
