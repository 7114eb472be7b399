/** Rule pages of texts held against figures. */
import { lines, type Rules } from './rule.ts';

export const TEXT_RULES = {
  'printed-value-mismatch': {
    title: { vi: 'Giá trị không khớp nguyên văn', en: 'Value that is not what is printed' },
    what: {
      vi: 'Đọc nguyên văn của con số (printed) theo lối viết Việt Nam (dấu chấm phân nhóm, dấu phẩy thập phân, nghìn, triệu, tỷ) thì không ra giá trị đã nhập (value, hoặc count của câu tổng hợp).',
      en: 'Read by Vietnamese rules (dots group, a comma begins decimals, nghìn, triệu, tỷ multiply), the words in "printed" do not give "value" (or the "count" of a summary).',
    },
    why: {
      vi: 'Nguyên văn là lời của văn bản, giá trị là số để tính. Hai bên khác nhau nghĩa là một bên gõ sai.',
      en: '"printed" is the source’s own text and "value" what we compute with; if they differ, one was mistyped.',
    },
    advice: {
      vi: 'Sửa bên nào khác với văn bản. Trường hợp này hiếm khi cần ghi nhận trong discrepancies.yaml.',
      en: 'Correct whichever differs from the document. An acknowledgement is rarely the answer here.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Kinh phí đã bố trí',
        '    unit: đồng',
        '    value: 1789000',
        '    printed: 1,789 tỷ đồng',
      ),
    },
  },
  'qualifier-mismatch': {
    title: { vi: 'Nguyên văn nói ước chừng mà số liệu thì không', en: 'Hedge that was lost' },
    what: {
      vi: 'Nguyên văn (printed) có «hơn», «gần», «khoảng», «dưới», «tối thiểu» … ngay trước con số, nhưng mức độ chính xác (qualifier) không ghi hoặc ghi khác.',
      en: 'The words in "printed" hedge the number (hơn, gần, khoảng, dưới, tối thiểu …), but "qualifier" is absent or says another thing.',
    },
    why: {
      vi: 'Thiếu điều ấy thì «hơn 500» được công bố và so sánh như đúng 500.',
      en: 'Without it “more than 500” is published and compared as exactly 500.',
    },
    advice: {
      vi: 'Ghi «qualifier» như thông báo đề nghị.',
      en: 'Write the "qualifier" that the message proposes.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Hồ sơ đã tiếp nhận',
        '    value: 500',
        '    printed: hơn 500 hồ sơ',
      ),
    },
  },
  'text-figure-mismatch': {
    title: {
      vi: 'Số trong lời văn lệch số liệu',
      en: 'Number in the text that is a figure with a slip',
    },
    what: {
      vi: 'Trong lời văn có một con số gần giống số liệu đã nhập của chính dòng ấy (hoặc của phần lời văn), chỉ khác như một lần gõ nhầm: khác một chữ số, đổi chỗ, thừa hoặc thiếu chữ số, sai dấu phân cách; còn số liệu đã nhập thì lời văn không ghi ở đâu, dù bằng chữ, làm tròn hay theo «nghìn, triệu, tỷ». Không xét ngày, số văn bản, khoảng số, thời hạn; số ngắn chỉ nêu khi đứng đúng chỗ của số liệu.',
      en: 'The text holds a number that is one slip away from a figure of its row (or of the narrative): a digit changed, moved, lost or added, a separator elsewhere; and the figure itself stands nowhere in the text, in words, rounded or multiplied. Days, numbers of documents, ranges and durations are not judged; short numbers only where the figure would stand.',
    },
    why: {
      vi: 'Người dân đọc câu văn, còn biểu đồ, so sánh và dữ liệu mở lấy số liệu; hai bên phải là một.',
      en: 'Citizens read the sentence; charts, comparisons and open data take the figure. They must be one.',
    },
    advice: {
      vi: 'Đối chiếu cả hai với văn bản rồi sửa bên sai. Nếu văn bản ghi hai số khác nhau, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both with the document and correct the one that differs. If it prints two numbers, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp tài khoản lưu trú',
        '    agencies: Công an tỉnh',
        '    status_printed: Đang thực hiện',
        '    result: |',
        '      Đã cấp 151/168 tài khoản.',
        '    figures:',
        '      - label: Tài khoản đã cấp',
        '        unit: tài khoản',
        '        value: 115',
        '        of: 168',
      ),
    },
  },
  'figure-not-in-text': {
    title: { vi: 'Số liệu không có trong lời văn', en: 'Figure that the text does not tell' },
    what: {
      vi: 'Lời văn của một dòng ghi gần đủ các số liệu của dòng ấy, riêng một số liệu từ 10 trở lên thì không chỗ nào ghi, dù bằng chữ hay làm tròn.',
      en: 'A text tells nearly all figures of its row, and one of ten or more stands nowhere in it, in words or rounded.',
    },
    why: {
      vi: 'Thường là lời văn sót số ấy, hoặc số bị gõ nhầm đến mức không nhận ra.',
      en: 'A number that was left out, or mistyped beyond recognition, looks just like this.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Lời văn chủ ý lược bớt thì không cần làm gì.',
      en: 'Compare with the document. If the text leaves it out on purpose, do nothing.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Số hóa sổ hộ tịch',
        '    agencies: Sở Tư pháp',
        '    status_printed: Đang thực hiện',
        '    result: |',
        '      Số hóa 56.860 sổ, đối chiếu 34.502 trường hợp, còn 1.250 trường hợp chưa khớp.',
        '    figures:',
        '      - {label: Sổ đã số hóa, unit: sổ, value: 56860}',
        '      - {label: Trường hợp đã đối chiếu, unit: trường hợp, value: 34502}',
        '      - {label: Trường hợp chưa khớp, unit: trường hợp, value: 1250}',
        '      - {label: Trường hợp đã cải chính, unit: trường hợp, value: 972}',
      ),
    },
  },
} as const satisfies Partial<Rules>;
