/** What is said of pilot models over all reports, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  model: {
    title: 'Mô hình điểm',
    description:
      '44 mô hình điểm của Đề án 06 qua mọi báo cáo: tỉnh, thành phố nào triển khai, đến đâu, vướng mắc gì.',
    lead: (models: string, reporting: string) =>
      `${models} mô hình điểm. ${reporting} tỉnh, thành phố có báo cáo về từng mô hình.`,
    lead_listed: (lists: string, report: string) =>
      `Báo cáo ${report} ghi danh sách địa phương của ${lists} mô hình.`,
    none: 'Chưa báo cáo nào nói về từng mô hình.',
    matrix: {
      title: (list: string) => `Mô hình nào ở đâu, ${list}`,
      caption: 'Trạng thái trong báo cáo mới nhất của mỗi nơi, và tên trong danh sách toàn quốc',
      model: 'Mô hình',
      national: 'Toàn quốc ghi',
      listed: 'có tên',
      unlisted: 'không có tên',
      both: (status: string, listed: string) => `${status}, ${listed}`,
      legend_listed: 'Nền xanh: có tên trong danh sách của báo cáo toàn quốc',
      legend_empty: 'Ô trống: không có tên, tỉnh chưa báo cáo',
      legend_no_list: 'Dấu chấm: văn bản không ghi danh sách',
      note: 'Ký hiệu là trạng thái trong báo cáo mới nhất của chính tỉnh, thành phố; nơi tự báo cáo đứng trước. Mỗi cột một nơi, kéo ngang để xem hết.',
    },
    page_description: (name: string) =>
      `${name}: tỉnh, thành phố nào triển khai, kết quả, khó khăn và việc tiếp theo trong từng báo cáo Đề án 06.`,
    number: (n: string) => `Mô hình số ${n} trong danh mục 44 mô hình toàn quốc`,
    page_lead: (units: string) => `${units} tỉnh, thành phố có báo cáo về mô hình này.`,
    page_none: 'Chưa tỉnh, thành phố nào có báo cáo về mô hình này.',
    national: {
      title: 'Toàn quốc',
      printed: 'Văn bản ghi',
      listed: 'Tên trong danh sách',
      distinct: 'Địa phương khác nhau',
      no_list: 'Văn bản không ghi danh sách địa phương của mô hình này.',
      printed_differs: (printed: string, listed: string) =>
        `Văn bản ghi ${printed}, danh sách có ${listed} tên.`,
      repeated: (names: string) => `Tên lặp trong danh sách: ${names}.`,
      unknown: (names: string) => `Không rõ địa phương nào: ${names}.`,
      none: 'Chưa báo cáo toàn quốc nào nói về mô hình này.',
      names: (count: string) => `${count} địa phương có tên trong danh sách`,
    },
    map: {
      title: 'Có ở đâu',
      alt: (listed: string, total: string) =>
        `Sơ đồ ô vuông các đơn vị cấp tỉnh: ${listed} trong tổng số ${total} đơn vị có tên trong danh sách.`,
      alt_no_list:
        'Sơ đồ ô vuông các đơn vị cấp tỉnh: văn bản không ghi danh sách địa phương của mô hình này.',
      summary: (listed: string, total: string) =>
        `Ô đậm: ${listed} trong tổng số ${total} tỉnh, thành phố có tên trong danh sách toàn quốc. Ký hiệu trong ô: trạng thái do tỉnh tự báo cáo.`,
      summary_no_list:
        'Ô chấm: báo cáo toàn quốc không ghi danh sách địa phương. Ký hiệu trong ô: trạng thái do tỉnh tự báo cáo.',
      summary_none:
        'Chưa báo cáo toàn quốc nào nói về mô hình này. Ký hiệu trong ô: trạng thái do tỉnh tự báo cáo.',
      list: 'Xem từng báo cáo',
      listed: 'có tên trong danh sách toàn quốc',
      unlisted: 'không có tên trong danh sách toàn quốc',
      no_list: 'toàn quốc không ghi danh sách',
      reported: (status: string) => `tự báo cáo: ${status}`,
    },
    own: {
      title: 'Tỉnh, thành phố tự báo cáo',
    },
    said: {
      title: 'Từng báo cáo nói gì',
      caption: (name: string) => `${name}: báo cáo mới nhất của mỗi nơi`,
      note: 'Mỗi nơi một dòng, lấy từ báo cáo mới nhất có mô hình này; bấm vào kỳ báo cáo để xem dòng ấy trong báo cáo.',
      shortened: 'Lời văn được cắt ngắn để trang không quá dài; bấm vào kỳ báo cáo để đọc hết.',
      left_out: (count: string) => `${count} dòng cũ hơn xem trong báo cáo của các nơi ấy.`,
      unit: 'Nơi báo cáo',
      name: 'Tên gọi',
      status: 'Trạng thái',
      result: 'Kết quả',
      difficulties: 'Khó khăn, vướng mắc',
      next_steps: 'Việc tiếp theo',
      local_number: (n: string) => `Mô hình ${n}:`,
      lead: (names: string) => `Chủ trì: ${names}`,
      deadline: (text: string) => `Thời hạn: ${text}`,
      printed: (text: string) => `Văn bản ghi: «${text}»`,
      elsewhere: (status: string, where: string) => `${where}: ${status}`,
      before: 'Trước đó:',
    },
    neighbours: 'Mô hình khác',
    search_kind: 'Mô hình',
  },
};

const en: typeof vi = {
  model: {
    title: 'Pilot models',
    description:
      'The 44 pilot models of Project 06 over all reports: which provinces run them, how far, and what hinders them.',
    lead: (models, reporting) =>
      `${counted(models, 'pilot model')}. ${counted(reporting, 'province reports', 'provinces report')} on each of their models.`,
    lead_listed: (lists, report) =>
      `The report “${report}” lists the provinces of ${counted(lists, 'model')}.`,
    none: 'No report speaks of single models yet.',
    matrix: {
      title: (list) => `Which model is where, ${list}`,
      caption: 'Status in the latest report of each province, and names in the national lists',
      model: 'Model',
      national: 'National report',
      listed: 'listed',
      unlisted: 'not listed',
      both: (status, listed) => `${status}, ${listed}`,
      legend_listed: 'Blue ground: listed in the national report',
      legend_empty: 'Empty: not listed, and no report of the province',
      legend_no_list: 'Dot: the document prints no list',
      note: 'A sign is the status in the latest report of the province itself; those that report stand first. One province a column; scroll sideways to see all.',
    },
    page_description: (name) =>
      `${name}: which provinces run it, results, difficulties and next steps in each Project 06 report.`,
    number: (n) => `Model no. ${n} of the 44 national models`,
    page_lead: (units) =>
      `${counted(units, 'province reports', 'provinces report')} on this model.`,
    page_none: 'No province reports on this model yet.',
    national: {
      title: 'The whole country',
      printed: 'As printed',
      listed: 'Names listed',
      distinct: 'Different provinces',
      no_list: 'The document prints no list of provinces for this model.',
      printed_differs: (printed, listed) =>
        `The document prints ${printed}; its list has ${listed} names.`,
      repeated: (names) => `Listed more than once: ${names}.`,
      unknown: (names) => `No province known by this name: ${names}.`,
      none: 'No national report speaks of this model yet.',
      names: (count) => `${counted(count, 'province is', 'provinces are')} listed`,
    },
    map: {
      title: 'Where it is',
      alt: (listed, total) => `Tile grid of the provinces: ${listed} of ${total} are listed.`,
      alt_no_list: 'Tile grid of the provinces: the document prints no list for this model.',
      summary: (listed, total) =>
        `Filled: ${listed} of ${total} provinces are in the national list. The sign in a square is the status that the province itself reports.`,
      summary_no_list:
        'Dotted: the national report prints no list. The sign in a square is the status that the province itself reports.',
      summary_none:
        'No national report speaks of this model yet. The sign in a square is the status that the province itself reports.',
      list: 'See each report',
      listed: 'in the national list',
      unlisted: 'not in the national list',
      no_list: 'no national list printed',
      reported: (status) => `reports itself: ${status}`,
    },
    own: {
      title: 'As provinces report themselves',
    },
    said: {
      title: 'What each report says',
      caption: (name) => `${name}: the latest report of each province`,
      note: 'One row a province, from its latest report with this model; follow the period to see the row in its report.',
      shortened:
        'Texts are cut so that the page does not become too long; follow the period to read all.',
      left_out: (count) => `${count} older rows are in the reports of their units.`,
      unit: 'Reported by',
      name: 'Called',
      status: 'Status',
      result: 'Result',
      difficulties: 'Difficulties',
      next_steps: 'Next steps',
      local_number: (n) => `Model ${n}:`,
      lead: (names) => `Lead: ${names}`,
      deadline: (text) => `Deadline: ${text}`,
      printed: (text) => `As printed: “${text}”`,
      elsewhere: (status, where) => `${where}: ${status}`,
      before: 'Before that:',
    },
    neighbours: 'Other models',
    search_kind: 'Model',
  },
};

export const modelSentences = { vi, en } as const;
