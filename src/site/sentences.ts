/**
 * Every sentence of the interface, Vietnamese first, English in the same shape. Names and figures come
 * from the archive; here stand only our own words. Each part is named for the page or piece that says it.
 */
import type { TableKind, ReportKind } from '../domain/report.ts';
import type { Reason } from '../domain/figure.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const vi = {
  site: {
    name: 'Báo cáo Đề án 06',
    brand: 'Báo cáo',
    brand_accent: 'Đề án 06',
    language: 'vi',
    title: (page: string) => `${page} · Báo cáo Đề án 06`,
  },

  layout: {
    skip: 'Đến nội dung chính',
    navigation: 'Các trang chính',
    footer_navigation: 'Các trang, cuối trang',
    menu: 'Danh mục',
    crumbs: 'Bạn đang ở',
    pager: 'Kỳ trước và kỳ sau',
    source:
      'Số liệu lấy từ các báo cáo chính thức về Đề án 06, cơ quan ban hành ghi ở từng trang. Lời văn được tóm lược. Trang này không thay thế văn bản gốc.',
    licence:
      'Mã nguồn theo giấy phép MIT. Số liệu là dữ kiện trong báo cáo của cơ quan nhà nước; khi dùng lại, xin ghi tên cơ quan ban hành và kỳ báo cáo.',
    data_licence: 'Dữ liệu tổng hợp theo giấy phép',
    printed_from: 'Địa chỉ trang:',
  },

  nav: {
    reports: 'Báo cáo',
    units: 'Tỉnh, thành',
    discrepancies: 'Đối chiếu',
    rules: 'Quy tắc kiểm tra',
    search: 'Tìm kiếm',
    glossary: 'Thuật ngữ',
    data: 'Dữ liệu',
    about: 'Giới thiệu',
    home: 'Trang chủ',
  },

  period: {
    month: (month: number, year: number) => `tháng ${month} năm ${year}`,
    quarter: (quarter: number, year: number) => `quý ${ROMAN[quarter - 1] ?? quarter} năm ${year}`,
    half: (half: number, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: (year: number) => `năm ${year}`,
    first_months: (count: number, year: number) => `${count} tháng đầu năm ${year}`,
    all_months: (year: number) => `12 tháng năm ${year}`,
    months: (first: number, last: number, year: number) =>
      `từ tháng ${first} đến tháng ${last} năm ${year}`,
    span: (from: string, until: string) => `từ ${from} đến ${until}`,
    /** Where the year is said already. */
    short: {
      month: (month: number) => `tháng ${month}`,
      quarter: (quarter: number) => `quý ${ROMAN[quarter - 1] ?? quarter}`,
      half: (half: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'}`,
      year: 'cả năm',
      first_months: (count: number) => `${count} tháng đầu`,
      months: (first: number, last: number) => `từ tháng ${first} đến tháng ${last}`,
    },
    days: (from: string, until: string) => `từ ${from} đến ${until}`,
    with_days: (period: string, days: string) => `${period} (${days})`,
    merger: 'Kỳ có sáp nhập tỉnh',
    /** Of a unit that was merged on that day, of one that was not, and of the country or a page of many units. */
    merger_of: (day: string, unit: string, from: string) =>
      `Kỳ này bắt đầu trước ngày ${day}, là ngày ${unit} được lập từ ${from}. Số liệu trước và sau ngày đó có thể thuộc những địa bàn khác nhau; trang này không tự cộng số liệu của các tỉnh cũ.`,
    merger_apart: (day: string, unit: string) =>
      `Trong kỳ này, vào ngày ${day}, nhiều tỉnh, thành phố được sáp nhập; ${unit} không sáp nhập, địa bàn không đổi.`,
    merger_country: (day: string) =>
      `Trong kỳ này, vào ngày ${day}, nhiều tỉnh, thành phố được sáp nhập: số tỉnh, thành phố và tên trong danh sách trước và sau ngày đó khác nhau. Mỗi báo cáo thuộc đơn vị có hiệu lực vào ngày cuối kỳ.`,
  },

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

  value: {
    missing: '–',
    missing_spoken: 'văn bản không ghi',
    reason: {
      'none-arising': 'không phát sinh',
      'not-reported': 'chưa báo cáo',
      'not-applicable': 'không áp dụng',
      illegible: 'không đọc được',
    } satisfies Record<Reason, string> as Record<Reason, string>,
    recomputed: (number: string) => `tính lại ${number}`,
    provisional: 'tạm tính',
    revised: 'đã đính chính',
    percent: (number: string) => `${number} %`,
    of: (number: string, whole: string) => `${number} / ${whole}`,
  },

  status: {
    step: (step: number, steps: number) => `Bước ${step}/${steps}`,
    continues: 'còn tiếp tục',
    phase: { preparing: 'đang chuẩn bị', pilot: 'thí điểm', rollout: 'đang nhân rộng' },
    waiting_for: (agency: string) => `chờ ${agency}`,
  },

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

  calendar: {
    month: (month: number) => `T${month}`,
    others: 'Kỳ khác',
    total: 'Cộng',
    year: 'Năm',
    unit: 'Đơn vị',
    note: 'Ô trống là tháng chưa có báo cáo.',
    counted: (name: string, count: string) => `${name} (${count})`,
  },

  /** The parts of a list that is too long for one page. */
  parts: {
    label: 'Các phần của danh sách',
    range: (first: string, last: string) => `${first} – ${last}`,
    title: (title: string, part: string, parts: string) => `${title}, phần ${part}/${parts}`,
    previous: 'Phần trước',
    next: 'Phần sau',
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

  period_page: {
    title: (period: string) => `Báo cáo ${period}`,
    lead: (count: string) => `${count} có đúng kỳ này.`,
    description: (period: string) => `Các báo cáo Đề án 06 của ${period}.`,
    caption: (period: string) => `Báo cáo ${period}`,
    inside: 'Kỳ nằm trong kỳ này',
    around: 'Kỳ bao gồm kỳ này',
    spans: 'Khoảng thời gian khác',
    more_spans: (year: string) => `Mọi báo cáo của năm ${year}`,
    pager_previous: 'Kỳ trước có báo cáo',
    pager_next: 'Kỳ sau có báo cáo',
  },

  search: {
    title: 'Tìm kiếm',
    lead: 'Gõ có dấu hay không dấu đều được.',
    description: 'Tìm trong mọi báo cáo Đề án 06: dịch vụ, mô hình, nhiệm vụ, văn bản, số liệu.',
    label: 'Tìm trong mọi báo cáo',
    placeholder: 'Tìm trong mọi báo cáo',
    button: 'Tìm',
    examples: 'Ví dụ:',
    noscript:
      'Việc tìm chạy trong trình duyệt của bạn nên cần JavaScript. Khi JavaScript tắt, xin xem danh sách báo cáo hoặc danh sách tỉnh, thành phố.',
    region: 'Kết quả tìm kiếm',
    kind: {
      report: 'Báo cáo',
      unit: 'Tỉnh, thành phố',
      period: 'Kỳ báo cáo',
      glossary: 'Thuật ngữ',
      about: 'Giới thiệu',
    },
  },

  glossary: {
    title: 'Thuật ngữ',
    lead: 'Chữ viết tắt và cách gọi trong báo cáo, giải thích bằng lời thường. Lời giải thích do người làm trang viết.',
    description: 'Giải thích chữ viết tắt và thuật ngữ trong báo cáo Đề án 06.',
    contents: 'Các nhóm thuật ngữ',
    kind: {
      project: 'Đề án',
      identity: 'Căn cước và định danh',
      service: 'Dịch vụ công',
      data: 'Dữ liệu và hệ thống',
      'health-social': 'Y tế và an sinh',
      security: 'An ninh, trật tự',
      'place-of-stay': 'Cư trú và lưu trú',
      justice: 'Tư pháp, hộ tịch',
      education: 'Giáo dục',
      economy: 'Kinh tế, tài chính',
      organisation: 'Tổ chức',
      term: 'Cách gọi khác',
    } as Record<string, string>,
    variants: (list: string) => `Cũng viết: ${list}`,
    today: (text: string) => `Hiện nay: ${text}`,
  },

  about: {
    title: 'Giới thiệu',
    description:
      'Trang này là gì, số liệu từ đâu, lời văn được tóm lược thế nào, con số được kiểm tra ra sao, giấy phép.',
    lead: 'Trang này đưa các báo cáo về Đề án 06 thành những bảng tra cứu được, tải được và in được.',
    contents: 'Trong trang này',
    sections: [
      {
        id: 'la-gi',
        title: 'Trang này là gì',
        paragraphs: [
          'Đề án 06 là chương trình của Chính phủ về ứng dụng dữ liệu dân cư, định danh và xác thực điện tử. Các tỉnh, thành phố báo cáo kết quả theo tháng, quý, nửa năm và năm, phần lớn bằng tệp văn bản, mỗi nơi một cách trình bày.',
          'Ở đây mỗi báo cáo là một trang, mỗi bảng là một bảng thật, mỗi con số có một địa chỉ để dẫn lại. Có thể tìm không cần gõ dấu, in ra giấy, tải số liệu về.',
        ],
      },
      {
        id: 'nguon',
        title: 'Số liệu từ đâu',
        paragraphs: [
          'Từ chính các báo cáo mà cơ quan nhà nước đã ban hành. Đầu mỗi trang báo cáo ghi cơ quan báo cáo, số hiệu, ngày ký và ngày chốt số liệu khi văn bản có ghi; chỗ nào văn bản để trống thì trang cũng để trống.',
          'Khi văn bản không ghi kỳ báo cáo, kỳ được suy ra từ nội dung và trang nêu căn cứ.',
          'Báo cáo thuộc về đơn vị hành chính có vào ngày cuối của kỳ. Số liệu của đơn vị trước ngày 01/07/2025 không được cộng vào đơn vị mới.',
        ],
      },
      {
        id: 'tom-luoc',
        title: '«Tóm lược» nghĩa là gì',
        paragraphs: [
          'Số liệu, tên gọi, số hiệu văn bản, trạng thái, ngày tháng, danh sách tỉnh và mọi dòng của mọi bảng được giữ theo văn bản. Phần lời như kết quả, khó khăn, hướng thực hiện được viết lại ngắn gọn bằng lời của người làm trang, giữ đủ các con số trong đó.',
          'Trang báo cáo nào có lời văn tóm lược đều nói rõ điều đó. Trang này không thay thế văn bản gốc; khi cần căn cứ pháp lý, hãy dùng văn bản gốc.',
        ],
      },
      {
        id: 'kiem-tra',
        title: 'Con số được kiểm tra thế nào',
        paragraphs: [
          'Tổng được cộng lại từ các dòng, tỷ lệ được tính lại từ số hồ sơ. Khi kết quả khác số văn bản ghi, trang giữ nguyên số văn bản ghi, đánh dấu ≠ và ghi số tính lại bên cạnh. Trang không tự sửa số và không đoán bên nào đúng; mỗi điểm như vậy được đối chiếu lại với văn bản và giải thích trước khi báo cáo lên trang.',
          'Số 0, ô văn bản không ghi (–), «không phát sinh», «chưa báo cáo», «không áp dụng» và «không đọc được» là những điều khác nhau và được ghi khác nhau.',
          'Số đã công bố mà về sau thay đổi thì được ghi là đính chính, kèm số cũ và lý do.',
        ],
      },
      {
        id: 'du-lieu',
        title: 'Dữ liệu mở',
        paragraphs: [
          'Mỗi báo cáo có một tệp JSON chứa mọi trường đã chép, kèm số tính lại. Danh mục tất cả báo cáo nằm trong một tệp.',
        ],
      },
      {
        id: 'giay-phep',
        title: 'Giấy phép và bên công bố',
        paragraphs: [
          'Mã nguồn của trang theo giấy phép MIT.',
          'Số liệu là dữ kiện trong báo cáo chính thức do các cơ quan nêu tên ở từng trang ban hành; các cơ quan đó là bên công bố số liệu. Giấy phép MIT không bao gồm số liệu. Khi dùng lại, xin ghi tên cơ quan ban hành, kỳ báo cáo và địa chỉ trang.',
          'Phông chữ Be Vietnam Pro theo giấy phép SIL Open Font License.',
        ],
      },
      {
        id: 'lien-he',
        title: 'Báo sai sót',
        paragraphs: [
          'Thấy số chép sai hoặc lời giải thích chưa đúng, xin mở một phiếu (issue) hay một yêu cầu kết hợp (pull request) trong kho mã nguồn của dự án, nêu địa chỉ trang và dòng có sai sót.',
        ],
      },
    ],
    data_index: 'Danh mục báo cáo (JSON)',
    data_report: (name: string) => `${name} (JSON)`,
    rules: 'Mọi quy tắc kiểm tra',
    discrepancies: 'Những điểm chưa khớp, kèm giải thích',
  },

  not_found: {
    title: 'Không tìm thấy trang',
    lead: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ nhầm, hoặc kỳ báo cáo ấy chưa có.',
    description: 'Không tìm thấy trang.',
    try: 'Bạn có thể tìm theo tên, hoặc đi từ các trang sau.',
  },
};

/** The shape that every language fills. */
export type Sentences = typeof vi;

const en: Sentences = {
  site: {
    name: 'Project 06 Reports',
    brand: 'Reports of',
    brand_accent: 'Project 06',
    language: 'en',
    title: (page) => `${page} · Project 06 Reports`,
  },

  layout: {
    skip: 'Skip to main content',
    navigation: 'Main pages',
    footer_navigation: 'Pages, at the foot',
    menu: 'Menu',
    crumbs: 'You are here',
    pager: 'Previous and next period',
    source:
      'The figures come from official reports on Project 06; each page names the issuing body. Wording is abridged. These pages do not replace the original documents.',
    licence:
      'The code is under the MIT licence. The figures are facts from reports of state bodies; when you reuse them, please name the issuing body and the period.',
    data_licence: 'The compilation of the data is under the licence',
    printed_from: 'Address of this page:',
  },

  nav: {
    reports: 'Reports',
    units: 'Provinces',
    discrepancies: 'Discrepancies',
    rules: 'Rules',
    search: 'Search',
    glossary: 'Glossary',
    data: 'Data',
    about: 'About',
    home: 'Home',
  },

  period: {
    month: (month, year) => `${year}-${String(month).padStart(2, '0')}`,
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    year: (year) => `${year}`,
    first_months: (count, year) => `first ${count} months of ${year}`,
    all_months: (year) => `12 months of ${year}`,
    months: (first, last, year) =>
      `${year}-${String(first).padStart(2, '0')} to ${year}-${String(last).padStart(2, '0')}`,
    span: (from, until) => `${from} to ${until}`,
    short: {
      month: (month) => `month ${month}`,
      quarter: (quarter) => `quarter ${quarter}`,
      half: (half) => (half === 1 ? 'first half' : 'second half'),
      year: 'whole year',
      first_months: (count) => `first ${count} months`,
      months: (first, last) => `months ${first} to ${last}`,
    },
    days: (from, until) => `${from} to ${until}`,
    with_days: (period, days) => `${period} (${days})`,
    merger: 'Provinces merged within this period',
    merger_of: (day, unit, from) =>
      `This period begins before ${day}, the day on which ${unit} was formed from ${from}. Figures before and after it may be of different territories; this page adds up no figures of the former provinces.`,
    merger_apart: (day, unit) =>
      `Within this period, on ${day}, many provinces and cities were merged; ${unit} was not, and its territory is unchanged.`,
    merger_country: (day) =>
      `Within this period, on ${day}, many provinces and cities were merged: their number and the names in lists differ before and after that day. A report belongs to the unit in force on the last day of its period.`,
  },

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
    count: (count) => `${count} ${count === '1' ? 'report' : 'reports'}`,
  },

  value: {
    missing: '–',
    missing_spoken: 'not printed in the document',
    reason: {
      'none-arising': 'none arising',
      'not-reported': 'not reported',
      'not-applicable': 'not applicable',
      illegible: 'illegible',
    },
    recomputed: (number) => `recomputed ${number}`,
    provisional: 'provisional',
    revised: 'revised',
    percent: (number) => `${number}%`,
    of: (number, whole) => `${number} / ${whole}`,
  },

  status: {
    step: (step, steps) => `Step ${step} of ${steps}`,
    continues: 'continues',
    phase: { preparing: 'preparing', pilot: 'pilot', rollout: 'being rolled out' },
    waiting_for: (agency) => `waiting for ${agency}`,
  },

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

  reports: {
    title: 'Reports',
    lead: 'Every report, newest period first.',
    description: 'Project 06 reports by year, province and period, with the rows of each table.',
    caption: (year, count) => `${count} reports for periods that end in ${year}`,
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
      `${count} reports for periods that end in ${first} to ${last}. Choose a year, or a number for the list of that period.`,
    calendar: 'By year and month',
    calendar_caption: 'Number of reports for each period, by year and month',
    newest: (name) => `Newest: ${name}`,
    all_of_year: (year, count) => `All of ${year}: ${count} reports`,
    all_of_period: (period, count) => `All of ${period}: ${count} reports`,
    name: (year) => year,
    title: (year) => `List of reports, ${year}`,
    description: (year) =>
      `Project 06 reports for periods that end in ${year}, by period and by unit.`,
    of_year: (count, year) => `${count} reports for periods that end in ${year}.`,
    periods: 'By period',
    units: 'By unit',
    units_caption: (year) => `Reports for ${year} of each unit, by month`,
    pager: 'Previous and next year',
    previous: 'Earlier year with reports',
    next: 'Later year with reports',
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

  parts: {
    label: 'Parts of the list',
    range: (first, last) => `${first} – ${last}`,
    title: (title, part, parts) => `${title}, part ${part} of ${parts}`,
    previous: 'Previous part',
    next: 'Next part',
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

  period_page: {
    title: (period) => `Reports for ${period}`,
    lead: (count) => `${count} for exactly this period.`,
    description: (period) => `Project 06 reports for ${period}.`,
    caption: (period) => `Reports for ${period}`,
    inside: 'Periods inside this one',
    around: 'Periods around this one',
    spans: 'Other spans',
    more_spans: (year) => `Every report of ${year}`,
    pager_previous: 'Earlier period with reports',
    pager_next: 'Later period with reports',
  },

  search: {
    title: 'Search',
    lead: 'With or without diacritics.',
    description: 'Search all Project 06 reports: services, models, tasks, documents, figures.',
    label: 'Search all reports',
    placeholder: 'Search all reports',
    button: 'Search',
    examples: 'For example:',
    noscript:
      'Searching runs in your browser and needs JavaScript. Without it, please use the lists of reports and of provinces.',
    region: 'Search results',
    kind: {
      report: 'Report',
      unit: 'Province or city',
      period: 'Reporting period',
      glossary: 'Glossary',
      about: 'About',
    },
  },

  glossary: {
    title: 'Glossary',
    lead: 'Abbreviations and terms of the reports in plain words, which are ours.',
    description: 'Abbreviations and terms of the Project 06 reports.',
    contents: 'Groups of terms',
    kind: {
      project: 'The project',
      identity: 'Identity',
      service: 'Public services',
      data: 'Data and systems',
      'health-social': 'Health and social protection',
      security: 'Security and order',
      'place-of-stay': 'Residence and stay',
      justice: 'Justice and civil status',
      education: 'Education',
      economy: 'Economy and finance',
      organisation: 'Organisations',
      term: 'Other terms',
    },
    variants: (list) => `Also written: ${list}`,
    today: (text) => `Today: ${text}`,
  },

  about: {
    title: 'About',
    description: 'What this is, where the figures come from, how they are checked, licences.',
    lead: 'These pages turn the reports on Project 06 into tables that can be searched, downloaded and printed.',
    contents: 'On this page',
    sections: [
      {
        id: 'la-gi',
        title: 'What this is',
        paragraphs: [
          'Project 06 is the Government programme on population data and electronic identity. Provinces report every month, quarter, half-year and year, mostly as word-processor files laid out in their own ways.',
          'Here each report is a page, each table a real table, each figure has an address of its own.',
        ],
      },
      {
        id: 'nguon',
        title: 'Where the figures come from',
        paragraphs: [
          'From the reports that state bodies have issued. Each report page names the body, number, date and day of the data where they are printed.',
          'Where a document prints no period, the period is inferred and the page says from what.',
          'A report belongs to the unit in force on the last day of its period. Figures of units before 1 July 2025 are not added into the new ones.',
        ],
      },
      {
        id: 'tom-luoc',
        title: 'What "abridged" means',
        paragraphs: [
          'Figures, names, document numbers, statuses, dates, lists of provinces and every row of every table are kept as printed. Running text is restated briefly in our own words with every figure in it.',
          'Each page with restated wording says so. These pages do not replace the original documents.',
        ],
      },
      {
        id: 'kiem-tra',
        title: 'How figures are checked',
        paragraphs: [
          'Totals are added up again, shares recomputed. Where the result differs, the printed figure stays, marked ≠, with the recomputed one beside it; a person compares each with the document and explains it before the report is published.',
          'Nought, not printed (–), none arising, not reported, not applicable and illegible are different things and look different.',
          'A published figure that changes later is recorded as a correction, with the earlier value and the reason.',
        ],
      },
      {
        id: 'du-lieu',
        title: 'Open data',
        paragraphs: ['Each report has a JSON file with every field. One file lists all reports.'],
      },
      {
        id: 'giay-phep',
        title: 'Licences and publishers',
        paragraphs: [
          'The code of these pages is under the MIT licence.',
          'The figures are facts from official reports; the bodies named on each page are their publishers. The MIT licence does not cover the figures.',
          'The typeface Be Vietnam Pro is under the SIL Open Font License.',
        ],
      },
      {
        id: 'lien-he',
        title: 'Report a mistake',
        paragraphs: ['Please open an issue or a pull request in the repository of the project.'],
      },
    ],
    data_index: 'List of reports (JSON)',
    data_report: (name) => `${name} (JSON)`,
    rules: 'All rules',
    discrepancies: 'What does not agree, explained',
  },

  not_found: {
    title: 'Page not found',
    lead: 'There is no page at this address. It may be mistyped, or that period has no report yet.',
    description: 'Page not found.',
    try: 'Search by name, or start from one of these pages.',
  },
};

export const sentences = { vi, en } as const;
