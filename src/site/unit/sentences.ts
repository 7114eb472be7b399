/** What is said of provinces and cities, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  tiles: {
    alt: (count: string, total: string) =>
      `Sơ đồ ô vuông các đơn vị cấp tỉnh: ${count} trong tổng số ${total} đơn vị đã có báo cáo.`,
    summary: (count: string, total: string, list: string) =>
      `${count} trong tổng số ${total} tỉnh, thành phố đã có báo cáo, ${list}. Ô đậm là nơi có báo cáo, số trong ô là số báo cáo.`,
    note: 'Sơ đồ ô vuông minh họa, không phải bản đồ địa giới hành chính và không theo tỷ lệ.',
    tile: (name: string, abbr: string, reports: string) => `${name} (${abbr}): ${reports}`,
    list: 'Xem dạng danh sách',
    list_63: 'theo danh sách đơn vị đến hết 30/06/2025',
    list_34: 'theo danh sách đơn vị từ 01/07/2025',
  },

  calendar: {
    month: (month: number) => `T${month}`,
    others: 'Kỳ khác',
    total: 'Cộng',
    year: 'Năm',
    unit: 'Đơn vị',
    note: 'Ô trống là tháng chưa có báo cáo.',
    counted: (name: string, count: string) => `${name} (${count})`,
  },

  units: {
    title: 'Tỉnh, thành phố',
    lead: 'Từ ngày 01/07/2025 cả nước có 34 đơn vị cấp tỉnh. Báo cáo thuộc về đơn vị có vào ngày cuối của kỳ, nên báo cáo năm 2024 nằm dưới tên cũ.',
    description:
      'Danh sách 34 tỉnh, thành phố hiện nay, các đơn vị trước đây và báo cáo Đề án 06 của từng nơi.',
    today: '34 đơn vị hiện nay',
    today_caption:
      'Các đơn vị cấp tỉnh từ ngày 01/07/2025, những đơn vị hợp thành và số báo cáo của mỗi bên',
    before: '63 đơn vị đến 30/06/2025',
    before_caption: 'Các đơn vị trước ngày 01/07/2025 đã có báo cáo, số liệu mới nhất của mỗi nơi',
    silent: 'Chưa có báo cáo nào:',
    compare:
      'Mỗi số là của báo cáo mới nhất có ghi số ấy; kỳ của nó ghi bên cạnh khi khác báo cáo mới nhất.',
    country: 'Báo cáo của cả nước',
    columns: { unit: 'Đơn vị', from: 'Hợp thành từ', reports: 'Báo cáo' },
    unchanged: 'giữ nguyên',
    none: 'chưa có',
    of_predecessors: (count: string) => `${count} của đơn vị cũ`,
  },

  unit: {
    description: (name: string) =>
      `Báo cáo Đề án 06 của ${name}, theo từng kỳ và từng thời địa giới.`,
    lead_one: 'Báo cáo đã có và thời gian của đơn vị.',
    lead_many:
      'Tên này là của hai đơn vị có địa bàn khác nhau, trước và sau ngày 01/07/2025. Số liệu của mỗi đơn vị đứng riêng, không cộng và không so qua mốc ấy.',
    lead_same:
      'Địa bàn giữ nguyên qua mốc 01/07/2025; báo cáo xếp theo danh sách đơn vị của từng thời.',
    lead_country: 'Báo cáo và phụ lục chung cho cả nước.',
    from: (day: string) => `từ ${day}`,
    until: (day: string) => `đến hết ${day}`,
    heading: (name: string, dates: string) => `${name}, ${dates}`,
    with_reports: (name: string, reports: string) => `${name} (${reports})`,
    territory: 'Địa bàn',
    unchanged: 'giữ nguyên qua mốc 01/07/2025',
    merged_from: 'Hợp thành từ',
    renamed_from: 'Trước đây là',
    merged_into: 'Nay thuộc',
    continued_as: 'Nay là',
    code: 'Mã đơn vị',
    no_reports: 'Chưa có báo cáo nào.',
    reports_caption: (name: string) => `Báo cáo của ${name}`,
    newest_caption: (name: string, year: string) =>
      `Báo cáo của ${name} có kỳ kết thúc trong năm ${year}`,
    calendar_caption: (name: string, count: string) =>
      `${count} báo cáo của ${name}, theo năm và tháng`,
  },

  standing: {
    services: 'Hồ sơ dịch vụ công',
    services_lead:
      'Tổng của 25 dịch vụ công thiết yếu như văn bản ghi, mỗi dòng một báo cáo, mới nhất ở trên. Số tiếp nhận của những khoảng thời gian dài ngắn khác nhau không so được với nhau.',
    services_caption: (name: string) => `${name}: hồ sơ tiếp nhận và nộp trực tuyến`,
    newest: (shown: string, all: string) => `Bảng ghi ${shown} dòng mới nhất trong ${all} dòng.`,
    by_kind: {
      month: 'Theo tháng',
      quarter: 'Theo quý',
      half: 'Theo nửa năm',
      year: 'Theo năm',
      span: 'Khoảng thời gian khác',
    },
    columns: {
      period: 'Kỳ báo cáo',
      received: 'Tiếp nhận',
      online: 'Nộp trực tuyến',
      share: 'Tỷ lệ trực tuyến',
      change: 'So với báo cáo trước',
      indicator: 'Chỉ tiêu',
      value: 'Số ghi',
      status: 'Trạng thái',
      printed: 'Văn bản ghi',
      counted: 'Đếm theo dòng',
      unit: 'Đơn vị',
      from: 'Hợp thành từ',
      models: 'Mô hình đã hoàn thành',
      tasks: 'Nhiệm vụ đã hoàn thành',
      newest: 'Báo cáo mới nhất',
    },
    untold: {
      'no-report': 'chưa có báo cáo',
      'not-in-report': 'báo cáo không có bảng này',
      unreadable: 'bảng không đọc được',
    },
    untold_run: (first: string, last: string, why: string) => `${first} đến ${last}: ${why}`,
    untold_one: (period: string, why: string) => `${period}: ${why}`,
    received: 'Hồ sơ đã tiếp nhận',
    share: 'Hồ sơ nộp trực tuyến',
    tasks: 'Nhiệm vụ đã hoàn thành',
    models: 'Mô hình đã hoàn thành',
    of: (whole: string) => `/ ${whole}`,
    counted: (number: string) => `đếm theo dòng ${number}`,
    counted_by_rows: 'đếm theo từng dòng của bảng',
    added_up: (number: string) => `tính lại ${number}`,
    ours: 'tính từ các dòng, văn bản không ghi',
    compared: (moved: string, period: string) => `${moved} so với ${period}`,
    without_total: (count: string, period: string) =>
      `Bảng ${count} dịch vụ công, ${period} (văn bản không ghi tổng chung)`,
    chart_share: 'Tỷ lệ hồ sơ nộp trực tuyến, %',
    chart_received: 'Hồ sơ tiếp nhận, theo kỳ báo cáo',
    chart_uneven: 'Có những kỳ dài ngắn khác nhau.',
    chart_source: 'Nguồn: các báo cáo Đề án 06 ghi ở bảng bên dưới.',
    indicators: 'Chỉ tiêu chính',
    indicators_caption: (name: string) => `${name}: chỉ tiêu chính, số mới nhất của mỗi chỉ tiêu`,
    more_figures: (count: string, report: string) => `${count} số liệu trong báo cáo ${report}`,
    statuses: { models: 'Mô hình', tasks: 'Nhiệm vụ' },
    statuses_caption: {
      models: (count: string, period: string) => `${count} mô hình theo trạng thái, ${period}`,
      tasks: (count: string, period: string) => `${count} nhiệm vụ theo trạng thái, ${period}`,
    },
    statuses_all: {
      models: 'Xem từng mô hình trong báo cáo',
      tasks: 'Xem từng nhiệm vụ trong báo cáo',
    },
    strip_title: (completed: string, all: string) =>
      `${completed} trong ${all} mô hình đã hoàn thành`,
    strip_unit: 'Trạng thái từng mô hình theo kỳ báo cáo, mỗi mô hình tính một lần',
    strip_of: 'Mô hình',
    strip_chosen: (shown: string, all: string) =>
      `Biểu đồ có ${shown} trong ${all} mô hình, trước hết là những mô hình chưa ghi hoàn thành.`,
    strip_source: 'Nguồn: bảng mô hình trong các báo cáo Đề án 06 của đơn vị.',
    documents: 'Văn bản đã ban hành',
    documents_of: (count: string, period: string) => `${count} văn bản, ${period}`,
    listed: 'Báo cáo toàn quốc ghi gì',
    listed_lead: (name: string, count: string, lists: string, report: string) =>
      `${report} có danh sách địa phương của ${lists} mô hình; ${name} có tên trong ${count} danh sách. Không có tên trong danh sách chưa hẳn là chưa triển khai.`,
    listed_none: (name: string, lists: string, report: string) =>
      `${report} có danh sách địa phương của ${lists} mô hình; ${name} không có tên trong danh sách nào. Không có tên trong danh sách chưa hẳn là chưa triển khai.`,
    listed_before: (name: string) =>
      `Chưa có báo cáo toàn quốc nào ghi danh sách theo tên ${name} từ khi hợp nhất; các danh sách trước đó ghi theo tên từng đơn vị cũ.`,
    of_country: (period: string) => `Toàn quốc, ${period}`,
    table_tool: (name: string) => `Lập bảng số liệu của ${name}, thêm đơn vị khác để so`,
    reports: 'Mọi báo cáo',
    none: 'chưa có',
  },
};

const en: typeof vi = {
  tiles: {
    alt: (count, total) => `Tile grid of the provinces. ${count} of ${total} have reports.`,
    summary: (count, total, list) =>
      `${count} of ${total} provinces ${count === '1' ? 'has' : 'have'} reports, ${list}. Filled squares have reports; the number in the square counts them.`,
    note: 'Schematic tile grid; not a map of boundaries and not to scale.',
    tile: (name, abbr, reports) => `${name} (${abbr}): ${reports}`,
    list: 'See as a list',
    list_63: 'by the list of units until 30/06/2025',
    list_34: 'by the list of units since 01/07/2025',
  },

  calendar: {
    month: (month) => `M${month}`,
    others: 'Other periods',
    total: 'Total',
    year: 'Year',
    unit: 'Unit',
    note: 'An empty cell is a month without a report.',
    counted: (name, count) => `${name} (${count})`,
  },

  units: {
    title: 'Provinces',
    lead: 'Since 1 July 2025 there are 34 provincial units. A report belongs to the unit in force on the last day of its period, so reports of 2024 stand under the old names.',
    description: 'The 34 provinces of today, the units before them, and the reports of each.',
    today: '34 units of today',
    today_caption: 'Provincial units since 1 July 2025, what they were made of, and their reports',
    before: '63 units until 30/06/2025',
    before_caption: 'Units before 1 July 2025 with reports, and the newest figures of each',
    silent: 'No report yet:',
    compare:
      'Each figure is of the newest report that prints it; its period stands beside it where that is not the newest report.',
    country: 'Reports of the country',
    columns: { unit: 'Unit', from: 'Made of', reports: 'Reports' },
    unchanged: 'unchanged',
    none: 'none yet',
    of_predecessors: (count) => `${count} of earlier units`,
  },

  unit: {
    description: (name) => `Project 06 reports of ${name}, by period and territory.`,
    lead_one: 'Its reports, and when the unit existed.',
    lead_many:
      'Two units with different territories have borne this name, before and after 1 July 2025. Their figures stand apart and are never added or compared across that day.',
    lead_same:
      'The territory did not change on 1 July 2025; reports stand under the list of their time.',
    lead_country: 'Reports and appendices about the whole country.',
    from: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    heading: (name, dates) => `${name}, ${dates}`,
    with_reports: (name, reports) => `${name} (${reports})`,
    territory: 'Territory',
    unchanged: 'unchanged on 01/07/2025',
    merged_from: 'Merged from',
    renamed_from: 'Formerly',
    merged_into: 'Today part of',
    continued_as: 'Today',
    code: 'Unit code',
    no_reports: 'No reports yet.',
    reports_caption: (name) => `Reports of ${name}`,
    newest_caption: (name, year) => `Reports of ${name} for periods that end in ${year}`,
    calendar_caption: (name, count) => `${counted(count, 'report')} of ${name}, by year and month`,
  },

  standing: {
    services: 'Applications for public services',
    services_lead:
      'Totals of the 25 essential services as printed, a line a report, the newest first. Numbers received in times of different length cannot be compared.',
    services_caption: (name) => `${name}: applications received and filed online`,
    newest: (shown, all) => `The table has the newest ${shown} of ${all} lines.`,
    by_kind: {
      month: 'By month',
      quarter: 'By quarter',
      half: 'By half-year',
      year: 'By year',
      span: 'Other spans',
    },
    columns: {
      period: 'Period',
      received: 'Received',
      online: 'Filed online',
      share: 'Share online',
      change: 'Against the report before',
      indicator: 'Indicator',
      value: 'As printed',
      status: 'Status',
      printed: 'As printed',
      counted: 'Rows counted',
      unit: 'Unit',
      from: 'Made of',
      models: 'Models completed',
      tasks: 'Tasks completed',
      newest: 'Newest report',
    },
    untold: {
      'no-report': 'no report',
      'not-in-report': 'not in the report',
      unreadable: 'the table cannot be read',
    },
    untold_run: (first, last, why) => `${first} to ${last}: ${why}`,
    untold_one: (period, why) => `${period}: ${why}`,
    received: 'Applications received',
    share: 'Applications filed online',
    tasks: 'Tasks completed',
    models: 'Models completed',
    of: (whole) => `/ ${whole}`,
    counted: (number) => `${number} by its rows`,
    counted_by_rows: 'counted by the rows of the table',
    added_up: (number) => `recomputed ${number}`,
    ours: 'computed from the rows, not printed',
    compared: (moved, period) => `${moved} against ${period}`,
    without_total: (count, period) =>
      `Table of ${count} services, ${period} (no grand total is printed)`,
    chart_share: 'Share of applications filed online, %',
    chart_received: 'Applications received, by period',
    chart_uneven: 'Some periods are longer than others.',
    chart_source: 'Source: the Project 06 reports listed in the table below.',
    indicators: 'Key indicators',
    indicators_caption: (name) => `${name}: key indicators, the newest figure of each`,
    more_figures: (count, report) => `${counted(count, 'figure')} in the report of ${report}`,
    statuses: { models: 'Models', tasks: 'Tasks' },
    statuses_caption: {
      models: (count, period) => `${counted(count, 'model')} by status, ${period}`,
      tasks: (count, period) => `${counted(count, 'task')} by status, ${period}`,
    },
    statuses_all: { models: 'Every model in the report', tasks: 'Every task in the report' },
    strip_title: (completed, all) => `${completed} of ${all} models are completed`,
    strip_unit: 'Status of each model by reporting period, each model counted once',
    strip_of: 'Model',
    strip_chosen: (shown, all) =>
      `The chart has ${shown} of ${all} models, those not recorded as completed first.`,
    strip_source: 'Source: tables of models in the Project 06 reports of the unit.',
    documents: 'Documents issued',
    documents_of: (count, period) => `${counted(count, 'document')}, ${period}`,
    listed: 'In the national report',
    listed_lead: (name, count, lists, report) =>
      `${report} prints lists of provinces for ${lists} models; ${name} is named in ${count} of them. Not to be named does not mean that the model is not deployed.`,
    listed_none: (name, lists, report) =>
      `${report} prints lists of provinces for ${lists} models; ${name} is named in none of them. Not to be named does not mean that the model is not deployed.`,
    listed_before: (name) =>
      `No national report has listed ${name} since the merger; earlier lists name the units that it was merged from.`,
    of_country: (period) => `The country, ${period}`,
    table_tool: (name) => `A table of ${name}, to which others can be added`,
    reports: 'All reports',
    none: 'none yet',
  },
};

export const unitSentences = { vi, en } as const;
