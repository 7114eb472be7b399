/** A report with one of everything, and one with as little as a report can have, made by hand. */
import { openArchive, type Archive } from '../../../../src/domain/archive.ts';
import type { Figure } from '../../../../src/domain/figure.ts';
import type { Reference, Unit } from '../../../../src/domain/reference.ts';
import {
  contentsOf,
  type EvaluationRow,
  type ModelRow,
  type Report,
  type ServiceCounts,
} from '../../../../src/domain/report.ts';
import { addressesAt } from '../../../../src/site/addresses.ts';
import type { Publication } from '../../../../src/site/open-data/publication.ts';

export const publication: Publication = {
  site: 'https://vi-du.example',
  addresses: addressesAt('/goc/'),
};

const unit: Unit = {
  key: '63-bac-giang',
  slug: 'bac-giang',
  name: 'Bắc Giang',
  full_name: 'Tỉnh Bắc Giang',
  name_en: 'Bac Giang',
  type: 'province',
  valid_from: '2008-08-01',
  valid_to: '2025-06-30',
  successor: 'bac-ninh',
};

const text = (markdown: string) => ({ markdown, html: `<p>${markdown}</p>` });

const noTable = { label: null, caption: null, attached_to: null, period: null, data_until: null };
const noRows = { note: null, groups: [], summaries: [] };

const bareFigure: Figure = {
  place: 'figures/so-lieu',
  key: 'so-lieu',
  indicator: null,
  label: 'Số liệu',
  name: 'Số liệu',
  unit: null,
  value: null,
  value_decimals: null,
  up_to: null,
  of: null,
  target: null,
  share: null,
  share_computed: null,
  printed: null,
  qualifier: null,
  scope: null,
  note: null,
  reasons: { value: 'illegible' },
  as_of: null,
  period: null,
  parts: [],
  previous: null,
  benchmark: null,
  change: null,
  ranks: [],
  where: null,
  preferred: false,
};

export const figureOfRow: Figure = {
  ...bareFigure,
  place: 'models/2/paperless-services',
  key: 'paperless-services',
  indicator: 'paperless-services',
  label: null,
  name: 'Dịch vụ công không dùng hồ sơ giấy',
  unit: 'dịch vụ',
  value: 34,
  of: 53,
  share: { value: 64.1, decimals: 2 },
  share_computed: (34 / 53) * 100,
  scope: { place: null, level: 'province', part: null },
  reasons: {},
  period: { start: null, end: '2024-02-15', printed: 'đến 15/02/2024' },
  parts: [
    {
      place: 'models/2/paperless-services/parts/cap-tinh',
      key: 'cap-tinh',
      indicator: null,
      label: 'Cấp tỉnh',
      name: 'Cấp tỉnh',
      unit: null,
      value: 32,
      value_decimals: null,
      up_to: null,
      of: null,
      target: null,
      share: null,
      share_computed: null,
      printed: null,
      qualifier: null,
      scope: { place: null, level: 'province', part: null },
      note: null,
      reasons: {},
    },
  ],
  previous: {
    label: null,
    value: 30,
    share: { value: 56.6, decimals: 1 },
    of: null,
    period: '2023',
    printed: null,
  },
  benchmark: { label: 'cả nước', value: 20, share: null, of: null, period: null, printed: null },
  change: { label: null, value: 4, share: null, of: null, period: '2023', printed: 'tăng 4' },
  ranks: [{ place: 3, among: 63, in: 'cả nước' }],
};

const counts: ServiceCounts = {
  online_citizen: 38,
  online_business: null,
  online: 38,
  in_person: null,
  received: 40,
  share: null,
  share_computed: 95,
  on_time: 12,
  overdue: 0,
  staff: { total: 0, province: null, district: null, commune: null },
  note: null,
  reasons: { online_business: 'none-arising', share: 'not-reported' },
};

const status = {
  status: 'in-progress',
  status_printed: 'Bước 3/5',
  continues: false,
  phase: 'pilot',
  step: 3,
  steps: 5,
  waiting_for: null,
  statuses: [
    { where: 'cột Tiến độ', status_printed: 'Bước 3/5', status: 'in-progress', adopted: true },
  ],
} as const;
const agencies = { agencies: 'Công an tỉnh', lead: ['cong-an-tinh'], cooperating: [] };
const deadline = { deadline: 'Trước ngày 31/12/2024', due: ['2024-12-31'] };

const model: ModelRow = {
  key: '2',
  stt: '2',
  group: 'I',
  model: ['dich-vu-cong-khong-ho-so-giay'],
  also_named: [],
  local_no: '2',
  local_name: 'Xây dựng tối thiểu 20 dịch vụ công không sử dụng hồ sơ giấy',
  ...status,
  ...agencies,
  ...deadline,
  purpose: null,
  result: text('Có **34** dịch vụ.'),
  difficulties: null,
  value: [{ for: 'Người dân', text: text('Bớt giấy tờ.') }],
  next_steps: null,
  funding: null,
  figures: [figureOfRow],
  note: null,
};

