/** What `bc06 import` tells: what it understood, where it wrote it, what a person must look at again. */
import type { Imported } from '../authoring/import/import.ts';
import { REPORTS } from '../compiler/folders.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Language } from '../diagnostics/language.ts';

export interface Written {
  /** `services.yaml`. */
  readonly name: string;
  readonly blanks: number | null;
}

export interface Account {
  readonly imported: Imported;
  readonly written: readonly Written[];
  /** The report that was written into; null where it was only printed. */
  readonly id: string | null;
  /** The file with what found no place. */
  readonly restFile: string | null;
  /** Whether the text stands in report.md. */
  readonly isTold: boolean;
}

export function tellImport(account: Account, lang: Language): string {
  return `${(lang === 'vi' ? vietnamese(account) : english(account)).map(printable).join('\n')}\n`;
}

function vietnamese({ imported, written, id, restFile, isTold }: Account): readonly string[] {
  const { tables, paragraphs, restCount } = imported;
  const isWritten = (kind: string) => written.some(({ name }) => name === `${kind}.yaml`);
  return [
    ...(tables.length === 0 ? ['Không nhận ra bảng nào của báo cáo.'] : []),
    ...tables.map(({ kind, name, rows, sure, unsure, left }) => {
      const where =
        id === null || isWritten(kind)
          ? ''
          : '; tệp đã có số liệu, được giữ nguyên, nội dung đọc được in ở trên';
      return `${kind}.yaml (${name}): ${rows} dòng; ${sure} ô chắc chắn, ${unsure} ô chưa chắc, ${left} ô không có chỗ${where}`;
    }),
    ...(paragraphs > 0
      ? [`Lời văn: ${paragraphs} đoạn, ${isTold ? 'ghi vào report.md' : 'ghi vào tệp còn lại'}`]
      : []),
    ...(restCount > 0 ? [`Bảng và phần khác không nhận ra: ${restCount}`] : []),
    ...(restFile === null ? [] : [`Phần chưa có chỗ: ${restFile}`]),
    ...(id === null || written.length === 0
      ? []
      : [
          `Đã ghi vào ${REPORTS}${id}/: ${written.map(({ name }) => name).join(', ')}`,
          `Tìm «chưa chắc» trong các tệp, đối chiếu với văn bản rồi xóa lời ghi. Sau đó chạy: npm run validate ${id}`,
        ]),
  ];
}

function english({ imported, written, id, restFile, isTold }: Account): readonly string[] {
  const { tables, paragraphs, restCount } = imported;
  const isWritten = (kind: string) => written.some(({ name }) => name === `${kind}.yaml`);
  return [
    ...(tables.length === 0 ? ['No table of a report was recognised.'] : []),
    ...tables.map(({ kind, name, rows, sure, unsure, left }) => {
      const where =
        id === null || isWritten(kind)
          ? ''
          : '; the file is filled in already and stays as it is, what was read is printed above';
      return `${kind}.yaml (${name}): ${rows} rows; ${sure} cells sure, ${unsure} unsure, ${left} without a place${where}`;
    }),
    ...(paragraphs > 0
      ? [`Text: ${paragraphs} paragraphs, ${isTold ? 'in report.md' : 'in the file of the rest'}`]
      : []),
    ...(restCount > 0 ? [`Tables and other things not recognised: ${restCount}`] : []),
    ...(restFile === null ? [] : [`What found no place: ${restFile}`]),
    ...(id === null || written.length === 0
      ? []
      : [
          `Written into ${REPORTS}${id}/: ${written.map(({ name }) => name).join(', ')}`,
          `Look for «unsure» in the files, compare with the document, remove the note. Then: npm run validate ${id}`,
        ]),
  ];
}
