/** Rule pages of one fact that is told in two ways. */
import { lines, reportHead, type Rules } from './rule.ts';

export const CONFLICT_RULES = {
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
} as const satisfies Partial<Rules>;
