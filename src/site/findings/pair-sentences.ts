/** What the two values of a finding are called, and how the other is named beside its sign. */
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Language } from '../language.ts';

/** What the two values of a finding are called. */
export interface Pair {
  readonly printed: string;
  readonly computed: string;
  /** The other value beside the sign ≠; null where words would say too little. */
  readonly beside: ((computed: string) => string) | null;
  /** What is said at the other of two places, beside its sign; nothing unless the two mirror each other. */
  readonly there?: (printed: string) => string;
}

type Pairs = Readonly<Partial<Record<Code, Pair>>>;

const vi = {
  pair: {
    printed: 'Văn bản ghi',
    computed: 'Tính lại',
    beside: (computed: string) => `tính lại ${computed}`,
  } as Pair,
  pairs: {
    'sum-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Cộng lại',
      beside: (computed) => `cộng lại ${computed}`,
    },
    'count-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Đếm được',
      beside: (computed) => `đếm được ${computed}`,
    },
    'part-exceeds-whole': {
      printed: 'Phần',
      computed: 'Toàn bộ',
      beside: (computed) => `toàn bộ chỉ ${computed}`,
      there: (printed) => `riêng phần đã ${printed}`,
    },
    'share-out-of-range': {
      printed: 'Văn bản ghi',
      computed: 'Giới hạn',
      beside: (computed) => `giới hạn ${computed}`,
    },
    'item-unknown': {
      printed: 'Số được nêu',
      computed: 'Không có trong số dòng',
      beside: (computed) => `không có trong ${computed} dòng`,
    },
    'list-duplicate': { printed: 'Tên lặp', computed: 'Đã kể là', beside: null },
    'unit-of-other-date': { printed: 'Văn bản ghi', computed: 'Vào ngày ấy là', beside: null },
    'stock-decreased': {
      printed: 'Kỳ này',
      computed: 'Kỳ trước',
      beside: (computed) => `kỳ trước ${computed}`,
      there: (printed) => `kỳ sau ${printed}`,
    },
    'same-as-previous': { printed: 'Giống kỳ trước', computed: 'Trong', beside: null },
    'change-mismatch': {
      printed: 'Mức tăng, giảm văn bản ghi',
      computed: 'Tính lại',
      beside: (computed) => `tính lại ${computed}`,
    },
    'previous-mismatch': {
      printed: 'Số kỳ trước ghi ở đây',
      computed: 'Báo cáo kỳ trước ghi',
      beside: (computed: string) => `báo cáo kỳ trước ghi ${computed}`,
    },
    'magnitude-slip': { printed: 'Ở đây ghi', computed: 'Nơi khác ghi', beside: null },
    'status-reversed': { printed: 'Kỳ này ghi', computed: 'Kỳ trước ghi', beside: null },
    'row-repeated': { printed: 'Dòng', computed: 'Giống dòng', beside: null },
    'basis-newer': { printed: 'Văn bản', computed: 'Căn cứ ban hành sau', beside: null },
    'text-figure-mismatch': {
      printed: 'Lời văn ghi',
      computed: 'Số liệu đã nhập',
      beside: null,
    },
    'value-conflict': {
      printed: 'Ở đây ghi',
      computed: 'Nơi khác ghi',
      beside: (computed) => `nơi khác ghi ${computed}`,
      there: (printed) => `nơi khác ghi ${printed}`,
    },
    'status-conflict': { printed: 'Một nơi ghi', computed: 'Nơi khác ghi', beside: null },
    'lead-conflict': { printed: 'Tính cho', computed: 'Bảng ghi chủ trì', beside: null },
    'deployment-conflict': {
      printed: 'Địa phương ghi',
      computed: 'Toàn quốc tính',
      beside: (computed) => `toàn quốc tính ${computed}`,
    },
    'name-mismatch': { printed: 'Tên văn bản ghi', computed: 'Mã', beside: null },
    'document-year-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Năm trong số',
      beside: (computed) => `số của năm ${computed}`,
    },
    'qualifier-mismatch': { printed: 'Văn bản ghi', computed: 'Mức độ đã nhập', beside: null },
    'date-invalid': {
      printed: 'Văn bản ghi',
      computed: 'Đọc thành ngày',
      beside: (computed) => (/^\d/.test(computed) ? `nhập là ${computed}` : 'không thành ngày'),
    },
    'date-outside-period': {
      printed: 'Văn bản ghi',
      computed: 'Mốc của báo cáo',
      beside: () => 'ngoài kỳ báo cáo',
    },
    'period-mismatch': {
      printed: 'Ở đây ghi',
      computed: 'Báo cáo ghi',
      beside: (computed) => `báo cáo ghi ${computed}`,
    },
    'document-duplicate': { printed: 'Văn bản', computed: 'Đã có ở dòng', beside: null },
    'document-type-mismatch': {
      printed: 'Loại văn bản ghi',
      computed: 'Theo ký hiệu',
      beside: (computed) => `theo ký hiệu: ${computed}`,
    },
    'document-number-malformed': {
      printed: 'Văn bản ghi',
      computed: 'Dạng đúng',
      beside: () => 'không đúng dạng',
    },
    'citation-conflict': {
      printed: 'Ở đây ghi',
      computed: 'Nơi khác ghi ngày',
      beside: (computed) => `nơi khác ghi ${computed}`,
      there: (printed) => `nơi khác ghi ${printed}`,
    },
    'document-number-conflict': {
      printed: 'Ở đây ghi',
      computed: 'Nơi khác ghi',
      beside: (computed) => `nơi khác ghi ${computed}`,
    },
    'printed-value-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Giá trị đã nhập',
      beside: null,
    },
    'date-in-future': {
      printed: 'Văn bản ghi',
      computed: 'Ngày xem xét',
      beside: () => 'sau ngày xem xét',
    },
  } as Pairs,
  elsewhereSays: (where: string) => `${where} ghi`,
  lastDay: 'Ngày muộn nhất có thể',
  firstDay: 'Kỳ bắt đầu',
  dataDay: 'Ngày chốt số liệu',
};

