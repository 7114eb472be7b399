/** What is said of figures of the narrative, and counts of rows. */

import { counted } from '../../value/counted.ts';

const vi = {
  // Figures
  figuresCaption: 'Số liệu trong lời văn, theo thứ tự trong văn bản',
  figureColumns: {
    name: 'Số liệu',
    value: 'Giá trị',
    whole: 'Tổng số, chỉ tiêu giao',
    share: 'Tỷ lệ',
    when: 'Thời điểm',
    where: 'Ở mục',
  },
  /** A part of the narrative, by its number. */
  inSection: (part: string) => `Mục ${part}`,
  noSection: 'Mục khác',
  elsewhere: (count: string) =>
    `${count} số liệu khác đứng ở mô hình, nhiệm vụ mà văn bản ghi chúng.`,
  outOfWhole: (number: string) => `trong tổng\u00a0số\u00a0${number}`,
  targetOf: (number: string) => `chỉ\u00a0tiêu\u00a0giao:\u00a0${number}`,
  upTo: (from: string, to: string) => `${from}–${to}`,
  since: (start: string, end: string) => `từ ${start} đến ${end}`,
  untilDay: (end: string) => `từ đầu đến ${end}`,
  fromDay: (start: string) => `từ ${start}`,
  figurePrinted: (printed: string) => `văn bản ghi «${printed}»`,
  previous: 'kỳ trước',
  benchmark: 'đối chiếu',
  change: 'tăng giảm',
  comparison: (label: string, value: string) => `${label}: ${value}`,
  rank: (place: string, among: string | null, inside: string | null) =>
    `xếp thứ ${place}${among ? ` trong tổng số ${among}` : ''}${inside ? `, ${inside}` : ''}`,
  figureCount: (count: string) => `${count} số liệu`,
  atPlace: (place: string) => `tại ${place}`,
  preferred: 'số được chọn để so sánh',

  // Summaries
  summariesTitle: 'Số tổng hợp văn bản ghi',
  summariesCaption:
    'Những con số mà văn bản tự đếm về các dòng của mình, đặt cạnh số đếm được trong bảng',
  summaryColumns: {
    where: 'Nơi ghi',
    what: 'Đếm gì',
    printed: 'Số ghi',
    named: 'Số mục kể tên',
    counted: 'Đếm trong bảng',
  },
  summaryItems: (numbers: string) => `số ${numbers}`,
  summaryAll: (what: string) => `tất cả ${what}`,
};

const en: typeof vi = {
  figuresCaption: 'Figures of the narrative in printed order',
  figureColumns: {
    name: 'Figure',
    value: 'Value',
    whole: 'Of, target',
    share: 'Share',
    when: 'When',
    where: 'Section',
  },
  inSection: (part) => `Section ${part}`,
  noSection: 'Other sections',
  elsewhere: (count) => `${count} more figures stand with the models and tasks that they are of.`,
  outOfWhole: (number) => `of ${number}`,
  targetOf: (number) => `target ${number}`,
  upTo: (from, to) => `${from}–${to}`,
  since: (start, end) => `${start} to ${end}`,
  untilDay: (end) => `from the beginning to ${end}`,
  fromDay: (start) => `from ${start}`,
  figurePrinted: (printed) => `printed “${printed}”`,
  previous: 'previous period',
  benchmark: 'benchmark',
  change: 'change',
  comparison: (label, value) => `${label}: ${value}`,
  rank: (place, among, inside) =>
    `ranked ${place}${among ? ` of ${among}` : ''}${inside ? `, ${inside}` : ''}`,
  figureCount: (count) => counted(count, 'figure'),
  atPlace: (place) => `in ${place}`,
  preferred: 'chosen for comparison',

  summariesTitle: 'Counts printed by the document',
  summariesCaption: 'What the document counts about its own rows, beside what the tables hold',
  summaryColumns: {
    where: 'Where',
    what: 'What',
    printed: 'Printed',
    named: 'Items named',
    counted: 'Counted in the table',
  },
  summaryItems: (numbers) => `nos. ${numbers}`,
  summaryAll: (what) => `all ${what}`,
};

export const figureSentences = { vi, en } as const;
