/** What is said of what stands on every page, and where there is none, Vietnamese first, English in the same shape. */

const vi = {
  site: {
    name: 'Báo cáo Đề án 06',
    brand: 'Báo cáo',
    brand_accent: 'Đề án 06',
    locale: 'vi_VN',
    /** Of the other language. */
    other_locale: 'en_GB',
    title: (page: string) => `${page} · Báo cáo Đề án 06`,
  },

  layout: {
    skip: 'Đến nội dung chính',
    navigation: 'Các trang chính',
    footer_navigation: 'Các trang, cuối trang',
    menu: 'Danh mục',
    /** To the same page in the other language, in that language. */
    other_language: 'English',
    other_language_code: 'en',
    crumbs: 'Bạn đang ở',
    pager: 'Kỳ trước và kỳ sau',
    source:
      'Số liệu lấy từ các báo cáo chính thức về Đề án 06, cơ quan ban hành ghi ở từng trang. Lời văn được tóm lược. Trang này không thay thế văn bản gốc.',
    licence:
      'Mã nguồn theo giấy phép MIT. Số liệu là dữ kiện trong báo cáo của cơ quan nhà nước; khi dùng lại, xin ghi tên cơ quan ban hành và kỳ báo cáo.',
    data_licence: 'Dữ liệu tổng hợp theo giấy phép',
    printed_from: 'Địa chỉ trang:',
  },

  nav: {
    reports: 'Báo cáo',
    units: 'Tỉnh, thành',
    services: 'Dịch vụ',
    models: 'Mô hình',
    indicators: 'Chỉ tiêu',
    discrepancies: 'Đối chiếu',
    rules: 'Quy tắc kiểm tra',
    search: 'Tìm kiếm',
    glossary: 'Thuật ngữ',
    data: 'Dữ liệu',
    about: 'Giới thiệu',
    home: 'Trang chủ',
  },

  not_found: {
    title: 'Không tìm thấy trang',
    lead: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ nhầm, hoặc kỳ báo cáo ấy chưa có.',
    description: 'Không tìm thấy trang.',
    try: 'Bạn có thể tìm theo tên, hoặc đi từ các trang sau.',
  },
};

const en: typeof vi = {
  site: {
    name: 'Project 06 Reports',
    brand: 'Reports of',
    brand_accent: 'Project 06',
    locale: 'en_GB',
    other_locale: 'vi_VN',
    title: (page) => `${page} · Project 06 Reports`,
  },

  layout: {
    skip: 'Skip to main content',
    navigation: 'Main pages',
    footer_navigation: 'Pages, at the foot',
    menu: 'Menu',
    other_language: 'Tiếng Việt',
    other_language_code: 'vi',
    crumbs: 'You are here',
    pager: 'Previous and next period',
    source:
      'The figures come from official reports on Project 06; each page names the issuing body. Wording is abridged. These pages do not replace the original documents.',
    licence:
      'The code is under the MIT licence. The figures are facts from reports of state bodies; when you reuse them, please name the issuing body and the period.',
    data_licence: 'The compilation of the data is under the licence',
    printed_from: 'Address of this page:',
  },

  nav: {
    reports: 'Reports',
    units: 'Provinces',
    services: 'Services',
    models: 'Models',
    indicators: 'Indicators',
    discrepancies: 'Discrepancies',
    rules: 'Rules',
    search: 'Search',
    glossary: 'Glossary',
    data: 'Data',
    about: 'About',
    home: 'Home',
  },

  not_found: {
    title: 'Page not found',
    lead: 'There is no page at this address. It may be mistyped, or that period has no report yet.',
    description: 'Page not found.',
    try: 'Search by name, or start from one of these pages.',
  },
};

export const layoutSentences = { vi, en } as const;
