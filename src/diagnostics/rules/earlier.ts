/** Rule pages of figures held against those of reports before and after. */
import { lines, reportHead, type Rules } from './rule.ts';

/** A table that stands in two reports. */
const COPIED_SERVICES = lines(
  'rows:',
  '  - service: dang-ky-thuong-tru',
  '    name: Đăng ký thường trú',
  '    received: 6635',
  '  - service: dang-ky-tam-tru',
  '    name: Đăng ký tạm trú',
  '    received: 7322',
  '  - service: dang-ky-khai-sinh',
  '    name: Đăng ký khai sinh',
  '    received: 1869',
);

export const EARLIER_RULES = {
  'stock-decreased': {
    title: { vi: 'Số lũy kế giảm', en: 'Running total that falls' },
    what: {
      vi: 'Một chỉ tiêu mà danh mục ghi là lũy kế (cumulative) giảm từ ngày này sang ngày sau, giữa hai báo cáo của một đơn vị hoặc trong cùng một báo cáo. Số «từ đầu năm» không xét vì mỗi năm tính lại.',
      en: 'An indicator that the dictionary marks as cumulative falls from one date to a later one, between two reports of a unit or within one. Totals that begin anew each year are not judged.',
    },
    why: {
      vi: 'Thẻ đã cấp thì không thể thành chưa cấp; vậy một trong hai số sai, hoặc hai số đếm hai thứ khác nhau.',
      en: 'What was issued is never un-issued, so one of the two is wrong, or they count different things.',
    },
    advice: {
      vi: 'Đối chiếu cả hai báo cáo với văn bản. Nếu hai số đếm hai phạm vi khác nhau, hãy ghi «scope» cho đúng.',
      en: 'Compare both reports with their documents. If they count different things, give each its "scope".',
    },
    example: {
      file: 'figures.yaml',
      text: lines('rows:', '  - indicator: cccd-issued', '    value: 1423725'),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06'),
        },
        {
          file: 'content/reports/bac-giang/2024-06/figures.yaml',
          text: lines('rows:', '  - indicator: cccd-issued', '    value: 1565845'),
        },
      ],
    },
  },
  'same-as-previous': {
    title: { vi: 'Giống hệt kỳ trước', en: 'Same as the previous report' },
    what: {
      vi: 'Một bảng, danh mục văn bản hoặc lời văn gần như giống hệt báo cáo trước của cùng đơn vị, ở những chỗ đáng lẽ phải khác: số hồ sơ (từ một nửa số dòng trở lên), kết quả, số liệu, câu có số (từ bốn phần năm số câu trở lên), văn bản đã ban hành. Không xét tên gọi, nhiệm vụ đã xong, số ghi rõ là của thời điểm trước, số nhỏ. Khi đã giống như vậy, số báo cáo và ngày chốt số liệu trùng với báo cáo trước cũng được nêu.',
      en: 'A table, the list of documents or the narrative is nearly that of the unit’s previous report where it should differ: counts of applications (half of the rows or more), results, figures, sentences with numbers (four fifths), documents issued. Names, finished tasks, numbers dated earlier and small numbers are not judged. Of such a copy the report’s own number and the last day of its data are told too, where they are those of the original.',
    },
    why: {
      vi: 'Chép thư mục tháng trước mà quên nhập lại thì cả trang là số của kỳ cũ mang tên kỳ mới.',
      en: 'Where last month’s folder was copied and not entered anew, a whole page shows old figures under a new name.',
    },
    advice: {
      vi: 'Nhập số liệu theo văn bản của kỳ này. Nếu chính văn bản lặp lại bảng của kỳ trước, hãy ghi nhận trong discrepancies.yaml; những mục ghi nhận khác chép từ kỳ trước chỉ được tính sau đó.',
      en: 'Enter the figures of this period’s document. If the document itself repeats the table, acknowledge it; only then do other entries copied from the previous report count.',
    },
    example: {
      file: 'services.yaml',
      text: COPIED_SERVICES,
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06').replace('15/', '12/'),
        },
        { file: 'content/reports/bac-giang/2024-06/services.yaml', text: COPIED_SERVICES },
      ],
    },
  },
  'change-mismatch': {
    title: { vi: 'Mức tăng, giảm không khớp', en: 'Change that does not follow' },
    what: {
      vi: 'Mức tăng, giảm ghi trong văn bản (bằng số hoặc phần trăm) không bằng hiệu của số này với số kỳ trước ghi cạnh nó. Số làm tròn hay nói ước chừng được chênh đúng bằng mức làm tròn.',
      en: 'The printed change, in numbers or percent, is not the difference between the figure and the earlier value beside it. Rounded and hedged numbers may differ by as much as that allows.',
    },
    why: {
      vi: '«Tăng 1.250 so với tháng trước» là câu được trích dẫn nhiều nhất.',
      en: '“1,250 more than last month” is what is quoted most.',
    },
    advice: {
      vi: 'Đối chiếu cả ba con số với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare all three numbers with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Hồ sơ trực tuyến',
        '    value: 500',
        '    previous: {value: 480, period: tháng 6}',
        '    change: {value: 30}',
      ),
    },
  },
  'previous-mismatch': {
    title: { vi: 'Số kỳ trước khác báo cáo kỳ trước', en: 'Earlier value that was not printed' },
    what: {
      vi: 'Số của kỳ trước ghi bên cạnh một số liệu («tháng 6: 1.789»), hoặc số kỳ trước tính từ mức tăng, giảm, khác số mà báo cáo của kỳ ấy ghi cho cùng chỉ tiêu, cùng phạm vi. Không ghi kỳ nào thì so với kỳ liền trước.',
      en: 'The earlier value beside a figure, or the one that its change leaves, is not what the unit’s report of that period prints for the same indicator and scope. Where no period is named, the one just before is meant.',
    },
    why: {
      vi: 'Mức tăng hay giảm khi ấy là của hai con số khác với hai số đã công bố.',
      en: 'The rise or fall is then not of the two numbers that were published.',
    },
    advice: {
      vi: 'Đối chiếu cả hai báo cáo với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both reports with their documents. If they print so, acknowledge it.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - indicator: criminal-record-applications',
        '    value: 1930',
        '    previous: {value: 1789, period: tháng 6/2024}',
      ),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06'),
        },
        {
          file: 'content/reports/bac-giang/2024-06/figures.yaml',
          text: lines('rows:', '  - indicator: criminal-record-applications', '    value: 1869'),
        },
      ],
    },
  },
  'magnitude-slip': {
    title: { vi: 'Thừa hoặc thiếu chữ số', en: 'A digit too many or too few' },
    what: {
      vi: 'Giá trị gấp khoảng 10, 100, 1.000 lần (hoặc chỉ bằng chừng ấy phần) so với báo cáo trước, và chính báo cáo này ghi ở chỗ khác con số không thừa, không thiếu chữ số. Không có chỗ nào ghi như thế thì chỉ là lưu ý (outlier).',
      en: 'A value is about 10, 100 or 1,000 times that of the previous report, or such a part of it, and this report prints the number without the slip elsewhere. Where it does not, outlier asks for a look.',
    },
    why: {
      vi: 'Số sẽ lên trang lớn gấp mười lần thực tế.',
      en: 'Ten times as many would be published as there were.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: cap-lai-doi-the-cccd',
        '    name: Cấp lại, đổi thẻ CCCD',
        '    online: 1968',
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
            '    received: 2011',
          ),
        },
      ],
    },
  },
} as const satisfies Partial<Rules>;
