/** Rule pages of slips at the beginning of lines: dashes, blanks, keys, colons. */
import { lines, reportHead, type Rules } from './rule.ts';

export const SLIP_RULES = {
  'blank-special': {
    title: { vi: 'Dấu cách đặc biệt trong dòng', en: 'Special blank within a line' },
    what: {
      vi: 'Bên dấu hai chấm, sau dấu gạch hay ở cuối dòng có một ký tự nhìn như dấu cách nhưng không phải (thường là dấu cách không ngắt U+00A0).',
      en: 'Beside the colon, behind the dash or at the end of a line stands what looks like a blank and is none (usually U+00A0).',
    },
    why: {
      vi: 'YAML coi ký tự ấy là chữ, nên số thành chữ, mã thành sai; mắt thường không thấy khác gì.',
      en: 'YAML takes it for a letter, so a number becomes a text and an id unknown, and the eye sees no difference.',
    },
    advice: {
      vi: 'Xóa ký tự ở chỗ đã nêu và gõ lại bằng dấu cách thường. Dán từ Word thì dán dạng chữ thuần.',
      en: 'Delete it at the place given and type an ordinary blank. Paste from Word as plain text.',
    },
    example: {
      file: 'figures.yaml',
      text: lines('rows:', '  - label: Số thẻ', '    value:\u00a01869'),
    },
  },
  bullet: {
    title: { vi: 'Dấu đầu dòng không phải dấu gạch', en: 'A bullet that is no dash' },
    what: {
      vi: 'Một dòng của danh sách bắt đầu bằng «–», «•», «*», «+», hoặc dấu gạch dính liền chữ sau nó.',
      en: 'A line of a list begins with "–", "•", "*" or "+", or with a dash that is stuck to what follows.',
    },
    why: {
      vi: 'YAML chỉ nhận dấu gạch «-» và một dấu cách; dấu khác biến cả dòng thành chữ.',
      en: 'YAML knows only the dash "-" and a blank; any other sign makes a text of the line.',
    },
    advice: {
      vi: 'Gõ lại thành «- » (dấu gạch trên bàn phím, rồi một dấu cách).',
      en: 'Type "- " instead: the dash of the keyboard and a blank.',
    },
    example: { file: 'figures.yaml', text: lines('rows:', '  – label: Số thẻ', '    value: 5') },
  },
  'dash-missing': {
    title: { vi: 'Thiếu dấu gạch đầu dòng của bảng', en: 'Row without its dash' },
    what: {
      vi: 'Một dòng mới của bảng bắt đầu nhưng không có dấu gạch ở trước.',
      en: 'A new row begins, but no dash stands before it.',
    },
    why: {
      vi: 'Không có dấu gạch, hai dòng của bảng dính làm một và các mục sau đè lên các mục trước.',
      en: 'Without the dash two rows become one, and its keys stand twice.',
    },
    advice: {
      vi: 'Thêm «- » trước mục đầu của dòng, thẳng cột với các dòng khác.',
      en: 'Write "- " before the first key of the row, in the column of the others.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Số thẻ',
        '    value: 5',
        '    label: Số tài khoản',
        '    value: 12',
      ),
    },
  },
  'colon-missing': {
    title: { vi: 'Thiếu dấu hai chấm sau tên mục', en: 'Key without its colon' },
    what: {
      vi: 'Sau tên mục không có dấu hai chấm, hoặc có dấu khác («=», «;», «-») ở chỗ đó.',
      en: 'A key is not followed by a colon, or by another sign such as "=", ";" or "-".',
    },
    why: {
      vi: 'Không có dấu hai chấm, YAML không biết đâu là tên mục, đâu là giá trị, và cả tệp không đọc được.',
      en: 'Without it YAML cannot tell the key from the value, and the file cannot be read.',
    },
    advice: {
      vi: 'Viết tên mục, dấu hai chấm, một dấu cách, rồi giá trị.',
      en: 'Write the key, a colon, a blank, and the value.',
    },
    example: { file: 'figures.yaml', text: lines('rows:', '  - label: Số thẻ', '    value = 5') },
  },
  'colon-twice': {
    title: { vi: 'Hai dấu hai chấm liền nhau', en: 'Two colons' },
    what: {
      vi: 'Sau tên mục có hai dấu hai chấm.',
      en: 'A key is followed by two colons.',
    },
    why: {
      vi: 'YAML coi dấu thứ hai là một phần của tên mục hay của giá trị.',
      en: 'YAML takes the second for a part of the key or of the value.',
    },
    advice: { vi: 'Giữ một dấu hai chấm và một dấu cách.', en: 'Keep one colon and a blank.' },
    example: { file: 'figures.yaml', text: lines('rows:', '  - label: Số thẻ', '    value:: 5') },
  },
  'entries-on-one-line': {
    title: { vi: 'Nhiều mục trên một dòng', en: 'Several entries on one line' },
    what: {
      vi: 'Sau giá trị của một mục còn có tên mục khác trên cùng dòng.',
      en: 'Behind the value of an entry another key stands on the same line.',
    },
    why: {
      vi: 'YAML đọc mỗi dòng một mục; phần sau bị coi là chữ của mục đầu.',
      en: 'YAML reads one entry a line; the rest becomes a text of the first.',
    },
    advice: {
      vi: 'Viết mỗi mục trên một dòng, thẳng cột nhau, không có dấu phẩy ở cuối.',
      en: 'Write one entry a line, in one column, without commas at the end.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    online: 1755, received: 1869',
      ),
    },
  },
  'line-broken': {
    title: { vi: 'Dòng không có tên mục', en: 'Line without a key' },
    what: {
      vi: 'Một dòng chỉ có chữ hay số, không có tên mục và dấu hai chấm, không thuộc khối chữ nào.',
      en: 'A line holds words or numbers alone: no key and colon, and no block that it belongs to.',
    },
    why: {
      vi: 'Thường là nửa sau của một câu bị ngắt khi dán, hoặc một dòng bảng dán nguyên từ Word; tệp không đọc được từ đó.',
      en: 'It is mostly the second half of a pasted sentence, or a row of a table pasted from Word; the file cannot be read on.',
    },
    advice: {
      vi: 'Nối vào dòng trên nếu là nửa sau của câu; nếu là bảng, viết mỗi ô thành một mục.',
      en: 'Join it to the line above if it is the rest of a sentence; write each cell of a table as an entry.',
    },
    example: {
      file: 'figures.yaml',
      text: lines('rows:', '  - label: Số thẻ căn cước', 'đã cấp', '    value: 5'),
    },
  },
  'block-not-indented': {
    title: { vi: 'Nội dung khối không thụt vào', en: 'Block text that is not indented' },
    what: {
      vi: 'Sau «|» có xuống dòng nhưng nội dung không thụt vào hơn tên mục, hoặc có dòng thụt ít hơn dòng đầu của khối.',
      en: 'The text below "|" does not stand further in than its key, or a line of it stands less far in than the first.',
    },
    why: {
      vi: 'YAML kết thúc khối ở dòng thụt ít hơn, nên phần còn lại không thuộc mục nào.',
      en: 'YAML ends the block at a line that stands less far in, so that the rest belongs to no key.',
    },
    advice: {
      vi: 'Thụt mọi dòng của khối vào cùng một cột, hơn tên mục hai dấu cách.',
      en: 'Indent every line of the block to one column, two blanks beyond the key.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp thẻ căn cước',
        '    result: |',
        '    Đã cấp 5 thẻ.',
      ),
    },
  },
  'sign-alone': {
    title: { vi: 'Chỉ có một dấu ở chỗ giá trị', en: 'A sign in the place of a value' },
    what: {
      vi: 'Sau dấu hai chấm chỉ có «-» hoặc «?».',
      en: 'Behind the colon stands "-" or "?" alone.',
    },
    why: {
      vi: 'Trong YAML hai dấu ấy mở ra danh sách hay khóa, không phải giá trị; và dấu gạch trong ô không nói rõ là 0, là trống hay là không phát sinh.',
      en: 'To YAML these signs open a list or a key; and a dash does not say whether it means nought, nothing or none arising.',
    },
    advice: {
      vi: 'Ô trống hay gạch ngang: xóa cả dòng. Số không: 0. Văn bản ghi lý do: none-arising, not-reported, not-applicable hoặc illegible.',
      en: 'For an empty cell or a dash remove the line; nought is 0; for a printed reason write none-arising, not-reported, not-applicable or illegible.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: -',
      ),
    },
  },
} as const satisfies Partial<Rules>;

