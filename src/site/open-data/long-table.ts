/**
 * The long table (bảng dài): whatever reports tell and other reports tell too, one observation a row, the same
 * fields for services, indicators, models and tasks. A file of one service is a part of it, the archive the whole.
 */
import { findReport, type Archive } from '../../domain/archive.ts';
import { REASONS } from '../../domain/figure.ts';
import { subjectOf, type Observation, type Observed, type Time } from '../../domain/observation.ts';
import { STATUS_IDS, type Reference } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { roundShare } from '../report/data/figure-json.ts';
import { field, type Cell, type DataTable, type Field } from './field.ts';
import { absolute, type Publication } from './publication.ts';
import { TERM_FIELDS, TERMS } from './terms.ts';

/** The fields of a row, in their order. */
export const LONG_FIELDS = [
  field(
    'report',
    'string',
    { vi: 'Báo cáo', en: 'Report' },
    {
      vi: 'Mã báo cáo: đơn vị và kỳ, như trong địa chỉ trang.',
      en: 'Id of the report: unit and period, as in the address of its page.',
    },
  ),
  field(
    'unit',
    'string',
    { vi: 'Mã đơn vị', en: 'Unit key' },
    {
      vi: 'Đơn vị có báo cáo, kèm danh sách 63 hoặc 34 tỉnh, thành phố: 63-bac-ninh và 34-bac-ninh là hai đơn vị khác nhau.',
      en: 'The reporting unit with its list of 63 or 34 provinces: 63-bac-ninh and 34-bac-ninh are two different units.',
    },
  ),
  field('unit_slug', 'string', { vi: 'Tên đơn vị trong địa chỉ', en: 'Unit in addresses' }),
  field('unit_name', 'string', { vi: 'Đơn vị', en: 'Unit' }),
  field(
    'period',
    'string',
    { vi: 'Kỳ báo cáo', en: 'Reporting period' },
    {
      vi: 'yyyy-mm là tháng, yyyy-qN là quý, yyyy-hN là nửa năm, yyyy là năm, yyyy-mm--yyyy-mm là nhiều tháng.',
      en: 'yyyy-mm a month, yyyy-qN a quarter, yyyy-hN a half-year, yyyy a year, yyyy-mm--yyyy-mm several months.',
    },
  ),
  field('period_start', 'date', { vi: 'Ngày đầu kỳ', en: 'First day of the period' }),
  field('period_end', 'date', { vi: 'Ngày cuối kỳ', en: 'Last day of the period' }),
  field(
    'subject',
    'string',
    { vi: 'Mã đối tượng', en: 'Subject id' },
    {
      vi: 'Dịch vụ, chỉ tiêu, mô hình hoặc bảng mà số liệu nói về.',
      en: 'The service, indicator, model or table that it is about.',
    },
  ),
  field('subject_name', 'string', { vi: 'Đối tượng', en: 'Subject' }),
  field(
    'measure',
    'string',
    { vi: 'Phép đo', en: 'Measure' },
    {
      vi: 'Tên trường trong dữ liệu của báo cáo: received, online, share, value, status, deployed hoặc một trạng thái được đếm.',
      en: 'Name of the field in the data of the report: received, online, share, value, status, deployed, or a status that is counted.',
    },
  ),
  field(
    'scope',
    'string',
    { vi: 'Phạm vi', en: 'Scope' },
    {
      vi: 'Nơi, phần hoặc cấp mà số liệu nói riêng; trống là cả đơn vị.',
      en: 'Place, part or level that it is of; empty for the whole unit.',
    },
  ),
  field(
    'measured_in',
    'string',
    { vi: 'Đơn vị tính', en: 'Measured in' },
    { vi: 'Trống khi là trạng thái.', en: 'Empty for a status.' },
  ),
  field(
    'kind',
    'string',
    { vi: 'Loại số', en: 'Kind' },
    {
      vi: 'flow: số phát sinh trong một khoảng thời gian; total: lũy kế đến một ngày; stock: số tại một ngày; ratio: tỷ lệ; status: trạng thái. Chỉ số phát sinh mới cộng được với nhau.',
      en: 'flow counts a stretch of time, total everything up to a day, stock what there is on a day, ratio is a share, status a status. Only flows may be added up.',
    },
    ['flow', 'total', 'stock', 'ratio', 'status'],
  ),
  field(
    'start',
    'date',
    { vi: 'Từ ngày', en: 'From' },
    {
      vi: 'Ngày đầu mà số liệu tính; trống khi là số tại một ngày, hoặc tính từ đầu đến nay.',
      en: 'First day that it counts; empty for the state on a day, or where it counts from the beginning.',
    },
  ),
  field(
    'end',
    'date',
    { vi: 'Đến ngày', en: 'Until' },
    {
      vi: 'Ngày cuối mà số liệu tính, hoặc ngày của số; trống khi văn bản không ghi rõ.',
      en: 'Last day that it counts, or its day; empty where the document does not say.',
    },
  ),
  field(
    'value',
    'number',
    { vi: 'Giá trị như văn bản ghi', en: 'Value as printed' },
    {
      vi: 'Trống khi văn bản không có số; lý do ở trường gap. 0 là số không.',
      en: 'Empty where none is printed; gap says why. 0 is nought.',
    },
  ),
  field(
    'decimals',
    'integer',
    { vi: 'Số chữ số thập phân như văn bản ghi', en: 'Printed decimals' },
    {
      vi: '98,70 là 98.7 và 2.',
      en: '98.70 is 98.7 and 2.',
    },
  ),
  field(
    'computed',
    'number',
    { vi: 'Giá trị tính lại', en: 'Value computed' },
    {
      vi: 'Tính từ các số của chính báo cáo ấy; trống khi không tính được.',
      en: 'What the figures of the same report come to; empty where they come to nothing.',
    },
  ),
  field('of', 'number', { vi: 'Mẫu số như văn bản ghi', en: 'Denominator as printed' }),
  field(
    'status',
    'string',
    { vi: 'Trạng thái', en: 'Status' },
    {
      vi: 'Dạng chuẩn của trạng thái văn bản ghi.',
      en: 'The normal form of the printed status.',
    },
    STATUS_IDS,
  ),
  field(
    'printed',
    'string',
    { vi: 'Nguyên văn', en: 'As printed' },
    {
      vi: 'Lời văn bản, khi có nhiều hơn một con số.',
      en: 'The words of the document, where they are more than a plain number.',
    },
  ),
  field(
    'qualifier',
    'string',
    { vi: 'Mức chắc chắn', en: 'Qualifier' },
    {
      vi: 'more-than là hơn, about là khoảng, nearly là gần…; trống là số chính xác.',
      en: 'more-than, about, nearly …; empty for an exact number.',
    },
  ),
  field(
    'gap',
    'string',
    { vi: 'Vì sao trống', en: 'Why there is none' },
    {
      vi: 'none-arising: không phát sinh; not-reported: không báo cáo; not-applicable: không áp dụng; illegible: không đọc được; blank: có dòng mà ô để trống.',
      en: 'none-arising, not-reported, not-applicable, illegible as the document says; blank: the row is there and its cell is empty.',
    },
    [...REASONS, 'blank'],
  ),
  field(
    'doubts',
    'string',
    { vi: 'Chỗ chưa khớp', en: 'Doubts' },
    {
      vi: 'Mã các quy tắc mà số này không khớp, đã có người xem xét; giải thích ở /doi-chieu/.',
      en: 'Codes of the rules that this value breaks, seen by a person; explained at /doi-chieu/.',
    },
  ),
  field('provisional', 'boolean', { vi: 'Số tạm tính', en: 'Provisional' }),
  field(
    'revised_on',
    'date',
    { vi: 'Ngày đính chính', en: 'Revised on' },
    {
      vi: 'Lần đính chính gần nhất của số này sau khi đăng.',
      en: 'The last correction of this value since it was published.',
    },
  ),
  field(
    'place',
    'string',
    { vi: 'Chỗ trong báo cáo', en: 'Place in the report' },
    {
      vi: 'Bảng, dòng, trường: tra được trong tệp JSON của báo cáo.',
      en: 'Table, row, field: to be found in the JSON of the report.',
    },
  ),
  field(
    'address',
    'uri',
    { vi: 'Địa chỉ', en: 'Address' },
    {
      vi: 'Dòng ấy trên trang của báo cáo.',
      en: 'That row on the page of the report.',
    },
  ),
  ...TERM_FIELDS,
] as const satisfies readonly Field[];

