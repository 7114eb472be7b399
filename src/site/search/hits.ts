/** A record that answers a query, as it is shown: its name and the words around the answer. */
import { fold } from '../../domain/vietnamese.ts';
import { excerptOf, stretches, type Range, type Stretch } from './excerpt.ts';
import { judge, type Field, type Sought } from './judge.ts';
import { unfold } from './marks.ts';
import { readAddress } from './searchable.ts';

/** What Pagefind keeps of a record; only what is read here. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Hit {
  /** The address of its page. */
  readonly page: string;
  readonly pageTitle: string;
  /** Null for the page itself. */
  readonly anchor: string | null;
  readonly title: readonly Stretch[];
  /** Empty where the title shows all that was found. */
  readonly excerpt: readonly Stretch[];
  /** «Mô hình»; what is known of the place beside. */
  readonly kind: string | null;
  readonly status: string | null;
  /** How much of the query it answers, from 0 to 1. */
  readonly answered: number;
  /** How much it answers as it was typed, and not by other words for it. */
  readonly asTyped: number;
  /**
   * How much of its name was asked for, and of what was asked is in its name, from 0 to 1: «Đăng ký khai
   * sinh» is closer than «Số đăng ký khai sinh mới».
   */
  readonly named: number;
  /** The share of its name that was asked for, where that is more than a word. */
  readonly titled: number;
  /** Whether the page is about one thing, and this is it. */
  readonly isThing: boolean;
  /** Whether it is the document itself whose number was asked for: its row begins with that. */
  readonly isNumbered: boolean;
  /** Whether it is a place in a report of a province. */
  readonly isOfReport: boolean;
}

/** How far into a row its name may stand: after the number and the date of a document. */
const NAME_WITHIN = 12;
/** A name of so few words says too little by itself: an abbreviation, say. */
const SHORT_NAME = 2;

/** A record, judged by the way of putting the query that it answers best; as it was typed stands first. */
export function hitOf(
  { url, content, meta, filters }: Fragment,
  queries: readonly Sought[],
  numbers: readonly string[] = [],
): Hit {
  const words = split(content);
  const title = split(meta.title ?? '');
  const fields: readonly Field[] = [
    { words, isName: false },
    { words: title, isName: true },
    { words: split(meta.page ?? ''), isName: true },
    { words: split(meta.name ?? ''), isName: true },
  ];
  const told = queries.map((sought) => judge(fields, sought));
  const best = told.reduce((one, other) => (other.answered > one.answered ? other : one));
  const [inText, inTitle] = best.matches as [ReadonlySet<number>, ReadonlySet<number>];
  const { page, anchor } = readAddress(url);
  return {
    page,
    pageTitle: unfold(meta.page ?? meta.title ?? page),
    anchor,
    title: stretches(title, inTitle, [0, title.length]),
    excerpt: excerptBeside(words, title, inText, best.from[0]!),
    kind: meta.kind === undefined ? null : unfold(meta.kind),
    status: filters['trang-thai']?.[0] === undefined ? null : unfold(filters['trang-thai'][0]),
    answered: best.answered,
    asTyped: told[0]!.answered,
    named: title.length === 0 ? 0 : (best.answeredBy[1]! ** 2 * inTitle.size) / title.length,
    titled: inTitle.size > 1 ? inTitle.size / title.length : 0,
    isThing: anchor === null && meta.name !== undefined,
    isNumbered: numbers.some((number) => isNumberOf(words[0] ?? '', number)),
    isOfReport: filters.tinh !== undefined && filters.ky !== undefined,
  };
}

/** Whether a word is a number of a document, whatever signs and marks stand in it; «422/QĐ» leaves the issuer open. */
function isNumberOf(word: string, number: string): boolean {
  const plain = (text: string) =>
    fold(unfold(text))
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^0+(?=\d)/, '');
  return `${plain(word)}-`.startsWith(`${plain(number)}-`);
}

/** What of the text is worth showing beside the name that stands above it. */
function excerptBeside(
  words: readonly string[],
  title: readonly string[],
  matches: ReadonlySet<number>,
  from: number,
): readonly Stretch[] {
  const name = nameIn(words, title);
  const isShown = (at: number) => name !== null && at >= name[0] && at < name[1];
  const beyond = [...matches].filter((at) => !isShown(at)).sort((a, b) => a - b);
  if (beyond.length === 0 && name && title.length > SHORT_NAME) return [];
  const rest: Range = [name?.[0] === 0 ? name[1] : 0, words.length];
  const start = isShown(from) ? (beyond[0] ?? from) : from;
  return excerptOf(words, matches, Math.max(start, rest[0]), rest);
}

/** Where the words of a record say its title; null where they do not. */
function nameIn(words: readonly string[], title: readonly string[]): Range | null {
  if (title.length === 0) return null;
  for (let from = 0; from < Math.min(NAME_WITHIN, words.length); from += 1)
    if (title.every((word, n) => words[from + n] === word)) return [from, from + title.length];
  return null;
}

function split(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
