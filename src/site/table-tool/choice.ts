/**
 * What a reader has chosen for a table, and the address that says it: `?ve=services/dang-ky-khai-sinh&do=share
 * &tinh=63-bac-giang&ky=2024-07`. Nothing chosen among units or periods means all of them.
 */

export interface Choice {
  /** What the table is about: services, indicators, models, counts by status. */
  readonly subjects: readonly string[];
  /** What of services: `received`, `share`. */
  readonly fields: readonly string[];
  /** Keys of units. */
  readonly units: readonly string[];
  /** Ids of periods. */
  readonly periods: readonly string[];
}

const NAMES = { subjects: 've', fields: 'do', units: 'tinh', periods: 'ky' } as const;

/** What of services is shown where nobody chooses. */
export const USUAL_FIELDS = ['received', 'online', 'share'] as const;

/** So many subjects are fetched for one table. */
export const MOST_SUBJECTS = 12;

/** Reads an address; what is no id is left out. */
export function readChoice(search: string): Choice {
  const asked = new URLSearchParams(search);
  const list = (name: string) =>
    (asked.get(name) ?? '').split(',').filter((id) => /^[a-z0-9/-]+$/.test(id));
  const fields = list(NAMES.fields);
  return {
    subjects: list(NAMES.subjects).slice(0, MOST_SUBJECTS),
    fields: fields.length > 0 ? fields : USUAL_FIELDS,
    units: list(NAMES.units),
    periods: list(NAMES.periods),
  };
}

/** The query of an address; empty where nothing is chosen. Ids need no escapes. */
export function queryOf(choice: Choice): string {
  const parts = Object.entries(NAMES).flatMap(([key, name]) => {
    const ids = choice[key as keyof Choice];
    const isUsual = key === 'fields' && String(ids) === String(USUAL_FIELDS);
    return ids.length === 0 || isUsual ? [] : [`${name}=${ids.join(',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The years of which something was chosen, among those of a subject. */
export function yearsAsked({ periods }: Choice, years: readonly string[]): readonly string[] {
  if (periods.length === 0) return years;
  const asked = new Set(periods.map(yearOfPeriod));
  return years.filter((year) => asked.has(year));
}

/** The year in which a period ends: of `2024-07`, of `2023-11--2024-02`. */
export function yearOfPeriod(period: string): string {
  return period.split('--').at(-1)!.slice(0, 4);
}
