/**
 * What changed between two archives, in words and figures: as text for a terminal, as Markdown for a pull
 * request, as JSON for programs. Whatever authors wrote is made safe to show.
 */
import type { CellChange, ReportChange, RowChange, Said } from '../../domain/changes.ts';
import type { TableKind } from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import type { Language } from '../language.ts';
import { placeName } from '../place-name.ts';
import { printable } from './printable.ts';

/** A report's changes, and the addresses of the pages that show them. */
export interface Changed extends ReportChange {
  readonly pages: readonly string[];
}

/** What is said beside the changes: against what, and where the changed site can be seen, if anywhere. */
export interface About {
  readonly base: string;
  /** «https://xem-truoc.example.gov.vn/12/»; null where its pages have no address. */
  readonly site: string | null;
}

/** One value that has changed, in words. */
export interface Line {
  readonly where: string;
  readonly before: string;
  readonly after: string;
  /** «+12 (+3,4 %)»; empty where there is nothing to subtract. */
  readonly difference: string;
  readonly doubt: string;
}

/** What is said of one report. */
export interface Told {
  readonly headline: string;
  /** What must be seen to first: figures that nobody has revised, tables that cannot be compared. */
  readonly notes: readonly string[];
  /** Values, the doubtful first. */
  readonly lines: readonly Line[];
  /** Rows that came, went, were renamed. */
  readonly rows: readonly string[];
}

export function toldOf(change: ReportChange, lang: Language): Told {
  return {
    headline: headline(change, lang),
    notes: notesOf(change, lang),
    lines: linesOf(change, lang),
    rows: change.rows.map((row) => rowSentence(row, change, lang)),
  };
}

/** For a terminal: everything, the doubtful first. */
export function formatChanges(
  changes: readonly Changed[],
  { base, site }: About,
  lang: Language,
): string {
  const words = WORDS[lang];
  if (changes.length === 0) return `${words.none(printable(base))}\n`;
  const parts = changes.map((change) => {
    const lines = linesOf(change, lang).map(
      ({ where, before, after, difference, doubt }) =>
        `  ${doubt ? '⚠' : ' '} ${where}: ${before} → ${after}${difference && ` (${difference})`}${doubt && `; ${doubt}`}\n`,
    );
    const rows = change.rows.map((row) => `    ${rowSentence(row, change, lang)}\n`);
    return [
      `${headline(change, lang)}\n`,
      ...lines,
      ...rows,
      ...notesOf(change, lang).map((note) => `  ${note}\n`),
      change.pages.length > 0
        ? `  ${words.pages}: ${listed(change.pages.map(seenAt(site)), lang)}\n`
        : '',
    ].join('');
  });
  return `${words.title(printable(base), changes.length)}\n\n${parts.join('\n')}`;
}

/** What stands open in a comment; the rest is folded. */
const MOST_TELLING = 10;
/** What is unfolded of one report; the text form has it all. */
const MOST_UNFOLDED = 100;
/** GitHub takes 65,536 characters in a comment. */
const LONGEST = 60_000;

/** For a pull request: counts, the most telling changes, and the rest to unfold. */
export function formatChangesMarkdown(
  changes: readonly Changed[],
  { base, site }: About,
  lang: Language,
): string {
  const words = WORDS[lang];
  if (changes.length === 0) return `${escaped(words.none(base))}\n`;
  const parts = changes.map((change) => {
    const lines = linesOf(change, lang);
    const telling = lines.slice(0, MOST_TELLING);
    const rest = [
      ...lines.slice(MOST_TELLING).map((line) => tableRow(line)),
      ...change.rows.map((row) => `| ${escaped(rowSentence(row, change, lang))} | | | |`),
    ];
    const table = (rows: readonly string[]) =>
      `| ${words.columns.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    return [
      `### ${escaped(headline(change, lang))}\n`,
      ...notesOf(change, lang).map((note) => `- **${escaped(note)}**`),
      telling.length > 0 ? `\n${table(telling.map(tableRow))}` : '',
      rest.length > 0
        ? `<details><summary>${words.more(rest.length)}</summary>\n\n${table(rest.slice(0, MOST_UNFOLDED))}${rest.length > MOST_UNFOLDED ? `\n${words.andMore(rest.length - MOST_UNFOLDED)}\n` : ''}\n</details>\n`
        : '',
      change.pages.length > 0
        ? `${words.pages}: ${change.pages
            .slice(0, MOST_TELLING)
            .map((page) => (site === null ? `\`${page}\`` : `[\`${page}\`](${seenAt(site)(page)})`))
            .join(
              ', ',
            )}${change.pages.length > MOST_TELLING ? ` … (${change.pages.length})` : ''}\n`
        : '',
    ].join('\n');
  });
  const head = `## ${escaped(words.title(base, changes.length))}\n`;
  return `${head}\n${fitting(parts, LONGEST - head.length, words.left)}`;
}

