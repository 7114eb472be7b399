/** What is said by the tools that make a long report short: folds, filters, what is copied to cite it. */

const vi = {
  citeRow: 'Liên kết, trích dẫn',
  citeCopied: 'Đã sao chép trích dẫn:',
  citeShown: 'Trình duyệt không cho sao chép; hãy chọn và chép:',
  citeClose: 'Đóng',
  /** `{day}` is filled in by the script. */
  citeRead: 'truy cập ngày {day}',
  tools: {
    legend: (title: string) => `Thu gọn danh sách: ${title}`,
    find: 'Tìm trong danh sách',
    status: 'Trạng thái',
    rows: 'Dòng',
    doubtful: 'Có điểm chưa khớp',
    type: 'Loại',
    any: (count: string) => `Tất cả (${count})`,
    option: (name: string, count: string) => `${name} (${count})`,
    order: 'Sắp xếp',
    orders: {
      printed: 'Theo văn bản',
      name: 'Theo tên',
      status: 'Theo trạng thái',
      value: 'Nhiều địa phương trước',
      difference: 'Lệch nhiều trước',
    },
    /** At the head of a column, which follows. */
    sorts: 'Sắp xếp theo',
    openAll: 'Mở tất cả',
    closeAll: 'Gập tất cả',
    /** `{shown}` and `{all}` are filled in by the script. */
    shown: 'Đang hiện {shown} trên {all}.',
  },
};

const en: typeof vi = {
  citeRow: 'Link, cite',
  citeCopied: 'Citation copied:',
  citeShown: 'The browser does not allow copying; select and copy:',
  citeClose: 'Close',
  citeRead: 'accessed {day}',
  tools: {
    legend: (title) => `Narrow the list: ${title}`,
    find: 'Find in the list',
    status: 'Status',
    rows: 'Rows',
    doubtful: 'With discrepancies',
    type: 'Type',
    any: (count) => `All (${count})`,
    option: (name, count) => `${name} (${count})`,
    order: 'Order',
    orders: {
      printed: 'As printed',
      name: 'By name',
      status: 'By status',
      value: 'Most provinces first',
      difference: 'Largest difference first',
    },
    sorts: 'Sort by',
    openAll: 'Open all',
    closeAll: 'Fold all',
    shown: '{shown} of {all} shown.',
  },
};

export const readingSentences = { vi, en } as const;
