/** What is said of provinces and cities, Vietnamese first, English in the same shape. */

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
    before_lead: 'Đơn vị đã có báo cáo được in đậm, kèm số báo cáo.',
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
};

const en: typeof vi = {
  tiles: {
    alt: (count, total) => `Tile grid of the provinces. ${count} of ${total} have reports.`,
    summary: (count, total, list) =>
      `${count} of ${total} provinces have reports, ${list}. Filled squares have reports; the number in the square counts them.`,
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
    before_lead: 'Units with reports stand in bold, with the number of reports.',
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
    calendar_caption: (name, count) => `${count} reports of ${name}, by year and month`,
  },
};

export const unitSentences = { vi, en } as const;
