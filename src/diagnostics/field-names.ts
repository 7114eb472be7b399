/**
 * What the fields of a report are called in a sentence: by the heading under which a reader finds them in
 * the document, never by their key. A field of a list is named without its position (`ranks.place`).
 * Every field of every schema has a name here; a test sees to it.
 */
import type { Language } from './language.ts';

export type FieldNames = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const name = (vi: string, en: string) => ({ vi, en });

const SPAN: FieldNames = {
  start: name('ngày đầu', 'the first day'),
  end: name('ngày cuối', 'the last day'),
  printed: name('cách ghi', 'the wording'),
};

/** The fields of a part under the name of the whole: `period.start`, «kỳ của bảng, ngày đầu». */
function under(field: string, whole: Readonly<Record<Language, string>>, parts: FieldNames) {
  const named = Object.entries(parts).map(([key, part]) => [
    `${field}.${key}`,
    name(`${whole.vi}, ${part.vi}`, `${whole.en}, ${part.en}`),
  ]);
  return { [field]: whole, ...Object.fromEntries(named) } as FieldNames;
}

const STATUS: FieldNames = {
  status: name('trạng thái', 'the status'),
  status_printed: name('trạng thái', 'the status'),
  step: name('bước đang làm', 'the step'),
  steps: name('tổng số bước', 'the number of steps'),
  phase: name('giai đoạn', 'the phase'),
  continues: name('việc tiếp tục triển khai', 'whether it continues'),
  waiting_for: name('nơi phải chờ', 'what it waits for'),
  ...under('statuses', name('trạng thái nêu ở nơi khác', 'a status stated elsewhere'), {
    where: name('nơi nêu', 'where'),
    status_printed: name('cách ghi', 'the wording'),
    status: name('trạng thái', 'the status'),
  }),
};

const AGENCIES: FieldNames = {
  agencies: name('cơ quan thực hiện', 'the agencies'),
  lead: name('cơ quan chủ trì', 'the lead agency'),
  cooperating: name('cơ quan phối hợp', 'the cooperating agencies'),
};

const DEADLINE: FieldNames = {
  deadline: name('thời hạn', 'the deadline'),
  due: name('thời hạn', 'the deadline'),
};

const ROW: FieldNames = {
  group: name('nhóm', 'the group'),
  stt: name('số thứ tự', 'the number of the row'),
  key: name('khóa của dòng', 'the key of the row'),
  note: name('ghi chú', 'the note'),
  figures: name('các số liệu', 'the figures'),
};

const WORDS: FieldNames = {
  result: name('kết quả', 'the result'),
  difficulties: name('khó khăn, vướng mắc', 'the difficulties'),
  funding: name('kinh phí', 'the funding'),
  ...under('value', name('giá trị mang lại', 'the value'), {
    for: name('người hưởng lợi', 'for whom'),
    text: name('nội dung', 'the text'),
  }),
};

const COUNTS: FieldNames = {
  ...under('online', name('số nộp trực tuyến', 'filed online'), {
    citizen: name('công dân', 'citizens'),
    business: name('doanh nghiệp', 'businesses'),
  }),
  // The archive knows both parts under names of their own.
  online_citizen: name('số nộp trực tuyến, công dân', 'filed online, citizens'),
  online_business: name('số nộp trực tuyến, doanh nghiệp', 'filed online, businesses'),
  in_person: name('số nộp trực tiếp', 'filed in person'),
  received: name('tổng số tiếp nhận', 'the number received'),
  share: name('tỷ lệ trực tuyến', 'the share filed online'),
  ...under('settled', name('hồ sơ đã giải quyết', 'the settled applications'), {
    on_time: name('đúng hạn', 'on time'),
    overdue: name('quá hạn', 'overdue'),
  }),
  ...under('staff', name('nhân lực', 'the staff'), {
    total: name('tổng số', 'all'),
    province: name('cấp tỉnh', 'of the province'),
    district: name('cấp huyện', 'of the districts'),
    commune: name('cấp xã', 'of the communes'),
  }),
  note: name('ghi chú', 'the note'),
};

