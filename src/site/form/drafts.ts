/** Drafts, kept in this browser alone: they go nowhere, and stay until they are removed. */
import type { Draft } from '../../authoring/form/form.ts';

export interface KeptDraft {
  /** Tells it from others of the same report: begun anew, a report replaces no draft. */
  readonly slot: string;
  /** «Bắc Giang, tháng 8 năm 2024» */
  readonly name: string;
  /** Milliseconds. */
  readonly savedAt: number;
}

interface Kept extends KeptDraft {
  readonly draft: Draft;
}

const PREFIX = 'soan:';

/** The latest first. */
export function draftsKept(): readonly KeptDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => read(key) ?? [])
      .sort((a, b) => b.savedAt - a.savedAt);
  } catch {
    // Whoever forbids pages to keep anything has no drafts.
    return [];
  }
}

export function keptDraft(slot: string): Draft | null {
  return read(PREFIX + slot)?.draft ?? null;
}

export function newSlot({ id }: Draft): string {
  return `${id}#${Date.now().toString(36)}`;
}

/** False where the browser keeps nothing, or has no room. */
export function keepDraft(slot: string, draft: Draft, name: string): boolean {
  try {
    const kept: Kept = { slot, name, savedAt: Date.now(), draft };
    localStorage.setItem(PREFIX + slot, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(slot: string): void {
  localStorage.removeItem(PREFIX + slot);
}

/** Hears of a draft that another tab has changed. */
export function onChangedElsewhere(heard: (slot: string) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PREFIX) && newValue !== null) heard(key.slice(PREFIX.length));
  });
}

function read(key: string): Kept | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return null;
  }
}
