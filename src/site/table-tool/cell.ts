/** A cell of the table: what the reports tell of it, and footnotes for what is doubtful or missing. */
import { agrees } from '../../domain/figure.ts';
import { fill } from '../shared/fill.ts';
import { dayText, extentText, type Plan } from './columns.ts';
import type { SubjectRow, Told, ToldMore, YearReport } from './subject-data.ts';
import type { TableWords } from './words.ts';

export interface Cell {
  /** As it is read: `1.869`, `88,73 %`, `–`. */
  readonly text: string;
  /** The printed number, or the status; null where nothing is told. */
  readonly value: number | string | null;
  /** Of how long a time, where its column does not say. */
  readonly extent: string | null;
  /** Numbers of its footnotes. */
  readonly notes: readonly number[];
  readonly isDoubtful: boolean;
}

/** The first that has something to say speaks for the cell; that another says otherwise is noted. */
export function cellOf(
  rows: readonly SubjectRow[],
  { measure, subject }: Plan,
  { provisional, unreadable = [] }: YearReport,
  isMixed: boolean,
  words: TableWords,
  notes: NoteBook,
): Cell {
  const { note } = words;
  const having = rows.filter(({ told }) => measure in told);
  const first = having.find(({ told }) => isTold(moreOf(told[measure]!))) ?? having[0];
  const isCount = subject.id.endsWith('/count');
  // Rows were counted, and none has this status.
  if (!first && isCount && rows.length > 0)
    return { ...COUNTED, text: '0', value: 0, notes: [notes.numberOf(note.counted)] };
  if (!first) {
    const why = unreadable.length > 0 ? note.unreadable : note.absent;
    return nothing(words.missing, [notes.numberOf(why)]);
  }
  const told = moreOf(first.told[measure]!);
  const isShare = measure === 'share' || subject.unit === '%';
  const number = (value: number, decimals?: number) => numberText(value, decimals, isShare, words);
  const said: string[] = [];
  const differs = told.computed !== undefined && told.value !== undefined && !areOne(told, isShare);
  const again = told.computed === undefined ? '' : number(told.computed, isShare ? 2 : undefined);
  for (const code of told.doubts ?? [])
    said.push(fill(note.doubt, { what: words.doubts[code] ?? code }));
  if (differs) said.push(fill(isCount ? note.counted_as : note.computed, { number: again }));
  if (told.printed !== undefined && told.value !== undefined)
    said.push(fill(note.hedged, { printed: told.printed }));
  if (provisional) said.push(note.provisional);
  if (told.revised_on !== undefined)
    said.push(fill(note.revised, { day: dayText(told.revised_on) }));
  const others = having
    .filter((row) => row !== first)
    .map((row) => moreOf(row.told[measure]!))
    .filter((other) => isTold(other) && !isSame(other, told));
  for (const other of others)
    said.push(
      fill(note.otherwise, {
        number:
          other.value === undefined
            ? (words.statuses[other.status ?? ''] ?? '')
            : number(other.value, other.decimals ?? 0),
      }),
    );
  const extent = isMixed ? extentText(first.extent, words) : null;
  if (told.gap !== undefined && told.computed !== undefined && first.kind === 'stock')
    return {
      ...COUNTED,
      text: number(told.computed),
      value: told.computed,
      extent,
      notes: [notes.numberOf([note.counted, ...said].join(' '))],
    };
  if (told.gap !== undefined) {
    const reason = words.reasons[told.gap];
    const why = reason === undefined ? note.blank : fill(note.reason, { reason });
    return nothing(reason ?? words.missing, [notes.numberOf([why, ...said].join(' '))]);
  }
  const isStatus = told.status !== undefined;
  return {
    text: isStatus
      ? (words.statuses[told.status] ?? told.status)
      : number(told.value!, told.decimals ?? 0),
    value: isStatus ? (words.statuses[told.status] ?? told.status) : told.value!,
    extent,
    notes: said.length > 0 ? [notes.numberOf(said.join(' '))] : [],
    isDoubtful:
      (told.doubts ?? []).length > 0 ||
      differs ||
      told.qualifier !== undefined ||
      others.length > 0,
  };
}

/** A number of ours, where nothing is printed. */
const COUNTED = { extent: null, isDoubtful: false } as const;

function nothing(text: string, notes: readonly number[]): Cell {
  return { text, value: null, extent: null, notes, isDoubtful: false };
}

function moreOf(told: Told): ToldMore {
  return typeof told === 'number' ? { value: told } : told;
}

function isTold({ value, status }: ToldMore): boolean {
  return value !== undefined || status !== undefined;
}

function isSame(one: ToldMore, other: ToldMore): boolean {
  return one.value === other.value && one.status === other.status;
}

function areOne({ value, decimals = 0, computed }: ToldMore, isShare: boolean): boolean {
  return isShare ? agrees({ value: value!, decimals }, computed!) : value === computed;
}

/** Numbers are written as the language does; as many decimals as were printed. */
function numberText(
  value: number,
  decimals: number | undefined,
  isShare: boolean,
  { lang, percent }: Pick<TableWords, 'lang' | 'percent'>,
): string {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 12 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = value.toLocaleString(lang, digits).replace('-', '−');
  return isShare ? fill(percent, { number: text }) : text;
}

interface NoteBook {
  /** The number of a footnote; the same words have one. */
  readonly numberOf: (note: string) => number;
  readonly all: () => readonly string[];
}

export function noteBook(): NoteBook {
  const known = new Map<string, number>();
  return {
    numberOf(note) {
      const number = known.get(note) ?? known.size + 1;
      known.set(note, number);
      return number;
    },
    all: () => [...known.keys()],
  };
}
