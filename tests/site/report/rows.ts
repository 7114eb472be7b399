/** Rows made by hand for the tests of the report page: each empty but for what a test gives. */
import type { Figure } from '../../../src/domain/figure.ts';
import type { Reference } from '../../../src/domain/reference.ts';
import type {
  ModelRow,
  ModelsTable,
  ServiceCounts,
  ServiceRow,
  ServicesTable,
  Summary,
} from '../../../src/domain/report.ts';

export const bare = {
  label: null,
  caption: null,
  attached_to: null,
  period: null,
  data_until: null,
  note: null,
  groups: [],
  summaries: [],
};

export const statuses: Reference['statuses'] = [
  { id: 'completed', name_vi: 'Đã hoàn thành', name_en: 'Completed', glyph: '●' },
  { id: 'in-progress', name_vi: 'Đang thực hiện', name_en: 'In progress', glyph: '◐' },
  { id: 'unstated', name_vi: 'Không nêu', name_en: 'Not stated', glyph: '–' },
];

const counts: ServiceCounts = {
  online_citizen: null,
  online_business: null,
  online: null,
  in_person: null,
  received: null,
  share: null,
  share_computed: null,
  on_time: null,
  overdue: null,
  staff: { total: null, province: null, district: null, commune: null },
  note: null,
  reasons: {},
};

export function service(key: string, given: Partial<ServiceRow>): ServiceRow {
  return {
    ...counts,
    key,
    stt: null,
    group: null,
    service: key,
    name: key,
    handled_by: [],
    ...given,
  };
}

export function services(
  rows: readonly ServiceRow[],
  received?: { readonly printed: number; readonly computed: number },
): ServicesTable {
  const none = {
    online_citizen: null,
    online_business: null,
    online: null,
    in_person: null,
    received: null,
    share: null,
  };
  const total = received && {
    ...counts,
    key: 'total',
    group: null,
    received: received.printed,
    computed: { ...none, received: received.computed },
  };
  return { ...bare, kind: 'services', rows, totals: total ? [total] : [] };
}

export function model(key: string, given: Partial<ModelRow>): ModelRow {
  return {
    key,
    stt: null,
    group: null,
    status: 'completed',
    status_printed: null,
    continues: false,
    phase: null,
    step: null,
    steps: null,
    waiting_for: null,
    statuses: [],
    agencies: null,
    lead: [],
    cooperating: [],
    deadline: null,
    due: [],
    model: [],
    also_named: [],
    local_no: key,
    local_name: `Mô hình ${key}`,
    purpose: null,
    result: null,
    difficulties: null,
    value: [],
    next_steps: null,
    funding: null,
    figures: [],
    note: null,
    ...given,
  };
}

export function models(rows: readonly ModelRow[], given: Partial<ModelsTable> = {}): ModelsTable {
  return { ...bare, kind: 'models', rows, ...given };
}

export function figure(place: string, given: Partial<Figure>): Figure {
  return {
    key: place.split('/').at(-1)!,
    place,
    indicator: null,
    label: null,
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
    reasons: {},
    as_of: null,
    period: null,
    parts: [],
    previous: null,
    benchmark: null,
    change: null,
    ranks: [],
    where: null,
    preferred: false,
    ...given,
  };
}

export function summary(given: Partial<Summary>): Summary {
  return {
    key: 'tong',
    table: 'models',
    where: 'Đánh giá, mục 1',
    of_what: 'models',
    status: null,
    status_printed: null,
    count: null,
    of: null,
    body: null,
    bodies: [],
    group: null,
    items: [],
    printed: null,
    note: null,
    reasons: {},
    ...given,
  };
}
