/**
 * Money (số tiền) is in đồng, whatever the document prints: «1,789 tỷ đồng» is 1789000000 in «đồng»,
 * so that amounts can be compared and added.
 */
import { readQuantities, tidy, unitFactor } from './vietnamese.ts';

/** An amount as an author wrote it. */
export interface WrittenAmount {
  readonly value: number;
  readonly unit: string | null;
  readonly printed: string | null;
}

/** The same amount in đồng. */
export interface Dong {
  readonly value: number;
  /** `đồng`, `đồng/thẻ`. */
  readonly unit: string;
}

const LARGER = String.raw`(?:(?:nghìn|ngàn|triệu|t[ỷỉ])\s+|tr\.?\s?(?=đ))`;
const NAME = String.raw`(?:đồng|VNĐ|VND|(?<=tr\.?\s?)đ)`;
/** «đồng», «triệu đồng», «tr.đ», «đồng/tháng»; no «hợp đồng», no «đồng hồ». */
const UNIT = new RegExp(String.raw`^${LARGER}*${NAME}(?!\p{L}|\s+\p{L})`, 'iu');
/** A unit that says how many, but not of what. */
const BARE = /^(?:nghìn|ngàn|triệu|t[ỷỉ])(?:\s+(?:nghìn|ngàn|triệu|t[ỷỉ]))*$/iu;
/** An amount within words: «đạt 1,789 tỷ đồng». */
const IN_WORDS = new RegExp(String.raw`\d\s*${LARGER}*${NAME}(?!\p{L})`, 'iu');

export function isMoney(unit: string | null): boolean {
  return UNIT.test(unit ?? '');
}

/** What an amount is in đồng, where it was written in anything larger; null where it is in đồng, or no money. */
export function inDong(amount: WrittenAmount): Dong | null {
  const { value, unit, printed } = amount;
  const isAmount = IN_WORDS.test(printed ?? '');
  if (isMoney(unit) || (isAmount && BARE.test(unit ?? ''))) {
    const factor = unitFactor(unit);
    if (factor > 1) return { value: tidy(value * factor), unit: unitInDong(unit!) };
  } else if (unit !== null) return null;
  if (!isAmount) return null;
  const read = readQuantities(printed!).map((quantity) => quantity.value);
  if (value === 0 || read.includes(value) || read.includes(-value)) return null;
  // Millions and billions; a slip of a thousand is a value that its words contradict.
  const meant = [1e6, 1e9].map((factor) => tidy(value * factor));
  const found = meant.find((one) => read.includes(one) || read.includes(-one));
  return found === undefined ? null : { value: found, unit: unit ?? 'đồng' };
}

function unitInDong(unit: string): string {
  return BARE.test(unit) ? 'đồng' : unit.replace(UNIT, 'đồng');
}
