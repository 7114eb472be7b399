/** The fields of lists (danh mục): of what other tables name by an id, and of the ledger of corrections. */
import { TABLE_KINDS } from '../../domain/report.ts';
import { field, type Field, type Words } from './field.ts';
import { TERM_FIELDS } from './terms.ts';

/** Lists whose rows are not those of reports' own tables. */
export const OWN_LISTS = [
  'reports',
  'units',
  'services',
  'models',
  'indicators',
  'terms',
  'corrections',
] as const;
export type OwnList = (typeof OWN_LISTS)[number];

const words = (vi: string, en: string): Words => ({ vi, en });
const text = (name: string, vi: string, en: string, says: Words | null = null) =>
  field(name, 'string', words(vi, en), says);
const count = (name: string, vi: string, en: string, says: Words | null = null) =>
  field(name, 'integer', words(vi, en), says);
const day = (name: string, vi: string, en: string, says: Words | null = null) =>
  field(name, 'date', words(vi, en), says);
const yes = (name: string, vi: string, en: string) => field(name, 'boolean', words(vi, en));
const uri = (name: string, vi: string, en: string) => field(name, 'uri', words(vi, en));

const REPORT = text(
  'report',
  'Báo cáo',
  'Report',
  words(
    'Mã báo cáo: đơn vị và kỳ, như trong địa chỉ trang.',
    'Id of the report: unit and period, as in the address of its page.',
  ),
);
const UNIT = text(
  'unit',
  'Mã đơn vị',
  'Unit key',
  words(
    'Kèm danh sách 63 hoặc 34 tỉnh, thành phố: 63-bac-ninh và 34-bac-ninh là hai đơn vị khác nhau.',
    'With its list of 63 or 34 provinces: 63-bac-ninh and 34-bac-ninh are two different units.',
  ),
);
const UNIT_SLUG = text('unit_slug', 'Tên đơn vị trong địa chỉ', 'Unit in addresses');
const UNIT_NAME = text('unit_name', 'Đơn vị', 'Unit');
const PERIOD = text('period', 'Kỳ báo cáo', 'Reporting period');
const NAME_EN = text('name_en', 'Tên tiếng Anh', 'Name in English');
const REPORTS = count('reports', 'Số báo cáo', 'Reports');
const TELLING = count('reports', 'Số báo cáo có nói tới', 'Reports that tell of it');
const END = [uri('address', 'Địa chỉ', 'Address'), ...TERM_FIELDS];
const END_WITH_CSV = [uri('csv', 'Tệp CSV', 'CSV file'), ...END];

const LABELS: Readonly<Record<(typeof TABLE_KINDS)[number], Words>> = {
  services: words('Số dòng dịch vụ công', 'Rows of public services'),
  models: words('Số dòng mô hình', 'Rows of pilot models'),
  tasks: words('Số dòng nhiệm vụ', 'Rows of tasks'),
  documents: words('Số dòng văn bản', 'Rows of documents'),
  evaluation: words('Số dòng đánh giá mô hình', 'Rows of the evaluation of models'),
  figures: words('Số dòng bảng số liệu', 'Rows of the table of figures'),
};

