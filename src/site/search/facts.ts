/**
 * What a page tells search about itself beyond its text: facts that become facets (tỉnh, năm, kỳ, loại)
 * and the name of the thing that it is about. Values are written as people read them.
 */

export interface SearchFacts {
  /** What kind of page it is: «Báo cáo», «Tỉnh, thành phố», «Kỳ báo cáo», «Thuật ngữ», «Quy tắc», «Giới thiệu». */
  readonly kind: string;
  /** The thing that the page itself is about; lifts it above pages that merely mention the thing. */
  readonly name?: string;
  /** The province or city, or «Toàn quốc». */
  readonly unit?: string;
  readonly year?: string;
  /** The period in words: «tháng 7/2024». */
  readonly period?: string;
  /** How far a thing is, in words: «Hoàn thành». */
  readonly status?: string | undefined;
  /** The first day of the period, of the page of a single report. */
  readonly since?: string;
  /** The last day that the page speaks of, so that newer pages can be told from older ones. */
  readonly until?: string;
}

/** The facets by which what is found can be narrowed, as the address of a search names them. */
export const FACETS = ['tinh', 'nam', 'ky', 'loai', 'trang-thai'] as const;

export type Facet = (typeof FACETS)[number];

/** The values of a page, or of a record of it, by facet. */
export function facetsOf(facts: SearchFacts): Readonly<Partial<Record<Facet, string>>> {
  const values: Readonly<Record<Facet, string | undefined>> = {
    tinh: facts.unit,
    nam: facts.year,
    ky: facts.period,
    loai: facts.kind,
    'trang-thai': facts.status,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
