/** What is said of what its tables have in common. */
import type { Qualifier } from '../../../domain/figure.ts';
import type { TableKind } from '../../../domain/report.ts';

const vi = {
  // Gaps
  qualifiers: {
    'more-than': 'hơn',
    'less-than': 'dưới',
    about: 'khoảng',
    nearly: 'gần',
    'at-least': 'tối thiểu',
    'at-most': 'tối đa',
    estimated: 'ước tính',
    average: 'bình quân',
  } satisfies Record<Qualifier, string>,
  computed: (percent: string) => `tính ra ${percent}`,

  // Sections
  contents: 'Trong báo cáo này',
  sections: {
    narrative: 'Nội dung',
    services: 'Dịch vụ công',
    models: 'Mô hình',
    tasks: 'Nhiệm vụ',
    documents: 'Văn bản',
    evaluation: 'Đánh giá',
    figures: 'Số liệu',
    discrepancies: 'Đối chiếu',
    source: 'Nguồn, tải về',
  },
  sectionTitles: {
    narrative: 'Nội dung báo cáo',
    services: 'Dịch vụ công thiết yếu',
    models: 'Mô hình điểm',
    tasks: 'Nhiệm vụ được giao',
    documents: 'Văn bản triển khai',
    evaluation: 'Đánh giá mô hình điểm',
    figures: 'Số liệu và chỉ tiêu thống kê',
    discrepancies: 'Đối chiếu',
    source: 'Nguồn và tải về',
  },
  tableNames: {
    services: 'bảng dịch vụ công',
    models: 'bảng mô hình',
    tasks: 'bảng nhiệm vụ',
    documents: 'bảng văn bản',
    evaluation: 'bảng đánh giá',
    figures: 'số liệu trong lời văn',
  } satisfies Record<TableKind, string>,
  tableNote: 'Ghi chú của bảng',
  tableAddress: 'Địa chỉ của bảng này',
  tablePeriod: (period: string) => `Kỳ của bảng: ${period}`,
  noTablePeriod: 'Bảng không ghi kỳ số liệu',
  tableDataUntil: (day: string) => `Số liệu của bảng đến ${day}`,
  groupCount: (printed: string, of: string | null, counted: string, what: string) => {
    const said = of === null ? printed : `${printed}/${of}`;
    return printed === counted ? `${said} ${what}` : `ghi ${said}, có ${counted} ${what}`;
  },
  nouns: {
    services: 'dịch vụ',
    models: 'mô hình',
    tasks: 'nhiệm vụ',
    documents: 'văn bản',
    evaluation: 'mô hình',
    figures: 'số liệu',
  } satisfies Record<TableKind, string>,
  ungrouped: 'Ngoài các nhóm',
};

const en: typeof vi = {
  qualifiers: {
    'more-than': 'more than',
    'less-than': 'less than',
    about: 'about',
    nearly: 'nearly',
    'at-least': 'at least',
    'at-most': 'at most',
    estimated: 'an estimated',
    average: 'on average',
  },
  computed: (percent) => `computed ${percent}`,

  contents: 'In this report',
  sections: {
    narrative: 'Narrative',
    services: 'Services',
    models: 'Models',
    tasks: 'Tasks',
    documents: 'Documents',
    evaluation: 'Evaluation',
    figures: 'Figures',
    discrepancies: 'Discrepancies',
    source: 'Source, downloads',
  },
  sectionTitles: {
    narrative: 'Narrative',
    services: 'Essential public services',
    models: 'Pilot models',
    tasks: 'Assigned tasks',
    documents: 'Documents issued',
    evaluation: 'Evaluation of pilot models',
    figures: 'Figures and indicators',
    discrepancies: 'Discrepancies',
    source: 'Source and downloads',
  },
  tableNames: {
    services: 'services table',
    models: 'models table',
    tasks: 'tasks table',
    documents: 'documents table',
    evaluation: 'evaluation table',
    figures: 'figures of the narrative',
  },
  tableNote: 'Note on the table',
  tableAddress: 'Address of this table',
  tablePeriod: (period) => `Period of the table: ${period}`,
  noTablePeriod: 'The table states no period',
  tableDataUntil: (day) => `Data of the table until ${day}`,
  groupCount: (printed, of, counted, what) => {
    const said = of === null ? printed : `${printed} of ${of}`;
    return printed === counted ? `${said} ${what}` : `${said} printed, ${counted} ${what} listed`;
  },
  nouns: {
    services: 'services',
    models: 'models',
    tasks: 'tasks',
    documents: 'documents',
    evaluation: 'models',
    figures: 'figures',
  },
  ungrouped: 'Outside the groups',
};

export const tableSentences = { vi, en } as const;
