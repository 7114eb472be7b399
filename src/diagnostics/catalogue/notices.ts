/** What is worth a look: it blocks nothing and is not published. */
import type { Language } from '../language.ts';
import { notice, type Entry } from './entry.ts';
import { number } from './phrases.ts';

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

export const NOTICES = {
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
