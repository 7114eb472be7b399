/** What is said of the site about itself, Vietnamese first, English in the same shape. */

const vi = {
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
        id: 'trich-dan',
        title: 'Dẫn lại một con số',
        paragraphs: [
          'Sau mỗi con số, mỗi dòng của trang báo cáo có dấu #. Đó là địa chỉ riêng của con số ấy: bấm vào là sao chép sẵn một câu trích dẫn có giá trị như văn bản ghi, đơn vị tính, kỳ báo cáo, chỗ trong văn bản, địa chỉ và ngày truy cập.',
          'Khi dẫn, xin giữ số như văn bản ghi; có dấu ≠ thì dẫn cả số tính lại. Số của những khoảng thời gian dài ngắn khác nhau không so được với nhau.',
        ],
      },
      {
        id: 'theo-doi',
        title: 'Theo dõi báo cáo mới',
        paragraphs: [
          'Dùng một chương trình đọc tin (đọc được Atom hoặc RSS): chép địa chỉ dưới đây vào đó, có báo cáo mới hay đính chính thì chương trình báo. Không cần đăng ký, không để lại thư điện tử.',
          'Trang của mỗi tỉnh, thành phố có nguồn tin riêng, ghi ở đầu trang ấy.',
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
    feed: 'Báo cáo mới và đính chính của mọi nơi (Atom)',
    feed_units: 'Chọn tỉnh, thành phố',
    data_index: 'Danh mục báo cáo (JSON)',
    data_report: (name: string) => `${name} (JSON)`,
    rules: 'Mọi quy tắc kiểm tra',
    discrepancies: 'Những điểm chưa khớp, kèm giải thích',
  },

  editors: {
    title: 'Dành cho cán bộ báo cáo',
    lead: 'Báo cáo được soạn bằng các tệp văn bản trong kho mã nguồn, mỗi kỳ một thư mục, mỗi bảng một tệp.',
    steps: [
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
    more: 'Cách số liệu được kiểm tra',
    description: 'Bốn bước soạn một báo cáo Đề án 06 bằng tệp văn bản, kèm lệnh kiểm tra.',
    entry: 'Cách soạn báo cáo, kèm lệnh',
  },
};

const en: typeof vi = {
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
        id: 'trich-dan',
        title: 'Citing a figure',
        paragraphs: [
          'Every figure and every row of a report’s page is followed by a #, which is its own address. Follow it, and a citation is copied: the value as printed, its unit, the reporting period, the place in the document, the address and the day.',
          'Please cite figures as they are printed; where there is a ≠, cite the recomputed one with it. Counts of times of different length cannot be compared.',
        ],
      },
      {
        id: 'theo-doi',
        title: 'Following new reports',
        paragraphs: [
          'Use a feed reader (for Atom or RSS): copy the address below into it, and it tells you of new reports and corrections. There is nothing to sign up for, and no e-mail address to give.',
          'The page of every province has a feed of its own, at its top.',
        ],
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
    feed: 'New reports and corrections of all units (Atom)',
    feed_units: 'Choose a province',
    data_index: 'List of reports (JSON)',
    data_report: (name) => `${name} (JSON)`,
    rules: 'All rules',
    discrepancies: 'What does not agree, explained',
  },

  editors: {
    title: 'For reporting officers',
    lead: 'Reports are written as text files in the repository, a folder for each period, a file for each table.',
    steps: [
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
    more: 'How figures are checked',
    description: 'Four steps to write a Project 06 report as text files, with the commands.',
    entry: 'How to write reports, with the commands',
  },
};

export const aboutSentences = { vi, en } as const;
