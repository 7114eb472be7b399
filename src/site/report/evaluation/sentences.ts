/** What is said of models as the whole country evaluates them. */

const vi = {
  // Evaluation
  evaluationCaption: 'Số địa phương triển khai và đề xuất nhân rộng từng mô hình',
  evaluationColumns: {
    number: 'Số',
    model: 'Mô hình',
    deployed: 'Triển khai, văn bản ghi',
    listed: 'Tên trong danh sách',
    distinct: 'Địa phương khác nhau',
    replicate: 'Đề xuất nhân rộng',
  },
  deployedAt: (count: string, of: string | null) =>
    of === null ? `${count} địa phương` : `${count}/${of} địa phương`,
  countOf: (count: string, of: string) => `${count}/${of}`,
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
};

const en: typeof vi = {
  evaluationCaption: 'Provinces that deploy each model and propose to replicate it',
  evaluationColumns: {
    number: 'No.',
    model: 'Model',
    deployed: 'Deployed, as printed',
    listed: 'Names listed',
    distinct: 'Different provinces',
    replicate: 'Propose replication',
  },
  deployedAt: (count, of) => (of === null ? `${count} provinces` : `${count}/${of} provinces`),
  countOf: (count, of) => `${count}/${of}`,
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
};

export const evaluationSentences = { vi, en } as const;
