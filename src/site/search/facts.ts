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
  /** The last day that the page speaks of, so that newer pages can be told from older ones. */
  readonly until?: string;
}

/** One `<meta>` that Pagefind reads: a facet, a field that weighs in ranking, or a key to sort by. */
export interface SearchMark {
  readonly as: 'filter' | 'meta' | 'sort';
  readonly key: string;
  readonly value: string;
}

/** The marks that a page carries in its head; the keys of filters are those of the facets. */
export function searchMarks(facts: SearchFacts): readonly SearchMark[] {
  const marks: { as: SearchMark['as']; key: string; value: string | undefined }[] = [
    { as: 'filter', key: 'loai', value: facts.kind },
    { as: 'filter', key: 'tinh', value: facts.unit },
    { as: 'filter', key: 'nam', value: facts.year },
    { as: 'filter', key: 'ky', value: facts.period },
    { as: 'meta', key: 'kind', value: facts.kind },
    { as: 'meta', key: 'name', value: facts.name },
    { as: 'sort', key: 'until', value: facts.until },
  ];
  return marks.flatMap(({ value, ...mark }) => (value === undefined ? [] : [{ ...mark, value }]));
}
