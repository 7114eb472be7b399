/** Rule pages of figures that do not follow from those beside them: warnings, published once acknowledged. */
import { lines, type Rules } from './rule.ts';

export const FIGURE_RULES = {
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
} as const satisfies Partial<Rules>;
