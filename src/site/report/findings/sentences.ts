/** What is said of what does not agree in a report. */

const vi = {
  // Places and values that do not agree
  /** Sentences that tell an editor what to do: left out on a page for readers. */
  advice: /^(Hãy|Nếu|Có phải) /u,
  /** What is «in» to an editor is «ghi» to a reader; what is quoted stays. */
  asRead: (sentence: string) =>
    sentence.replace(/«[^»]*»|(?<!\p{L})in(?!\p{L})/gu, (part) => (part === 'in' ? 'ghi' : part)),
  amount: (number: string, unit: string) => `${number} ${unit}`,
  reportHead: 'Thông tin đầu báo cáo',
};

const en: typeof vi = {
  advice: /^(Add|Check|Compare|Correct|Did you mean|Enter|If|Keep|Review|Use|Write) /u,
  asRead: (sentence) => sentence,
  amount: (number, unit) => (unit === '%' ? `${number}%` : `${number} ${unit}`),
  reportHead: 'Head of the report',
};

export const reportFindingSentences = { vi, en } as const;
