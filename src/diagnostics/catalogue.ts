/**
 * The message catalogue: every code with its severity and, from its facts, its sentence in Vietnamese
 * and in English. One code, one entry; sentences say where, what stands there, why it matters, what to write.
 */
import { formatNumber, formatShare, shareDecimals } from '../domain/vietnamese.ts';
import { quoted } from './format/printable.ts';
import type { Language } from './language.ts';

export type Severity = 'error' | 'warning' | 'notice';
export type { Language };

interface Entry<Facts> {
  readonly severity: Severity;
  readonly vi: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

function error<Facts>(vi: (f: Facts) => string, en: (f: Facts) => string): Entry<Facts> {
  return { severity: 'error', vi, en };
}
function warning<Facts>(vi: (f: Facts) => string, en: (f: Facts) => string): Entry<Facts> {
  return { severity: 'warning', vi, en };
}
function notice<Facts>(vi: (f: Facts) => string, en: (f: Facts) => string): Entry<Facts> {
  return { severity: 'notice', vi, en };
}

type NoFacts = Readonly<Record<string, never>>;

/** A field as an officer knows it: its column heading, with the key in brackets. */
interface Field {
  readonly field: string;
  readonly title: string;
}
const named = (f: Field) => (f.title ? `«${f.title} (${f.field})»` : `«${f.field}»`);
const hint = (text: string) => (text ? ` ${text}` : '');
const meant = (suggestion: string | null) => (suggestion ? ` Có phải «${suggestion}» không?` : '');
const meantEn = (suggestion: string | null) => (suggestion ? ` Did you mean "${suggestion}"?` : '');

/** The first of many lines. */
const shorten = (lines: readonly number[]) =>
  lines.slice(0, 8).join(', ') + (lines.length > 8 ? '…' : '');

/** A service that is none of the 25. */
const isOutside = (f: { kind: string; suggestion: string | null; choices: readonly string[] }) =>
  f.kind === 'service' && f.suggestion === null && f.choices.length === 0;

/** Why a number is missing, as a document prints it. */
const REASON_NAMES: Readonly<Record<string, string>> = {
  'none-arising': 'không phát sinh',
  'not-reported': 'không báo cáo',
  'not-applicable': 'không áp dụng',
  illegible: 'không đọc được',
};

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

/** Lines to write, on one line of a terminal. */
const asLines = (lines: readonly string[]) => `«${lines.join(' ⏎ ')}»`;

/** The other lines of which the same is said. */
const alsoVi = (lines: readonly number[]) => (lines.length ? ` (và dòng ${shorten(lines)})` : '');
const alsoEn = (lines: readonly number[]) => (lines.length ? ` (and line ${shorten(lines)})` : '');

/** A number as Vietnamese sentences print it. */
const number = (value: number, decimals?: number) => formatNumber(value, decimals);

/** What the document prints, and what follows from the rest of it. */
interface Pair<T> {
  readonly printed: T;
  readonly computed: T;
}

/** What a printed total is the total of, and how many of them there are. */
const ADDED = {
  rows: { vi: (n: string) => `${n} dòng`, en: (n: string) => `${n} rows` },
  'known-rows': {
    vi: (n: string) => `${n} số đã biết (ô tiếp nhận để trống lấy số nộp trực tuyến) đã`,
    en: (n: string) => `the ${n} numbers that are known (for a blank received, the online one)`,
  },
  groups: {
    vi: (n: string) => `dòng tổng của ${n} nhóm`,
    en: (n: string) => `the totals of ${n} groups`,
  },
  channels: { vi: () => 'trực tuyến với trực tiếp', en: () => 'online and in person' },
  staff: { vi: () => 'cán bộ ở các cấp', en: () => 'the staff of the levels' },
  parts: { vi: (n: string) => `${n} thành phần`, en: (n: string) => `its ${n} parts` },
  levels: { vi: () => 'số của các cấp', en: () => 'the numbers of the levels' },
} as const satisfies Record<string, Readonly<Record<Language, (n: string) => string>>>;

/** What stands in the cells of a column. */
const CELLS = {
  received: { vi: 'tổng số tiếp nhận (received)', en: 'number received ("received")' },
  online: { vi: 'số nộp trực tuyến (online)', en: 'number filed online ("online")' },
  status: { vi: 'trạng thái (status_printed)', en: 'status ("status_printed")' },
  agencies: { vi: 'cơ quan thực hiện (agencies)', en: 'body ("agencies")' },
  share: { vi: 'tỷ lệ (share)', en: 'percentage ("share")' },
  deadline: { vi: 'thời hạn (deadline)', en: 'deadline ("deadline")' },
  result: { vi: 'kết quả (result)', en: 'result ("result")' },
  directives: { vi: 'văn bản giao việc (directives)', en: 'directive ("directives")' },
  type: { vi: 'loại văn bản (type)', en: 'type of the document ("type")' },
  number: { vi: 'số văn bản (number)', en: 'number of the document ("number")' },
  deployed: {
    vi: 'số địa phương triển khai (deployed_printed)',
    en: 'count of provinces ("deployed_printed")',
  },
  count: { vi: 'số lượng (count)', en: 'count ("count")' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
const isAddedUp = (what: keyof typeof CELLS) => what === 'received' || what === 'online';

/** How a number of a text differs from the figure that it seems to be. */
const SLIPS = {
  digit: { vi: 'khác một chữ số', en: 'one digit away from' },
  order: { vi: 'khác thứ tự chữ số', en: 'in other order of digits than' },
  length: { vi: 'thừa hoặc thiếu một chữ số', en: 'with a digit more or less than' },
  scale: { vi: 'lệch 10, 100 hoặc 1.000 lần', en: '10, 100 or 1,000 times off' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** What a printed count is held against. */
interface Counted extends Pair<number> {
  readonly body: string;
}
type CountSentence = Readonly<Record<Language, (f: Counted) => string>>;
const counting = (vi: string, en: string): CountSentence => ({
  vi: (f) => `Văn bản in số lượng ${number(f.printed)} nhưng đếm ${vi} được ${number(f.computed)}.`,
  en: (f) => `The document prints the count ${f.printed}, but there are ${f.computed} ${en}.`,
});

/** A body, or another place, is named by `body`. */
const COUNTED = {
  'group-rows': counting('các dòng của nhóm', 'rows in the group'),
  headings: {
    vi: (f) =>
      `Tên bảng ghi ${number(f.printed)} nhưng cộng số lượng ở tiêu đề các nhóm được ${number(f.computed)}.`,
    en: (f) =>
      `The name of the table says ${f.printed}, but the headings of its groups add up to ${f.computed}.`,
  },
  'table-rows': counting('các dòng của bảng', 'rows in the table'),
  'status-rows': counting('các dòng mang trạng thái ấy', 'rows of that status'),
  'possible-rows': counting('mọi dòng có thể mang trạng thái ấy', 'rows that can have that status'),
  'split-rows': {
    vi: (f) =>
      `Các số in ở cùng chỗ cho cùng một trạng thái cộng lại được ${number(f.printed)} nhưng đếm các dòng mang trạng thái ấy được ${number(f.computed)}.`,
    en: (f) =>
      `The counts printed at one place for one status add up to ${f.printed}, but there are ${f.computed} rows of that status.`,
  },
  'body-rows': {
    vi: (f) => counting(`các dòng «${f.body}» ở mọi trạng thái`, '').vi(f),
    en: (f) => counting('', `rows of "${f.body}" under all statuses`).en(f),
  },
  'listed-numbers': counting('các số được liệt kê', 'different numbers listed'),
  'listed-provinces': counting(
    'các địa phương khác nhau trong danh sách',
    'different provinces listed',
  ),
  provinces: counting(
    'các tỉnh, thành phố vào ngày cuối kỳ',
    'provinces on the last day of the period',
  ),
  'out-of': {
    vi: (f) =>
      `Văn bản in ${number(f.printed)}/${number(f.computed)}: số trước không thể lớn hơn số sau.`,
    en: (f) =>
      `The document prints ${f.printed} out of ${f.computed}: the first cannot exceed the second.`,
  },
  'other-summary': {
    vi: (f) =>
      `Ở đây in số lượng ${number(f.printed)} nhưng ở ${f.body}, cũng đếm những thứ ấy, là ${number(f.computed)}.`,
    en: (f) =>
      `The count is ${f.printed} here but ${f.computed} at ${f.body}, where the same things are counted.`,
  },
} as const satisfies Record<string, CountSentence>;

/** What of a report is that of the report before it. */
const REPEATED = {
  services: { vi: 'dòng có số liệu của bảng dịch vụ công', en: 'rows with counts of the services' },
  models: { vi: 'mô hình có kết quả', en: 'models with results' },
  tasks: { vi: 'nhiệm vụ có kết quả', en: 'tasks with results' },
  evaluation: { vi: 'mô hình có kết quả', en: 'models with results' },
  documents: { vi: 'văn bản trong danh mục', en: 'documents listed' },
  figures: { vi: 'số liệu của lời văn', en: 'figures of the narrative' },
  narrative: { vi: 'câu có số liệu của lời văn', en: 'sentences with figures' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

const COPIED =
  'Có thể tệp được chép từ kỳ trước mà chưa nhập lại. Hãy nhập theo văn bản của kỳ này; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.';
const COPIED_EN =
  'They may have been copied and not entered anew. Enter what the document of this period prints; if it does print so, acknowledge it in discrepancies.yaml.';

/** An acknowledgement that covers nothing. */
interface Stale {
  readonly code: string;
  readonly kind: Severity | 'unknown';
  readonly place: string;
  /** What is found at the place now; null where nothing is. */
  readonly printed: string | number | null;
  readonly computed: string | number | null;
  readonly meant_code: string | null;
  readonly meant_place: string | null;
}

/** What a revision says, held against what stands in the report. */
interface Revised {
  readonly place: string;
  readonly said: string;
  readonly standing: string;
}
type RevisedSentence = Readonly<Record<Language, (f: Revised) => string>>;
const REVISION_FAULTS = {
  empty: {
    vi: () =>
      'Đính chính này không ghi «before» lẫn «after», nên không cho biết điều gì đã đổi. Hãy ghi giá trị trước và sau khi sửa.',
    en: () =>
      'This revision has neither "before" nor "after", so it does not tell what changed. Write the values before and after.',
  },
  same: {
    vi: (f) =>
      `Đính chính này ghi «before» và «after» cùng là «${f.said}». Hãy ghi ở «before» giá trị đã công bố trước khi sửa.`,
    en: (f) =>
      `"before" and "after" are both "${f.said}". Write into "before" what was published before.`,
  },
  later: {
    vi: (f) =>
      `«after» là «${f.said}», nhưng lần đính chính sau ở cùng vị trí lại ghi «before» là «${f.standing}». Hai giá trị này phải như nhau.`,
    en: (f) =>
      `"after" is "${f.said}", but the next revision of the same place has "before" as "${f.standing}". The two must agree.`,
  },
  other: {
    vi: (f) =>
      `Đính chính này nói giá trị sau khi sửa là «${f.said}», nhưng ở «${f.place}» đang ghi «${f.standing}». Hãy sửa «after», hoặc sửa số liệu, cho khớp.`,
    en: (f) =>
      `This revision says that the value became "${f.said}", but at "${f.place}" stands "${f.standing}". Correct "after", or the figure.`,
  },
  kept: {
    vi: (f) =>
      `Đính chính này không ghi «after», tức là số liệu đã bỏ, nhưng ở «${f.place}» đang ghi «${f.standing}». Hãy thêm «after: ${f.standing}», hoặc xóa số liệu ấy.`,
    en: (f) =>
      `This revision has no "after", as if the figure had been taken out, but at "${f.place}" stands "${f.standing}". Add "after: ${f.standing}", or take the figure out.`,
  },
  unquoted: {
    vi: (f) =>
      `Đính chính này nói đoạn văn sau khi sửa có «${f.said}», nhưng đoạn ở «${f.place}» không có mấy chữ ấy. Hãy chép đúng chữ đang ghi vào «after».`,
    en: (f) =>
      `This revision says that the text now has "${f.said}", but the text at "${f.place}" does not have these words. Copy them into "after" as they stand.`,
  },
} as const satisfies Record<string, RevisedSentence>;

/** «25,56%»: nothing but a number, which may have been meant as one. */
const DECIMAL = /^-?\d+,\d+%?$/;

/** Whose day it is that a report cannot reach. */
const DATED = {
  day: { vi: (day: string) => `Ngày ${day}`, en: (day: string) => day },
  document: {
    vi: (document: string) => `Văn bản ${document}`,
    en: (document: string) => quotedInEnglish(document),
  },
  issued_on: {
    vi: (day: string) => `Ngày ban hành ${day}`,
    en: (day: string) => `The day of issue, ${day},`,
  },
  data_until: {
    vi: (day: string) => `Ngày chốt số liệu ${day}`,
    en: (day: string) => `The last day of the data, ${day},`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (day: string) => string>>>;

/** What a day cannot lie beyond. */
const BOUNDS = {
  report: {
    vi: (day: string) => `ở sau ngày cuối mà báo cáo này có thể nói đến (${day})`,
    en: (day: string) => `is after the last day this report can speak of (${day})`,
  },
  'far-before': {
    vi: (day: string) => `sớm hơn kỳ báo cáo (bắt đầu ${day}) quá xa`,
    en: (day: string) => `is long before the period, which begins ${day}`,
  },
  'another-year': {
    vi: (day: string) => `ở trước kỳ báo cáo (bắt đầu ${day}) mà chỉ sửa năm là vừa khớp`,
    en: (day: string) => `is before the period, which begins ${day}, and would fit in another year`,
  },
  before: {
    vi: (day: string) => `ở trước ngày đầu của kỳ báo cáo (${day})`,
    en: (day: string) => `is before the period begins (${day})`,
  },
  'far-after': {
    vi: (day: string) => `muộn hơn kỳ báo cáo (kết thúc ${day}) quá xa`,
    en: (day: string) => `is long after the period, which ends ${day}`,
  },
  data: {
    vi: (day: string) => `ở trước ngày chốt số liệu (${day})`,
    en: (day: string) => `is before the last day of the data (${day})`,
  },
  issue: {
    vi: (day: string) => `ở sau ngày ban hành (${day})`,
    en: (day: string) => `is after the day of issue (${day})`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (day: string) => string>>>;

/** Whether YAML and the author mean the same by digits that are typed with something too many. */
const isTheSame = (f: {
  readonly typed: string;
  readonly understood: string;
  readonly suggestion: string | null;
}) => /^\+?\d+\.?$/.test(f.typed) && formatNumber(Number(f.suggestion)) === f.understood;

/** The beginning of a text that begins with a quote, as a value that YAML takes for one. */
const enclosed = (f: { readonly quoted: string; readonly both: boolean }) =>
  f.quoted.startsWith('"') && !f.both ? `'${f.quoted} …'` : quoted(`${f.quoted} …`);

/** Why something in the reference data cannot stand beside the rest of it. */
const CONFLICTS: Readonly<
  Record<
    'repeated' | 'unknown' | 'claimed' | 'placeholder' | 'unit' | 'outside' | 'taken' | 'anchor',
    Readonly<Record<Language, (...named: string[]) => string>>
  >
> = {
  repeated: { vi: () => 'mã này đã có ở trên', en: () => 'this id already stands above' },
  anchor: {
    vi: () => 'trang thuật ngữ đã dùng mã này cho phần khác, hoặc mã bắt đầu bằng chữ số',
    en: () => 'the page of the glossary bears this id elsewhere, or it begins with a digit',
  },
  unknown: { vi: () => 'không có mã này', en: () => 'there is no such id' },
  claimed: {
    vi: (first) => `«${first}» ở trên cũng mang tên này`,
    en: (first) => `"${first}" above bears this name too`,
  },
  placeholder: {
    vi: () => 'trong ngoặc nhọn chỉ có thể viết {step} và {steps}, mỗi chữ một lần',
    en: () => 'braces can hold nothing but {step} and {steps}, each once',
  },
  unit: {
    vi: (own, other, whole) => `đơn vị «${own}» khác đơn vị «${other}» của ${whole}`,
    en: (own, other, whole) => `its unit "${own}" is not "${other}", the unit of ${whole}`,
  },
  outside: {
    vi: (axis, most) => `ô nằm ngoài sơ đồ nên sẽ không ai thấy; ${axis} lớn nhất là ${most}`,
    en: (axis, most) =>
      `its tile lies outside the grid and nobody would see it; ${axis} is ${most} at most`,
  },
  taken: {
    vi: (first) => `ô này đã có «${first}»`,
    en: (first) => `"${first}" stands on this tile already`,
  },
};

/** What Markdown would drop of a text, and what to write instead. */
interface Dropped {
  readonly text: string;
  readonly instead: string;
}
const DROPPED = {
  html: {
    vi: (f) =>
      `«${f.text}» được hiểu là mã HTML và sẽ không hiện trên trang. Nếu đó là chữ của văn bản, hãy viết «${f.instead}».`,
    en: (f) =>
      `"${f.text}" is taken for HTML and would not be shown. If the document prints it, write "${f.instead}".`,
  },
  image: {
    vi: (f) => `«${f.text}» là hình ảnh và sẽ không hiện trên trang. Hãy bỏ hình ảnh.`,
    en: (f) => `"${f.text}" is an image and would not be shown. Remove it.`,
  },
  link: {
    vi: (f) =>
      `«${f.text}» là liên kết không dùng được và sẽ không hiện trên trang. Liên kết phải bắt đầu bằng https://.`,
    en: (f) =>
      `"${f.text}" is a link of a kind that is not allowed and would not be shown. Links begin with https://.`,
  },
  title: {
    vi: (f) =>
      `Liên kết «${f.text}» có lời chỉ hiện khi đưa chuột vào, hoặc không có chữ nào để bấm. Hãy viết lời ấy ra ngoài, và liên kết là «${f.instead}».`,
    en: (f) =>
      `The link "${f.text}" has words that are shown under a pointer only, or no words to press. Write them in the text, and the link as "${f.instead}".`,
  },
  number: {
    vi: (f) =>
      `Số thứ tự «${f.text}» của danh sách sẽ hiện thành số khác. Hãy viết «${f.instead}» để giữ nguyên.`,
    en: (f) =>
      `The list number "${f.text}" would be shown as another. Write "${f.instead}" to keep it.`,
  },
  cells: {
    vi: (f) =>
      `Dòng này có ${f.text} ô nhưng bảng chỉ có ${f.instead} cột nên ô thừa sẽ không hiện trên trang. Hãy thêm cột ở dòng đầu bảng và dòng gạch dưới nó; dấu | trong một ô thì viết \\|.`,
    en: (f) =>
      `This row has ${f.text} cells but the table ${f.instead} columns, so cells would not be shown. Add columns to the head and the rule below it; a | within a cell is written \\|.`,
  },
  note: {
    vi: (f) =>
      `Không chỗ nào gọi chú thích «${f.text}», hoặc chú thích này đã có ở trên, nên nó sẽ không hiện trên trang. Hãy đặt dấu gọi vào lời văn, hoặc viết thành một đoạn thường.`,
    en: (f) =>
      `Nothing calls the note "${f.text}", or it stands above already, so it would not be shown. Call it from the text, or make it a paragraph.`,
  },
  sign: {
    vi: (f) =>
      `«${f.text}» được hiểu là dấu định dạng và sẽ không hiện trên trang. Nếu đó là chữ của văn bản, hãy viết «${f.instead}».`,
    en: (f) =>
      `"${f.text}" is taken for markup and would not be shown. If the document prints it, write "${f.instead}".`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (f: Dropped) => string>>>;

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

/** What a report says it replaces, and why it cannot. */
interface Replaced {
  readonly written: string;
  readonly fault: string;
  readonly other: string;
  readonly candidates: readonly string[];
  readonly suggestion: string | null;
}

const REPLACES_FAULTS = {
  unknown: {
    vi: (f) => `Không có báo cáo «${f.written}» để thay.`,
    en: (f) => `There is no report "${f.written}" to replace.`,
  },
  itself: {
    vi: () => 'Báo cáo không thể thay cho chính nó.',
    en: () => 'A report cannot replace itself.',
  },
  unit: {
    vi: (f) =>
      `«${f.written}» là báo cáo của ${f.other}; một báo cáo chỉ thay cho báo cáo khác của chính địa phương mình, cùng kỳ.`,
    en: (f) =>
      `"${f.written}" is a report of ${f.other}; a report replaces only another of its own unit and period.`,
  },
  period: {
    vi: (f) =>
      `«${f.written}» là báo cáo của kỳ ${f.other}; một báo cáo chỉ thay cho báo cáo khác cùng kỳ.`,
    en: (f) =>
      `"${f.written}" is a report of the period ${f.other}; a report replaces only another of its own period.`,
  },
  circle: {
    vi: (f) =>
      `Các báo cáo thay cho nhau thành vòng (${f.other}), nên không biết bản nào mới nhất. Hãy bỏ dòng «replaces» ở bản cũ nhất.`,
    en: (f) =>
      `These reports replace one another in a ring (${f.other}), so none is the latest. Remove "replaces" from the oldest.`,
  },
  taken: {
    vi: (f) =>
      `«${f.written}» đã được «${f.other}» thay, nên không biết bản nào mới nhất. Nếu báo cáo này mới hơn «${f.other}», hãy viết «replaces: ${f.other}»; nếu không, bỏ dòng này.`,
    en: (f) =>
      `"${f.written}" has been replaced by "${f.other}", so none is the latest. If this report is newer than "${f.other}", write "replaces: ${f.other}"; else remove the line.`,
  },
} as const satisfies Record<string, Record<Language, (f: Replaced) => string>>;

/** Which reports could be meant. */
function replaceable({ fault, candidates, suggestion }: Replaced, lang: Language): string {
  if (fault === 'circle' || fault === 'taken') return '';
  if (suggestion !== null) return lang === 'vi' ? meant(suggestion) : meantEn(suggestion);
  const all = candidates.slice(0, 5).join(', ');
  if (lang === 'vi')
    return all
      ? ` Báo cáo khác cùng địa phương, cùng kỳ: ${all}. Hãy viết đúng tên ấy, hoặc bỏ dòng «replaces».`
      : ' Chưa có báo cáo nào khác cùng địa phương, cùng kỳ: hãy thêm bản được thay vào kho, hoặc bỏ dòng «replaces».';
  return all
    ? ` Other reports of this unit and period: ${all}. Write that name, or remove "replaces".`
    : ' There is no other report of this unit and period: add the one that is replaced, or remove "replaces".';
}

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

const COMPARE =
  'Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.';
const COMPARE_EN =
  'Compare with the document; if it does print so, acknowledge it in discrepancies.yaml.';

/** Whether a fact is a date or a number, not words in place of one. */
const isExact = (computed: string) => /^\d/.test(computed);

/** What is quoted as `18/KH-UBND ngày 01/05/2024`, in an English sentence. */
const quotedInEnglish = (document: string) => document.replace(' ngày ', ' of ');

export const catalogue = {
  // ── Files ───────────────────────────────────────────────────────────────────────────────────
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

  // ── Syntax ──────────────────────────────────────────────────────────────────────────────────
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

  // ── Schema ──────────────────────────────────────────────────────────────────────────────────
  'unknown-key': error<{ key: string; suggestion: string | null; known: readonly string[] }>(
    (f) =>
      `Không có mục tên «${f.key}».${meant(f.suggestion) || ` Các mục được dùng: ${f.known.join(', ')}.`}`,
    (f) =>
      `There is no key "${f.key}".${meantEn(f.suggestion) || ` Known keys: ${f.known.join(', ')}.`}`,
  ),
  'key-misplaced': error<
    Field & {
      keys: readonly string[];
      where: 'file' | 'row' | 'field';
      /** Whether what should hold them is not in the file at all. */
      isAbsent: boolean;
      /** Whether they stand within what should hold them, one level or more too far in. */
      isTooDeep: boolean;
    }
  >(
    (f) => {
      const keys = `«${f.keys.join(', ')}»`;
      if (f.where === 'file')
        return `${keys} là mục của cả tệp nhưng đang nằm trong một mục khác. Hãy viết ${f.keys.length > 1 ? 'các mục này' : 'mục này'} sát lề, không thụt vào, ngoài danh sách.`;
      if (f.isAbsent)
        return `${keys} là mục ${f.where === 'row' ? 'của một dòng trong' : 'nằm trong'} ${named(f)}, mà tệp chưa có «${f.field}:». Hãy thêm dòng «${f.field}:» sát lề ngay trước ${f.where === 'row' ? 'dòng đầu của danh sách ấy' : 'các mục này, và thụt chúng vào hai dấu cách'}.`;
      if (f.where === 'row' && f.isTooDeep)
        return `${keys} là mục của cả dòng trong ${named(f)} nhưng đang nằm trong một mục con của dòng. Hãy lùi ra cho thẳng cột với các mục khác của dòng ấy; dòng đã có mục này rồi thì bỏ.`;
      return f.where === 'row'
        ? `${keys} là mục của một dòng trong ${named(f)} nhưng đứng ở ngoài. Hãy thụt vào cho thẳng cột với các mục khác của dòng ấy.`
        : `${keys} phải nằm trong ${named(f)}. Hãy đặt ngay dưới «${f.field}:» và thụt vào thêm hai dấu cách.`;
    },
    (f) =>
      f.where === 'file'
        ? `"${f.keys.join(', ')}" belongs to the file as a whole. Write it at the margin.`
        : f.isAbsent
          ? `"${f.keys.join(', ')}" belongs under "${f.field}", which the file does not have. Write "${f.field}:" at the margin before it.`
          : f.where === 'row' && f.isTooDeep
            ? `"${f.keys.join(', ')}" belongs to the whole row of "${f.field}". Move it out to the column of the row's other keys, or take it away where the row has it.`
            : `"${f.keys.join(', ')}" belongs ${f.where === 'row' ? 'to a row of' : 'under'} "${f.field}". Indent it accordingly.`,
  ),
  'missing-key': error<Field & { advice: string }>(
    (f) => `Thiếu ${named(f)}.${hint(f.advice)}`,
    (f) => `"${f.field}" is missing.`,
  ),
  'to-be-filled': error<
    Field & {
      advice: string;
      /** Where a file has many: how many of each field, and the line of each. */
      all: {
        readonly fields: readonly (Field & { readonly count: number })[];
        readonly lines: readonly number[];
      } | null;
    }
  >(
    (f) =>
      f.all
        ? `${f.all.lines.length} ô còn trống: ${f.all.fields.map((one) => `${named(one)} ${one.count} ô`).join(', ')}; ở các dòng ${shorten(f.all.lines)}. Điền theo văn bản; văn bản không in gì thì bỏ dòng của ô ấy.`
        : `${named(f)} chưa điền.${hint(f.advice)}`,
    (f) =>
      f.all
        ? `${f.all.lines.length} cells are not filled in: ${f.all.fields.map((one) => `${one.count} of "${one.field}"`).join(', ')}; on lines ${shorten(f.all.lines)}. Where the document prints nothing, remove the line.`
        : `"${f.field}" is not filled in. If the document prints nothing here, remove the line.`,
  ),
  'wrong-type': error<Field & { written: string; advice: string }>(
    (f) => `${named(f)} không nhận «${f.written}».${hint(f.advice)}`,
    (f) => `"${f.field}" does not take "${f.written}".`,
  ),
  'wrong-value': error<Field & { written: string; suggestion: string | null; advice: string }>(
    (f) => `${named(f)} không nhận «${f.written}».${meant(f.suggestion)}${hint(f.advice)}`,
    (f) => `"${f.field}" does not take "${f.written}".${meantEn(f.suggestion)}`,
  ),
  'unknown-id': error<
    Field & {
      written: string;
      kind: string;
      suggestion: string | null;
      /** Where several may be meant. */
      choices: readonly string[];
      advice: string;
    }
  >(
    (f) =>
      `${named(f)} ghi mã «${f.written}» không có trong dữ liệu tham chiếu.${meant(f.suggestion) || (f.choices.length > 0 ? ` Có phải «${f.choices.join('» hay «')}» không?` : hint(f.advice))}${isOutside(f) ? ' Bảng này chỉ nhận 25 dịch vụ công thiết yếu; dịch vụ khác thì ghi ở figures.yaml, mỗi số một dòng có «label» và «value». Nếu danh mục chính thức có thêm dịch vụ, hãy thêm vào content/reference/services.yaml một mục đủ n, id, name_vi, short_vi, name_en, sector rồi chạy npm run generate.' : ''}`,
    (f) =>
      `"${f.field}" names "${f.written}", which the reference data (${f.kind}) does not know.${meantEn(f.suggestion) || (f.choices.length > 0 ? ` Did you mean "${f.choices.join('" or "')}"?` : '')}${isOutside(f) ? ' This table takes the 25 essential services alone; other services go into figures.yaml, one number a row with "label" and "value". If the official list has grown, add an entry with n, id, name_vi, short_vi, name_en, sector to content/reference/services.yaml and run npm run generate.' : ''}`,
  ),
  'number-format': error<
    Field & {
      typed: string;
      understood: string;
      /** What makes a text of it. */
      style: 'plain' | 'quoted' | 'block';
      /** How to write it where the dot begins just three decimals; null where it cannot. */
      decimal: string | null;
      /** What is wrong with a number that is typed as it should be. */
      why?: 'too-large' | 'negative' | null;
      suggestion: string | null;
      /** Nobody could read it otherwise: `--fix` may write the suggestion. */
      certain: boolean;
    }
  >(
    (f) =>
      f.why
        ? `${named(f)} ghi «${f.typed}». ${f.why === 'negative' ? 'Số ở đây không thể âm; hãy dò lại với văn bản rồi bỏ dấu trừ, hoặc xóa dòng này nếu văn bản in gạch ngang.' : `Số lớn hơn ${number(Number.MAX_SAFE_INTEGER)} không giữ được đúng từng chữ số. Hãy đếm lại các chữ số; nếu văn bản in đúng như vậy thì xóa dòng này và chép số ấy vào «note».`}`
        : f.understood && f.suggestion && isTheSame(f)
          ? `«${f.typed}» không phải cách viết số thường (thừa số 0 ở đầu hoặc dấu). Hãy viết ${f.suggestion}.`
          : f.understood
            ? `Ở đây YAML hiểu «${f.typed}» là ${f.understood}.${f.suggestion ? ` Nếu là ${spaced(f.suggestion)}, hãy viết ${f.suggestion}.` : ''}${f.decimal ? ` Nếu đúng là số thập phân, hãy viết ${f.decimal}.` : ''}`
            : f.style === 'block'
              ? `Dấu «|» hoặc «>» biến số «${f.typed}» thành chữ. Hãy viết số ngay sau dấu hai chấm${f.suggestion ? `: ${f.suggestion}` : ''}.`
              : f.style === 'quoted'
                ? `Dấu nháy biến số «${f.typed}» thành chữ.${f.suggestion ? ` Hãy viết ${f.suggestion}, không có dấu nháy.` : ' Hãy viết số thường, không có dấu nháy.'}`
                : `Số «${f.typed}» viết theo lối in nên không đọc được.${f.suggestion ? ` Hãy viết ${f.suggestion}.` : ' Hãy viết số thường, không dấu phân nhóm; phần lẻ sau dấu chấm.'}`,
    (f) =>
      f.why
        ? `"${f.field}" is "${f.typed}". ${f.why === 'negative' ? 'It cannot be negative; compare with the document.' : 'Beyond 9007199254740991 the last digits are lost: count them again.'}`
        : f.understood && f.suggestion && isTheSame(f)
          ? `"${f.typed}" is no plain number. Write ${f.suggestion}.`
          : f.understood
            ? `YAML reads "${f.typed}" as ${Number(f.typed)}.${f.suggestion ? ` If it is ${spacedEn(f.suggestion)}, write ${f.suggestion}.` : ''}${f.decimal ? ` If it is a decimal, write ${f.decimal}.` : ''}`
            : f.style === 'block'
              ? `The "|" or ">" makes the number "${f.typed}" a text. Write it after the colon${f.suggestion ? `: ${f.suggestion}` : ''}.`
              : f.style === 'quoted'
                ? `The quotes make the number "${f.typed}" a text.${f.suggestion ? ` Write ${f.suggestion} without quotes.` : ' Write plain digits without quotes.'}`
                : `The number "${f.typed}" is in printed form.${f.suggestion ? ` Write ${f.suggestion}.` : ' Write plain digits, with a dot before decimals.'}`,
  ),
  'letter-in-number': error<Field & { typed: string; letters: string; suggestion: string }>(
    (f) =>
      `Trong số «${f.typed}» có chữ (${f.letters}) giống chữ số. Nếu là số, hãy viết ${f.suggestion}.`,
    (f) =>
      `Among the digits of "${f.typed}" stand letters (${f.letters}) that look like some. If it is a number, write ${f.suggestion}.`,
  ),
  'number-with-words': error<
    Field & {
      written: string;
      /** The lines that say all of it; none where the place cannot hold it. */
      entries: readonly string[];
      digits: string;
      /** A percentage stands where things are counted. */
      isShare: boolean;
      hasTarget: boolean;
    }
  >(
    (f) =>
      f.isShare
        ? `${named(f)} là số đếm, mà «${f.written}» là tỷ lệ phần trăm. Tỷ lệ viết ở «share» (share: ${f.digits}); ở đây hãy viết số đếm mà văn bản in, văn bản không in thì bỏ dòng này.`
        : f.entries.length > 0
          ? `${named(f)} chỉ nhận số, mà ở đây ghi «${f.written}». Hãy viết${f.entries.length > 1 ? ' mỗi ý một dòng (⏎ là xuống dòng)' : ''}: ${asLines(f.entries)}.${f.hasTarget ? ' Nếu số sau là chỉ tiêu giao, hãy viết «target» thay cho «of».' : ''}`
          : `${named(f)} chỉ nhận số, mà ở đây ghi «${f.written}». Hãy viết ${f.digits}, và chép «${f.written}» vào «note» của dòng để không mất phần còn lại.`,
    (f) =>
      f.isShare
        ? `"${f.field}" is a count, while "${f.written}" is a percentage: write that at "share". Write the count here, or remove the line if none is printed.`
        : f.entries.length > 0
          ? `"${f.field}" takes a number alone, not "${f.written}". Write: ${asLines(f.entries)}.${f.hasTarget ? ' If the second number is a target, write "target" for "of".' : ''}`
          : `"${f.field}" takes a number alone, not "${f.written}". Write ${f.digits}, and keep "${f.written}" in the row's "note".`,
  ),
  'no-number': error<
    Field & {
      written: string;
      suggestion: string | null;
      takesReasons: boolean;
      hasDigits: boolean;
    }
  >(
    (f) =>
      f.hasDigits
        ? `${named(f)} ghi «${f.written}», không đọc được thành một số. Hãy chỉ viết các chữ số, không dấu phân nhóm, phần lẻ sau dấu chấm, ví dụ 1347047 hoặc 96.12; phần còn lại của ô thì chép vào «note».`
        : f.suggestion
          ? `${named(f)} ghi «${f.written}». Hãy viết ${f.suggestion} (${REASON_NAMES[f.suggestion] ?? f.suggestion}).`
          : `${named(f)} ghi «${f.written}», không phải số. Hãy viết theo văn bản: có số thì viết bằng chữ số; ô trống hoặc gạch ngang thì xóa cả dòng này; số không thì 0${
              f.takesReasons
                ? `; ${Object.entries(REASON_NAMES)
                    .map(([word, name]) => `${name} thì ${word}`)
                    .join('; ')}`
                : ''
            }.`,
    (f) =>
      f.hasDigits
        ? `"${f.field}" is "${f.written}", which reads as no one number. Write digits alone, with a dot before decimals; keep the rest in "note".`
        : f.suggestion
          ? `"${f.field}" is "${f.written}". Write ${f.suggestion}.`
          : `"${f.field}" is "${f.written}", which is no number. Write digits; where the document has an empty cell or a dash, remove the line; 0 is nought${f.takesReasons ? `; or a reason: ${Object.keys(REASON_NAMES).join(', ')}` : ''}.`,
  ),
  'text-unquoted': error<Field & { written: string; suggestion: string }>(
    (f) =>
      `${named(f)} phải là chữ, nhưng YAML hiểu «${f.written}» là số hoặc đúng/sai. Hãy đặt trong dấu nháy kép: ${f.suggestion}.`,
    (f) =>
      `"${f.field}" must be text, but YAML reads "${f.written}" as a number or as true or false. Put it in quotes: ${f.suggestion}.`,
  ),
  'text-not-block': error<Field>(
    (f) =>
      `${named(f)} phải viết thành khối: «${f.field}: |», xuống dòng, thụt vào hai ô rồi viết nội dung.`,
    (f) => `"${f.field}" must be a block: "${f.field}: |" and the text below it, indented.`,
  ),
  'date-format': error<
    Field & {
      written: string;
      suggestion: string | null;
      /** Nobody could read it otherwise: `--fix` may write the suggestion. */
      certain: boolean;
      /** The line that takes a date printed in part or broken; null where there is no such key. */
      printed: string | null;
    }
  >(
    (f) =>
      f.suggestion
        ? `${named(f)} ghi «${f.written}». Ngày viết theo năm-tháng-ngày: ${f.suggestion}.`
        : `${named(f)} ghi «${f.written}», không phải một ngày đầy đủ và có thật. Hãy viết năm-tháng-ngày, ví dụ 2024-07-18.${f.printed ? ` Nếu văn bản in đúng như vậy, hãy thay dòng này bằng «${f.printed}».` : ''}`,
    (f) =>
      f.suggestion
        ? `"${f.field}" is "${f.written}". Days are written year-month-day: ${f.suggestion}.`
        : `"${f.field}" is "${f.written}", which is no whole, real day. Write year-month-day, such as 2024-07-18.${f.printed ? ` If the document prints so, write "${f.printed}" instead.` : ''}`,
  ),
  'no-weeks': error<Field & { written: string; week: string; month: string }>(
    (f) =>
      `«${f.written}» là một tuần; báo cáo tuần chưa có ở đây, kỳ ngắn nhất là tháng. Hãy đưa số liệu vào báo cáo tháng (${f.month}), hoặc ghi là báo cáo chuyên đề của tháng ấy: thư mục ${f.month}-tuan-${f.week}, «kind: thematic», «period: ${f.month}».`,
    (f) =>
      `"${f.written}" is a week; there are no weekly reports here, the shortest period is a month. Put the data into the report for ${f.month}, or make it a thematic report of that month: folder ${f.month}-tuan-${f.week}, "kind: thematic", "period: ${f.month}".`,
  ),
  'reference-conflict': error<{
    written: string;
    why: keyof typeof CONFLICTS;
    named: readonly string[];
  }>(
    (f) =>
      `«${f.written}» trong dữ liệu tham chiếu không khớp: ${CONFLICTS[f.why].vi(...f.named)}.`,
    (f) => `"${f.written}" in the reference data does not fit: ${CONFLICTS[f.why].en(...f.named)}.`,
  ),
  'ids-stale': notice<NoFacts>(
    () =>
      'schemas/ids.schema.json không còn khớp dữ liệu tham chiếu, nên gợi ý khi gõ có thể thiếu. Hãy chạy npm run generate.',
    () => 'schemas/ids.schema.json no longer matches the reference data. Run npm run generate.',
  ),

  'markup-dropped': error<{
    kind: keyof typeof DROPPED;
    text: string;
    /** What to write, where it is known. */
    instead: string;
  }>(
    (f) => DROPPED[f.kind].vi(f),
    (f) => DROPPED[f.kind].en(f),
  ),
  'heading-by-rule': notice<{ text: string }>(
    (f) =>
      `Dòng gạch ở dưới làm cho «${f.text}» thành một đề mục của trang. Nếu đúng là đề mục, nên viết «## » ở đầu dòng chữ và bỏ dòng gạch; nếu không, hãy để một dòng trống trước dòng gạch.`,
    (f) =>
      `The rule below makes "${f.text}" a heading of the page. If it is one, better begin the line with "## " and remove the rule; if not, leave an empty line before the rule.`,
  ),
  'text-too-complex': error<NoFacts>(
    () =>
      'Đoạn này quá dài, lồng quá sâu hoặc có quá nhiều dấu định dạng nên không đọc được. Hãy bỏ bớt dấu hoặc chia thành nhiều đoạn.',
    () =>
      'This text is too long, nested too deep or marked too often to be read. Remove marks, or divide it.',
  ),

  // ── Keys and derivation ─────────────────────────────────────────────────────────────────────
  'row-duplicate': error<{ key: string; line: number }>(
    (f) =>
      `Dòng này có cùng khóa «${f.key}» với dòng ${f.line} của tệp. Nếu là hai dòng khác nhau, hãy thêm «key:» cho một dòng.`,
    (f) =>
      `This row has the same key "${f.key}" as the one on line ${f.line}. If they are two rows, give one of them "key:".`,
  ),
  'anchor-taken': error<{ anchor: string; by: string | null }>(
    (f) =>
      `Trên trang, địa chỉ «…-${f.anchor}» của mục này trùng với ${f.by === null ? 'địa chỉ của chính bảng' : `địa chỉ của «${f.by}»`} nên liên kết sẽ dẫn sai chỗ. Hãy đổi «key:» của mục này.`,
    (f) =>
      `On the page the anchor "…-${f.anchor}" of this is also ${f.by === null ? 'that of the table itself' : `that of "${f.by}"`}, so links would lead astray. Change its "key:".`,
  ),
  'unknown-group': error<{ written: string; known: readonly string[]; suggestion: string | null }>(
    (f) =>
      `Nhóm «${f.written}» chưa khai ở phần groups đầu tệp.${meant(f.suggestion) || (f.known.length ? ` Các nhóm đã khai: ${f.known.join(', ')}.` : '')}`,
    (f) =>
      `The group "${f.written}" is not declared under groups.${meantEn(f.suggestion) || (f.known.length ? ` Declared: ${f.known.join(', ')}.` : '')}`,
  ),
  'figure-unnamed': error<NoFacts>(
    () => 'Số liệu này chưa có tên. Hãy thêm «indicator:» (mã chỉ tiêu) hoặc «label:» (tên ngắn).',
    () => 'This figure has no name. Add "indicator:" or "label:".',
  ),
  'printed-missing': error<{ why: 'qualifier' | 'money' }>(
    (f) =>
      `${f.why === 'money' ? 'Số tiền' : 'Số nói ước chừng'} phải ghi kèm chữ in của văn bản. Hãy thêm «printed:», ví dụ printed: ${f.why === 'money' ? '1,789 tỷ đồng' : 'hơn 500 hồ sơ'}.`,
    (f) =>
      `${f.why === 'money' ? 'An amount of money' : 'A hedged number'} needs the document's own words. Add "printed:", such as printed: ${f.why === 'money' ? '1,789 tỷ đồng' : 'hơn 500 hồ sơ'}.`,
  ),
  'money-unit': error<{ value: number; unit: string | null; dong: number; dong_unit: string }>(
    (f) =>
      `Số tiền luôn viết bằng đồng, dù văn bản in cách nào, để cộng và so sánh được; ở đây là ${number(f.value)}${f.unit === null ? '' : ` «${f.unit}»`}. Hãy viết «value: ${f.dong}» và «unit: ${f.dong_unit}»; cách in của văn bản để ở «printed».`,
    (f) =>
      `Money is always in đồng, whatever the document prints, so that amounts can be added and compared; here it is ${f.value}${f.unit === null ? '' : ` "${f.unit}"`}. Write "value: ${f.dong}" and "unit: ${f.dong_unit}"; the words of the document go into "printed".`,
  ),
  'revision-place': error<{ place: string; fields: readonly string[]; suggestion: string | null }>(
    (f) =>
      f.fields.length > 0
        ? `«${f.place}» là cả một dòng. Đính chính phải chỉ đúng một mục của dòng, ví dụ ${f.fields.map((field) => `${f.place}/${field}`).join(', ')}.`
        : `Báo cáo này không có vị trí «${f.place}», nên người đọc không biết số nào đã được đính chính.${meant(f.suggestion) || ' Hãy chép đúng vị trí, ví dụ services/dang-ky-khai-sinh/received.'}`,
    (f) =>
      f.fields.length > 0
        ? `"${f.place}" is a whole row. A revision names one field of it, such as ${f.fields.map((field) => `${f.place}/${field}`).join(', ')}.`
        : `This report has no place "${f.place}", so readers cannot know which figure was revised.${meantEn(f.suggestion) || ' Write the place as it is, such as services/dang-ky-khai-sinh/received.'}`,
  ),
  'replaces-wrong': error<{
    written: string;
    fault: keyof typeof REPLACES_FAULTS;
    /** The unit or period of the report that is named; who has replaced it; the ring. */
    other: string;
    /** The other reports of the same unit and period. */
    candidates: readonly string[];
    suggestion: string | null;
  }>(
    (f) => REPLACES_FAULTS[f.fault].vi(f) + replaceable(f, 'vi'),
    (f) => REPLACES_FAULTS[f.fault].en(f) + replaceable(f, 'en'),
  ),
  'revision-value': error<{
    place: string;
    fault: keyof typeof REVISION_FAULTS;
    said: string;
    standing: string;
  }>(
    (f) => REVISION_FAULTS[f.fault].vi(f),
    (f) => REVISION_FAULTS[f.fault].en(f),
  ),
  'findings-left-out': notice<{ code: string; count: number }>(
    (f) =>
      `Tệp này còn ${number(f.count)} chỗ «${f.code}» nữa chưa nêu ra. Hãy sửa những chỗ đã nêu (thường cùng một nguyên nhân) rồi chạy lại.`,
    (f) =>
      `This file has ${f.count} more of "${f.code}" that are not shown. Mend those above (often one cause) and run again.`,
  ),
  'span-reversed': error<{ start: string; end: string }>(
    (f) => `Ngày đầu ${f.start} ở sau ngày cuối ${f.end}. Hãy sửa «start» hoặc «end» theo văn bản.`,
    (f) => `The first day ${f.start} is after the last, ${f.end}. Correct "start" or "end".`,
  ),
  'unit-not-in-force': error<{
    province: string;
    day: string;
    suggestion: string | null;
    /** The units whose land it now is, where they were several. */
    choices: readonly string[];
  }>(
    (f) =>
      `Ngày ${f.day} không có tỉnh, thành phố nào mang mã «${f.province}».${meant(f.suggestion) || (f.choices.length > 0 ? ` Khi ấy còn là: ${f.choices.join(', ')}.` : '') || ' Hãy dùng mã của đơn vị tồn tại vào ngày cuối kỳ.'}`,
    (f) =>
      `On ${f.day} no unit bore the slug "${f.province}".${meantEn(f.suggestion) || ' Use the unit in force on the last day of the period.'}`,
  ),
  'unknown-status': error<{ phrase: string; suggestion: string | null; isRow: boolean }>(
    (f) =>
      `Chưa biết cụm từ «${f.phrase}» là trạng thái nào.${meant(f.suggestion)} ${f.suggestion ? 'Nếu là cụm từ mới, hãy' : 'Hãy'} thêm vào content/reference/statuses.yaml một dòng: - {phrase: ${quoted(f.phrase)}, status: …}${f.isRow ? '; hoặc ghi «status:» ở dòng này' : ''}.`,
    (f) =>
      `The phrase "${f.phrase}" is no known status.${meantEn(f.suggestion)} Add to content/reference/statuses.yaml: - {phrase: ${quoted(f.phrase)}, status: …}${f.isRow ? '; or write "status:" in this row' : ''}.`,
  ),
  'unknown-deadline': error<{
    printed: string;
    impossible: { date: string; month: number; days: number | null } | null;
  }>(
    (f) =>
      f.impossible
        ? `Thời hạn «${f.printed}» có ${f.impossible.days === null ? `tháng không có thật: một năm chỉ có 12 tháng` : `ngày không có thật: ${f.impossible.date} (tháng ${f.impossible.month} chỉ có ${f.impossible.days} ngày)`}. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy thêm «due:» ngay dưới, ví dụ due: 2024-06-30 hoặc due: none.`
        : `Chưa hiểu thời hạn «${f.printed}». Hãy thêm «due:» ngay dưới, ví dụ due: 2024-06-30, due: 2024-q2, due: ongoing hoặc due: none.`,
    (f) =>
      f.impossible
        ? `The deadline "${f.printed}" holds a date that does not exist: ${f.impossible.date} (${f.impossible.days === null ? 'a year has 12 months' : `month ${f.impossible.month} has ${f.impossible.days} days`}). Compare with the document; if it prints so, add "due:" below, such as due: 2024-06-30 or due: none.`
        : `The deadline "${f.printed}" is not understood. Add "due:" below it, such as due: 2024-06-30, due: 2024-q2, due: ongoing or due: none.`,
  ),
  'unknown-agency': error<{ written: string; suggestion: string | null }>(
    (f) =>
      `Chưa biết cơ quan «${f.written}».${meant(f.suggestion)} ${f.suggestion ? 'Nếu là cách viết mới, hãy' : 'Hãy'} thêm vào content/reference/agencies.yaml, hoặc ghi «lead:» ở dòng này.`,
    (f) =>
      `The agency "${f.written}" is not known.${meantEn(f.suggestion)} Add this spelling to content/reference/agencies.yaml, or write "lead:" in this row.`,
  ),
  'unknown-province': error<{ written: string; suggestion: string | null }>(
    (f) =>
      `«${f.written}» không phải tên tỉnh, thành phố nào vào ngày của báo cáo.${meant(f.suggestion) || ' Hãy dò lại với văn bản; cách viết tắt thì thêm vào aliases trong content/reference/provinces.yaml.'}`,
    (f) =>
      `"${f.written}" names no province in force on the report's date.${meantEn(f.suggestion) || ' Compare with the document; add an abbreviation to aliases in content/reference/provinces.yaml.'}`,
  ),
  'unknown-document-type': error<{ written: string; suggestion: string | null }>(
    (f) =>
      `Chưa biết loại văn bản «${f.written}».${meant(f.suggestion) || ' Hãy dò lại, hoặc thêm loại này vào content/reference/document-types.yaml.'}`,
    (f) =>
      `"${f.written}" is no known type of document.${meantEn(f.suggestion) || ' Add it to content/reference/document-types.yaml.'}`,
  ),
  'discrepancy-stale': error<Stale>(
    (f) => {
      const entry = `Mục này ghi nhận «${f.code}» ở «${f.place}»`;
      if (f.kind === 'unknown')
        return `Không có mã «${f.code}».${meant(f.meant_code) || ' Hãy chép đúng mã mà lệnh validate in ra.'}`;
      if (f.kind !== 'warning')
        return `«${f.code}» không phải là cảnh báo nên không ghi nhận được: ${f.kind === 'notice' ? 'lưu ý không cần ghi nhận, hãy xóa mục này' : 'lỗi thì phải sửa ở chính chỗ sai'}.${meant(f.meant_code)}`;
      if (f.printed !== null)
        return `${entry}, nhưng nay ở đó là printed: ${f.printed}, computed: ${f.computed ?? ''}. Hãy xem lại rồi sửa mục này.`;
      return `${entry}, nhưng chỗ đó không có lỗi ấy.${f.meant_place === null ? ' Hãy xem lại rồi xóa mục này.' : ` Hai giá trị này là của «${f.meant_place}»: hãy sửa «place» nếu đúng là chỗ ấy.`}`;
    },
    (f) => {
      const entry = `This entry acknowledges "${f.code}" at "${f.place}"`;
      if (f.kind === 'unknown')
        return `There is no code "${f.code}".${meantEn(f.meant_code) || ' Copy the code that validate prints.'}`;
      if (f.kind !== 'warning')
        return `"${f.code}" is no warning and cannot be acknowledged: ${f.kind === 'notice' ? 'a notice needs none, take the entry away' : 'mend the error where it stands'}.${meantEn(f.meant_code)}`;
      if (f.printed !== null)
        return `${entry}, which now is printed: ${f.printed}, computed: ${f.computed ?? ''}. Review it, then correct it.`;
      return `${entry}, where it is not found.${f.meant_place === null ? ' Review it, then remove it.' : ` The two values are those of "${f.meant_place}": correct "place" if that is meant.`}`;
    },
  ),
  'discrepancy-copied': error<{ count: number; period: string }>(
    (f) =>
      `${number(f.count)} mục ghi nhận ở đây chép nguyên từ báo cáo kỳ ${f.period}, mà bảng cũng giống hệt kỳ ấy, nên không mục nào được tính. Hãy nhập số liệu của kỳ này; nếu văn bản đúng là in lại bảng cũ, hãy ghi nhận «same-as-previous» trước.`,
    (f) =>
      `${f.count} of these entries are copied from the report for ${f.period}, of which the table is a copy too, so none of them counts. Enter the figures of this period; if the document does repeat the table, acknowledge "same-as-previous" first.`,
  ),

  // ── Judgement: the printed figures and facts contradict each other ────────────────────────────
  // Every warning carries `printed` and `computed`, which an acknowledgement quotes.
  'share-mismatch': warning<Pair<number> & { decimals: number; value: number; of: number }>(
    (f) =>
      `Văn bản in ${number(f.printed, f.decimals)} % nhưng ${number(f.value)} trong tổng số ${number(f.of)} là ${formatShare(f.computed, f.decimals)} %. ${COMPARE}`,
    (f) =>
      `The document prints ${f.printed.toFixed(f.decimals)}%, but ${f.value} of ${f.of} is ${f.computed.toFixed(shareDecimals(f.computed, f.decimals))}%. ${COMPARE_EN}`,
  ),
  'sum-mismatch': warning<Pair<number> & { parts: number; what: keyof typeof ADDED }>(
    (f) =>
      `Văn bản in tổng ${number(f.printed)} nhưng cộng ${ADDED[f.what].vi(number(f.parts))} được ${number(f.computed)}. ${COMPARE}`,
    (f) =>
      `The document prints the total ${f.printed}, but ${ADDED[f.what].en(String(f.parts))} add up to ${f.computed}. ${COMPARE_EN}`,
  ),
  'part-exceeds-whole': warning<Pair<number> & { part: string; whole: string | null }>(
    (f) =>
      `Phần lớn hơn toàn bộ: «${f.part}» là ${number(f.printed)} nhưng ${f.whole === null ? 'tổng số in bên cạnh' : `«${f.whole}»`} chỉ là ${number(f.computed)}. ${COMPARE}`,
    (f) =>
      `A part exceeds its whole: "${f.part}" is ${f.printed}, ${f.whole === null ? 'the whole beside it' : `"${f.whole}"`} only ${f.computed}. ${COMPARE_EN}`,
  ),
  'share-out-of-range': warning<Pair<number> & { decimals: number }>(
    (f) =>
      `Tỷ lệ ${number(f.printed, f.decimals)} % vượt ra ngoài khoảng 0 đến 100 %. Nếu đây là mức vượt so với chỉ tiêu được giao, hãy ghi «target». ${COMPARE}`,
    (f) =>
      `The share ${f.printed.toFixed(f.decimals)}% lies outside 0 to 100%. If a target was exceeded, write "target". ${COMPARE_EN}`,
  ),
  'count-mismatch': warning<Counted & { what: keyof typeof COUNTED }>(
    (f) => `${COUNTED[f.what].vi(f)} ${COMPARE}`,
    (f) => `${COUNTED[f.what].en(f)} ${COMPARE_EN}`,
  ),
  'item-unknown': warning<Pair<string | number> & { where: string }>(
    (f) =>
      `Danh sách ở ${f.where} nêu số ${f.printed} nhưng ${number(Number(f.computed))} dòng của bảng không có dòng nào mang số ấy. ${COMPARE}`,
    (f) =>
      `The list at ${f.where} names number ${f.printed}, which none of the ${f.computed} rows of the table bears. ${COMPARE_EN}`,
  ),
  'list-duplicate': warning<Pair<string>>(
    (f) =>
      `«${f.printed}» đã có trong danh sách này${f.computed === f.printed ? '' : ` với tên «${f.computed}»`} nên bị đếm hai lần. ${COMPARE}`,
    (f) =>
      `"${f.printed}" is already in this list${f.computed === f.printed ? '' : ` as "${f.computed}"`} and so is counted twice. ${COMPARE_EN}`,
  ),
  'unit-of-other-date': warning<
    Pair<string> & { since: string; day: string; change: 'merged' | 'renamed' | 'to-come' }
  >(
    (f) =>
      `${
        f.change === 'to-come'
          ? `«${f.printed}» chỉ có từ ngày ${f.since}; vào ngày ${f.day} của báo cáo còn là ${f.computed}`
          : `Từ ngày ${f.since}, «${f.printed}» ${f.change === 'merged' ? 'đã hợp nhất, nay thuộc' : 'đã đổi thành'} ${f.computed}; báo cáo này là của ngày ${f.day}`
      }. ${COMPARE}`,
    (f) =>
      `${
        f.change === 'to-come'
          ? `"${f.printed}" exists only since ${f.since}; on ${f.day}, the report's day, it was still ${f.computed}`
          : `"${f.printed}" ${f.change === 'merged' ? 'was merged into' : 'became'} ${f.computed} on ${f.since}; this report is of ${f.day}`
      }. ${COMPARE_EN}`,
  ),
  'stock-decreased': warning<Pair<number> & { name: string; before: string; after: string }>(
    (f) =>
      `Số lũy kế «${f.name}» giảm: ${number(f.computed)} (${f.before}) còn ${number(f.printed)} (${f.after}). Số lũy kế không thể giảm. ${COMPARE}`,
    (f) =>
      `The running total "${f.name}" falls from ${f.computed} (${f.before}) to ${f.printed} (${f.after}). ${COMPARE_EN}`,
  ),
  'same-as-previous': warning<
    Pair<string | number> & {
      what: keyof typeof REPEATED | 'number' | 'data_until';
      /** The period of the previous report. */
      period: string;
    }
  >(
    (f) =>
      f.what === 'number' || f.what === 'data_until'
        ? `${f.what === 'number' ? 'Số báo cáo' : 'Ngày chốt số liệu'} ${f.printed} là của báo cáo kỳ ${f.period}. ${COPIED}`
        : `${number(Number(f.printed))} trong ${number(Number(f.computed))} ${REPEATED[f.what].vi} giống hệt báo cáo kỳ ${f.period}. ${COPIED}`,
    (f) =>
      f.what === 'number' || f.what === 'data_until'
        ? `The ${f.what === 'number' ? 'number' : 'last day of the data'} ${f.printed} is that of the report for ${f.period}. ${COPIED_EN}`
        : `${f.printed} of ${f.computed} ${REPEATED[f.what].en} are those of the report for ${f.period}. ${COPIED_EN}`,
  ),
  'change-mismatch': warning<Pair<number> & { name: string }>(
    (f) =>
      `Mức tăng, giảm của «${f.name}» in là ${number(f.printed)} nhưng tính từ hai số bên cạnh thì là ${number(f.computed)}. ${COMPARE}`,
    (f) =>
      `The change of "${f.name}" is printed as ${f.printed}, but the two numbers beside it give ${f.computed}. ${COMPARE_EN}`,
  ),
  'previous-mismatch': warning<
    Pair<number> & { name: string; period: string; what: 'previous' | 'change' }
  >(
    (f) =>
      `${f.what === 'previous' ? `Số kỳ trước của «${f.name}» in ở đây là ${number(f.printed)}` : `Theo mức tăng, giảm in ở đây thì «${f.name}» kỳ trước là ${number(f.printed)}`} nhưng báo cáo kỳ ${f.period} in ${number(f.computed)}. ${COMPARE}`,
    (f) =>
      `${f.what === 'previous' ? `The earlier value of "${f.name}" is printed as ${f.printed}` : `The change of "${f.name}" makes its earlier value ${f.printed}`}, while the report for ${f.period} prints ${f.computed}. ${COMPARE_EN}`,
  ),
  'magnitude-slip': warning<Pair<number> & { name: string; before: number; period: string }>(
    (f) =>
      `«${f.name}» in là ${number(f.printed)}, trong khi kỳ ${f.period} là ${number(f.before)} và báo cáo này còn in số ${number(f.computed)}: có thể thừa hoặc thiếu chữ số. ${COMPARE}`,
    (f) =>
      `"${f.name}" is printed as ${f.printed}, while it was ${f.before} in ${f.period} and this report also prints ${f.computed}: a digit too many or too few. ${COMPARE_EN}`,
  ),
  'value-conflict': warning<
    Pair<number> & {
      name: string;
      /** The other place, in words. */
      where: string;
      where_en: string;
      /** The period of the other report, where it is another. */
      other: string | null;
    }
  >(
    (f) =>
      `«${f.name}» ở đây là ${number(f.printed)} nhưng ở chỗ khác là ${number(f.computed)} (${f.other === null ? '' : `báo cáo kỳ ${f.other}, `}${f.where}), cùng phạm vi và thời điểm. ${COMPARE}`,
    (f) =>
      `"${f.name}" is ${f.printed} here but ${f.computed} elsewhere (${f.other === null ? '' : `the report for ${f.other}, `}${f.where_en}), for the same scope and date. ${COMPARE_EN}`,
  ),
  'status-conflict': warning<Pair<string> & { name: string; where: string }>(
    (f) =>
      `«${f.name}» mang hai trạng thái: «${f.computed}» và, ở ${f.where}, «${f.printed}». ${COMPARE}`,
    (f) =>
      `"${f.name}" has two statuses: "${f.computed}" and, at ${f.where}, "${f.printed}". ${COMPARE_EN}`,
  ),
  'status-reversed': warning<Pair<string> & { name: string; period: string }>(
    (f) =>
      `«${f.name}» ở đây là «${f.printed}» nhưng báo cáo kỳ ${f.period} đã ghi «${f.computed}». ${COMPARE}`,
    (f) =>
      `"${f.name}" is "${f.printed}" here, while the report for ${f.period} already had "${f.computed}". ${COMPARE_EN}`,
  ),
  'lead-conflict': warning<Pair<string> & { name: string }>(
    (f) =>
      `«${f.name}» ở đây được tính cho «${f.printed}» nhưng bảng ghi đơn vị chủ trì là «${f.computed}». ${COMPARE}`,
    (f) =>
      `"${f.name}" is counted for "${f.printed}" here, while the table names "${f.computed}" as the lead. ${COMPARE_EN}`,
  ),
  'deployment-conflict': warning<Pair<string> & { name: string; period: string }>(
    (f) =>
      `«${f.name}» ở đây ghi «${f.printed}» nhưng báo cáo toàn quốc kỳ ${f.period} đã tính địa phương này là có triển khai («${f.computed}»). ${COMPARE}`,
    (f) =>
      `"${f.name}" is "${f.printed}" here, while the national report for ${f.period} counts this province among those that have it ("${f.computed}"). ${COMPARE_EN}`,
  ),
  'name-mismatch': warning<Pair<string> & { meant: string }>(
    (f) =>
      `Dòng này mang mã «${f.computed}» nhưng «${f.printed}» là tên của «${f.meant}». Hãy sửa mã hoặc tên cho khớp văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.`,
    (f) =>
      `This row has the id "${f.computed}", but "${f.printed}" is the name of "${f.meant}". Correct the id or the name; if the document prints so, acknowledge it in discrepancies.yaml.`,
  ),
  'date-invalid': warning<Pair<string>>(
    (f) =>
      isExact(f.computed)
        ? `Ngày in «${f.printed}» không phải ngày ${f.computed} ghi bên cạnh. Hãy sửa một trong hai theo văn bản.`
        : `Ngày in «${f.printed}» không phải một ngày đầy đủ và có thật. ${COMPARE}`,
    (f) =>
      isExact(f.computed)
        ? `The printed date "${f.printed}" is not ${f.computed}, which is entered beside it. Correct one of the two by the document.`
        : `The printed date "${f.printed}" is no whole, real day. ${COMPARE_EN}`,
  ),
  'date-outside-period': warning<
    Pair<string> & {
      /** On which side of `computed` it lies. */
      side: 'before' | 'after';
      subject: keyof typeof DATED;
      against: keyof typeof BOUNDS;
      /** The day that one slip of the year would have made it of; empty where none fits. */
      meant: string;
    }
  >(
    (f) =>
      `${DATED[f.subject].vi(f.printed)} ${BOUNDS[f.against].vi(f.computed)}.${meant(f.meant || null)} ${COMPARE}`,
    (f) =>
      `${DATED[f.subject].en(f.printed)} ${BOUNDS[f.against].en(f.computed)}.${meantEn(f.meant || null)} ${COMPARE_EN}`,
  ),
  'period-mismatch': warning<Pair<string>>(
    (f) =>
      `Ở đây ghi «${f.printed}», còn theo kỳ hoặc ngày của báo cáo thì là «${f.computed}». ${COMPARE}`,
    (f) =>
      `"${f.printed}" stands here, while by its period or date the report is "${f.computed}". ${COMPARE_EN}`,
  ),
  'row-repeated': warning<Pair<string> & { name: string }>(
    (f) =>
      `Dòng ${f.printed} giống hệt dòng ${f.computed}, chỉ khác số thứ tự: «${f.name}». ${COMPARE}`,
    (f) =>
      `Row ${f.printed} is the same as row ${f.computed} but for its number: "${f.name}". ${COMPARE_EN}`,
  ),
  'document-duplicate': warning<Pair<string>>(
    (f) => `Văn bản «${f.printed}» đã có ở dòng ${f.computed}. ${COMPARE}`,
    (f) => `The document "${f.printed}" already stands at row ${f.computed}. ${COMPARE_EN}`,
  ),
  'document-type-mismatch': warning<Pair<string> & { number: string }>(
    (f) => `Loại in là «${f.printed}» nhưng ký hiệu ${f.number} là của «${f.computed}». ${COMPARE}`,
    (f) =>
      `The type is printed as "${f.printed}", but the symbol of ${f.number} means "${f.computed}". ${COMPARE_EN}`,
  ),
  'document-number-malformed': warning<Pair<string>>(
    (f) =>
      `Số, ký hiệu «${f.printed}» không đúng dạng nào của văn bản hành chính.${meant(isExact(f.computed) ? f.computed : null) || ` Dạng đúng: ${f.computed}.`} ${COMPARE}`,
    (f) =>
      `"${f.printed}" has no form that document numbers have.${meantEn(isExact(f.computed) ? f.computed : null) || ` The form is: ${f.computed}.`} ${COMPARE_EN}`,
  ),
  'document-year-mismatch': warning<Pair<string>>(
    (f) => `Văn bản ${f.printed} mang số của năm ${f.computed}. ${COMPARE}`,
    (f) => `${quotedInEnglish(f.printed)} bears a number of ${f.computed}. ${COMPARE_EN}`,
  ),
  'citation-conflict': warning<Pair<string>>(
    (f) => `Ở đây ghi văn bản ${f.printed}, chỗ khác cùng số ấy ghi ngày ${f.computed}. ${COMPARE}`,
    (f) =>
      `${quotedInEnglish(f.printed)} stands here; elsewhere that number is dated ${f.computed}. ${COMPARE_EN}`,
  ),
  'document-number-conflict': warning<Pair<string> & { own: boolean }>(
    (f) =>
      f.own
        ? `Ở đây ghi số của báo cáo là ${f.printed}, chỗ khác ghi ${f.computed}. ${COMPARE}`
        : `Ở đây ghi văn bản ${f.printed}, chỗ khác ghi ${f.computed}, có vẻ là cùng một văn bản. ${COMPARE}`,
    (f) =>
      f.own
        ? `The report’s own number is ${f.printed} here, ${f.computed} elsewhere. ${COMPARE_EN}`
        : `${quotedInEnglish(f.printed)} stands here, ${quotedInEnglish(f.computed)} elsewhere; they seem to be one document. ${COMPARE_EN}`,
  ),
  'basis-newer': warning<Pair<string>>(
    (f) => `Văn bản ${f.printed} căn cứ vào văn bản ban hành sau nó: ${f.computed}. ${COMPARE}`,
    (f) =>
      `${quotedInEnglish(f.printed)} rests on a document issued after it: ${quotedInEnglish(f.computed)}. ${COMPARE_EN}`,
  ),
  'printed-value-mismatch': warning<Pair<string | number> & { read: readonly number[] }>(
    (f) =>
      `Chữ in «${f.printed}» không cho giá trị ${number(Number(f.computed))}${f.read.length ? ` (đọc được ${f.read.map((n) => number(n)).join('; ')})` : ''}. Hãy sửa «value» hoặc «printed» theo văn bản.`,
    (f) =>
      `The printed words "${f.printed}" do not give ${f.computed}${f.read.length ? ` (they read ${f.read.join('; ')})` : ''}. Correct "value" or "printed" by the document.`,
  ),
  'text-figure-mismatch': warning<
    Pair<string | number> & { name: string; slip: keyof typeof SLIPS }
  >(
    (f) =>
      `Lời văn ghi «${f.printed}», ${SLIPS[f.slip].vi} so với ${number(Number(f.computed))} của «${f.name}»; lời văn ở đây không chỗ nào ghi ${number(Number(f.computed))}. ${COMPARE}`,
    (f) =>
      `The text says "${f.printed}", ${SLIPS[f.slip].en} ${f.computed} of "${f.name}", which stands nowhere in the text here. ${COMPARE_EN}`,
  ),
  'qualifier-mismatch': warning<Pair<string> & { meant: string }>(
    (f) =>
      `Chữ in «${f.printed}» nói ước chừng, mà số liệu ${f.computed ? `lại ghi là «${f.computed}»` : 'thì không'} (qualifier). Hãy ghi «qualifier: ${f.meant}».`,
    (f) =>
      `The printed words "${f.printed}" hedge the number, but ${f.computed ? `its qualifier is "${f.computed}"` : 'it has no qualifier'}. Write "qualifier: ${f.meant}".`,
  ),
  'date-in-future': warning<Pair<string> & Field & { today: string }>(
    (f) => `${named(f)} là ${f.printed}, sau hôm nay (${f.today}). Hãy dò lại năm và tháng.`,
    (f) => `"${f.field}" is ${f.printed}, after today (${f.today}). Check the year and the month.`,
  ),

  // ── Worth a look: blocks nothing, is not published ──────────────────────────────────────────
  'list-variant': notice<{ printed: string; name: string }>(
    (f) => `«${f.printed}» được hiểu là «${f.name}».`,
    (f) => `"${f.printed}" is read as "${f.name}".`,
  ),
  outlier: notice<{
    name: string;
    value: number;
    before: number;
    period: string;
    /** Of how many provinces `before` is the median; null where it is the unit's own earlier value. */
    units: number | null;
  }>(
    (f) =>
      `«${f.name}» là ${number(f.value)}, ${timesVi(f.value, f.before)} ${number(f.before)} ${f.units === null ? `của kỳ ${f.period}` : `là trung vị của ${f.units} tỉnh, thành phố kỳ ${f.period}`}. Nếu đúng thì không cần làm gì; nếu không, hãy dò lại số chữ số.`,
    (f) =>
      `"${f.name}" is ${f.value}, ${timesEn(f.value, f.before)} ${f.before}, ${f.units === null ? `its value in ${f.period}` : `the median of ${f.units} provinces in ${f.period}`}. If that is right, do nothing; else count the digits again.`,
  ),
  'figure-not-in-text': notice<{ name: string; value: number }>(
    (f) =>
      `«${f.name}» là ${number(f.value)} nhưng lời văn không chỗ nào ghi số này, trong khi có ghi hầu hết các số khác. Hãy dò lại; nếu lời văn chủ ý lược bớt thì không cần làm gì.`,
    (f) =>
      `"${f.name}" is ${f.value}, which stands nowhere in the text, while nearly all other figures do. Check it; if the text leaves it out on purpose, do nothing.`,
  ),
  'denominator-unlike': notice<{ name: string; of: number; whole: string; value: number }>(
    (f) =>
      `Mẫu số của «${f.name}» là ${number(f.of)}, còn «${f.whole}» trong báo cáo là ${number(f.value)}. Nếu văn bản tính trên một tổng khác thì không cần làm gì; nếu không, hãy dò lại.`,
    (f) =>
      `"${f.name}" is counted of ${f.of}, while the report prints ${f.value} for "${f.whole}". If the document counts it of another whole, do nothing; else check it.`,
  ),
  'services-fewer': notice<{
    now: number;
    before: number;
    names: readonly string[];
    rest: number;
  }>(
    (f) =>
      `Bảng có ${f.now} dịch vụ, báo cáo trước có ${f.before}. Không còn: ${f.names.map((name) => `«${name}»`).join(', ')}${f.rest > 0 ? ` và ${f.rest} dịch vụ nữa` : ''}. Hãy dò lại xem có chép thiếu dòng không; văn bản chỉ có từng ấy thì không cần làm gì.`,
    (f) =>
      `The table has ${f.now} services, that of the report before ${f.before}. Not here: ${f.names.map((name) => `"${name}"`).join(', ')}${f.rest > 0 ? ` and ${f.rest} more` : ''}. Compare with the document whether rows were left out; if it prints no more, do nothing.`,
  ),
  'cell-missing': notice<{
    what: keyof typeof CELLS;
    filled: number;
    rows: number;
    /** What is left of the column's printed total. */
    rest: number | null;
  }>(
    (f) =>
      `Ở đây không có ${CELLS[f.what].vi}, trong khi ${f.filled} trong ${f.rows} dòng cùng loại có.${isAddedUp(f.what) ? ` Vì vậy cột này không cộng được để so với dòng tổng${f.rest === null ? '' : ` (phần còn thiếu là ${number(f.rest)})`}.` : ''} Hãy dò lại; văn bản cũng để trống thì không cần làm gì.`,
    (f) =>
      `There is no ${CELLS[f.what].en} here, while ${f.filled} of ${f.rows} such rows have one.${isAddedUp(f.what) ? ` So the column cannot be added up against its total${f.rest === null ? '' : ` (${f.rest} is left of it)`}.` : ''} Compare with the document; if it is blank there too, do nothing.`,
  ),
  'number-missing': notice<{ printed: string }>(
    (f) =>
      `Báo cáo chưa có số${f.printed ? ` (văn bản in «${f.printed}»)` : ''}. Khi biết số, hãy thêm «number:».`,
    (f) =>
      `The report has no number${f.printed ? ` (printed "${f.printed}")` : ''}. Add "number:" once it is known.`,
  ),
  'date-missing': notice<{ printed: string; of: 'report' | 'document' }>(
    (f) =>
      f.of === 'document'
        ? 'Văn bản này chưa có ngày, trong khi phần lớn các dòng khác của bảng có. Khi biết ngày, hãy thêm «date:»; văn bản không in thì không cần làm gì.'
        : `Báo cáo chưa có ngày ban hành${f.printed ? ` (văn bản in «${f.printed}»)` : ''}. Khi biết ngày, hãy thêm «issued_on:».`,
    (f) =>
      f.of === 'document'
        ? 'This document has no date, while most rows of the table do. Add "date:" once it is known; if none is printed, do nothing.'
        : `The report has no day of issue${f.printed ? ` (printed "${f.printed}")` : ''}. Add "issued_on:" once it is known.`,
  ),
  'deadline-passed': notice<{ due: string; day: string; status: string }>(
    (f) =>
      `Thời hạn ${f.due} đã qua vào ngày ${f.day} của báo cáo mà trạng thái còn là «${f.status}».`,
    (f) =>
      `The deadline ${f.due} had passed on ${f.day}, the report's date, while the status is "${f.status}".`,
  ),
  'expected-passed': notice<{ words: string; end: string; period: string }>(
    (f) =>
      `«${f.words}» là việc dự kiến đã qua (${f.end}) trước kỳ ${f.period}. Hãy xem câu này có chép từ kỳ trước không; văn bản in như vậy thì không cần làm gì.`,
    (f) =>
      `"${f.words}" was expected by ${f.end}, before the period ${f.period} began. See whether the sentence was carried over; if the document prints so, do nothing.`,
  ),
  'overdue-exceeds-received': notice<{ overdue: number; received: number }>(
    (f) =>
      `Số hồ sơ quá hạn (${number(f.overdue)}) lớn hơn tổng số tiếp nhận (${number(f.received)}). Hãy xem có nhầm cột không; văn bản in như vậy thì không cần làm gì.`,
    (f) =>
      `More were settled late (${f.overdue}) than received (${f.received}). See whether a column has slipped; if the document prints so, do nothing.`,
  ),
  'flow-mismatch': notice<{
    name: string;
    value: number;
    computed: number;
    now: number;
    before: number;
    period: string;
  }>(
    (f) =>
      `«${f.name}» in là ${number(f.value)}, trong khi số lũy kế tăng ${number(f.computed)}, từ ${number(f.before)} (kỳ ${f.period}) lên ${number(f.now)}. Hãy dò lại ba số; nếu đúng thì không cần làm gì.`,
    (f) =>
      `"${f.name}" is printed as ${f.value}, while the running total rose by ${f.computed}, from ${f.before} (${f.period}) to ${f.now}. Check the three numbers; if they are right, do nothing.`,
  ),
  'number-out-of-order': notice<{
    number: string;
    date: string;
    beside: string;
    besideDate: string;
  }>(
    (f) =>
      `Số ${f.number} ngày ${f.date} không theo thứ tự: số ${f.beside} là của ngày ${f.besideDate}. Hãy dò lại số và ngày; nếu cả hai đều đúng thì không cần làm gì.`,
    (f) =>
      `${f.number} of ${f.date} is out of order: ${f.beside} is of ${f.besideDate}. Check the number and the date; if both are right, do nothing.`,
  ),
  'numbering-gap': notice<{ number: string; expected: string }>(
    (f) =>
      `Số thứ tự ở đây là ${f.number}, đáng lẽ là ${f.expected}. Hãy xem có sót dòng hay gõ nhầm số không.`,
    (f) =>
      `The number here is ${f.number} where ${f.expected} would follow. See whether a row is missing or the number mistyped.`,
  ),
} as const satisfies Record<string, Entry<never>>;

export type Code = keyof typeof catalogue;
export type FactsOf<C extends Code> = Parameters<(typeof catalogue)[C]['vi']>[0];

/** The sentence of a diagnostic's code and facts. */
export function sentence(
  code: Code,
  facts: Readonly<Record<string, unknown>>,
  lang: Language,
): string {
  const entry = catalogue[code] as unknown as Entry<Readonly<Record<string, unknown>>>;
  return entry[lang](
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, brief(fact)])),
  );
}

const LONGEST = 300;
const MOST = 40;

/** A fact short enough to be said: what an author wrote may be a page, and be said two hundred times. */
export function brief(fact: unknown): unknown {
  if (Array.isArray(fact))
    return fact.length > MOST ? [...fact.slice(0, MOST).map(brief), '…'] : fact.map(brief);
  return typeof fact === 'string' && fact.length > LONGEST ? `${fact.slice(0, LONGEST)}…` : fact;
}

/** The severity of a code. */
export function severityOf(code: Code): Severity {
  return catalogue[code].severity;
}

const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

export function severityName(severity: Severity, lang: Language): string {
  return SEVERITY_NAMES[lang][severity];
}

/** «gấp 10,2 lần», or «bằng 1/8,3» of. */
function timesVi(value: number, before: number): string {
  if (value === 0 || before === 0) return 'khác xa';
  return value >= before
    ? `gấp ${number(tenths(value / before))} lần`
    : `chỉ bằng 1/${number(tenths(before / value))} của`;
}

function timesEn(value: number, before: number): string {
  if (value === 0 || before === 0) return 'far from';
  return value >= before ? `${tenths(value / before)} times` : `1/${tenths(before / value)} of`;
}

function tenths(times: number): number {
  return Math.round(times * 10) / 10;
}

/** Digits in threes set off by commas, as English prints them: `1,755`. */
function spacedEn(plain: string): string {
  const [whole, fraction] = plain.split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

/** Digits in threes set off by blanks, as one reads a number aloud: `1 755`. */
function spaced(plain: string): string {
  const [whole, fraction] = plain.split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ' ') + (fraction ? ` phẩy ${fraction}` : '');
}