/** Of a table as a whole. */
export const TABLE_FIELDS: FieldNames = {
  label: name('tên phụ lục', 'the label'),
  caption: name('tên bảng', 'the caption'),
  attached_to: name('dòng «kèm theo»', 'the line “attached to”'),
  ...under('period', name('kỳ của bảng', 'the period of the table'), SPAN),
  data_until: name('ngày chốt số liệu', 'the last day of the data'),
  note: name('ghi chú của bảng', 'the note on the table'),
  groups: name('các nhóm', 'the groups'),
  summaries: name('các số tổng hợp', 'the counts'),
  rows: name('các dòng', 'the rows'),
  total: name('dòng tổng số', 'the total'),
};

export const GROUP_FIELDS: FieldNames = {
  id: name('số của nhóm', 'the number of the group'),
  name: name('tên nhóm', 'the name of the group'),
  count: name('số lượng ghi ở tiêu đề', 'the count in the heading'),
  of: name('tổng số ghi ở tiêu đề', 'the whole in the heading'),
  status_printed: name('trạng thái ghi ở tiêu đề', 'the status in the heading'),
  ...under('period', name('kỳ của nhóm', 'the period of the group'), SPAN),
  total: name('dòng tổng của nhóm', 'the total of the group'),
};

/** What a summary is about; `count` and `items` are said with its name. */
export const SUMMARY_FIELDS: FieldNames = {
  key: name('khóa', 'the key'),
  where: name('nơi ghi', 'where it stands'),
  of_what: name('thứ được đếm', 'what is counted'),
  status_printed: name('trạng thái', 'the status'),
  status: name('trạng thái', 'the status'),
  count: name('số lượng', 'the count'),
  of: name('tổng số', 'the whole'),
  body: name('cơ quan', 'the body'),
  group: name('nhóm', 'the group'),
  items: name('danh sách', 'the list'),
  printed: name('cách ghi', 'the wording'),
  note: name('ghi chú', 'the note'),
};

const COMPARISON: FieldNames = {
  label: name('tên', 'the name'),
  value: name('giá trị', 'the value'),
  share: name('tỷ lệ', 'the share'),
  of: name('của nơi nào', 'whose'),
  period: name('kỳ', 'the period'),
  printed: name('cách ghi', 'the wording'),
};

/** Of a figure; its value is what the name of the figure means anyway. */
export const FIGURE_FIELDS: FieldNames = {
  indicator: name('chỉ tiêu thống kê', 'the indicator'),
  label: name('tên số liệu', 'the name of the figure'),
  value: name('giá trị', 'the value'),
  up_to: name('số trên của khoảng', 'the upper number'),
  unit: name('đơn vị tính', 'the unit'),
  of: name('tổng số', 'the whole'),
  target: name('chỉ tiêu giao', 'the target'),
  share: name('tỷ lệ', 'the share'),
  printed: name('cách ghi', 'the wording'),
  qualifier: name('chữ nói ước chừng', 'the hedge'),
  ...under('scope', name('phạm vi', 'the scope'), {
    place: name('nơi', 'the place'),
    level: name('cấp', 'the level'),
    part: name('phần', 'the part'),
  }),
  note: name('ghi chú', 'the note'),
  key: name('khóa', 'the key'),
  as_of: name('ngày tính đến', 'the day it is of'),
  ...under('period', name('khoảng thời gian', 'the time it covers'), SPAN),
  parts: name('các thành phần', 'the parts'),
  ...under('previous', name('số kỳ trước', 'the previous value'), COMPARISON),
  ...under('benchmark', name('số để so sánh', 'the benchmark'), COMPARISON),
  ...under('change', name('mức tăng, giảm', 'the change'), COMPARISON),
  ...under('ranks', name('thứ hạng', 'the rank'), {
    place: name('hạng', 'the place'),
    among: name('trong tổng số', 'among how many'),
    in: name('phạm vi xếp hạng', 'in what'),
  }),
  where: name('nơi ghi', 'where it stands'),
  preferred: name('việc chọn để so sánh', 'whether it is preferred'),
};