/** The fields of each, in their order; the first of a list that is named elsewhere is its id. */
export const LIST_FIELDS: Readonly<Record<OwnList, readonly Field[]>> = {
  reports: [
    REPORT,
    UNIT,
    UNIT_SLUG,
    UNIT_NAME,
    PERIOD,
    day('period_start', 'Ngày đầu kỳ', 'First day of the period'),
    day('period_end', 'Ngày cuối kỳ', 'Last day of the period'),
    field('kind', 'string', words('Loại báo cáo', 'Kind of report'), null, [
      'monthly',
      'quarterly',
      'half-yearly',
      'annual',
      'thematic',
    ]),
    text('title', 'Tên báo cáo', 'Title'),
    text('number', 'Số, ký hiệu', 'Number'),
    day('issued_on', 'Ngày ban hành', 'Issued on'),
    text('issuer', 'Cơ quan ban hành', 'Issuer'),
    day('data_until', 'Số liệu đến ngày', 'Data until'),
    field(
      'wording',
      'string',
      words('Lời văn', 'Wording'),
      words(
        'restated: lời văn được tóm lược; verbatim: giữ nguyên văn.',
        'restated: summarised; verbatim: as printed.',
      ),
      ['restated', 'verbatim'],
    ),
    yes('provisional', 'Số tạm tính', 'Provisional'),
    day('revised_on', 'Đính chính lần cuối', 'Last revised on'),
    text('replaces', 'Thay cho báo cáo', 'Replaces the report'),
    ...TABLE_KINDS.map((kind) => field(`${kind}_rows`, 'integer', LABELS[kind])),
    count('figures', 'Số số liệu', 'Figures', {
      vi: 'Mọi số liệu, cả trong các dòng.',
      en: 'All of them, those of rows too.',
    }),
    count('discrepancies', 'Số chỗ chưa khớp', 'Discrepancies', {
      vi: 'Mỗi nguyên nhân tính một lần.',
      en: 'Each cause counts once.',
    }),
    uri('json', 'Tệp JSON', 'JSON file'),
    uri('xlsx', 'Tệp Excel', 'Excel file'),
    ...END,
  ],
  units: [
    UNIT,
    UNIT_SLUG,
    UNIT_NAME,
    text('full_name', 'Tên đầy đủ', 'Full name'),
    NAME_EN,
    field('type', 'string', words('Loại đơn vị', 'Type'), null, [
      'province',
      'municipality',
      'country',
    ]),
    text('gso_code', 'Mã đơn vị hành chính', 'Code of the General Statistics Office'),
    day('valid_from', 'Từ ngày', 'In force from', {
      vi: 'Ngày đầu của danh sách; đơn vị có thể đã có từ trước.',
      en: 'First day of the list; the unit may be older.',
    }),
    day('valid_to', 'Đến ngày', 'In force until'),
    text('successor', 'Đơn vị kế tiếp', 'Successor', {
      vi: 'Mã đơn vị sau sắp xếp.',
      en: 'Key of the unit that came after it.',
    }),
    REPORTS,
    text('latest', 'Báo cáo mới nhất', 'Latest report'),
    ...END_WITH_CSV,
  ],
  services: [
    text('service', 'Mã dịch vụ', 'Service id'),
    count('n', 'Số trong danh mục', 'Number in the list'),
    text('name', 'Dịch vụ', 'Service'),
    NAME_EN,
    text('sector', 'Lĩnh vực', 'Sector'),
    TELLING,
    ...END_WITH_CSV,
  ],
  models: [
    text('model', 'Mã mô hình', 'Model id'),
    count('n', 'Số trong danh mục', 'Number in the list'),
    text('name', 'Mô hình', 'Model'),
    NAME_EN,
    text('group', 'Nhóm', 'Group'),
    TELLING,
    ...END_WITH_CSV,
  ],
  indicators: [
    text('indicator', 'Mã chỉ tiêu thống kê', 'Indicator id'),
    text('name', 'Chỉ tiêu thống kê', 'Indicator'),
    NAME_EN,
    text('measured_in', 'Đơn vị tính', 'Measured in'),
    field(
      'kind',
      'string',
      words('Loại số', 'Kind'),
      words(
        'flow: số phát sinh; stock: số tại một ngày; ratio: tỷ lệ.',
        'flow counts a stretch of time, stock what there is on a day, ratio is a share.',
      ),
      ['flow', 'stock', 'ratio'],
    ),
    yes('cumulative', 'Lũy kế', 'Running total'),
    field('direction', 'string', words('Chiều tốt', 'Better is'), null, [
      'higher-is-better',
      'lower-is-better',
      'neutral',
    ]),
    text('group', 'Nhóm', 'Group'),
    text('part_of', 'Là một phần của', 'Part of', {
      vi: 'Mã chỉ tiêu thống kê lớn hơn, chứa chỉ tiêu này.',
      en: 'Id of the larger indicator that it is a part of.',
    }),
    text('definition', 'Định nghĩa', 'Definition'),
    TELLING,
    ...END_WITH_CSV,
  ],
  terms: [
    text('term', 'Mã thuật ngữ', 'Term id'),
    text('abbr', 'Viết tắt', 'Abbreviation'),
    text('kind', 'Loại', 'Kind'),
    text('name', 'Viết đầy đủ', 'In full'),
    NAME_EN,
    text('variants', 'Cách viết khác', 'Variants', {
      vi: 'Nhiều thì cách nhau bằng dấu chấm phẩy.',
      en: 'Several are divided by semicolons.',
    }),
    text('explanation', 'Giải thích', 'Explanation'),
    text('explanation_en', 'Giải thích tiếng Anh', 'Explanation in English'),
    text('today', 'Tên hiện nay', 'Today'),
    text('today_en', 'Tên hiện nay bằng tiếng Anh', 'Today, in English'),
    ...END,
  ],
  corrections: [
    REPORT,
    UNIT,
    PERIOD,
    field(
      'kind',
      'string',
      words('Loại đính chính', 'Kind of correction'),
      words(
        'value: một giá trị đã đăng được sửa; report: báo cáo này thay cho một báo cáo khác.',
        'value: a published value was changed; report: the report replaces another.',
      ),
      ['value', 'report'],
    ),
    day('date', 'Ngày đính chính', 'Corrected on'),
    text('place', 'Chỗ trong báo cáo', 'Place in the report'),
    text('place_name', 'Chỗ trong báo cáo, bằng lời', 'Place in words'),
    text(
      'before',
      'Trước khi đính chính',
      'Before',
      words(
        'Giá trị đã đăng; trống là trước đó chưa đăng. Với cả báo cáo: mã báo cáo bị thay.',
        'The value that was published; empty where none was. Of a whole report: the one that it replaces.',
      ),
    ),
    text('after', 'Sau khi đính chính', 'After', {
      vi: 'Trống là giá trị được bỏ.',
      en: 'Empty where the value was taken out.',
    }),
    text('reason', 'Lý do', 'Reason'),
    ...END,
  ],
};
