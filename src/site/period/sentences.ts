/** What is said of periods by name, and their pages, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const vi = {
  period: {
    month: (month: number, year: number) => `tháng ${month} năm ${year}`,
    quarter: (quarter: number, year: number) => `quý ${ROMAN[quarter - 1] ?? quarter} năm ${year}`,
    half: (half: number, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: (year: number) => `năm ${year}`,
    first_months: (count: number, year: number) => `${count} tháng đầu năm ${year}`,
    all_months: (year: number) => `12 tháng năm ${year}`,
    months: (first: number, last: number, year: number) =>
      `từ tháng ${first} đến tháng ${last} năm ${year}`,
    span: (from: string, until: string) => `từ ${from} đến ${until}`,
    /** Where the year is said already. */
    short: {
      month: (month: number) => `tháng ${month}`,
      quarter: (quarter: number) => `quý ${ROMAN[quarter - 1] ?? quarter}`,
      half: (half: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'}`,
      year: 'cả năm',
      first_months: (count: number) => `${count} tháng đầu`,
      months: (first: number, last: number) => `từ tháng ${first} đến tháng ${last}`,
    },
    days: (from: string, until: string) => `từ ${from} đến ${until}`,
    with_days: (period: string, days: string) => `${period} (${days})`,
    merger: 'Kỳ có sáp nhập tỉnh',
    /** Of a unit that was merged on that day, of one that was not, and of the country or a page of many units. */
    merger_of: (day: string, unit: string, from: string) =>
      `Kỳ này bắt đầu trước ngày ${day}, là ngày ${unit} được lập từ ${from}. Số liệu trước và sau ngày đó có thể thuộc những địa bàn khác nhau; trang này không tự cộng số liệu của các tỉnh cũ.`,
    merger_apart: (day: string, unit: string) =>
      `Trong kỳ này, vào ngày ${day}, nhiều tỉnh, thành phố được sáp nhập; ${unit} không sáp nhập, địa bàn không đổi.`,
    merger_country: (day: string) =>
      `Trong kỳ này, vào ngày ${day}, nhiều tỉnh, thành phố được sáp nhập: số tỉnh, thành phố và tên trong danh sách trước và sau ngày đó khác nhau. Mỗi báo cáo thuộc đơn vị có hiệu lực vào ngày cuối kỳ.`,
  },

  period_page: {
    title: (period: string) => `Báo cáo ${period}`,
    lead: (count: string) => `${count} có đúng kỳ này.`,
    description: (period: string) => `Các báo cáo Đề án 06 của ${period}.`,
    caption: (period: string) => `Báo cáo ${period}`,
    lead_of: (reports: string, units: string, all: string) =>
      `${reports} có đúng kỳ này, của ${units} trong tổng số ${all} tỉnh, thành phố.`,
    doubts: (count: string) => `${count} điểm chưa khớp trong các báo cáo của kỳ này`,
    moves: 'Thay đổi nhiều nhất',
    moves_lead:
      'So với báo cáo trước của chính nơi ấy, cùng loại kỳ. Chỉ xếp những số so được; nơi thời gian dài ngắn khác nhau có ghi rõ.',
    shares_caption: 'Tỷ lệ hồ sơ nộp trực tuyến thay đổi nhiều nhất',
    indicators_caption: 'Chỉ tiêu chính thay đổi nhiều nhất theo tỷ lệ',
    moves_left: (count: string) => `${count} thay đổi khác có số chưa khớp, không xếp ở đây.`,
    all_services: 'Tổng các dịch vụ công thiết yếu',
    columns: { unit: 'Đơn vị', what: 'Số liệu', value: 'Kỳ này', change: 'So với báo cáo trước' },
    reported: 'Đã báo cáo',
    silent: 'Chưa có báo cáo của kỳ này',
    inside: 'Kỳ nằm trong kỳ này',
    around: 'Kỳ bao gồm kỳ này',
    spans: 'Khoảng thời gian khác',
    more_spans: (year: string) => `Mọi báo cáo của năm ${year}`,
    pager_previous: 'Kỳ trước có báo cáo',
    pager_next: 'Kỳ sau có báo cáo',
  },
};

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** `July`, from 1 to 12. */
function monthName(month: number): string {
  return MONTHS.format(Date.UTC(2000, month - 1));
}

const en: typeof vi = {
  period: {
    month: (month, year) => `${monthName(month)} ${year}`,
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    year: (year) => `${year}`,
    first_months: (count, year) => `first ${count} months of ${year}`,
    all_months: (year) => `12 months of ${year}`,
    months: (first, last, year) => `${monthName(first)} to ${monthName(last)} ${year}`,
    span: (from, until) => `${from} to ${until}`,
    short: {
      month: monthName,
      quarter: (quarter) => `quarter ${quarter}`,
      half: (half) => (half === 1 ? 'first half' : 'second half'),
      year: 'whole year',
      first_months: (count) => `first ${count} months`,
      months: (first, last) => `${monthName(first)} to ${monthName(last)}`,
    },
    days: (from, until) => `${from} to ${until}`,
    with_days: (period, days) => `${period} (${days})`,
    merger: 'Provinces merged within this period',
    merger_of: (day, unit, from) =>
      `This period begins before ${day}, the day on which ${unit} was formed from ${from}. Figures before and after it may be of different territories; this page adds up no figures of the former provinces.`,
    merger_apart: (day, unit) =>
      `Within this period, on ${day}, many provinces and cities were merged; ${unit} was not, and its territory is unchanged.`,
    merger_country: (day) =>
      `Within this period, on ${day}, many provinces and cities were merged: their number and the names in lists differ before and after that day. A report belongs to the unit in force on the last day of its period.`,
  },

  period_page: {
    title: (period) => `Reports for ${period}`,
    lead: (count) => `${count} for exactly this period.`,
    description: (period) => `Project 06 reports for ${period}.`,
    caption: (period) => `Reports for ${period}`,
    lead_of: (reports, units, all) =>
      `${reports} for exactly this period, of ${units} of the ${all} provinces.`,
    doubts: (count) =>
      `${counted(count, 'place')} in the reports of this period ${count === '1' ? 'does' : 'do'} not agree`,
    moves: 'Largest changes',
    moves_lead:
      'Against the report before of the same province and kind of period. Only what can be compared is ranked; times of different length are pointed out.',
    shares_caption: 'Largest changes in the share of applications filed online',
    indicators_caption: 'Largest relative changes in key indicators',
    moves_left: (count) => `${count} other changes involve figures in doubt and are not ranked.`,
    all_services: 'All essential services together',
    columns: {
      unit: 'Unit',
      what: 'Figure',
      value: 'This period',
      change: 'Against the report before',
    },
    reported: 'Reported',
    silent: 'No report for this period',
    inside: 'Periods inside this one',
    around: 'Periods around this one',
    spans: 'Other spans',
    more_spans: (year) => `Every report of ${year}`,
    pager_previous: 'Earlier period with reports',
    pager_next: 'Later period with reports',
  },
};

export const periodSentences = { vi, en } as const;
