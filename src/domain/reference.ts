/**
 * The reference data (dữ liệu tham chiếu) that reports are read against: what content/reference holds,
 * as values. Field names are the files' own.
 */
import type { Day } from './period.ts';

/** A provincial-level unit (đơn vị hành chính cấp tỉnh) of one of the two lists, or the country. */
export interface Unit {
  /** Unique over both lists: `63-bac-ninh`. */
  readonly key: string;
  /** Unique inside one list only. */
  readonly slug: string;
  readonly name: string;
  readonly full_name: string;
  readonly name_en: string;
  readonly type: 'province' | 'municipality' | 'country';
  /** Where the type was another once: `full_name` is then today's, and not that of every day. */
  readonly type_history?: readonly object[];
  readonly gso_code?: string;
  readonly region?: string;
  readonly valid_from: Day | null;
  readonly valid_to: Day | null;
  /** Slug in the later list. */
  readonly successor?: string;
  /** Slugs in the earlier list. */
  readonly predecessors?: readonly string[];
  readonly change?: string;
  readonly aliases?: readonly string[];
  readonly homonym?: string;
}

/** An essential public service (dịch vụ công thiết yếu). */
export interface Service {
  readonly n: number;
  readonly id: string;
  readonly name_vi: string;
  readonly short_vi: string;
  readonly name_en: string;
  readonly sector: string;
  readonly aliases?: readonly string[];
  readonly doubtful?: string;
}

/** A pilot model (mô hình điểm) with its national number. */
export interface PilotModel {
  readonly n: number;
  readonly slug: string;
  readonly group: string;
  readonly name_vi: string;
  readonly short_vi: string;
  readonly name_en: string;
  readonly aliases?: readonly string[];
}

/** A statistical indicator (chỉ tiêu thống kê): one measure in one unit. */
export interface Indicator {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly unit: string;
  readonly kind: 'stock' | 'flow' | 'ratio';
  /** A running total, which cannot fall. */
  readonly cumulative: boolean;
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'neutral';
  readonly group: string;
  /** The indicator that this one is a part of and cannot exceed. */
  readonly part_of?: string;
  readonly definition_vi?: string;
}

/** A body named in reports (cơ quan, đơn vị), with every spelling met so far. */
export interface Agency {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly abbr?: string;
  readonly kind: string;
  readonly spellings?: readonly string[];
}

export const STATUS_IDS = [
  'completed',
  'ongoing',
  'routine',
  'in-progress',
  'not-started',
  'awaiting-guidance',
  'carried-over',
  'unstated',
] as const;

/** A normal form of status (trạng thái). */
export type StatusId = (typeof STATUS_IDS)[number];
export type Phase = 'preparing' | 'pilot' | 'rollout';

export interface StatusName {
  readonly id: StatusId;
  readonly name_vi: string;
  readonly name_en: string;
  readonly glyph: string;
}

/** A printed phrase and the status that it stands for; `{step}` and `{steps}` stand for numbers. */
export interface StatusPhrase {
  readonly phrase: string;
  readonly status: StatusId;
  readonly continues?: boolean;
  readonly phase?: Phase;
  readonly waiting_for?: string;
}

export interface DocumentType {
  readonly id: string;
  readonly symbol: string;
  readonly variants?: readonly string[];
  readonly name_vi: string;
  readonly name_en: string;
}

/** An abbreviation or term (thuật ngữ) with its plain explanation. */
export interface Term {
  readonly abbr: string;
  readonly id: string;
  readonly kind: string;
  readonly variants?: readonly string[];
  readonly vi: string;
  readonly en: string;
  readonly plain_vi: string;
  readonly plain_en: string;
  readonly today?: string;
  readonly today_en?: string;
}

/** Words that people use for what the reference data names (từ thường ngày); for search alone. */
export interface EverydayWords {
  readonly everyday: readonly string[];
  /** Words of documents, where they are not the names themselves. */
  readonly official?: readonly string[];
  /** Ids, what is meant most first. */
  readonly services?: readonly string[];
  readonly models?: readonly string[];
  readonly indicators?: readonly string[];
  readonly provinces?: readonly string[];
  readonly terms?: readonly string[];
}

/** One unit's square in the tile grid (sơ đồ ô vuông). */
export interface Tile {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  readonly abbr: string;
  readonly label: readonly string[];
}

/** Hoàng Sa or Trường Sa: drawn in every rendering, never coloured by data. */
export interface Archipelago {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly parent: string;
  readonly unit_vi: string;
}

export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
  readonly archipelagos: readonly Archipelago[];
}

export interface NamedGroup {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

export interface Reference {
  readonly units_63: readonly Unit[];
  readonly units_34: readonly Unit[];
  readonly countries: readonly Unit[];
  readonly services: readonly Service[];
  readonly sectors: readonly NamedGroup[];
  readonly models: readonly PilotModel[];
  readonly model_groups: readonly (NamedGroup & { readonly slug: string })[];
  readonly indicators: readonly Indicator[];
  readonly indicator_groups: readonly NamedGroup[];
  readonly agencies: readonly Agency[];
  readonly statuses: readonly StatusName[];
  readonly phrases: readonly StatusPhrase[];
  readonly document_types: readonly DocumentType[];
  readonly terms: readonly Term[];
  readonly everyday_words: readonly EverydayWords[];
  readonly grid_63: TileGrid;
  readonly grid_34: TileGrid;
}
