/** Rule pages of what cannot be resolved or derived: keys of rows, places, phrases, names. */
import { lines, reportHead, type Rules } from './rule.ts';

export const DERIVATION_RULES = {
  'anchor-taken': {
    title: { vi: 'Hai mục chung một địa chỉ', en: 'Two places with one anchor' },
    what: {
      vi: 'Khóa của hai mục chỉ khác nhau ở dấu (II.15 và ii-15), nên trên trang chúng có chung một địa chỉ; hoặc khóa trùng với địa chỉ của chính bảng.',
      en: 'The keys of two places differ in signs alone (II.15 and ii-15) and make one anchor on the page, or a key makes that of the table itself.',
    },
    why: {
      vi: 'Liên kết tới mục sau sẽ dẫn đến mục trước.',
      en: 'Links to the second would lead to the first.',
    },
    advice: {
      vi: 'Đổi «key:» của một trong hai mục.',
      en: 'Change the "key:" of one of them.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'groups:',
        '  - id: II',
        '    name: Nhóm hai',
        'rows:',
        '  - group: II',
        '    stt: 15',
        '    task: Cấp thẻ căn cước',
        '  - key: ii-15',
        '    stt: 1',
        '    task: Tích hợp dữ liệu',
      ),
    },
  },
  'row-duplicate': {
    title: { vi: 'Hai dòng cùng một khóa', en: 'Two rows with one key' },
    what: {
      vi: 'Hai dòng của một bảng mang cùng mã dịch vụ, cùng nhóm và số thứ tự, cùng số mô hình, hoặc hai số liệu ở một chỗ cùng tên, cùng cấp, phần, nơi và thời gian (scope, period).',
      en: 'Two rows of a table share a service, a group and number, a model’s number, or two figures of one row share a name and are of one level, part, place and time (scope, period).',
    },
    why: {
      vi: 'Khóa là tên gọi của dòng trong liên kết, đính chính và so sánh giữa các tháng; hai dòng không thể chung một tên.',
      en: 'The key names the row in links, revisions and comparisons between months; two rows cannot share it.',
    },
    advice: {
      vi: 'Nhập trùng thì xóa một dòng. Số liệu của nhiều cấp thì ghi cấp ở «scope». Nếu văn bản quả thật ghi hai dòng như vậy, hãy thêm «key:» cho một dòng, bằng chữ thường không dấu, ví dụ key: i-1-b.',
      en: 'If it was entered twice, delete one. Figures of several levels state the level in "scope". If the document does print both, give one of them "key:", in small letters, such as key: i-1-b.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '  - stt: 1',
        '    task: Cấp tài khoản định danh điện tử',
      ),
    },
  },
  'unknown-group': {
    title: { vi: 'Nhóm chưa khai', en: 'Undeclared group' },
    what: {
      vi: 'Một dòng được ghi là thuộc nhóm không có trong danh sách nhóm (groups) ở đầu bảng.',
      en: 'A row belongs to a group that is not under "groups" at the head of the table.',
    },
    why: {
      vi: 'Không khai thì không biết tên nhóm và số lượng ghi ở tiêu đề nhóm, nên không đối chiếu được.',
      en: 'Without it neither the group’s name nor the count in its heading is known, so nothing can be compared.',
    },
    advice: {
      vi: 'Sửa mã nhóm ở dòng, hoặc thêm nhóm với id và name vào phần «groups».',
      en: 'Correct the group of the row, or add the group with its id and name under "groups".',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'groups:',
        '  - id: I',
        '    name: Nhóm tiện ích giải quyết thủ tục hành chính',
        'rows:',
        '  - group: II',
        '    stt: 1',
        '    task: Cấp thẻ căn cước',
      ),
    },
  },
  'figure-unnamed': {
    title: { vi: 'Số liệu chưa có tên', en: 'Figure without a name' },
    what: {
      vi: 'Một số liệu không có mã chỉ tiêu (indicator) cũng không có tên ngắn (label).',
      en: 'A figure has neither "indicator" nor "label".',
    },
    why: {
      vi: 'Một con số không có tên thì không ai biết nó đếm cái gì.',
      en: 'Nobody knows what a number without a name counts.',
    },
    advice: {
      vi: 'Thêm «indicator:» nếu chỉ tiêu có trong content/reference/indicators.yaml (khi đó so sánh được giữa các báo cáo); nếu không, thêm «label:».',
      en: 'Add "indicator:" if the dictionary has it (it can then be compared between reports); else add "label:".',
    },
    example: { file: 'figures.yaml', text: lines('rows:', '  - value: 1423725') },
  },
  'printed-missing': {
    title: { vi: 'Thiếu nguyên văn của con số', en: 'Printed words missing' },
    what: {
      vi: 'Số tiền, hoặc số nói ước chừng (qualifier), chưa kèm nguyên văn trong văn bản (printed).',
      en: 'An amount of money, or a hedged number (one with a "qualifier"), lacks "printed".',
    },
    why: {
      vi: '«1,789 tỷ đồng» đổi ra đồng dễ sai ba chữ số; có nguyên văn thì chương trình tự đối chiếu được, người đọc cũng thấy văn bản viết thế nào.',
      en: '“1,789 tỷ đồng” is easily off by three digits; with the words we check it, and readers see the original.',
    },
    advice: {
      vi: 'Chép mấy chữ của văn bản quanh con số vào «printed».',
      en: 'Copy the document’s few words around the number into "printed".',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Kinh phí đã bố trí',
        '    unit: đồng',
        '    value: 1789000000',
      ),
    },
  },
  'money-unit': {
    title: { vi: 'Số tiền không viết bằng đồng', en: 'Money that is not in đồng' },
    what: {
      vi: 'Một số tiền viết bằng nghìn, triệu hoặc tỷ đồng; hoặc đơn vị là đồng mà giá trị lại tính bằng triệu hay tỷ, như nguyên văn (printed) cho thấy.',
      en: 'An amount in thousands, millions or billions of đồng; or one whose unit is đồng while its value counts millions or billions, as "printed" shows.',
    },
    why: {
      vi: 'Dữ liệu mở và các bảng cộng, so sánh giá trị như đã viết: 1789 (triệu đồng) đứng cạnh 1789000000 (đồng) là sai gấp triệu lần.',
      en: 'Open data and tables add and compare values as they stand: 1789 millions beside 1789000000 đồng is off by a million.',
    },
    advice: {
      vi: 'Viết giá trị bằng đồng như thông báo nêu, đơn vị «đồng»; mấy chữ của văn bản («1,789 tỷ đồng») để ở «printed», trang sẽ hiện như vậy.',
      en: 'Write the value in đồng as the message shows it, with the unit “đồng”; the document’s words (“1,789 tỷ đồng”) go into "printed" and are what the page shows.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Kinh phí đã bố trí',
        '    unit: triệu đồng',
        '    value: 1789',
        '    printed: 1,789 tỷ đồng',
      ),
    },
  },
  'span-reversed': {
    title: { vi: 'Ngày đầu ở sau ngày cuối', en: 'Span that ends before it begins' },
    what: {
      vi: 'Trong khoảng thời gian (period) của một số liệu, bảng hoặc nhóm, ngày đầu (start) ở sau ngày cuối (end).',
      en: 'In the "period" of a figure, table or group, "start" is after "end".',
    },
    why: {
      vi: 'Không biết số liệu nói về thời gian nào thì không so sánh được với số nào.',
      en: 'A figure of no time can be compared with nothing.',
    },
    advice: {
      vi: 'Đối chiếu hai ngày với văn bản; thường là gõ nhầm năm hoặc đổi chỗ hai ngày.',
      en: 'Compare both days with the document; mostly the year was mistyped, or the days changed places.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Tin báo tố giác tội phạm đã tiếp nhận',
        '    value: 12',
        '    period: {start: 2024-06-30, end: 2024-01-01}',
      ),
    },
  },
  'unit-not-in-force': {
    title: { vi: 'Đơn vị không tồn tại vào kỳ báo cáo', en: 'Unit not in force' },
    what: {
      vi: 'Vào ngày cuối của kỳ báo cáo không có tỉnh, thành phố nào mang mã đã ghi.',
      en: 'On the last day of the period no province bore the slug.',
    },
    why: {
      vi: 'Từ ngày 01/07/2025 cả nước còn 34 đơn vị. Số liệu của đơn vị cũ không được lặng lẽ tính cho đơn vị mới.',
      en: 'Since 1 July 2025 there are 34 units. Figures of an old unit must not silently count for a new one.',
    },
    advice: {
      vi: 'Dùng mã của đơn vị tồn tại vào ngày cuối kỳ, hoặc kiểm tra lại kỳ báo cáo.',
      en: 'Use the slug of the unit in force on that day, or check the period.',
    },
    example: {
      file: 'content/reports/bac-giang/2025-08/report.md',
      text: reportHead('bac-giang', '2025-08'),
    },
  },
  'unknown-status': {
    title: { vi: 'Chưa hiểu trạng thái', en: 'Unknown status phrase' },
    what: {
      vi: 'Cụm từ chỉ trạng thái mà văn bản ghi chưa có trong bảng trạng thái (content/reference/statuses.yaml).',
      en: 'The printed phrase is not yet in content/reference/statuses.yaml.',
    },
    why: {
      vi: 'Chương trình không đoán: «đã triển khai» khác «đã hoàn thành», và đoán sai là công bố sai tiến độ.',
      en: 'We do not guess: “running” is not “completed”, and a wrong guess would publish wrong progress.',
    },
    advice: {
      vi: 'Thêm vào statuses.yaml dòng mà thông báo in sẵn, hoặc ghi «status:» ngay ở dòng này (completed, ongoing, routine, in-progress, not-started …).',
      en: 'Add the line that the message prints to statuses.yaml, or write "status:" in the row (completed, ongoing, routine, in-progress, not-started …).',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    status_printed: Làm được một nửa',
      ),
    },
  },
  'unknown-deadline': {
    title: { vi: 'Chưa hiểu thời hạn', en: 'Unread deadline' },
    what: {
      vi: 'Từ chữ ghi ở cột thời hạn không suy ra được ngày, tháng, quý, năm hay «thường xuyên»; hoặc ngày ghi không có thật (31/06). Thời hạn không ghi năm, như «Tháng 12», được hiểu là của năm báo cáo.',
      en: 'No day, month, quarter, year or “ongoing” can be read from the printed deadline; or the day printed does not exist (31/06). A deadline without a year, such as “Tháng 12”, is read as of the report’s year.',
    },
    why: {
      vi: 'Không có thời hạn thì không biết nhiệm vụ có quá hạn hay không.',
      en: 'Without a deadline nobody can tell whether the task is late.',
    },
    advice: {
      vi: 'Giữ nguyên chữ của văn bản, thêm «due:» ở dòng dưới: due: 2024-06-30, due: 2024-q2, due: ongoing hoặc due: none.',
      en: 'Keep the words as printed and add "due:" below: due: 2024-06-30, due: 2024-q2, due: ongoing or due: none.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    deadline: Sau khi có kinh phí',
      ),
    },
  },
  'unknown-agency': {
    title: { vi: 'Cơ quan chưa có trong danh mục', en: 'Unknown agency' },
    what: {
      vi: 'Tên cơ quan chủ trì hoặc phối hợp viết theo cách mà danh mục cơ quan (content/reference/agencies.yaml) chưa có. Cơ quan của huyện, xã viết đủ, như «UBND thành phố Tam Kỳ», «Công an huyện Núi Thành», thì hiểu được mà không cần có trong danh mục.',
      en: 'A leading or cooperating agency is spelt in a way that content/reference/agencies.yaml does not have. Bodies of districts and communes, such as “UBND thành phố Tam Kỳ”, are understood without being listed.',
    },
    why: {
      vi: 'Cùng một cơ quan viết nhiều kiểu thì danh sách nhiệm vụ theo cơ quan bị thiếu.',
      en: 'One agency under several spellings leaves gaps in the list of its tasks.',
    },
    advice: {
      vi: 'Thêm cách viết này vào mục «spellings» của cơ quan trong agencies.yaml, hoặc ghi «lead:» với mã cơ quan ở dòng này.',
      en: 'Add the spelling under "spellings" of the agency in agencies.yaml, or write "lead:" with its id in the row.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    agencies: Phòng Sao Hỏa',
      ),
    },
  },
  'unknown-province': {
    title: { vi: 'Không nhận ra tên tỉnh', en: 'Unknown province' },
    what: {
      vi: 'Trong danh sách địa phương có một tên không phải tên tỉnh, thành phố nào. Tên của đơn vị đã sáp nhập hoặc chưa thành lập thì báo riêng (unit-of-other-date).',
      en: 'A list of places holds a name that no province bears. Names of units of another date are told apart (unit-of-other-date).',
    },
    why: {
      vi: 'Tên không nhận ra thì địa phương ấy bị mất khỏi trang của tỉnh và khỏi phép đếm.',
      en: 'A name that is not recognised drops the province from its own page and from the count.',
    },
    advice: {
      vi: 'Sửa lỗi gõ theo gợi ý. Nếu văn bản ghi một cách viết khác của tên, hãy thêm cách viết ấy vào «aliases» trong provinces.yaml.',
      en: 'Correct the typing as suggested. If the document prints another spelling, add it to "aliases" in provinces.yaml.',
    },
    example: {
      file: 'evaluation.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    name: Triển khai 53 dịch vụ công thiết yếu',
        '    provinces: [Hà Nội, Bắc Gang]',
      ),
    },
  },
  'unknown-document-type': {
    title: { vi: 'Loại văn bản chưa có trong danh mục', en: 'Unknown type of document' },
    what: {
      vi: 'Loại văn bản (type) ghi ở một dòng không có trong danh mục (content/reference/document-types.yaml).',
      en: 'The "type" is not in content/reference/document-types.yaml.',
    },
    why: {
      vi: 'Loại văn bản dùng để lọc và để đối chiếu với ký hiệu.',
      en: 'Types are what lists are filtered by, and are compared with the symbol of the number.',
    },
    advice: {
      vi: 'Sửa theo gợi ý; nếu là loại mới, hãy thêm vào document-types.yaml cùng ký hiệu của nó.',
      en: 'Correct it as suggested; add a new type to document-types.yaml with its symbol.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    type: Kế hoạch năm',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06 năm 2024',
      ),
    },
  },
} as const satisfies Partial<Rules>;
