/** What an XLSX workbook holds beside its cells: which parts there are, which of them are sheets, how text is written. */

/** The names of the elements of a workbook. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where a workbook begins. */
export const PACKAGE_XML = relationshipsXml([['officeDocument', 'xl/workbook.xml']]);

/** Of what type each part is. */
export function contentTypesXml(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
    ...numbers(sheets).map((number) => [`/xl/worksheets/sheet${number}.xml`, 'worksheet']),
  ].map(([path, type]) => `<Override ContentType="${TYPE}.${type!}+xml" PartName="${path!}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>${parts.join('')}</Types>`;
}

/** What a workbook is made of: its sheets are its first relations. */
export function relationsXml(sheets: number): string {
  return relationshipsXml([
    ...numbers(sheets).map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ]);
}

/** The sheets of a workbook by their names. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet r:id="rId${at + 1}" sheetId="${at + 1}" name="${xmlText(name)}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** A text as it stands in an element or an attribute; what XML does not know is left out. */
export function xmlText(text: string): string {
  const known = UNKNOWN.test(text) ? text.replaceAll(UNKNOWN_ALL, '') : text;
  return SIGN.test(known) ? known.replaceAll(SIGNS, (sign) => ENTITIES[sign]!) : known;
}

const UNKNOWN_ALL =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x84\x86-\x9F\p{Surrogate}\p{Noncharacter_Code_Point}\uFFFD]/gu;
const UNKNOWN = new RegExp(UNKNOWN_ALL.source, 'u');
const SIGNS = /[&<>"]/g;
const SIGN = new RegExp(SIGNS.source);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function relationshipsXml(parts: readonly (readonly [type: string, path: string])[]): string {
  const relations = parts.map(
    ([type, path], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
