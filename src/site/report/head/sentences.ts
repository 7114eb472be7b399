/** What is said of the head of a report: where it comes from. */

const vi = {
  /** `Tỉnh Bắc Ninh` inside a sentence: `tỉnh Bắc Ninh`. */
  unitInSentence: (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1),
  /** The language of printed texts, where it is not the page's. */
  printedLanguage: null as 'vi' | null,
  // Provenance
  numberAndDate: (number: string, day: string) => `${number}, ${day}`,
  number: (number: string) => `số ${number}`,
  numberPartial: (printed: string) => `chưa có số (văn bản ghi «${printed}»)`,
  numberMissing: 'chưa có số',
  issuedOn: (day: string) => `ngày ${day}`,
  issuedPartial: (printed: string) => `ngày ghi là «${printed}»`,
  issuedMissing: 'không ghi ngày',
  issuerMissing: 'Văn bản không ghi cơ quan ban hành',
  dataUntil: (day: string) => `số liệu đến ${day}`,
  dataUntilMissing: 'không ghi ngày chốt số liệu chung',
  nowPartOf: 'nay thuộc',
  nowMerged: 'nay là',
  mergedWith: (units: string) => `(hợp nhất từ ${units})`,
  mergedFrom: 'hợp nhất từ',
  previousReport: 'Báo cáo trước',
  nextReport: 'Báo cáo sau',
};

const en: typeof vi = {
  unitInSentence: (name) => name,
  printedLanguage: 'vi',
  numberAndDate: (number, day) => `${number}, ${day}`,
  number: (number) => `No. ${number}`,
  numberPartial: (printed) => `no number yet (printed “${printed}”)`,
  numberMissing: 'no number',
  issuedOn: (day) => `of ${day}`,
  issuedPartial: (printed) => `date printed “${printed}”`,
  issuedMissing: 'no date printed',
  issuerMissing: 'The document prints no issuer',
  dataUntil: (day) => `data until ${day}`,
  dataUntilMissing: 'no common closing date printed',
  nowPartOf: 'now part of',
  nowMerged: 'now',
  mergedWith: (units) => `(merged from ${units})`,
  mergedFrom: 'merged from',
  previousReport: 'Previous report',
  nextReport: 'Next report',
};

export const headSentences = { vi, en } as const;
