/** Names as documents print them → ids of the reference data, and how sure that is. */
import { statusReader } from '../../compiler/normalise/status-phrases.ts';
import { comparableName, spellingsOf } from '../../compiler/normalise/agency-names.ts';
import { suggest, type Candidate } from '../../compiler/suggest.ts';
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';

export interface Named {
  readonly id: string;
  /** Whether the name is one of those that the reference data lists, but for marks, case and signs. */
  readonly isSure: boolean;
}

export interface Names {
  readonly service: (name: string) => Named | null;
  readonly model: (name: string) => Named | null;
  readonly indicator: (name: string) => Named | null;
  /** What an indicator counts. */
  readonly unitOf: (indicator: string) => string | null;
  readonly isPlace: (name: string) => boolean;
  readonly isStatus: (phrase: string) => boolean;
  readonly isAgency: (name: string) => boolean;
}

export function namesOf(reference: Reference): Names {
  const services = reference.services.map(({ id, name_vi, short_vi, aliases = [] }) => ({
    word: id,
    names: [name_vi, short_vi, ...aliases],
  }));
  const models = reference.models.map(({ slug, name_vi, short_vi, aliases = [] }) => ({
    word: slug,
    names: [name_vi, short_vi, ...aliases],
  }));
  const indicators = reference.indicators.map(({ id, name_vi }) => ({
    word: id,
    names: [name_vi],
  }));
  const units = new Map(reference.indicators.map(({ id, unit }) => [id, unit]));
  const places = new Set(
    [...reference.units_63, ...reference.units_34, ...reference.countries].flatMap((unit) =>
      [unit.name, unit.full_name, ...(unit.aliases ?? [])].map(foldName),
    ),
  );
  const agencies = new Set(reference.agencies.flatMap(spellingsOf).map(comparableName));
  const readStatus = statusReader(reference);
  return {
    service: finder(services),
    model: finder(models),
    indicator: finder(indicators),
    unitOf: (indicator) => units.get(indicator) ?? null,
    isPlace: (name) => places.has(foldName(name)),
    isStatus: (phrase) => readStatus(phrase) !== null,
    isAgency: (name) => agencies.has(comparableName(name)),
  };
}

function finder(candidates: readonly Candidate[]): (name: string) => Named | null {
  const exact = new Map<string, string | null>();
  const spelled = candidates.map(({ word, names = [] }) => ({
    word,
    names: names.map(spelledOut),
  }));
  for (const { word, names = [] } of candidates)
    for (const name of names.map(written))
      // Two that are called alike are told apart by nobody.
      exact.set(name, exact.has(name) && exact.get(name) !== word ? null : word);
  return (name) => {
    const id = exact.get(written(name));
    if (id) return { id, isSure: true };
    const meant = suggest(spelledOut(name), spelled);
    return meant === null ? null : { id: meant, isSure: false };
  };
}

function written(name: string): string {
  return foldName(spelledOut(name));
}

/** What documents shorten. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bDVCTT\b/g, 'dịch vụ công trực tuyến'],
  [/\bDVC\b/g, 'dịch vụ công'],
  [/\bTTHC\b/g, 'thủ tục hành chính'],
  [/\bCMND\b/g, 'chứng minh nhân dân'],
  [/\bCCCD\b/g, 'căn cước công dân'],
  [/\bBHYT\b/g, 'bảo hiểm y tế'],
  [/\bBHXH\b/g, 'bảo hiểm xã hội'],
  [/\bGPLX\b/g, 'giấy phép lái xe'],
  [/\bTHPT\b/g, 'trung học phổ thông'],
];

function spelledOut(name: string): string {
  return ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), name);
}
