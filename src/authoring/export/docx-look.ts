/** The look of a Word document as offices set theirs: paper, margins, one face in a few sizes. */
import { convertMillimetersToTwip } from 'docx';

export const mm = convertMillimetersToTwip;
export const PAGE = { width: mm(210), height: mm(297) };
export const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) };
export const WIDE_MARGIN = { top: mm(20), bottom: mm(15), left: mm(15), right: mm(15) };
export const INDENT = mm(10);
export const STEP = mm(6);

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
