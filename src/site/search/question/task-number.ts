/** Numbers of tasks as people type them: «nhiệm vụ II.15», «nhiem vu so 15», «nhiệm vụ I/2». */
import type { Word } from './words.ts';

export interface TaskNumbered {
  /** As reports number it: `II.15`, or `15` where its group is not said. */
  readonly number: string;
  /** The word after its last. */
  readonly to: number;
}

/** The number of a task that begins at a word, after «nhiệm vụ»; null where none does. */
export function taskNumberAt(words: readonly Word[], at: number): TaskNumbered | null {
  if (!isAfterTask(words, at)) return null;
  const group = /^[ivx]{1,5}$/.test(words[at]?.folded ?? '') ? words[at]!.folded.toUpperCase() : '';
  const from = group === '' ? at : at + 1;
  const number = words[from]?.folded ?? '';
  const next = words[from + 1];
  // «nhiệm vụ 7/2024» is of a month, «nhiệm vụ 6 tháng đầu năm» of half a year.
  const isOther = next !== undefined && (/^[/-]$/.test(next.before) || next.folded === 'thang');
  if (!/^\d{1,3}$/.test(number) || isOther) return null;
  const plain = String(Number(number));
  return { number: group === '' ? plain : `${group}.${plain}`, to: from + 1 };
}

/** Whether a task of a report, by its key there, bears a number that was asked for. */
export function isTaskAsked(key: string, asked: string): boolean {
  return key === asked || (!asked.includes('.') && key.endsWith(`.${asked}`));
}

function isAfterTask(words: readonly Word[], at: number): boolean {
  const end = words[at - 1]?.folded === 'so' ? at - 1 : at;
  const last = words[end - 1]?.folded;
  return last === 'nv' || (words[end - 2]?.folded === 'nhiem' && last === 'vu');
}