/** Of the rows of each table; those of figures are figures. */
export const ROW_FIELDS: Readonly<
  Record<'services' | 'models' | 'tasks' | 'documents' | 'evaluation', FieldNames>
> = {
  services: {
    ...ROW,
    ...COUNTS,
    service: name('dịch vụ', 'the service'),
    name: name('tên thủ tục', 'the name'),
    handled_by: name('cấp thực hiện', 'the level that handles it'),
  },
  models: {
    ...ROW,
    ...STATUS,
    ...AGENCIES,
    ...DEADLINE,
    ...WORDS,
    model: name('mô hình quốc gia', 'the national model'),
    also_named: name('mô hình được nhắc thêm', 'the models also named'),
    local_no: name('số của mô hình', 'the number of the model'),
    local_name: name('tên mô hình', 'the name of the model'),
    purpose: name('mục tiêu', 'the purpose'),
    next_steps: name('hướng triển khai tiếp theo', 'the next steps'),
  },
  tasks: {
    ...ROW,
    ...STATUS,
    ...AGENCIES,
    ...DEADLINE,
    task: name('tên nhiệm vụ', 'the name of the task'),
    detail: name('nội dung nhiệm vụ', 'the content of the task'),
    directives: name('văn bản giao nhiệm vụ', 'the directives'),
    result: WORDS['result']!,
    difficulties: WORDS['difficulties']!,
  },
  documents: {
    ...ROW,
    number: name('số, ký hiệu', 'the number'),
    type: name('loại văn bản', 'the type'),
    date: name('ngày văn bản', 'the date'),
    date_printed: name('ngày văn bản', 'the date'),
    subject: name('trích yếu', 'the subject'),
    issuer: name('cơ quan ban hành', 'the issuer'),
  },
  evaluation: {
    ...ROW,
    ...STATUS,
    ...WORDS,
    model: name('mô hình quốc gia', 'the national model'),
    local_no: name('số của mô hình', 'the number of the model'),
    name: name('tên mô hình', 'the name of the model'),
    deployed_printed: name('số địa phương triển khai', 'the number of provinces'),
    deployed_of: name('tổng số địa phương', 'the number of all provinces'),
    provinces: name('danh sách địa phương', 'the list of provinces'),
    replicate_printed: name('số địa phương đề xuất nhân rộng', 'the number that propose it'),
    replicate_of: name(
      'tổng số địa phương ở ô nhân rộng',
      'the number of all provinces asked about replication',
    ),
    replicate: name('đề xuất nhân rộng', 'the replication'),
  },
};

/** Of the head of a report, and its narrative. */
export const REPORT_FIELDS: FieldNames = {
  province: name('tỉnh, thành phố', 'the province'),
  ...under('period', name('kỳ báo cáo', 'the period'), {
    id: name('tên kỳ', 'the name of the period'),
    printed: SPAN['printed']!,
    basis: name('căn cứ suy ra kỳ', 'why it is inferred'),
    start: SPAN['start']!,
    end: SPAN['end']!,
  }),
  kind: name('loại báo cáo', 'the kind of report'),
  title: name('tên báo cáo', 'the title'),
  number: name('số báo cáo', 'the number'),
  number_printed: name('số báo cáo', 'the number'),
  issued_on: name('ngày ban hành', 'the day of issue'),
  issued_on_printed: name('ngày ban hành', 'the day of issue'),
  issuer: name('cơ quan ban hành', 'the issuer'),
  addressee: name('nơi gửi', 'the addressee'),
  signatory: name('người ký', 'the signatory'),
  data_until: name('ngày chốt số liệu', 'the last day of the data'),
  source: name('nguồn', 'the source'),
  wording: name('cách ghi lời văn', 'the wording'),
  provisional: name('tính tạm thời của số liệu', 'whether it is provisional'),
  ...under('revisions', name('đính chính', 'the revisions'), {
    date: name('ngày sửa', 'the day'),
    place: name('chỗ sửa', 'the place'),
    before: name('trước khi sửa', 'before'),
    after: name('sau khi sửa', 'after'),
    reason: name('lý do', 'the reason'),
  }),
  replaces: name('báo cáo được thay', 'what it replaces'),
};
