/** Rule pages of texts held against figures. */
import { lines, type Rules } from './rule.ts';

export const TEXT_RULES = {
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
