/** What is said of the list of documents. */

const vi = {
  // Documents
  documentsCaption: 'Văn bản đã ban hành',
  documentColumns: {
    stt: 'STT',
    number: 'Số, ký hiệu',
    type: 'Loại',
    date: 'Ngày',
    subject: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    note: 'Ghi chú',
  },
  noNumber: 'không ghi số',
  datePrinted: (printed: string) => `văn bản ghi «${printed}»`,
};

const en: typeof vi = {
  documentsCaption: 'Documents issued',
  documentColumns: {
    stt: 'No.',
    number: 'Number',
    type: 'Type',
    date: 'Date',
    subject: 'Subject',
    issuer: 'Issuer',
    note: 'Note',
  },
  noNumber: 'no number printed',
  datePrinted: (printed) => `printed “${printed}”`,
};

export const documentSentences = { vi, en } as const;
