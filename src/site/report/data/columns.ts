/**
 * The columns of a report's tables where they are taken away as CSV or XLSX. Names are those of the JSON, and of
 * the content contract; what is nested there has its whole's name before its own (`staff_total`).
 */
import { REASONS } from '../../../domain/figure.ts';
import { STATUS_IDS } from '../../../domain/reference.ts';
import { field, type Field, type Words } from '../../open-data/field.ts';
import { TERM_FIELDS } from '../../open-data/terms.ts';

const words = (vi: string, en: string): Words => ({ vi, en });
const text = (name: string, vi: string, en: string, says: Words | null = null) =>
  field(name, 'string', words(vi, en), says);
const count = (name: string, vi: string, en: string, says: Words | null = null) =>
  field(name, 'integer', words(vi, en), says);
const number = (name: string, vi: string, en: string, says: Words | null = null) =>
  field(name, 'number', words(vi, en), says);
const yes = (name: string, vi: string, en: string) => field(name, 'boolean', words(vi, en));

const LIST = words('Nhiều thì cách nhau bằng dấu chấm phẩy.', 'Several are divided by semicolons.');

/** What every row begins with: a table that is put under another still says what it is of. */
const OF_REPORT: readonly Field[] = [
  text('report', 'Báo cáo', 'Report'),
  text('unit', 'Mã đơn vị', 'Unit key'),
  text('period', 'Kỳ báo cáo', 'Reporting period'),
  text('place', 'Chỗ trong báo cáo', 'Place in the report', {
    vi: 'Bảng và dòng; cũng là tên mà chỗ chưa khớp và đính chính nhắc tới.',
    en: 'Table and row; discrepancies and corrections name it, too.',
  }),
];

/** What every row ends with. */
const OF_ROW: readonly Field[] = [
  text('reasons', 'Vì sao trống', 'Why there is none', {
    vi: `Trường và lý do, như văn bản ghi: ${REASONS.join(', ')}.`,
    en: `Field and reason, as the document says: ${REASONS.join(', ')}.`,
  }),
  text('doubts', 'Chỗ chưa khớp', 'Doubts', {
    vi: 'Trường và mã quy tắc mà số không khớp; lời giải thích ở bảng chỗ chưa khớp.',
    en: 'Field and code of the rule that it breaks; explained in the table of discrepancies.',
  }),
  field('address', 'uri', words('Địa chỉ', 'Address')),
  ...TERM_FIELDS,
];

const KEYS = [
  text('group', 'Nhóm', 'Group'),
  text('stt', 'Số thứ tự', 'Number of the row'),
  text('key', 'Khóa của dòng', 'Key of the row'),
];

const SHARE = [
  number('share_printed', 'Tỷ lệ như văn bản ghi, %', 'Share as printed, %'),
  count('share_decimals', 'Số chữ số thập phân của tỷ lệ', 'Decimals of the share', {
    vi: '98,70 là 98.7 và 2.',
    en: '98.70 is 98.7 and 2.',
  }),
  number('share_computed', 'Tỷ lệ tính lại, %', 'Share computed, %'),
];

const STATUS = [
  field('status', 'string', words('Trạng thái', 'Status'), null, STATUS_IDS),
  text('status_printed', 'Trạng thái, nguyên văn', 'Status as printed'),
  text('statuses', 'Trạng thái nêu ở nơi khác', 'Statuses stated elsewhere', LIST),
  yes('continues', 'Tiếp tục triển khai', 'Continues'),
  text('phase', 'Giai đoạn', 'Phase'),
  count('step', 'Bước đang làm', 'Step'),
  count('steps', 'Tổng số bước', 'Number of steps'),
  text('waiting_for', 'Nơi phải chờ', 'Waiting for'),
];

const AGENCIES = [
  text('agencies', 'Cơ quan thực hiện, nguyên văn', 'Agencies as printed'),
  text('lead', 'Cơ quan chủ trì', 'Lead agency', LIST),
  text('cooperating', 'Cơ quan phối hợp', 'Cooperating agencies', LIST),
];

const DEADLINE = [
  text('deadline', 'Thời hạn, nguyên văn', 'Deadline as printed'),
  text('due', 'Thời hạn, dạng chuẩn', 'Deadline, normal form', LIST),
];

const MODEL = text('model', 'Mô hình', 'Model', {
  vi: 'Mã mô hình trong danh mục 44 mô hình. Nhiều thì cách nhau bằng dấu chấm phẩy.',
  en: 'Id in the list of the 44 models. Several are divided by semicolons.',
});
const RESULT = text('result', 'Kết quả', 'Result');
const DIFFICULTIES = text('difficulties', 'Khó khăn, vướng mắc', 'Difficulties');
const VALUE = text('value', 'Giá trị mang lại', 'What it brings');
const FUNDING = text('funding', 'Kinh phí', 'Funding');
const NOTE = text('note', 'Ghi chú', 'Note');
const FIGURES = text('figures', 'Số liệu trong dòng', 'Figures of the row', {
  vi: 'Chỗ của từng số liệu; xem bảng số liệu.',
  en: 'The place of each; see the table of figures.',
});

