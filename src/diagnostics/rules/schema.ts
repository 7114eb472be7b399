/** Rule pages of what the schemas of the content contract object to. */
import { lines, type Rules } from './rule.ts';

export const SCHEMA_RULES = {
  'unknown-key': {
    title: { vi: 'Tên mục không có trong quy định', en: 'Unknown key' },
    what: {
      vi: 'Một mục mang tên không thuộc bảng này, thường là gõ sai hoặc dùng tên của bảng khác.',
      en: 'A key is not one of this table’s, most often mistyped or taken from another table.',
    },
    why: {
      vi: 'Giá trị ghi dưới một tên lạ sẽ không hiện ở đâu cả.',
      en: 'A value under an unknown key would appear nowhere.',
    },
    advice: {
      vi: 'Sửa tên mục theo gợi ý hoặc theo danh sách các mục được dùng mà thông báo nêu.',
      en: 'Correct the key as suggested, or by the list of known keys in the message.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    recieved: 12',
      ),
    },
  },
  'missing-key': {
    title: { vi: 'Thiếu mục bắt buộc', en: 'Missing key' },
    what: {
      vi: 'Một dòng của bảng, hoặc phần đầu báo cáo, thiếu một mục bắt buộc phải có.',
      en: 'A row, or the front matter, lacks a key that it must have.',
    },
    why: {
      vi: 'Thiếu mục ấy thì không biết dòng nói về dịch vụ, mô hình hay nhiệm vụ nào, hoặc báo cáo thuộc loại nào.',
      en: 'Without it nobody knows which service, model or task the row is about, or what kind of report it is.',
    },
    advice: {
      vi: 'Thêm mục đã nêu, chép đúng như văn bản ghi.',
      en: 'Add the key that is named, copied from the document.',
    },
    example: {
      file: 'services.yaml',
      text: lines('rows:', '  - service: dang-ky-khai-sinh', '    received: 12'),
    },
  },
  'to-be-filled': {
    title: { vi: 'Mục chưa điền', en: 'Key that is not filled in' },
    what: {
      vi: 'Có tên mục nhưng sau dấu hai chấm không có gì.',
      en: 'A key has nothing after its colon.',
    },
    why: {
      vi: 'Ô trống có thể là «chưa kịp điền», «văn bản để trống» hay «không phát sinh»; ba điều ấy công bố khác nhau và không điều nào là số 0.',
      en: 'It may mean “not yet copied”, “blank in the document” or “nothing arose”; the three are published differently, and none is zero.',
    },
    advice: {
      vi: 'Điền giá trị. Văn bản để trống ô ấy thì xóa cả dòng; văn bản ghi rõ lý do thì ghi none-arising (không phát sinh), not-reported, not-applicable hoặc illegible.',
      en: 'Fill in the value. Where the document leaves the cell blank, remove the line; where it gives a reason, write none-arising, not-reported, not-applicable or illegible.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received:',
      ),
    },
  },
  'wrong-type': {
    title: { vi: 'Giá trị sai loại', en: 'Value of the wrong kind' },
    what: {
      vi: 'Giá trị không thuộc loại mà mục này nhận: số lẻ ở chỗ đếm, danh sách ở chỗ của một giá trị.',
      en: 'The value is not of the kind that the key takes: a decimal for a count, a list for one value.',
    },
    why: {
      vi: 'Máy không thể tính hay hiện đúng một giá trị sai loại.',
      en: 'It can be neither computed with nor shown as it should.',
    },
    advice: {
      vi: 'Sửa theo lời hướng dẫn trong thông báo. Nếu văn bản ghi lý do thay cho số, hãy dùng một trong bốn từ none-arising, not-reported, not-applicable, illegible; với số liệu thì dùng thêm «printed».',
      en: 'Follow the advice in the message. Where the document prints a reason for a number, use one of none-arising, not-reported, not-applicable, illegible; for a figure add "printed".',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 12.5',
      ),
    },
  },
  'wrong-value': {
    title: { vi: 'Giá trị ngoài danh sách cho phép', en: 'Value outside the allowed list' },
    what: {
      vi: 'Mục này chỉ nhận một số từ nhất định, và từ đã viết không thuộc số đó.',
      en: 'The key takes certain words only, and what is written is none of them.',
    },
    why: {
      vi: 'Các từ này quyết định cách trang xếp và giải thích báo cáo, nên phải viết đúng.',
      en: 'These words decide how the page sorts and explains the report, so they must be exact.',
    },
    advice: {
      vi: 'Chọn một trong các từ mà thông báo nêu.',
      en: 'Choose one of the words that the message names.',
    },
    example: {
      file: 'report.md',
      text: lines(
        '---',
        'province: bac-giang',
        'period: 2024-07',
        'kind: montly',
        'title: Báo cáo tháng 7',
        'wording: restated',
        '---',
        '',
        'Lời văn.',
      ),
    },
  },
  'unknown-id': {
    title: { vi: 'Mã không có trong dữ liệu tham chiếu', en: 'Unknown id' },
    what: {
      vi: 'Mã dịch vụ, mô hình, chỉ tiêu, tỉnh, cơ quan hoặc trạng thái không có trong content/reference.',
      en: 'The id of a service, model, indicator, province, agency or status is not in content/reference.',
    },
    why: {
      vi: 'Cùng một mã thì mới so sánh được giữa các tháng và các tỉnh. Mã lạ thì không so sánh được với báo cáo nào.',
      en: 'Only what bears one id can be compared between months and provinces. An unknown one compares with no report.',
    },
    advice: {
      vi: 'Dùng mã được gợi ý (gõ mã trong trình soạn thảo sẽ hiện danh sách). Nếu thật sự là thứ mới, hãy thêm vào content/reference trước.',
      en: 'Use the id suggested (editors offer the list). If the thing really is new, add it to content/reference first.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sihn',
        '    name: Đăng ký khai sinh',
        '    received: 12',
      ),
    },
  },
  'number-format': {
    title: { vi: 'Số viết như trong văn bản', en: 'Number in printed form' },
    what: {
      vi: 'Số được gõ như trong văn bản: có dấu chấm phân nhóm, dấu phẩy thập phân, dấu % hoặc nằm trong dấu nháy.',
      en: 'A number is typed as documents print it: with dots between thousands, a decimal comma, a percent sign or quotes.',
    },
    why: {
      vi: 'YAML đọc 1.968 thành một phẩy chín sáu tám và 12.000 thành 12: sai một nghìn lần mà không báo gì.',
      en: 'YAML reads 1.968 as just under two and 12.000 as twelve: a thousandfold error without a word.',
    },
    advice: {
      vi: 'Viết số thường: 1968, 12000; phần thập phân sau dấu chấm: 96.12; không có dấu %. Giữ đủ chữ số thập phân như văn bản ghi (98.70); số có đúng ba chữ số thập phân, như 12,125, thì thêm một số 0: 12.1250.',
      en: 'Write plain digits: 1968, 12000; a dot before decimals: 96.12; no percent sign. Keep as many decimals as are printed (98.70); a number with just three of them, such as 12,125, takes one more nought: 12.1250.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 1.968',
      ),
    },
  },
  'text-unquoted': {
    title: { vi: 'Chữ bị hiểu thành số', en: 'Text that reads as a number' },
    what: {
      vi: 'Ở chỗ của chữ lại là một giá trị mà YAML hiểu là số hoặc đúng/sai: 2024, true.',
      en: 'Where text belongs stands something that YAML reads as a number or as true or false: 2024, true.',
    },
    why: {
      vi: 'Số thì mất số 0 ở đầu và số 0 ở cuối: «0258» thành 258, «1.10» thành 1.1.',
      en: 'Numbers lose noughts at either end: "0258" becomes 258, "1.10" becomes 1.1.',
    },
    advice: {
      vi: 'Đặt giá trị trong dấu nháy kép: "2024".',
      en: 'Put the value in double quotes: "2024".',
    },
    example: { file: 'tasks.yaml', text: lines('rows:', '  - stt: 1', '    task: 2024') },
  },
  'text-not-block': {
    title: { vi: 'Đoạn văn chưa viết thành khối', en: 'Free text that is no block' },
    what: {
      vi: 'Một đoạn văn (kết quả, khó khăn, ghi chú …) được viết ngay sau dấu hai chấm.',
      en: 'Free text (result, difficulties, note …) stands right after its colon.',
    },
    why: {
      vi: 'Trong đoạn văn thế nào cũng có lúc gặp dấu hai chấm, dấu # hay dấu gạch đầu dòng, và YAML sẽ hiểu nhầm. Viết thành khối thì chữ nào cũng giữ nguyên.',
      en: 'Sooner or later free text holds a colon, a # or a dash, which YAML would misread. In a block every sign is kept.',
    },
    advice: {
      vi: 'Viết tên mục, dấu hai chấm và dấu gạch đứng «result: |», xuống dòng, thụt vào hai ô rồi viết đoạn văn.',
      en: 'Write the key with a bar, "result: |", and the text on the lines below, indented by two.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp tài khoản định danh',
        '    result: Đã cấp cho toàn bộ người dân đủ điều kiện.',
      ),
    },
  },
  'date-format': {
    title: { vi: 'Ngày viết sai dạng', en: 'Malformed day' },
    what: {
      vi: 'Ngày không viết theo dạng năm-tháng-ngày, hoặc không có trên lịch.',
      en: 'A day is not written year-month-day, or is in no calendar.',
    },
    why: {
      vi: '03/04/2024 có nơi đọc là ngày 3 tháng 4, có nơi đọc là ngày 4 tháng 3. Dạng 2024-04-03 chỉ có một cách đọc.',
      en: '03/04/2024 is April in some countries and March in others; 2024-04-03 has one reading.',
    },
    advice: {
      vi: 'Viết 2024-07-18. Ngày ghi thiếu hoặc hỏng thì chép vào mục có đuôi «_printed» (date_printed, issued_on_printed) và bỏ mục ngày.',
      en: 'Write 2024-07-18. A day that is printed broken goes into the key that ends in "_printed", and the day itself is left out.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 18/KH-UBND',
        '    date: 23/01/2024',
        '    subject: Kế hoạch triển khai Đề án 06 năm 2024',
      ),
    },
  },
  'reference-conflict': {
    title: {
      vi: 'Dữ liệu tham chiếu mâu thuẫn với chính nó',
      en: 'Reference data that contradict themselves',
    },
    what: {
      vi: 'Trong content/reference có hai mục cùng mã, hoặc một mục nhắc đến mã không có, hoặc phần và toàn bộ khác đơn vị tính, hoặc một ô nằm ngoài sơ đồ hay trùng chỗ với ô khác.',
      en: 'In content/reference two entries share an id, or one names an id that is not there, or a part and its whole have different units, or a tile lies outside the grid or upon another.',
    },
    why: {
      vi: 'Mọi báo cáo dựa vào các danh mục này; một mã trùng làm số liệu của hai thứ trộn vào nhau.',
      en: 'Every report leans on these lists; a shared id mixes the figures of two things.',
    },
    advice: {
      vi: 'Sửa mã cho khác nhau hoặc cho đúng. Mã đã dùng trong báo cáo thì giữ nguyên.',
      en: 'Make the ids differ, or correct them. An id that reports already use stays as it is.',
    },
    example: {
      file: 'content/reference/indicators.yaml',
      text: lines(
        'meta:',
        '  title: Danh mục chỉ tiêu thống kê',
        '  title_en: Dictionary of indicators',
        '  note: Ví dụ.',
        'groups:',
        '  - {id: identity, name_vi: Căn cước, name_en: Identity}',
        'indicators:',
        '  - {id: cards, name_vi: Thẻ đã cấp, name_en: Cards, unit: thẻ, kind: stock,',
        '     cumulative: true, direction: higher-is-better, group: identity}',
        '  - {id: cards, name_vi: Thẻ đã trả, name_en: Cards, unit: thẻ, kind: stock,',
        '     cumulative: true, direction: higher-is-better, group: identity}',
      ),
    },
  },
  'markup-dropped': {
    title: { vi: 'Nội dung không hiện được', en: 'Markup that is not shown' },
    what: {
      vi: 'Trong lời văn có thứ mà trang không hiện: mã HTML, hình ảnh, liên kết không bắt đầu bằng http, https hay mailto, ô nhiều hơn số cột của bảng, chú thích mà không chỗ nào gọi, số thứ tự như «001.».',
      en: 'A text holds what the page does not show: HTML, an image, a link that does not begin with http, https or mailto, more cells than the table has columns, a note that nothing calls, a list number such as “001.”.',
    },
    why: {
      vi: 'Những thứ này sẽ mất hoặc hiện thành thứ khác; chữ và số của văn bản có thể mất theo mà không ai biết.',
      en: 'These would be dropped or shown as something else, and words and figures of the document with them, unseen.',
    },
    advice: {
      vi: 'Viết đúng như thông báo chỉ: đặt dấu \\ trước một dấu để nó hiện nguyên trên trang. Liên kết thì viết địa chỉ https đầy đủ.',
      en: 'Write what the message says: with a \\ before it, a sign is shown as it is. A link needs its full https address.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    result: |',
        '      Còn <HS> tồn đọng.',
      ),
    },
  },
  'heading-by-rule': {
    title: { vi: 'Dòng gạch biến câu thành đề mục', en: 'Heading made by a rule' },
    what: {
      vi: 'Ngay dưới một đoạn có một dòng gạch (--- hoặc ===), nên đoạn ấy hiện thành đề mục của trang.',
      en: 'A rule (--- or ===) directly below a paragraph makes that paragraph a heading of the page.',
    },
    why: {
      vi: 'Dòng gạch thường chỉ để ngăn cách; một câu có số liệu hiện thành đề mục thì người đọc hiểu sai.',
      en: 'Most often the rule was meant to divide; a sentence with figures shown as a heading misleads.',
    },
    advice: {
      vi: 'Đề mục thì viết «## » ở đầu dòng chữ. Đường kẻ ngăn cách thì để một dòng trống ở trước nó.',
      en: 'Begin a heading with “## ”. Leave an empty line before a rule that divides.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    result: |',
        '      Kết quả tháng này đạt 96%',
        '      -------------------------',
      ),
    },
  },
  'text-too-complex': {
    title: { vi: 'Đoạn chữ quá rối', en: 'Too tangled a text' },
    what: {
      vi: 'Một đoạn dài quá mức, lồng danh sách quá sâu, hoặc có hàng trăm dấu định dạng.',
      en: 'A text is far too long, its lists are nested too deep, or it holds hundreds of marks.',
    },
    why: {
      vi: 'Đọc những đoạn như vậy có thể làm máy chạy rất lâu, nên chương trình từ chối.',
      en: 'Reading such a text could take the machine for ever, so it is refused.',
    },
    advice: {
      vi: 'Chia thành nhiều đoạn, bỏ các dấu *, _, > không cần thiết.',
      en: 'Divide it, and remove the marks *, _ and > that it does not need.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    result: |',
        `      ${'> '.repeat(30)}Đã cấp.`,
      ),
    },
  },
  'ids-stale': {
    title: { vi: 'Danh sách mã gợi ý đã cũ', en: 'Stale list of ids' },
    what: {
      vi: 'schemas/ids.schema.json không còn khớp với content/reference.',
      en: 'schemas/ids.schema.json no longer matches content/reference.',
    },
    why: {
      vi: 'Trình soạn thảo lấy tệp này để gợi ý mã khi gõ; tệp cũ thì gợi ý thiếu. Việc kiểm tra vẫn đúng vì dùng thẳng dữ liệu tham chiếu.',
      en: 'Editors complete ids from this file; a stale one offers too little. Judging is not affected, for it reads the reference data itself.',
    },
    advice: {
      vi: 'Chạy npm run generate rồi đưa tệp vừa tạo vào cùng thay đổi.',
      en: 'Run npm run generate and commit what it writes.',
    },
    // The fault lies between the project's own files, not in a report.
    example: null,
  },
} as const satisfies Partial<Rules>;
