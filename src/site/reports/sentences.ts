/** What is said of reports in lists, Vietnamese first, English in the same shape. */
import type { ReportKind, TableKind } from '../../domain/report.ts';
import { counted } from '../value/counted.ts';

const vi = {
  report: {
    name: (unit: string, period: string) => `${unit}, ${period}`,
    kind: {
      monthly: 'Báo cáo tháng',
      quarterly: 'Báo cáo quý',
      'half-yearly': 'Báo cáo 6 tháng',
      annual: 'Báo cáo năm',
      thematic: 'Báo cáo chuyên đề',
    } satisfies Record<ReportKind, string> as Record<ReportKind, string>,
    table: {
      services: 'dịch vụ công',
      models: 'mô hình',
      tasks: 'nhiệm vụ',
      documents: 'văn bản',
      evaluation: 'mô hình được đánh giá',
      figures: 'số liệu',
    } satisfies Record<TableKind, string> as Record<TableKind, string>,
    table_count: (count: string, table: string) => `${count} ${table}`,
    inferred: 'kỳ suy ra từ nội dung',
    count: (count: string) => `${count} báo cáo`,
  },

  reports: {
    title: 'Báo cáo',
    lead: 'Mọi báo cáo đã có, kỳ mới nhất ở trên.',
    description: 'Danh sách báo cáo Đề án 06 theo năm, đơn vị và kỳ, kèm số dòng của từng bảng.',
    caption: (year: string, count: string) => `${count} báo cáo có kỳ kết thúc trong năm ${year}`,
    columns: {
      report: 'Báo cáo',
      kind: 'Loại',
      issuer: 'Cơ quan báo cáo',
      until: 'Số liệu đến',
      tables: 'Gồm',
    },
  },

  /** The list of all reports where it is divided, and the pages of its years. */
  years: {
    lead: (count: string, first: string, last: string) =>
      `${count} báo cáo, có kỳ kết thúc từ năm ${first} đến năm ${last}. Chọn một năm, hoặc một con số để đến danh sách của kỳ ấy.`,
    calendar: 'Theo năm và tháng',
    calendar_caption: 'Số báo cáo của từng kỳ, theo năm và tháng',
    newest: (name: string) => `Mới nhất: ${name}`,
    all_of_year: (year: string, count: string) => `Cả năm ${year}: ${count} báo cáo`,
    all_of_period: (period: string, count: string) => `Cả ${period}: ${count} báo cáo`,
    name: (year: string) => `Năm ${year}`,
    title: (year: string) => `Danh sách báo cáo, năm ${year}`,
    description: (year: string) =>
      `Các báo cáo Đề án 06 có kỳ kết thúc trong năm ${year}, theo kỳ và theo đơn vị.`,
    of_year: (count: string, year: string) => `${count} báo cáo có kỳ kết thúc trong năm ${year}.`,
    periods: 'Theo kỳ',
    units: 'Theo đơn vị',
    units_caption: (year: string) => `Báo cáo năm ${year} của từng đơn vị, theo tháng`,
    pager: 'Năm trước và năm sau',
    previous: 'Năm trước có báo cáo',
    next: 'Năm sau có báo cáo',
  },
};

const en: typeof vi = {
  report: {
    name: (unit, period) => `${unit}, ${period}`,
    kind: {
      monthly: 'Monthly report',
      quarterly: 'Quarterly report',
      'half-yearly': 'Half-yearly report',
      annual: 'Annual report',
      thematic: 'Thematic report',
    },
    table: {
      services: 'public services',
      models: 'models',
      tasks: 'tasks',
      documents: 'documents',
      evaluation: 'models evaluated',
      figures: 'figures',
    },
    table_count: (count, table) => `${count} ${table}`,
    inferred: 'period inferred from the content',
    count: (count) => counted(count, 'report'),
  },

  reports: {
    title: 'Reports',
    lead: 'Every report, newest period first.',
    description: 'Project 06 reports by year, province and period, with the rows of each table.',
    caption: (year, count) => `${counted(count, 'report')} for periods that end in ${year}`,
    columns: {
      report: 'Report',
      kind: 'Kind',
      issuer: 'Issuing body',
      until: 'Data until',
      tables: 'Holds',
    },
  },

  years: {
    lead: (count, first, last) =>
      `${counted(count, 'report')} for periods that end in ${first} to ${last}. Choose a year, or a number for the list of that period.`,
    calendar: 'By year and month',
    calendar_caption: 'Number of reports for each period, by year and month',
    newest: (name) => `Newest: ${name}`,
    all_of_year: (year, count) => `All of ${year}: ${counted(count, 'report')}`,
    all_of_period: (period, count) => `All of ${period}: ${counted(count, 'report')}`,
    name: (year) => year,
    title: (year) => `List of reports, ${year}`,
    description: (year) =>
      `Project 06 reports for periods that end in ${year}, by period and by unit.`,
    of_year: (count, year) => `${counted(count, 'report')} for periods that end in ${year}.`,
    periods: 'By period',
    units: 'By unit',
    units_caption: (year) => `Reports for ${year} of each unit, by month`,
    pager: 'Previous and next year',
    previous: 'Earlier year with reports',
    next: 'Later year with reports',
  },
};

export const reportListSentences = { vi, en } as const;
