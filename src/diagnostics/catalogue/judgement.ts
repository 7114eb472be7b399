/**
 * Printed figures and facts that contradict each other.
 * Every warning carries `printed` and `computed`, which an acknowledgement quotes.
 */
import { formatShare, shareDecimals } from '../../domain/vietnamese.ts';
import type { Language } from '../language.ts';
import { warning, type Entry } from './entry.ts';
import { meant, meantEn, named, number, type Field } from './phrases.ts';

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

const COMPARE =
  'Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.';

const COMPARE_EN =
  'Compare with the document; if it does print so, acknowledge it in discrepancies.yaml.';

/** Whether a fact is a date or a number, not words in place of one. */
const isExact = (computed: string) => /^\d/.test(computed);

/** What is quoted as `18/KH-UBND ngày 01/05/2024`, in an English sentence. */
const quotedInEnglish = (document: string) => document.replace(' ngày ', ' of ');

export const JUDGEMENT = {
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
} as const satisfies Record<string, Entry<never>>;
