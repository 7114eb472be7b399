/** What a person types into a cell, or pastes from Word or Excel → the value that is written. */
import { readPrinted } from '../../compiler/number-format.ts';
import { suggest } from '../../compiler/suggest.ts';
import { oncePer } from '../../domain/once.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { asMarkdown, readDate, readLocalNumber, readNumber } from '../import/cells.ts';
import { oneLine, type Cell as PrintedCell } from '../import/grid.ts';
import type { Note } from '../import/notes.ts';
import type { Entry } from '../yaml-text.ts';
import type { Choice, Column } from './form.ts';
import { groupedNumber } from './numbers.ts';
import type { Value } from './spelling.ts';

/** A value, and what a person should look at again; no value where nothing is typed. */
export interface Typed {
  readonly value: Value | null;
  readonly note: Note | null;
}

/** `isPasted`: lines of a document's cell are paragraphs, those of a text that is written here are Markdown. */
export function readTyped(
  typed: string,
  { kind, field }: Column,
  choices: readonly Choice[],
  isPasted: boolean,
): Typed {
  const text = withoutControls(typed);
  if (text.trim() === '') return { value: null, note: null };
  const line = oneLine(text);
  switch (kind) {
    case 'count':
    case 'percent':
      return ofEntry(numberEntry(line, kind), line);
    case 'number':
      return ofNumber(line);
    case 'local-number':
      return ofEntry(readLocalNumber(printed(line)), line);
    case 'day': {
      const { date } = readDate(printed(line));
      return date ? ofEntry(date, line) : { value: { as: 'line', text: line }, note: null };
    }
    case 'choice': {
      const { word, note } = chosen(line, choices);
      return ofEntry({ as: 'line', text: word, note }, line);
    }
    case 'flag':
      return { value: flagOf(line), note: null };
    case 'choices': {
      const all = items(text, /[;,\n]/).map((item) => chosen(item, choices));
      const words = all.map(({ word }) => word);
      const notes = all.flatMap(({ note }) => note ?? []);
      return {
        value: { as: 'list', items: words, isShort: true },
        note: notes.length > 0 ? joined(notes) : null,
      };
    }
    case 'list': {
      const all = items(text, /[;\n]/);
      const [one] = all;
      return field === ONE_OR_MORE && all.length === 1
        ? { value: { as: 'line', text: one! }, note: null }
        : { value: { as: 'list', items: all, isShort: field === ONE_OR_MORE }, note: null };
    }
    case 'text':
      return {
        value: { as: 'block', text: isPasted ? asMarkdown(text) : block(text) },
        note: null,
      };
    default:
      return { value: { as: 'line', text: line }, note: null };
  }
}

/** The one field that takes a term by itself as well as several. */
const ONE_OR_MORE = 'due';

function printed(text: string): PrintedCell {
  return { text, isSpread: false };
}

/** Reads a number; one that is typed as it is written in the file is that. */
function numberEntry(line: string, kind: 'count' | 'percent'): Entry | null {
  const isWritten = kind === 'percent' && /^\d+\.\d{1,2}$/.test(line);
  if (isWritten) return { as: 'number', text: line, note: null };
  return readNumber(printed(line), kind);
}

/** Of decimals, the dot is for thousands and the comma for tenths, as the form shows them. */
function ofNumber(line: string): Typed {
  const digits = readPrinted(line, 'number') ?? groupedNumber(line);
  return digits === null
    ? ofEntry(numberEntry(line, 'count'), line)
    : { value: { as: 'bare', text: digits }, note: null };
}

/** What has no one reading is written as it is typed: nothing is lost, and the compiler says what is wrong. */
function ofEntry(entry: Entry | null, typed: string): Typed {
  if (entry === null) return { value: null, note: null };
  const { as, text, note } = entry;
  if (as === 'blank') return { value: { as: 'line', text: typed }, note };
  const isBare = as === 'number' || /^\d{1,9}$/.test(text);
  return { value: { as: isBare ? 'bare' : 'line', text }, note };
}

function flagOf(line: string): Value {
  const said = foldName(line);
  if (/^(?:true|co|x|yes|dung|1)$/.test(said)) return { as: 'bare', text: 'true' };
  if (/^(?:false|khong|no|sai|0)$/.test(said)) return { as: 'bare', text: 'false' };
  return { as: 'line', text: line };
}

/**
 * The word of the choice that is meant: by itself, or by a name that no other has, or by one that is nearly
 * so, which a person should see; else what is typed.
 */
function chosen(typed: string, choices: readonly Choice[]): { word: string; note: Note | null } {
  const line = oneLine(typed);
  if (choices.some(({ word }) => word === line)) return { word: line, note: null };
  const said = foldName(line);
  const found = choices.filter(({ keys }) => keys.includes(said));
  if (found.length === 1) return { word: found[0]!.word, note: null };
  const meant = found.length === 0 ? suggest(line, candidatesOf(choices)) : null;
  if (meant === null) return { word: line, note: null };
  const { label } = choices.find(({ word }) => word === meant)!;
  return {
    word: meant,
    note: { vi: `«${line}» chỉ gần giống «${label}»`, en: `“${line}” is only like “${label}”` },
  };
}

function joined(notes: readonly Note[]): Note {
  return {
    vi: notes.map(({ vi }) => vi).join('; '),
    en: notes.map(({ en }) => en).join('; '),
  };
}

const candidatesOf = oncePer((choices: readonly Choice[]) =>
  choices.map(({ word, keys }) => ({ word, names: keys })),
);

function items(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((item) => oneLine(item.replace(/^\s*[-+•]\s+/, '')))
    .filter((item) => item !== '');
}

/** A text without blanks around it and behind its lines. */
function block(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
    .replace(/^\n+/, '')
    .replace(/^[ \t]+/, '');
}

/** Lines end alike; a line broken within its cell is broken; what else cannot be seen is a blank. */
function withoutControls(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replaceAll('\t', ' ')
    .replaceAll('\u00a0', ' ');
}
