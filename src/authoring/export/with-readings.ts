/** A document that says all of its report: what its tables leave open stands in one more table, to be read back. */
import type { Reference } from '../../domain/reference.ts';
import type { Report } from '../../domain/report.ts';
import { readText, fileOf } from '../form/read-draft.ts';
import { importDocument } from '../import/import.ts';
import { readDocument } from '../import/read-document.ts';
import { frontOf } from '../import/report-file.ts';
import { readingsOf } from '../readings/compare.ts';
import type { Part } from '../readings/places.ts';
import type { Reading } from '../readings/reading.ts';
import { vocabularyOf } from '../readings/words.ts';
import type { Filling } from '../yaml-text.ts';
import type { Appendix, OfficeCell, OfficeDocument } from './office-document.ts';
import { words } from './paragraphs.ts';

export interface Exported {
  readonly report: Report;
  /** The files of the report as they are written, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly reference: Reference;
}

/** The bytes of a report's document. */
export async function exportedBytes(
  document: OfficeDocument,
  exported: Exported,
  write: (document: OfficeDocument) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = await write(document);
  const readings = await readingsLeft(bytes, exported);
  if (readings.length === 0) return bytes;
  return write({ ...document, appendices: [...document.appendices, appendixOf(readings)] });
}

async function readingsLeft(
  bytes: Uint8Array,
  { report, files, reference }: Exported,
): Promise<readonly Reading[]> {
  const read = await readDocument(bytes);
  if ('fault' in read) return [];
  const { parts, head } = importDocument(read, reference, 'vi');
  const beginning = { province: report.province, period: report.period };
  const all = new Map<Part, Filling>([
    ['report', frontOf({ beginning, last: null }, head)],
    ...parts,
  ]);
  const vocabulary = vocabularyOf(reference);
  return [...all].flatMap(([part, data]) => {
    const file = fileOf(part);
    const written = files[file] === undefined ? null : readText(file, files[file]);
    return written ? readingsOf(part, written.root, data, vocabulary) : [];
  });
}

const COLUMNS = [
  { heading: ['Ở dòng'], room: 4, align: 'left' },
  { heading: ['Mục'], room: 5, align: 'left' },
  { heading: ['Đọc từ bảng'], room: 5, align: 'left' },
  { heading: ['Hiểu là'], room: 6, align: 'left' },
] as const;

const ABOUT =
  'Bảng này không có trong văn bản gốc. Nó ghi cách hiểu những ô mà bảng in không nói hết, để tệp này chuyển lại được thành báo cáo; không cần thì xóa.';

function appendixOf(readings: readonly Reading[]): Appendix {
  return {
    name: 'Cách hiểu các ô',
    isAdded: true,
    label: null,
    caption: 'Cách hiểu các ô',
    brackets: [],
    note: [words(ABOUT)],
    columns: COLUMNS,
    lines: readings.map(({ place, field, found, value }) => ({
      isBold: false,
      cells: [place, field, found, value].map(cellOf),
    })),
  };
}

function cellOf(text: string): OfficeCell {
  return {
    paragraphs: text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => words(line)),
  };
}
