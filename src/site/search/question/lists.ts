/** Kinds of things, as queries name them («nhiệm vụ», «văn bản»), and words that carry no weight. */

/** A kind of thing, and with it a list or a table of reports. */
const LISTS = {
  reports: ['báo cáo', 'bc', 'reports', 'report'],
  services: [
    'dịch vụ công',
    'dịch vụ công thiết yếu',
    'dịch vụ công trực tuyến',
    '25 dịch vụ công thiết yếu',
    '25 dịch vụ công',
    'dịch vụ',
    'dvc',
    'public services',
  ],
  models: [
    'mô hình',
    'mô hình điểm',
    '44 mô hình',
    '44 mô hình điểm',
    'các mô hình',
    'models',
    'pilot models',
  ],
  indicators: ['chỉ tiêu', 'chỉ tiêu thống kê', 'số liệu', 'indicators'],
  tasks: ['nhiệm vụ', 'sổ nhiệm vụ', 'công việc', 'tasks', 'task'],
  documents: ['văn bản', 'sổ văn bản', 'văn bản chỉ đạo', 'documents'],
  discrepancies: [
    'đối chiếu',
    'chỗ không khớp',
    'không khớp',
    'sai lệch',
    'chênh lệch',
    'sai số',
    'sai sót',
    'số liệu sai',
    'ghi sai',
    'tính sai',
    'cộng sai',
    'mâu thuẫn',
    'không thống nhất',
    'không trùng khớp',
    'lệch nhau',
    'discrepancies',
    'discrepancy',
    'mismatches',
    'inconsistencies',
    'errors',
  ],
  corrections: ['đính chính', 'các đính chính', 'corrections'],
  provinces: [
    'danh sách tỉnh',
    'các tỉnh',
    'tỉnh thành',
    'tỉnh, thành phố',
    '63 tỉnh',
    '34 tỉnh',
    'provinces',
  ],
  terms: ['thuật ngữ', 'từ viết tắt', 'viết tắt', 'glossary'],
  rules: ['quy tắc', 'quy tắc kiểm tra', 'rules'],
  data: ['dữ liệu mở', 'tải dữ liệu', 'open data', 'csv', 'json', 'excel'],
  table: ['lập bảng', 'tự lập bảng', 'table tool'],
  about: ['giới thiệu', 'about'],
} as const;
export type ListId = keyof typeof LISTS;

/** The names of lists, to be met whole. */
export function listForms(): readonly { readonly key: string; readonly form: string }[] {
  return Object.entries(LISTS).flatMap(([id, forms]) =>
    forms.map((form) => ({ key: `lists/${id}`, form })),
  );
}

/** «mô hình 12», «mô hình số 12», «MH12»: by its number, whatever it is called. */
export function numberedForms(numbers: readonly number[]) {
  return numbers.flatMap((n) =>
    [`mô hình ${n}`, `mô hình số ${n}`, `mô hình điểm ${n}`, `mh ${n}`, `mh${n}`, `model ${n}`].map(
      (form) => ({ key: `numbers/${n}`, form }),
    ),
  );
}

/** Words of questions; they name nothing and ask full text for nothing. The longest first. */
const FILLER = [
  'la gi',
  'nghia la gi',
  'co nghia la gi',
  'la bao nhieu',
  'bao nhieu',
  'o dau',
  'tinh nao',
  'nhung tinh nao',
  'nhu the nao',
  'the nao',
  'phai lam sao',
  'phai lam gi',
  'lam the nao',
  'co phai',
  'co can',
  'so sanh',
  'so voi',
  'lam thu tuc',
  'lam sao',
  'ra sao',
  'khi nao',
  'moi nhat',
  'gan day nhat',
  'gan nhat',
  'hien nay',
  'hien tai',
  'danh sach',
  'ca nam',
  'cho toi biet',
  'cho biet',
  'toi muon',
  'tra cuu',
  'tim kiem',
  'thong tin',
  'so lieu',
  'ket qua',
  'thuc hien',
  'tinh hinh',
  'cua tinh',
  'o tinh',
  'tai tinh',
  'dia ban',
  'tren dia ban',
  'cach',
  'so',
  'la',
  'gi',
  'o',
  'tai',
  'cua',
  've',
  'cho',
  'trong',
  'co',
  'duoc',
  'nao',
  'va',
  'hay',
  'voi',
  'thi',
  'ma',
  'nhung',
  'cac',
  'tinh',
  'thanh pho',
  'tp',
  'tong',
  'tong so',
  'xem',
  'muc',
  'phan',
  'bang',
  'ty le',
  'in',
  'of',
  'the',
  'what',
  'is',
  'how',
  'many',
  'much',
  'which',
  'where',
  'when',
  'for',
  'and',
  // «to», «do», «my», «an» are Vietnamese words, too.
  'how do i',
  'how to',
  'compare',
  'compared with',
  'versus',
  'of the',
  'for a',
  'for my',
].map((form) => form.split(' '));

/** All words of filler; they are no slips of others. */
export function fillerForms(): readonly string[] {
  return FILLER.map((form) => form.join(' '));
}

/** How many words of filler begin at a word; 0 for none. */
export function fillerAt(words: readonly string[], at: number): number {
  return Math.max(
    0,
    ...FILLER.filter((form) => form.every((word, n) => words[at + n] === word)).map(
      ({ length }) => length,
    ),
  );
}

/** What tables of services count: to name it beside a service asks for no other row. */
const MEASURES = new Set(
  'truc tuyen tiep ho so nop nhan dung han qua giai quyet online'.split(' '),
);

/** Whether a word names what tables of services count. */
export function isMeasure(folded: string): boolean {
  return MEASURES.has(folded);
}

/** Words that add nothing to those before them: «công dân» to «căn cước», whose name that was. */
const IMPLIED = [['can', 'cuoc', 'cong', 'dan']];

/** Whether a word adds nothing to those before it. */
export function isImplied(words: readonly string[], at: number): boolean {
  return IMPLIED.some((form) =>
    [2, 3].some((n) => form.every((word, m) => words[at - n + m] === word)),
  );
}

/** Words that ask for the meaning of a term. */
const MEANING = [
  'la gi',
  'nghia la',
  'viet tat cua',
  'viet tat',
  'dinh nghia',
  'giai thich',
  'what is',
];

export function asksMeaning(folded: string): boolean {
  return MEANING.some((form) => ` ${folded} `.includes(` ${form} `));
}
