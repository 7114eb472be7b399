/** Rule pages of figures and facts that contradict each other: warnings, published once acknowledged. */
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

export const JUDGEMENT_RULES = {
  'share-mismatch': {
    title: { vi: 'Tỷ lệ không khớp với số đếm', en: 'Percentage that does not follow' },
    what: {
      vi: 'Tỷ lệ phần trăm ghi trong văn bản không bằng thương của hai số đếm đứng cạnh, dù làm tròn hay cắt bớt ở chữ số thập phân cuối cùng được ghi. Số liệu không ghi mẫu số thì tính trên chỉ tiêu tổng mà danh mục cho biết, nếu báo cáo có ghi. Không xét 0/0 và số nói ước chừng.',
      en: 'The printed percentage is not the quotient of the two counts beside it, neither rounded nor cut off at its last printed decimal. Where no denominator is printed, the indicator that the dictionary names as the whole is taken, if the report prints it. 0 of 0 and hedged counts are not judged.',
    },
    why: {
      vi: 'Đây là lỗi hay gặp nhất, và tỷ lệ lại là con số được trích dẫn nhiều nhất.',
      en: 'It is the commonest fault of these reports, and percentages are what is quoted most.',
    },
    advice: {
      vi: 'Đối chiếu cả ba con số với văn bản. Gõ sai thì sửa; văn bản ghi đúng như vậy thì dán mục in sẵn vào discrepancies.yaml và giải thích một câu. Tỷ lệ tính trên chỉ tiêu giao thì ghi «target» thay cho «of».',
      en: 'Compare all three numbers with the document. Correct a slip; if the document prints so, paste the prepared entry into discrepancies.yaml and explain it. A share of a target takes "target" instead of "of".',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    online: 1755',
        '    received: 1869',
        '    share: 88.73',
      ),
    },
  },
  'sum-mismatch': {
    title: { vi: 'Tổng không bằng các thành phần', en: 'Total that is not the sum' },
    what: {
      vi: 'Tổng ghi ở bảng dịch vụ công khác với kết quả cộng các dòng; hoặc trực tiếp cộng trực tuyến khác số tiếp nhận; cán bộ ở các cấp không cộng thành tổng số cán bộ; các phần của một số liệu, hoặc số của tỉnh, huyện, xã, không cộng thành số chung. Chỉ xét khi thành phần nào cũng có số; số nói ước chừng được phép chênh 5 %.',
      en: 'A total of the services table is not the sum of its rows, or online and in person are not all received, or the staff of the levels do not add up, or the parts of a figure, or a count by province, district and commune. Judged only where every part has a number; hedged ones may differ by 5%.',
    },
    why: {
      vi: 'Người đọc cộng một cột thì phải ra con số ở cuối cột.',
      en: 'A reader who adds up a column must reach the number below it.',
    },
    advice: {
      vi: 'Tìm dòng bị sót hoặc gõ sai. Nếu chính văn bản cộng sai, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Look for a row that is missing or mistyped. If the document itself is wrong, acknowledge it.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 12',
        '  - service: dang-ky-khai-tu',
        '    name: Đăng ký khai tử',
        '    received: 30',
        'total:',
        '  received: 52',
      ),
    },
  },
  'part-exceeds-whole': {
    title: { vi: 'Phần lớn hơn toàn bộ', en: 'Part above its whole' },
    what: {
      vi: 'Một số lớn hơn mẫu số ghi cạnh nó; một phần lớn hơn cả số liệu; số nộp trực tuyến hoặc trực tiếp lớn hơn tổng số tiếp nhận; số địa phương lớn hơn tổng số địa phương; hoặc một chỉ tiêu lớn hơn chỉ tiêu tổng mà danh mục cho biết, cùng phạm vi và trong thời gian của nó.',
      en: 'A number is above the denominator beside it, a part above its figure, filed online above all received, a number of provinces above all provinces, or an indicator above the one that the dictionary says it is part of, for the same scope and within its time.',
    },
    why: {
      vi: 'Cấp thẻ cho nhiều người hơn số người đủ điều kiện nghĩa là một trong hai con số sai.',
      en: 'More cards than people who may have one means that one of the two numbers is wrong.',
    },
    advice: {
      vi: 'Đối chiếu cả hai số với văn bản. Nếu số thứ hai là chỉ tiêu giao tối thiểu thì ghi «target» thay cho «of», khi đó vượt là bình thường.',
      en: 'Compare both with the document. If the second is a minimum to be reached, write "target" instead of "of"; exceeding it is no fault.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Giáo viên đã xác thực thông tin',
        '    value: 31385',
        '    of: 21394',
      ),
    },
  },
  'share-out-of-range': {
    title: { vi: 'Tỷ lệ ngoài khoảng 0 đến 100 %', en: 'Percentage outside 0 to 100' },
    what: {
      vi: 'Một tỷ lệ của toàn bộ nhỏ hơn 0 hoặc lớn hơn 100 %, mà không phải là mức vượt chỉ tiêu được giao.',
      en: 'A share of a whole is below 0 or above 100%, and is not said to be the share of a target.',
    },
    why: {
      vi: 'Một phần không thể nhiều hơn toàn bộ.',
      en: 'A part cannot be more than all of it.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. «Đạt 180 % kế hoạch» thì thêm «target» (chỉ tiêu giao), khi đó tỷ lệ nào cũng được.',
      en: 'Compare with the document. For “180% of the plan” add "target"; any percentage is then right.',
    },
    example: {
      file: 'figures.yaml',
      text: lines('rows:', '  - label: Tỷ lệ người dân có căn cước', '    share: 100.05'),
    },
  },
  'count-mismatch': {
    title: { vi: 'Số lượng ghi khác số đếm được', en: 'Count that is not what is there' },
    what: {
      vi: 'Số lượng ghi ở tên bảng, tiêu đề nhóm, câu tổng hợp hoặc dạng «k/63 địa phương» khác số dòng, số mục hay số địa phương khác nhau thật có; số 63 (cả trong «hạng 26/63 cả nước» của lời văn) khác số tỉnh, thành phố vào ngày cuối kỳ; «hạng 70/63», «bước 6/5», nhóm «5/4» có số trước lớn hơn số sau; hai câu tổng hợp về cùng một thứ ghi hai số. Câu tổng hợp theo trạng thái chỉ bị nêu khi không cách hiểu nào của các dòng cho ra số ấy.',
      en: 'The count in the name of a table, a heading, a summary or “k of 63 provinces” is not the number of rows, items or different provinces that are there, 63 is not the number of provinces of that day; in a rank 70/63, a step 6/5 or a heading 5/4 the first number exceeds the second; or two summaries of the same things differ. A count by status is told only where no reading of the rows gives it.',
    },
    why: {
      vi: '«16 mô hình» đứng trên danh sách mười tám mô hình làm mọi tỷ lệ về sau đáng ngờ.',
      en: '“16 models” over a list of eighteen makes every later percentage doubtful.',
    },
    advice: {
      vi: 'Xem có nhập sót hay thừa dòng nào không. Nếu văn bản đếm sai, hãy ghi nhận trong discrepancies.yaml.',
      en: 'See whether a row was left out or entered twice. If the document counts wrongly, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'groups:',
        '  - id: I',
        '    name: Nhiệm vụ đã hoàn thành',
        '    count: 3',
        'rows:',
        '  - group: I',
        '    stt: 1',
        '    task: Cấp thẻ căn cước',
        '  - group: I',
        '    stt: 2',
        '    task: Cấp tài khoản định danh điện tử',
      ),
    },
  },
  'item-unknown': {
    title: { vi: 'Số được liệt kê không có trong bảng', en: 'Listed number that no row bears' },
    what: {
      vi: 'Một câu tổng hợp liệt kê số mô hình hoặc số thứ tự mà không dòng nào của bảng (hay của nhóm) mang. Chỉ xét khi mọi dòng đều có số và phần lớn danh sách tìm thấy trong bảng.',
      en: 'A summary lists a number that no row of the table, or of the group, bears. Judged where every row has a number and most of the list is found.',
    },
    why: {
      vi: 'Người tra theo số ấy không gặp gì; danh sách thừa một số hoặc nêu nhầm số khác.',
      en: 'Whoever looks it up finds nothing; the list has one number too many, or a wrong one.',
    },
    advice: {
      vi: 'Đối chiếu cả danh sách và bảng với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare list and table with the document. If it prints so, acknowledge it in discrepancies.yaml.',
    },
    example: {
      file: 'models.yaml',
      text: lines(
        'summaries:',
        '  - where: Đánh giá',
        '    status_printed: Đã hoàn thành',
        '    count: 2',
        '    items: [1, 9]',
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    local_no: 1',
        '    local_name: Triển khai 53 dịch vụ công thiết yếu',
        '    status_printed: Đã hoàn thành',
      ),
    },
  },
  'list-duplicate': {
    title: { vi: 'Địa phương có hai lần trong danh sách', en: 'Province listed twice' },
    what: {
      vi: 'Một tỉnh, thành phố đứng hai lần trong cùng một danh sách, kể cả khi viết hai kiểu khác nhau. Báo ở tên đứng sau.',
      en: 'A province stands twice in one list, be it under two spellings. Reported at the second name.',
    },
    why: {
      vi: 'Địa phương ấy bị đếm hai lần, và số lượng ghi phía trên có đúng cũng chỉ là tình cờ.',
      en: 'It is counted twice, and the count above the list comes out right only by chance.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản: có khi tên thứ hai là của tỉnh khác. Nếu văn bản lặp thật, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document: the second name may be another province’s. If the document repeats it, acknowledge it.',
    },
    example: {
      file: 'evaluation.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    name: Triển khai 53 dịch vụ công thiết yếu',
        '    provinces: [Đồng Nai, Hà Nam, Đồng Nai]',
      ),
    },
  },
  'unit-of-other-date': {
    title: { vi: 'Tỉnh không còn hoặc chưa có vào ngày báo cáo', en: 'Province of another date' },
    what: {
      vi: 'Danh sách địa phương nêu một tỉnh, thành phố có thật nhưng vào ngày cuối kỳ báo cáo đã sáp nhập, đổi thành đơn vị khác, hoặc chưa thành lập.',
      en: 'A list names a province that is real, but on the last day of the period had been merged or renamed, or was yet to come.',
    },
    why: {
      vi: 'Điều nói về đơn vị cũ không được lặng lẽ tính cho đơn vị mới; tên ấy được giữ như văn bản ghi và không đưa lên bản đồ.',
      en: 'What is said of an old unit must not silently count for a new one; the name is kept as printed and put on no map.',
    },
    advice: {
      vi: 'Đối chiếu lại tên và kỳ báo cáo với văn bản. Nếu văn bản ghi tên ấy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare the name and the period with the document. If it prints the name, acknowledge it.',
    },
    example: {
      file: 'evaluation.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    name: Triển khai 53 dịch vụ công thiết yếu',
        '    provinces: [Hà Nội, Huế]',
      ),
    },
  },
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
  'value-conflict': {
    title: { vi: 'Một chỉ tiêu mang hai giá trị', en: 'One indicator with two values' },
    what: {
      vi: 'Cùng chỉ tiêu, cùng phạm vi, cùng thời điểm mà ghi hai giá trị khác nhau: trong một báo cáo, hoặc số tại một ngày ở hai báo cáo của một đơn vị. Mẫu số cũng được so với chỉ tiêu tổng. Số không ghi ngày coi là của kỳ báo cáo; số nói ước chừng («hơn 500») được phép chênh 5 %.',
      en: 'Two values of an indicator are printed for one scope and date: in one report, or for one day in two reports of a unit. Denominators are compared with the whole that they stand for. A figure without a date counts as the report’s own; hedged ones (“more than 500”) may differ by 5%.',
    },
    why: {
      vi: 'Người đọc gặp một giá trị sẽ không biết còn một giá trị khác.',
      en: 'A reader who meets one of them cannot know of the other.',
    },
    advice: {
      vi: 'Đối chiếu cả hai chỗ với văn bản. Nếu thật sự ghi hai giá trị, hãy ghi nhận chỗ sau trong discrepancies.yaml và đánh dấu «preferred: true» ở giá trị nên dùng.',
      en: 'Compare both places with the document. If it prints both, acknowledge the later one and mark the one to be used "preferred: true".',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - indicator: cccd-issued',
        '    value: 1423725',
        '  - indicator: cccd-issued',
        '    key: cccd-issued-appendix',
        '    value: 1565845',
      ),
    },
  },
  'status-conflict': {
    title: { vi: 'Hai trạng thái trái ngược', en: 'Contradicting statuses' },
    what: {
      vi: 'Một mô hình hoặc nhiệm vụ mang hai trạng thái loại trừ nhau: ở ô của dòng, ở tiêu đề nhóm, ở dòng khác về cùng mô hình, trong lời văn hoặc trong danh sách tổng hợp (kể cả khi danh sách đủ số lượng mà thiếu nó). Cũng nêu khi trạng thái do người nhập chọn trái với chữ của văn bản ở chính dòng, khi «đã hoàn thành» mà mới ở bước 2/5, và khi mô hình «chưa triển khai» mà có địa phương triển khai.',
      en: 'A model or task has two statuses that exclude each other: in its cell, its group, another row of the same model, the narrative or a summary (also where a list is complete without it); the status chosen by hand goes against the row’s own words; it is completed at step 2 of 5; or it has not begun while provinces have it.',
    },
    why: {
      vi: 'Một mô hình không thể vừa hoàn thành vừa chưa triển khai; người đọc sẽ tin chỗ mà mình gặp trước.',
      en: 'A model cannot be both completed and not begun; readers believe whichever they meet first.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản nói cả hai, hãy ghi «status:» cho trạng thái được chọn và ghi nhận trạng thái kia trong discrepancies.yaml.',
      en: 'Compare with the document. If it says both, "status:" tells which is adopted; acknowledge the other.',
    },
    example: {
      file: 'models.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    local_no: 1',
        '    local_name: Triển khai 53 dịch vụ công thiết yếu',
        '    status_printed: Đã hoàn thành',
        '    statuses:',
        '      - where: Phần kết luận',
        '        status_printed: Chưa triển khai',
      ),
    },
  },
  'status-reversed': {
    title: { vi: 'Trạng thái đi lùi', en: 'Status that goes back' },
    what: {
      vi: 'Mô hình hay nhiệm vụ mà báo cáo trước ghi đã hoàn thành nay lại đang thực hiện hoặc chưa thực hiện; việc đang làm thành chưa làm; hoặc bước nhỏ đi. Việc định kỳ và nhiệm vụ của kế hoạch năm khác không xét.',
      en: 'A model or task that the previous report calls completed is in progress or not begun, one in progress is not begun, or a step is smaller. What recurs, and plans of another year, are not judged.',
    },
    why: {
      vi: 'Việc đã xong thì không thể thành chưa xong; một trong hai báo cáo sai.',
      en: 'What was done once is not undone; one of the two reports is wrong.',
    },
    advice: {
      vi: 'Đối chiếu cả hai báo cáo với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both reports with their documents. If they print so, acknowledge it.',
    },
    example: {
      file: 'models.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    local_name: Dịch vụ công thiết yếu',
        '    status_printed: Bước 2/5',
      ),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06'),
        },
        {
          file: 'content/reports/bac-giang/2024-06/models.yaml',
          text: lines(
            'rows:',
            '  - model: [dich-vu-cong-thiet-yeu]',
            '    local_name: Dịch vụ công thiết yếu',
            '    status_printed: Bước 3/5',
          ),
        },
      ],
    },
  },
  'lead-conflict': {
    title: { vi: 'Tính cho đơn vị không chủ trì', en: 'Counted for a body that does not lead' },
    what: {
      vi: 'Một câu tổng hợp theo đơn vị liệt kê số của một dòng mà bảng ghi đơn vị khác chủ trì. Tên gọi chung («các sở, ngành») và dòng không ghi chủ trì thì không xét.',
      en: 'A summary by body lists the number of a row that the table says another body leads. Collective names and rows without a lead are not judged.',
    },
    why: {
      vi: 'Người đọc cần biết đơn vị nào chịu trách nhiệm; hai chỗ nói khác nhau thì không biết hỏi ai.',
      en: 'Readers need to know who answers for it; where two places differ, nobody does.',
    },
    advice: {
      vi: 'Đối chiếu cả hai chỗ với văn bản. Nếu một đơn vị thuộc đơn vị kia thì giải thích như vậy khi ghi nhận trong discrepancies.yaml.',
      en: 'Compare both places with the document. Where one body belongs to the other, say so when acknowledging it.',
    },
    example: {
      file: 'models.yaml',
      text: lines(
        'summaries:',
        '  - where: Đánh giá',
        '    body: Công an tỉnh',
        '    status_printed: Đã hoàn thành',
        '    count: 1',
        '    items: [1]',
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    local_no: 1',
        '    local_name: Triển khai 53 dịch vụ công thiết yếu',
        '    agencies: Sở Tư pháp chủ trì',
        '    status_printed: Đã hoàn thành',
      ),
    },
  },
  'deployment-conflict': {
    title: {
      vi: 'Toàn quốc tính là có, địa phương nói chưa',
      en: 'National count against a province',
    },
    what: {
      vi: 'Báo cáo toàn quốc tính một địa phương là có triển khai mô hình (nêu tên trong danh sách, hoặc «63/63»), còn báo cáo cùng thời gian hoặc sau đó của chính địa phương ấy ghi là chưa triển khai.',
      en: 'A national report counts a province among those that have a model, by name or as “63 of 63”, while the province’s own report of that time or later says that it has not begun.',
    },
    why: {
      vi: '«63/63 địa phương đã triển khai» được trích dẫn cho mọi tỉnh; một trong hai văn bản không đúng với tỉnh này.',
      en: '“63 of 63” is quoted for every province; one of the two documents is wrong about this one.',
    },
    advice: {
      vi: 'Đối chiếu cả hai văn bản. Nếu mỗi văn bản ghi đúng như vậy, hãy ghi nhận ở báo cáo của địa phương và nêu cả hai nguồn.',
      en: 'Compare both documents. If each prints so, acknowledge it in the province’s report and name both sources.',
    },
    example: {
      file: 'models.yaml',
      text: lines(
        'rows:',
        '  - model: [dich-vu-cong-thiet-yeu]',
        '    local_no: 1',
        '    local_name: Triển khai 53 dịch vụ công thiết yếu',
        '    status_printed: Chưa triển khai',
      ),
      beside: [
        {
          file: 'content/reports/toan-quoc/2024-06/report.md',
          text: reportHead('toan-quoc', '2024-06'),
        },
        {
          file: 'content/reports/toan-quoc/2024-06/evaluation.yaml',
          text: lines(
            'rows:',
            '  - model: [dich-vu-cong-thiet-yeu]',
            '    name: Triển khai 53 dịch vụ công thiết yếu',
            '    deployed_printed: 63',
            '    deployed_of: 63',
          ),
        },
      ],
    },
  },
  'name-mismatch': {
    title: { vi: 'Tên và mã không cùng một thứ', en: 'Name of another service or model' },
    what: {
      vi: 'Dòng mang mã của một dịch vụ công hoặc mô hình nhưng ghi tên của dịch vụ công hoặc mô hình khác trong danh mục.',
      en: 'A row has the id of one service or model and the name of another.',
    },
    why: {
      vi: 'Số liệu của dòng sẽ được công bố dưới tên khác mà không ai hay.',
      en: 'Its figures would be published under the other’s name, and nobody would notice.',
    },
    advice: {
      vi: 'So tên và mã với văn bản rồi sửa chỗ sai; gõ vài chữ của tên, trình soạn thảo sẽ gợi ý mã.',
      en: 'Compare name and id with the document and correct the wrong one; editors complete ids.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai tử',
        '    received: 12',
      ),
    },
  },
  'date-invalid': {
    title: { vi: 'Ngày ghi không đầy đủ hoặc không có thật', en: 'Printed date that is no day' },
    what: {
      vi: 'Văn bản ghi một ngày bị cắt («03/01/202»), không có trên lịch («31/02/2024») hoặc một năm không có thật («năm 20223»), ở bảng văn bản, ngày ban hành, lời văn hay tên gọi; hoặc ngày chép nguyên văn (date_printed, issued_on_printed) tuy đầy đủ nhưng khác ngày đã nhập bên cạnh.',
      en: 'The document prints a date that is cut off (“03/01/202”), in no calendar (“31/02/2024”), or a year that is none (“20223”), in its list of documents, its day of issue, a text or a name; or a whole date in "date_printed" or "issued_on_printed" is not the one entered beside it.',
    },
    why: {
      vi: 'Với ngày như vậy không ai tìm lại được văn bản được dẫn.',
      en: 'Nobody can find the cited document by such a date.',
    },
    advice: {
      vi: 'Tra sổ văn bản. Biết ngày thật thì thêm «date:» và giữ «date_printed»; chưa biết thì ghi nhận trong discrepancies.yaml.',
      en: 'Look in the register. Once the day is known add "date:" and keep "date_printed"; until then, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 18/KH-UBND',
        '    date_printed: 03/01/202',
        '    subject: Triển khai Đề án 06 năm 2024',
      ),
    },
  },
  'date-outside-period': {
    title: { vi: 'Ngày ngoài tầm của báo cáo', en: 'Date out of reach' },
    what: {
      vi: 'Ngày của một số liệu, một bảng, một nhóm hay một văn bản nằm sau ngày cuối mà báo cáo có thể nói đến, hoặc ở trước kỳ báo cáo mà chỉ sửa năm là vừa khớp; hoặc chính ngày ban hành, ngày chốt số liệu của báo cáo không hợp với kỳ. Văn bản cũ và số liệu của kỳ trước tự nó không phải là lỗi: không nêu văn bản của trung ương, văn bản mà số đã ghi năm ấy, số cùng kỳ năm trước đứng bên số kỳ này; năm hay quý đang diễn ra thì được kết thúc sau báo cáo. Văn bản được dẫn và ngày bắt đầu của số lũy kế chỉ bị nêu khi sớm đúng mười năm.',
      en: 'The date of a figure, table, group or document is after the last day the report can speak of, or before its period while another year would make it fit; or the report’s own day of issue or last day of data cannot go with its period. Older documents and earlier figures as such are no fault: acts of the central authorities, numbers that bear that year, and last year’s value beside this year’s are left alone; a year or quarter that has begun may end after the report. Cited documents and the beginnings of running totals are told only where they lie just ten years too early.',
    },
    why: {
      vi: 'Hầu hết là gõ nhầm một chữ số của năm, và số liệu sẽ đứng sai chỗ trên biểu đồ.',
      en: 'It is mostly one digit of the year, and puts the figure in the wrong place of every series.',
    },
    advice: {
      vi: 'Đối chiếu năm và tháng với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Check year and month against the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'figures.yaml',
      text: lines(
        'rows:',
        '  - label: Tài khoản định danh đã kích hoạt',
        '    value: 1050000',
        '    as_of: 2023-07-15',
      ),
    },
  },
  'period-mismatch': {
    title: { vi: 'Tiêu đề nói về kỳ khác', en: 'Caption or title of another period' },
    what: {
      vi: 'Tiêu đề bảng, tên báo cáo hoặc kỳ ghi trong văn bản (printed) nêu một tháng, một quý khác kỳ báo cáo; dòng «Kèm theo Báo cáo …» ghi tháng khác ngày ban hành; hoặc loại báo cáo (kind) không hợp với kỳ (báo cáo chuyên đề thì kỳ nào cũng được). Tiêu đề nêu nhiều tháng thì có một tháng đúng là được; bảng nhiệm vụ được nói về tháng sau; tháng đứng sau «theo», «so với» không xét.',
      en: 'A caption, the report’s title or the printed period names another month or quarter than the period, the line “attached to report …” another month than the day of issue, or "kind" does not go with the period (a thematic report may have any). Of several months one that is right will do; a table of tasks may look to the next; what follows “theo” or “so với” is not judged.',
    },
    why: {
      vi: 'Bảng thường được chép từ tháng trước; tiêu đề cũ cho thấy số liệu cũng có thể là của tháng trước.',
      en: 'Tables are copied from month to month; an old caption says that the numbers may be old too.',
    },
    advice: {
      vi: 'Đối chiếu cả tiêu đề lẫn số liệu với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare the caption and the numbers with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'services.yaml',
      text: lines(
        'caption: KẾT QUẢ THỰC HIỆN DỊCH VỤ CÔNG THIẾT YẾU THÁNG 6/2024',
        'rows:',
        '  - service: dang-ky-khai-sinh',
        '    name: Đăng ký khai sinh',
        '    received: 12',
      ),
    },
  },
  'row-repeated': {
    title: { vi: 'Dòng dán hai lần', en: 'Row pasted twice' },
    what: {
      vi: 'Hai dòng của bảng mô hình hay bảng nhiệm vụ giống hệt nhau (tên, trạng thái, cơ quan, thời hạn, kết quả, số liệu), chỉ khác số thứ tự; hoặc hai văn bản không có số cùng trích yếu, cùng ngày.',
      en: 'Two rows of models or tasks are the same in everything (name, status, agencies, deadline, result, figures) but their number; or two listed documents without a number have one subject and day.',
    },
    why: {
      vi: 'Một việc bị đếm hai lần, và dòng đáng lẽ ở đó bị mất.',
      en: 'One thing is counted twice, and the row that should stand there is lost.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Cấp căn cước cho công dân đủ điều kiện trên địa bàn',
        '  - stt: 2',
        '    task: Cấp căn cước cho công dân đủ điều kiện trên địa bàn',
      ),
    },
  },
  'document-duplicate': {
    title: { vi: 'Một văn bản liệt kê hai lần', en: 'Document listed twice' },
    what: {
      vi: 'Hai dòng của bảng văn bản có cùng số ký hiệu, cùng ngày và cùng cơ quan. Cơ quan viết tắt hay viết đầy đủ là một; không ghi cơ quan thì xét ghi chú, rồi tên nhóm.',
      en: 'Two rows have one number, one date and one issuer, however it is spelt; where none is printed, the note or the name of the group stands for it.',
    },
    why: {
      vi: 'Văn bản ấy bị đếm hai lần trong số văn bản đã ban hành.',
      en: 'It is counted twice among the documents issued.',
    },
    advice: {
      vi: 'Nhập trùng thì xóa dòng sau. Nếu văn bản ghi lặp thật, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Delete the second row if it was entered twice. If the document repeats it, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 18/KH-UBND',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06',
        '  - stt: 2',
        '    number: 18/KH-UBND',
        '    date: 2024-07-10',
        '    subject: Kế hoạch triển khai Đề án 06',
      ),
    },
  },
  'document-type-mismatch': {
    title: { vi: 'Loại văn bản trái với ký hiệu', en: 'Type against symbol' },
    what: {
      vi: 'Loại ghi ở một cột khác với loại mà ký hiệu của số cho biết, chẳng hạn 41/KH-UBND ghi là «Công văn», hay 1452/UBND-KSTTHC (ký hiệu công văn) ghi là «Quyết định»; hoặc lời văn viết «Kế hoạch số 2754/QĐ-UBND».',
      en: 'The printed type is not what the symbol of the number means, such as 41/KH-UBND as “Công văn”, or 1452/UBND-KSTTHC, an official letter’s, as “Quyết định”; or a text says “Kế hoạch số 2754/QĐ-UBND”.',
    },
    why: {
      vi: 'Người đọc tìm kế hoạch trong các kế hoạch sẽ không thấy văn bản này.',
      en: 'Readers who look for a plan among the plans will miss it.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 41/KH-UBND',
        '    type: Công văn',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06',
      ),
    },
  },
  'document-number-malformed': {
    title: { vi: 'Số, ký hiệu văn bản hỏng', en: 'Malformed document number' },
    what: {
      vi: 'Số, ký hiệu của báo cáo hay của một văn bản trong bảng không theo dạng nào của văn bản hành chính, văn bản quy phạm hay văn bản Đảng, chẳng hạn «6603/UB ND-VX», «905/QD-UBND» (mất nét chữ Đ), hoặc thông tư, nghị định, luật mà số không ghi năm («46/TT-BCA»).',
      en: 'The number of the report or of a listed document has no form that administrative, legal or Party documents use, such as “6603/UB ND-VX”, “905/QD-UBND” (the stroke of Đ is lost), or a circular, decree or law whose number bears no year (“46/TT-BCA”).',
    },
    why: {
      vi: 'Với số hỏng, không ai tra cứu được văn bản.',
      en: 'Nobody can look the document up by it.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản; thường là một dấu cách thừa hay một dấu gạch mất khi chuyển từ Word hay PDF. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document; mostly a blank came in or a dash was lost on the way from Word or PDF. If it prints so, acknowledge it.',
    },
    example: {
      file: 'documents.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    number: 6603/UB ND-VX',
        '    date: 2024-07-10',
        '    subject: Triển khai Đề án 06',
      ),
    },
  },
  'document-year-mismatch': {
    title: { vi: 'Năm trong số khác năm của ngày', en: 'Year of the number against the date' },
    what: {
      vi: 'Số của văn bản có ghi năm («01/2023/TT-VPCP») mà ngày đi kèm lại thuộc năm khác. Xét bảng văn bản và các văn bản được dẫn trong lời văn, các ô chữ, cột chỉ đạo.',
      en: 'A number that holds its year (“01/2023/TT-VPCP”) stands with a date of another year, in the list of documents or in a text.',
    },
    why: {
      vi: 'Năm trong số là năm ban hành, nên số hoặc ngày đã sai và không ai tìm được văn bản.',
      en: 'The year of the number is the year of issue, so one of the two is wrong and leads nowhere.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Thực hiện Thông tư số 01/2023/TT-VPCP ngày 05/4/2024',
      ),
    },
  },
  'citation-conflict': {
    title: { vi: 'Một văn bản dẫn với hai ngày', en: 'Citation with two dates' },
    what: {
      vi: 'Trong một báo cáo, hoặc trong một năm giữa các báo cáo của một đơn vị, cùng một số ký hiệu văn bản đi với hai ngày khác nhau, ở lời văn, các ô chữ, cột chỉ đạo hay bảng văn bản; văn bản của Chính phủ và Thủ tướng thì so giữa mọi báo cáo. Số đánh lại từ đầu mỗi năm, nên hai ngày của hai năm mà cách nhau gần tròn năm được coi là hai văn bản. Số nhỏ (dưới 1.000) không ghi năm thì cơ quan nào cũng có, nên chỉ nêu khi hai ngày giống một lần gõ nhầm (đảo ngày và tháng, khác mỗi tháng, mỗi năm hoặc một chữ số của ngày) và lời văn không nêu hai cơ quan.',
      en: 'One report, or within a year the reports of one unit, give one document number two dates, in their narrative, texts, directives or list of documents; acts of the Government and the Prime Minister are compared across all reports. Numbers begin anew each year, so two dates of two years at about the same time of the year count as two documents. Every body has its small numbers (below 1,000, without a year): they are told only where the two dates look like one slip (day and month swapped, another month or year alone, a digit of the day) and the text does not name two issuers.',
    },
    why: {
      vi: 'Một trong hai ngày dẫn người đọc đến văn bản khác.',
      en: 'One of the two leads the reader to another document.',
    },
    advice: {
      vi: 'Đối chiếu cả hai chỗ với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both places with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Thực hiện Quyết định số 4466/QĐ-UBND ngày 19/03/2024',
        '  - stt: 2',
        '    task: Sơ kết Quyết định số 4466/QĐ-UBND ngày 01/12/2023',
      ),
    },
  },
  'document-number-conflict': {
    title: { vi: 'Một văn bản mang hai số', en: 'Document with two numbers' },
    what: {
      vi: 'Hai chỗ dẫn văn bản cùng ký hiệu, cùng ngày mà số chỉ khác một lần gõ nhầm (một chữ số đổi, mất, thừa, hoặc hai chữ số đổi chỗ), trong khi không cơ quan nào cho ra hai số cách nhau như vậy trong một ngày, hoặc hai chỗ cùng một trích yếu; hoặc cùng số, cùng ngày mà ký hiệu viết khác một chữ (TTH, THH), hoặc năm lần là của một cơ quan và chỉ một lần là của cơ quan khác (118/KH-UBND, 118/KH-HĐND). Số không kèm ngày thì so với văn bản có ngày trong cùng dòng. So trong một báo cáo và giữa các báo cáo của một đơn vị; văn bản của Chính phủ, Thủ tướng thì so giữa mọi báo cáo. Số của chính báo cáo trong dòng «Kèm theo Báo cáo số …» cũng được so với phần đầu. Hai dòng của một bảng, văn bản của hai cơ quan là hai văn bản.',
      en: 'Two places cite documents of one symbol and day whose numbers differ by one slip of the keyboard, where no register gives out two such numbers in a day or the subjects agree; or of one number and day whose symbols differ by a letter (TTH, THH), or are one body’s five times and another’s once (118/KH-UBND, 118/KH-HĐND). A number without a day is compared with the dated one of its row. Compared within a report and between the reports of a unit; acts of the Government between all reports. The report’s own number in “Kèm theo Báo cáo số …” is compared with the head too. Two rows of one list, and documents of two issuers, are two documents.',
    },
    why: {
      vi: 'Số sai thì không ai tìm được văn bản.',
      en: 'Nobody finds a document by a wrong number.',
    },
    advice: {
      vi: 'Đối chiếu cả hai chỗ với văn bản. Nếu là hai văn bản khác nhau hoặc văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare both places with the document. If they are two documents, or it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Thực hiện Quyết định số 4466/QĐ-UBND ngày 19/03/2024',
        '  - stt: 2',
        '    task: Sơ kết Quyết định số 4646/QĐ-UBND ngày 19/03/2024',
      ),
    },
  },
  'basis-newer': {
    title: { vi: 'Căn cứ có ngày sau văn bản dựa vào nó', en: 'Basis newer than the act' },
    what: {
      vi: 'Một văn bản được nói là thực hiện, triển khai, căn cứ vào một văn bản có ngày sau nó: trong trích yếu của bảng văn bản, hoặc trong một câu dẫn liền hai văn bản. Câu nói về sửa đổi, bổ sung, thay thế không xét.',
      en: 'A document is said to carry out another that is dated after it: in the subject of a listed document, or in a sentence that cites the two in turn. Amendments are not judged.',
    },
    why: {
      vi: 'Không ai triển khai một kế hoạch trước khi kế hoạch ấy được ban hành; một trong hai ngày sai.',
      en: 'Nobody carries out a plan before it is issued; one of the two days is wrong.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Nếu văn bản ghi đúng như vậy, hãy ghi nhận trong discrepancies.yaml.',
      en: 'Compare with the document. If it prints so, acknowledge it.',
    },
    example: {
      file: 'tasks.yaml',
      text: lines(
        'rows:',
        '  - stt: 1',
        '    task: Quyết định số 540/QĐ-UBND ngày 07/02/2024 thực hiện Chỉ thị số 04/CT-TTg ngày 11/02/2024',
      ),
    },
  },
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
  'date-in-future': {
    title: { vi: 'Báo cáo đề ngày trong tương lai', en: 'Report dated in the future' },
    what: {
      vi: 'Ngày ban hành hoặc ngày chốt số liệu ở sau hôm nay.',
      en: 'The day of issue, or the day until which the data run, is after today.',
    },
    why: {
      vi: 'Gõ nhầm năm sẽ đẩy báo cáo lên đầu mọi danh sách và ra cuối mọi biểu đồ.',
      en: 'A mistyped year sends the report to the head of every list and the end of every series.',
    },
    advice: {
      vi: 'Đối chiếu lại năm và tháng. Ngày ban hành ghi như vậy thì chép vào issued_on_printed và bỏ issued_on; ngày chốt số liệu ghi như vậy thì bỏ data_until.',
      en: 'Check the year and the month. If the document prints such a day of issue, copy it into issued_on_printed and leave issued_on out; if the data run until such a day, leave data_until out.',
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
        'issued_on: 2204-07-28',
        'wording: restated',
        '---',
        '',
        'Lời văn.',
      ),
    },
  },
} as const satisfies Partial<Rules>;