/** Every subject that reports can tell of, in the order of the reference data. */
export function subjectsOf({ services, indicators, models }: Reference): readonly string[] {
  return [
    ...services.map(({ id }) => `services/${id}`),
    'services/total',
    ...indicators.map(({ id }) => `indicators/${id}`),
    ...models.map(({ slug }) => `models/${slug}`),
    'models/count',
    'tasks/count',
  ];
}

/** What reports tell of some subjects, as the archive gives it. */
export function longTable(
  subjects: readonly string[],
  archive: Archive,
  publication: Publication,
): DataTable {
  return {
    fields: LONG_FIELDS,
    rows: subjects.flatMap((subject) => longRows(archive.observed(subject), archive, publication)),
  };
}

/** Rows of observations, in their order. */
export function longRows(
  observed: readonly Observed[],
  archive: Pick<Archive, 'reference' | 'reports'>,
  publication: Publication,
): readonly (readonly Cell[])[] {
  const told = tellerOf(archive.reference);
  return observed.map(({ report, observation }) =>
    rowOf(findReport(archive, report)!, observation, told(observation), publication),
  );
}

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly measure: string;
  readonly scope: string | null;
  readonly measured_in: string | null;
}

function rowOf(
  head: ReportHead,
  { kind, place, time, told, computed, doubts, revision }: Observation,
  subject: Subject,
  publication: Publication,
): readonly Cell[] {
  const number = told.kind === 'number' ? told : null;
  const { unit, period } = head;
  return [
    head.id,
    unit.key,
    unit.slug,
    unit.name,
    period.id,
    period.start,
    period.end,
    subject.id,
    subject.name,
    subject.measure,
    subject.scope,
    subject.measured_in,
    kind,
    startOf(time),
    time.kind === 'unknown' ? null : time.end,
    number?.value ?? null,
    number?.decimals ?? null,
    kind === 'ratio' ? roundShare(computed, number) : computed,
    number?.of ?? null,
    told.kind === 'status' ? told.status : null,
    told.kind === 'gap' ? null : told.printed,
    number?.qualifier ?? null,
    told.kind === 'gap' ? told.reason : null,
    doubts.length === 0 ? null : doubts.join(' '),
    head.provisional,
    revision?.date ?? null,
    place,
    absolute(publication, publication.addresses.place(head.id, rowPlace(place, subject))),
    ...TERMS,
  ] satisfies Row;
}

