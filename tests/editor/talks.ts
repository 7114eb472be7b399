/** What officers write in an editor, and what they ask of it. */

export interface Talk {
  readonly title: string;
  readonly path: string;
  /** The document; `│` is the cursor. */
  readonly lines: readonly string[];
  readonly ask: 'objections' | 'suggestions' | 'snippets' | 'hover';
}

const REPORT = 'content/reports/bac-giang/2024-09';

/** A table of a new report, with the line that names its schema. */
function table(name: string, ask: Talk['ask'], title: string, ...lines: readonly string[]): Talk {
  const schema = `# yaml-language-server: $schema=../../../../schemas/editor/${name}.schema.json`;
  return { title, ask, path: `${REPORT}/${name}.yaml`, lines: [schema, ...lines] };
}

/** The head of report.md, as editors see it that read YAML between the two lines `---`. */
function head(ask: Talk['ask'], title: string, ...lines: readonly string[]): Talk {
  const schema = '# yaml-language-server: $schema=../../../../schemas/editor/report.schema.json';
  return { title, ask, path: `${REPORT}/report.yaml`, lines: [schema, ...lines] };
}

const row = ['rows:', '  - service: dang-ky-khai-sinh', '    name: Đăng ký khai sinh'];

export const talks: readonly Talk[] = [
  table('services', 'suggestions', 'Một tệp mới có những mục nào', '│'),
  table('services', 'snippets', 'Cả một dòng dịch vụ', 'rows:', '  - │'),
  table('services', 'suggestions', 'Dịch vụ nào', 'rows:', '  - service: │'),
  table('services', 'suggestions', 'Mục nào nữa', ...row, '    │'),
  table('services', 'suggestions', 'Ô không có số thì viết gì', ...row, '    received: │'),
  table('services', 'hover', 'Mã này là dịch vụ nào', 'rows:', '  - service: dang-ky-│khai-sinh'),
  table('services', 'hover', 'Cột này là gì', ...row, '    recei│ved: 1869'),
  table('services', 'hover', 'Từ này nghĩa là gì', ...row, '    received: none-│arising'),
  table(
    'services',
    'objections',
    'Mỗi dòng một chỗ sai',
    'nhan: Phụ lục III',
    'rows:',
    '  - service: dang-ky-khai-sin',
    '    name: Đăng ký khai sinh',
    '  - service: dang-ky-khai-tu',
    '  - service: dang-ky-ket-hon',
    '    name: Đăng ký kết hôn',
    '    tiep_nhan: 12',
    '    received: 1.347',
    '    share: 96,12%',
    '    in_person: -3',
    '    online: nhiều',
    '    settled: 5',
    '    handled_by: [tỉnh]',
    '    key: Mã Riêng',
    '    group: [I]',
    'total: 47867',
  ),
  table('services', 'objections', 'Bảng không có dòng nào', 'rows: []'),
  table('services', 'objections', 'Quên mục rows', 'label: Phụ lục III'),
  table('services', 'objections', 'Đúng cả', ...row, '    received: 1869', '    share: 88.73'),
  {
    title: 'Tệp thiếu dòng đầu thì lấy lược đồ theo tên tệp',
    path: `${REPORT}/services.yaml`,
    ask: 'objections',
    lines: ['rows:', '  - service: dang-ky-khai-sinh'],
  },
  table('models', 'snippets', 'Cả một dòng mô hình', 'rows:', '  - │'),
  table('models', 'suggestions', 'Mô hình nào', 'rows:', '  - model:', '      - │'),
  table(
    'models',
    'objections',
    'Mô hình viết sai',
    'rows:',
    '  - model: 12',
    '    local_name: Khám chữa bệnh bằng CCCD',
    '  - model: [khong-co]',
    '    local_name: Lưu trú',
    '    status: xong',
    '    step: 0',
    '    value:',
    '      - for: Người dân',
  ),
  table('tasks', 'snippets', 'Cả một dòng nhiệm vụ', 'rows:', '  - │'),
  table('tasks', 'suggestions', 'Trạng thái nào', 'rows:', '  - stt: 1', '    status: │'),
  table('tasks', 'suggestions', 'Cơ quan nào', 'rows:', '  - stt: 1', '    lead: [│]'),
  table('tasks', 'suggestions', 'Giai đoạn nào', 'rows:', '  - stt: 1', '    phase: │'),
  table(
    'tasks',
    'objections',
    'Nhiệm vụ viết sai',
    'rows:',
    '  - stt: 1',
    '    task: Cấp thẻ căn cước',
    '    due: 31/12/2024',
    '    lead: Công an tỉnh',
    '    phase: thí điểm',
    '    continues: có',
    '    result: 1347',
    '  - Cấp tài khoản định danh',
  ),
  table('documents', 'snippets', 'Cả một dòng văn bản', 'rows:', '  - │'),
  table(
    'documents',
    'objections',
    'Văn bản viết sai',
    'rows:',
    '  - stt: 1',
    '    subject: Kế hoạch năm 2024',
    '    date: 18/7/2024',
    '    number: 18',
  ),
  table('figures', 'snippets', 'Cả một số liệu', 'rows:', '  - │'),
  table('figures', 'suggestions', 'Chỉ tiêu nào', 'rows:', '  - indicator: │'),
  table('figures', 'suggestions', 'Nói ước chừng thì viết gì', 'rows:', '  - qualifier: │'),
  table(
    'figures',
    'objections',
    'Số liệu viết sai',
    'summaries:',
    '  - where: mục I.3',
    '    count: 4',
    'rows:',
    '  - indicator: the-can-cuoc',
    '    value: hơn 500',
    '    qualifier: hơn',
    '    as_of: tháng 7',
    '    scope: {level: tỉnh}',
  ),
  table('evaluation', 'snippets', 'Cả một dòng đánh giá', 'rows:', '  - │'),
  table(
    'evaluation',
    'objections',
    'Đánh giá viết sai',
    'rows:',
    '  - model: [paperless-services]',
    '    name: Dịch vụ công không giấy',
    '    deployed_printed: 40/63',
    '    provinces: Hà Nội',
  ),
  table('discrepancies', 'snippets', 'Cả một điểm chưa khớp', 'rows:', '  - │'),
  table(
    'discrepancies',
    'objections',
    'Điểm chưa khớp viết thiếu',
    'rows:',
    '  - code: share-mismatch',
    '    place: services/dang-ky-khai-sinh/share',
    '    printed: 88.73',
    '    computed: 93.9',
    '    also:',
    '      - code: sum-mismatch',
  ),
  head('suggestions', 'Phần đầu có những mục nào', '│'),
  head('suggestions', 'Tỉnh nào', 'province: │'),
  head('suggestions', 'Loại báo cáo nào', 'kind: │'),
  head('hover', 'Loại báo cáo này nghĩa là gì', 'kind: month│ly'),
  head(
    'objections',
    'Phần đầu viết sai',
    'province: Bắc Giang',
    'period: Tháng 7',
    'kind: tháng',
    'issued_on: 5/8/2024',
    'wording: nguyên văn',
    'provisional: có',
    'replaces: báo cáo cũ',
    'revisions:',
    '  - date: 2024-08-15',
    '    before: 1896',
  ),
  {
    title: 'Dữ liệu tham chiếu',
    path: 'content/reference/statuses.yaml',
    ask: 'objections',
    lines: [
      '# yaml-language-server: $schema=../../schemas/editor/reference-statuses.schema.json',
      'meta: {title: Trạng thái, title_en: Statuses}',
      'statuses: []',
      'phrases:',
      '  - { phrase: "Đã xong", status: xong }',
      '  - { phrase: "Vẫn làm", status: ongoing, continues: true }',
    ],
  },
  table(
    'tasks',
    'objections',
    'Sai cú pháp YAML (tiện ích nói tiếng Anh)',
    'rows:',
    '  - stt: 1: 2',
  ),
];