/** Whole parts, as many as there is room for; how many were left out is said. */
function fitting(parts: readonly string[], room: number, left: (count: number) => string): string {
  let taken = 0;
  let length = 0;
  while (taken < parts.length && length + parts[taken]!.length < room) {
    length += parts[taken]!.length + 1;
    taken += 1;
  }
  const shown = parts.slice(0, taken).join('\n');
  return taken === parts.length ? shown : `${shown}\n${left(parts.length - taken)}\n`;
}

/** For programs (version 1): places, values as numbers or words, pages. */
export function formatChangesJson(
  changes: readonly Changed[],
  { base, site }: About,
  lang: Language,
): string {
  const reports = changes.map((change) => {
    const { id, state, cells, rows, incomparable, unrevised, pages } = change;
    const named = cells.map((cell) => {
      const { place, kind, before, after, doubt } = cell;
      const difference = differenceOf(cell);
      return { place, name: nameOf(change, place, lang), kind, before, after, difference, doubt };
    });
    return { id, state, cells: named, rows, incomparable, unrevised, pages };
  });
  return `${JSON.stringify({ version: 1, base, site, reports }, null, 2)}\n`;
}

/** Where a page can be seen: its address alone, where the site has none. */
export function seenAt(site: string | null): (page: string) => string {
  return (page) => (site === null ? page : new URL(page.slice(1), site).href);
}

function tableRow({ where, before, after, difference, doubt }: Line): string {
  const cells = [
    `${doubt ? '⚠ ' : ''}${where}`,
    before,
    after,
    [difference, doubt].filter(Boolean).join('; '),
  ];
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** Text that Markdown and GitHub take as it is: no markup, no mention, no cell of its own. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}

function headline(
  { id, state, unread, cells, rows, incomparable }: ReportChange,
  lang: Language,
): string {
  const words = WORDS[lang];
  if (unread !== null) return `${id}: ${words.unread[unread]}`;
  if (state !== 'changed' && state !== 'unreadable') return `${id}: ${words.states[state]}`;
  const count = (kind: CellChange['kind']) => cells.filter((cell) => cell.kind === kind).length;
  const moved = (change: RowChange['change']) => rows.filter((row) => row.change === change).length;
  const counts = [
    words.figures(count('figure')),
    words.statuses(count('status')),
    words.texts(count('text')),
    words.added(moved('added')),
    words.removed(moved('removed')),
    words.renamed(moved('renamed')),
  ].filter((one) => !one.startsWith('0 '));
  // Of what cannot be compared nobody knows whether it says the same.
  const none = incomparable.length > 0 ? words.unknown : words.nothing;
  return `${id}: ${counts.join(', ') || none}`;
}

function notesOf(change: ReportChange, lang: Language): readonly string[] {
  const { id, unrevised, incomparable, state, before, after } = change;
  const words = WORDS[lang];
  const sideOf = (kind: TableKind) => {
    const isNewRead = !after?.unreadable.includes(kind);
    if (isNewRead) return 'before';
    return before === null ? 'new' : before.unreadable.includes(kind) ? 'both' : 'after';
  };
  return [
    ...(unrevised.length === 0
      ? []
      : [state === 'removed' ? words.withdrawn(id) : words.unrevised(listed(unrevised, lang))]),
    ...incomparable.map((kind) => words.incomparable[sideOf(kind)](`${kind}.yaml`)),
  ];
}

function linesOf(change: ReportChange, lang: Language): readonly Line[] {
  return change.cells.map((cell) => {
    const isText = cell.kind === 'text' && cell.before !== null && cell.after !== null;
    const [before, after] = isText
      ? parted(String(cell.before), String(cell.after))
      : [cell.before, cell.after];
    return {
      where: printable(nameOf(change, cell.place, lang)),
      before: said(before, cell.decimals.before, lang),
      after: said(after, cell.decimals.after, lang),
      difference: differenceWords(cell, lang),
      doubt: cell.doubt === null ? '' : WORDS[lang].doubts[cell.doubt],
    };
  });
}

