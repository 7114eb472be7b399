/** Rule pages of what a report says of itself: its corrections, what it replaces, what it acknowledges. */
import { lines, reportHead, type Rules } from './rule.ts';

/** A table and an acknowledgement that stand in two reports. */
const COPIED_TABLE = lines(
  'rows:',
  '  - service: dang-ky-thuong-tru',
  '    name: Đăng ký thường trú',
  '    received: 6635',
  '  - service: dang-ky-tam-tru',
  '    name: Đăng ký tạm trú',
  '    received: 7322',
  '  - service: dang-ky-khai-sinh',
  '    name: Đăng ký khai sinh',
  '    online: 1755',
  '    received: 1869',
  '    share: 88.73',
);
const COPIED_ENTRY = lines(
  'rows:',
  '  - code: share-mismatch',
  '    place: services/dang-ky-khai-sinh/share',
  '    printed: 88.73',
  '    computed: 93.9',
  '    explanation: Văn bản ghi như vậy.',
);

export const REVISION_RULES = {
  'revision-place': {
    title: { vi: 'Đính chính chỉ tới chỗ không có', en: 'Revision of a place that is not there' },
    what: {
      vi: 'Vị trí (place) ghi ở một đính chính không phải là một mục của báo cáo: gõ sai, hoặc chỉ tới cả một dòng của bảng.',
      en: 'The "place" of a revision is no field of the report: mistyped, or a whole row.',
    },
    why: {
      vi: 'Trang nêu đích danh số liệu đã đính chính và dẫn tới đó; chỉ sai chỗ thì người đọc không biết số nào đã đổi.',
      en: 'The page names the figure that was revised and links to it; readers of a wrong place learn nothing.',
    },
    advice: {
      vi: 'Chép vị trí như lệnh validate vẫn nêu, gồm tên bảng, dòng và mục: services/dang-ky-khai-sinh/received, report/number. Sửa trong lời văn thì ghi report/narrative.',
      en: 'Write the place as validate does: table, row and field, services/dang-ky-khai-sinh/received, report/number. For the narrative, report/narrative.',
    },
    example: {
      file: 'report.md',
      text: reportHead('bac-giang', '2024-07').replace(
        'wording:',
        lines(
          'revisions:',
          '  - date: 2024-08-15',
          '    place: services/khai-sinh/received',
          '    before: 1896',
          '    after: 1869',
          '    reason: Gõ nhầm.',
          'wording:',
        ).trimEnd(),
      ),
    },
  },
  'revision-value': {
    title: {
      vi: 'Đính chính không khớp số liệu đang ghi',
      en: 'Revision that is not what stands',
    },
    what: {
      vi: 'Giá trị sau khi sửa (after) của một đính chính khác với giá trị đang ghi trong báo cáo; hoặc giá trị trước (before) và sau khi sửa như nhau, hoặc cùng thiếu.',
      en: 'The "after" of a revision is not the value at its "place"; or "before" and "after" are the same, or both missing.',
    },
    why: {
      vi: 'Đính chính được công bố cạnh số liệu; đính chính nói một đằng, bảng ghi một nẻo thì không ai biết số nào đúng.',
      en: 'Revisions are published beside the figure; if they say one thing and the table another, nobody knows which holds.',
    },
    advice: {
      vi: 'Ghi ở «before» giá trị đã công bố, ở «after» giá trị đang ghi trong báo cáo. Bỏ hẳn một số thì không ghi «after». Sửa nhiều lần thì mỗi lần một mục, «after» lần trước là «before» lần sau.',
      en: 'Write into "before" what was published, into "after" what stands now. Leave "after" out where a figure was taken out. Several revisions of a place follow each other: the "after" of one is the "before" of the next.',
    },
    example: {
      file: 'report.md',
      text: reportHead('bac-giang', '2024-07').replace(
        'wording:',
        lines(
          'revisions:',
          '  - date: 2024-08-15',
          '    place: report/number',
          '    before: 14/BC-TCT',
          '    after: 16/BC-TCT',
          '    reason: Gõ nhầm.',
          'wording:',
        ).trimEnd(),
      ),
    },
  },
  'replaces-wrong': {
    title: { vi: 'Báo cáo được thay không đúng', en: 'Replaces what it cannot' },
    what: {
      vi: '«replaces» chỉ tới một báo cáo không có, tới chính báo cáo này, tới báo cáo của địa phương hay kỳ khác, tới báo cáo đã có bản khác thay, hoặc các báo cáo thay cho nhau thành vòng.',
      en: '"replaces" names no report, the report itself, one of another unit or period, one that another report has replaced already, or reports replace one another in a ring.',
    },
    why: {
      vi: 'Trang của bản cũ phải dẫn tới bản mới. Chỉ sai thì hai bản cùng đứng như đều có hiệu lực, hoặc người đọc bị dẫn sai chỗ.',
      en: 'The page of the old report must lead to the new one. Otherwise both stand as if valid, or readers are led astray.',
    },
    advice: {
      vi: 'Viết tỉnh/kỳ đúng như tên thư mục của bản được thay, kể cả phần đuôi: bac-giang/2024-07-so-bo. Báo cáo không thay cho bản nào thì bỏ dòng «replaces».',
      en: 'Write province/period just as the folder of the replaced report is called, suffix included: bac-giang/2024-07-so-bo. Leave the line out if the report replaces none.',
    },
    example: {
      file: 'report.md',
      text: reportHead('bac-giang', '2024-07').replace(
        'wording:',
        'replaces: bac-giang/2024-07-sobo\nwording:',
      ),
      beside: [
        {
          file: 'content/reports/bac-giang/2024-07-so-bo/report.md',
          text: reportHead('bac-giang', '2024-07').replace('15/BC-TCT', '12/BC-TCT'),
        },
      ],
    },
  },
  'discrepancy-stale': {
    title: { vi: 'Mục ghi nhận đã cũ', en: 'Stale acknowledgement' },
    what: {
      vi: 'Một mục trong discrepancies.yaml nói về điểm chưa khớp nay không còn, hoặc nay đã mang giá trị khác.',
      en: 'An entry of discrepancies.yaml is about a contradiction that is gone or has other values now.',
    },
    why: {
      vi: 'Lời ghi nhận chỉ đúng với hai con số mà người ký đã xem. Chương trình không để lời ghi nhận cũ che một lỗi mới, nên mục này phải được xem lại.',
      en: 'An acknowledgement holds for the two values that a person has seen. An old one is not allowed to cover a new fault, so it must be looked at again.',
    },
    advice: {
      vi: 'Đối chiếu lại với văn bản. Không còn lỗi thì xóa mục; giá trị đã đổi thì chép lại hai giá trị mới và xem lời giải thích còn đúng không.',
      en: 'Compare with the document. Remove the entry if the fault is gone; else copy the new values and see whether the explanation still holds.',
    },
    example: {
      file: 'discrepancies.yaml',
      text: lines(
        'rows:',
        '  - code: share-mismatch',
        '    place: services/dang-ky-khai-sinh/share',
        '    printed: 88.73',
        '    computed: 93.9',
        '    explanation: Văn bản ghi như vậy.',
      ),
    },
  },
  'discrepancy-copied': {
    title: { vi: 'Mục ghi nhận chép từ kỳ trước', en: 'Copied acknowledgement' },
    what: {
      vi: 'Các mục trong discrepancies.yaml giống từng chữ với báo cáo trước của đơn vị, về một bảng cũng giống hệt kỳ trước.',
      en: 'Entries of discrepancies.yaml are word for word those of the unit’s previous report, about a table that is a copy too.',
    },
    why: {
      vi: 'Lời ghi nhận là của người đã đối chiếu với văn bản của kỳ ấy. Chép cả bảng lẫn lời ghi nhận thì chưa ai đối chiếu với văn bản của kỳ này, nên các mục ấy không được tính.',
      en: 'An acknowledgement is the word of a person who has compared with the document of that period. Where table and entries are both copied, nobody has compared with this one, so they do not count.',
    },
    advice: {
      vi: 'Nhập số liệu của kỳ này rồi xóa các mục cũ. Nếu văn bản của kỳ này quả thật lặp lại bảng ấy, hãy ghi nhận «same-as-previous» với lời giải thích riêng; khi đó các mục chép lại được tính.',
      en: 'Enter the figures of this period and remove the old entries. If this period’s document does repeat the table, acknowledge "same-as-previous" in words of its own; the copied entries then count.',
    },
    example: {
      file: 'discrepancies.yaml',
      text: COPIED_ENTRY,
      beside: [
        { file: 'services.yaml', text: COPIED_TABLE },
        {
          file: 'content/reports/bac-giang/2024-06/report.md',
          text: reportHead('bac-giang', '2024-06').replace('15/', '12/'),
        },
        { file: 'content/reports/bac-giang/2024-06/services.yaml', text: COPIED_TABLE },
        { file: 'content/reports/bac-giang/2024-06/discrepancies.yaml', text: COPIED_ENTRY },
      ],
    },
  },
} as const satisfies Partial<Rules>;
