/** Rule pages of what keeps a file from being read at all. */
import { lines, type Rules } from './rule.ts';

export const SYNTAX_RULES = {
  'front-matter-missing': {
    title: { vi: 'report.md thiếu phần đầu', en: 'report.md without front matter' },
    what: {
      vi: 'Tệp report.md không bắt đầu bằng dòng «---».',
      en: 'report.md does not begin with a line "---".',
    },
    why: {
      vi: 'Phần đầu cho biết báo cáo của tỉnh nào, kỳ nào; không có thì không biết đặt báo cáo vào đâu.',
      en: 'The front matter says whose report it is and of which period; without it the report has no place.',
    },
    advice: {
      vi: 'Thêm ở đầu tệp một dòng «---», các mục province, period, kind, title, wording, rồi một dòng «---» nữa.',
      en: 'Begin the file with a line "---", the keys province, period, kind, title, wording, and another line "---".',
    },
    example: { file: 'report.md', text: lines('Báo cáo kết quả thực hiện Đề án 06 tháng 7/2024.') },
  },
  'front-matter-unclosed': {
    title: { vi: 'Phần đầu báo cáo chưa đóng', en: 'Front matter that is not closed' },
    what: {
      vi: 'report.md có dòng «---» mở đầu nhưng không có dòng «---» thứ hai.',
      en: 'report.md has the opening line "---" but no second one.',
    },
    why: {
      vi: 'Máy không biết phần đầu dừng ở đâu, lời văn bắt đầu từ đâu.',
      en: 'Nobody can tell where the front matter ends and the narrative begins.',
    },
    advice: {
      vi: 'Thêm một dòng chỉ có «---» ngay trước phần lời văn.',
      en: 'Add a line of "---" alone just before the narrative.',
    },
    example: {
      file: 'report.md',
      text: lines('---', 'province: bac-giang', 'period: 2024-07', '', 'Lời văn của báo cáo.'),
    },
  },
  'front-matter-language': {
    title: { vi: 'Có chữ sau dòng «---» đầu tiên', en: 'Word after the opening "---"' },
    what: {
      vi: 'Dòng đầu của report.md có chữ đứng sau ba dấu gạch, chẳng hạn «---js».',
      en: 'A word follows the three dashes of the first line, such as "---js".',
    },
    why: {
      vi: 'Có công cụ hiểu chữ ấy là «hãy chạy đoạn sau như chương trình». Báo cáo là dữ liệu, không bao giờ được chạy.',
      en: 'Some tools take the word as an order to run what follows. Reports are data and are never run.',
    },
    advice: {
      vi: 'Xóa chữ ấy; dòng đầu chỉ để ba dấu gạch «---».',
      en: 'Delete the word; the first line is "---" alone.',
    },
    example: {
      file: 'report.md',
      text: lines('---js', 'province: bac-giang', 'period: 2024-07', '---', '', 'Lời văn.'),
    },
  },
  'yaml-syntax': {
    title: { vi: 'Cú pháp YAML không đọc được', en: 'Broken YAML syntax' },
    what: {
      vi: 'Từ chỗ này tệp không còn đúng cú pháp: các dòng cùng cấp lệch cột, thiếu dấu nháy, thiếu dấu ngoặc, thiếu dấu hai chấm.',
      en: 'From here on the file is not YAML: lines of one level begin in different columns, or a quote, bracket or colon is missing.',
    },
    why: {
      vi: 'Một chỗ hỏng làm cả bảng không đọc được. Chương trình không đoán, vì đoán sai là công bố sai.',
      en: 'One fault makes the whole table unreadable. We do not guess, for a wrong guess would be published.',
    },
    advice: {
      vi: 'Sửa đúng dòng đã nêu: các mục cùng cấp bắt đầu ở cùng một cột (thụt vào bằng hai dấu cách), câu có dấu đặc biệt đặt trong dấu nháy kép.',
      en: 'Correct the line given: keys of one level begin in one column (two blanks a level), and text with special signs goes in double quotes.',
    },
    example: { file: 'figures.yaml', text: lines('rows:', '  - {label: Số thẻ, value: 5}}') },
  },
  'indent-tab': {
    title: { vi: 'Thụt đầu dòng bằng dấu Tab', en: 'Tab as indentation' },
    what: {
      vi: 'Đầu dòng có dấu Tab thay cho dấu cách.',
      en: 'A line is indented with a tab instead of blanks.',
    },
    why: {
      vi: 'YAML không nhận Tab ở đầu dòng, vì độ rộng của Tab mỗi máy một khác.',
      en: 'YAML does not accept tabs there, since every machine shows them with another width.',
    },
    advice: {
      vi: 'Xóa Tab, thụt vào bằng hai dấu cách cho mỗi cấp. Trình soạn thảo thường có lựa chọn «chèn dấu cách thay cho Tab».',
      en: 'Delete the tab and use two blanks a level. Most editors can insert blanks for the Tab key.',
    },
    example: {
      file: 'services.yaml',
      text: lines('rows:', '  - service: dang-ky-khai-sinh', '\t  name: Đăng ký khai sinh'),
    },
  },
  'indent-space': {
    title: { vi: 'Dấu cách đặc biệt ở đầu dòng', en: 'Special blank as indentation' },
    what: {
      vi: 'Đầu dòng có dấu cách không ngắt hoặc dấu cách đặc biệt khác, thường do dán từ Word hay Zalo.',
      en: 'The line begins with a no-break or other special blank, as text pasted from Word or Zalo brings along.',
    },
    why: {
      vi: 'Nhìn như dấu cách thường nhưng YAML hiểu là một phần của tên mục.',
      en: 'It looks like a blank, but YAML takes it for part of the key.',
    },
    advice: {
      vi: 'Xóa hết khoảng trắng ở đầu dòng rồi gõ lại bằng phím cách.',
      en: 'Delete the blanks at the start of the line and type them again with the space bar.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '\u00a0\u00a0\u00a0\u00a0name: Đăng ký khai sinh',
      ),
    },
  },
  'indent-uneven': {
    title: { vi: 'Dòng thụt vào lệch cột', en: 'Uneven indentation' },
    what: {
      vi: 'Một dòng thụt vào nhiều hơn hay ít hơn các mục cùng cấp.',
      en: 'A line is indented more or less than its neighbours of the same level.',
    },
    why: {
      vi: 'YAML hiểu cấp của một mục qua cột mà nó bắt đầu; lệch một ô là sang cấp khác hoặc không đọc được.',
      en: 'YAML tells the level of a key by the column where it begins; one blank off is another level, or no level.',
    },
    advice: {
      vi: 'Thêm hoặc bớt dấu cách ở đầu dòng cho thẳng cột với các mục cùng cấp.',
      en: 'Add or remove blanks until the line begins where its neighbours do.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '   name: Đăng ký khai sinh',
        '    received: 12',
      ),
    },
  },
  'colon-wide': {
    title: { vi: 'Dấu hai chấm rộng', en: 'Full-width colon' },
    what: {
      vi: 'Sau tên mục là dấu hai chấm rộng «：» của bộ gõ Đông Á, không phải dấu hai chấm thường.',
      en: 'A full-width colon "：" follows the key, not an ordinary one.',
    },
    why: {
      vi: 'YAML không coi đó là dấu hai chấm nên không thấy giá trị.',
      en: 'To YAML it is no colon, so the value is not seen.',
    },
    advice: {
      vi: 'Xóa dấu ấy, gõ dấu hai chấm thường rồi một dấu cách.',
      en: 'Delete it, type an ordinary colon and a blank.',
    },
    example: {
      file: 'services.yaml',
      text: lines('rows:', '  - service: dang-ky-khai-sinh', '    name： Đăng ký khai sinh'),
    },
  },
  'colon-space': {
    title: { vi: 'Thiếu dấu cách sau dấu hai chấm', en: 'No blank after the colon' },
    what: {
      vi: 'Sau tên mục và dấu hai chấm không có dấu cách: «received:12».',
      en: 'No blank stands between the colon and the value: "received:12".',
    },
    why: {
      vi: 'YAML hiểu cả cụm là một dòng chữ, không phải một mục với giá trị của nó.',
      en: 'YAML takes the whole for one text, not for a key and its value.',
    },
    advice: {
      vi: 'Thêm một dấu cách sau dấu hai chấm: «received: 12».',
      en: 'Add a blank after the colon: "received: 12".',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received:12',
      ),
    },
  },
  'colon-in-text': {
    title: { vi: 'Dấu hai chấm trong câu', en: 'Colon inside text' },
    what: {
      vi: 'Trong câu không đặt nháy có dấu hai chấm theo sau là dấu cách.',
      en: 'Text without quotes holds a colon that a blank follows.',
    },
    why: {
      vi: 'YAML hiểu phần trước dấu hai chấm là tên một mục mới.',
      en: 'YAML takes what stands before the colon for a new key.',
    },
    advice: {
      vi: 'Đặt cả câu trong dấu nháy kép: task: "Nhiệm vụ: cấp tài khoản định danh".',
      en: 'Put the whole text in double quotes: task: "Nhiệm vụ: cấp tài khoản định danh".',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', '    task: Nhiệm vụ: cấp tài khoản định danh'),
    },
  },
  'dash-in-text': {
    title: { vi: 'Dấu gạch đầu dòng ngay sau tên mục', en: 'Dash right after a key' },
    what: {
      vi: 'Sau tên mục là một câu bắt đầu bằng dấu gạch đầu dòng.',
      en: 'The text after a key begins with a dash.',
    },
    why: {
      vi: 'YAML hiểu dấu gạch là một danh sách, và danh sách không được đứng cùng dòng với tên mục.',
      en: 'To YAML a dash begins a list, which cannot stand on the line of its key.',
    },
    advice: {
      vi: 'Viết «result: |», xuống dòng, thụt vào hai ô rồi viết từng gạch đầu dòng.',
      en: 'Write "result: |", and the dashes on the lines below, indented by two.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp tài khoản định danh',
        '    result: - Đã cấp đủ',
      ),
    },
  },
  'quote-in-text': {
    title: { vi: 'Câu bắt đầu bằng dấu nháy', en: 'Text that begins with a quote' },
    what: {
      vi: 'Câu mở đầu bằng một cụm trong dấu nháy rồi còn viết tiếp: "Đề án 06" của Chính phủ.',
      en: 'A text begins with words in quotes and goes on after them: "Đề án 06" của Chính phủ.',
    },
    why: {
      vi: 'YAML coi dấu nháy ở đầu là dấu mở cho cả giá trị, nên chỉ đọc cụm trong nháy và không hiểu phần sau.',
      en: 'YAML takes the first quote for the opening of the whole value, reads what it holds, and cannot read on.',
    },
    advice: {
      vi: 'Đặt cả câu trong một cặp dấu nháy khác loại: \'"Đề án 06" của Chính phủ\'.',
      en: 'Put the whole text in quotes of the other kind: \'"Đề án 06" của Chính phủ\'.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', '    task: "Đề án 06" của Chính phủ'),
    },
  },
  'not-closed': {
    title: { vi: 'Dấu nháy hay ngoặc chưa đóng', en: 'Quote or bracket not closed' },
    what: {
      vi: 'Một dấu nháy hoặc ngoặc mở ra mà không đóng trên cùng dòng.',
      en: 'A quote or bracket opens and is not closed on its line.',
    },
    why: {
      vi: 'YAML đọc tiếp sang các dòng sau cho đến khi gặp dấu đóng, nuốt mất các mục ở giữa.',
      en: 'YAML reads on over the next lines until it meets one, and swallows the keys between.',
    },
    advice: {
      vi: 'Thêm dấu đóng ở cuối câu hoặc cuối danh sách.',
      en: 'Add the closing sign at the end of the text or list.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', '    task: "Cấp thẻ căn cước', '    deadline: Năm 2024'),
    },
  },
  'hash-in-text': {
    title: { vi: 'Dấu # làm mất chữ', en: 'Text lost after #' },
    what: {
      vi: 'Trong câu không đặt nháy có dấu «#» đứng sau dấu cách.',
      en: 'Text without quotes holds a "#" that stands after a blank.',
    },
    why: {
      vi: 'YAML coi từ dấu ấy đến hết dòng là chú thích và lặng lẽ bỏ đi: mất chữ mà không báo gì.',
      en: 'YAML takes the rest of the line for a comment and drops it without a word.',
    },
    advice: {
      vi: 'Đặt cả câu trong dấu nháy kép.',
      en: 'Put the whole text in double quotes.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', '    task: Cấp thẻ căn cước đợt #2 cho công dân'),
    },
  },
  'comma-in-text': {
    title: { vi: 'Dấu phẩy trong ngoặc nhọn', en: 'Comma within braces' },
    what: {
      vi: 'Chữ không đặt nháy trong {…} có dấu phẩy, như printed: giảm 25,56 %.',
      en: 'Text without quotes within {…} holds a comma, such as printed: giảm 25,56%.',
    },
    why: {
      vi: 'Trong ngoặc nhọn, YAML coi dấu phẩy là hết một mục: «giảm 25» thành giá trị, «56 %» thành tên mục.',
      en: 'Within braces YAML takes a comma for the end of an entry: “giảm 25” becomes the value and “56%” a key.',
    },
    advice: {
      vi: 'Đặt nguyên văn trong dấu nháy kép: printed: "giảm 25,56 %". Ở mục nhận số thì viết dấu chấm thập phân: 25.56.',
      en: 'Put the printed words in double quotes: printed: "giảm 25,56%". Where a number is taken, write a decimal dot: 25.56.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Hồ sơ tiếp nhận trong tháng',
        '    value: 16280',
        '    change: {value: -5590, share: 25.56, printed: giảm 25,56%}',
      ),
    },
  },
  'yaml-feature': {
    title: { vi: 'Dấu riêng của YAML ở đầu giá trị', en: 'Sign of YAML before a value' },
    what: {
      vi: 'Giá trị bắt đầu bằng một dấu có nghĩa riêng trong YAML, như «&», «*», «!», «@» hay «%».',
      en: 'A value begins with a sign that has a meaning of its own in YAML, such as "&", "*", "!", "@" or "%".',
    },
    why: {
      vi: 'Trong YAML, các dấu này dùng để tham chiếu, nhân bản dữ liệu hoặc đổi kiểu dữ liệu. Báo cáo không cần những việc đó nên chương trình không cho phép.',
      en: 'In YAML these signs refer to data, multiply them or change their type. Reports need none of that, so it is not accepted.',
    },
    advice: {
      vi: 'Nếu đó là chữ của văn bản, hãy đặt cả câu trong dấu nháy kép; nếu không, hãy viết giá trị ra.',
      en: 'If it is text of the document, put it in double quotes; else write the value out.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', '    task: &nhiem-vu Cấp tài khoản định danh'),
    },
  },
  'many-documents': {
    title: { vi: 'Nhiều tài liệu trong một tệp', en: 'Several documents in one file' },
    what: {
      vi: 'Trong tệp YAML có dòng «---» (hoặc «...») ngắt tệp thành hai phần.',
      en: 'A line "---" (or "...") cuts the YAML file in two.',
    },
    why: {
      vi: 'Chỉ phần đầu được đọc; các dòng sau sẽ mất mà không ai biết.',
      en: 'Only the first part is read; the rest would vanish unnoticed.',
    },
    advice: {
      vi: 'Xóa dòng ấy, hoặc chuyển phần sau sang đúng tệp của nó.',
      en: 'Delete the line, or move what follows to the file where it belongs.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp tài khoản định danh',
        '---',
        'rows:',
        '  - stt: 2',
        '    task: Cấp thẻ căn cước',
      ),
    },
  },
  'key-repeated': {
    title: { vi: 'Một mục viết hai lần', en: 'Repeated key' },
    what: {
      vi: 'Trong cùng một dòng của bảng, hoặc ở phần đầu báo cáo, có hai mục cùng tên.',
      en: 'One row of a table, or the front matter, has the same key twice.',
    },
    why: {
      vi: 'Chỉ một giá trị được giữ lại, và không ai biết là giá trị nào.',
      en: 'Only one of the two values would survive, and nobody could say which.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản, giữ một mục và xóa mục kia. Nếu là hai dòng của bảng, hãy thêm dấu «- » trước dòng sau.',
      en: 'Compare with the document and keep one. If they are two rows of the table, begin the second with "- ".',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 12',
        '    received: 21',
      ),
    },
  },
} as const satisfies Partial<Rules>;
