/** What can be wrong with a file before it is read: its name, place, size and letters. */
import type { Language } from '../language.ts';
import { error, notice, type Entry, type NoFacts } from './entry.ts';
import { meant, meantEn, named, number, shorten, type Field } from './phrases.ts';

/** What a file may have too much of, and what to do about it. */
interface Excess extends Field {
  readonly count: number;
  readonly limit: number;
}

const SPLIT = 'Hãy bỏ phần dán nhầm; bảng thật sự dài thì tách thành báo cáo có đuôi riêng.';

const SPLIT_EN =
  'Remove what was pasted by mistake; where the table really is that long, split it into reports with a suffix.';

const EXCESSES = {
  line: {
    vi: (f) =>
      `Dòng này dài ${number(f.count)} chữ, quá mức ${number(f.limit)}. Hãy xuống dòng sau mỗi đoạn, mỗi mục một dòng.`,
    en: (f) =>
      `This line has ${f.count} characters, above the limit of ${f.limit}. Begin a new line for each paragraph or entry.`,
  },
  marks: {
    vi: (f) =>
      `Có ${number(f.count)} dấu chồng lên một chữ, quá mức ${number(f.limit)}. Hãy xóa chữ này và gõ lại.`,
    en: (f) =>
      `${f.count} marks are heaped upon one letter, above the limit of ${f.limit}. Type it again.`,
  },
  depth: {
    vi: (f) =>
      `Các mục lồng nhau quá ${number(f.limit)} bậc. Hãy xem lại cách thụt dòng và các dấu ngoặc.`,
    en: (f) => `Entries are nested more than ${f.limit} deep. Look at the indents and brackets.`,
  },
  values: {
    vi: (f) => `Tệp có hơn ${number(f.limit)} giá trị. ${SPLIT}`,
    en: (f) => `The file holds more than ${f.limit} values. ${SPLIT_EN}`,
  },
  keys: {
    vi: (f) =>
      `Chỗ này có ${number(f.count)} mục, quá mức ${number(f.limit)}. Mỗi dòng của bảng phải bắt đầu bằng dấu gạch «- ».`,
    en: (f) =>
      `There are ${f.count} keys here, above the limit of ${f.limit}. Each row begins with a dash.`,
  },
  items: {
    vi: (f) => `${named(f)} có ${number(f.count)} mục, quá mức ${number(f.limit)}. ${SPLIT}`,
    en: (f) => `${named(f)} has ${f.count} items, above the limit of ${f.limit}. ${SPLIT_EN}`,
  },
  letters: {
    vi: (f) =>
      `${named(f)} dài ${number(f.count)} chữ, quá mức ${number(f.limit)}. Hãy chỉ chép phần thuộc ô này.`,
    en: (f) =>
      `${named(f)} has ${f.count} characters, above the limit of ${f.limit}. Enter what belongs in it alone.`,
  },
  markdown: {
    vi: (f) => `Lời văn trong tệp dài ${number(f.count)} chữ, quá mức ${number(f.limit)}. ${SPLIT}`,
    en: (f) =>
      `The texts of the file have ${f.count} characters, above the limit of ${f.limit}. ${SPLIT_EN}`,
  },
  headings: {
    vi: (f) =>
      `Lời văn có ${number(f.count)} tiêu đề, quá mức ${number(f.limit)}. Dấu «#» đầu dòng chỉ dành cho tiêu đề.`,
    en: (f) =>
      `The text has ${f.count} headings, above the limit of ${f.limit}. A "#" begins a heading alone.`,
  },
  notes: {
    vi: (f) =>
      `Lời văn có ${number(f.count)} chỗ chú thích, quá mức ${number(f.limit)}. Hãy đưa bớt chú thích vào lời văn.`,
    en: (f) =>
      `The text has ${f.count} footnotes and calls of them, above the limit of ${f.limit}. Put some into the text.`,
  },
  bullets: {
    vi: (f) =>
      `Lời văn trong tệp có ${number(f.count)} mục liệt kê, quá mức ${number(f.limit)}. ${SPLIT}`,
    en: (f) =>
      `The texts of the file have ${f.count} items of lists, above the limit of ${f.limit}. ${SPLIT_EN}`,
  },
  signs: {
    vi: (f) =>
      `Lời văn trong tệp có ${number(f.count)} dấu định dạng (*, _, [, <, &), quá mức ${number(f.limit)}. Hãy bỏ những dấu không cần.`,
    en: (f) =>
      `The texts of the file have ${f.count} marks (*, _, [, <, &), above the limit of ${f.limit}. Remove those that are not needed.`,
  },
  cells: {
    vi: (f) =>
      `Các bảng trong lời văn có ${number(f.count)} ô, quá mức ${number(f.limit)}. Hãy nhập bảng vào các tệp .yaml của báo cáo.`,
    en: (f) =>
      `Tables of the text have ${f.count} cells, above the limit of ${f.limit}. Enter tables into the .yaml files.`,
  },
} as const satisfies Record<string, Record<Language, (f: Excess) => string>>;

