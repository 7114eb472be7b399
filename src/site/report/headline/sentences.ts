/** What is said of the headline figures of a report. */

const vi = {
  // Headline figures
  description: (unit: string, period: string) =>
    `Báo cáo Đề án 06 của ${unit}, ${period}: dịch vụ công, mô hình, nhiệm vụ, văn bản và mọi số liệu như văn bản ghi, kèm những điểm chưa khớp.`,
  searchKind: 'Báo cáo',
  received: 'Hồ sơ dịch vụ công thiết yếu tiếp nhận',
  onlineShare: 'Tỷ lệ nộp trực tuyến',
  modelsCompleted: 'Mô hình đã hoàn thành',
  tasksCompleted: 'Nhiệm vụ đã hoàn thành',
  inTable: (counts: string) => `trong bảng: ${counts}`,
  modelsEvaluated: 'Mô hình được đánh giá',
  deployedEverywhere: 'Mô hình triển khai ở mọi địa phương',
  listsPrinted: 'Mô hình có danh sách địa phương',
  listsDiffering: 'Số văn bản ghi khác số tên trong danh sách',
  groupsPrinted: (groups: number) => `theo tiêu đề của ${groups} nhóm`,
  outOf: (whole: string) => `/ ${whole}`,
  byDocument: (change: string, earlier: string, before: string, now: string, after: string) =>
    `${change} theo văn bản: ${earlier} ghi ${before}, ${now} ghi ${after}`,
  byRows: (change: string, earlier: string, before: string, now: string, after: string) =>
    `${change} theo tổng các dòng: ${earlier} là ${before}, ${now} là ${after}`,
  tableWithoutPeriod: 'bảng không ghi kỳ số liệu; kỳ nêu ở đây là kỳ của báo cáo',
  earlierWithoutPeriod: 'bảng của báo cáo trước không ghi kỳ số liệu',
  points: (number: string) => `${number} điểm`,
  unchanged: 'không đổi',
  addedUp: (total: string) => `cộng lại ${total}`,
  shareOurs: 'tính từ số hồ sơ văn bản ghi; văn bản không ghi tỷ lệ chung',
  fromGroups: (groups: number) => `cộng số ghi của ${groups} nhóm; văn bản không ghi tổng chung`,
  asOf: (day: string) => `đến ${day}`,
};

const en: typeof vi = {
  description: (unit, period) =>
    `Project 06 report of ${unit}, ${period}: services, models, tasks, documents and every figure as printed, with what does not agree.`,
  searchKind: 'Report',
  received: 'Applications received, essential services',
  onlineShare: 'Filed online',
  modelsCompleted: 'Models completed',
  tasksCompleted: 'Tasks completed',
  inTable: (counts) => `in the table: ${counts}`,
  modelsEvaluated: 'Models evaluated',
  deployedEverywhere: 'Models deployed in every province',
  listsPrinted: 'Models with a list of provinces',
  listsDiffering: 'Count differs from the names listed',
  groupsPrinted: (groups) => `according to ${groups} group headings`,
  outOf: (whole) => `/ ${whole}`,
  byDocument: (change, earlier, before, now, after) =>
    `${change} by the documents: ${before} for ${earlier}, ${after} for ${now}`,
  byRows: (change, earlier, before, now, after) =>
    `${change} by the sums of rows: ${before} for ${earlier}, ${after} for ${now}`,
  tableWithoutPeriod: 'the table states no period; the period named here is that of the report',
  earlierWithoutPeriod: 'the table of the earlier report states no period',
  points: (number) => `${number} points`,
  unchanged: 'unchanged',
  addedUp: (total) => `rows add up to ${total}`,
  shareOurs: 'computed from printed counts; no overall share is printed',
  fromGroups: (groups) => `sum of ${groups} printed group totals; no grand total is printed`,
  asOf: (day) => `until ${day}`,
};

export const headlineSentences = { vi, en } as const;