const evaluated: EvaluationRow = {
  key: '7',
  stt: '1',
  group: null,
  model: ['dich-vu-cong-khong-ho-so-giay'],
  local_no: '7',
  name: 'Dịch vụ công không hồ sơ giấy',
  ...status,
  deployed_printed: 3,
  deployed_of: 63,
  deployed_listed: 3,
  deployed_distinct: 2,
  provinces: [
    { slug: 'ha-noi', printed: 'Hà Nội' },
    { slug: 'ha-noi', printed: 'Hà Nội' },
    { slug: null, printed: 'Hà Lội' },
  ],
  result: null,
  difficulties: null,
  value: [],
  funding: null,
  replicate_printed: null,
  replicate_of: null,
  replicate: null,
  figures: [{ ...bareFigure, place: 'evaluation/7/so-lieu' }],
  note: null,
  reasons: { replicate_printed: 'not-reported' },
};

const NO_TABLES = {
  services: null,
  models: null,
  tasks: null,
  documents: null,
  evaluation: null,
  figures: null,
};

/** A report of one unit and month that has only what every report must. */
export const bare: Report = {
  id: 'bac-giang/2024-01',
  province: 'bac-giang',
  unit,
  period: { id: '2024-01', kind: 'month', start: '2024-01-01', end: '2024-01-31' },
  period_printed: null,
  period_basis: null,
  suffix: null,
  kind: 'monthly',
  title: 'Báo cáo tháng 01/2024',
  number: null,
  number_printed: null,
  issued_on: null,
  issued_on_printed: null,
  issuer: null,
  addressee: null,
  signatory: null,
  data_until: null,
  source: null,
  wording: 'verbatim',
  provisional: false,
  revisions: [],
  replaces: null,
  narrative: { html: '', headings: [] },
  discrepancies: [],
  unreadable: [],
  ...NO_TABLES,
  ...contentsOf(NO_TABLES),
  local_agencies: [],
};

const written: Report = {
  ...bare,
  id: 'bac-giang/2024-02',
  period: { id: '2024-02', kind: 'month', start: '2024-02-01', end: '2024-02-29' },
  title: 'Báo cáo tháng 02/2024 </script>',
  number: '12/BC-TCT',
  issued_on: '2024-02-20',
  issuer: 'Tổ công tác Đề án 06 tỉnh Bắc Giang',
  wording: 'restated',
  replaces: bare.id,
  revisions: [
    {
      date: '2024-03-05',
      place: 'services/khai-sinh/received',
      before: '41',
      after: '40',
      reason: 'Chép nhầm.',
    },
  ],
  narrative: {
    html: '<h2 id="nd-i">I. Kết quả</h2>',
    headings: [{ id: 'nd-i', depth: 2, text: 'I. Kết quả' }],
  },
  discrepancies: [
    {
      code: 'share-mismatch',
      place: 'services/khai-sinh/share',
      printed: 96.12,
      computed: 95,
      explanation: 'Văn bản in nhầm.',
      noticed_by: null,
      also: [],
    },
  ],
  services: {
    kind: 'services',
    ...noTable,
    label: 'Phụ lục II',
    ...noRows,
    groups: [{ id: 'I', name: 'Nhóm', count: 1, of: 25, status_printed: null, period: null }],
    rows: [
      {
        key: 'khai-sinh',
        stt: '1',
        group: 'I',
        service: 'khai-sinh',
        name: 'Khai sinh',
        handled_by: ['province', 'commune'],
        ...counts,
      },
    ],
    totals: [
      {
        key: 'total',
        group: null,
        ...counts,
        share: { value: 96.12, decimals: 2 },
        share_computed: 96.11552273531941,
        computed: {
          online_citizen: 38,
          online_business: null,
          online: 38,
          in_person: null,
          received: 40,
          share: 95.00000000000001,
        },
      },
    ],
  },
  models: { kind: 'models', ...noTable, ...noRows, rows: [model] },
  tasks: {
    kind: 'tasks',
    ...noTable,
    ...noRows,
    rows: [
      {
        key: 'I.1',
        stt: '1',
        group: 'I',
        task: 'Cấp tài khoản',
        detail: text('cho người đủ tuổi'),
        directives: ['Chỉ thị 04/CT-TTg'],
        ...status,
        ...agencies,
        ...deadline,
        result: null,
        difficulties: null,
        figures: [{ ...bareFigure, place: 'tasks/I.1/so-lieu' }],
        note: null,
      },
    ],
  },
  documents: {
    kind: 'documents',
    ...noTable,
    ...noRows,
    rows: [
      {
        key: 'I.1',
        stt: '1',
        group: 'I',
        number: '26/KH-BCĐ',
        type: 'Kế hoạch',
        date: null,
        date_printed: '03/01/202',
        subject: 'Kế hoạch triển khai',
        issuer: null,
        note: null,
      },
    ],
  },
  evaluation: { kind: 'evaluation', ...noTable, ...noRows, rows: [evaluated] },
  figures: {
    kind: 'figures',
    ...noTable,
    ...noRows,
    summaries: [
      {
        key: 'i-3',
        table: 'figures',
        where: 'mục I.3',
        of_what: 'tasks',
        status: 'completed',
        status_printed: 'đã hoàn thành',
        count: 38,
        of: 40,
        body: null,
        bodies: [],
        group: null,
        items: ['1', '5'],
        printed: null,
        note: null,
        reasons: {},
      },
    ],
    rows: [bareFigure],
  },
};

/** A report with every table, every kind of gap, a revision and a discrepancy. */
export const full: Report = { ...written, ...contentsOf(written) };

/** An archive of reports; nothing here asks for its reference data. */
export function archiveOf(...reports: readonly Report[]): Archive {
  return openArchive({} as Reference, reports);
}
