/** The main points of a report, as sentences. */

import { counted } from '../../value/counted.ts';

const vi = {
  mainPoints: 'Điểm chính',
  servicesOnly: (count: string) => `${count} dịch vụ công thiết yếu.`,
  servicesShare: (count: string, share: string) => `${count} dịch vụ: ${share}.`,
  sharePrinted: (share: string) => `${share} hồ sơ nộp trực tuyến`,
  shareComputed: (share: string) => `${share} hồ sơ nộp trực tuyến, tính từ số hồ sơ văn bản ghi`,
  shareBoth: (printed: string, computed: string) =>
    `văn bản ghi ${printed} hồ sơ nộp trực tuyến, cộng các dòng được ${computed}`,
  /** The direction as a sign, the size without one. */
  changeIs: (sign: number, points: string) =>
    sign === 0 ? 'không đổi' : `${sign > 0 ? 'tăng' : 'giảm'} ${points} điểm`,
  changeBy: (isPrinted: boolean, change: string) =>
    `${change} ${isPrinted ? 'theo văn bản' : 'theo tổng các dòng'}`,
  against: (value: string, change: string, earlier: string) =>
    `${value}; ${change} so với ${earlier}`,
  and: ' và ',
  lowestShare: (name: string, share: string) => `Thấp nhất: ${name}, ${share}.`,
  completedOf: (count: string, all: string, noun: string, others: string) =>
    `${count} trong ${all} ${noun} đã hoàn thành${others === '' ? '' : `; ${others}`}.`,
  noneCompleted: (all: string, noun: string, others: string) => `${all} ${noun}: ${others}.`,
  completedPrinted: (count: string, of: string | null, noun: string, inRows: string) =>
    `Văn bản ghi ${count}${of === null ? '' : ` trong ${of}`} ${noun} đã hoàn thành; ${inRows}.`,
  inRows: (all: string, statuses: string) => `bảng có ${all}: ${statuses}`,
  hindered: (count: string, noun: string) => `${count} ${noun} có mục khó khăn, vướng mắc.`,
  evaluatedModels: (all: string, everywhere: string) =>
    `${all} mô hình được đánh giá, ${everywhere} mô hình triển khai ở mọi địa phương.`,
  listsDiffer: (differing: string, lists: string) =>
    `Ở ${differing} trong ${lists} danh sách địa phương, số tên khác số văn bản ghi.`,
  countIn: (count: string, section: string) => `${count} ở ${section}`,
  doubts: (count: string, places: string | null) =>
    `${count} điểm chưa khớp${places === null ? '' : `: ${places}`}.`,
  noDoubts: 'Không phát hiện điểm nào chưa khớp.',
};

const en: typeof vi = {
  mainPoints: 'Main points',
  servicesOnly: (count) => `${count} essential public services.`,
  servicesShare: (count, share) => `${count} services: ${share}.`,
  sharePrinted: (share) => `${share} of applications filed online`,
  shareComputed: (share) => `${share} of applications filed online, computed from printed counts`,
  shareBoth: (printed, computed) =>
    `${printed} of applications filed online as printed, ${computed} by the sum of the rows`,
  changeIs: (sign, points) =>
    sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${points} points`,
  changeBy: (isPrinted, change) =>
    `${change} ${isPrinted ? 'by the documents' : 'by the sums of rows'}`,
  against: (value, change, earlier) => `${value}; ${change} against ${earlier}`,
  and: ' and ',
  lowestShare: (name, share) => `Lowest: ${name}, ${share}.`,
  completedOf: (count, all, noun, others) =>
    `${count} of ${all} ${noun} completed${others === '' ? '' : `; ${others}`}.`,
  noneCompleted: (all, noun, others) => `${all} ${noun}: ${others}.`,
  completedPrinted: (count, of, noun, inRows) =>
    `The document counts ${count}${of === null ? '' : ` of ${of}`} ${noun} as completed; ${inRows}.`,
  inRows: (all, statuses) => `the table has ${all}: ${statuses}`,
  hindered: (count, noun) => `${count} ${noun} have an entry on difficulties.`,
  evaluatedModels: (all, everywhere) =>
    `${all} models evaluated, ${everywhere} of them deployed in every province.`,
  listsDiffer: (differing, lists) =>
    `In ${differing} of ${lists} lists of provinces the number of names is not the printed one.`,
  countIn: (count, section) => `${count} in ${section}`,
  doubts: (count, places) =>
    `${counted(count, 'discrepancy', 'discrepancies')}${places === null ? '' : `: ${places}`}.`,
  noDoubts: 'Nothing was found that does not agree.',
};

export const mainPointSentences = { vi, en } as const;