/** So many cells as there are fields. */
type Row = CellsOf<typeof LONG_FIELDS>;
type CellsOf<Fields extends readonly unknown[]> = { readonly [At in keyof Fields]: Cell };

function startOf(time: Time): string | null {
  return time.kind === 'stretch' || time.kind === 'until' ? time.start : null;
}

/** The row or figure that a field is of: that is what has an anchor. Of a count of rows it is their table. */
function rowPlace(place: string, { id }: Subject): string {
  if (id.endsWith('/count')) return id.slice(0, -'/count'.length);
  return place.slice(0, place.lastIndexOf('/'));
}

/** What is known of a variable; said once for the thousands of rows that have it. */
function tellerOf(reference: Reference): (observation: Observation) => Subject {
  const names = namesOf(reference);
  const units = new Map(reference.indicators.map(({ id, unit }) => [id, unit]));
  const known = new Map<string, Subject>();
  return ({ variable, kind }) => {
    const key = `${kind} ${variable}`;
    const found = known.get(key);
    if (found) return found;
    const id = subjectOf(variable);
    const [first, what = ''] = id.split('/');
    const measure = variable.slice(variable.lastIndexOf('/') + 1);
    const scope = variable.slice(id.length, -measure.length - 1);
    const own = first === 'indicators' && measure === 'value' ? units.get(what) : undefined;
    const subject: Subject = {
      id,
      name: names.get(id) ?? what,
      measure,
      scope: scope === '' ? null : scope.slice(1),
      measured_in: kind === 'status' ? null : (own ?? measuredIn(first!, measure, kind)),
    };
    known.set(key, subject);
    return subject;
  };
}

function measuredIn(table: string, measure: string, kind: Observation['kind']): string {
  if (kind === 'ratio') return '%';
  if (table === 'services') return 'hồ sơ';
  if (measure === 'deployed') return 'địa phương';
  return table === 'tasks' ? 'nhiệm vụ' : 'mô hình';
}

function namesOf({ services, indicators, models }: Reference): ReadonlyMap<string, string> {
  return new Map([
    ...services.map(({ id, name_vi }) => [`services/${id}`, name_vi] as const),
    ['services/total', 'Tổng số hồ sơ dịch vụ công'],
    ...indicators.map(({ id, name_vi }) => [`indicators/${id}`, name_vi] as const),
    ...models.map(({ slug, name_vi }) => [`models/${slug}`, name_vi] as const),
    ['models/count', 'Số mô hình theo trạng thái'],
    ['tasks/count', 'Số nhiệm vụ theo trạng thái'],
  ]);
}
