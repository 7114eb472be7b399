/** Words that carry no weight (từ đệm): «là gì», «của», «cho tôi hỏi»; and those that ask for a meaning. */
import { fold } from '../../shared/fold.ts';
import { hasMarks, type Word } from './words.ts';

/** Words of questions; they name nothing and ask full text for nothing. The longest first. */
const FILLER = [
  'la gi',
  'nghia la gi',
  'co nghia la gi',
  'la bao nhieu',
  'nghia la sao',
  'nghia la the nao',
  'la sao',
  'la the nao',
  'duoc khong',
  'duoc chua',
  'khong biet',
  'phai khong',
  'co duoc khong',
  'bao gio',
  'bao lau',
  'mat bao lau',
  'may ngay',
  'mat may ngay',
  'vi sao',
  'tai sao',
  'the nao',
  'dia phuong nao',
  'nhung dia phuong nao',
  'noi nao',
  'thu may',
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
  'danh muc',
  'tren trang',
  'trang nay',
  'trang web',
  'bay gio',
  'nhap vao',
  'nhap vao tinh',
  'sap nhap',
  'thuoc tinh',
  'da dang',
  'co mat',
  'nhu nao',
  'khac nhau the nao',
  'khac nhau cho nao',
  'khac nhau gi',
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
  'renew',
  'apply',
  'obtain',
  'replace',
  'vietnamese',
  'where',
  'when',
  'for',
  'and',
  // «to», «do», «my», «an» are Vietnamese words, too.
  'how do i',
  'number of',
  'list of',
  'show me',
  'tell me',
  'do i need',
  'can i',
  'by province',
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

/**
 * Words of talk, with their marks: by themselves they name nothing. «con» in «con dấu» does, so a word that some name
 * has beside its neighbour is none of them.
 */
const SMALL = new Set(
  [
    'tôi tui mình em anh chị ông bà bố mẹ cháu bé con người họ',
    'muốn cần phải bị xin hỏi giúp nhờ biết thấy nói bảo chịu thích dùng đi đến về ra vào lên xuống lấy đưa làm mua nhận',
    'đã đang sẽ sắp vừa mới từng chưa không ko hông đc dc được rồi xong nữa cũng vẫn còn chỉ luôn ngay lại hết cả đều',
    'rất quá lắm khá hơn nhất nhiều ít mấy bao nhiêu thêm',
    'thì mà là rằng nếu khi lúc hồi nhưng và với hoặc hay vì nên do bởi tại để cho của từ theo như bằng',
    'trên dưới trong ngoài trước sau giữa qua ở đây đó này kia ấy thế vậy sao gì nào đâu ai à ạ ơi nhé nhỉ hả chứ',
    'các những mọi mỗi một vài tên cái việc chuyện thứ loại kiểu cách giờ lâu',
    'are was were does did have has need want there this that who why their its from with get about any all by between numbers figures',
  ].flatMap((line) => line.split(' ')),
);
const SMALL_FOLDED = new Set([...SMALL].map(fold));
/** Who types so few words means each of them. */
const FEWEST_WITH_SMALL = 4;

/** Which words of a query are but talk; `isPair` tells whether some name has two words beside each other. */
export function smallWordsIn(
  words: readonly Word[],
  isPair: (folded: string, next: string) => boolean,
): readonly boolean[] {
  if (words.length < FEWEST_WITH_SMALL) return words.map(() => false);
  const isMarked = words.some(({ text }) => hasMarks(text));
  const small = words.map(({ text, folded }) =>
    isMarked ? SMALL.has(text.normalize('NFC').toLowerCase()) : SMALL_FOLDED.has(folded),
  );
  return words.map(({ folded }, at) => {
    const isSmall = small[at]!;
    const wordAt = (n: number) => words[n]?.folded ?? '';
    // «đã làm» stands in «đã làm sạch», but two words of talk are talk.
    const isOfName =
      (!small[at - 1] && isPair(wordAt(at - 1), folded)) ||
      (!small[at + 1] && isPair(folded, wordAt(at + 1)));
    // «thủ tục» says nothing but in «thủ tục hành chính».
    const end = folded === 'thu' && wordAt(at + 1) === 'tuc' ? at + 1 : at;
    const isProcedure = wordAt(end - 1) === 'thu' && wordAt(end) === 'tuc';
    return isProcedure ? !isPair('tuc', wordAt(end + 1)) : isSmall && !isOfName;
  });
}

/** «Đề án 06» is what every report is about: it tells none from another. */
const TOPIC = [['de', 'an', '06'], ['de', 'an', '6'], ['da06'], ['da', '06'], ['project', '06']];

/** Whether a word is of the name of what every report is about. */
export function isTopic(folded: readonly string[], at: number): boolean {
  return TOPIC.some((form) =>
    form.some((_, n) => form.every((word, m) => folded[at - n + m] === word)),
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

/** Whether a word of a query names how one files: «trực tuyến», «qua mạng». */
export function isOfFiling(folded: readonly string[], at: number): boolean {
  const isNet = (n: number) =>
    folded[n] === 'mang' && ['qua', 'tren'].includes(folded[n - 1] ?? '');
  return isMeasure(folded[at]!) || isNet(at) || isNet(at + 1);
}

/** Words that add nothing to those before them: «công dân» to «căn cước», whose name that was. */
const IMPLIED = [['can', 'cuoc', 'cong', 'dan']];

/** Whether a word adds nothing to those before it. */
export function isImplied(words: readonly string[], at: number): boolean {
  return IMPLIED.some((form) =>
    [2, 3].some((n) => form.every((word, m) => words[at - n + m] === word)),
  );
}

/** Words that ask for a sum of money. */
const AMOUNT = ['bao nhieu tien', 'may tien', 'ton bao nhieu', 'bao nhieu dong', 'bao nhieu ty'];

export function asksMoney(folded: string): boolean {
  return AMOUNT.some((form) => ` ${folded} `.includes(` ${form} `));
}

/** Words that ask for the meaning of a term. */
const MEANING = [
  'la gi',
  'nghia la',
  'la sao',
  'la the nao',
  'khac nhau the nao',
  'khac nhau cho nao',
  'khac nhau gi',
  'khac gi',
  'viet tat cua',
  'viet tat',
  'dinh nghia',
  'giai thich',
  'what is',
];

export function asksMeaning(folded: string): boolean {
  return MEANING.some((form) => ` ${folded} `.includes(` ${form} `));
}
