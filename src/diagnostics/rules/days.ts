/** Rule pages of days and periods that cannot be so. */
import { lines, type Rules } from './rule.ts';

export const DAY_RULES = {
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
