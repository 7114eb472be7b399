/** What is said of lists in parts, Vietnamese first, English in the same shape. */

const vi = {
  /** The parts of a list that is too long for one page. */
  parts: {
    label: 'Các phần của danh sách',
    range: (first: string, last: string) => `${first} – ${last}`,
    title: (title: string, part: string, parts: string) => `${title}, phần ${part}/${parts}`,
    previous: 'Phần trước',
    next: 'Phần sau',
  },
};

const en: typeof vi = {
  parts: {
    label: 'Parts of the list',
    range: (first, last) => `${first} – ${last}`,
    title: (title, part, parts) => `${title}, part ${part} of ${parts}`,
    previous: 'Previous part',
    next: 'Next part',
  },
};

export const sharedSentences = { vi, en } as const;