/** The tables that a report may be taken away as. */
export const DATA_TABLES = [
  'services',
  'models',
  'tasks',
  'documents',
  'evaluation',
  'figures',
  'summaries',
  'discrepancies',
] as const;
export type DataTableName = (typeof DATA_TABLES)[number];

/** Those that have a CSV of their own. */
export const CSV_TABLES = DATA_TABLES.filter((name) => name !== 'summaries');
export type CsvTable = (typeof CSV_TABLES)[number];

const OWN: Readonly<Record<DataTableName, readonly Field[]>> = {
  services: [
    ...KEYS,
    text('service', 'Mã dịch vụ', 'Service id', {
      vi: 'Trống ở dòng tổng số.',
      en: 'Empty in rows of totals.',
    }),
    text('name', 'Dịch vụ, nguyên văn', 'Service as printed'),
    count('online_citizen', 'Trực tuyến, công dân', 'Filed online, citizens'),
    count('online_business', 'Trực tuyến, doanh nghiệp', 'Filed online, businesses'),
    count('online', 'Nộp trực tuyến', 'Filed online'),
    count('in_person', 'Nộp trực tiếp', 'Filed in person'),
    count('received', 'Tổng số tiếp nhận', 'Received'),
    ...SHARE,
    count('settled_on_time', 'Giải quyết đúng hạn', 'Settled on time'),
    count('settled_overdue', 'Giải quyết quá hạn', 'Settled overdue'),
    count('staff_total', 'Nhân lực', 'Staff'),
    count('staff_province', 'Nhân lực cấp tỉnh', 'Staff of the province'),
    count('staff_district', 'Nhân lực cấp huyện', 'Staff of districts'),
    count('staff_commune', 'Nhân lực cấp xã', 'Staff of communes'),
    text('handled_by', 'Cấp giải quyết', 'Handled by', LIST),
    count('computed_online_citizen', 'Các dòng cộng lại: công dân', 'Rows add up to: citizens', {
      vi: 'Ở dòng tổng số: các dòng của bảng cộng lại được bao nhiêu.',
      en: 'In rows of totals: what the rows of the table add up to.',
    }),
    count(
      'computed_online_business',
      'Các dòng cộng lại: doanh nghiệp',
      'Rows add up to: businesses',
    ),
    count('computed_online', 'Các dòng cộng lại: trực tuyến', 'Rows add up to: online'),
    count('computed_in_person', 'Các dòng cộng lại: trực tiếp', 'Rows add up to: in person'),
    count('computed_received', 'Các dòng cộng lại: tiếp nhận', 'Rows add up to: received'),
    number('computed_share', 'Các dòng cộng lại: tỷ lệ, %', 'Rows add up to: share, %'),
    NOTE,
  ],
  models: [
    ...KEYS,
    MODEL,
    text('also_named', 'Mô hình nêu thêm', 'Models also named', LIST),
    text('local_no', 'Số trong tên', 'Number in the name'),
    text('local_name', 'Tên mô hình, nguyên văn', 'Model as printed'),
    ...STATUS,
    ...AGENCIES,
    ...DEADLINE,
    text('purpose', 'Mục đích', 'Purpose'),
    RESULT,
    DIFFICULTIES,
    text('next_steps', 'Việc tiếp theo', 'Next steps'),
    VALUE,
    FUNDING,
    FIGURES,
    NOTE,
  ],
  tasks: [
    ...KEYS,
    text('task', 'Nhiệm vụ', 'Task'),
    text('detail', 'Nội dung', 'Detail'),
    text('directives', 'Văn bản giao', 'Directives', LIST),
    ...STATUS,
    ...AGENCIES,
    ...DEADLINE,
    RESULT,
    DIFFICULTIES,
    FIGURES,
    NOTE,
  ],
  documents: [
    ...KEYS,
    text('number', 'Số, ký hiệu', 'Number'),
    text('type', 'Loại văn bản', 'Type'),
    field('date', 'date', words('Ngày ban hành', 'Date')),
    text('date_printed', 'Ngày ghi dở, nguyên văn', 'Broken date as printed'),
    text('subject', 'Trích yếu', 'Subject'),
    text('issuer', 'Cơ quan ban hành', 'Issuer'),
    NOTE,
  ],
  evaluation: [
    ...KEYS,
    MODEL,
    text('local_no', 'Số trong tên', 'Number in the name'),
    text('name', 'Mô hình, nguyên văn', 'Model as printed'),
    ...STATUS,
    count('deployed_printed', 'Số địa phương triển khai, như văn bản ghi', 'Deployed, as printed'),
    count('deployed_of', 'Trên tổng số', 'Out of'),
    count('deployed_listed', 'Số tên được liệt kê', 'Names listed'),
    count(
      'deployed_distinct',
      'Số địa phương khác nhau được liệt kê',
      'Different provinces listed',
    ),
    text('provinces', 'Danh sách địa phương, nguyên văn', 'Provinces as printed', LIST),
    RESULT,
    DIFFICULTIES,
    VALUE,
    FUNDING,
    count('replicate_printed', 'Đề nghị nhân rộng', 'To be replicated in'),
    count('replicate_of', 'Nhân rộng trên tổng số', 'To be replicated out of'),
    text('replicate', 'Nhân rộng, lời văn', 'Replication, in words'),
    FIGURES,
    NOTE,
  ],
  figures: [
    text('key', 'Khóa', 'Key'),
    text('indicator', 'Mã chỉ tiêu thống kê', 'Indicator id'),
    text('label', 'Tên riêng trong báo cáo', 'Label of the report'),
    text('name', 'Số liệu', 'Figure'),
    number('value', 'Giá trị như văn bản ghi', 'Value as printed'),
    count('value_decimals', 'Số chữ số thập phân', 'Decimals'),
    number('up_to', 'Số trên của khoảng', 'Upper number of the range'),
    text('unit_of_value', 'Đơn vị tính', 'Measured in'),
    number('of', 'Mẫu số', 'Denominator'),
    number('target', 'Chỉ tiêu giao', 'Target'),
    ...SHARE,
    text('printed', 'Nguyên văn', 'As printed'),
    text('qualifier', 'Mức chắc chắn', 'Qualifier'),
    field('as_of', 'date', words('Ngày của số', 'As of')),
    field('period_start', 'date', words('Từ ngày', 'From')),
    field('period_end', 'date', words('Đến ngày', 'Until')),
    text('period_printed', 'Thời gian, nguyên văn', 'Period as printed'),
    text('scope_place', 'Nơi', 'Place of the figure'),
    text('scope_level', 'Cấp', 'Level'),
    text('scope_part', 'Phần', 'Part'),
    text('part_of', 'Là một phần của', 'Part of', {
      vi: 'Chỗ của số liệu mà số này là một phần.',
      en: 'The place of the figure that it is a part of.',
    }),
    text('previous', 'Kỳ trước', 'Previously'),
    text('benchmark', 'Mức so sánh', 'Benchmark'),
    text('change', 'Tăng, giảm', 'Change'),
    text('ranks', 'Xếp hạng', 'Ranks', LIST),
    text('where', 'Nơi ghi', 'Where it stands'),
    yes('preferred', 'Số được chọn khi có nhiều', 'Preferred among several'),
    NOTE,
  ],
  summaries: [
    text('key', 'Khóa', 'Key'),
    text('table', 'Bảng', 'Table'),
    text('where', 'Nơi ghi', 'Where it stands'),
    text('of_what', 'Thứ được đếm', 'What is counted'),
    field('status', 'string', words('Trạng thái', 'Status'), null, STATUS_IDS),
    text('status_printed', 'Trạng thái, nguyên văn', 'Status as printed'),
    count('count', 'Số lượng', 'Count'),
    count('of', 'Trên tổng số', 'Out of'),
    text('body', 'Cơ quan, nguyên văn', 'Body as printed'),
    text('bodies', 'Cơ quan', 'Bodies', LIST),
    text('group', 'Nhóm', 'Group'),
    text('items', 'Danh sách', 'List', LIST),
    text('printed', 'Nguyên văn', 'As printed'),
    NOTE,
  ],
  discrepancies: [
    text('code', 'Mã quy tắc', 'Code of the rule'),
    text('printed', 'Văn bản ghi', 'As printed'),
    text('computed', 'Tính lại', 'Computed'),
    text('explanation', 'Giải thích', 'Explanation'),
    text('noticed_by', 'Người xem xét', 'Noticed by'),
    text('same_cause_as', 'Cùng nguyên nhân với', 'Same cause as', {
      vi: 'Mã và chỗ của điều được giải thích; trống ở chính điều ấy.',
      en: 'Code and place of what is explained; empty where it is that.',
    }),
  ],
};

/** The columns of a table, in their order. */
export const COLUMNS = Object.fromEntries(
  DATA_TABLES.map((name) => [name, [...OF_REPORT, ...OWN[name], ...OF_ROW]]),
) as unknown as Readonly<Record<DataTableName, readonly Field[]>>;
