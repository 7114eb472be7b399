/** What is said of the table of public services and its chart. */

type Level = 'central' | 'province' | 'district' | 'commune';

const vi = {
  // Services
  servicesCaption: (period: string) =>
    `Hồ sơ tiếp nhận và tỷ lệ nộp trực tuyến theo từng dịch vụ, ${period}`,
  columns: {
    stt: 'STT',
    name: 'Dịch vụ',
    online_citizen: 'Công dân, trực tuyến',
    online_business: 'Doanh nghiệp, trực tuyến',
    online: 'Nộp trực tuyến',
    in_person: 'Nộp trực tiếp',
    received: 'Tổng tiếp nhận',
    share: 'Tỷ lệ trực tuyến',
    on_time: 'Đúng hạn',
    overdue: 'Quá hạn',
    staff_total: 'Cán bộ',
    staff_province: 'Cán bộ tỉnh',
    staff_district: 'Cán bộ huyện',
    staff_commune: 'Cán bộ xã',
    handled_by: 'Cấp giải quyết',
  },
  totalPrinted: 'Tổng số, văn bản ghi',
  totalComputed: 'Tổng các dòng',
  groupTotalPrinted: 'Tổng của nhóm, văn bản ghi',
  groupTotalComputed: 'Tổng các dòng của nhóm',
  levels: {
    central: 'trung ương',
    province: 'tỉnh',
    district: 'huyện',
    commune: 'xã',
  } satisfies Record<Level, string>,
  atLevel: (level: string) => `cấp ${level}`,

  // Chart
  chartOneLeads: (name: string, count: string) => `Nhiều nhất: ${name}, ${count} hồ sơ`,
  chartFewLead: (count: number, percent: string) => `${count} dịch vụ chiếm ${percent} số hồ sơ`,
  chartSubtitle: 'Hồ sơ tiếp nhận theo dịch vụ',
  chartOthers: (count: number) => `${count} dịch vụ khác`,
  chartSource: 'Vẽ từ bảng ngay trên đây.',
  chartShare: 'Tỷ lệ nộp trực tuyến của từng dịch vụ, %',
  chartMoved: (up: string, down: string, level: string) =>
    `${up} dịch vụ tăng, ${down} giảm, ${level} không đổi`,
  chartMovedDoubtful: (up: string, down: string, level: string, doubtful: string) =>
    `${up} tăng, ${down} giảm, ${level} không đổi, ${doubtful} chưa chắc`,
  chartLevel: (names: string) => `Không đổi: ${names}.`,
  chartTwoReports: 'Vẽ từ bảng ngay trên đây và bảng cùng loại trong báo cáo trước.',
  chartTwoTimes:
    'Vẽ từ bảng ngay trên đây và bảng cùng loại trong báo cáo trước; hai bảng tính những khoảng thời gian dài ngắn khác nhau.',
};

const en: typeof vi = {
  servicesCaption: (period) => `Applications received and share filed online by service, ${period}`,
  columns: {
    stt: 'No.',
    name: 'Service',
    online_citizen: 'Citizens, online',
    online_business: 'Businesses, online',
    online: 'Filed online',
    in_person: 'Filed in person',
    received: 'Received',
    share: 'Share online',
    on_time: 'On time',
    overdue: 'Overdue',
    staff_total: 'Staff',
    staff_province: 'Staff, province',
    staff_district: 'Staff, district',
    staff_commune: 'Staff, commune',
    handled_by: 'Handled at',
  },
  totalPrinted: 'Total as printed',
  totalComputed: 'Total of the rows',
  groupTotalPrinted: 'Group total as printed',
  groupTotalComputed: 'Group total of the rows',
  levels: { central: 'central', province: 'province', district: 'district', commune: 'commune' },
  atLevel: (level) => `${level} level`,

  chartOneLeads: (name, count) => `Most received: ${name}, ${count}`,
  chartFewLead: (count, percent) => `The ${count} busiest services received ${percent} of all`,
  chartSubtitle: 'Applications received by service',
  chartOthers: (count) => `${count} other services`,
  chartSource: 'Drawn from the table above.',
  chartShare: 'Share filed online by service, %',
  chartMoved: (up, down, level) => `${up} services rose, ${down} fell, ${level} unchanged`,
  chartMovedDoubtful: (up, down, level, doubtful) =>
    `${up} rose, ${down} fell, ${level} unchanged, ${doubtful} in doubt`,
  chartLevel: (names) => `Unchanged: ${names}.`,
  chartTwoReports: 'Drawn from the table above and the same table of the previous report.',
  chartTwoTimes:
    'Drawn from the table above and the same table of the previous report; the two are of times of different length.',
};

export const servicesTableSentences = { vi, en } as const;
