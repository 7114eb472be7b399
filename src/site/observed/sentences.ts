/** What is said of a figure beside those of other reports, Vietnamese first, English in the same shape. */

const vi = {
  observed: {
    points: (sign: string, number: string) => `${sign} ${number} điểm`,
    moved: (sign: string, number: string) => `${sign} ${number}`,
    since: (moved: string, period: string) => `${moved} (${period})`,
    unchanged: 'không đổi',
    first: 'báo cáo đầu tiên',
    no_change: 'không so được',
    computed: (number: string) => `tính ra ${number}`,
    caveats: {
      doubt: 'có số chưa khớp',
      provisional: 'có số tạm tính',
      revised: 'có số đã đính chính',
      hedged: 'có số ước chừng',
      'told-otherwise': 'nơi khác ghi số khác',
      'other-length': 'thời gian dài ngắn khác nhau',
    },
  },
};

const en: typeof vi = {
  observed: {
    points: (sign, number) => `${sign} ${number} points`,
    moved: (sign, number) => `${sign} ${number}`,
    since: (moved, period) => `${moved} (${period})`,
    unchanged: 'unchanged',
    first: 'first report',
    no_change: 'cannot be compared',
    computed: (number) => `computed ${number}`,
    caveats: {
      doubt: 'a figure is in doubt',
      provisional: 'a figure is provisional',
      revised: 'a figure was revised',
      hedged: 'a figure is approximate',
      'told-otherwise': 'stated otherwise elsewhere',
      'other-length': 'of times of different length',
    },
  },
};

export const observedSentences = { vi, en } as const;
