/** The text of one cell → the value of one field, with a note wherever a person should look again. */
import { readNumberCell } from '../../compiler/number-cells.ts';
import { readPrinted, type NumberForm } from '../../compiler/number-format.ts';
import { readDay } from '../../compiler/times-as-typed.ts';
import { fold, foldName, formatDay } from '../../domain/vietnamese.ts';
import type { Entry } from '../yaml-text.ts';
import { oneLine, type Cell } from './grid.ts';
import { NOTES, unsure, type Note } from './notes.ts';

export function entry(as: Entry['as'], text: string, note: Note | null = null): Entry {
  return { as, text, note: note && unsure(note) };
}

/** A place that a person must fill in, because what is printed has no one reading. */
export function blank(what: Note): Entry {
  return { as: 'blank', text: '', note: unsure(what) };
}

/** Words of a cell that say why there is no number. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:khong phat sinh|khong co phat sinh|chua phat sinh)(?: ho so)?$/, 'none-arising'],
  [/^khong ap dung$/, 'not-applicable'],
  [/^(?:khong|chua) bao cao$/, 'not-reported'],
  [/^khong doc duoc$/, 'illegible'],
];

/** A number as the contract takes it; null of an empty cell. */
export function readNumber(cell: Cell, form: Exclude<NumberForm, 'number'>): Entry | null {
  const { text, digits, doubt } = cell;
  if (text === '') return null;
  if (digits !== undefined) return typedNumber(digits, form, doubt ?? null);
  const [, reason] = REASONS.find(([says]) => says.test(foldName(text))) ?? [];
  if (reason) return entry('line', reason, doubt);
  const printed = readPrinted(text, form);
  if (printed !== null) return entry('number', printed, doubt ?? oddSigns(text, form));
  const worded = readNumberCell(text, form);
  if (worded && worded.letters === '' && worded.upTo === null)
    return entry('number', worded.digits, NOTES.printed(text));
  return blank(NOTES.noNumber(text));
}

/** What a reader of Vietnamese numbers would stumble over, though one reading is left. */
function oddSigns(text: string, form: NumberForm): Note | null {
  const isOdd = form === 'count' ? /,|\s|\.\d{1,2}$/.test(text.trim()) : /\d\s+\d|,\s/.test(text);
  return isOdd ? NOTES.printed(text) : null;
}

/** A number that the spreadsheet itself holds. */
function typedNumber(digits: string, form: NumberForm, doubt: Note | null): Entry {
  const [whole = '', decimals = ''] = digits.split('.');
  if (digits.startsWith('-')) return blank(NOTES.sheetNumber(digits));
  if (form === 'percent') {
    const isShare = Number(digits) > 0 && Number(digits) < 1 && decimals.length > 2;
    return entry('number', digits, doubt ?? (isShare ? NOTES.percentOrShare : null));
  }
  // «1.869» typed where a dot is a decimal point has become one and some thousandths.
  if (/^0*$/.test(decimals) && decimals.length !== 3) return entry('number', whole, doubt);
  return blank(NOTES.sheetFraction(digits.replace('.', ','), `${whole}${decimals}`));
}

/** A number within its table: `1`, or as printed where it is more. */
export function readLocalNumber({ text, doubt }: Cell): Entry | null {
  const plain = oneLine(text).replace(/[.)]$/, '');
  if (plain === '') return null;
  return /^\d{1,6}$/.test(plain)
    ? entry('number', String(Number(plain)), doubt)
    : entry('line', plain, doubt);
}

export function readLine({ text, doubt }: Cell): Entry | null {
  return text === '' ? null : entry('line', oneLine(text), doubt);
}

export function readText({ text, doubt }: Cell): Entry | null {
  return text === '' ? null : entry('block', asMarkdown(text), doubt);
}

/** Names, one a line or between semicolons. */
export function readList({ text, doubt }: Cell): readonly Entry[] | null {
  const items = text
    .split(/[;\n]/)
    .map((item) => oneLine(item.replace(/^\s*[-+•]\s+/, '')))
    .filter((item) => item !== '');
  return items.length === 0
    ? null
    : items.map((item, nth) => entry('line', item, nth === 0 ? doubt : null));
}

/** A day, and where it is printed broken, what is printed. */
export function readDate({ text, day, doubt }: Cell): {
  readonly date?: Entry;
  readonly date_printed?: Entry;
} {
  if (day !== undefined) return { date: entry('line', day, doubt) };
  if (text === '') return {};
  const read = readDay(text);
  if (!read) return { date_printed: entry('line', oneLine(text), doubt ?? NOTES.dateUnread) };
  const printed = oneLine(text);
  return {
    date: entry('line', read.day, doubt ?? (read.certain ? null : NOTES.printed(printed))),
    // As printed where that is not how days are shown.
    ...(printed === formatDay(read.day) ? {} : { date_printed: entry('line', printed) }),
  };
}

/** Lines as Markdown: paragraphs apart, items of a list together. */
export function asMarkdown(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd().replace(/^(\s*)[•●▪–—](?=\s)/u, '$1-'))
    .filter((line) => line.trim() !== '');
  return lines
    .map((line, nth) => {
      const before = lines[nth - 1];
      const gap = before === undefined ? '' : isItem(line) && isItem(before) ? '\n' : '\n\n';
      return gap + line.replace(/^(?=#{1,6}\s|\|)/, '\\');
    })
    .join('');
}

function isItem(line: string): boolean {
  return /^\s*(?:[-+*]|\d{1,3}[.)])\s/.test(line);
}

/** «Cơ quan nhà nước: …», «Người dân: …»: what it brings, and to whom. */
export function readBenefits({
  text,
  doubt,
}: Cell): readonly { readonly for?: Entry; readonly text: Entry }[] | null {
  if (text === '') return null;
  const found: { who: string | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, who = '', rest = ''] =
      /^\s*(?:[-+•]\s*)?(\p{Lu}[^:\d]{2,60}):\s*(.*)$/u.exec(line) ?? [];
    if (who !== '' && who.split(' ').length <= LONGEST_BENEFICIARY)
      found.push({ who: oneLine(who), lines: [rest] });
    else if (found.length === 0) found.push({ who: null, lines: [line] });
    else found.at(-1)!.lines.push(line);
  }
  return found.map(({ who, lines }, nth) => {
    const known = who === null || BENEFICIARIES.test(fold(who));
    return {
      ...(who === null ? {} : { for: entry('line', who, known ? null : NOTES.beneficiary) }),
      text: entry('block', asMarkdown(lines.join('\n')) || who!, nth === 0 ? doubt : null),
    };
  });
}

/** So many words name somebody; more are a sentence. */
const LONGEST_BENEFICIARY = 6;
const BENEFICIARIES =
  /^(?:(?:doi voi|ve phia|cho) )?(?:(?:cac )?co quan|nguoi dan|cong dan|(?:cac )?doanh nghiep|to chuc|chinh quyen|nha nuoc|xa hoi|du khach|hoc sinh|benh nhan|nguoi benh)\b/;
