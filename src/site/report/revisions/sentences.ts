/** What is said of corrected figures, beside them and at the head of their report. */

/** A side is null where nothing was published, or where it was taken out. */
type Change = (before: string | null, after: string | null) => string;

const changeVi: Change = (before, after) =>
  before === null
    ? `bổ sung «${after}»`
    : after === null
      ? `bỏ «${before}»`
      : `«${before}» sửa thành «${after}»`;

const vi = {
  revised: 'Đã đính chính',
  revision: (day: string, before: string | null, after: string | null, reason: string) =>
    `${day}: ${changeVi(before, after)}. ${reason} Vị trí:`,
  revisions: (count: string, day: string) =>
    `${count} chỗ, lần gần nhất ngày ${day}; từng chỗ ghi giá trị trước và lý do.`,
  /** Beside the figure itself. */
  revisedBefore: (before: string | null) => (before === null ? 'mới bổ sung' : `trước: ${before}`),
  revisedOn: (day: string) => `Đã đính chính ngày ${day}; xem sổ đính chính`,
  /** At a row that is folded away. */
  revisedInside: 'có đính chính',
  /** Below the name of its row. */
  revisedRow: (day: string, field: string | null, before: string | null, after: string | null) =>
    `Đính chính ${day}${field === null ? '' : `, ${field}`}: ${changeVi(before, after)}`,
};

const changeEn: Change = (before, after) =>
  before === null
    ? `“${after}” was added`
    : `“${before}” ${after === null ? 'was taken out' : `became “${after}”`}`;

const en: typeof vi = {
  revised: 'Revised',
  revision: (day, before, after, reason) => `${day}: ${changeEn(before, after)}. ${reason} Place:`,
  revisions: (count, day) =>
    `${count} places, last on ${day}; each says what stood there before, and why.`,
  revisedBefore: (before) => (before === null ? 'added later' : `before: ${before}`),
  revisedOn: (day) => `Revised on ${day}; see the ledger of corrections`,
  revisedInside: 'revised',
  revisedRow: (day, field, before, after) =>
    `Revised on ${day}${field === null ? '' : `, ${field}`}: ${changeEn(before, after)}`,
};

export const revisionSentences = { vi, en } as const;