/** Rule pages of what stands where a number, or a period, should. */
export const CELL_RULES = {
  'letter-in-number': {
    title: { vi: 'Chữ lẫn trong số', en: 'Letters among digits' },
    what: {
      vi: 'Trong số có chữ O, l, I hay dấu | nhìn giống 0 và 1 (thường do máy nhận dạng chữ).',
      en: 'Among digits stand O, l, I or |, which look like 0 and 1 (mostly from text recognition).',
    },
    why: { vi: 'Số có chữ thì không phải là số.', en: 'With a letter in it a number is none.' },
    advice: {
      vi: 'Đối chiếu lại với văn bản rồi gõ bằng chữ số.',
      en: 'Compare with the document and type digits.',
    },
    example: { file: 'figures.yaml', text: lines('rows:', '  - label: Số thẻ', '    value: l869') },
  },
  'number-with-words': {
    title: { vi: 'Số kèm chữ trong ô số', en: 'Words beside a number' },
    what: {
      vi: 'Ô số có thêm chữ: «hơn 500», «1.869 hồ sơ», «18/20», «1,789 tỷ đồng».',
      en: 'A number has words beside it: “hơn 500”, “1.869 hồ sơ”, “18/20”, “1,789 tỷ đồng”.',
    },
    why: {
      vi: 'Mỗi ý có mục riêng để tính và so sánh được: số ở value, chữ «hơn» ở qualifier, mẫu số ở of, nguyên văn ở printed.',
      en: 'Each piece has a key of its own, so that it can be computed: the number at value, its hedge at qualifier, what it is out of at of, the words at printed.',
    },
    advice: {
      vi: 'Viết lại thành các dòng mà thông báo nêu.',
      en: 'Write the lines that the message shows.',
    },
    example: {
      file: 'figures.yaml',
      text: lines('rows:', '  - label: Thẻ cấp tại nhà', '    value: hơn 500 thẻ'),
    },
  },
  'no-number': {
    title: { vi: 'Ô số không có số', en: 'A number that is none' },
    what: {
      vi: 'Ô số ghi một chữ hay dấu: «x», «không», «N/A», «KPS», «…».',
      en: 'A number is written as a word or a sign: “x”, “không”, “N/A”, “KPS”, “…”.',
    },
    why: {
      vi: 'Số không, không phát sinh, không báo cáo và ô trống là bốn điều khác nhau; trang hiện mỗi điều một cách.',
      en: 'Nought, none arising, not reported and nothing printed are four things, and the page shows each in its own way.',
    },
    advice: {
      vi: 'Số không viết 0; ô trống hay gạch ngang thì xóa cả dòng; có lý do thì viết none-arising (không phát sinh), not-reported (không báo cáo), not-applicable (không áp dụng) hoặc illegible (không đọc được).',
      en: 'Write 0 for nought; remove the line where nothing is printed; for a reason write none-arising, not-reported, not-applicable or illegible.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: KPS',
      ),
    },
  },
  'no-weeks': {
    title: { vi: 'Báo cáo tuần', en: 'Weekly reports' },
    what: {
      vi: 'Kỳ báo cáo là một tuần («2026-w12», «tuần 12/2026»).',
      en: 'The period is a week (“2026-w12”, “tuần 12/2026”).',
    },
    why: {
      vi: 'Kỳ ngắn nhất ở đây là tháng, để các tỉnh so được với nhau.',
      en: 'The shortest period here is a month, so that provinces can be compared.',
    },
    advice: {
      vi: 'Đưa số liệu vào báo cáo tháng, hoặc ghi thành báo cáo chuyên đề của tháng với đuôi riêng, ví dụ 2026-03-tuan-12.',
      en: 'Put the data into the monthly report, or write a thematic report of the month with a suffix, such as 2026-03-tuan-12.',
    },
    example: {
      file: 'report.md',
      text: reportHead('bac-giang', '2024-07').replace('period: 2024-07', 'period: 2024-w29'),
    },
  },
  'key-misplaced': {
    title: { vi: 'Mục đứng sai chỗ', en: 'Key in the wrong place' },
    what: {
      vi: 'Một mục đúng tên nhưng nằm ở chỗ không nhận nó: mục của dòng nằm ngoài danh sách, mục của cả tệp nằm trong một dòng.',
      en: 'A key is spelt right but stands where it does not belong: a row’s key outside the list, a file’s key inside a row.',
    },
    why: {
      vi: 'Thụt vào nhiều hay ít cho biết số liệu thuộc dòng nào; sai chỗ là gán nhầm số.',
      en: 'Indentation tells what a number belongs to; in the wrong place it belongs to something else.',
    },
    advice: {
      vi: 'Thụt mục ấy vào, hoặc đưa ra sát lề, như thông báo nêu.',
      en: 'Indent the key, or move it to the margin, as the message says.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    citizen: 400',
        '    received: 412',
      ),
    },
  },
} as const satisfies Partial<Rules>;
