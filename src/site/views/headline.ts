/** Headline figures: the few numbers that stand above everything else, as a strip draws them. */
import type { Link } from './link.ts';

export interface HeadlineFigure {
  readonly label: string;
  /** `1.541.991`. */
  readonly value: string;
  /** Small words after the number: `/ 50`, `thẻ`. */
  readonly unit: string | null;
  readonly change: Change | null;
  /** `tính lại 96,54 %`, where the printed number does not agree. */
  readonly doubt: string | null;
  readonly note: string | null;
  readonly source: Link | null;
}

/** A change against an earlier value: `▲ 21,5 % so với tháng 2/2024`. */
export interface Change {
  readonly sign: string;
  readonly text: string;
  /** Whether the change is for the better; colours the sign only. */
  readonly judgement: 'up' | 'down' | 'neutral';
}
