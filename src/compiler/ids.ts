/** The ids that content may name: for judging, for suggesting, and for completion in editors. */
import type { Reference } from '../domain/reference.ts';
import { choiceOf } from './editor-schema.ts';
import { ID_KINDS, type IdKind, type KnownIds } from './schemas.ts';
import type { Candidate } from './suggest.ts';

/** Every id of the reference data with the names that people may write instead. */
export function knownIds(reference: Reference): KnownIds {
  const units = [...reference.units_34, ...reference.units_63, ...reference.countries];
  return {
    province: distinct(
      units.map((unit) =>
        candidate(unit.slug, [unit.name, unit.full_name, ...(unit.aliases ?? [])]),
      ),
    ),
    service: reference.services.map((service) =>
      candidate(service.id, [service.name_vi, service.short_vi, ...(service.aliases ?? [])]),
    ),
    model: reference.models.map((model) =>
      candidate(model.slug, [model.name_vi, model.short_vi, ...(model.aliases ?? [])]),
    ),
    indicator: reference.indicators.map((indicator) =>
      candidate(indicator.id, [
        indicator.name_vi,
        indicator.name_vi.replace(/\s*\([^)]*\)/gu, ''),
        `Số ${indicator.name_vi.replace(/\s*\([^)]*\)/gu, '')}`,
      ]),
    ),
    agency: reference.agencies.map((agency) =>
      candidate(agency.id, [
        agency.name_vi,
        ...(agency.abbr ? [agency.abbr] : []),
        ...(agency.spellings ?? []),
      ]),
    ),
    status: reference.statuses.map((status) => candidate(status.id, [status.name_vi])),
  };
}

/**
 * schemas/ids.schema.json: the ids of each kind with their Vietnamese names, which editors offer and show on
 * hover. The compiler itself judges ids from the reference data.
 */
export function idsSchema(reference: Reference): object {
  const known = knownIds(reference);
  const choices = (kind: IdKind) =>
    known[kind].map(({ word, names }) => ({ word, meaning: names?.[0] ?? word }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'ids.schema.json',
    title: 'Mã của dữ liệu tham chiếu',
    description: 'Tạo từ content/reference bằng lệnh npm run generate; không sửa tay.',
    $defs: Object.fromEntries(
      ID_KINDS.map((kind) => [kind, choiceOf(choices(kind), ID_ADVICE[kind])]),
    ),
  };
}

/** What editors say of an id that is not known. */
const ID_ADVICE: Readonly<Record<IdKind, string>> = {
  province: 'Hãy viết mã tỉnh, ví dụ bac-giang; báo cáo toàn quốc viết toan-quoc.',
  service: 'Hãy viết mã dịch vụ trong content/reference/services.yaml, ví dụ dang-ky-khai-sinh.',
  model: 'Hãy viết mã mô hình trong content/reference/models.yaml, ví dụ dich-vu-cong-thiet-yeu.',
  indicator:
    'Hãy viết mã chỉ tiêu trong content/reference/indicators.yaml; chưa có chỉ tiêu phù hợp thì dùng label.',
  agency: 'Hãy viết mã cơ quan trong content/reference/agencies.yaml, ví dụ cuc-c06.',
  status: 'Hãy viết một mã trạng thái, ví dụ completed hoặc in-progress.',
};

function candidate(word: string, names: readonly string[]): Candidate {
  return { word, names };
}

/** Units of the two lists share slugs; one entry a slug, with the names of all. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const byWord = new Map<string, Candidate>();
  for (const { word, names = [] } of candidates)
    byWord.set(word, candidate(word, [...new Set([...(byWord.get(word)?.names ?? []), ...names])]));
  return [...byWord.values()];
}
