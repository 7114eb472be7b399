/** What is said of public services over all reports, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  service: {
    title: 'Dịch vụ công',
    description:
      '25 dịch vụ công thiết yếu qua mọi báo cáo Đề án 06: số hồ sơ tiếp nhận, số nộp trực tuyến và tỷ lệ của từng tỉnh, thành phố, từng kỳ.',
    lead: (services: string, reports: string) =>
      `${services} dịch vụ công thiết yếu. ${reports} báo cáo có số liệu theo từng dịch vụ.`,
    none: 'Chưa báo cáo nào có số liệu theo từng dịch vụ.',
    index_caption: 'Báo cáo mới nhất có số liệu về từng dịch vụ',
    columns: {
      service: 'Dịch vụ',
      unit: 'Tỉnh, thành phố',
      reports: 'Số báo cáo',
      latest: 'Mới nhất',
      period: 'Kỳ báo cáo',
      received: 'Tiếp nhận',
      online: 'Nộp trực tuyến',
      share: 'Tỷ lệ trực tuyến',
      change: 'So với báo cáo trước',
    },
    not_reported: 'chưa có',
    page_description: (name: string) =>
      `${name}: số hồ sơ tiếp nhận, số nộp trực tuyến và tỷ lệ theo từng tỉnh, thành phố và từng kỳ báo cáo Đề án 06.`,
    page_lead: (reports: string, units: string) => `${reports} báo cáo của ${units} đơn vị.`,
    page_none: 'Chưa báo cáo nào có số liệu về dịch vụ này.',
    latest_title: 'Mới nhất',
    latest_share: 'tỷ lệ nộp trực tuyến',
    table_title: 'Theo đơn vị và kỳ báo cáo',
    table_caption: (name: string) => `${name}: số hồ sơ và tỷ lệ nộp trực tuyến`,
    only_latest: (count: string) =>
      `Bảng chỉ ghi báo cáo mới nhất của mỗi đơn vị; ${count} báo cáo khác xem ở trang của đơn vị.`,
    note: 'Mỗi số giữ như văn bản ghi; bấm vào kỳ báo cáo để xem số ấy trong bảng của báo cáo. Số của những khoảng thời gian dài ngắn khác nhau không so được với nhau; tỷ lệ thì so được, và nơi thời gian khác nhau có ghi rõ.',
    neighbours: 'Dịch vụ khác',
    charts_title: 'Biểu đồ',
    chart_latest: 'Tỷ lệ nộp trực tuyến trong báo cáo mới nhất của mỗi đơn vị, %',
    chart_moves_unit: 'Tỷ lệ nộp trực tuyến theo kỳ báo cáo, %',
    chart_chosen: (chosen: string, all: string) =>
      `Vẽ ${chosen} trong ${all} đơn vị có nhiều kỳ báo cáo; các đơn vị khác xem ở bảng bên dưới và ở trang của đơn vị.`,
    chart_uneven: 'Có những tỷ lệ tính trên khoảng thời gian dài ngắn khác nhau.',
    chart_source: 'Vẽ từ số liệu trong các báo cáo, ghi ở bảng bên dưới.',
    search_kind: 'Dịch vụ công',
  },
};

const en: typeof vi = {
  service: {
    title: 'Public services',
    description:
      '25 essential public services over all Project 06 reports: applications received and filed online, by province and period.',
    lead: (services, reports) =>
      `${services} essential public services. ${counted(reports, 'report gives', 'reports give')} figures by service.`,
    none: 'No report gives figures by service yet.',
    index_caption: 'The latest report with figures on each service',
    columns: {
      service: 'Service',
      unit: 'Province or city',
      reports: 'Reports',
      latest: 'Latest',
      period: 'Period',
      received: 'Received',
      online: 'Filed online',
      share: 'Share online',
      change: 'Against the report before',
    },
    not_reported: 'none yet',
    page_description: (name) =>
      `${name}: applications received, filed online and their share, by province and reporting period of Project 06.`,
    page_lead: (reports, units) => `${counted(reports, 'report')} of ${counted(units, 'unit')}.`,
    page_none: 'No report gives figures on this service yet.',
    latest_title: 'Latest',
    latest_share: 'share filed online',
    table_title: 'By unit and period',
    table_caption: (name) => `${name}: applications and share filed online`,
    only_latest: (count) =>
      `The table has the latest report of each unit; for ${count} others see the page of the unit.`,
    note: 'Every figure is as printed; follow the period to see it in the table of its report. Counts of times of different length cannot be compared; shares can, and it is said where their times differ.',
    neighbours: 'Other services',
    charts_title: 'Charts',
    chart_latest: 'Share filed online in the latest report of each unit, %',
    chart_moves_unit: 'Share filed online by reporting period, %',
    chart_chosen: (chosen, all) =>
      `Shown are ${chosen} of ${all} units with several periods; for others see the table below and the page of the unit.`,
    chart_uneven: 'Some shares are of times of different length.',
    chart_source: 'Drawn from the reports, whose figures are in the table below.',
    search_kind: 'Public service',
  },
};

export const serviceSentences = { vi, en } as const;
