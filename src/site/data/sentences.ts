/** What the page of the data says, Vietnamese first, English in the same shape. */

const vi = {
  data: {
    title: 'Dữ liệu mở',
    description:
      'Tải về mọi số liệu của các báo cáo Đề án 06: CSV, Excel, JSON, Parquet; từng báo cáo, từng dịch vụ, từng chỉ tiêu hay toàn bộ; ý nghĩa từng trường, giấy phép.',
    lead: (reports: string) =>
      `Mọi điều trang này đăng đều tải về được, không cần đăng ký. Có ${reports} báo cáo.`,
    whole: 'Toàn bộ kho báo cáo',
    whole_note:
      'Bảng dài ghi mỗi dòng một quan sát: báo cáo nào, của đơn vị nào, kỳ nào, nói gì về dịch vụ, chỉ tiêu, mô hình nào.',
    csv_of: (year: string) => `Bảng dài, kỳ báo cáo năm ${year} (CSV)`,
    parquet: 'Bảng dài, mọi năm (Parquet)',
    zip: 'Mọi báo cáo, mọi bảng và bảng dài (ZIP)',
    index: 'Danh mục mọi báo cáo (JSON)',
    package: 'Mô tả các tệp và các trường (Data Package)',
    catalogue: 'Mục lục cho cổng dữ liệu mở (DCAT)',
    feed: 'Báo cáo mới và đính chính (Atom)',
    addresses: 'Địa chỉ của từng tệp',
    addresses_note:
      'Địa chỉ không đổi. Thay phần trong ngoặc nhọn bằng tên như trong địa chỉ trang.',
    columns: { what: 'Nội dung', address: 'Địa chỉ', example: 'Ví dụ' },
    kinds: {
      json: 'Một báo cáo, mọi trường, theo đúng cấu trúc của báo cáo',
      xlsx: 'Một báo cáo, mỗi bảng một trang tính; ô chưa khớp có màu và lời giải thích',
      csv: 'Một bảng của một báo cáo',
      service: 'Một dịch vụ công, mọi đơn vị, mọi kỳ',
      indicator: 'Một chỉ tiêu thống kê, mọi đơn vị, mọi kỳ',
      model: 'Một mô hình điểm, mọi đơn vị, mọi kỳ',
      feed: 'Báo cáo mới và đính chính của một tỉnh, thành phố',
    },
    braces: { province: 'tỉnh', period: 'kỳ', table: 'bảng', id: 'tên' },
    no_example: 'chưa có',
    subject: 'Tải về mọi số liệu của trang này (CSV)',
    subject_fields: 'Ý nghĩa các cột',
    fields: 'Các trường của bảng dài',
    fields_note:
      'Tệp của dịch vụ, chỉ tiêu, mô hình và của cả kho có cùng các trường này, theo thứ tự này.',
    fields_of: (table: string) => `${table}: các cột`,
    tables: 'Các bảng của báo cáo',
    tables_note:
      'Tên cột trùng với tên trường trong JSON. Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy.',
    heads: { name: 'Trường', type: 'Kiểu', title: 'Tên', says: 'Ý nghĩa' },
    types: {
      string: 'chữ',
      integer: 'số nguyên',
      number: 'số',
      boolean: 'đúng, sai',
      date: 'ngày',
      uri: 'địa chỉ',
    },
    reading: 'Cách đọc',
    rules: [
      'Số giữ như văn bản ghi; số tính lại đứng riêng (computed). Chỗ chưa khớp có mã ở doubts.',
      'Ô trống không phải là 0. Vì sao trống ghi ở gap (bảng dài) hoặc reasons (bảng của báo cáo).',
      'Chỉ số phát sinh (flow) của những khoảng thời gian không trùng nhau mới cộng được. Không cộng số lũy kế.',
      'Đơn vị trước và sau ngày sáp nhập có mã khác nhau (63-…, 34-…); đừng nối thành một chuỗi.',
      'CSV theo RFC 4180, mã UTF-8. Chữ có thể bị bảng tính hiểu là công thức có dấu nháy đơn đứng trước; chỉ CSV mới thế.',
    ],
    examples: 'Ví dụ',
    example_names: { shell: 'Dòng lệnh', python: 'Python (pandas)', duckdb: 'DuckDB' },
    licence: 'Giấy phép',
    licence_of: 'Giấy phép của dữ liệu:',
    publisher: 'Nơi đăng',
  },
};

const en: typeof vi = {
  data: {
    title: 'Open data',
    description:
      'Download everything that Project 06 reports say: CSV, Excel, JSON, Parquet; by report, by service, by indicator, or all of it; what every field means, and the licence.',
    lead: (reports) =>
      `Everything on this site can be downloaded, without registration. There are ${reports} reports.`,
    whole: 'The whole archive',
    whole_note:
      'The long table has one observation a row: which report, of which unit and period, says what of which service, indicator or model.',
    csv_of: (year) => `Long table, reporting periods of ${year} (CSV)`,
    parquet: 'Long table, all years (Parquet)',
    zip: 'All reports, all tables and the long table (ZIP)',
    index: 'List of all reports (JSON)',
    package: 'Description of files and fields (Data Package)',
    catalogue: 'Catalogue for portals of open data (DCAT)',
    feed: 'New reports and corrections (Atom)',
    addresses: 'Address of each file',
    addresses_note:
      'Addresses do not change. Put the name that the address of the page has in place of the braces.',
    columns: { what: 'Content', address: 'Address', example: 'Example' },
    kinds: {
      json: 'One report, every field, in the structure of the report',
      xlsx: 'One report, a sheet for each table; doubtful cells are coloured and explained',
      csv: 'One table of one report',
      service: 'One public service, all units, all periods',
      indicator: 'One indicator, all units, all periods',
      model: 'One pilot model, all units, all periods',
      feed: 'New reports and corrections of one province or city',
    },
    braces: { province: 'province', period: 'period', table: 'table', id: 'name' },
    no_example: 'none yet',
    subject: 'Download all figures of this page (CSV)',
    subject_fields: 'What the columns mean',
    fields: 'Fields of the long table',
    fields_note:
      'Files of services, indicators and models and of the whole archive have these fields in this order.',
    fields_of: (table) => `${table}: columns`,
    tables: 'Tables of reports',
    tables_note:
      'Names of columns are those of the fields in JSON. Several values in a cell are divided by semicolons.',
    heads: { name: 'Field', type: 'Type', title: 'Title', says: 'Meaning' },
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'true or false',
      date: 'day',
      uri: 'address',
    },
    reading: 'How to read them',
    rules: [
      'Figures are as printed; what we compute stands apart (computed). What does not agree has its code in doubts.',
      'An empty cell is not 0. Why it is empty is said in gap (long table) or reasons (tables of reports).',
      'Only flows of times that do not overlap may be added up. Running totals are never added.',
      'Units before and after a merger have different keys (63-…, 34-…); do not join them into one series.',
      'CSV follows RFC 4180, in UTF-8. A text that a spreadsheet would take for a formula begins with an apostrophe, in CSV alone.',
    ],
    examples: 'Examples',
    example_names: { shell: 'Command line', python: 'Python (pandas)', duckdb: 'DuckDB' },
    licence: 'Licence',
    licence_of: 'Licence of the data:',
    publisher: 'Publisher',
  },
};

export const dataSentences = { vi, en } as const;
