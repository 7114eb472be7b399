/** What is said of models and tasks. */

import { counted } from '../../value/counted.ts';

const vi = {
  // Models, tasks
  statusSummary: 'Theo trạng thái',
  doubtsInside: (count: number) => `${count} điểm chưa khớp`,
  statusPrinted: (printed: string) => `văn bản ghi «${printed}»`,
  statusElsewhere: 'Nơi khác ghi',
  statusAt: (where: string, status: string, printed: string | null) =>
    `${where}: ${status}${printed ? ` («${printed}»)` : ''}`,
  ordinal: 'Số thứ tự trong bảng',
  lead: 'Chủ trì',
  cooperating: 'Phối hợp',
  agencies: 'Cơ quan',
  agenciesAsPrinted: 'Cơ quan, như văn bản ghi',
  deadline: 'Thời hạn',
  directives: 'Văn bản giao',
  nationalModel: 'Mô hình quốc gia',
  alsoNamed: 'Cũng nhắc đến',
  nationalModelName: (n: string, name: string) => `số ${n}, ${name}`,
  purpose: 'Mục tiêu',
  detail: 'Nội dung',
  result: 'Kết quả',
  difficulties: 'Khó khăn, vướng mắc',
  nextSteps: 'Hướng triển khai tiếp theo',
  value: 'Giá trị mang lại',
  valueFor: (whom: string) => `Giá trị mang lại: ${whom}`,
  funding: 'Kinh phí',
  note: 'Ghi chú',
  replication: 'Nhân rộng',
  /** The caption of a table within an entry, which says of what. */
  figuresInside: 'Số liệu',
  modelNumber: (number: string) => `Mô hình ${number}`,
  taskNumber: (number: string) => `Nhiệm vụ ${number}`,
  unnumbered: 'Không đánh số',
};

const en: typeof vi = {
  statusSummary: 'By status',
  doubtsInside: (count) => counted(count, 'discrepancy', 'discrepancies'),
  statusPrinted: (printed) => `printed “${printed}”`,
  statusElsewhere: 'Stated elsewhere',
  statusAt: (where, status, printed) => `${where}: ${status}${printed ? ` (“${printed}”)` : ''}`,
  ordinal: 'No. in the table',
  lead: 'Lead',
  cooperating: 'Cooperating',
  agencies: 'Agencies',
  agenciesAsPrinted: 'Agencies as printed',
  deadline: 'Deadline',
  directives: 'Directives',
  nationalModel: 'National model',
  alsoNamed: 'Also named',
  nationalModelName: (n, name) => `no. ${n}, ${name}`,
  purpose: 'Purpose',
  detail: 'Content',
  result: 'Result',
  difficulties: 'Difficulties',
  nextSteps: 'Next steps',
  value: 'Value',
  valueFor: (whom) => `Value for ${whom}`,
  funding: 'Funding',
  note: 'Note',
  replication: 'Replication',
  figuresInside: 'Figures',
  modelNumber: (number) => `Model ${number}`,
  taskNumber: (number) => `Task ${number}`,
  unnumbered: 'Unnumbered',
};

export const entrySentences = { vi, en } as const;
