/** What is said on and of charts, Vietnamese first, English in the same shape. */

const vi = {
  chart: {
    table: 'Xem dạng bảng',
    /** What a chart is to a screen reader, and how it is walked. */
    role: 'biểu đồ',
    walk: (name: string) => `${name}. Dùng phím mũi tên để đi qua từng điểm.`,
    stops: (count: string, first: string, last: string) =>
      `${count} điểm, từ ${first} đến ${last}. Số liệu đầy đủ ở bảng bên dưới.`,
    one_stop: (only: string) => `${only}.`,
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    printed: 'Văn bản ghi',
    computed: 'Tính lại',
    notes: 'Ghi chú',
    in_brackets: (name: string, more: string) => `${name} (${more})`,
    says: (name: string, text: string) => `${name}: ${text}`,
    change: (before: string, now: string) => `${before} → ${now}`,
    recomputed: (text: string) => `tính lại ${text}`,
    merged: 'sáp nhập',
    percent: '%',
    no_report: 'không có báo cáo',
    not_in_report: 'báo cáo không có số này',
    unreadable: 'bảng không đọc được',
    doubt: 'số chưa khớp',
    provisional: 'tạm tính',
    revised: 'đã đính chính',
    hedged: 'ước chừng',
    told_otherwise: 'nơi khác ghi số khác',
    /** The key: what shapes mean. */
    looks: {
      sound: 'văn bản ghi',
      doubtful: 'số chưa khớp',
      provisional: 'tạm tính',
      revised: 'đã đính chính',
      computed: 'tính lại',
      gap: 'không có số',
    },
    /** Titles of at most ten words. */
    titles: {
      rose: (name: string, to: string) => `${name} tăng lên ${to}`,
      fell: (name: string, to: string) => `${name} giảm còn ${to}`,
      level: (name: string, at: string) => `${name} vẫn là ${at}`,
      only: (name: string, at: string) => `${name}: ${at}`,
      either: (name: string, printed: string, computed: string) =>
        `${name}: ghi ${printed}, tính lại ${computed}`,
      doubtful: (name: string, at: string) => `${name}: ${at}, số chưa chắc`,
      doubtful_before: (name: string, at: string) => `${name}: ${at}, số trước chưa chắc`,
      moves: (up: string, down: string) => `${up} đơn vị tăng, ${down} giảm so với kỳ trước`,
      moves_doubtful: (up: string, down: string, doubtful: string) =>
        `${up} đơn vị tăng, ${down} giảm, ${doubtful} chưa chắc`,
      range: (units: string, from: string, to: string) => `${units} đơn vị: từ ${from} đến ${to}`,
      range_doubtful: (units: string, from: string, to: string) =>
        `${units} đơn vị: ${from} đến ${to}, có số chưa chắc`,
    },
  },
};

const en: typeof vi = {
  chart: {
    table: 'View as a table',
    role: 'chart',
    walk: (name) => `${name}. Use the arrow keys to walk through the points.`,
    stops: (count, first, last) =>
      `${count} points, from ${first} to ${last}. All figures are in the table below.`,
    one_stop: (only) => `${only}.`,
    unit: 'Unit',
    period: 'Period',
    printed: 'As printed',
    computed: 'Recomputed',
    notes: 'Notes',
    in_brackets: (name, more) => `${name} (${more})`,
    says: (name, text) => `${name}: ${text}`,
    change: (before, now) => `${before} → ${now}`,
    recomputed: (text) => `recomputed ${text}`,
    merged: 'merger',
    percent: '%',
    no_report: 'no report',
    not_in_report: 'not in the report',
    unreadable: 'table cannot be read',
    doubt: 'figures do not agree',
    provisional: 'provisional',
    revised: 'revised',
    hedged: 'approximate',
    told_otherwise: 'stated otherwise elsewhere',
    looks: {
      sound: 'as printed',
      doubtful: 'figures do not agree',
      provisional: 'provisional',
      revised: 'revised',
      computed: 'recomputed',
      gap: 'no figure',
    },
    titles: {
      rose: (name, to) => `${name} rose to ${to}`,
      fell: (name, to) => `${name} fell to ${to}`,
      level: (name, at) => `${name} is still at ${at}`,
      only: (name, at) => `${name}: ${at}`,
      either: (name, printed, computed) => `${name}: ${printed} printed, ${computed} recomputed`,
      doubtful: (name, at) => `${name}: ${at}, in doubt`,
      doubtful_before: (name, at) => `${name}: ${at}, earlier one in doubt`,
      moves: (up, down) => `${up} units rose, ${down} fell since last time`,
      moves_doubtful: (up, down, doubtful) =>
        `${up} units rose, ${down} fell, ${doubtful} in doubt`,
      range: (units, from, to) => `${units} units: from ${from} to ${to}`,
      range_doubtful: (units, from, to) => `${units} units: ${from} to ${to}, some in doubt`,
    },
  },
};

export const chartSentences = { vi, en } as const;
