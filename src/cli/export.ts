/** `bc06 export`: a report as a file of Word or Excel, as offices expect it; never over a file that is there. */
import { relative, resolve } from 'node:path';

import { composeDocument } from '../authoring/export/compose.ts';
import { exportedBytes } from '../authoring/export/with-readings.ts';
import { REPORTS } from '../compiler/folders.ts';
import type { Sources } from '../compiler/source-file.ts';
import { printable } from '../diagnostics/format/printable.ts';
import { TABLE_KINDS } from '../domain/report.ts';
import type { Command } from './command.ts';
import type { Sentence } from '../authoring/refused.ts';
import { findDestination } from './destination.ts';

/** What the name of the file says → what writes it; loaded when it is asked for. */
const WRITERS = {
  docx: async () => (await import('../authoring/export/write-docx.ts')).docxBytes,
  xlsx: async () => (await import('../authoring/export/write-xlsx.ts')).xlsxBytes,
};
type Extension = keyof typeof WRITERS;

export const exportReport: Command = {
  name: 'export',
  summary: {
    vi: 'xuất báo cáo thành tệp Word hoặc Excel, các bảng là phụ lục',
    en: 'write a report as a Word or Excel file, its tables as appendices',
  },
  operands: '<province> <period>',
  options: {
    to: {
      type: 'string',
      value: 'FILE',
      vi: 'tên tệp .docx hoặc .xlsx; không viết thì là bac-giang-2024-07.docx ở thư mục hiện tại',
      en: 'name of the .docx or .xlsx file; by default bac-giang-2024-07.docx in the current folder',
    },
  },
  async run({ root, lang, operands, values, workspace, cwd, out, err }) {
    const refuse = <Code extends 1 | 2>(code: Code, sentence: Sentence) => {
      err(`${printable(sentence[lang])}\n`);
      return code;
    };
    const [typedUnit = '', typedPeriod = '', ...more] = operands;
    if (typedPeriod === '' || more.length > 0)
      return refuse(2, {
        vi: 'Hãy viết tỉnh và kỳ, ví dụ: bc06 export bac-giang 2024-07 --to bao-cao.docx. Tên có dấu cách thì đặt trong dấu nháy.',
        en: 'Write a province and a period: bc06 export bac-giang 2024-07 --to report.docx. A name with blanks goes between quotes.',
      });
    const disk = workspace.openDisk(root);
    const found = findDestination(typedUnit, typedPeriod, disk, workspace.today());
    if ('fault' in found) return refuse(2, found.fault);
    const { id, archive } = found;
    const file = String(values['to'] ?? `${id.replace('/', '-')}.docx`);
    const [, extension = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
    if (!isExtension(extension.toLowerCase()))
      return refuse(2, {
        vi: `Không rõ dạng của «${file}». Tên tệp phải kết thúc bằng .docx hoặc .xlsx.`,
        en: `"${file}" does not say which kind of file it is. Its name must end in .docx or .xlsx.`,
      });
    const head = archive.reports.find((report) => report.id === id);
    if (!head)
      return refuse(2, {
        vi: `Không có báo cáo nào đọc được ở ${REPORTS}${id}/. Hiện có: ${archive.reports.map((report) => report.id).join(', ') || 'chưa có báo cáo nào'}.`,
        en: `There is no report to be read at ${REPORTS}${id}/. There are: ${archive.reports.map((report) => report.id).join(', ') || 'none'}.`,
      });
    if (head.unreadable.length > 0) {
      const files = head.unreadable.map((kind) => `${kind}.yaml`).join(', ');
      return refuse(1, {
        vi: `Không đọc được ${files} của ${id}, nên tệp xuất ra sẽ thiếu bảng. Hãy sửa trước: npm run validate ${id} nêu chỗ sai.`,
        en: `${files} of ${id} cannot be read, and the file would lack tables. Mend it first: npm run validate ${id} says where.`,
      });
    }
    const report = archive.open(id);
    const write = await WRITERS[extension.toLowerCase() as Extension]();
    const path = resolve(cwd, file);
    const { reference } = archive;
    const files = filesOf(id, disk);
    const bytes = await exportedBytes(composeDocument(report), { report, files, reference }, write);
    if (!(await workspace.add(path, bytes)))
      return refuse(2, {
        vi: `${file} đã có, được giữ nguyên. Hãy chọn tên khác bằng --to.`,
        en: `${file} is there already and stays as it is. Choose another name with --to.`,
      });
    const tables = TABLE_KINDS.filter((kind) => report[kind] !== null);
    const rows = tables.map((kind) => `${kind} ${report[kind]!.rows.length}`).join(', ');
    const name = relative(cwd, path);
    out(
      printable(
        lang === 'vi'
          ? `Đã xuất ${id} ra ${name}. Số dòng của các bảng: ${rows || 'không có bảng'}.`
          : `Wrote ${id} to ${name}. Rows of its tables: ${rows || 'no tables'}.`,
      ) + '\n',
    );
    return 0;
  },
};

/** The texts of a report's folder, by name. */
function filesOf(id: string, disk: Sources): Readonly<Record<string, string>> {
  const folder = `${REPORTS}${id}/`;
  const paths = disk.paths.filter((path) => path.startsWith(folder));
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      new TextDecoder().decode(disk.read(path).bytes),
    ]),
  );
}

function isExtension(extension: string): extension is Extension {
  return Object.hasOwn(WRITERS, extension);
}
