/** What is said of a number, or why there is none, Vietnamese first, English in the same shape. */
import type { Reason } from '../../domain/figure.ts';

const vi = {
  value: {
    missing: '–',
    missing_spoken: 'văn bản không ghi',
    reason: {
      'none-arising': 'không phát sinh',
      'not-reported': 'chưa báo cáo',
      'not-applicable': 'không áp dụng',
      illegible: 'không đọc được',
    } satisfies Record<Reason, string> as Record<Reason, string>,
    recomputed: (number: string) => `tính lại ${number}`,
    provisional: 'tạm tính',
    revised: 'đã đính chính',
    percent: (number: string) => `${number} %`,
    of: (number: string, whole: string) => `${number} / ${whole}`,
  },
};

const en: typeof vi = {
  value: {
    missing: '–',
    missing_spoken: 'not printed in the document',
    reason: {
      'none-arising': 'none arising',
      'not-reported': 'not reported',
      'not-applicable': 'not applicable',
      illegible: 'illegible',
    },
    recomputed: (number) => `recomputed ${number}`,
    provisional: 'provisional',
    revised: 'revised',
    percent: (number) => `${number}%`,
    of: (number, whole) => `${number} / ${whole}`,
  },
};

export const valueSentences = { vi, en } as const;
