/**
 * What texts may tell (những con số mà lời văn kể lại): each number that is written down as such, with what is
 * needed to know it again in a sentence.
 */
import { marginOf, type Comparison, type Figure, type FigurePart } from '../../domain/figure.ts';
import type { NumberInText, NumberKind } from '../../domain/numbers-in-text.ts';
import { placeOf } from '../../domain/place.ts';
import type { EvaluationRow, Report, Summary } from '../../domain/report.ts';
import { unitFactor } from '../../domain/vietnamese.ts';

/** A number that is written down as such, and that a text may tell. */
export interface Claim {
  readonly place: string;
  readonly name: string;
  readonly unit: string | null;
  readonly kind: NumberKind;
  readonly value: number;
  /** How far it may lie from what the text says. */
  readonly margin: number;
  readonly isHedged: boolean;
  /** The number that stands before or behind it in «115/168». */
  readonly partner: NumberInText['partner'];
  /** The other numbers of the same figure. */
  readonly siblings: readonly number[];
  /** The section of the narrative that tells of it: `II.7.1.b`. */
  readonly where: string | null;
}

/** A claim without what only some have. */
function plain(
  place: string,
  name: string,
  unit: string | null,
  value: number,
  more: Partial<Claim> = {},
): Claim {
  return {
    place,
    name,
    unit,
    kind: kindOf(unit),
    value: Math.abs(value),
    margin: 0,
    isHedged: false,
    partner: null,
    siblings: [],
    where: null,
    ...more,
  };
}

function kindOf(unit: string | null): NumberKind {
  if (unit === '%') return 'percent';
  return /(?:^|\s)đồng/iu.test(unit ?? '') ? 'money' : 'count';
}

/** What a figure, its parts and what they are compared with say. */
export function figureClaims(figure: Figure): readonly Claim[] {
  const { value, unit, where, parts } = figure;
  const values = parts.map((part) => part.value);
  const claims = [
    ...partClaims(figure, unit, values, where),
    ...parts.flatMap((part) => partClaims(part, part.unit ?? unit, [value], where)),
    ...(['previous', 'change'] as const).flatMap((field) =>
      comparisonClaims(figure, `${figure.place}/${field}`, figure[field]),
    ),
  ];
  // Of 1200 in a unit of a million nobody knows how the text says it.
  return claims.filter((claim) => unitFactor(claim.unit) === 1);
}

function partClaims(
  part: FigurePart,
  unit: string | null,
  family: readonly (number | null)[],
  where: string | null,
): readonly Claim[] {
  const { place, name, value, of, share, qualifier } = part;
  const all = [value, of, share?.value ?? null, ...family];
  const claim = (field: string, amount: number | null, more: Partial<Claim>): readonly Claim[] =>
    // Nought is said in words: «chưa có», «không phát sinh».
    amount === null || amount === 0
      ? []
      : [
          plain(`${place}/${field}`, name, unit, amount, {
            siblings: others(all, amount),
            where,
            ...more,
          }),
        ];
  return [
    ...claim('value', value, {
      margin: marginOf(part),
      isHedged: qualifier !== null,
      partner: of === null ? null : { value: of, side: 'of' },
    }),
    ...(of === value
      ? []
      : claim('of', of, { partner: value === null ? null : { value, side: 'value' } })),
    ...claim('share', share?.value ?? null, { kind: 'percent' }),
  ];
}

function others(all: readonly (number | null)[], amount: number | null): readonly number[] {
  return all.filter((one): one is number => one !== null && one !== amount);
}

function comparisonClaims(
  { name, unit, where, value }: Figure,
  place: string,
  comparison: Comparison | null,
): readonly Claim[] {
  const more = { where, siblings: others([value], null) };
  const share = comparison?.share?.value;
  return [
    ...(comparison?.value ? [plain(place, name, unit, comparison.value, more)] : []),
    ...(share ? [plain(place, name, unit, share, { ...more, kind: 'percent' })] : []),
  ];
}

/** «54/63 địa phương» as a row's own cells have it. */
export function provinceClaims(row: EvaluationRow): readonly Claim[] {
  return [
    ...pairClaims(
      row.key,
      'deployed',
      'Địa phương triển khai',
      row.deployed_printed,
      row.deployed_of,
    ),
    ...pairClaims(
      row.key,
      'replicate',
      'Địa phương đề xuất nhân rộng',
      row.replicate_printed,
      row.replicate_of,
    ),
  ];
}

function pairClaims(
  row: string,
  field: 'deployed' | 'replicate',
  name: string,
  value: number | null,
  of: number | null,
): readonly Claim[] {
  if (value === null || of === null || value === of) return [];
  const claim = (part: string, amount: number, partner: NonNullable<Claim['partner']>) =>
    plain(placeOf('evaluation', row, `${field}_${part}`), name, 'địa phương', amount, {
      partner,
      siblings: [partner.value],
    });
  return [
    claim('printed', value, { value: of, side: 'of' }),
    claim('of', of, { value, side: 'value' }),
  ];
}

/** The printed grand total of the services table. */
export function totalClaims({ services }: Report): readonly Claim[] {
  const total = services?.totals.find(({ group }) => group === null);
  if (!total) return [];
  const all = [total.received, total.online, total.share?.value ?? null];
  return (['received', 'online'] as const).flatMap((field) => {
    const value = total[field];
    const place = placeOf('services', total.key, field);
    if (!value) return [];
    return [plain(place, 'Hồ sơ tiếp nhận', 'hồ sơ', value, { siblings: others(all, value) })];
  });
}

/** What the rows of a table are called. */
const ROWS = {
  services: 'dịch vụ',
  models: 'mô hình',
  tasks: 'nhiệm vụ',
  documents: 'văn bản',
  evaluation: 'mô hình',
  figures: null,
} as const;

/** A count of rows that stands in the narrative («mục I.3»); of other places nothing is known. */
export function summaryClaims(summary: Summary): readonly Claim[] {
  const { table, key, of_what, count, of, status_printed, where } = summary;
  const section = /^(?:mục|phần)?\s*([IVX]+(?:\.\S*)?)$/u.exec(where)?.[1];
  if (!count || section === undefined) return [];
  const place = placeOf(table, `summaries.${key}`, 'count');
  const name = status_printed ?? ROWS[of_what] ?? '';
  return [
    plain(place, name, ROWS[of_what], count, {
      partner: of === null ? null : { value: of, side: 'of' },
      siblings: others([of], count),
      where: section,
    }),
  ];
}
