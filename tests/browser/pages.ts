/** One page of each kind, and every report: what the tests in this folder walk through. */

export interface KindOfPage {
  readonly name: string;
  /** From the base path. */
  readonly path: string;
  readonly heading: RegExp;
  /** The heading of the same page below `/en/`; none where there is no such page. */
  readonly english?: RegExp;
  readonly status?: number;
  /** What a script adds; the page is not whole before it. */
  readonly awaited?: string;
}

export const REPORTS: readonly KindOfPage[] = [
  {
    name: 'the report of Bắc Giang for February 2024',
    path: 'bao-cao/bac-giang/2024-02/',
    heading: /^Bắc Giang, tháng 2 năm 2024$/,
    english: /^Bac Giang, February 2024$/,
  },
  {
    name: 'the report of Bắc Giang for July 2024',
    path: 'bao-cao/bac-giang/2024-07/',
    heading: /^Bắc Giang, tháng 7 năm 2024$/,
    english: /^Bac Giang, July 2024$/,
  },
  {
    name: 'the report of Lâm Đồng for February 2024',
    path: 'bao-cao/lam-dong/2024-02/',
    heading: /^Lâm Đồng, tháng 2 năm 2024$/,
    english: /^Lam Dong, February 2024$/,
  },
  {
    name: 'the report of Bình Định for 2024',
    path: 'bao-cao/binh-dinh/2024/',
    heading: /^Bình Định, năm 2024$/,
    english: /^Binh Dinh, 2024$/,
  },
  {
    name: 'the national evaluation of early 2024',
    path: 'bao-cao/toan-quoc/2024-h1/',
    heading: /^Toàn quốc, 6 tháng đầu năm 2024$/,
    english: /^Viet Nam, first half of 2024$/,
  },
];

export const PAGES: readonly KindOfPage[] = [
  { name: 'the home page', path: '', heading: /Đề án 06/, english: /Project 06/ },
  { name: 'the list of reports', path: 'bao-cao/', heading: /^Báo cáo$/, english: /^Reports$/ },
  ...REPORTS,
  {
    name: 'the list of provinces',
    path: 'tinh/',
    heading: /^Tỉnh, thành phố$/,
    english: /^Provinces$/,
  },
  { name: 'a province', path: 'tinh/bac-giang/', heading: /Bắc Giang$/, english: /Bac Giang$/ },
  {
    name: 'a name that two provinces have borne',
    path: 'tinh/bac-ninh/',
    heading: /Bắc Ninh$/,
    english: /Bac Ninh$/,
  },
  { name: 'the country', path: 'tinh/toan-quoc/', heading: /^Toàn quốc$/, english: /^Viet Nam$/ },
  { name: 'the open data', path: 'du-lieu/', heading: /^Dữ liệu mở$/, english: /^Open data$/ },
  {
    name: 'the list of services',
    path: 'dich-vu/',
    heading: /^Dịch vụ công$/,
    english: /^Public services$/,
  },
  {
    name: 'a service',
    path: 'dich-vu/dang-ky-khai-sinh/',
    heading: /^Đăng ký khai sinh$/,
    english: /^Birth registration$/,
  },
  { name: 'the table tool', path: 'lap-bang/', heading: /^Lập bảng$/, english: /^Table tool$/ },
  {
    name: 'the table tool with a table',
    path: 'lap-bang/?ve=services/dang-ky-khai-sinh,tasks/count',
    heading: /^Lập bảng$/,
    english: /^Table tool$/,
    awaited: '#bang tbody a',
  },
  {
    name: 'the form for writing reports',
    path: 'soan/',
    heading: /^Soạn báo cáo$/,
    english: /^Write a report$/,
  },
  { name: 'the register of tasks', path: 'nhiem-vu/', heading: /^Nhiệm vụ$/, english: /^Tasks$/ },
  {
    name: 'the register of tasks with a choice',
    path: 'nhiem-vu/?ky=tat-ca',
    heading: /^Nhiệm vụ$/,
    english: /^Tasks$/,
    awaited: '#so tbody a',
  },
  {
    name: 'the register of documents',
    path: 'van-ban/',
    heading: /^Văn bản$/,
    english: /^Documents$/,
  },
  {
    name: 'the register of documents with a choice',
    path: 'van-ban/?ky=tat-ca',
    heading: /^Văn bản$/,
    english: /^Documents$/,
    awaited: '#so tbody a',
  },
  {
    name: 'the list of models',
    path: 'mo-hinh/',
    heading: /^Mô hình điểm$/,
    english: /^Pilot models$/,
  },
  { name: 'a model', path: 'mo-hinh/thu-phi-bai-xe/', heading: /bãi xe/, english: /parking fees/ },
  {
    name: 'the list of indicators',
    path: 'chi-tieu/',
    heading: /^Chỉ tiêu thống kê$/,
    english: /^Indicators$/,
  },
  {
    name: 'an indicator',
    path: 'chi-tieu/paperless-services/',
    heading: /hồ sơ giấy/,
    english: /paper file/,
  },
  { name: 'a month', path: 'ky/2024-07/', heading: /tháng 7 năm 2024$/, english: /July 2024$/ },
  {
    name: 'the list of what does not add up',
    path: 'doi-chieu/',
    heading: /^Đối chiếu/,
    english: /^Discrepancies/,
  },
  {
    name: 'the ledger of corrections',
    path: 'dinh-chinh/',
    heading: /^Đính chính$/,
    english: /^Corrections$/,
  },
  { name: 'the list of rules', path: 'quy-tac/', heading: /^Quy tắc/, english: /^Rules/ },
  {
    name: 'a rule',
    path: 'quy-tac/share-mismatch/',
    heading: /[Tt]ỷ lệ/,
    english: /[Pp]ercentage/,
  },
  { name: 'the search page', path: 'tim-kiem/', heading: /^Tìm kiếm$/, english: /^Search$/ },
  {
    name: 'the search page with results',
    path: 'tim-kiem/?q=khai+sinh',
    heading: /^Tìm kiếm$/,
    english: /^Search$/,
    awaited: '[data-results] ol a',
  },
  { name: 'the glossary', path: 'thuat-ngu/', heading: /^Thuật ngữ$/, english: /^Glossary$/ },
  {
    name: 'the page about the site',
    path: 'gioi-thieu/',
    heading: /^Giới thiệu$/,
    english: /^About$/,
  },
  {
    name: 'the page for officers',
    path: 'gioi-thieu/can-bo/',
    heading: /cán bộ/,
    english: /officers/,
  },
  {
    name: 'an unknown address',
    path: 'tinh/atlantis/',
    heading: /^Không tìm thấy trang$/,

    status: 404,
  },
];

export interface PageInLanguage extends KindOfPage {
  readonly language: 'vi' | 'en';
}

/** The same pages in both languages: what holds in one may fail in the other, whose words are longer. */
export const PAGES_IN_BOTH: readonly PageInLanguage[] = PAGES.flatMap((page) => [
  { ...page, language: 'vi' },
  ...(page.english
    ? [
        {
          ...page,
          language: 'en' as const,
          name: `${page.name}, in English`,
          path: `en/${page.path}`,
          heading: page.english,
        },
      ]
    : []),
]);
