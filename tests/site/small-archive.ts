/** Small archives made by hand: three old units that became one and a half, and reports of theirs. */
import { openArchive, type OpenArchive } from '../../src/domain/archive.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Reference, TileGrid, Unit } from '../../src/domain/reference.ts';
import {
  contentsOf,
  type EvaluationRow,
  type EvaluationTable,
  type Report,
  type ServicesTable,
  type ServiceTotal,
} from '../../src/domain/report.ts';
import { addressesAt } from '../../src/site/addresses.ts';
import { sentences } from '../../src/site/sentences.ts';
import type { Site } from '../../src/site/site.ts';

const old = (slug: string, name: string, successor: string, change: string): Unit => ({
  key: `63-${slug}`,
  slug,
  name,
  full_name: `Tỉnh ${name}`,
  name_en: name,
  type: 'province',
  gso_code: '24',
  valid_from: '2008-08-01',
  valid_to: '2025-06-30',
  successor,
  change,
});

const today = (slug: string, name: string, predecessors: string[], change: string): Unit => ({
  key: `34-${slug}`,
  slug,
  name,
  full_name: `Thành phố ${name}`,
  name_en: name,
  type: 'municipality',
  valid_from: '2025-07-01',
  valid_to: null,
  predecessors,
  change,
});

const grid = (...slugs: string[]): TileGrid => ({
  columns: slugs.length + 1,
  rows: 1,
  tiles: slugs.map((slug, x) => ({ slug, x, y: 0, abbr: slug.slice(0, 2), label: [slug] })),
  archipelagos: [
    {
      id: 'hoang-sa',
      name: 'Quần đảo Hoàng Sa',
      x: slugs.length,
      y: 0,
      parent: 'ha-noi',
      unit_vi: 'huyện Hoàng Sa',
    },
  ],
});

export const reference: Reference = {
  units_63: [
    old('bac-giang', 'Bắc Giang', 'bac-ninh', 'merged'),
    old('bac-ninh', 'Bắc Ninh', 'bac-ninh', 'merged'),
    old('ha-noi', 'Hà Nội', 'ha-noi', 'unchanged'),
  ],
  units_34: [
    today('bac-ninh', 'Bắc Ninh', ['bac-giang', 'bac-ninh'], 'merged'),
    today('ha-noi', 'Hà Nội', ['ha-noi'], 'unchanged'),
  ],
  countries: [
    {
      key: 'country-toan-quoc',
      slug: 'toan-quoc',
      name: 'Toàn quốc',
      full_name: 'Cả nước',
      name_en: 'Viet Nam',
      type: 'country',
      valid_from: null,
      valid_to: null,
    },
  ],
  services: [],
  sectors: [],
  models: [],
  model_groups: [],
  indicators: [],
  indicator_groups: [],
  agencies: [],
  statuses: [{ id: 'in-progress', name_vi: 'Đang thực hiện', name_en: 'In progress', glyph: '◐' }],
  phrases: [],
  document_types: [],
  everyday_words: [],
  terms: [
    term('cccd', 'CCCD', 'identity', ['CC CD']),
    term('an', 'ẤN', 'identity'),
    term('de-an-06', 'Đề án 06', 'project'),
  ],
  grid_63: grid('bac-giang', 'bac-ninh', 'ha-noi'),
  grid_34: grid('bac-ninh', 'ha-noi'),
};

function term(id: string, abbr: string, kind: string, variants: string[] = []) {
  return { id, abbr, kind, variants, vi: abbr, en: abbr, plain_vi: 'Lời thường.', plain_en: '' };
}

const NO_TABLES = {
  services: null,
  models: null,
  tasks: null,
  documents: null,
  evaluation: null,
  figures: null,
};

/** A report without tables, by folder; anything else as given. */
export function reportOf(id: string, unitKey: string, given: Partial<Report> = {}): Report {
  const [province, folder] = id.split('/') as [string, string];
  const units = [...reference.units_63, ...reference.units_34, ...reference.countries];
  return {
    id,
    province,
    unit: units.find(({ key }) => key === unitKey)!,
    period: parsePeriod(folder.slice(0, 7))!,
    period_printed: null,
    period_basis: null,
    suffix: null,
    kind: 'monthly',
    title: `Báo cáo ${id}`,
    number: null,
    number_printed: null,
    issued_on: null,
    issued_on_printed: null,
    issuer: null,
    addressee: null,
    signatory: null,
    data_until: null,
    source: null,
    wording: 'restated',
    provisional: false,
    revisions: [],
    replaces: null,
    narrative: { html: '', headings: [] },
    discrepancies: [],
    unreadable: [],
    ...NO_TABLES,
    ...contentsOf({ ...NO_TABLES, ...given }),
    local_agencies: [],
    ...given,
  };
}

const bare = {
  label: null,
  caption: null,
  attached_to: null,
  period: null,
  data_until: null,
  note: null,
  groups: [],
  summaries: [],
};

/** A table of services of which only the printed grand total is known, and what its rows add up to. */
export function servicesOf(
  total: Pick<ServiceTotal, 'online' | 'received' | 'share'>,
  computed: Pick<ServiceTotal['computed'], 'online' | 'received' | 'share'>,
): ServicesTable {
  return {
    ...bare,
    kind: 'services',
    rows: [],
    totals: [
      {
        key: 'total',
        group: null,
        online_citizen: null,
        online_business: null,
        in_person: null,
        share_computed: null,
        on_time: null,
        overdue: null,
        staff: { total: null, province: null, district: null, commune: null },
        note: null,
        reasons: {},
        ...total,
        computed: { online_citizen: null, online_business: null, in_person: null, ...computed },
      },
    ],
  };
}

/** A national evaluation by the printed counts of its models alone. */
export function evaluationOf(counts: readonly (number | null)[]): EvaluationTable {
  return { ...bare, kind: 'evaluation', rows: counts.map(evaluated) };
}

function evaluated(count: number | null, index: number): EvaluationRow {
  return {
    key: String(index + 1),
    stt: null,
    group: null,
    status: 'ongoing',
    status_printed: null,
    continues: false,
    phase: null,
    step: null,
    steps: null,
    waiting_for: null,
    statuses: [],
    model: [],
    local_no: null,
    name: `Mô hình ${index + 1}`,
    deployed_printed: count,
    deployed_of: count === null ? null : 63,
    deployed_listed: null,
    deployed_distinct: null,
    provinces: null,
    result: null,
    difficulties: null,
    value: [],
    funding: null,
    replicate_printed: null,
    replicate_of: null,
    replicate: null,
    figures: [],
    note: null,
    reasons: {},
  };
}

/** The Vietnamese site of some reports, earliest first as an archive holds them. */
export function siteOf(
  reports: readonly Report[],
  base = '/',
): Site & { readonly archive: OpenArchive } {
  const archive = openArchive(reference, reports);
  return { archive, addresses: addressesAt(base), say: sentences.vi, language: 'vi' };
}
