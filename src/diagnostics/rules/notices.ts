/** Rule pages of what is worth a look: notices block nothing and are not published. */
import { lines, reportHead, type Rules } from './rule.ts';

export const NOTICE_RULES = {
  'list-variant': {
    title: { vi: 'Tên tỉnh viết kiểu khác', en: 'Other spelling of a province' },
    what: {
      vi: 'Trong danh sách, tên tỉnh viết khác tên chính thức nhưng vẫn hiểu được. Mỗi cách viết nêu một lần trong một danh sách.',
      en: 'A list names a province in another way than its own name, yet it is understood. One notice a spelling and list.',
    },
    why: {
      vi: 'Trang hiện tên đúng như văn bản ghi; người tìm theo tên chính thức vẫn gặp.',
      en: 'The page shows what is printed; a search by the proper name finds it through the name understood.',
    },
    advice: {
      vi: 'Xem tên mà chương trình hiểu có đúng không. Văn bản ghi như vậy thì không cần làm gì; gõ nhầm thì sửa.',
      en: 'See whether the name understood is right. If the document prints so, do nothing; correct a slip.',
    },
    example: {
      file: 'evaluation.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    name: Triển khai 53 dịch vụ công thiết yếu',
        '    provinces: [TP. Hà Nội, Hà Nam]',
      ),
    },
  },
  outlier: {
    title: { vi: 'Số khác xa những lần khác', en: 'Number far from others' },
    what: {
      vi: 'Giá trị gấp từ 8 lần, hoặc chỉ bằng một phần tám, so với báo cáo trước của cùng đơn vị; tỷ lệ chênh hơn 30 điểm phần trăm so với báo cáo trước; hoặc cách rất xa trung vị khi có từ 8 đơn vị cùng báo cáo một chỉ tiêu.',
      en: 'A value is at least eight times larger or smaller than in the unit’s previous report, a share more than 30 points away from it, or a value very far from the median where eight or more units report it.',
    },
    why: {
      vi: 'Gõ thừa hoặc thiếu một chữ số thường cho ra đúng kiểu chênh lệch này.',
      en: 'A digit too many or too few looks just like this.',
    },
    advice: {
      vi: 'Đếm lại số chữ số với văn bản. Đúng thì không cần làm gì.',
      en: 'Count the digits against the document. If they are right, do nothing.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: cap-lai-doi-the-cccd',
        '    name: Cấp lại, đổi thẻ CCCD',
        '    received: 19680',
      ),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06'),
        },
        {
          file: 'content/reports/bac-giang/2024-06/services.yaml',
          text: lines(
            'rows:',
            '  - service: cap-lai-doi-the-cccd',
            '    name: Cấp lại, đổi thẻ CCCD',
            '    received: 1968',
          ),
        },
      ],
    },
  },
  'denominator-unlike': {
    title: {
      vi: 'Mẫu số khác tổng ghi trong báo cáo',
      en: 'Denominator that the report prints for nothing',
    },
    what: {
      vi: 'Mẫu số (of) của một số liệu khác mọi giá trị mà báo cáo ghi cho chỉ tiêu tổng của nó và cho các chỉ tiêu khác cùng thuộc tổng ấy.',
      en: 'The denominator ("of") of a figure is no value that the report prints for what the figure is a part of, nor for the other parts of that.',
    },
    why: {
      vi: 'Tỷ lệ tính trên một tổng khác thì không so được với nơi khác.',
      en: 'A share of another whole cannot be compared with others.',
    },
    advice: {
      vi: 'Đối chiếu lại mẫu số với văn bản. Văn bản tính trên một tổng riêng thì không cần làm gì.',
      en: 'Check the denominator against the document. If it has a whole of its own, do nothing.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - indicator: essential-services-received',
        '    value: 20808',
        '  - indicator: essential-services-online',
        '    value: 5100',
        '    of: 9900',
      ),
    },
  },
  'services-fewer': {
    title: { vi: 'Ít dịch vụ hơn báo cáo trước', en: 'Fewer services than before' },
    what: {
      vi: 'Bảng dịch vụ công có ít dòng hơn bảng của báo cáo liền trước của cùng địa phương.',
      en: 'The services table has fewer rows than that of the unit’s previous report.',
    },
    why: {
      vi: 'Bảng bị chép thiếu trông đúng như vậy, mà dòng không có thì không phép kiểm tra nào thấy.',
      en: 'A table that was cut off while it was copied looks just like this, and no other check sees a row that is not there.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản và nhập các dòng còn thiếu. Văn bản chỉ có từng ấy dịch vụ thì không cần làm gì.',
      en: 'Compare with the document and enter the rows that are missing. If it prints no more, do nothing.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - {service: dang-ky-khai-sinh, name: Đăng ký khai sinh, received: 20}',
      ),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06'),
        },
        {
          file: 'content/reports/bac-giang/2024-06/services.yaml',
          text: lines(
            'rows:',
            '  - {service: dang-ky-khai-sinh, name: Đăng ký khai sinh, received: 31}',
            '  - {service: dang-ky-khai-tu, name: Đăng ký khai tử, received: 12}',
          ),
        },
      ],
    },
  },
  'cell-missing': {
    title: { vi: 'Ô trống giữa các ô đã điền', en: 'Blank cell among filled ones' },
    what: {
      vi: 'Một dòng không có tổng số tiếp nhận, số nộp trực tuyến, tỷ lệ, trạng thái, cơ quan, thời hạn, kết quả, văn bản giao việc, số hay loại văn bản, số địa phương hay số lượng, trong khi các dòng khác của bảng (từ bốn dòng trở lên) gần như đều có.',
      en: 'A row has no number received or filed online, no percentage, status, body, deadline, result, directive, type, number or count, while nearly all other rows of its table (of four and more) have one.',
    },
    why: {
      vi: 'Thường là ô bị bỏ sót khi nhập; thiếu một ô thì không cộng, không đếm được cả cột.',
      en: 'A cell that was skipped looks just like this; without it the column can be neither added up nor counted.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản rồi điền. Văn bản để trống thì không cần làm gì; văn bản nói lý do thì ghi lý do, ví dụ received: not-reported.',
      en: 'Compare with the document and fill it in. If it is blank there, do nothing; if a reason is given, write it, such as received: not-reported.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - {service: dang-ky-khai-sinh, name: Đăng ký khai sinh, received: 20}',
        '  - {service: dang-ky-khai-tu, name: Đăng ký khai tử, received: 12}',
        '  - {service: dang-ky-ket-hon, name: Đăng ký kết hôn, received: 9}',
        '  - {service: dang-ky-thuong-tru, name: Đăng ký thường trú}',
      ),
    },
  },
  'number-missing': {
    title: { vi: 'Báo cáo chưa có số', en: 'Report without a number' },
    what: {
      vi: 'Phần đầu báo cáo không có số của báo cáo (number): văn bản là bản dự thảo, hoặc ghi số không đầy đủ.',
      en: 'The front matter has no "number": the document is a draft, or prints it incompletely.',
    },
    why: {
      vi: 'Không có số thì không ai trích dẫn được báo cáo.',
      en: 'Nobody can cite a report without its number.',
    },
    advice: {
      vi: 'Khi biết số, hãy thêm «number:». Số ghi thiếu thì chép vào «number_printed».',
      en: 'Add "number:" once it is known. Copy an incomplete one into "number_printed".',
    },
    example: {
      file: 'report.md',
      text: lines(
        '---',
        'province: bac-giang',
        'period: 2024-07',
        'kind: monthly',
        'title: Báo cáo tháng 7',
        'number_printed: /BCTCTĐA06',
        'issued_on: 2024-07-28',
        'wording: restated',
        '---',
        '',
        'Lời văn.',
      ),
    },
  },
  'date-missing': {
    title: { vi: 'Chưa có ngày', en: 'Day not given' },
    what: {
      vi: 'Phần đầu báo cáo không có ngày ban hành (issued_on): văn bản để trống ngày, hoặc ghi ngày không đầy đủ; hoặc một dòng của bảng văn bản không có ngày trong khi phần lớn các dòng khác có.',
      en: 'The front matter has no "issued_on": the document leaves the day blank, or prints it incompletely; or a row of the list of documents has no date while most others do.',
    },
    why: {
      vi: 'Thiếu ngày ban hành thì chỉ biết số liệu thuộc kỳ nào, và khó nhận ra những ngày vô lý trong báo cáo.',
      en: 'Without it the figures can be placed in time only by the period, and dates out of reach are harder to notice.',
    },
    advice: {
      vi: 'Khi biết ngày, hãy thêm «issued_on:». Ngày ghi thiếu thì chép vào «issued_on_printed».',
      en: 'Add "issued_on:" once it is known. Copy an incomplete one into "issued_on_printed".',
    },
    example: {
      file: 'report.md',
      text: lines(
        '---',
        'province: bac-giang',
        'period: 2024-07',
        'kind: monthly',
        'title: Báo cáo tháng 7',
        'number: 15/BC-TCT',
        'issued_on_printed: /8/2024',
        'wording: restated',
        '---',
        '',
        'Lời văn.',
      ),
    },
  },
  'deadline-passed': {
    title: { vi: 'Đã quá thời hạn', en: 'Deadline passed' },
    what: {
      vi: 'Thời hạn đã qua vào ngày của báo cáo mà trạng thái chưa phải là hoàn thành. Tính theo ngày của báo cáo, không theo hôm nay; việc thường xuyên không tính.',
      en: 'The deadline had passed on the report’s own date, and the status is not completed. Today does not count; what runs on is never late.',
    },
    why: {
      vi: 'Việc quá hạn là điều người đọc báo cáo tháng cần biết trước hết.',
      en: 'That is what a monthly report is read for.',
    },
    advice: {
      vi: 'Xem trạng thái và thời hạn chép có đúng không. Đúng thì không cần làm gì.',
      en: 'See whether status and deadline are copied right. If they are, do nothing.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp tài khoản định danh điện tử',
        '    deadline: Trước ngày 30/06/2024',
        '    status: in-progress',
      ),
    },
  },
  'numbering-gap': {
    title: { vi: 'Số thứ tự bị nhảy, lùi hoặc lặp', en: 'Gap in the numbering' },
    what: {
      vi: 'Số thứ tự ghi trong bảng bỏ qua một số (7, 8, 10), lùi lại (40, 14, 42) hoặc lặp một số ở hai dòng liền nhau; số La Mã của các nhóm bỏ qua một số (I, III). Sang nhóm mới được đánh lại từ 1.',
      en: 'The printed numbering of a table leaves a number out (7, 8, 10), falls back (40, 14, 42) or gives one number to two rows; or that of its groups leaves one out (I, III). A new group may begin anew.',
    },
    why: {
      vi: 'Có thể đã chép sót hoặc chép lặp một dòng.',
      en: 'A row may have been forgotten or copied twice.',
    },
    advice: {
      vi: 'Mở văn bản xem chỗ ấy. Văn bản cũng đánh số như vậy thì không cần làm gì.',
      en: 'Look there in the document. If it numbers its rows so, do nothing.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 7',
        '    task: Cấp thẻ căn cước',
        '  - stt: 8',
        '    task: Cấp tài khoản định danh điện tử',
        '  - stt: 10',
        '    task: Làm sạch dữ liệu dân cư',
      ),
    },
  },
  'expected-passed': {
    title: { vi: 'Việc dự kiến đã qua', en: 'Expectation that has passed' },
    what: {
      vi: 'Lời văn viết «dự kiến …» đến một ngày, tháng hoặc quý đã hết trước khi kỳ báo cáo bắt đầu.',
      en: 'A text expects something by a day, month or quarter that was over before the period began.',
    },
    why: {
      vi: 'Câu ấy thường được chép từ báo cáo cũ mà chưa cập nhật.',
      en: 'Such a sentence was mostly carried over from an earlier report.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Văn bản ghi như vậy thì không cần làm gì.',
      en: 'Look into the document. If it prints so, do nothing.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Nhiệm vụ',
        '    result: |',
        '      Dự kiến hoàn thành trong tháng 3/2024.',
      ),
    },
  },
  'overdue-exceeds-received': {
    title: { vi: 'Quá hạn nhiều hơn tiếp nhận', en: 'More overdue than received' },
    what: {
      vi: 'Số hồ sơ giải quyết quá hạn lớn hơn tổng số tiếp nhận của cùng dòng.',
      en: 'More applications were settled late than were received in the same row.',
    },
    why: {
      vi: 'Có thể là hồ sơ của tháng trước, nhưng thường là nhầm cột.',
      en: 'They may be of the month before, but mostly a column has slipped.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Văn bản ghi như vậy thì không cần làm gì.',
      en: 'Look into the document. If it prints so, do nothing.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 80',
        '    settled: {on_time: 10, overdue: 120}',
      ),
    },
  },
  'flow-mismatch': {
    title: {
      vi: 'Số trong kỳ khác mức tăng lũy kế',
      en: 'Count that is not the rise of its total',
    },
    what: {
      vi: 'Số lũy kế của hai kỳ liền nhau chênh nhau một số khác với số phát sinh trong kỳ mà báo cáo ghi (ví dụ số tài khoản định danh đã cấp và số cấp trong kỳ).',
      en: 'The running totals of two periods in a row differ by another number than the count of the period (such as eid-issued and eid-issued-period).',
    },
    why: {
      vi: 'Một trong ba số có thể gõ nhầm; cũng có thể số lũy kế đã được rà soát lại.',
      en: 'One of the three may have been mistyped; or the total was corrected in between.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Văn bản ghi như vậy thì không cần làm gì.',
      en: 'Look into the document. If it prints so, do nothing.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - indicator: eid-issued',
        '    value: 911806',
        '  - indicator: eid-issued-period',
        '    value: 7945',
      ),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06'),
        },
        {
          file: 'content/reports/bac-giang/2024-06/figures.yaml',
          text: lines('rows:', '  - indicator: eid-issued', '    value: 904311'),
        },
      ],
    },
  },
  'number-out-of-order': {
    title: { vi: 'Số văn bản không theo thứ tự ngày', en: 'Number out of order' },
    what: {
      vi: 'Trong các văn bản cùng ký hiệu, cùng năm mà báo cáo liệt kê hoặc dẫn, có đúng một số không tăng theo ngày như những số khác. Chỉ xét khi bỏ nó ra thì còn ít nhất sáu số đúng thứ tự.',
      en: 'Of the documents of one symbol and year that a report lists or cites, just one does not go up with its date as the others do. Judged where at least six are in order without it.',
    },
    why: {
      vi: 'Sổ văn bản cấp số theo ngày, nên số lệch hàng thường là gõ sai một chữ số của số hoặc của ngày.',
      en: 'Registers give out numbers day by day, so one out of line mostly has a wrong digit, or its date has.',
    },
    advice: {
      vi: 'Tra sổ văn bản. Cả số và ngày đều đúng thì không cần làm gì.',
      en: 'Look in the register. If both number and date are right, do nothing.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        ...[
          [235, '2024-01-18'],
          [400, '2024-01-30'],
          [540, '2024-02-07'],
          [854, '2024-03-14'],
          [4466, '2024-03-19'],
          [1196, '2024-04-05'],
          [1397, '2024-04-23'],
        ].flatMap(([number, date], i) => [
          `  - stt: ${i + 1}`,
          `    number: ${number!}/QĐ-UBND`,
          `    date: ${date!}`,
          '    subject: Quyết định về Đề án 06',
        ]),
      ),
    },
  },
} as const satisfies Partial<Rules>;