/** By the state that has the place: a value that is gone is named as it was. */
function nameOf({ before, after }: ReportChange, place: string, lang: Language): string {
  const report = after ?? before;
  return report ? placeName(report, place, lang) || place : place;
}

function rowSentence(
  { place, change, before, after }: RowChange,
  of: ReportChange,
  lang: Language,
) {
  const report = change === 'removed' ? of.before : of.after;
  const where = report ? placeName(report, place, lang) : place;
  const words = WORDS[lang].rowChanges[change];
  return printable(
    change === 'renamed' ? `${words}: ${where}: «${before}» → «${after}»` : `${words}: ${where}`,
  );
}

function differenceOf({ before, after }: CellChange): number | null {
  // Decimals stray in their last binary digits.
  return typeof before === 'number' && typeof after === 'number'
    ? Number((after - before).toPrecision(12))
    : null;
}

function differenceWords(cell: CellChange, lang: Language): string {
  const difference = differenceOf(cell);
  if (difference === null || typeof cell.before !== 'number') return '';
  const sign = difference > 0 ? '+' : '';
  const points = /(?:^|[/.])share$/.test(cell.place);
  if (points) return `${sign}${number(difference, undefined, lang)} ${WORDS[lang].points}`;
  const percent = cell.before === 0 ? null : (difference / Math.abs(cell.before)) * 100;
  const relative =
    percent === null ? '' : `; ${sign}${number(percent, 1, lang)}${lang === 'vi' ? ' ' : ''}%`;
  return `${sign}${number(difference, undefined, lang)}${relative}`;
}

function said(value: Said | null, decimals: number | undefined, lang: Language): string {
  if (value === null) return WORDS[lang].empty;
  if (typeof value === 'number') return number(value, decimals, lang);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : printable(value.replace(/\s+/g, ' '));
}

function number(value: number, decimals: number | undefined, lang: Language): string {
  if (lang === 'vi') return formatNumber(value, decimals);
  const fraction =
    decimals === undefined
      ? {}
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12, ...fraction }).format(value);
}

const CONTEXT = 40;

