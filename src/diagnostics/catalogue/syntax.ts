/** What can be wrong with the writing of a file: YAML, front matter, dashes, blanks, quotes. */
import { quoted } from '../format/printable.ts';
import { error, type Entry, type NoFacts } from './entry.ts';
import { asLines, REASON_NAMES, shorten } from './phrases.ts';

/** The other lines of which the same is said. */
const alsoVi = (lines: readonly number[]) => (lines.length ? ` (và dòng ${shorten(lines)})` : '');
const alsoEn = (lines: readonly number[]) => (lines.length ? ` (and line ${shorten(lines)})` : '');

/** «25,56%»: nothing but a number, which may have been meant as one. */
const DECIMAL = /^-?\d+,\d+%?$/;

/** The beginning of a text that begins with a quote, as a value that YAML takes for one. */
const enclosed = (f: { readonly quoted: string; readonly both: boolean }) =>
  f.quoted.startsWith('"') && !f.both ? `'${f.quoted} …'` : quoted(`${f.quoted} …`);

export const SYNTAX = {
  'front-matter-missing': error<NoFacts>(
    () =>
      'report.md phải bắt đầu bằng dòng «---», rồi thông tin đầu báo cáo, rồi một dòng «---» nữa.',
    () => 'report.md must begin with a line "---", the front matter, and another line "---".',
  ),
  'front-matter-unclosed': error<NoFacts>(
    () =>
      'Phần đầu báo cáo chưa đóng: thiếu dòng «---» thứ hai. Hãy thêm một dòng chỉ có «---» trước phần lời văn.',
    () => 'The front matter is not closed. Add a line "---" before the narrative.',
  ),
  'front-matter-language': error<{ word: string }>(
    (f) => `Sau «---» có chữ «${f.word}». Dòng đầu chỉ được có ba dấu gạch «---».`,
    (f) => `"${f.word}" stands after "---". The first line must be "---" alone.`,
  ),
  'yaml-syntax': error<{ reason: string; reason_en: string }>(
    (f) => `Tệp không đọc được từ chỗ này: ${f.reason}`,
    (f) => `The file cannot be read from here on: ${f.reason_en}`,
  ),
  'indent-tab': error<{ also: readonly number[] }>(
    (f) =>
      `Đầu dòng có dấu Tab${alsoVi(f.also)}. YAML chỉ nhận dấu cách; hãy xóa Tab và thụt vào bằng hai dấu cách cho mỗi cấp.`,
    (f) => `The line is indented with a tab${alsoEn(f.also)}. Use blanks, two a level.`,
  ),
  'indent-space': error<{ character: string; also: readonly number[] }>(
    (f) =>
      `Đầu dòng có dấu cách đặc biệt ${f.character}${alsoVi(f.also)}, thường do dán từ Word hay Zalo. Hãy xóa và gõ lại bằng dấu cách thường.`,
    (f) =>
      `The line is indented with the special blank ${f.character}${alsoEn(f.also)} (pasted from Word or Zalo). Use ordinary blanks.`,
  ),
  'indent-uneven': error<{ found: number; expected: number; also: readonly number[] }>(
    (f) =>
      `Dòng này${alsoVi(f.also)} thụt vào ${f.found} dấu cách, lệch cột với các mục cùng cấp. Hãy sửa thành ${f.expected} dấu cách${f.expected === 0 ? ' (sát lề)' : ''}.`,
    (f) =>
      `The line${alsoEn(f.also)} is indented by ${f.found} blanks, where its neighbours begin after ${f.expected}. Put them in one column.`,
  ),
  'blank-special': error<{ character: string; where: 'dash' | 'colon' | 'end' }>(
    (f) =>
      `${{ dash: 'Sau dấu gạch đầu dòng', colon: 'Bên dấu hai chấm', end: 'Ở cuối dòng' }[f.where]} có dấu cách đặc biệt ${f.character}, nhìn như dấu cách thường nhưng YAML coi là chữ (thường do dán từ Word hay Zalo). Hãy xóa${f.where === 'end' ? '' : ' và gõ lại bằng dấu cách thường'}.`,
    (f) =>
      `The special blank ${f.character} stands ${{ dash: 'behind the dash', colon: 'beside the colon', end: 'at the end of the line' }[f.where]}; YAML takes it for a letter. Delete it${f.where === 'end' ? '' : ' and type an ordinary blank'}.`,
  ),
  bullet: error<{ sign: string; line: string }>(
    (f) =>
      f.sign === '-'
        ? `Sau dấu gạch đầu dòng phải có một dấu cách. Hãy viết: «${f.line}».`
        : `Dòng bắt đầu bằng dấu «${f.sign}» (Word hay tự đổi), không phải dấu gạch «-» và một dấu cách. Hãy viết: «${f.line}».`,
    (f) =>
      f.sign === '-'
        ? `A blank must follow the dash. Write: "${f.line}".`
        : `The line begins with "${f.sign}", which is not the dash "-" and a blank. Write: "${f.line}".`,
  ),
  'dash-missing': error<{ key: string; line: string }>(
    (f) =>
      `Một dòng mới của bảng bắt đầu từ «${f.key}» nhưng thiếu dấu gạch ở trước. Hãy viết: «- ${f.line}».`,
    (f) => `A new row begins with "${f.key}", but its dash is missing. Write: "- ${f.line}".`,
  ),
  'colon-missing': error<{ key: string; sign: string; line: string }>(
    (f) =>
      f.sign
        ? `Sau «${f.key}» là «${f.sign}», không phải dấu hai chấm rồi một dấu cách. Hãy viết: «${f.line}».`
        : `Sau «${f.key}» thiếu dấu hai chấm. Hãy viết: «${f.line}».`,
    (f) => `A colon and a blank must follow "${f.key}". Write: "${f.line}".`,
  ),
  'colon-wide': error<{ key: string; line: string }>(
    (f) =>
      `Sau «${f.key}» là dấu hai chấm rộng «：». Hãy gõ dấu hai chấm thường rồi một dấu cách: «${f.line}».`,
    (f) =>
      `A full-width colon "：" follows "${f.key}". Type an ordinary colon and a blank: ${f.line}.`,
  ),
  'colon-space': error<{ key: string; line: string }>(
    (f) => `Thiếu dấu cách sau dấu hai chấm. Hãy viết: «${f.line}».`,
    (f) => `A blank is missing after the colon of "${f.key}". Write: "${f.line}".`,
  ),
  'colon-twice': error<{ key: string; line: string }>(
    (f) => `Sau «${f.key}» có hai dấu hai chấm. Hãy viết: «${f.line}».`,
    (f) => `Two colons follow "${f.key}". Write: "${f.line}".`,
  ),
  'entries-on-one-line': error<{ entries: readonly string[] }>(
    (f) =>
      `Một dòng có ${f.entries.length} mục. Hãy viết mỗi mục một dòng (⏎ là xuống dòng): ${asLines(f.entries)}.`,
    (f) =>
      `${f.entries.length} entries stand on one line. Write one a line: ${asLines(f.entries)}.`,
  ),
  'line-broken': error<{ line: number; joined: string; isTable: boolean }>(
    (f) =>
      f.isTable
        ? 'Dòng này không có tên mục; có vẻ là một dòng của bảng dán từ Word hay Excel. Hãy viết mỗi ô thành một mục trên một dòng, ví dụ received: 1869.'
        : `Dòng này không có tên mục và dấu hai chấm. Nếu nó nối tiếp dòng ${f.line} (câu bị ngắt khi dán), hãy viết liền trên dòng ấy: «${f.joined}»; nếu là ghi chú, hãy viết thành mục «note:».`,
    (f) =>
      f.isTable
        ? 'The line has no key; it looks like a row of a pasted table. Write each cell as an entry on a line of its own, such as received: 1869.'
        : `The line has no key and colon. If it goes on from line ${f.line}, join them: «${f.joined}»; if it is a note, write it at "note:".`,
  ),
  'block-not-indented': error<{ key: string; indent: number }>(
    (f) =>
      `Nội dung của khối «${f.key}: |» phải thụt vào hơn tên mục. Hãy thụt dòng này và các dòng tiếp theo của khối vào ${f.indent} dấu cách.`,
    (f) =>
      `The text of the block "${f.key}: |" must stand further in than the key. Indent this line and the rest of the block by ${f.indent} blanks.`,
  ),
  'colon-in-text': error<{ after: string; line: string }>(
    (f) =>
      `Trong câu có dấu hai chấm nên YAML hiểu nhầm là một mục mới. Hãy đặt cả câu sau «${f.after}» trong dấu nháy: «${f.line}».`,
    (f) =>
      `The sentence holds a colon, which YAML takes for a new key. Put the text after "${f.after}" in quotes: ${f.line}.`,
  ),
  'dash-in-text': error<{ key: string }>(
    (f) =>
      `Sau «${f.key}:» là dấu gạch đầu dòng nên YAML hiểu nhầm là danh sách. Nếu là đoạn văn, hãy viết «${f.key}: |», xuống dòng, thụt vào hai ô rồi viết nội dung; nếu là một câu ngắn, hãy đặt trong dấu nháy kép.`,
    (f) =>
      `A dash follows "${f.key}:", which YAML takes for a list. Write "${f.key}: |" and the text below it, indented, or put a short text in quotes.`,
  ),
  'quote-in-text': error<{
    key: string;
    quoted: string;
    /** Whether the text holds quotes of the other kind too. */
    both: boolean;
  }>(
    (f) =>
      `Câu bắt đầu bằng dấu nháy nên YAML chỉ đọc ${f.quoted} rồi không hiểu phần sau. ${f.both ? 'Câu có cả hai loại dấu nháy: hãy đặt cả câu trong dấu nháy kép và thêm dấu \\ trước mỗi dấu nháy kép ở trong' : 'Hãy đặt cả câu trong một cặp dấu nháy khác'}: «${f.key}: ${enclosed(f)}».`,
    (f) =>
      `The text begins with a quote, so YAML reads ${f.quoted} alone. ${f.both ? 'It holds quotes of both kinds: put all of it in double quotes and a \\ before every double quote in it' : 'Put all of it in quotes of the other kind'}: «${f.key}: ${enclosed(f)}».`,
  ),
  'not-closed': error<{ sign: string; close: string; line: string }>(
    (f) =>
      `Dấu «${f.sign}» mở ở đây chưa đóng. Hãy thêm «${f.close}» ở cuối dòng: «${f.line}»; nếu không định mở thì bỏ «${f.sign}».`,
    (f) =>
      `The "${f.sign}" that opens here is not closed. Add "${f.close}" at the end of the line: ${f.line}; or take away "${f.sign}" if none is meant.`,
  ),
  'sign-alone': error<{ key: string; sign: string }>(
    (f) =>
      `Sau «${f.key}:» chỉ có dấu «${f.sign}», mà YAML không coi là giá trị. Văn bản để ô trống hoặc gạch ngang thì xóa cả dòng này; số không thì viết 0; ô số có lý do thì viết ${Object.entries(
        REASON_NAMES,
      )
        .map(([word, name]) => `${word} (${name})`)
        .join(', ')}.`,
    (f) =>
      `Behind "${f.key}:" stands "${f.sign}" alone, which is no value to YAML. Where the document has an empty cell or a dash, remove the line; 0 is nought; a number may have a reason: ${Object.keys(REASON_NAMES).join(', ')}.`,
  ),
  'hash-in-text': error<{ kept: string; lost: string }>(
    (f) =>
      `YAML bỏ mất phần sau dấu «#»: chỉ còn «${f.kept}», mất «${f.lost}». Hãy đặt cả câu trong dấu nháy kép.`,
    (f) =>
      `YAML drops what follows "#": "${f.kept}" is kept, "${f.lost}" is lost. Put the text in quotes.`,
  ),
  'comma-in-text': error<{ whole: string; kept: string; lost: string }>(
    (f) =>
      `Trong {…}, dấu phẩy ngăn các mục, nên «${f.whole}» bị cắt thành «${f.kept}» và «${f.lost}». ${DECIMAL.test(f.whole) ? `Nếu là số, hãy viết dấu chấm: ${f.whole.replace(',', '.').replace('%', '')}; nếu là chữ in, hãy đặt trong dấu nháy kép: "${f.whole}".` : `Hãy đặt trong dấu nháy kép: "${f.whole}".`}`,
    (f) =>
      `In braces a comma separates entries, so "${f.whole}" is torn into "${f.kept}" and "${f.lost}". Put it in quotes${DECIMAL.test(f.whole) ? '; where a number is meant, write a dot' : ''}.`,
  ),
  'yaml-feature': error<{ sign: string; also: readonly number[]; line: string }>(
    (f) =>
      `Dấu «${f.sign}» ở đầu giá trị có nghĩa riêng trong YAML và không được dùng ở đây${alsoVi(f.also)}. Nếu đó là chữ của văn bản, hãy đặt cả câu trong dấu nháy${f.line ? `: «${f.line}»` : ' kép'}.`,
    (f) =>
      `"${f.sign}" at the start of a value has a meaning of its own in YAML and is not accepted${alsoEn(f.also)}. Put the text in quotes${f.line ? `: ${f.line}` : ''}.`,
  ),
  'many-documents': error<NoFacts>(
    () =>
      'Một tệp chỉ chứa một bảng; dòng này ngắt tệp làm hai và phần sau nó sẽ không được đọc. Hãy bỏ dòng này.',
    () => 'A file holds one document; what follows this line would not be read. Remove the line.',
  ),
  'key-repeated': error<{ key: string; line: number; same?: boolean; more?: readonly string[] }>(
    (f) =>
      f.more?.length
        ? `«${f.key}» và ${f.more.length} mục nữa (${f.more.join(', ')}) đã viết ở trên, từ dòng ${f.line}. Nếu đây là một dòng mới của bảng, hãy thêm lại dòng mở đầu của nó, có dấu gạch ở trước; nếu chép thừa thì xóa.`
        : `«${f.key}» đã viết ở dòng ${f.line}${f.same ? ', cùng nội dung. Hãy xóa một chỗ' : '. Hãy giữ chỗ đúng với văn bản và xóa chỗ kia'}.`,
    (f) =>
      f.more?.length
        ? `"${f.key}" and ${f.more.length} more (${f.more.join(', ')}) already stand above, from line ${f.line}. If a new row begins here, give it its first line again, with a dash; else delete them.`
        : `"${f.key}" already stands on line ${f.line}. Keep one.`,
  ),
} as const satisfies Record<string, Entry<never>>;
