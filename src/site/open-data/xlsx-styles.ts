/** How cells of a workbook look: each look with each form of number is a style, which cells name by its number. */
import { SPREADSHEET } from './xlsx-parts.ts';

/** What cells are in their table. */
export type Look = 'plain' | 'head' | 'name' | 'doubt' | 'text';

/** The styles that cells of a workbook have, in the order in which they come. */
export interface StyleBook {
  /** `format` is that of a number or of a day. */
  readonly numberOf: (look: Look, format: string | null) => number;
  readonly xml: () => string;
}

const TOP = '<alignment vertical="top"/>';
const TOP_AND_WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** Fonts and fills by their places in the lists below. */
const LOOKS: Readonly<Record<Look, { font?: number; fill?: number; alignment?: string }>> = {
  plain: { alignment: TOP },
  head: { font: 1, fill: 2, alignment: TOP_AND_WRAPPED },
  name: { font: 2, fill: 3 },
  doubt: { fill: 4, alignment: TOP_AND_WRAPPED },
  text: { alignment: TOP_AND_WRAPPED },
};

const FONTS = [
  fontXml('<color theme="1"/>'),
  fontXml('<b/><color theme="1"/>'),
  fontXml('<color rgb="FF5C6670"/>'),
];

const FILLS = [
  // Spreadsheets take the first two for these, whatever they are.
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fillXml('FFE9ECEF'),
  fillXml('FFF4F6F8'),
  fillXml('FFFFF1CC'),
];

const BORDERS = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];

/** Numbers below are formats that spreadsheets know by themselves. */
const FIRST_FORMAT = 100;

/** An empty book: its first style is that of cells without one. */
export function styleBook(): StyleBook {
  const styles: string[] = ['<xf ></xf>'];
  const numbers = new Map<string, number>();
  const formats = new Map<string, number>();
  const formatXml = (format: string) => {
    const number = formats.get(format) ?? FIRST_FORMAT + formats.size;
    formats.set(format, number);
    return ` numFmtId="${number}" applyNumberFormat="1"`;
  };
  return {
    numberOf(look, format) {
      const key = format === null ? look : `${look} ${format}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, styles.length);
      return styles.push(styleXml(look, format === null ? '' : formatXml(format))) - 1;
    },
    xml() {
      const own = [...formats].map(
        ([format, number]) => `<numFmt numFmtId="${number}" formatCode="${format}"/>`,
      );
      return [
        `<?xml version="1.0" ?><styleSheet xmlns="${SPREADSHEET}">`,
        own.length === 0 ? '' : listXml('numFmts', own),
        listXml('fonts', FONTS),
        listXml('fills', FILLS),
        listXml('borders', BORDERS),
        listXml('cellXfs', styles),
        '</styleSheet>',
      ].join('');
    },
  };
}

function styleXml(look: Look, format: string): string {
  const { font, fill, alignment = '' } = LOOKS[look];
  const fontXml = font === undefined ? '' : ` fontId="${font}" applyFont="1"`;
  const fillXml = fill === undefined ? '' : ` fillId="${fill}" applyFill="1"`;
  const aligns = alignment === '' ? '' : ' applyAlignment="1"';
  return `<xf${format}${fontXml}${fillXml}${aligns}>${alignment}</xf>`;
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fontXml(own: string): string {
  return `<font><family val="2"/><scheme val="minor"/>${own}</font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}
