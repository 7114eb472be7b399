/** What is said of what can be found, and the page to search on, Vietnamese first, English in the same shape. */

const vi = {
  search: {
    title: 'Tìm kiếm',
    /** At most 16 letters, as OpenSearch wants it. */
    short_name: 'Đề án 06',
    lead: 'Gõ có dấu hay không dấu đều được.',
    description: 'Tìm trong mọi báo cáo Đề án 06: dịch vụ, mô hình, nhiệm vụ, văn bản, số liệu.',
    label: 'Tìm trong mọi báo cáo',
    placeholder: 'Tìm trong mọi báo cáo',
    button: 'Tìm',
    examples: 'Ví dụ:',
    noscript:
      'Việc tìm chạy trong trình duyệt của bạn nên cần JavaScript. Khi JavaScript tắt, xin xem danh sách báo cáo hoặc danh sách tỉnh, thành phố.',
    region: 'Kết quả tìm kiếm',
    narrow: 'Lọc kết quả',
    suggestions: 'Gợi ý',
    kind: {
      report: 'Báo cáo',
      unit: 'Tỉnh, thành phố',
      period: 'Kỳ báo cáo',
      glossary: 'Thuật ngữ',
      about: 'Giới thiệu',
      service: 'Dịch vụ công',
      model: 'Mô hình',
      task: 'Nhiệm vụ',
      document: 'Văn bản',
      figure: 'Số liệu',
      finding: 'Điểm chưa khớp',
    },
  },
};

const en: typeof vi = {
  search: {
    title: 'Search',
    short_name: 'Project 06',
    lead: 'With or without diacritics.',
    description: 'Search all Project 06 reports: services, models, tasks, documents, figures.',
    label: 'Search all reports',
    placeholder: 'Search all reports',
    button: 'Search',
    examples: 'For example:',
    noscript:
      'Searching runs in your browser and needs JavaScript. Without it, please use the lists of reports and of provinces.',
    region: 'Search results',
    narrow: 'Narrow the results',
    suggestions: 'Suggestions',
    kind: {
      report: 'Report',
      unit: 'Province or city',
      period: 'Reporting period',
      glossary: 'Glossary',
      about: 'About',
      service: 'Public service',
      model: 'Model',
      task: 'Task',
      document: 'Document',
      figure: 'Figure',
      finding: 'Discrepancy',
    },
  },
};

export const searchPageSentences = { vi, en } as const;
