/** What is said of the first page, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  home: {
    title: 'Số liệu Đề án 06 của các tỉnh, thành phố',
    lead: 'Báo cáo của các tỉnh, thành phố và toàn quốc về dữ liệu dân cư, định danh điện tử và dịch vụ công trực tuyến: tra từng con số, dẫn về văn bản ghi con số ấy.',
    description:
      'Tra cứu báo cáo Đề án 06 của các tỉnh, thành phố: 25 dịch vụ công thiết yếu, mô hình, nhiệm vụ, văn bản và số liệu, theo từng kỳ.',
    examples: ['đăng ký khai sinh', 'CCCD Bắc Giang', 'nhiệm vụ đã hoàn thành'],
    headline: 'Cả nước, theo những gì đã báo cáo',
    headline_lead:
      'Mỗi số là của một báo cáo hay đếm trên các báo cáo đã có; bấm vào nguồn để xem. Số của các tỉnh không cộng lại với nhau.',
    reporting: 'Tỉnh, thành phố đã có báo cáo',
    reporting_source: 'Ai đã báo cáo, khi nào',
    chart_unit: 'Tỷ lệ hồ sơ nộp trực tuyến trong báo cáo mới nhất của từng nơi, %',
    chart_source: 'Nguồn: báo cáo mới nhất của từng nơi có ghi tỷ lệ này.',
    chart_untold: (count: string) => `${count} đơn vị khác đã báo cáo, chưa ghi tỷ lệ này.`,
    range: 'Hồ sơ nộp trực tuyến, tỉnh thấp nhất đến cao nhất',
    range_one: 'Hồ sơ nộp trực tuyến',
    range_value: (low: string, high: string) => `${low} – ${high}`,
    range_note: (count: string) =>
      `${count} tỉnh, thành phố có ghi tỷ lệ chung, mỗi nơi theo báo cáo mới nhất.`,
    range_source: 'Từng tỉnh, thành phố',
    standing: 'Từng nơi đang ở đâu',
    standing_lead:
      'Số mới nhất mà mỗi nơi báo cáo. Kỳ của số ghi bên cạnh khi khác báo cáo mới nhất; trạng thái đếm như văn bản ghi, nếu không thì theo từng dòng.',
    standing_caption: 'Tỷ lệ nộp trực tuyến, mô hình, nhiệm vụ của từng tỉnh, thành phố',
    standing_more: (shown: string, all: string) =>
      `Xem cả ${all} tỉnh, thành phố (ở đây ghi ${shown} nơi báo cáo gần nhất)`,
    standing_all: 'Tất cả tỉnh, thành phố',
    choose: 'Đi thẳng tới',
    choose_service: (count: string) => `Một dịch vụ công (${count})`,
    choose_unit: (count: string) => `Một tỉnh, thành phố (${count})`,
    choose_model: (count: string) => `Một mô hình điểm (${count})`,
    choose_indicator: (count: string) => `Một chỉ tiêu thống kê (${count})`,
    choose_more: 'Cả danh sách',
    questions: 'Muốn biết',
    ask: {
      unit: 'Tỉnh tôi báo cáo gì, tốt lên hay kém đi?',
      service: 'Đăng ký khai sinh ở một tỉnh nay so với trước thế nào?',
      compare: 'Hai tỉnh khác nhau ra sao?',
      model: 'Tỉnh nào đã có một mô hình, vướng mắc gì?',
      indicator: 'Một chỉ tiêu thay đổi thế nào qua các kỳ?',
      follow: 'Theo dõi báo cáo mới bằng cách nào?',
      task: 'Nhiệm vụ nào chưa xong, ai chủ trì?',
      document: 'Đã ban hành những văn bản nào?',
      reported: 'Ai đã báo cáo, ai chưa, kỳ nào?',
      doubt: 'Con số nào chưa khớp, vì sao?',
      cite: 'Dẫn lại một con số thế nào cho đúng?',
      data: 'Tải số liệu về ở đâu?',
      term: 'Chữ viết tắt này nghĩa là gì?',
    },
    grid: 'Địa phương đã có báo cáo',
    latest: 'Báo cáo mới nhất',
    all_reports: 'Tất cả báo cáo',
    doubts: 'Những điểm chưa khớp',
    doubts_lead:
      'Mọi con số đều được tính lại. Nơi số ghi trong văn bản chưa khớp với chính văn bản ấy, trang giữ số văn bản ghi, đánh dấu và nêu số tính lại.',
    doubts_none: 'Chưa thấy điểm nào chưa khớp.',
    doubts_count: (count: string) => `${count} điểm`,
    doubts_open: (count: string, open: string) => `${count} điểm, ${open} chưa đối chiếu lại`,
    doubts_explained: (count: string) =>
      `${count} điểm đã được đối chiếu lại với văn bản, mỗi điểm có một lời giải thích.`,
    doubts_all: 'Xem từng điểm và lời giải thích',
    headline_models: 'Mô hình có ở mọi tỉnh, thành phố',
    headline_models_note: (all: string, counted: string) =>
      `Trong ${all} mô hình, ${counted} mô hình có ghi số tỉnh triển khai.`,
  },
};

const en: typeof vi = {
  home: {
    title: 'Project 06 in figures, province by province',
    lead: 'Reports of the provinces and of the country on population data, electronic identity and online public services: every figure, with the document in which it is printed.',
    description:
      'Browse the Project 06 reports of the provinces: 25 essential services, models, tasks, documents and figures, period by period.',
    examples: ['đăng ký khai sinh', 'CCCD Bắc Giang', 'nhiệm vụ đã hoàn thành'],
    headline: 'The country, by what has been reported',
    headline_lead:
      'Each figure is from one report, or counts the reports that there are; follow its source. Figures of provinces are not added up.',
    reporting: 'Provinces with reports',
    reporting_source: 'Who reported when',
    chart_unit: 'Share of applications filed online, newest report of each province, %',
    chart_source: 'Source: the newest report of each province that prints this share.',
    chart_untold: (count) =>
      `${counted(count, 'other province has reported and prints', 'other provinces have reported and print')} no such share.`,
    range: 'Applications filed online, lowest to highest province',
    range_one: 'Applications filed online',
    range_value: (low, high) => `${low} – ${high}`,
    range_note: (count) =>
      `${counted(count, 'province prints', 'provinces print')} an overall share; the newest of each.`,
    range_source: 'Province by province',
    standing: 'Where each province stands',
    standing_lead:
      'The newest figures of each. The period stands beside a figure where it is not that of the newest report; statuses are counted as printed, else by rows.',
    standing_caption: 'Share filed online, models and tasks of each province',
    standing_more: (shown, all) => `All ${all} provinces (here the ${shown} that reported last)`,
    standing_all: 'All provinces',
    choose: 'Go straight to',
    choose_service: (count) => `A public service (${count})`,
    choose_unit: (count) => `A province (${count})`,
    choose_model: (count) => `A pilot model (${count})`,
    choose_indicator: (count) => `An indicator (${count})`,
    choose_more: 'The whole list',
    questions: 'What would you like to know?',
    ask: {
      unit: 'What does my province report, and is it getting better?',
      service: 'How is birth registration in a province, against before?',
      compare: 'How do two provinces differ?',
      model: 'Which provinces run a model, and what hinders them?',
      indicator: 'How has an indicator moved over time?',
      follow: 'How do I follow new reports?',
      task: 'Which tasks are not done, and who leads them?',
      document: 'Which documents were issued?',
      reported: 'Who has reported, who has not, and when?',
      doubt: 'Which figures do not agree, and why?',
      cite: 'How do I cite a figure?',
      data: 'Where can I download the data?',
      term: 'What does this abbreviation mean?',
    },
    grid: 'Who has reported',
    latest: 'Latest reports',
    all_reports: 'All reports',
    doubts: 'What does not add up',
    doubts_lead:
      'Every figure is recomputed. Where what a document prints disagrees with the document itself, the printed figure stays, marked, with the recomputed one beside it.',
    doubts_none: 'Nothing found so far.',
    doubts_count: (count) => counted(count, 'place'),
    doubts_open: (count, open) => `${count}, ${open} not yet reviewed`,
    doubts_explained: (count) => `${count} were compared with the documents and are explained.`,
    doubts_all: 'Every place, with its explanation',
    headline_models: 'Models present in every province',
    headline_models_note: (all, counted) =>
      `Of ${all} models, ${counted} are printed with a number of provinces.`,
  },
};

export const homeSentences = { vi, en } as const;
