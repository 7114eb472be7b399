/** What is said of statistical indicators over all reports, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  indicator: {
    title: 'Chỉ tiêu thống kê',
    description:
      'Các chỉ tiêu thống kê trong báo cáo Đề án 06: định nghĩa, đơn vị tính, số liệu từng tỉnh, thành phố, từng kỳ.',
    lead: (indicators: string, told: string) =>
      `${indicators} chỉ tiêu thống kê, ${told} chỉ tiêu đã có trong báo cáo.`,
    contents: 'Các nhóm chỉ tiêu',
    index_caption: 'Chỉ tiêu, đơn vị tính, loại số và số báo cáo có chỉ tiêu ấy',
    columns: {
      indicator: 'Chỉ tiêu',
      measured_in: 'Đơn vị tính',
      kind: 'Loại số',
      reports: 'Số báo cáo',
      unit: 'Tỉnh, thành phố',
      period: 'Kỳ báo cáo',
      value: 'Văn bản ghi',
      whole: 'Trên tổng số',
      target: 'Chỉ tiêu giao',
      share: 'Tỷ lệ',
      time: 'Tính cho',
      notes: 'Thay đổi, ghi chú',
    },
    not_reported: 'chưa có',
    kinds: {
      flow: 'số phát sinh trong kỳ',
      total: 'số lũy kế',
      stock: 'số tại một thời điểm',
      ratio: 'tỷ lệ hoặc điểm số',
    },
    kind_notes: {
      flow: 'Số phát sinh trong kỳ: chỉ so được giữa những khoảng thời gian dài bằng nhau.',
      total: 'Số lũy kế: tính từ đầu đến ngày ghi, không cộng các kỳ với nhau.',
      stock: 'Số tại một thời điểm: không cộng các kỳ với nhau.',
      ratio: 'Tỷ lệ hoặc điểm số: không cộng với nhau.',
    },
    page_description: (name: string) =>
      `${name}: số liệu theo từng tỉnh, thành phố và từng kỳ báo cáo Đề án 06, giữ như văn bản ghi.`,
    page_lead: (reports: string, units: string) => `${reports} báo cáo của ${units} đơn vị.`,
    page_none: 'Chưa báo cáo nào có chỉ tiêu này.',
    about: {
      title: 'Chỉ tiêu này là gì',
      measured_in: 'Đơn vị tính',
      kind: 'Loại số',
      definition: 'Định nghĩa',
      group: 'Nhóm',
      part_of: 'Là một phần của',
      parts: 'Trong đó có',
    },
    table_title: 'Theo đơn vị và kỳ báo cáo',
    table_caption: (name: string) => `${name}, theo đơn vị và kỳ báo cáo`,
    note: 'Mỗi số giữ như văn bản ghi; bấm vào kỳ báo cáo để xem số ấy trong báo cáo. Chỉ tiêu giao là số tối thiểu phải đạt, do văn bản ghi.',
    only_latest: (count: string) =>
      `Bảng chỉ ghi báo cáo mới nhất của mỗi nơi; ${count} số khác xem ở các báo cáo trước.`,
    only_whole: (count: string) =>
      `Số của từng phần (cấp, địa bàn, loại) được lược bớt ở đây; ${count} số như thế xem trong báo cáo.`,
    time: {
      stretch: (start: string, end: string) => `từ ${start} đến ${end}`,
      until: (end: string) => `từ đầu đến ${end}`,
      day: (end: string) => `ngày ${end}`,
      unknown: 'văn bản không nêu ngày',
    },
    gap: {
      'no-report': 'không có báo cáo',
      'not-in-report': 'báo cáo không có số này',
      unreadable: 'bảng không đọc được',
    },
    gap_periods: (first: string, last: string) => `${first} đến ${last}`,
    elsewhere: (value: string) => `nơi khác ghi ${value}`,
    places: {
      models: (row: string) => `mô hình ${row}`,
      tasks: (row: string) => `nhiệm vụ ${row}`,
      services: 'bảng dịch vụ công',
      figures: 'số liệu',
    },
    printed: (text: string) => `«${text}»`,
    chart_source: 'Nguồn: các báo cáo trong bảng bên dưới.',
    chart_chosen: (count: string, of: string) =>
      `Vẽ ${count} trong ${of} đơn vị, là những đơn vị có nhiều số nhất.`,
    neighbours: 'Chỉ tiêu cùng nhóm',
    search_kind: 'Chỉ tiêu thống kê',
  },
};

const en: typeof vi = {
  indicator: {
    title: 'Indicators',
    description:
      'The indicators in Project 06 reports: definitions, units of measure, and figures by province and period.',
    lead: (indicators, told) => `${indicators} indicators, ${told} of them in reports so far.`,
    contents: 'Groups of indicators',
    index_caption: 'Indicator, unit of measure, kind, and how many reports have it',
    columns: {
      indicator: 'Indicator',
      measured_in: 'Measured in',
      kind: 'Kind',
      reports: 'Reports',
      unit: 'Province or city',
      period: 'Period',
      value: 'As printed',
      whole: 'Out of',
      target: 'Target set',
      share: 'Share',
      time: 'Counted for',
      notes: 'Change, notes',
    },
    not_reported: 'none yet',
    kinds: {
      flow: 'count over a period',
      total: 'cumulative count',
      stock: 'count at a point in time',
      ratio: 'percentage or score',
    },
    kind_notes: {
      flow: 'A count over a period: comparable only between times of the same length.',
      total:
        'A cumulative count: from the beginning until the day stated; periods are not added up.',
      stock: 'A count at a point in time: periods are not added up.',
      ratio: 'A percentage or score: never added up.',
    },
    page_description: (name) =>
      `${name}: figures by province and reporting period of Project 06, as printed.`,
    page_lead: (reports, units) => `${counted(reports, 'report')} of ${counted(units, 'unit')}.`,
    page_none: 'No report has this indicator yet.',
    about: {
      title: 'What it is',
      measured_in: 'Measured in',
      kind: 'Kind',
      definition: 'Definition',
      group: 'Group',
      part_of: 'Part of',
      parts: 'Has as parts',
    },
    table_title: 'By unit and period',
    table_caption: (name) => `${name}, by unit and period`,
    note: 'Every figure is as printed; follow the period to see it in its report. The target set is the minimum to be reached, as the document states it.',
    only_latest: (count) =>
      `The table has the latest report of each place; ${count} more figures are in earlier reports.`,
    only_whole: (count) =>
      `Figures of parts (levels, places, kinds) are left out here; ${count} of them are in the reports.`,
    time: {
      stretch: (start, end) => `${start} to ${end}`,
      until: (end) => `from the beginning to ${end}`,
      day: (end) => `on ${end}`,
      unknown: 'the document names no day',
    },
    gap: {
      'no-report': 'no report',
      'not-in-report': 'not in the report',
      unreadable: 'table unreadable',
    },
    gap_periods: (first, last) => `${first} to ${last}`,
    elsewhere: (value) => `stated elsewhere as ${value}`,
    places: {
      models: (row) => `model ${row}`,
      tasks: (row) => `task ${row}`,
      services: 'table of services',
      figures: 'figures',
    },
    printed: (text) => `“${text}”`,
    chart_source: 'Source: the reports in the table below.',
    chart_chosen: (count, of) => `${count} of ${of} units are drawn, those with most figures.`,
    neighbours: 'Indicators of the same group',
    search_kind: 'Indicator',
  },
};

export const indicatorSentences = { vi, en } as const;