const en: typeof vi = {
  pair: {
    printed: 'Printed',
    computed: 'Recomputed',
    beside: (computed) => `recomputed ${computed}`,
  },
  pairs: {
    'sum-mismatch': {
      printed: 'Printed',
      computed: 'Adds up to',
      beside: (computed) => `adds up to ${computed}`,
    },
    'count-mismatch': {
      printed: 'Printed',
      computed: 'Counted',
      beside: (computed) => `counted ${computed}`,
    },
    'part-exceeds-whole': {
      printed: 'Part',
      computed: 'Whole',
      beside: (computed) => `the whole is only ${computed}`,
      there: (printed) => `the part alone is ${printed}`,
    },
    'share-out-of-range': {
      printed: 'Printed',
      computed: 'Limit',
      beside: (computed) => `limit ${computed}`,
    },
    'item-unknown': {
      printed: 'Number listed',
      computed: 'Not among',
      beside: (computed: string) => `not among ${computed} rows`,
    },
    'list-duplicate': { printed: 'Repeated name', computed: 'Listed as', beside: null },
    'unit-of-other-date': { printed: 'Printed', computed: 'On that day', beside: null },
    'stock-decreased': {
      printed: 'This period',
      computed: 'Earlier period',
      beside: (computed) => `earlier ${computed}`,
      there: (printed) => `later ${printed}`,
    },
    'document-number-conflict': {
      printed: 'Printed here',
      computed: 'Printed elsewhere',
      beside: (computed) => `elsewhere ${computed}`,
    },
    'same-as-previous': { printed: 'As in the earlier period', computed: 'In', beside: null },
    'change-mismatch': {
      printed: 'Change printed',
      computed: 'Recomputed',
      beside: (computed) => `recomputed ${computed}`,
    },
    'previous-mismatch': {
      printed: 'Earlier value printed here',
      computed: 'Printed by the earlier report',
      beside: (computed: string) => `the earlier report has ${computed}`,
    },
    'magnitude-slip': { printed: 'Printed here', computed: 'Printed elsewhere', beside: null },
    'status-reversed': { printed: 'This period', computed: 'Earlier period', beside: null },
    'row-repeated': { printed: 'Row', computed: 'The same as row', beside: null },
    'basis-newer': { printed: 'Document', computed: 'Its basis, issued later', beside: null },
    'text-figure-mismatch': { printed: 'The text says', computed: 'Figure entered', beside: null },
    'value-conflict': {
      printed: 'Printed here',
      computed: 'Printed elsewhere',
      beside: (computed) => `elsewhere ${computed}`,
      there: (printed) => `elsewhere ${printed}`,
    },
    'status-conflict': { printed: 'One place says', computed: 'Another says', beside: null },
    'lead-conflict': { printed: 'Counted for', computed: 'Led by', beside: null },
    'deployment-conflict': {
      printed: 'The province says',
      computed: 'Counted nationally',
      beside: (computed) => `counted nationally: ${computed}`,
    },
    'name-mismatch': { printed: 'Name printed', computed: 'Id', beside: null },
    'document-year-mismatch': {
      printed: 'Printed',
      computed: 'Year of the number',
      beside: (computed) => `a number of ${computed}`,
    },
    'qualifier-mismatch': { printed: 'Words printed', computed: 'Qualifier', beside: null },
    'date-invalid': {
      printed: 'Printed',
      computed: 'Read as',
      beside: (computed) => (/^\d/.test(computed) ? `entered as ${computed}` : 'no real day'),
    },
    'date-outside-period': {
      printed: 'Printed',
      computed: 'Limit of the report',
      beside: () => 'outside the period',
    },
    'period-mismatch': {
      printed: 'Printed here',
      computed: 'The report says',
      beside: (computed) => `the report says ${computed}`,
    },
    'document-duplicate': { printed: 'Document', computed: 'Already at row', beside: null },
    'document-type-mismatch': {
      printed: 'Type printed',
      computed: 'By its symbol',
      beside: (computed) => `by its symbol: ${computed}`,
    },
    'document-number-malformed': {
      printed: 'Printed',
      computed: 'Right form',
      beside: () => 'malformed',
    },
    'citation-conflict': {
      printed: 'Cited here',
      computed: 'Dated elsewhere',
      beside: (computed) => `elsewhere ${computed}`,
      there: (printed) => `elsewhere ${printed}`,
    },
    'printed-value-mismatch': { printed: 'Words printed', computed: 'Value', beside: null },
    'date-in-future': {
      printed: 'Printed',
      computed: 'Day of review',
      beside: () => 'after the review',
    },
  },
  elsewhereSays: (where) => where,
  lastDay: 'Last possible day',
  firstDay: 'The period begins',
  dataDay: 'Last day of the data',
};

/** The words by language. */
export const pairSentences = { vi, en } as const;

/** What the values of a finding are called; a bound in time by the side on which it lies. */
export function pairOf(
  code: Code,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): Pair {
  const words = pairSentences[language];
  const pair = words.pairs[code] ?? words.pair;
  switch (code) {
    case 'status-conflict':
      return typeof facts['where'] === 'string'
        ? { ...pair, printed: words.elsewhereSays(capitalise(facts['where'])) }
        : pair;
    case 'count-mismatch':
      return facts['what'] === 'other-summary' && typeof facts['body'] === 'string'
        ? { ...pair, computed: words.elsewhereSays(capitalise(facts['body'])) }
        : pair;
    case 'date-outside-period':
      if (facts['against'] === 'data') return { ...pair, computed: words.dataDay };
      return { ...pair, computed: facts['side'] === 'after' ? words.lastDay : words.firstDay };
    default:
      return pair;
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
