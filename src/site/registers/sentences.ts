/** What is said of the registers of tasks and documents, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  register: {
    tasks: {
      title: 'Nhiệm vụ',
      description:
        'Mọi nhiệm vụ trong các báo cáo Đề án 06: lọc theo tỉnh, kỳ báo cáo, cơ quan chủ trì và trạng thái; mỗi dòng dẫn đến chỗ của nó trong báo cáo.',
      lead: (reports: string, units: string) =>
        `Nhiệm vụ của ${units} đơn vị, chép từ ${reports} báo cáo. Một nhiệm vụ thường đứng trong nhiều báo cáo liên tiếp; số đếm ở đây là số dòng của từng báo cáo.`,
      none: 'Chưa báo cáo nào có bảng nhiệm vụ.',
      list: 'Danh sách nhiệm vụ',
      caption: 'Nhiệm vụ theo lựa chọn trên',
      units_caption: 'Nhiệm vụ trong báo cáo mới nhất của từng đơn vị, theo trạng thái',
      words: 'Từ trong nhiệm vụ',
      one: '{count} nhiệm vụ.',
      some: '{count} nhiệm vụ trong {part} trên {parts} phần đã tải.',
    },
    documents: {
      title: 'Văn bản',
      description:
        'Mọi văn bản được liệt kê trong các báo cáo Đề án 06: lọc theo tỉnh, kỳ báo cáo và loại; mỗi dòng dẫn đến chỗ của nó trong báo cáo.',
      lead: (reports: string, units: string) =>
        `Văn bản mà ${units} đơn vị liệt kê, chép từ ${reports} báo cáo. Một văn bản có thể đứng trong nhiều báo cáo; số đếm ở đây là số dòng.`,
      none: 'Chưa báo cáo nào có danh mục văn bản.',
      list: 'Danh sách văn bản',
      caption: 'Văn bản theo lựa chọn trên',
      units_caption: 'Số văn bản mà báo cáo mới nhất của từng đơn vị liệt kê',
      words: 'Từ trong trích yếu, số ký hiệu',
      one: '{count} văn bản.',
      some: '{count} văn bản trong {part} trên {parts} phần đã tải.',
    },
    filter: 'Lọc danh sách',
    choose: 'Chọn ở một ô bất kỳ, hay gõ vài từ (không cần dấu); danh sách hiện ngay bên dưới.',
    fields: {
      unit: 'Tỉnh, thành phố',
      period: 'Kỳ báo cáo',
      lead: 'Cơ quan chủ trì',
      status: 'Trạng thái',
      type: 'Loại văn bản',
    },
    any: {
      unit: 'Mọi đơn vị',
      lead: 'Mọi cơ quan',
      status: 'Mọi trạng thái',
      type: 'Mọi loại',
      period: 'Mọi kỳ',
    },
    latest: 'Báo cáo mới nhất của mỗi đơn vị',
    whole_year: (year: string) => `Mọi kỳ trong năm ${year}`,
    year: (year: string) => `Năm ${year}`,
    show: 'Xem danh sách',
    reset: 'Bỏ lọc',
    loading: 'Đang tải…',
    failed: 'Không tải được dữ liệu. Xin thử lại, hoặc xem trong từng báo cáo ở bảng bên dưới.',
    more: 'Hiện thêm',
    more_parts: 'Tải tiếp các phần còn lại',
    columns: {
      task: 'Nhiệm vụ',
      document: 'Trích yếu',
      where: 'Báo cáo',
      lead: 'Chủ trì',
      deadline: 'Thời hạn',
      status: 'Trạng thái',
      number: 'Số, ký hiệu',
      type: 'Loại',
      date: 'Ngày',
      issuer: 'Cơ quan ban hành',
      unit: 'Đơn vị',
      latest: 'Báo cáo mới nhất',
      rows: 'Số dòng',
      others: 'Báo cáo khác',
      year: 'Năm',
      reports: 'Số báo cáo',
    },
    doubt: 'có chỗ chưa khớp',
    by_unit: 'Theo đơn vị',
    by_year: 'Theo năm',
    by_year_caption: 'Số báo cáo có bảng này và số dòng, theo năm',
    no_script:
      'Bộ lọc cần JavaScript. Không có nó, từng dòng vẫn xem được trong báo cáo của mỗi đơn vị, theo các bảng sau.',
  },
};

const en: typeof vi = {
  register: {
    tasks: {
      title: 'Tasks',
      description:
        'Every task in the reports on Project 06: filter by province, period, lead agency and status; each row leads to its place in its report.',
      lead: (reports, units) =>
        `Tasks of ${counted(units, 'unit')}, from ${counted(reports, 'report')}. A task often stands in report after report; what is counted here are the rows of each.`,
      none: 'No report has a table of tasks yet.',
      list: 'List of tasks',
      caption: 'Tasks that answer the choice above',
      units_caption: 'Tasks in the latest report of each unit, by status',
      words: 'Words of the task',
      one: '{count} tasks.',
      some: '{count} tasks in {part} of {parts} parts, which are loaded.',
    },
    documents: {
      title: 'Documents',
      description:
        'Every document that reports on Project 06 list: filter by province, period and type; each row leads to its place in its report.',
      lead: (reports, units) =>
        `Documents that ${counted(units, 'unit lists', 'units list')}, from ${counted(reports, 'report')}. A document may stand in several reports; what is counted here are rows.`,
      none: 'No report lists documents yet.',
      list: 'List of documents',
      caption: 'Documents that answer the choice above',
      units_caption: 'Documents that the latest report of each unit lists',
      words: 'Words of the subject or number',
      one: '{count} documents.',
      some: '{count} documents in {part} of {parts} parts, which are loaded.',
    },
    filter: 'Filter the list',
    choose: 'Choose in any field, or type a few words; the list appears below at once.',
    fields: {
      unit: 'Province or city',
      period: 'Period',
      lead: 'Lead agency',
      status: 'Status',
      type: 'Type of document',
    },
    any: {
      unit: 'All units',
      lead: 'All agencies',
      status: 'All statuses',
      type: 'All types',
      period: 'All periods',
    },
    latest: 'Latest report of each unit',
    whole_year: (year) => `All periods of ${year}`,
    year: (year) => year,
    show: 'Show the list',
    reset: 'Clear',
    loading: 'Loading…',
    failed: 'The data could not be loaded. Try again, or look into the reports in the table below.',
    more: 'Show more',
    more_parts: 'Load the remaining parts',
    columns: {
      task: 'Task',
      document: 'Subject',
      where: 'Report',
      lead: 'Lead agency',
      deadline: 'Deadline',
      status: 'Status',
      number: 'Number',
      type: 'Type',
      date: 'Date',
      issuer: 'Issued by',
      unit: 'Unit',
      latest: 'Latest report',
      rows: 'Rows',
      others: 'Other reports',
      year: 'Year',
      reports: 'Reports',
    },
    doubt: 'something does not agree',
    by_unit: 'By unit',
    by_year: 'By year',
    by_year_caption: 'Reports with this table and their rows, by year',
    no_script:
      'The filter needs JavaScript. Without it every row can be seen in the report of each unit, through the tables below.',
  },
};

export const registerSentences = { vi, en } as const;
