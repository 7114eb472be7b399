/** What is said of the glossary, Vietnamese first, English in the same shape. */

const vi = {
  glossary: {
    title: 'Thuật ngữ',
    lead: 'Chữ viết tắt và cách gọi trong báo cáo, giải thích bằng lời thường. Lời giải thích do người làm trang viết.',
    description: 'Giải thích chữ viết tắt và thuật ngữ trong báo cáo Đề án 06.',
    contents: 'Các nhóm thuật ngữ',
    kind: {
      project: 'Đề án',
      identity: 'Căn cước và định danh',
      service: 'Dịch vụ công',
      data: 'Dữ liệu và hệ thống',
      'health-social': 'Y tế và an sinh',
      security: 'An ninh, trật tự',
      'place-of-stay': 'Cư trú và lưu trú',
      justice: 'Tư pháp, hộ tịch',
      education: 'Giáo dục',
      economy: 'Kinh tế, tài chính',
      organisation: 'Tổ chức',
      term: 'Cách gọi khác',
    } as Record<string, string>,
    variants: (list: string) => `Cũng viết: ${list}`,
    today: (text: string) => `Hiện nay: ${text}`,
  },
};

const en: typeof vi = {
  glossary: {
    title: 'Glossary',
    lead: 'Abbreviations and terms of the reports in plain words, which are ours.',
    description: 'Abbreviations and terms of the Project 06 reports.',
    contents: 'Groups of terms',
    kind: {
      project: 'The project',
      identity: 'Identity',
      service: 'Public services',
      data: 'Data and systems',
      'health-social': 'Health and social protection',
      security: 'Security and order',
      'place-of-stay': 'Residence and stay',
      justice: 'Justice and civil status',
      education: 'Education',
      economy: 'Economy and finance',
      organisation: 'Organisations',
      term: 'Other terms',
    },
    variants: (list) => `Also written: ${list}`,
    today: (text) => `Today: ${text}`,
  },
};

export const glossarySentences = { vi, en } as const;
