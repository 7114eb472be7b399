/** Periods in words: `2024-07` is «tháng 7 năm 2024». */
import { lastDayOfMonth, type Period } from '../../domain/period.ts';
import type { Sentences } from '../sentences.ts';

/** A period's name inside a sentence, in small letters. */
export function periodName(period: Period, say: Sentences): string {
  const [year, first] = period.start.split('-').map(Number) as [number, number];
  switch (period.kind) {
    case 'month':
      return say.period.month(first, year);
    case 'quarter':
      return say.period.quarter((first + 2) / 3, year);
    case 'half':
      return say.period.half(first === 1 ? 1 : 2, year);
    case 'year':
      return say.period.year(year);
    case 'span':
      return say.period.span(monthName(period.start, say), monthName(period.end, say));
  }
}

/** The first letter in capitals, for headings and cells. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A month by any of its days; the day itself where it is neither first nor last. */
function monthName(day: string, say: Sentences): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const whole = date === 1 || date === lastDayOfMonth(year, month);
  return whole ? say.period.month(month, year) : day.split('-').reverse().join('/');
}
