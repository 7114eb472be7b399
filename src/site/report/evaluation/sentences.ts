/** What is said of models as the whole country evaluates them. */

const vi = {
  // Evaluation
  deployed: 'Triển khai, văn bản ghi',
  deployedAt: (count: string, of: string | null) =>
    of === null ? `${count} địa phương` : `${count}/${of} địa phương`,
  replicated: (count: string) => `${count} đề xuất`,
  provincesListed: (listed: string, distinct: string) =>
    listed === distinct
      ? `Danh sách ${listed} địa phương`
      : `Danh sách ${listed} tên, ${distinct} địa phương khác nhau`,
  provincesListedApart: (listed: string, distinct: string, printed: string) =>
    listed === distinct
      ? `Danh sách ${listed} địa phương (văn bản ghi ${printed})`
      : `Danh sách ${listed} tên, ${distinct} địa phương khác nhau (văn bản ghi ${printed})`,
  repeated: 'lặp',
  unknownPlace: 'không rõ địa phương nào',
  noList: 'văn bản không ghi danh sách',
  countsTitle: (models: string) => `${models} mô hình ghi số khác danh sách`,
  countsUnit: 'Số địa phương triển khai',
  counts: ['văn bản ghi', 'số tên liệt kê', 'địa phương khác nhau'],
  countsSource: 'Đếm từ danh sách địa phương của từng mô hình dưới đây.',
};

const en: typeof vi = {
  deployed: 'Deployed, as printed',
  deployedAt: (count, of) => (of === null ? `${count} provinces` : `${count}/${of} provinces`),
  replicated: (count) => `${count} propose it`,
  provincesListed: (listed, distinct) =>
    listed === distinct
      ? `List of ${listed} provinces`
      : `List of ${listed} names, ${distinct} different provinces`,
  provincesListedApart: (listed, distinct, printed) =>
    listed === distinct
      ? `List of ${listed} provinces (${printed} printed)`
      : `List of ${listed} names, ${distinct} different provinces (${printed} printed)`,
  repeated: 'repeated',
  unknownPlace: 'unknown place',
  noList: 'no list printed',
  countsTitle: (models) => `${models} models state another number than they list`,
  countsUnit: 'Provinces in which the model is deployed',
  counts: ['as printed', 'names listed', 'different provinces'],
  countsSource: 'Counted in the list of provinces of each model below.',
};

export const evaluationSentences = { vi, en } as const;
