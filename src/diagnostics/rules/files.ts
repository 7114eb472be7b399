/** Rule pages of faults of whole files: names, places, encoding. */
import { lines, reportHead, type Rules } from './rule.ts';

const SERVICES = lines(
  'rows:',
  '  - service: dang-ky-khai-sinh',
  '    name: Đăng ký khai sinh',
  '    received: 12',
);

export const FILE_RULES = {
  'unknown-file': {
    title: { vi: 'Tệp không rõ dùng làm gì', en: 'File of unknown purpose' },
    what: {
      vi: 'Trong content/ có một tệp mang tên không thuộc bộ tên đã quy định, hoặc đúng tên nhưng nằm sai thư mục.',
      en: 'A file under content/ has a name that is not one of the agreed names, or stands in the wrong folder.',
    },
    why: {
      vi: 'Tệp như vậy không được đọc. Chỉ cần gõ sai một chữ trong tên «services.yaml» là mất cả bảng dịch vụ công mà không ai hay.',
      en: 'Nobody reads such a file. One slip in the name services.yaml would drop the whole table without a word.',
    },
    advice: {
      vi: 'Sửa lại tên tệp theo gợi ý, chuyển tệp về đúng thư mục báo cáo, hoặc xóa tệp nếu không cần đến.',
      en: 'Rename the file as suggested, move it to the folder of its report, or delete it if it is not needed.',
    },
    example: { file: 'servces.yaml', text: SERVICES },
  },
  'not-a-file': {
    title: { vi: 'Không phải tệp đọc được', en: 'Not a file that can be read' },
    what: {
      vi: 'Ở chỗ của một tệp lại là một liên kết (lối tắt, symlink) hoặc mục đặc biệt khác, hoặc tên tệp không theo mã UTF-8 (hay gặp khi giải nén tệp zip cũ), hoặc «content» không phải là thư mục.',
      en: 'A link (lối tắt, symlink) or something else that is no file stands where a file should, or the name of a file is not UTF-8 (as in old zip files), or "content" is no folder.',
    },
    why: {
      vi: 'Liên kết có thể dẫn ra ngoài kho, đến tệp mà người khác không có hoặc không được phép đọc, nên chương trình không bao giờ mở tệp qua liên kết. Tên tệp hỏng thì không mở được trên mọi máy.',
      en: 'A link can lead out of the repository, to what others do not have or may not read, so none is followed. A file with a broken name cannot be opened on every machine.',
    },
    advice: {
      vi: 'Là liên kết thì xóa đi và đặt chính tệp cần dùng vào chỗ đó. Tên tệp hỏng thì đặt lại theo bộ tên đã quy định.',
      en: 'Delete a link and put the file itself in its place. Give a file with a broken name one of the agreed names.',
    },
    // A link is nothing that a text can show.
    example: null,
  },
  'report-missing': {
    title: { vi: 'Thư mục báo cáo thiếu report.md', en: 'Report folder without report.md' },
    what: {
      vi: 'Một thư mục trong content/reports có bảng số liệu nhưng không có tệp report.md.',
      en: 'A folder of content/reports holds tables but no report.md.',
    },
    why: {
      vi: 'Không có report.md thì không biết bảng thuộc báo cáo nào, của tỉnh nào, kỳ nào, nên các bảng không được công bố.',
      en: 'Without it nobody knows which report the tables belong to, so they cannot be published.',
    },
    advice: {
      vi: 'Thêm report.md vào thư mục ấy, phần đầu ghi province, period, kind, title và wording; có thể chép từ báo cáo kỳ trước rồi sửa.',
      en: 'Add report.md to the folder, its front matter with province, period, kind, title and wording; copying last month’s is a good start.',
    },
    example: { file: 'content/reports/bac-giang/2024-08/services.yaml', text: SERVICES },
  },
  'reference-missing': {
    title: { vi: 'Thiếu tệp dữ liệu tham chiếu', en: 'Missing reference file' },
    what: {
      vi: 'Một tệp trong content/reference không còn: danh mục tỉnh, dịch vụ, mô hình, chỉ tiêu, cơ quan, trạng thái, loại văn bản, thuật ngữ hoặc sơ đồ ô vuông.',
      en: 'A file of content/reference is gone: provinces, services, models, indicators, agencies, statuses, document types, glossary or tile grid.',
    },
    why: {
      vi: 'Mọi báo cáo đều dùng mã và tên trong các danh mục này. Thiếu một danh mục thì không báo cáo nào kiểm tra được đầy đủ.',
      en: 'Every report names things by these lists. Without one of them no report can be judged in full.',
    },
    advice: {
      vi: 'Khôi phục tệp từ kho (git restore content/reference); xin đừng tạo tệp rỗng thay thế.',
      en: 'Restore the file from the repository (git restore content/reference); please do not put an empty file in its place.',
    },
    // The fault is that a file is absent, which no text can show.
    example: null,
  },
  'findings-left-out': {
    title: { vi: 'Còn chỗ chưa nêu ra', en: 'Findings left out' },
    what: {
      vi: 'Một tệp có hơn 200 chỗ cùng một lỗi; chỉ 200 chỗ đầu được nêu, còn lại được đếm.',
      en: 'A file has more than 200 findings of one code; the first 200 are shown, the rest are counted.',
    },
    why: {
      vi: 'Nhiều chỗ như vậy thường do một nguyên nhân, ví dụ cả cột số viết có dấu chấm. Không nêu hết nhưng phải nói là chưa hết.',
      en: 'So many commonly have one cause, such as a column of numbers with dots. They are not all shown, and that has to be said.',
    },
    advice: {
      vi: 'Sửa nguyên nhân chung (npm run fix sửa được nhiều lỗi về số), rồi chạy lại.',
      en: 'Mend what they have in common (npm run fix mends most of those about numbers), then run again.',
    },
    example: null,
  },
  'path-invalid': {
    title: { vi: 'Tên thư mục báo cáo sai dạng', en: 'Malformed report folder' },
    what: {
      vi: 'Thư mục của báo cáo không có dạng <tỉnh>/<kỳ>, chẳng hạn bac-giang/2024-07, toan-quoc/2024-h1 hay bac-giang/2024-02-mo-hinh.',
      en: 'The folder of a report is not <province>/<period>, such as bac-giang/2024-07, toan-quoc/2024-h1 or bac-giang/2024-02-mo-hinh.',
    },
    why: {
      vi: 'Tên thư mục trở thành địa chỉ của trang và không đổi về sau, nên phải viết thống nhất.',
      en: 'The folder becomes the address of the page, which never changes, so all are written in one way.',
    },
    advice: {
      vi: 'Đổi tên thư mục: mã tỉnh không dấu, gạch nối giữa các chữ; kỳ viết 2024-07, 2024-q3, 2024-h1, 2024 hoặc 2024-01--2024-03. Báo cáo thứ hai của cùng kỳ thì thêm đuôi, ví dụ 2024-02-mo-hinh.',
      en: 'Rename the folder: the slug of the province, then 2024-07, 2024-q3, 2024-h1, 2024 or 2024-01--2024-03. A second report of the same period takes a suffix, such as 2024-02-mo-hinh.',
    },
    example: {
      file: 'content/reports/bac-giang/thang-7/report.md',
      text: reportHead('bac-giang', '2024-07'),
    },
  },
  'path-mismatch': {
    title: { vi: 'Phần đầu báo cáo không khớp thư mục', en: 'Front matter and folder disagree' },
    what: {
      vi: 'Tỉnh hoặc kỳ ghi ở đầu report.md khác với tên thư mục chứa tệp.',
      en: 'The province or period in report.md is not the one that its folder is named after.',
    },
    why: {
      vi: 'Khi chép thư mục kỳ trước rất dễ quên sửa một trong hai chỗ. Nếu để vậy, số liệu tháng này sẽ hiện thành số liệu của tháng khác.',
      en: 'When last month’s folder is copied, one of the two is easily forgotten; this month’s figures would then appear as another month’s.',
    },
    advice: {
      vi: 'Xem văn bản là của tỉnh nào, kỳ nào, rồi sửa phần đầu hoặc tên thư mục cho giống nhau.',
      en: 'See which province and period the document is of, then correct the front matter or the folder.',
    },
    example: {
      file: 'report.md',
      text: reportHead('bac-giang', '2024-07').replace('period: 2024-07', 'period: 2024-06'),
    },
  },
  'period-bounds': {
    title: { vi: 'Ngày ngoài kỳ báo cáo', en: 'Days outside the period' },
    what: {
      vi: 'Ngày đầu, ngày cuối của kỳ báo cáo (period) không nằm trong kỳ mà tên thư mục cho biết.',
      en: 'The first and last day under "period" do not lie in the period of the folder.',
    },
    why: {
      vi: 'Ngày cuối kỳ quyết định đơn vị hành chính và cách so sánh; sai năm thì báo cáo bị gắn vào đơn vị hành chính của năm khác.',
      en: 'The last day decides the unit and every comparison; a wrong year gives the report to the unit of another year.',
    },
    advice: {
      vi: 'Đối chiếu lại năm và tháng. Ngày đầu có thể ở giữa kỳ trước, ngày cuối phải ở trong kỳ.',
      en: 'Check year and month. The first day may be in the middle of the period before, the last must be in the period.',
    },
    example: {
      file: 'report.md',
      text: reportHead('bac-giang', '2024-07').replace(
        'period: 2024-07',
        'period: {id: 2024-07, start: 2024-07-01, end: 2025-07-31}',
      ),
    },
  },
  'file-too-large': {
    title: { vi: 'Tệp quá lớn', en: 'File too large' },
    what: {
      vi: 'Một tệp trong content/ lớn hơn 1.000.000 byte.',
      en: 'A file under content/ is larger than 1,000,000 bytes.',
    },
    why: {
      vi: 'Bảng số liệu dài nhất từng gặp chưa tới một phần mười mức này, nên tệp lớn như vậy hầu như chắc chắn là dán nhầm.',
      en: 'The longest table we have met is not a tenth of that, so such a file was almost certainly pasted by mistake.',
    },
    advice: {
      vi: 'Bỏ phần không thuộc báo cáo (ảnh, bảng tính dán nhầm). Nếu bảng thật sự dài, hãy tách thành các báo cáo có đuôi riêng.',
      en: 'Remove what does not belong to the report. If the table really is that long, split it into reports with a suffix.',
    },
    // Two million bytes are nothing to read.
    example: null,
  },
  'too-much': {
    title: { vi: 'Quá nhiều trong một tệp', en: 'Too much in one file' },
    what: {
      vi: 'Một danh sách quá nhiều mục, một ô hay một dòng quá dài, một tệp quá nhiều giá trị hay lời văn, các mục lồng nhau quá sâu, hoặc quá nhiều dấu trên một chữ.',
      en: 'A list has too many items, a cell or line is too long, a file holds too many values or too much text, entries are nested too deep, or too many marks stand on one letter.',
    },
    why: {
      vi: 'Mỗi mức gấp ít nhất mười lần những gì báo cáo dài nhất cần đến. Nhiều hơn thế gần như chắc chắn là dán nhầm, và đọc tiếp có thể làm máy chạy rất lâu.',
      en: 'Each bound is at least ten times what the longest report needs. More was almost certainly pasted by mistake, and to read on could take the machine very long.',
    },
    advice: {
      vi: 'Bỏ phần dán nhầm rồi chạy lại: khi chưa sửa, những chỗ khác của tệp chưa được kiểm tra. Nếu bảng thật sự dài, hãy tách thành các báo cáo có đuôi riêng.',
      en: 'Remove what was pasted by mistake and run again: until then, nothing else of the file is checked. If the table really is that long, split it into reports with a suffix.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', `    task: ${'['.repeat(40)}Cấp thẻ${']'.repeat(40)}`),
    },
  },
  'empty-file': {
    title: { vi: 'Tệp rỗng', en: 'Empty file' },
    what: {
      vi: 'Tệp không có nội dung, hoặc chỉ có dòng trống và chú thích.',
      en: 'The file holds nothing, or nothing but blank lines and comments.',
    },
    why: {
      vi: 'Không biết đây là bảng chưa điền hay văn bản không có bảng ấy; hai điều đó công bố khác nhau.',
      en: 'Nobody can tell whether the table is still to be filled in or the document has none, and the two are published differently.',
    },
    advice: {
      vi: 'Điền nội dung, hoặc xóa tệp nếu văn bản không có bảng này. Thiếu tệp nghĩa là «không báo cáo», không phải số 0.',
      en: 'Fill it in, or delete it if the document has no such table. A missing file means “not reported”, never zero.',
    },
    example: { file: 'services.yaml', text: lines('# Bảng dịch vụ công') },
  },
  encoding: {
    title: { vi: 'Tệp không theo mã UTF-8', en: 'File that is not UTF-8' },
    what: {
      vi: 'Các byte của tệp không phải UTF-8; thường là tệp lưu theo UTF-16, Windows-1258 hoặc phông TCVN3 cũ.',
      en: 'The bytes of the file are not UTF-8; most often they are UTF-16, Windows-1258 or the old TCVN3.',
    },
    why: {
      vi: 'Đọc sai bảng mã thì chữ Việt thành ký tự lạ, tên người và tên cơ quan bị hỏng.',
      en: 'Read in the wrong encoding, Vietnamese turns into odd signs and names are spoilt.',
    },
    advice: {
      vi: 'Mở tệp, chọn lưu với mã UTF-8. Với phông TCVN3, hãy chuyển mã sang Unicode trước (chẳng hạn bằng UniKey Toolkit).',
      en: 'Open the file and save it as UTF-8. Convert TCVN3 text to Unicode first (with UniKey Toolkit, for instance).',
    },
    // Shown as text, a file of other bytes would look faultless.
    example: null,
  },
  'old-encoding': {
    title: { vi: 'Chữ theo bảng mã cũ', en: 'Text in an old encoding' },
    what: {
      vi: 'Chữ dán từ tệp dùng phông TCVN3 (.VnTime), VNI (VNI-Times), bảng mã Windows-1258, hoặc chữ Unicode bị mở sai bảng mã: «Céng hßa», «Coäng hoøa», «Cá»™ng hÃ²a».',
      en: 'Words pasted from files in TCVN3 (.VnTime) or VNI fonts, in Windows-1258, or Unicode opened in the wrong encoding.',
    },
    why: {
      vi: 'Không có phông cũ thì không ai đọc được, tìm kiếm cũng không thấy.',
      en: 'Without the old font nobody can read them, and search does not find them.',
    },
    advice: {
      vi: 'Viết như thông báo gợi ý. Cả đoạn hoặc cả tệp thì chuyển mã sang Unicode bằng UniKey Toolkit (Ctrl+Shift+F6) rồi dán lại.',
      en: 'Write what the message suggests. Convert a whole passage to Unicode (UniKey Toolkit) and paste it again.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines('rows:', '  - stt: 1', '    task: CÊp thÎ c¨n c­íc cho c«ng d©n'),
    },
  },
  'control-character': {
    title: { vi: 'Ký tự ẩn', en: 'Invisible character' },
    what: {
      vi: 'Trong tệp có ký tự không nhìn thấy được: ký tự điều khiển, dấu cách độ rộng bằng không, dấu đảo chiều chữ.',
      en: 'The file holds a character that cannot be seen: a control character, a zero-width blank, a mark that reverses direction.',
    },
    why: {
      vi: 'Mắt thường không phân biệt được nhưng máy thì có: tìm không ra, so sánh ra khác nhau, và có thể che giấu nội dung thật.',
      en: 'The eye does not notice it but the machine does: searches miss the word, comparisons fail, and real content can be hidden.',
    },
    advice: {
      vi: 'Đến đúng dòng và cột đã nêu, xóa cả chữ đứng hai bên rồi gõ lại.',
      en: 'Go to the line and column given, delete the letters on either side, and type them again.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký\u200b khai sinh',
        '    received: 12',
      ),
    },
  },
  'not-nfc': {
    title: { vi: 'Chữ Việt dùng dấu tổ hợp', en: 'Vietnamese with combining marks' },
    what: {
      vi: 'Chữ có dấu được ghi bằng chữ cái và dấu rời (thường do dán từ PDF), không phải bằng một ký tự dựng sẵn.',
      en: 'Accented letters are written as letter plus mark (often pasted from a PDF), not as one composed character.',
    },
    why: {
      vi: 'Nhìn giống hệt nhau nhưng máy coi là khác. Chương trình tự ghép khi đọc nên trang vẫn hiện đúng; tệp gốc thì khó tìm kiếm.',
      en: 'They look alike but are not the same to a machine. We compose them on reading, so pages are right; the file itself is hard to search.',
    },
    advice: {
      vi: 'Không bắt buộc sửa. Gõ lại các chữ ấy bằng bộ gõ tiếng Việt thì tệp thống nhất hơn.',
      en: 'Nothing has to be done. Typing the words again makes the file uniform.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ky\u0301 khai sinh',
        '    received: 12',
      ),
    },
  },
  'import-unsure': {
    title: { vi: 'Chỗ import chưa chắc', en: 'Places of which the import was not sure' },
    what: {
      vi: 'Trong tệp còn lời ghi «chưa chắc» mà lệnh import để lại ở chỗ nó không đọc được chắc chắn.',
      en: 'The file still holds remarks that an import left where it could not be sure of what it read.',
    },
    why: {
      vi: 'Lệnh không đoán thầm: chỗ nào có thể đọc sai thì có lời ghi để người nhập xem lại. Còn lời ghi nghĩa là chưa ai xem.',
      en: 'The import never guesses in silence; where it may have misread, it asks. A remark that is still there has not been looked at.',
    },
    advice: {
      vi: 'Đối chiếu chỗ ấy với văn bản, sửa nếu sai, rồi xóa lời ghi từ dấu «#» đến hết dòng.',
      en: 'Compare the place with the document, correct it if it is wrong, then remove the remark from the “#” to the end of the line.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 1869 # chưa chắc: văn bản in «1.869.»',
      ),
    },
  },
} as const satisfies Partial<Rules>;