/** What stands where a file should. */
const NO_FILE = {
  link: {
    vi: 'Đây là một liên kết (lối tắt, symlink) hoặc mục đặc biệt khác, không phải tệp thường, nên không được đọc. Hãy thay bằng chính tệp cần dùng.',
    en: 'This is a link or something else that is no ordinary file, so it is not read. Put the file itself here.',
  },
  name: {
    vi: 'Tên tệp không theo mã UTF-8 (hay gặp khi giải nén tệp zip cũ) nên tệp không được đọc. Hãy đặt lại tên tệp.',
    en: 'The name of this file is not UTF-8 (as happens with old zip files), so it is not read. Rename it.',
  },
  folder: {
    vi: '«content» phải là một thư mục có reports và reference ở trong. Hãy khôi phục thư mục này từ kho.',
    en: '"content" must be a folder that holds reports and reference. Restore it from the repository.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** What officers leave in the folder of a report, and what to do with it. */
const STRAY_FILES = {
  office: {
    vi: (name) =>
      `Tệp «${name}» (Excel, Word, PDF, ảnh …) không được đọc: thư mục báo cáo chỉ nhận tệp .yaml và report.md. Hãy chép số liệu vào các tệp ấy, ghi tên văn bản gốc ở mục «source» của report.md, rồi chuyển tệp này ra ngoài content/.`,
    en: (name) =>
      `"${name}" (Excel, Word, PDF, a picture …) is not read: a report's folder takes .yaml files and report.md. Copy the figures into those, name the document under "source" in report.md, and move this file out of content/.`,
  },
  open: {
    vi: (name) =>
      `«${name}» là tệp tạm của Word hoặc Excel đang mở. Hãy đóng văn bản ấy rồi chuyển nó ra ngoài content/; tệp tạm còn lại thì xóa.`,
    en: (name) =>
      `"${name}" is what Word or Excel leaves while a file is open. Close that file and move it out of content/; delete this one if it stays.`,
  },
  copy: {
    vi: (name, meant) =>
      `«${name}» là bản chép của «${meant}» nên không được đọc. Hãy giữ một bản, mang tên «${meant}», và xóa bản kia.`,
    en: (name, meant) =>
      `"${name}" is a copy of "${meant}", so it is not read. Keep one of them, called "${meant}", and delete the other.`,
  },
  'hidden-ending': {
    vi: (name, meant) =>
      `«${name}» có thêm đuôi «.txt» nên không được đọc. Hãy đổi tên thành «${meant}»; Windows giấu đuôi tệp cho đến khi chọn View, File name extensions.`,
    en: (name, meant) =>
      `"${name}" ends in ".txt", so it is not read. Rename it to "${meant}"; Windows hides endings until View, File name extensions is chosen.`,
  },
} as const satisfies Record<string, Record<Language, (name: string, meant: string) => string>>;

/** Where else a hidden character stands: further on in its line, on other lines. */
const elsewhere = (again: boolean, lines: readonly number[]) =>
  [...(again ? ['chính dòng này'] : []), ...(lines.length ? [`dòng ${shorten(lines)}`] : [])].join(
    ' và ',
  );

const elsewhereEn = (again: boolean, lines: readonly number[]) =>
  [
    ...(again ? ['again on this line'] : []),
    ...(lines.length ? [`on line ${shorten(lines)}`] : []),
  ].join(' and ');

export const FILES = {
  'unknown-file': error<{
    name: string;
    suggestion: string | null;
    known: readonly string[];
    stray: keyof typeof STRAY_FILES | null;
  }>(
    (f) =>
      f.stray && (f.suggestion !== null || f.stray === 'office' || f.stray === 'open')
        ? STRAY_FILES[f.stray].vi(f.name, f.suggestion ?? '')
        : `Không rõ tệp «${f.name}» dùng làm gì nên tệp này không được đọc.${meant(f.suggestion) || (f.known.length ? ` Thư mục này chỉ nhận: ${f.known.join(', ')}.` : ' Báo cáo nằm trong content/reports/<tỉnh>/<kỳ>/, dữ liệu tham chiếu trong content/reference/.')}`,
    (f) =>
      f.stray && (f.suggestion !== null || f.stray === 'office' || f.stray === 'open')
        ? STRAY_FILES[f.stray].en(f.name, f.suggestion ?? '')
        : `"${f.name}" is no file that we know, so it is not read.${meantEn(f.suggestion) || (f.known.length ? ` This folder takes: ${f.known.join(', ')}.` : ' Reports are in content/reports/<province>/<period>/, reference data in content/reference/.')}`,
  ),
  'not-a-file': error<{ what: keyof typeof NO_FILE }>(
    (f) => NO_FILE[f.what].vi,
    (f) => NO_FILE[f.what].en,
  ),
  'report-missing': error<{ folder: string }>(
    (f) =>
      `Thư mục «${f.folder}» có bảng số liệu nhưng thiếu report.md. Hãy thêm report.md với phần đầu ghi tỉnh, kỳ, tên báo cáo.`,
    (f) =>
      `The folder "${f.folder}" has tables but no report.md. Add report.md with its front matter.`,
  ),
  'reference-missing': error<{ name: string }>(
    (f) => `Thiếu tệp dữ liệu tham chiếu «${f.name}». Hãy khôi phục tệp này từ kho.`,
    (f) => `The reference file "${f.name}" is missing. Restore it from the repository.`,
  ),
  'path-invalid': error<{ folder: string; suggestion: string | null }>(
    (f) =>
      `Thư mục «${f.folder}» không đúng dạng content/reports/<tỉnh>/<kỳ>, ví dụ content/reports/bac-giang/2024-07.${f.suggestion ? ` Có phải «${f.suggestion}» không?` : ' Hãy đổi tên thư mục hoặc chuyển tệp.'}`,
    (f) =>
      `The folder "${f.folder}" is not content/reports/<province>/<period>, such as content/reports/bac-giang/2024-07.${meantEn(f.suggestion)}`,
  ),
  'path-mismatch': error<Field & { written: string; folder: string }>(
    (f) =>
      `${named(f)} ghi «${f.written}» nhưng thư mục là «${f.folder}». Báo cáo sẽ hiện ở sai chỗ; hãy sửa một trong hai cho giống nhau.`,
    (f) =>
      `"${f.field}" says "${f.written}" while the folder is "${f.folder}". Make the two agree, or the report appears in the wrong place.`,
  ),
  'period-bounds': error<{ start: string; end: string; folder: string }>(
    (f) =>
      `Từ ngày ${f.start} đến ngày ${f.end} không nằm trong kỳ ${f.folder}. Hãy dò lại năm và tháng; ngày đầu có thể ở giữa kỳ trước, ngày cuối phải ở trong kỳ.`,
    (f) =>
      `From ${f.start} to ${f.end} does not lie in the period ${f.folder}. Check year and month; the first day may be in the middle of the period before, the last must be in the period.`,
  ),
  'file-too-large': error<{ size: number; limit: number }>(
    (f) =>
      `Tệp lớn ${number(f.size)} byte, quá mức ${number(f.limit)} byte. Hãy tách tệp hoặc bỏ phần thừa.`,
    (f) =>
      `The file has ${f.size} bytes, above the limit of ${f.limit}. Split it or remove what does not belong.`,
  ),
  'too-much': error<Field & { what: keyof typeof EXCESSES; count: number; limit: number }>(
    (f) => `${EXCESSES[f.what].vi(f)} Tệp chưa được đọc tiếp.`,
    (f) => `${EXCESSES[f.what].en(f)} The file has not been read on.`,
  ),
  'empty-file': error<NoFacts>(
    () => 'Tệp rỗng. Hãy điền nội dung, hoặc xóa tệp nếu văn bản không có bảng này.',
    () => 'The file is empty. Fill it in, or delete it if the document has no such table.',
  ),
  encoding: error<{ guess: string }>(
    (f) =>
      `Tệp không được lưu theo mã UTF-8${f.guess ? ` (có vẻ là ${f.guess})` : ''} nên chữ Việt sẽ hỏng. ${f.guess.startsWith('TCVN3') ? 'Hãy chuyển mã sang Unicode (chẳng hạn bằng UniKey Toolkit) rồi lưu lại với mã UTF-8.' : 'Hãy mở tệp, chọn lưu lại với mã UTF-8.'}`,
    (f) =>
      `The file is not UTF-8${f.guess ? ` (it looks like ${f.guess})` : ''}. Save it as UTF-8.`,
  ),
  'old-encoding': error<{
    encoding: string;
    text: string;
    /** What it reads as in Unicode, where that is known. */
    reads: string | null;
    also: readonly number[];
  }>(
    (f) =>
      `«${f.text}» ${f.encoding === 'UTF-8' ? 'là chữ Unicode bị mở sai bảng mã' : `là chữ theo bảng mã cũ ${f.encoding}`} nên người đọc không đọc được${f.also.length ? ` (còn ở dòng ${shorten(f.also)})` : ''}. ${f.reads === null ? 'Hãy gõ lại bằng Unicode theo văn bản.' : `Hãy viết «${f.reads}».`}${f.encoding === 'UTF-8' ? '' : ' Cả đoạn dài thì chuyển mã bằng UniKey Toolkit.'}`,
    (f) =>
      `"${f.text}" ${f.encoding === 'UTF-8' ? 'is Unicode that was opened in the wrong encoding' : `is in the old encoding ${f.encoding}`}, and nobody can read it${f.also.length ? ` (also on line ${shorten(f.also)})` : ''}. ${f.reads === null ? 'Type it again in Unicode.' : `Write "${f.reads}".`}`,
  ),
  'control-character': error<{
    character: string;
    /** Whether its line holds more of them. */
    again: boolean;
    also: readonly number[];
  }>(
    (f) =>
      `Có ký tự ẩn ${f.character} không nhìn thấy được${f.again || f.also.length ? ` (còn ở ${elsewhere(f.again, f.also)})` : ''}. Hãy xóa ký tự này rồi gõ lại chỗ đó.`,
    (f) =>
      `There is an invisible character ${f.character}${f.again || f.also.length ? ` (also ${elsewhereEn(f.again, f.also)})` : ''}. Delete it and type that spot again.`,
  ),
  'not-nfc': notice<{ text: string }>(
    (f) =>
      `Chữ «${f.text}» dùng dấu tổ hợp (thường do dán từ PDF). Trang vẫn hiện đúng; nên gõ lại để tìm kiếm và so sánh chắc chắn.`,
    (f) =>
      `"${f.text}" is written with combining marks (often pasted from a PDF). It is read as composed letters.`,
  ),
  'import-unsure': notice<{ lines: readonly number[] }>(
    (f) =>
      `Lệnh import chưa chắc ${f.lines.length} chỗ, ở các dòng ${shorten(f.lines)}. Hãy đối chiếu từng chỗ với văn bản rồi xóa lời ghi, từ dấu «#».`,
    (f) =>
      `The import was not sure here (remarks: ${f.lines.length}; lines: ${shorten(f.lines)}). Compare each with the document, then remove the remark from the "#" on.`,
  ),
} as const satisfies Record<string, Entry<never>>;
