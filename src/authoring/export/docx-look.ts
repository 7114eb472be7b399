/** The letters of a Word document: one face in a few sizes, as offices set theirs. */
const FACE = 'Times New Roman';
/** Half points. */
export const SIZE = { title: 28, text: 27, letterhead: 24, table: 22, narrow: 20, note: 18 };

export const STYLES = {
  default: {
    document: { run: { font: FACE, size: SIZE.text } },
    title: { run: { font: FACE, size: SIZE.title, bold: true }, paragraph: {} },
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((depth) => [
        `heading${depth}`,
        {
          run: { font: FACE, size: SIZE.text, bold: true, italics: depth > 2, color: '000000' },
          paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
        },
      ]),
    ),
  },
};
