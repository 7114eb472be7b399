/** Everything that an import says in the files it writes, in both languages; who writes a file chooses one. */
import type { Reading } from '../readings/reading.ts';
import { UNSURE } from '../../compiler/import-unsure.ts';

export type Language = 'vi' | 'en';
export type Note = Readonly<Record<Language, string>>;

/** Begins as the compiler finds it, so that a note that nobody has looked at is told of. */
export function unsure({ vi, en }: Note): Note {
  return { vi: `${UNSURE.vi}: ${vi}`, en: `${UNSURE.en}: ${en}` };
}

export const NOTES = {
  printed: (text: string) => ({ vi: `văn bản in «${text}»`, en: `the document prints «${text}»` }),
  noNumber: (text: string) => ({
    vi: `văn bản in «${text}»; không có số thì bỏ dòng này`,
    en: `the document prints «${text}»; without a number remove this line`,
  }),
  sheetNumber: (number: string) => ({
    vi: `bảng tính ghi ${number}`,
    en: `the sheet holds ${number}`,
  }),
  sheetFraction: (number: string, perhaps: string) => ({
    vi: `bảng tính ghi ${number}; có thể là ${perhaps}`,
    en: `the sheet holds ${number}; it may be ${perhaps}`,
  }),
  percentOrShare: { vi: 'phần trăm hay phần của một?', en: 'a percentage, or a part of one?' },
  dateUnread: { vi: 'ngày in không đọc được', en: 'the printed day cannot be read' },
  beneficiary: { vi: 'đối tượng hưởng lợi?', en: 'is this who benefits?' },
  brokenSign: { vi: 'ô có ký tự hỏng', en: 'the cell holds broken characters' },
  sheetError: { vi: 'ô bảng tính báo lỗi', en: 'the cell of the sheet holds an error' },
  joinedRows: { vi: 'nối từ hai dòng của bảng', en: 'joined from two rows of the table' },
  groupUnnumbered: {
    vi: 'tên nhóm in không có số thứ tự',
    en: 'the heading of the group bears no number',
  },
  nameUnknown: (name: string) => ({
    vi: `không có tên nào trong danh mục gần với «${name}»`,
    en: `no name of the catalogue is like «${name}»`,
  }),
  nameAlike: (name: string) => ({
    vi: `tên in «${name}» chỉ gần giống tên trong danh mục`,
    en: `the printed name «${name}» is only like that of the catalogue`,
  }),
  noServiceName: { vi: 'dòng không in tên dịch vụ', en: 'the row names no service' },
  noModelName: { vi: 'dòng không in tên mô hình', en: 'the row names no model' },
  noTaskName: { vi: 'dòng không in tên nhiệm vụ', en: 'the row names no task' },
  noSubject: { vi: 'dòng không in nội dung', en: 'the row has no subject' },
  noNumberOfRow: { vi: 'dòng không in số thứ tự', en: 'the row bears no number' },
  restOfName: {
    vi: 'ô tên có nhiều đoạn, đoạn sau ghi ở đây',
    en: 'the cell of the name has more paragraphs, which are put here',
  },
  noTime: {
    vi: 'ô thời hạn không nêu thời gian',
    en: 'the cell of the deadline names no time',
  },
  isStatus: { vi: 'trạng thái đọc từ ô kết quả', en: 'a status read from the cell of the result' },
  indicatorAlike: (name: string) => ({
    vi: `chỉ tiêu in «${name}» chỉ gần giống tên trong danh mục`,
    en: `the printed indicator «${name}» is only like that of the catalogue`,
  }),
  indicatorAgain: {
    vi: 'chỉ tiêu này đã có ở dòng trước; hai số của hai nơi hay hai thời điểm thì ghi scope, period',
    en: 'this indicator stands above already; of two places or times say so in scope, period',
  },
  noIndicator: { vi: 'dòng không in tên chỉ tiêu', en: 'the row names no indicator' },
  unitOf: (unit: string) => ({ vi: `đơn vị tính: ${unit}`, en: `unit: ${unit}` }),
  timeUnread: (text: string) => ({ vi: `thời điểm: ${text}`, en: `time: ${text}` }),
  captionGuessed: {
    vi: 'dòng ngay trên bảng, không có nhãn Phụ lục',
    en: 'the line above the table, which bears no label',
  },
  capitals: { vi: 'văn bản in chữ hoa', en: 'printed in capitals' },
  severalLines: { vi: 'ghép từ nhiều dòng', en: 'joined from several lines' },
  titleGuessed: {
    vi: 'lấy từ dòng đầu của văn bản',
    en: 'taken from the first lines of the document',
  },
  signatoryGuessed: { vi: 'dòng cuối của phần ký', en: 'the last line where it is signed' },
  notFound: (heading: string) => ({
    vi: `${heading}: không thấy trong tệp; văn bản không in thì bỏ dòng này`,
    en: `${heading}: not found in the file; where the document has none remove this line`,
  }),
  onlineTotal: (text: string) => ({ vi: `nộp trực tuyến: ${text}`, en: `filed online: ${text}` }),
  levelsInTotal: { vi: 'dấu x ở hàng tổng', en: 'marks x in the row of totals' },
  pictures: (count: number) => ({ vi: `${count} hình ảnh`, en: `${count} pictures` }),
  formula: (sheet: string, formula: string) => ({
    vi: `${sheet}: công thức không có giá trị, =${formula}`,
    en: `${sheet}: a formula without a value, =${formula}`,
  }),
  readingUnused: (where: string, value: string) => ({
    vi: `${where}: «${value}» (bảng in nay ghi khác, hoặc không còn dòng ấy)`,
    en: `${where}: «${value}» (the table says something else by now, or the row is gone)`,
  }),
  ofRows: { vi: 'Số liệu và cách hiểu không có chỗ', en: 'Figures and readings without a place' },
  inRow: (nth: number, { vi, en }: Note) => ({ vi: `dòng ${nth}: ${vi}`, en: `row ${nth}: ${en}` }),
  unknownTable: (name: string) => ({
    vi: `Bảng không nhận ra (${name})`,
    en: `A table that was not recognised (${name})`,
  }),
  secondTable: (kind: string, name: string) => ({
    vi: `Bảng thứ hai cùng loại ${kind} (${name})`,
    en: `A second table of the kind ${kind} (${name})`,
  }),
  otherColumns: {
    vi: 'Không nối vào bảng trước: các cột không giống nhau.',
    en: 'Not joined to the table before: its columns are others.',
  },
  ownCaption: (caption: string) => ({
    vi: `Không nối vào bảng trước: bảng này có tên riêng «${caption}», không ghi «tiếp theo».`,
    en: `Not joined to the table before: it has a caption of its own, «${caption}», that does not say «tiếp theo».`,
  }),
  textBetween: {
    vi: 'Không nối vào bảng trước: giữa hai bảng có chữ hoặc bảng khác, và không ghi «tiếp theo».',
    en: 'Not joined to the table before: text or another table stands between them, and nothing says «tiếp theo».',
  },
  startsOver: {
    vi: 'Không nối vào bảng trước: số thứ tự bắt đầu lại từ 1.',
    en: 'Not joined to the table before: its rows are numbered from 1 again.',
  },
  strays: (kind: string, name: string) => ({
    vi: `Ô không có chỗ trong ${kind}.yaml (${name})`,
    en: `Cells without a place in ${kind}.yaml (${name})`,
  }),
  letterhead: { vi: 'Phần đầu và phần ký', en: 'Letterhead and signature' },
  unread: { vi: 'Không đọc được', en: 'Could not be read' },
  restOf: (source: string) => ({
    vi: `Phần chưa có chỗ của ${source}`,
    en: `What found no place of ${source}`,
  }),
  narrative: { vi: 'Lời văn', en: 'Narrative' },
  pasted: { vi: 'bảng dán vào', en: 'the pasted table' },
} as const satisfies Record<string, Note | ((...facts: never[]) => Note)>;

/** Words of the document itself, the same in every language. */
export function asPrinted(text: string): Note {
  return { vi: text, en: text };
}

/** A reading that was not followed. */
export function tellReading({ place, field, value }: Reading): Note {
  return NOTES.readingUnused(`${place}, ${field}`, value.replace(/\s+/gu, ' '));
}
