/** A real report told again, as another province's of another month. */
import type { Unit } from '../src/domain/reference.ts';
import {
  idOf,
  isoOf,
  lastDayOf,
  moveByMonths,
  moveByYears,
  numberOf,
  twoDigits,
  yearOf,
  type Month,
} from './calendar.ts';
import { chance } from './chance.ts';
import type { NameForm, Original, Piece } from './original.ts';
import { valuesOf } from './quantities.ts';

/** Whose report it is, and of when. */
export interface Occasion {
  readonly unit: Unit;
  readonly month: Month;
  /** Of how many months of the archive it is which; provinces grow from the first to the last. */
  readonly at: number;
  readonly months: number;
  readonly seed: number;
}

export interface RetoldFile {
  readonly name: string;
  readonly text: string;
}

export function retell(original: Original, occasion: Occasion): readonly RetoldFile[] {
  const { unit, month } = occasion;
  const values = valuesOf(original.relations, varying(occasion));
  const months = month - original.month;
  // What was issued before is cited a whole year long, and then what was issued a year later.
  const years = Math.floor(months / 12);
  const valueOf = (count: number) => values.get(count) ?? count;
  const shares = sharesOf(original, valueOf);
  const write = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'count': {
        const value = valueOf(piece.value);
        return piece.dotted ? dotted(value) : String(value);
      }
      case 'share':
        return shareOf(piece, valueOf);
      case 'told-share': {
        const { row, printed } = piece;
        const told = shares.get(`${row} ${printed.replace(',', '.')}`);
        return told ? told.replace('.', printed.includes(',') ? ',' : '.') : printed;
      }
      case 'day': {
        const day = piece.cited ? moveByYears(piece.day, years) : moveByMonths(piece.day, months);
        if (piece.style === 'iso') return isoOf(day);
        const number = piece.padded ? twoDigits(day.month) : String(day.month);
        return piece.style === 'words'
          ? `${twoDigits(day.day)} tháng ${number} năm ${day.year}`
          : `${twoDigits(day.day)}/${number}/${day.year}`;
      }
      case 'month': {
        const moved = piece.month + months;
        const number = piece.padded ? twoDigits(numberOf(moved)) : String(numberOf(moved));
        return piece.joint === null ? number : `${number}${piece.joint}${yearOf(moved)}`;
      }
      case 'quarter': {
        const moved = piece.year * 12 + piece.quarter * 3 - 1 + months;
        const roman = ['I', 'II', 'III', 'IV'][Math.floor((numberOf(moved) - 1) / 3)]!;
        return `${roman}${piece.joint}${yearOf(moved)}`;
      }
      case 'year':
        return String(piece.year + yearOf(month) - yearOf(original.month));
      case 'number-year':
        return String(piece.year + years);
      case 'number': {
        const number = piece.number + original.stride * occasion.at;
        return String(number).padStart(piece.width, '0');
      }
      case 'progress': {
        const { seed } = occasion;
        const times = 12 + Math.floor(chance(seed, unit.slug, month, piece.row, 'progress') * 87);
        const words = `Trong tháng ${numberOf(month)}/${yearOf(month)} có thêm ${times} lượt kiểm tra, hướng dẫn.`;
        return `\n\n${piece.indent}${words}`;
      }
      case 'unit':
        return nameOf(unit, piece.form);
      case 'period':
        return idOf(month);
      case 'period-printed':
        return `THÁNG ${numberOf(month)}/${yearOf(month)}`;
    }
  };
  return original.files.map(({ name, pieces }) => ({ name, text: pieces.map(write).join('') }));
}

/** How large the smallest and the largest province are, measured by the one that the original is of. */
const SMALLEST = 0.5;
const LARGEST = 1.6;
/** What part of the last month's running totals there is in the first. */
const BEGINNING = 0.6;
/** How far a month's applications for a service may lie from the usual. */
const SEASON = 0.2;

function varying({ unit, month, at, months, seed }: Occasion) {
  const size = SMALLEST + (LARGEST - SMALLEST) * chance(seed, unit.slug, 'size') ** 2;
  const growth = BEGINNING + ((1 - BEGINNING) * (at + 1)) / months;
  return (count: number, service: number | null) =>
    service === null
      ? count * size * growth
      : count * size * (1 + SEASON * (chance(seed, unit.slug, month, service) - 0.5));
}

type Share = Extract<Piece, { readonly kind: 'share' }>;

/** The printed percentage of two counts that have changed; of two that have not, as it was. */
function shareOf({ part, whole, printed }: Share, valueOf: (count: number) => number): string {
  const [newPart, newWhole] = [valueOf(part), valueOf(whole)];
  if (newPart === part && newWhole === whole) return printed;
  const decimals = printed.split('.')[1]?.length ?? 0;
  const exact = (newPart / newWhole) * 100;
  // All but all is not all.
  const isCut = newPart < newWhole && Number(exact.toFixed(decimals)) === 100;
  return isCut ? (100 - 10 ** -decimals).toFixed(decimals) : exact.toFixed(decimals);
}

/** Row and percentage as it was printed → as it is now; one that became two things stays. */
function sharesOf(
  { files }: Original,
  valueOf: (count: number) => number,
): ReadonlyMap<string, string> {
  const shares = new Map<string, string>();
  const pieces = files.flatMap((file) => file.pieces);
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.kind !== 'share') continue;
    const now = shareOf(piece, valueOf);
    // The narrative, of no row, tells all of them.
    for (const row of [piece.row, '']) {
      const key = `${row} ${piece.printed}`;
      const known = shares.get(key);
      shares.set(key, known === undefined || known === now ? now : piece.printed);
    }
  }
  return shares;
}

function dotted(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function nameOf({ name, full_name, slug, type }: Unit, form: NameForm): string {
  const full = full_name.charAt(0).toLowerCase() + full_name.slice(1);
  switch (form) {
    case 'name':
      return name;
    case 'NAME':
      return name.toUpperCase();
    case 'full':
      return full;
    case 'Full':
      return full_name;
    case 'FULL':
      return full_name.toUpperCase();
    case 'slug':
      return slug;
    case 'province':
      return 'tỉnh';
    case 'of-province':
      return 'của tỉnh';
    case 'state-bank':
      return 'Ngân hàng Nhà nước Chi nhánh tỉnh';
    case 'full-slug':
      return `${type === 'municipality' ? 'thanh-pho' : 'tinh'}-${slug}`;
  }
}

/** The last day of a month, `2024-02-29`. */
export function endOf(month: Month): string {
  return `${idOf(month)}-${lastDayOf(month)}`;
}