/** Of two texts that begin and end alike, what differs, with some words around it. */
function parted(before: string, after: string): readonly [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = wordStart(before, Math.max(0, start - CONTEXT));
  const cut = (text: string) => {
    const until = Math.min(text.length, text.length - end + CONTEXT);
    return `${from > 0 ? '…' : ''}${text.slice(from, until).trim()}${until < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}

function wordStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf(' ', offset) + 1;
}

function listed(all: readonly string[], lang: Language): string {
  const shown = all.slice(0, MOST_TELLING).map(printable).join(', ');
  return all.length > MOST_TELLING
    ? `${shown} ${WORDS[lang].andMore(all.length - MOST_TELLING)}`
    : shown;
}

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const WORDS = {
  vi: {
    title: (base: string, count: number) => `So với ${base}: ${count} báo cáo thay đổi`,
    none: (base: string) => `So với ${base}: không báo cáo nào thay đổi.`,
    states: {
      added: 'báo cáo mới',
      removed: 'báo cáo bị gỡ',
    },
    unread: {
      new: 'báo cáo mới, chưa đọc được (npm run validate nêu lý do)',
      gone: 'báo cáo bị gỡ; bản trước không đọc được nên không nêu được có gì trong đó',
      before: 'không so được, vì bản trước không đọc được; bản mới đọc được',
      after: 'không so được, vì bản mới không đọc được (npm run validate nêu lý do)',
      both: 'không so được, vì cả hai bản đều không đọc được (npm run validate nêu lý do)',
    },
    nothing: 'chỉ đổi cách viết, không đổi nội dung',
    unknown: 'chưa so được hết',
    figures: (n: number) => `${n} số`,
    statuses: (n: number) => `${n} trạng thái`,
    texts: (n: number) => `${n} chỗ chữ`,
    added: (n: number) => `${n} dòng thêm`,
    removed: (n: number) => `${n} dòng bớt`,
    renamed: (n: number) => `${n} dòng đổi tên`,
    rowChanges: { added: 'thêm', removed: 'bớt', renamed: 'đổi tên' },
    columns: ['Chỗ', 'Trước', 'Sau', 'Chênh lệch'],
    empty: '(không có)',
    points: 'điểm phần trăm',
    doubts: {
      tenfold: 'lệch từ mười lần trở lên, hãy xem lại',
      slip: 'có vẻ thừa hoặc thiếu số 0, hãy xem lại',
      'beyond-hundred': 'tỷ lệ ngoài khoảng 0 đến 100, hãy xem lại',
    },
    unrevised: (places: string) =>
      `lỗi: số đã công bố bị đổi hoặc bỏ mà «revisions» trong report.md không có mục mới nào nói tới: ${places}`,
    withdrawn: (id: string) =>
      `lỗi: báo cáo ${id} đã công bố nay bị gỡ. Muốn thay thì viết báo cáo mới có «replaces: ${id}» và giữ báo cáo cũ.`,
    incomparable: {
      new: (file: string) => `chưa đọc được ${file} (npm run validate nêu lý do)`,
      before: (file: string) => `không so được ${file}: bản trước không đọc được`,
      after: (file: string) => `không so được ${file}: bản mới không đọc được`,
      both: (file: string) => `không so được ${file}: cả hai bản đều không đọc được`,
    },
    pages: 'Trang thay đổi theo',
    report: 'Thay đổi số liệu',
    changed: 'Giá trị thay đổi',
    rowsChanged: 'Dòng thêm, bớt, đổi tên',
    inTerminal: (n: number) => `Còn ${n} giá trị nữa không nêu ở đây; npm run changes nêu hết.`,
    more: (n: number) => `Còn ${n} thay đổi`,
    left: (n: number) =>
      `Còn ${n} báo cáo nữa không đủ chỗ nêu ở đây; chạy npm run changes để xem hết.`,
    andMore: (n: number) => `và ${n} chỗ nữa`,
  },
  en: {
    title: (base: string, count: number) =>
      `Against ${base}: ${many(count, 'report has', 'reports have')} changed`,
    none: (base: string) => `Against ${base}: no report has changed.`,
    states: {
      added: 'a new report',
      removed: 'a report taken away',
    },
    unread: {
      new: 'a new report that cannot be read yet (npm run validate says why)',
      gone: 'a report taken away; its last state could not be read, so what it held cannot be said',
      before: 'not comparable: its earlier state cannot be read; the new one can',
      after: 'not comparable: its new state cannot be read (npm run validate says why)',
      both: 'not comparable: neither of its states can be read (npm run validate says why)',
    },
    nothing: 'written otherwise, saying the same',
    unknown: 'not to be compared in full',
    figures: (n: number) => many(n, 'figure', 'figures'),
    statuses: (n: number) => many(n, 'status', 'statuses'),
    texts: (n: number) => many(n, 'text', 'texts'),
    added: (n: number) => many(n, 'row added', 'rows added'),
    removed: (n: number) => many(n, 'row removed', 'rows removed'),
    renamed: (n: number) => many(n, 'row renamed', 'rows renamed'),
    rowChanges: { added: 'added', removed: 'removed', renamed: 'renamed' },
    columns: ['Place', 'Before', 'After', 'Difference'],
    empty: '(none)',
    points: 'percentage points',
    doubts: {
      tenfold: 'ten times as much or as little, please look again',
      slip: 'a nought too many or too few, please look again',
      'beyond-hundred': 'a share beyond 0 to 100, please look again',
    },
    unrevised: (places: string) =>
      `error: published figures are altered or gone, and no new entry of "revisions" in report.md says so: ${places}`,
    withdrawn: (id: string) =>
      `error: the published report ${id} is gone. To replace it write a new one with "replaces: ${id}", and keep the old.`,
    incomparable: {
      new: (file: string) => `${file} cannot be read yet (npm run validate says why)`,
      before: (file: string) => `${file} cannot be compared: its earlier state cannot be read`,
      after: (file: string) => `${file} cannot be compared: its new state cannot be read`,
      both: (file: string) => `${file} cannot be compared: neither of its states can be read`,
    },
    pages: 'Pages that change',
    report: 'Changes of figures',
    changed: 'Values that have changed',
    rowsChanged: 'Rows added, removed, renamed',
    inTerminal: (n: number) =>
      `${many(n, 'more value', 'more values')} are not told here; npm run changes tells all.`,
    more: (n: number) => many(n, 'more change', 'more changes'),
    left: (n: number) =>
      `${many(n, 'more report', 'more reports')} do not fit here; npm run changes shows all.`,
    andMore: (n: number) => `and ${n} more`,
  },
} as const;
