/** What is said of the first page, Vietnamese first, English in the same shape. */

const vi = {
  home: {
    title: 'Số liệu Đề án 06 của các tỉnh, thành phố',
    lead: 'Báo cáo của các tỉnh, thành phố và toàn quốc về dữ liệu dân cư, định danh điện tử và dịch vụ công trực tuyến: tra từng con số, dẫn về văn bản ghi con số ấy.',
    description:
      'Tra cứu báo cáo Đề án 06 của các tỉnh, thành phố: 25 dịch vụ công thiết yếu, mô hình, nhiệm vụ, văn bản và số liệu, theo từng kỳ.',
    examples: ['đăng ký khai sinh', 'CCCD Bắc Giang', 'nhiệm vụ đã hoàn thành'],
    headline: 'Số liệu nổi bật',
    headline_lead: 'Mỗi số là của một báo cáo; bấm vào nguồn để xem số ấy trong bảng.',
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
    editors: 'Dành cho cán bộ báo cáo',
    editors_lead:
      'Báo cáo được soạn bằng các tệp văn bản trong kho mã nguồn, mỗi kỳ một thư mục, mỗi bảng một tệp.',
    editors_steps: [
      {
        text: 'Chép thư mục kỳ trước rồi đổi tên theo kỳ mới:',
        command: 'content/reports/<tỉnh>/<kỳ>/',
      },
      {
        text: 'Điền số liệu như văn bản ghi; số viết liền, không dấu chấm ngăn. Chỗ văn bản không ghi thì bỏ hẳn dòng ấy:',
        command: 'received: 1755',
      },
      {
        text: 'Cho chương trình đọc lại. Nó chỉ ra từng dòng cần sửa và cách sửa:',
        command: 'npm run validate',
      },
      { text: 'Gửi yêu cầu kết hợp (pull request) để người khác xem lại.', command: null },
    ],
    editors_more: 'Cách số liệu được kiểm tra',
    headline_cccd: 'Thẻ căn cước đã cấp, lũy kế',
    headline_share: 'Hồ sơ 25 dịch vụ công thiết yếu nộp trực tuyến',
    headline_received: 'Hồ sơ 25 dịch vụ công thiết yếu đã tiếp nhận',
    headline_models: 'Mô hình có ở mọi tỉnh, thành phố',
    headline_models_note: (all: string, counted: string) =>
      `Trong ${all} mô hình, ${counted} mô hình có ghi số tỉnh triển khai.`,
    headline_rows: (number: string) => `cộng lại ${number}`,
    headline_as_of: (day: string) => `Đến ${day}.`,
  },
};

const en: typeof vi = {
  home: {
    title: 'Project 06 in figures, province by province',
    lead: 'Reports of the provinces and of the country on population data, electronic identity and online public services: every figure, with the document in which it is printed.',
    description:
      'Browse the Project 06 reports of the provinces: 25 essential services, models, tasks, documents and figures, period by period.',
    examples: ['đăng ký khai sinh', 'CCCD Bắc Giang', 'nhiệm vụ đã hoàn thành'],
    headline: 'A few figures',
    headline_lead: 'Each figure is from one report; follow its source to see it in its table.',
    grid: 'Who has reported',
    latest: 'Latest reports',
    all_reports: 'All reports',
    doubts: 'What does not add up',
    doubts_lead:
      'Every figure is recomputed. Where what a document prints disagrees with the document itself, the printed figure stays, marked, with the recomputed one beside it.',
    doubts_none: 'Nothing found so far.',
    doubts_count: (count) => `${count} ${count === '1' ? 'place' : 'places'}`,
    doubts_open: (count, open) => `${count}, ${open} not yet reviewed`,
    doubts_explained: (count) => `${count} were compared with the documents and are explained.`,
    doubts_all: 'Every place, with its explanation',
    editors: 'For reporting officers',
    editors_lead:
      'Reports are written as text files in the repository, a folder for each period, a file for each table.',
    editors_steps: [
      {
        text: 'Copy the folder of the previous period to that of the new one:',
        command: 'content/reports/<province>/<period>/',
      },
      {
        text: 'Fill in the figures as printed, without separators; leave out the key of what is not printed:',
        command: 'received: 1755',
      },
      {
        text: 'Let the program read it. It names each line to mend, and how:',
        command: 'npm run validate',
      },
      { text: 'Open a pull request so that someone else reads it.', command: null },
    ],
    editors_more: 'How figures are checked',
    headline_cccd: 'Identity cards issued, cumulative',
    headline_share: 'Applications for the 25 essential services filed online',
    headline_received: 'Applications received for the 25 essential services',
    headline_models: 'Models present in every province',
    headline_models_note: (all, counted) =>
      `Of ${all} models, ${counted} are printed with a number of provinces.`,
    headline_rows: (number) => `the rows add up to ${number}`,
    headline_as_of: (day) => `As of ${day}.`,
  },
};

export const homeSentences = { vi, en } as const;
