/** What no check has seen, said after the counts: a clean list must not pass for a clean report. */
import type { Unchecked } from '../diagnostic.ts';
import type { Language } from '../language.ts';
import { printable } from './printable.ts';

/** Of so many reports each is named. */
const MOST = 5;

/** One sentence; null where everything has been compared. */
export function uncheckedSentence(unchecked: readonly Unchecked[], lang: Language): string | null {
  if (unchecked.length === 0) return null;
  const words = WORDS[lang];
  if (unchecked.some(({ report }) => report === null)) return words.all;
  const named = unchecked.slice(0, MOST).map(({ report, tables }) => {
    const files = tables.map((table) => `${table}.yaml`).join(', ');
    return printable(report ?? '') + (files && ` (${files})`);
  });
  const rest = unchecked.length - named.length;
  return words.some(named.join('; ') + (rest > 0 ? words.more(rest) : ''));
}

const WORDS = {
  vi: {
    all: 'Dữ liệu tham chiếu còn lỗi nên chưa báo cáo nào được đối chiếu; sửa xong hãy chạy lại.',
    some: (names: string) =>
      `Chưa đối chiếu (tổng, tỷ lệ, số đếm, kỳ trước) vì tệp còn lỗi: ${names}. Sửa xong hãy chạy lại.`,
    more: (rest: number) => ` và ${rest} báo cáo khác`,
  },
  en: {
    all: 'Reference data have errors, so no report was compared; mend them and run again.',
    some: (names: string) =>
      `Not compared (totals, percentages, counts, the period before), since files have errors: ${names}. Mend them and run again.`,
    more: (rest: number) => ` and ${rest} more reports`,
  },
} as const;
